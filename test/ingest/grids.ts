/** Short ways to write grids and to read them. */
import { FORMATS } from '../../core/formats/index.ts';
import { parseDelimited } from '../../core/ingest/delimited.ts';
import { type ReadResult, readSources, type SourceInput } from '../../core/ingest/read.ts';
import type { Grid, Side, SideReading } from '../../core/model.ts';

/** A grid of comma-separated lines; row 1 is the first line. */
export function gridOf(lines: string, source = 'export.csv'): Grid {
  return { source, rows: parseDelimited(lines, ',').rows };
}

/** Reads one grid; fails the test where it cannot be used. */
export function readOne(
  grid: Grid,
  side: Side,
  input: Omit<SourceInput, 'grid' | 'side'> = {},
): ReadResult & SideReading {
  const result = readSources([{ grid, side, ...input }], FORMATS, {});
  if (result.errors.length > 0)
    throw new Error(result.errors.map((error) => `${error.code} ${error.message}`).join('; '));
  return { ...result, ...result.reading[side] };
}

/** Reads one grid of comma-separated lines. */
export function readLines(
  lines: string,
  side: Side = 'psa',
  input: Omit<SourceInput, 'grid' | 'side'> = {},
): ReadResult & SideReading {
  return readOne(gridOf(lines), side, input);
}

/** Every row of a reading with where it went: `5 Contoso | E3 | 3`, `7 TOTALS_ROW`, `8 set aside: MISSING_VALUE`. */
export function places(reading: SideReading): string[] {
  const placed: [number, string][] = [
    ...reading.lines.map((line): [number, string] => {
      const client = reading.clients[line.client]?.name;
      const product = reading.products[line.product]?.name;
      return [line.row, `${client} | ${product} | ${line.quantity}`];
    }),
    ...reading.excluded.map((row): [number, string] => [row.row, row.reason]),
    ...reading.setAside.map((row): [number, string] => [row.row, `set aside: ${row.code} ${row.cell}`]),
  ];
  return placed.sort((a, b) => a[0] - b[0]).map(([row, place]) => `${row} ${place}`);
}
