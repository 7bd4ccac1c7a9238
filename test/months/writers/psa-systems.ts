/** The files of PSA systems. */
import type { PsaLine } from '../lines.ts';
import type { Random } from '../random.ts';
import { asStated, type PsaWriter, sumOf, USUAL_PSA } from './psa-common.ts';
import { closed, day, extended, type Look, lookOf, money, number, quantity, type Sheet, tabulate } from './sheet.ts';

const BILL_WORDS = { billable: 'Billable', 'do-not-bill': 'Do Not Bill', 'no-charge': 'No Charge' } as const;

function connectWiseScreen(lines: readonly PsaLine[], look: Look, random: Random): Sheet<PsaLine> {
  const sheet = tabulate<PsaLine>(
    [
      ['Company Name', (line) => line.clientName],
      ['Agreement Name', () => 'Cloud services'],
      ['Agreement Type', () => 'Managed Services'],
      ['Sequence', (line) => String(lines.indexOf(line) + 1)],
      ['Effective', (line) => day(line.effective, look)],
      ['Cancelled', (line) => day(line.cancelled, look)],
      ['Product ID', (line) => line.words.code],
      ['Description', (line) => line.words.name],
      ['Quantity', (line) => quantity(line, line.quantity, look, 2)],
      ['Less Included', (line) => number(BigInt(line.included) * 1_000_000n, look, 2)],
      ['Price', (line) => money(line.price, look)],
      ['Ext Price', (line) => money(extended(line), look)],
      ['Prorate Price', () => money(0n, look)],
      ['Bill', (line) => BILL_WORDS[line.bill]],
      ['Tax', () => 'Yes'],
      ['Serial #', () => ''],
      ['Addition Status', (line) => (line.cancelled !== null && !line.active ? 'Cancelled' : 'Active')],
    ],
    lines,
  );
  return closed(sheet, random, { amount: 'Ext Price', text: money(sumOf(lines), look) });
}

/** ConnectWise's list of additions as its screen exports it. */
export const CONNECTWISE: PsaWriter = {
  id: 'connectwise',
  powers: { ...USUAL_PSA, bill: true, dates: true, included: true, codes: true },
  look: (random) =>
    lookOf(random, {
      date: 'mdy',
      number: random.pick(['plain', 'thousands'] as const),
      money: random.pick(['', '$'] as const),
    }),
  money: extended,
  write: connectWiseScreen,
};

/** ConnectWise's additions by the names of its API. */
export const CONNECTWISE_API: PsaWriter = {
  ...CONNECTWISE,
  id: 'connectwise api',
  look: (random) => lookOf(random, { date: 'iso-time' }),
  write: (lines, look) =>
    tabulate(
      [
        ['id', (line) => String(40_000 + lines.indexOf(line))],
        ['company/name', (line) => line.clientName],
        ['product/id', (line) => String(900 + (line.client.number % 40))],
        ['product/identifier', (line) => line.words.code],
        ['quantity', (line) => quantity(line, line.quantity, look)],
        ['lessIncluded', (line) => String(line.included)],
        ['unitPrice', (line) => number(line.price, look)],
        ['billCustomer', (line) => BILL_WORDS[line.bill].replaceAll(' ', '').replace('Donot', 'DoNot')],
        ['effectiveDate', (line) => day(line.effective, look)],
        ['cancelledDate', (line) => day(line.cancelled, look)],
        ['taxableFlag', () => 'true'],
        ['description', (line) => line.words.name],
        ['extPrice', (line) => number(extended(line), look)],
        ['sequenceNumber', (line) => String(lines.indexOf(line) + 1)],
      ],
      lines,
    ),
};

/** HaloPSA's recurring lines: a missing date is 1899-12-30, period 3 is yearly. */
export const HALOPSA: PsaWriter = {
  id: 'halopsa',
  powers: { ...USUAL_PSA, dates: true, yearly: true, codes: true },
  look: (random) => lookOf(random, { date: 'iso' }),
  money: asStated,
  write: (lines, look) =>
    tabulate(
      [
        ['client_name', (line) => line.clientName],
        ['contract_ref', (line) => `C-${line.client.number}`],
        ['item_code', (line) => line.words.code],
        ['description', (line) => line.words.name],
        ['quantity', (line) => quantity(line, line.quantity, look)],
        ['unitprice', (line) => number(line.price, look)],
        ['billingperiod', (line) => (line.billing === 'yearly' ? '3' : '1')],
        ['startdate', (line) => `${day(line.effective, look)}T00:00:00`],
        // A line's end is its last day.
        [
          'enddate',
          (line) => (line.cancelled === null ? '1899-12-30T00:00:00' : `${day(line.cancelled - 1, look)}T00:00:00`),
        ],
      ],
      lines,
    ),
};

/** Autotask's contract services: one row for each period, of which one covers the as-of date. */
export const AUTOTASK: PsaWriter = {
  id: 'autotask',
  powers: { ...USUAL_PSA, periods: true },
  look: (random) => lookOf(random, { date: random.pick(['mdy', 'iso'] as const) }),
  money: asStated,
  write: (lines, look) =>
    tabulate(
      [
        ['Company', (line) => line.clientName],
        ['Contract Name', () => 'Cloud services'],
        ['Service/Bundle', (line) => line.words.name],
        ['Start Date', (line) => day(line.effective, look)],
        ['End Date', (line) => day((line.cancelled ?? line.effective) - 1, look)],
        ['Units', (line) => quantity(line, line.quantity, look)],
        ['Unit Price', (line) => money(line.price, look)],
      ],
      lines,
    ),
};

/** Syncro's recurring line items. */
export const SYNCRO: PsaWriter = {
  id: 'syncro',
  powers: USUAL_PSA,
  look: (random) => lookOf(random, { date: 'iso' }),
  money: extended,
  write: (lines, look) =>
    tabulate(
      [
        ['customer_id', (line) => String(70_000 + line.client.number)],
        ['Customer', (line) => line.clientName],
        ['Line Item Name', (line) => line.words.name],
        ['quantity', (line) => quantity(line, line.quantity, look, 1)],
        ['price', (line) => number(line.price, look)],
        ['taxable', () => 'true'],
        ['total', (line) => number(extended(line), look)],
        ['product_id', (line) => String(5_000_000 + line.client.number * 13)],
      ],
      lines,
    ),
};
