import { describe, expect, test } from 'vitest';
import type { SourceTable } from '../../core/model.ts';
import {
  columnLetters,
  lettersOf,
  priceUnits,
  quoteSheet,
  quoteText,
  rowNumber,
  rowsCell,
  type SourceTabs,
  units,
} from '../../core/report/layout.ts';
import { auditOf } from './small-audit.ts';

const { result } = auditOf();
const lines = [
  ...result.findings.flatMap(({ vendor }) => vendor),
  ...result.matched.flatMap(({ vendor }) => vendor),
].sort((a, b) => a.row - b.row);
const table = result.sources[0] as SourceTable;
const oneSource: SourceTabs = { tables: result.sources, tabs: ['Vendor', null] };
const twoSources: SourceTabs = {
  tables: [table, { ...table, source: 'other.csv' }, ...result.sources.slice(1)],
  tabs: ['Vendor', 'Other', null],
};
const at = (row: number, source = 0) => ({ ...(lines[0] as (typeof lines)[number]), row, source });

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %d is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

test('a column by its id; an unknown one is a fault of the program', () => {
  const columns = [{ id: 'a', title: 'A', width: 1, format: 'text' as const }];
  expect(lettersOf(columns, 'a')).toBe('A');
  expect(() => lettersOf(columns, 'b')).toThrow('no column "b"');
});

test.each([
  ["Acme's *tab*", "'Acme''s *tab*'", '"Acme\'s *tab*"'],
  ['"', "'\"'", '""""'],
  ['', "''", '""'],
])('%s is quoted', (text, sheet, quoted) => {
  expect(quoteSheet(text)).toBe(sheet);
  expect(quoteText(text)).toBe(quoted);
});

test('money becomes the number nearest to it', () => {
  expect(units(0)).toBe(0);
  expect(units(85_500_000n)).toBe(85.5);
  expect(units(-10_000)).toBe(-0.01);
  expect(units(9_007_199_254_740_993_000_000n)).toBe(9_007_199_254_740_992);
  expect(priceUnits(null)).toBeNull();
  expect(priceUnits({ num: 338_310_000n, den: 12n })).toBe(28.1925);
  expect(priceUnits({ num: 10_000_000n, den: 3n })).toBeCloseTo(10 / 3, 11);
});

describe('rows of a match', () => {
  test.each([
    [[at(17)], 'row 17'],
    [[at(21), at(17), at(18)], 'rows 17, 18, 21'],
    [[1, 2, 3, 4, 5, 6].map((row) => at(row)), 'rows 1, 2, 3, 4, 5, 6'],
    [[1, 2, 3, 4, 5, 6, 7, 8].map((row) => at(row)), 'rows 1, 2, 3, 4, 5, 6 and 2 more'],
  ])('of the only source: %#', (rows, text) => {
    expect(rowsCell(rows, oneSource)).toEqual({
      text,
      link: { sheet: 'Vendor', row: Math.min(...rows.map(({ row }) => row)), column: 1 },
    });
  });

  test('of several sources each is named after its rows', () => {
    expect(rowsCell([at(3, 1), at(18), at(17)], twoSources)).toEqual({
      text: 'rows 17, 18 of vendor.csv; 3 of other.csv',
      link: { sheet: 'Vendor', row: 17, column: 1 },
    });
  });

  test('without a tab there is no link, without rows there is nothing', () => {
    expect(rowsCell([at(17, 0)], { ...oneSource, tabs: [null, null] })).toBe('row 17');
    expect(rowsCell([], oneSource)).toBeNull();
    expect(rowNumber(at(5), oneSource)).toEqual({ number: 5, link: { sheet: 'Vendor', row: 5, column: 1 } });
    expect(rowNumber(at(5), { ...oneSource, tabs: [] })).toBe(5);
  });
});
