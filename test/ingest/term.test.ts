import { describe, expect, it } from 'vitest';
import { readBilling, readCycle, readStockCode, readTerm } from '../../core/ingest/term.ts';
import type { Billing, Term } from '../../core/model.ts';
import { readLines } from './grids.ts';

const CASES: readonly (readonly [string, Term | null, Billing | null])[] = [
  ['One-Year commitment for monthly/yearly billing', 'P1Y', null],
  ['One-Year commitment for yearly billing', 'P1Y', 'yearly'],
  ['One-Month commitment for monthly billing', 'P1M', 'monthly'],
  ['Three-3 Years commitment for monthly/3 Years/yearly billing', 'P3Y', null],
  ['1 Cache Instance Hour', null, null],
  ['', null, null],
  ['Annual term, Monthly billing', 'P1Y', 'monthly'],
  ['Annual term, Annual billing', 'P1Y', 'yearly'],
  ['Monthly term, Monthly billing', 'P1M', 'monthly'],
  ['Annual', 'P1Y', 'yearly'],
  ['Monthly', 'P1M', 'monthly'],
  ['1 Year', 'P1Y', 'yearly'],
  ['1-Year', 'P1Y', 'yearly'],
  ['3-Year', 'P3Y', 'triennial'],
  ['3 Year', 'P3Y', 'triennial'],
  ['2 Year', null, null],
  ['2-Year', null, null],
  ['P1M', 'P1M', 'monthly'],
  ['P1Y', 'P1Y', 'yearly'],
  ['P3Y', 'P3Y', 'triennial'],
  ['p1y', 'P1Y', 'yearly'],
  ['12 months', 'P1Y', 'yearly'],
  ['36', 'P3Y', 'triennial'],
  ['Annuel', 'P1Y', 'yearly'],
  ['Annuelle', 'P1Y', 'yearly'],
  ['Mensuel', 'P1M', 'monthly'],
  ['1 an', 'P1Y', 'yearly'],
  ['3 ans', 'P3Y', 'triennial'],
  ['12 mois', 'P1Y', 'yearly'],
  ['Triennial', 'P3Y', 'triennial'],
  ['Monthly---Annual-Commit-n15', 'P1Y', 'monthly'],
  ['Annual Commit (Billed Monthly)', 'P1Y', 'monthly'],
  ['Annual (paid monthly)', 'P1Y', 'monthly'],
  ['Annual upfront', 'P1Y', 'yearly'],
  ['Annual commitment, paid upfront', 'P1Y', 'yearly'],
  ['Anualidad con Pago Mensual', 'P1Y', 'monthly'],
  ['Engagement annuel, facturation mensuelle', 'P1Y', 'monthly'],
  ['Engagement 1 an - paiement mensuel', 'P1Y', 'monthly'],
  ['1 Jahr, monatliche Zahlung', 'P1Y', 'monthly'],
  ['Monthly billing', null, 'monthly'],
  ['Billed Annually', null, 'yearly'],
  ['Facturation annuelle', null, 'yearly'],
  ['1YR COMMIT', 'P1Y', null],
  ['1MTH COMMIT', 'P1M', null],
  ['Month-to-month', 'P1M', 'monthly'],
  ['OneTime', null, null],
  ['One-Time', null, null],
  ['Trial', null, null],
  ['Activation', null, null],
  ['Arrears', null, null],
  ['None', null, null],
  ['P1Y:CFQ7TTC0LCHC:0002:1:', 'P1Y', 'monthly'],
  ['P1Y:CFQ7TTC0LFLZ:0002:Y:', 'P1Y', 'yearly'],
  ['constructor', null, null],
];

describe('readTerm and readBilling', () => {
  it.each(CASES)('%j: %s, %s', (text, term, billing) => {
    expect([readTerm(text), readBilling(text)]).toEqual([term, billing]);
  });

  it('gives months where there is no term of that length', () => {
    expect(['Quarterly', 'Semi-Annual', 'Biennial', '2 Year'].map((text) => readCycle(text).billingMonths)).toEqual([
      3, 6, 24, 24,
    ]);
  });

  it('tells what it knows from what it does not', () => {
    expect(
      ['One-Time', 'Trial', '1 Cache Instance Hour', 'Usage', 'Annual'].every((text) => readCycle(text).known),
    ).toBe(true);
    expect(['whenever', '1', 'x'.repeat(600)].some((text) => readCycle(text).known)).toBe(false);
  });
});

describe('readStockCode', () => {
  it.each([
    ['P1Y:CFQ7TTC0LCHC:0002:1:', 12, 1],
    ['P1M:CFQ7TTC0LCHC:0002:1:', 1, 1],
    ['P1Y:CFQ7TTC0LFLZ:0002:Y:', 12, 12],
    ['P3Y:CFQ7TTC0LFLZ:0002', 36, null],
    ['see P1Y:CFQ7TTC0LFLZ:0002:1 there', 12, 1],
    ['CFQ7TTC0LFLZ:0002', null, null],
    ['DZH318Z0BPS6:0001', null, null],
  ])('%s', (text, termMonths, billingMonths) => {
    expect(readStockCode(text)).toEqual({ termMonths, billingMonths });
  });
});

describe('terms of a source', () => {
  const lines = (header: string, ...rows: string[]): ReturnType<typeof readLines> =>
    readLines(`Client,Product,Qty,${header}\n${rows.map((row) => `A,X,1,${row}`).join('\n')}`, 'vendor');

  it('keeps a plain term and a plain billing apart', () => {
    const read = lines('Commitment Term,Billing Cycle', 'Annual,Monthly', 'Annual,', ',Annual', 'Monthly,');
    expect(read.lines.map((line) => [line.term, line.billing, line.priceMonths])).toEqual([
      ['P1Y', 'monthly', 1],
      ['P1Y', null, 1],
      [null, 'yearly', 12],
      ['P1M', 'monthly', 1],
    ]);
  });

  it('takes a blank frequency of a yearly commitment that may be billed either way for yearly', () => {
    const either = 'One-Year commitment for monthly/yearly billing';
    const three = 'Three-3 Years commitment for monthly/3 Years/yearly billing';
    const read = lines('Term and Billing Cycle,Billing Frequency', `${either},`, `${either},Monthly`, `${three},`);
    expect(read.lines.map((line) => line.billing)).toEqual(['yearly', 'monthly', null]);
    expect(lines('Term and Billing Cycle', either).lines[0]?.billing).toBeNull();
  });

  it('names each unknown term once', () => {
    const read = lines('Term', 'soon', 'soon', 'One-Time', 'later');
    const unknown = read.reading.issues.filter((one) => one.code === 'UNKNOWN_TERM');
    expect(unknown.map((one) => one.message)).toEqual(['term "soon" is not known', 'term "later" is not known']);
  });
});
