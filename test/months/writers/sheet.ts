/** A grid of text on its way to being a file: what every writer shares, and the accidents that befall pasted exports. */
import { type DateStyle, writeDay } from '../calendar.ts';
import { cents, type Millionths, ratio, roundTo, toText } from '../decimal.ts';
import type { PsaLine, VendorLine } from '../lines.ts';
import type { Random } from '../random.ts';

/** How one file writes its cells. */
export interface Look {
  readonly date: DateStyle;
  /** `apostrophe` puts one before every number, with 18 decimals, as Partner Center does. */
  readonly number: 'plain' | 'thousands' | 'comma' | 'apostrophe';
  /** Before (`$12.00`) or after (`12,00 $`) every price and amount. */
  readonly money: '' | '$' | 'CA$' | ' $';
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly bom: boolean;
  readonly lineEnd: '\n' | '\r\n';
  /** Share of lines before which a blank row stands. */
  readonly blanks: number;
  readonly titles: readonly string[];
}

/** A row below the header. */
export interface BodyRow<L> {
  readonly cells: readonly string[];
  readonly line?: L;
  readonly kind?: 'total' | 'footer' | 'layout';
}

/** One column of a simple export. */
export type Column<L> = readonly [header: string, cell: (line: L) => string];

/** A written grid: header and body. */
export interface Sheet<L> {
  readonly headers: readonly string[];
  readonly body: readonly BodyRow<L>[];
}

/** A format as the generator writes it. */
export interface Writer<L, P> {
  readonly id: string;
  readonly powers: P;
  readonly look: (random: Random) => Look;
  /** What the line brings to its side's money, as the written file states it. Null where the cell's number is unreadable and no amount stands beside it. */
  readonly money: (line: L) => Millionths;
  readonly write: (lines: readonly L[], look: Look, random: Random, asOf: number) => Sheet<L>;
}

/** The usual look; what is given differs. */
export function lookOf(random: Random, own: Partial<Look> = {}): Look {
  return {
    date: 'iso',
    number: 'plain',
    money: '',
    delimiter: ',',
    bom: random.chance(0.3),
    lineEnd: random.pick(['\n', '\r\n'] as const),
    blanks: random.pick([0, 0, 0.05]),
    titles: random.chance(0.15) ? ['Monthly export', ''] : [],
    ...own,
  };
}

/** Columns and lines as a sheet. */
export function tabulate<L>(columns: readonly Column<L>[], lines: readonly L[]): Sheet<L> {
  return {
    headers: columns.map(([header]) => header),
    body: lines.map((line) => ({ line, cells: columns.map(([, cell]) => cell(line)) })),
  };
}

/** The sheet with a totals row below it, and perhaps a line that says who made the report; often with neither. */
export function closed<L>(
  sheet: Sheet<L>,
  random: Random,
  total: { readonly amount: string; readonly text: string },
): Sheet<L> {
  const roll = random.next();
  if (roll < 0.6) return sheet;
  const label = random.pick(['Total', 'Grand Total', 'TOTAL', 'Total:']);
  const cells = sheet.headers.map((header, i) => (i === 0 ? label : header === total.amount ? total.text : ''));
  const body: BodyRow<L>[] = [...sheet.body, { cells, kind: 'total' }];
  if (roll > 0.85)
    body.push({
      cells: ['Report generated 2026-04-02 09:14', ...sheet.headers.slice(1).map(() => '')],
      kind: 'footer',
    });
  return { ...sheet, body };
}

/** A number in the file's way; `decimals` is the least number of them. */
export function number(value: Millionths, look: Look, decimals = 2): string {
  if (look.number === 'apostrophe') {
    if (value === 0n) return "'0E-20";
    return `'${toText(value, 6)}${'0'.repeat(12)}`;
  }
  const text = toText(value, decimals);
  if (look.number === 'plain') return text;
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  // A whole number keeps its digits together: "1,250" alone could be one and a quarter.
  const grouped = rest === '' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, look.number === 'comma' ? '\u00a0' : ',');
  return `${sign}${grouped}${rest === '' ? '' : (look.number === 'comma' ? ',' : '.') + rest}`;
}

/** A price or amount in the file's way. */
export function money(value: Millionths, look: Look, decimals = 2): string {
  const text = number(value, look, decimals);
  if (look.money === '') return text;
  return look.money === ' $'
    ? `${text}\u00a0$`
    : text.startsWith('-')
      ? `-${look.money}${text.slice(1)}`
      : look.money + text;
}

/** A day in the file's way; null is blank. */
export function day(at: number | null, look: Look): string {
  return at === null ? '' : writeDay(at, look.date);
}

/** A quantity cell: what is unreadable, where planted, else the count. */
export function quantity(line: VendorLine | PsaLine, count: number, look: Look, decimals = 0): string {
  if (line.badQuantity !== undefined) return line.badQuantity;
  return number(BigInt(Math.round(count * 1_000_000)), look, decimals);
}

/** Seats times price, with the sign of the line, to the cent. */
export function lineTotal(line: VendorLine): Millionths {
  const size = roundTo(ratio(line.unit * BigInt(Math.round(line.quantity * 8)), 8n), cents(1));
  return line.negative ? -size : size;
}

/** What a PSA's client pays for the line, before tax. */
export function extended(line: PsaLine): Millionths {
  return line.price * BigInt(line.quantity - line.included);
}

/** The file's text, and the row number of each line; rows count from 1 as a spreadsheet counts them. */
export function toFile<L>(
  sheet: Sheet<L>,
  look: Look,
  random: Random,
): { text: string; rows: { row: number; body: BodyRow<L> }[] } {
  const records: (readonly string[])[] = look.titles.map((title) => [title]);
  const rows: { row: number; body: BodyRow<L> }[] = [];
  records.push(sheet.headers);
  for (const body of sheet.body) {
    if (look.blanks > 0 && random.chance(look.blanks))
      records.push(random.chance(0.5) ? [] : sheet.headers.map(() => ''));
    records.push(body.cells);
    rows.push({ row: records.length, body });
  }
  const write = (cell: string): string =>
    /["\n\r]/.test(cell) || cell.includes(look.delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = records.map((cells) => cells.map(write).join(look.delimiter) + look.lineEnd);
  return { text: (look.bom ? '\ufeff' : '') + lines.join(''), rows };
}
