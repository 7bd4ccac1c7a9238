/** What every host of the port must do: one suite, run over each host by its own small test file. */
import { describe, expect, it } from 'vitest';
import { audit, planReport, SAMPLE_SOURCES, TABS, writeSheet } from '../../core/index.ts';
import { parseDelimited } from '../../core/ingest/delimited.ts';
import type { Cell, Grid } from '../../core/model.ts';
import type { Operation, Workbook } from '../../core/workbook.ts';

/** Opens a fresh workbook of the host that holds the given tabs. */
export type Opener = (grids: readonly Grid[]) => Promise<Workbook>;

const HOSTILE = [
  '=1+1',
  '+x',
  '-x',
  '@x',
  '\t=1',
  "'quoted",
  '00123',
  '1E5',
  '3-5',
  'TRUE',
  '＝1+1',
  '=HYPERLINK("x")',
];

/** The cells of a tab without blank ends, '' for blank. */
async function cellsOf(workbook: Workbook, sheet: string): Promise<Cell[][]> {
  const [grid] = await workbook.read([sheet]);
  const rows = (grid?.rows ?? []).map((row) => {
    const cells = row.map((cell) => cell ?? '');
    while (cells.at(-1) === '') cells.pop();
    return cells;
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

const write = (sheet: string, row: number, column: number, cells: (string | number | null)[][]): Operation => ({
  op: 'write',
  sheet,
  row,
  column,
  cells,
  formats: (cells[0] ?? []).map((cell) => (typeof cell === 'number' ? 'general' : 'text')),
});

/** Runs the suite over one host. */
export function describeHost(host: string, open: Opener): void {
  const tab: Grid = {
    source: 'Vendor',
    rows: [
      ['Client', 'Qty'],
      ['Contoso', 5],
      ['00123', '007'],
    ],
  };

  describe(`the port, carried out by ${host}`, () => {
    it('lists and reads tabs as they are, in order', async () => {
      const workbook = await open([tab, { source: 'PSA', rows: [['a']] }]);
      expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Vendor', 'PSA']);
      expect(await cellsOf(workbook, 'Vendor')).toEqual([
        ['Client', 'Qty'],
        ['Contoso', 5],
        ['00123', '007'],
      ]);
      expect((await workbook.read(['PSA', 'Vendor'])).map(({ source }) => source)).toEqual(['PSA', 'Vendor']);
    });

    it('refuses to read a tab that is not there, by name', async () => {
      await expect((await open([tab])).read(['Nowhere'])).rejects.toThrow('Nowhere');
    });

    it('makes a missing tab and leaves one that is there alone', async () => {
      const workbook = await open([tab]);
      const make: Operation[] = [
        { op: 'ensureSheet', sheet: 'Result' },
        { op: 'ensureSheet', sheet: 'Vendor' },
      ];
      await workbook.apply(make);
      await workbook.apply(make);
      expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Vendor', 'Result']);
      expect(await cellsOf(workbook, 'Vendor')).toHaveLength(3);
    });

    it('writes blocks where they belong, and again without harm', async () => {
      const workbook = await open([tab]);
      const steps: Operation[] = [
        { op: 'ensureSheet', sheet: 'Result' },
        write('Result', 2, 2, [
          ['a', 1],
          ['b', 2.5],
        ]),
      ];
      await workbook.apply(steps);
      const once = await cellsOf(workbook, 'Result');
      await workbook.apply(steps);
      expect(await cellsOf(workbook, 'Result')).toEqual(once);
      expect(once).toEqual([[], ['', 'a', 1], ['', 'b', 2.5]]);
    });

    it('writes text as text, whatever it looks like', async () => {
      const workbook = await open([tab]);
      await workbook.apply([
        { op: 'ensureSheet', sheet: 'Result' },
        write(
          'Result',
          1,
          1,
          HOSTILE.map((text) => [text]),
        ),
      ]);
      expect(await cellsOf(workbook, 'Result')).toEqual(HOSTILE.map((text) => [text]));
    });

    it('takes the whole result of the sample audit, twice the same, and leaves the sources as they were', async () => {
      const grids = SAMPLE_SOURCES.map(({ source, text }) => ({ source, rows: parseDelimited(text).rows }));
      const workbook = await open(grids);
      const tabs = (await workbook.sheets()).map(({ name }) => name);
      const before = await Promise.all(tabs.map((name) => cellsOf(workbook, name)));
      const outcome = audit(grids.map((grid, index) => ({ grid, side: SAMPLE_SOURCES[index]?.side ?? null })));
      if (!outcome.ok) throw new Error('the sample cannot be read');
      const steps = planReport(outcome.result, outcome.currencyOf, tabs).flatMap(writeSheet);
      await workbook.apply(steps);
      const results = Object.values(TABS);
      const once = await Promise.all(results.map((name) => cellsOf(workbook, name)));
      await workbook.apply(steps);
      expect(await Promise.all(results.map((name) => cellsOf(workbook, name)))).toEqual(once);
      expect(await Promise.all(tabs.map((name) => cellsOf(workbook, name)))).toEqual(before);
      const statuses = once[results.indexOf(TABS.discrepancies)]?.map((row) => String(row[1] ?? ''));
      expect(statuses).toContain('▲▲ UNBILLED');
    });
  });
}
