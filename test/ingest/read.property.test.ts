import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../core/formats/index.ts';
import { readSources } from '../../core/ingest/read.ts';
import type { Cell, Grid } from '../../core/model.ts';

const WORDS = [
  'Client',
  'Product',
  'Qty',
  'Unit Price',
  'Unit Cost',
  'Amount',
  'Currency',
  'Charge Type',
  'Charge Start',
  'Charge End',
  'Customer',
  'SKU',
  'Line ID',
  'Total',
  'Total for A',
  'Grand Total',
  'A',
  'B',
  'Total Energies',
  'Page 1 of 2',
  'Date',
  'Transaction Type',
  'Num',
  'Product/Service',
  'Sales Price',
  'Balance',
  '__proto__',
  'constructor',
  '#N/A',
  '1,234',
  '1.234,56',
  '(12.00)',
  "'22.000",
  '0E-20',
  '-5',
  '03/04/2026',
  '2026-03-01',
  '30-AUG-2025',
  'CFQ7TTC0LCHC:0002',
  'customerCredit',
  'cycleCharge',
  'Annual',
  '\u00A0',
  ' ',
  '',
  '\uFEFF',
  'x'.repeat(40_000),
  '\u202E',
  '=1+1',
  '\uD800',
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 2,
    arbitrary: fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double(), fc.constantFrom(46023, 0, -0, 1e21)),
  },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(null, true, false) },
);

const HEADERS: readonly (readonly Cell[])[] = [
  ['Client', 'Product', 'Qty', 'Unit Price', 'Amount', 'Start Date', 'Cancelled Date', 'Note'],
  [
    'Customer',
    'Product',
    'Qty',
    'Unit Cost',
    'Amount',
    'Charge Start',
    'Charge End',
    'Charge Type',
    'Term',
    'Subscription ID',
  ],
  ['', 'Date', 'Transaction Type', 'Num', 'Product/Service', 'Memo/Description', 'Qty', 'Sales Price', 'Amount'],
];

const garbage = fc.array(fc.array(cell, { maxLength: 11 }), { maxLength: 25 });
const grids: fc.Arbitrary<Grid> = fc
  .record({
    above: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
    header: fc.option(fc.constantFrom(...HEADERS)),
    rows: garbage,
  })
  .map(({ above, header, rows }) => ({ source: 'x', rows: [...above, ...(header === null ? [] : [header]), ...rows] }));

const isBlank = (row: readonly Cell[]): boolean =>
  row.every(
    (value) =>
      value === null || (typeof value === 'string' && value.replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '') === ''),
  );

describe('any grid', () => {
  it('is refused with a mend or read with every row in one place', () => {
    fc.assert(
      fc.property(grids, fc.constantFrom('vendor', 'psa', null), (grid, side) => {
        const { reading, errors } = readSources([{ grid, side }], FORMATS, {});
        expect(errors.length + reading.tables.length).toBe(1);
        for (const error of errors) expect([error.message, error.hint].every((text) => text !== '')).toBe(true);
        for (const table of reading.tables) {
          const { lines, excluded, setAside } = reading[table.side];
          const rows = [...lines, ...excluded, ...setAside].map((one) => one.row).sort((a, b) => a - b);
          const filled = grid.rows.flatMap((row, i) => (i >= table.headerRow && !isBlank(row) ? [i + 1] : []));
          expect(rows).toEqual(filled);
          expect(table.rowsIn).toBe(filled.length);
          for (const line of lines) {
            expect(lines[line.index]).toBe(line);
            expect(
              [line.amount, line.unitPrice, line.unitCost].every(
                (money) => money === null || Number.isSafeInteger(money),
              ),
            ).toBe(true);
            expect(reading[table.side].clients[line.client]).toBeDefined();
            expect(reading[table.side].products[line.product]).toBeDefined();
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same rows again, and twins of a source pasted twice', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const once = readSources([{ grid, side: 'psa' }], FORMATS, {});
        const twice = readSources(
          [
            { grid, side: 'psa' },
            { grid, side: 'psa' },
          ],
          FORMATS,
          {},
        );
        const { lines } = twice.reading.psa;
        expect(lines.length).toBe(once.reading.psa.lines.length * 2);
        const half = lines.length / 2;
        for (let i = 0; i < half; i += 1) expect(lines[i + half]?.fingerprint).toBe(lines[i]?.fingerprint);
      }),
      { numRuns: 100 },
    );
  });
});
