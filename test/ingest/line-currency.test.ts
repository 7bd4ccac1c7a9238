import { describe, expect, it } from 'vitest';
import { currencyOfAmount, isUnmarked } from '../../core/ingest/currency-marks.ts';
import { readLines } from './grids.ts';

describe('the currency of an amount’s text', () => {
  it.each([
    ['CA$4.00', 'CAD'],
    ['C$4.00', 'CAD'],
    ['$CA 4.00', 'CAD'],
    ['4,00 $ CA', 'CAD'],
    ['4,00 $CAD', 'CAD'],
    ['-CA$4.00', 'CAD'],
    ['(CA$4.00)', 'CAD'],
    ['US$5.00', 'USD'],
    ['USD 5', 'USD'],
    ['5.00 usd', 'USD'],
    ['$5.00 USD', 'USD'],
    ['US$5.00 USD', 'USD'],
    ['A$5', 'AUD'],
    ['NZ$5', 'NZD'],
    ['€4,00', 'EUR'],
    ['4,00\u00a0€', 'EUR'],
    ['€.50', 'EUR'],
    ['12.- EUR', 'EUR'],
    ['£6.00', 'GBP'],
    ['CHF 1’234.50', 'CHF'],
    ['R$ 10', 'BRL'],
    ['10 zł', 'PLN'],
    ['₹5', 'INR'],
    ['$5.00', '?'],
    ['5 kr', '?'],
    ['¥500', '?'],
    ['5.00 CAD USD', ''],
    ['US$5.00 CAD', '?'],
    ['5.00', ''],
    ['-5.00', ''],
    ['(5.00)', ''],
    ['5.00-', ''],
    ['12 seats', ''],
    ['n/a', ''],
    ['', ''],
  ])('%j is %j', (text, code) => expect(currencyOfAmount(text)).toBe(code));

  it('is not sought in figures alone', () => {
    expect(['4.00', '1,234', '7'].every(isUnmarked)).toBe(true);
    expect(['$4', '4 €', '-4', '', '4-'].some(isUnmarked)).toBe(false);
  });
});

describe('the currency of a line', () => {
  const currencies = (lines: string, side: 'vendor' | 'psa' = 'psa'): string[] =>
    readLines(lines, side).lines.map((line) => line.currency);

  it('is that of its price where the source has no currency column', () => {
    expect(currencies('Client,Product,Qty,Unit Price\nA,X,1,CA$4.00\nB,X,1,US$5.00\nC,X,1,6.00')).toEqual([
      'CAD',
      'USD',
      '',
    ]);
    expect(currencies('Client,Product,Qty,Unit Cost\nA,X,1,4.00 CAD', 'vendor')).toEqual(['CAD']);
  });

  it('is that of its amount before that of its price', () => {
    expect(currencies('Client,Product,Qty,Unit Price,Amount\nA,X,1,US$4,€5\nB,X,1,£4,5')).toEqual(['EUR', 'GBP']);
  });

  it('is the only one that the source’s marks name where the line bears none', () => {
    expect(currencies('Client,Product,Qty,Unit Price\nA,X,1,CA$4.00\nB,X,1,6.00')).toEqual(['CAD', 'CAD']);
    expect(currencies('Client,Product,Qty,Unit Price\nA,X,1,CA$4.00\nB,X,1,$6.00')).toEqual(['CAD', '']);
  });

  it('is never told by a sign of several countries', () => {
    expect(currencies('Client,Product,Qty,Unit Price\nA,X,1,$4.00\nB,X,1,5 kr')).toEqual(['', '']);
  });

  it('is first of all what the currency column or the header says', () => {
    expect(currencies('Client,Product,Qty,Unit Price,Currency\nA,X,1,US$4.00,CAD\nB,X,1,US$4.00,')).toEqual([
      'CAD',
      'USD',
    ]);
    expect(currencies('Client,Product,Qty,Unit Price (CAD)\nA,X,1,US$4.00')).toEqual(['CAD']);
  });
});
