/** Invoices that serve as a PSA, and lists of no system in particular. */
import { cents, ratio, roundTo } from '../decimal.ts';
import type { PsaLine } from '../lines.ts';
import { asStated, type PsaWriter, seatsOf, sumOf, totalRow, USUAL_PSA } from './psa-common.ts';
import {
  type BodyRow,
  closed,
  day,
  extended,
  type Look,
  lookOf,
  money,
  number,
  quantity,
  type Sheet,
  tabulate,
} from './sheet.ts';

const invoiceNumber = (line: PsaLine): string => `INV-${String(4000 + line.client.number)}`;

/** Xero's invoice lines. */
export const XERO: PsaWriter = {
  id: 'xero',
  powers: { ...USUAL_PSA, currency: true },
  look: (random) => lookOf(random, { date: 'dmy', titles: [] }),
  money: asStated,
  write: (lines, look, _random, asOf) => {
    const date = day(asOf, look);
    return tabulate(
      [
        ['*ContactName', (line) => line.clientName],
        ['EmailAddress', () => ''],
        ['POAddressLine1', () => ''],
        ['*InvoiceNumber', invoiceNumber],
        ['Reference', () => ''],
        ['*InvoiceDate', () => date],
        ['*DueDate', () => day(asOf + 14, look)],
        ['InventoryItemCode', (line) => line.words.code],
        ['*Description', (line) => (line.client.number % 11 === 0 ? `${line.words.name}\nmonthly` : line.words.name)],
        ['*Quantity', (line) => quantity(line, line.quantity, look, 2)],
        ['*UnitAmount', (line) => number(line.price, look)],
        ['Discount', () => ''],
        ['*AccountCode', () => '200'],
        ['*TaxType', () => 'Tax on Sales'],
        ['Currency', (line) => line.currency],
        ['BrandingTheme', () => ''],
      ],
      lines,
    );
  },
};

function salesByCustomer(lines: readonly PsaLine[], look: Look, asOf: number): Sheet<PsaLine> {
  const headers = [
    '',
    'Date',
    'Transaction Type',
    'Num',
    'Product/Service',
    'Memo/Description',
    'Qty',
    'Sales Price',
    'Amount',
    'Balance',
  ];
  const byName = new Map<string, PsaLine[]>();
  for (const line of lines) byName.set(line.clientName, [...(byName.get(line.clientName) ?? []), line]);
  const filler = (count: number): string[] => Array.from({ length: count }, () => '');
  const body: BodyRow<PsaLine>[] = [];
  let balance = 0n;
  for (const [name, group] of byName) {
    body.push({ cells: [name, ...filler(9)], kind: 'layout' });
    for (const line of group) {
      balance += extended(line);
      const category = line.product === null ? 'Services' : 'Licences';
      const cells = [
        '',
        day(asOf - 1, look),
        'Invoice',
        invoiceNumber(line),
        `${category}:${line.words.name}`,
        'Monthly fee',
        quantity(line, line.quantity, look, 2),
        money(line.price, look),
        money(extended(line), look),
        money(balance, look),
      ];
      body.push({ cells, line });
    }
    body.push(totalRow([`Total for ${name}`, ...filler(7), money(sumOf(group), look), '']));
  }
  body.push(totalRow(['TOTAL', ...filler(7), money(sumOf(lines), look), '']));
  body.push({ cells: ['Friday, April 3, 2026 09:14 AM GMT-4 - Accrual Basis', ...filler(9)], kind: 'footer' });
  return { headers, body };
}

/** QuickBooks' report by customer: the name stands above its lines, totals below them. */
export const QUICKBOOKS: PsaWriter = {
  id: 'quickbooks',
  powers: USUAL_PSA,
  look: (random) =>
    lookOf(random, {
      date: 'mdy',
      number: 'thousands',
      titles: ['Northstar Managed Services', 'Sales by Customer Detail', 'March 2026', ''],
      blanks: 0,
      money: random.pick(['', '$'] as const),
    }),
  money: extended,
  write: (lines, look, _random, asOf) => salesByCustomer(lines, look, asOf),
};

/** Any system's list with every column that a report could have. */
export const GENERIC_PSA: PsaWriter = {
  id: 'generic-psa',
  powers: {
    prices: true,
    currency: true,
    bill: true,
    dates: true,
    periods: false,
    included: false,
    yearly: true,
    codes: true,
    tenants: true,
  },
  look: (random) =>
    lookOf(random, {
      date: random.pick(['iso', 'dmy', 'mdy'] as const),
      delimiter: random.pick([',', ';', '\t'] as const),
    }),
  money: (line) => roundTo(ratio(extended(line)), cents(1)),
  write: (lines, look, random) => {
    const sheet = tabulate<PsaLine>(
      [
        ['Client', (line) => line.clientName],
        ['Domain', (line) => (line.client.number % 3 === 0 ? `${line.client.domain}.onmicrosoft.com` : '')],
        ['Tenant ID', (line) => (line.client.number % 3 === 0 ? '' : line.client.tenantId)],
        ['Product', (line) => line.words.name],
        ['Part Number', (line) => line.words.code],
        ['Quantity', (line) => quantity(line, line.quantity, look)],
        ['Unit Price', (line) => money(line.price, look)],
        ['Amount', (line) => money(extended(line), look)],
        ['Currency', (line) => line.currency],
        [
          'Billing Frequency',
          (line) => (line.billing === 'yearly' ? random.pick(['Yearly', 'Annual', 'Annually']) : 'Monthly'),
        ],
        ['Effective Date', (line) => day(line.effective, look)],
        ['Cancelled Date', (line) => day(line.cancelled, look)],
        ['Billable', (line) => (line.bill === 'billable' ? 'Yes' : 'No')],
      ],
      lines,
    );
    return closed(sheet, random, { amount: 'Amount', text: money(sumOf(lines), look) });
  },
};

const PLAIN_COLUMNS = [
  ['Client', 'Product', 'Qty', 'Unit Price'],
  ['Customer', 'Item', 'Quantity', 'Price'],
  ['Company', 'Service', 'Users', 'Sell Price'],
  ['Client', 'Produit', 'Quantité', 'Prix unitaire'],
] as const;

/** Client, product, count and price, in any file. */
export const PLAIN_PSA: PsaWriter = {
  id: 'plain',
  powers: USUAL_PSA,
  look: (random) =>
    lookOf(random, {
      delimiter: random.pick([',', ';', '\t', '|'] as const),
      money: random.pick(['', '$', 'CA$'] as const),
    }),
  money: asStated,
  write: (lines, look, random) => {
    const [client, product, count, price] = random.pick(PLAIN_COLUMNS);
    const sheet = tabulate<PsaLine>(
      [
        [client, (line) => line.clientName],
        [product, (line) => line.words.name],
        [count, (line) => quantity(line, line.quantity, look)],
        [price, (line) => money(line.price, look)],
      ],
      lines,
    );
    return closed(sheet, random, { amount: count, text: seatsOf(lines) });
  },
};

/** Client, product and count alone. */
export const BARE_PSA: PsaWriter = {
  ...PLAIN_PSA,
  id: 'plain without prices',
  powers: { ...USUAL_PSA, prices: false },
  money: () => 0n,
  write: (lines, look) =>
    tabulate(
      [
        ['Client', (line) => line.clientName],
        ['Product', (line) => line.words.name],
        ['Qty', (line) => quantity(line, line.quantity, look)],
      ],
      lines,
    ),
};
