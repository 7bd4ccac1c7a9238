/** Header texts: how they are compared, shown, and told apart where several columns bear the same one. */
import { COLUMNS_MAX, KEY_TEXT_MAX } from '../limits.ts';
import type { Cell } from '../model.ts';

const BYTE_ORDER_MARKS = /^(?:\uFEFF|\u00EF\u00BB\u00BF)+/;

/** The text of a cell without outer white space; numbers as they print, blanks as ''. Capped for keys. */
export function cellText(cell: Cell | undefined): string {
  if (typeof cell === 'string') {
    const text = cell.length > KEY_TEXT_MAX ? cell.slice(0, KEY_TEXT_MAX) : cell;
    return text.trim();
  }
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
}

/** True where a cell shows nothing: null, '' or white space (zero-width ones too). */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined || cell === '') return true;
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  // Most cells begin with a letter or a digit: they are settled by one comparison.
  if (first > 0x20 && first < 0x7f) return false;
  return cell.replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '') === '';
}

/** True where no cell of the row shows anything. */
export function isBlankRow(row: readonly Cell[]): boolean {
  for (let i = 0; i < row.length; i += 1) {
    if (!isBlank(row[i])) return false;
  }
  return true;
}

/** What two headers are compared by: letters and digits alone, without case and accents. */
export function headerKey(text: string): string {
  return text
    .slice(0, KEY_TEXT_MAX)
    .replace(BYTE_ORDER_MARKS, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

const CURRENCIES = new Set(
  'AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF IDR ILS INR JPY KRW MXN MYR NOK NZD PHP PLN SEK SGD THB TRY TWD USD ZAR'.split(
    ' ',
  ),
);

/** The currency that a header such as `Amount (CAD)` names at its end, or ''. */
export function headerCurrency(text: string): string {
  let end = Math.min(text.length, KEY_TEXT_MAX);
  while (end > 0 && ' )]\u00A0'.includes(text[end - 1] as string)) end -= 1;
  const code = text.slice(Math.max(0, end - 3), end).toUpperCase();
  const before = text[end - 4];
  return before !== undefined && ' ([\u00A0_-'.includes(before) && CURRENCIES.has(code) ? code : '';
}

/** Letters of a column, `A` for index 0. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Spreadsheet address of a cell: `F14` for column index 5 and row 14. */
export function cellAddress(index: number, row: number): string {
  return `${columnLetters(index)}${row}`;
}

/** A header row made ready: texts to show, keys to compare, and the columns by key. Indexes count from 0. */
export interface HeaderRow {
  /** Texts as shown; the second column of one key gets ` (2)`, a blank header is ''. */
  readonly texts: readonly string[];
  readonly keys: readonly string[];
  /** All columns of a key, from left to right. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** The same for headers that end in a currency, without it: `Amount (CAD)` under `amount`. */
  readonly withoutCurrency: ReadonlyMap<string, readonly number[]>;
  readonly filled: number;
}

/** Reads the texts of a header row. Columns beyond the limit are not looked at. */
export function headerRowOf(row: readonly Cell[]): HeaderRow {
  const texts: string[] = [];
  const keys: string[] = [];
  const byKey = new Map<string, number[]>();
  const withoutCurrency = new Map<string, number[]>();
  let filled = 0;
  row.slice(0, COLUMNS_MAX).forEach((cell, index) => {
    const text = cellText(cell).replace(BYTE_ORDER_MARKS, '').trim();
    const key = headerKey(text);
    const columns = addTo(byKey, key, index);
    const currency = headerCurrency(text);
    if (currency !== '') addTo(withoutCurrency, key.slice(0, -currency.length), index);
    keys.push(key);
    if (text !== '') filled += 1;
    texts.push(text !== '' && columns.length > 1 ? `${text} (${columns.length})` : text);
  });
  byKey.delete('');
  return { texts, keys, byKey, withoutCurrency, filled };
}

function addTo(map: Map<string, number[]>, key: string, index: number): number[] {
  const columns = map.get(key) ?? [];
  columns.push(index);
  map.set(key, columns);
  return columns;
}
