import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../core/days.ts';
import { FORMATS } from '../../core/formats/index.ts';
import { decodeText } from '../../core/ingest/decode.ts';
import { parseDelimited } from '../../core/ingest/delimited.ts';
import { readSources } from '../../core/ingest/read.ts';
import type { LineItem, SideReading } from '../../core/model.ts';

const SIDES = new Map(FORMATS.map((format) => [format.id, format.side]));

/** Reads a fixture through ingest. */
function read(name: string): SideReading {
  const decoded = decodeText(readFileSync(join(import.meta.dirname, `${name}.csv`)));
  if (!('text' in decoded)) throw new Error(`${name} is not readable text`);
  const side = SIDES.get(name.split('/')[0] ?? '');
  if (side === undefined) throw new Error(`no format for ${name}`);
  const grid = { source: name, rows: parseDelimited(decoded.text).rows };
  const { reading, errors } = readSources([{ grid, side }], FORMATS, {});
  expect(errors).toEqual([]);
  expect(reading[side].setAside).toEqual([]);
  return reading[side];
}

function lineAt(reading: SideReading, row: number): LineItem {
  const line = reading.lines.find((one) => one.row === row);
  if (line === undefined) throw new Error(`row ${row} is no line`);
  return line;
}

const money = (text: string): number => Math.round(Number(text) * 1_000_000);
const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN;

