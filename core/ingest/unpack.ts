/** A delimited file that was pasted or opened without being split: every row's text stands in column A. */
import { HEADER_ROWS_MAX } from '../limits.ts';
import type { Cell, Grid } from '../model.ts';
import { parseDelimited } from './delimited.ts';
import { isBlank } from './headers.ts';

/**
 * The grid with column A split into cells, row by row so that the numbers of the rows stay those of the spreadsheet; or
 * null where the first rows fill other columns too, or column A holds nothing to split.
 */
export function unpackColumn(grid: Grid): Grid | null {
  const top = grid.rows.slice(0, HEADER_ROWS_MAX);
  if (top.some((row) => row.slice(1).some((cell) => !isBlank(cell)))) return null;
  if (!top.some((row) => typeof row[0] === 'string' && /[,;\t|]/.test(row[0]))) return null;
  const lines = grid.rows.map((row) => lineOf(row[0]));
  const whole = parseDelimited(lines.join('\n'));
  const aligned = !whole.separatorLine && whole.rows.length === lines.length;
  const rows: readonly (readonly Cell[])[] = aligned
    ? whole.rows
    : lines.map((line) => parseDelimited(line, whole.delimiter).rows[0] ?? []);
  const loose = aligned && whole.looseQuotes.length > 0 ? { looseQuotes: whole.looseQuotes } : {};
  return rows.some((row) => row.length > 1) ? { ...grid, rows, ...loose } : null;
}

function lineOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return String(cell).replace(/[\r\n]+/g, ' ');
}
