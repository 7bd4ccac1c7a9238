import { describe, expect, test } from 'vitest';
import type { SheetPlan } from '../../core/plan.ts';
import { parseRange, writeSheet } from '../../core/report/operations.ts';
import type { Operation } from '../../core/workbook.ts';

const PLAN: SheetPlan = {
  sheet: 'Tab',
  blocks: [],
  frozenRows: 0,
  frozenColumns: 0,
  tones: [],
  names: [],
  print: { landscape: false },
};

const of = <Name extends Operation['op']>(plan: SheetPlan, name: Name) =>
  writeSheet(plan).filter((step): step is Extract<Operation, { op: Name }> => step.op === name);

const withRows = (count: number): SheetPlan => ({
  ...PLAN,
  table: {
    headerRow: 3,
    filter: true,
    columns: [
      { id: 'a', title: 'A', width: 5, format: 'integer' },
      { id: 'b', title: 'B', width: 9, format: 'text', wrap: true, editable: true, choices: ['x', 'y'] },
      { id: 'c', title: 'C', width: 7, format: 'money', hidden: true },
    ],
    rows: Array.from({ length: count }, (_, row) => ({ key: String(row), cells: [row, 'text', 1.5] })),
  },
});

describe('ranges', () => {
  test.each([
    ['A1', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['$B$2:$C$10', { row: 2, column: 2, rows: 9, columns: 2 }],
    ['AA100:AB100', { row: 100, column: 27, rows: 1, columns: 2 }],
    ['XFD1048576', { row: 1_048_576, column: 16_384, rows: 1, columns: 1 }],
  ])('%s', (text, range) => expect(parseRange(text)).toEqual(range));

  test.each(['', 'A', '1', 'A0', 'a1', 'A1:', ':A1', 'A1:B', 'AAAA1', 'A:B', 'Tab!A1', 'A1 '])(
    '"%s" is a fault of the program',
    (text) => {
      expect(() => parseRange(text)).toThrow(`"${text}" is no range`);
    },
  );
});

describe('blocks', () => {
  test('short rows are filled up, the last format serves the rest', () => {
    const plan: SheetPlan = {
      ...PLAN,
      blocks: [
        { row: 2, column: 4, style: 'strong', formats: ['text', 'money'], cells: [['a'], ['b', 1, 2]], wrap: true },
      ],
    };
    expect(of(plan, 'write')).toEqual([
      {
        op: 'write',
        sheet: 'Tab',
        row: 2,
        column: 4,
        cells: [
          ['a', null, null],
          ['b', 1, 2],
        ],
        formats: ['text', 'money', 'money'],
      },
    ]);
    const range = { row: 2, column: 4, rows: 2, columns: 3 };
    expect(of(plan, 'style').map(({ style, range: where }) => [style, where])).toEqual([
      ['strong', range],
      ['wrap', range],
    ]);
  });

  test('without style and formats a block is plain text', () => {
    const plan = { ...PLAN, blocks: [{ row: 1, column: 1, cells: [['a']] }] };
    expect(of(plan, 'write')[0]?.formats).toEqual(['text']);
    expect(of(plan, 'style').map(({ style }) => style)).toEqual(['body']);
  });
});

describe('tables', () => {
  test.each([
    [0, []],
    [1, [[4, 1]]],
    [4999, [[4, 4999]]],
    [5000, [[4, 5000]]],
    [
      5001,
      [
        [4, 5000],
        [5004, 1],
      ],
    ],
    [
      12_000,
      [
        [4, 5000],
        [5004, 5000],
        [10_004, 2000],
      ],
    ],
  ])('%d rows are written in chunks, none lost', (count, chunks) => {
    const [header, ...writes] = of(withRows(count), 'write');
    expect(header).toMatchObject({
      row: 3,
      column: 1,
      cells: [['A', 'B', 'C']],
      formats: ['integer', 'text', 'money'],
    });
    expect(writes.map(({ row, cells }) => [row, cells.length])).toEqual(chunks);
    expect(writes.flatMap(({ cells }) => cells.map(([number]) => number))).toEqual(
      Array.from({ length: count }, (_, row) => row),
    );
    expect(of(withRows(count), 'filter')).toEqual([
      { op: 'filter', sheet: 'Tab', range: { row: 3, column: 1, rows: count + 1, columns: 3 } },
    ]);
  });

  test('widths, hidden columns, wrapping, people’s cells and drop-downs', () => {
    const range = { row: 4, column: 2, rows: 2, columns: 1 };
    expect(of(withRows(2), 'columns')).toEqual([{ op: 'columns', sheet: 'Tab', widths: [5, 9, 7], hidden: [3] }]);
    expect(
      of(withRows(2), 'style')
        .map(({ style, range: where }) => [style, where])
        .slice(1),
    ).toEqual([
      ['wrap', range],
      ['editable', range],
    ]);
    expect(of(withRows(2), 'choices')).toEqual([{ op: 'choices', sheet: 'Tab', range, choices: ['x', 'y'] }]);
    expect(of(withRows(0), 'choices')).toEqual([]);
  });
});

test('the tab is made first; what is not planned is not touched', () => {
  expect(writeSheet(PLAN)).toEqual([
    { op: 'ensureSheet', sheet: 'Tab' },
    { op: 'freeze', sheet: 'Tab', rows: 0, columns: 0 },
    { op: 'print', sheet: 'Tab', landscape: false, repeatRow: null, columns: null },
  ]);
  const full = writeSheet({
    ...PLAN,
    tabTone: 'ok',
    hidden: true,
    widths: [9],
    tones: [{ range: 'A1:A9', formula: '$A1=1', tone: 'ok' }],
    names: [{ name: 'LF_X', ref: '$C$4' }],
    print: { landscape: true, repeatRows: 3, columns: 'A:C' },
  });
  expect(full).toEqual([
    { op: 'ensureSheet', sheet: 'Tab', tabTone: 'ok', hidden: true },
    { op: 'columns', sheet: 'Tab', widths: [9], hidden: [] },
    { op: 'freeze', sheet: 'Tab', rows: 0, columns: 0 },
    {
      op: 'tones',
      sheet: 'Tab',
      rules: [{ range: { row: 1, column: 1, rows: 9, columns: 1 }, formula: '$A1=1', tone: 'ok' }],
    },
    { op: 'name', name: 'LF_X', sheet: 'Tab', range: { row: 4, column: 3, rows: 1, columns: 1 } },
    { op: 'print', sheet: 'Tab', landscape: true, repeatRow: 3, columns: 'A:C' },
  ]);
});
