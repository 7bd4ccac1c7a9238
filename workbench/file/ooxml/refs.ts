/** Addresses of cells in A1 form. Rows and columns count from 1. */
import { SHEET_COLUMNS_MAX, SHEET_ROWS_MAX } from '../../../core/limits.ts';
import type { Range } from '../../../core/workbook.ts';

const LETTERS: string[] = [''];

/** The letters of a column: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  if (column <= SHEET_COLUMNS_MAX) LETTERS[column] = letters;
  return letters;
}

/** The number of a column by its letters; 0 where they name none. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i) & ~0x20;
    if (code < 65 || code > 90) return 0;
    column = column * 26 + code - 64;
    if (column > SHEET_COLUMNS_MAX) return 0;
  }
  return column;
}

/** `A1:C9`, or `A1` for a single cell; with `$` marks where `absolute`. */
export function rangeRef(range: Range, absolute = false): string {
  const mark = absolute ? '$' : '';
  const cell = (row: number, column: number): string => `${mark}${columnLetters(column)}${mark}${row}`;
  const first = cell(range.row, range.column);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cell(range.row + range.rows - 1, range.column + range.columns - 1)}`;
}

/** A sheet's name as formulas write it: always in quotes, which is right for every name. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The range of an A1 reference such as `B2:D9` or `$A$1`; null where it is none. Whole rows or columns are none. */
export function parseRange(ref: string): Range | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?$/.exec(ref);
  if (parts === null) return null;
  const [c1, r1] = [columnNumber(parts[1] as string), Number(parts[2])];
  const [c2, r2] = [parts[3] === undefined ? c1 : columnNumber(parts[3]), Number(parts[4] ?? r1)];
  const range = {
    row: Math.min(r1, r2),
    column: Math.min(c1, c2),
    rows: Math.abs(r2 - r1) + 1,
    columns: Math.abs(c2 - c1) + 1,
  };
  return range.row > 0 && range.column > 0 && fits(range) ? range : null;
}

/** Whether a range lies within a tab. */
export function fits(range: Range): boolean {
  const numbers = [range.row, range.column, range.rows, range.columns];
  return (
    numbers.every((n) => Number.isSafeInteger(n) && n >= 1) &&
    range.row + range.rows - 1 <= SHEET_ROWS_MAX &&
    range.column + range.columns - 1 <= SHEET_COLUMNS_MAX
  );
}

/** What is left of a range when another is taken out of it: at most four ranges. */
export function subtractRange(from: Range, taken: Range): Range[] {
  const [top, left] = [Math.max(from.row, taken.row), Math.max(from.column, taken.column)];
  const bottom = Math.min(from.row + from.rows, taken.row + taken.rows);
  const right = Math.min(from.column + from.columns, taken.column + taken.columns);
  if (top >= bottom || left >= right) return [from];
  const end = { row: from.row + from.rows, column: from.column + from.columns };
  return [
    { row: from.row, column: from.column, rows: top - from.row, columns: from.columns },
    { row: bottom, column: from.column, rows: end.row - bottom, columns: from.columns },
    { row: top, column: from.column, rows: bottom - top, columns: left - from.column },
    { row: top, column: right, rows: bottom - top, columns: end.column - right },
  ].filter((range) => range.rows > 0 && range.columns > 0);
}
