import { describe, expect, it } from 'vitest';
import { tieOut } from '../../core/compare/tie-out.ts';
import type { Finding, MatchedGroup } from '../../core/comparison.ts';
import type { ExcludedRow, LineItem, Reading, SetAsideRow, SourceTable } from '../../core/model.ts';
import { EMPTY_READING } from '../support/context.ts';
import { line } from '../support/lines.ts';

const table = (rowsIn: number): SourceTable => ({ source: 'v', side: 'vendor', rowsIn }) as unknown as SourceTable;
const lines: LineItem[] = [0, 1, 2, 3].map((index) =>
  line({ index, amount: (index + 1) * 1_000_001, currency: index === 3 ? 'USD' : 'CAD' }),
);
const setAside = { side: 'vendor', source: 0, row: 9, amount: 7, currency: 'CAD' } as unknown as SetAsideRow;
const totals: ExcludedRow = {
  side: 'vendor',
  source: 0,
  row: 10,
  reason: 'TOTALS_ROW',
  detail: '',
  amount: 99,
  currency: 'CAD',
};
const reading: Reading = {
  ...EMPTY_READING,
  tables: [table(6)],
  vendor: { ...EMPTY_READING.vendor, lines, setAside: [setAside], excluded: [totals] },
};
const pick = (...indexes: number[]): LineItem[] => indexes.map((index) => lines[index] as LineItem);
const finding = (...indexes: number[]): Finding => ({ vendor: pick(...indexes), psa: [] }) as unknown as Finding;
const match = (...indexes: number[]): MatchedGroup =>
  ({ vendor: pick(...indexes), psa: [] }) as unknown as MatchedGroup;
const left = (index: number): ExcludedRow => {
  const { source, row, amount, currency } = lines[index] as LineItem;
  return { side: 'vendor', source, row, reason: 'USAGE', detail: '', amount, currency };
};
const prove = (findings: Finding[], matched: MatchedGroup[], excluded: ExcludedRow[]): ReturnType<typeof tieOut> =>
  tieOut(reading, { findings, matched, excluded }, ({ currency }) => currency);

describe('the tie-out', () => {
  it('ties where every row ends once; two findings of one match count once', () => {
    const proof = prove([finding(0), finding(0)], [match(1)], [left(2), left(3)]);
    expect(proof).toMatchObject({ ties: true, differences: [] });
    expect(proof.vendor).toMatchObject({ rowsIn: 6, findings: 1, matched: 1, excluded: 3, setAside: 1 });
    expect(proof.vendor.amounts).toEqual([
      {
        currency: 'CAD',
        in: 6_000_013n,
        findings: 1_000_001n,
        matched: 2_000_002n,
        excluded: 3_000_003n,
        setAside: 7n,
      },
      { currency: 'USD', in: 4_000_004n, findings: 0n, matched: 0n, excluded: 4_000_004n, setAside: 0n },
    ]);
    expect(proof.psa).toMatchObject({ rowsIn: 0, amounts: [] });
  });

  it('says which row and money is missing', () => {
    const proof = prove([finding(0)], [match(1)], [left(2)]);
    expect(proof.ties).toBe(false);
    expect(proof.differences).toEqual([
      'vendor: 6 rows in, 5 rows accounted for',
      'vendor: 4000004 micros of USD are not accounted for',
    ]);
  });

  it('says where a row stands twice', () => {
    const proof = prove([finding(0, 1)], [match(1, 2)], [left(3)]);
    expect(proof.ties).toBe(false);
    expect(proof.differences.join()).toContain('1 rows stand in more than one place');
    expect(prove([finding(0)], [match(1), match(1)], [left(2), left(3)]).differences).toEqual([
      'vendor: 1 rows stand in more than one place',
      'vendor: -2000002 micros of CAD are not accounted for',
    ]);
  });

  it('counts the money of every excluded row but totals and footers', () => {
    const usage: ExcludedRow = { ...totals, row: 11, reason: 'USAGE', amount: 500 };
    const footer: ExcludedRow = { ...totals, row: 12, reason: 'FOOTER', amount: 700 };
    const vendor = { ...EMPTY_READING.vendor, excluded: [totals, usage, footer] };
    const proof = tieOut(
      { ...EMPTY_READING, tables: [table(3)], vendor },
      { findings: [], matched: [], excluded: [] },
      ({ currency }) => currency,
    );
    expect(proof).toMatchObject({ ties: true, vendor: { excluded: 3, amounts: [{ in: 500n, excluded: 500n }] } });
  });

  it('takes no line that was never read', () => {
    const stray = { vendor: [line({ index: 9 })], psa: [] } as unknown as Finding;
    expect(() => prove([stray], [], [])).toThrow('no vendor line 9 of 4');
  });

  it('compares amounts without a currency too', () => {
    const bare = {
      ...reading,
      tables: [table(1)],
      vendor: { ...EMPTY_READING.vendor, lines: [line({ amount: 5, currency: '' }), line({ index: 1 })].slice(0, 1) },
    };
    const proof = tieOut(bare, { findings: [], matched: [], excluded: [] }, ({ currency }) => currency);
    expect(proof.differences).toContain('vendor: 5 micros of the amounts are not accounted for');
  });
});