describe('the traps of the formats, read', () => {
  const cases: readonly (readonly [trap: string, fixture: string, row: number, Partial<LineItem>])[] = [
    [
      'the charged price is the cost',
      'partner-center-nce/columns-2026',
      4,
      { unitCost: money('32.4'), listPrice: money('36') },
    ],
    ['apostrophes and 18 decimals', 'partner-center-nce/columns-48', 3, { quantity: 3, amount: money('42.57') }],
    ['decimal commas and points', 'partner-center-nce/cloudcockpit', 8, { quantity: 1200, amount: money('43200') }],
    [
      'a price list in another currency',
      'partner-center-nce/priced-in-usd',
      2,
      { unitCost: null, listPrice: null, currency: 'CAD' },
    ],
    [
      'a price list in the same currency',
      'partner-center-nce/priced-in-usd',
      5,
      { unitCost: money('14.19'), currency: 'CAD' },
    ],
    ['metered Azure', 'partner-center-nce/columns-2026', 7, { kind: 'usage' }],
    ['a blank billing frequency is yearly', 'partner-center-nce/columns-2026', 5, { billing: 'yearly', term: 'P1Y' }],
    ['what a provider charges, not its customer', 'partner-center-nce/distributor-feed', 2, { unitCost: money('22') }],
    ['only the subtotal is charged', 'partner-center-license/legacy', 2, { unitCost: null, amount: money('4214.02') }],
    ['offsets are money only', 'partner-center-license/legacy', 5, { kind: 'money-only' }],
    [
      'cost, not the client’s price',
      'pax8/invoice-items',
      2,
      { unitCost: money('24.4'), unitPrice: null, amount: money('341.6') },
    ],
    ['Pax8 prorations', 'pax8/invoice-items-title-case', 5, { kind: 'proration' }],
    ['Pax8 rebates', 'pax8/invoice-items-snake-case', 5, { kind: 'money-only' }],
    ['a year’s price is for twelve months', 'pax8/invoice-items', 6, { priceMonths: 12, unitCost: money('720') }],
    ['commitment and billing apart', 'pax8/subscriptions', 2, { term: 'P1Y', billing: 'monthly', priceMonths: 1 }],
    ['cancelled subscriptions', 'pax8/subscriptions', 5, { statusActive: false }],
    ['the seller’s cost', 'td-synnex/billing-report', 4, { unitCost: money('13.75'), listPrice: money('17.1') }],
    [
      'seller cost beside a unit cost',
      'td-synnex/unit-and-total',
      2,
      { unitCost: money('13.75'), amount: money('302.5') },
    ],
    ['half a month', 'ingram/consolidated-invoice', 6, { unitCost: money('13.2'), amount: money('13.2') }],
    ['the full period’s price', 'sherweb/portail', 3, { unitCost: money('24.3'), amount: money('25.08') }],
    ['one-time charges in French', 'sherweb/portail', 5, { kind: 'one-time' }],
    ['usage in French', 'sherweb/portail', 6, { kind: 'usage' }],
    [
      'the price of a whole term',
      'dicker-annuity/details',
      4,
      { priceMonths: 12, periodEnd: null, term: 'P1Y', kind: 'recurring' },
    ],
    ['the price of a month', 'dicker-invoice/invoice-details', 3, { priceMonths: 1, periodEnd: day('2026-08-30') }],
    ['a year billed upfront', 'dicker-invoice/invoice-details', 6, { priceMonths: 12, billing: 'yearly' }],
    [
      'a vendor’s unit price is the cost',
      'generic-vendor/plain-price',
      2,
      { unitCost: money('24.4'), unitPrice: null },
    ],
    ['cost beside price', 'generic-vendor/cost-and-price', 5, { unitCost: money('24.4'), currency: 'CAD' }],
    ['seats in the agreement', 'connectwise/additions-api', 2, { quantity: 14, included: 2 }],
    ['the first day without', 'connectwise/additions-api', 3, { cancelled: day('2026-02-28') }],
    ['do not bill', 'connectwise/additions-api', 5, { billable: false }],
    ['no charge', 'connectwise/agreement-search', 6, { billable: false }],
    ['an unticked Bill', 'connectwise/additions-tab', 6, { billable: false }],
    ['a cancelled addition', 'connectwise/agreement-search', 3, { statusActive: false }],
    ['an addition of an agreement that has ended', 'connectwise/agreement-search', 7, { statusActive: false }],
    ['one row for each period', 'autotask/contract-service-units', 3, { quantity: 12, periodStart: day('2026-03-01') }],
    ['the price of all units', 'autotask/contract-service-units', 3, { unitPrice: money('31'), amount: money('372') }],
    [
      'a yearly price by its code',
      'halopsa/recurring-lines',
      2,
      { priceMonths: 12, billing: 'yearly', periodEnd: null },
    ],
    ['an empty start', 'halopsa/recurring-lines', 3, { effective: null, priceMonths: 1 }],
    [
      'the last day of a line',
      'halopsa/recurring-lines',
      4,
      { periodEnd: day('2026-02-28'), effective: day('2024-01-01') },
    ],
    ['licences that are no more', 'halopsa/licences', 4, { statusActive: false, quantity: 25 }],
    ['a yearly invoice', 'syncro/recurring-invoices', 4, { priceMonths: 12, amount: money('4026') }],
    ['the line’s amount', 'xero/invoice-export', 4, { amount: money('59.4'), unitPrice: money('19.8') }],
    [
      'a contract that has ended',
      'kaseya-bms/recurring-services',
      4,
      { statusActive: false, periodEnd: day('2026-01-31') },
    ],
    ['a French billing list', 'generic-psa/francais', 4, { billable: false, amount: money('1786') }],
  ];
  it.each(cases)('%s (%s, row %i)', (_, fixture, row, expected) => {
    expect(lineAt(read(fixture), row)).toMatchObject(expected);
  });

  it.each([
    ['sales-by-customer-detail', 7, 'Hazel & Finch Accounting', 5],
    ['online-2025', 7, 'Hazel & Finch Accounting', 3],
    ['desktop', 3, 'Hazel & Finch Accounting', 3],
    ['ventes-par-client', 8, 'Charpentes Lavoie inc.', 3],
  ])('QuickBooks %s: the client of row %i stands above it', (name, row, client, notLines) => {
    const reading = read(`quickbooks/${name}`);
    const line = lineAt(reading, row);
    expect(reading.clients[line.client]?.name).toBe(client);
    expect(reading.products[line.product]?.name).not.toContain(':');
    expect(
      reading.excluded.filter((one) => one.reason === 'TOTALS_ROW' || one.detail === 'group heading'),
    ).toHaveLength(notLines);
  });

  it('QuickBooks names the client in a column where there is one, and above the lines where its cells are blank', () => {
    const flat = read('quickbooks/name-column');
    expect(flat.lines.map(({ client }) => flat.clients[client]?.name)).toEqual([
      'Hazel & Finch Accounting',
      'Hazel & Finch Accounting',
      'Orchard Lane Dental',
    ]);
    expect(flat.excluded.map(({ reason }) => reason)).toEqual(['TOTALS_ROW']);
    const grouped = read('quickbooks/online-2025');
    expect(new Set(grouped.lines.map(({ client }) => grouped.clients[client]?.name))).toEqual(
      new Set(['Hazel & Finch Accounting']),
    );
  });

  it('ConnectWise is known by its addition status, which tells the lines that have ended', () => {
    expect(read('connectwise/addition-status').lines.map(({ statusActive }) => statusActive)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes the portal’s GUID, not the internal number, for a legacy subscription', () => {
    expect(lineAt(read('partner-center-license/legacy'), 2).subscription).toMatch(/^[0-9a-f]{8}-/);
  });

  it('keeps Pax8’s own ids apart from Microsoft’s', () => {
    const reading = read('pax8/subscriptions');
    expect(reading.products.map((product) => product.productId)).toEqual(['', '', '', '']);
    expect(reading.clients.map((client) => client.id)).toEqual(['', '']);
  });
});
