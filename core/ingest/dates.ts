/**
 * Date columns. A text such as `03/04/2026` is decided by its column: by cells that can be read one way only; then by
 * such cells of the export's other date columns; then by the order that the user gave, which settles what the export
 * leaves open; then by the periods (they end after they start). Where none of these decides, it stays a problem that
 * shows both readings.
 */
import { dayFromIso, dayFromParts, isoFromDay, partsOfDay } from '../days.ts';
import { AMBIGUOUS_TEXTS_MAX, MEMO_TEXTS_MAX } from '../limits.ts';
import type { Cell, Day } from '../model.ts';
import { ORDER_BIT, type Orders, OrderTally, ordersOf, soleOrder } from './date-orders.ts';
import { orderBySpan, spansAreUsual } from './date-span.ts';
import { swappedOrder } from './date-swap.ts';
import { DATE_ORDERS, type DateOrder, type DateText, readDateNumber, readDateText } from './date-text.ts';

export type { DateOrder };

/** One date column to read; cells above its header do no harm. */
export interface DateColumnInput {
  /** By row, so that the columns of one period can be compared. */
  readonly cells: readonly (Cell | undefined)[];
  /** The user's answer for this column, or for the whole run. */
  readonly order?: DateOrder | undefined;
  /** True where serial numbers count from 1904. */
  readonly date1904?: boolean | undefined;
  /** ISO days that stand for "none" in this format. */
  readonly blankDates?: readonly string[] | undefined;
  /** Whether the column begins or ends the charge period; at most one of each in a call. */
  readonly span?: 'start' | 'end' | undefined;
}

/** What a cell says. `first` and `second` are ISO days. */
export type DateReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly day: Day }
  | { readonly kind: 'problem'; readonly code: 'NOT_A_DATE' | 'ERROR_CELL' }
  | { readonly kind: 'problem'; readonly code: 'AMBIGUOUS_DATE'; readonly first: string; readonly second: string };

/** A date column that is ready to be read. */
export interface DateColumn {
  /** Reads any cell; those of the column itself are decided by all of them. */
  read(cell: Cell | undefined): DateReading;
  /** The order in which the column's figures are read; null where it has none, or where nothing decides. */
  readonly order: DateOrder | null;
  readonly decidedBy: 'column' | 'given' | 'span' | 'siblings' | null;
  /** Distinct texts that stay ambiguous: the pane asks for the column's order where there is one. */
  readonly ambiguous: readonly string[];
  /**
   * The order of the column's texts where a spreadsheet of the other order has opened the export: it made real dates,
   * with day and month swapped, of the texts that it could read, and left the others. Such real dates read as ambiguous.
   */
  readonly swapped: 'dmy' | 'mdy' | null;
}

const BLANK: DateReading = { kind: 'blank' };
const NOT_A_DATE: DateReading = { kind: 'problem', code: 'NOT_A_DATE' };
const ERROR_CELL: DateReading = { kind: 'problem', code: 'ERROR_CELL' };

/** What one column says by itself. */
interface Scan {
  readonly input: DateColumnInput;
  /** What was read of the distinct texts, as far as they are remembered. */
  readonly texts: ReadonlyMap<string, DateText>;
  /** Distinct texts whose order is not written in them. */
  readonly open: ReadonlySet<string>;
  /** Texts with slashes and hyphens; those with points have a rule of their own. */
  readonly figures: Orders;
  /** The order of dates with points, which are written day first unless the column proves otherwise. */
  readonly points: DateOrder | null;
  readonly hasPoints: boolean;
  /** Days of the real dates (serial numbers). */
  readonly serials: ReadonlySet<Day>;
}

function scan(input: DateColumnInput): Scan {
  const texts = new Map<string, DateText>();
  const open = new Set<string>();
  const figures = new OrderTally();
  const points = new OrderTally();
  const numbers = new Set<number>();
  const date1904 = input.date1904 === true;
  for (const cell of input.cells) {
    if (typeof cell === 'number' && cell < 1_000_000) numbers.add(Math.floor(cell));
    if (typeof cell !== 'string' || texts.has(cell)) continue;
    const text = readDateText(cell, date1904);
    if (texts.size < MEMO_TEXTS_MAX) texts.set(cell, text);
    if (text.kind !== 'orders') continue;
    (text.separator === 'point' ? points : figures).add(text);
    if (open.size < MEMO_TEXTS_MAX) open.add(cell);
  }
  const serials = new Set<Day>();
  for (const number of numbers) {
    const read = readDateNumber(number, date1904);
    if (read.kind === 'value') serials.add(read.day);
  }
  const hasPoints = points.orders.count > 0;
  return { input, texts, open, figures: figures.orders, points: points.pointOrder, hasPoints, serials };
}

const readCell = ({ input, texts }: Scan, cell: string): DateText =>
  texts.get(cell) ?? readDateText(cell, input.date1904 === true);

interface Verdict {
  readonly order: DateOrder | null;
  readonly by: DateColumn['decidedBy'];
}

/** The day of a row for the comparison of periods; null where it is open under that order, or no date. */
function dayUnder(one: Scan, row: number, order: DateOrder): Day | null {
  const { input, points } = one;
  const cell = input.cells[row];
  if (typeof cell === 'number') {
    const read = readDateNumber(cell, input.date1904 === true);
    return read.kind === 'value' ? read.day : null;
  }
  if (typeof cell !== 'string') return null;
  const text = readCell(one, cell);
  if (text.kind === 'orders') return text.days[text.separator === 'point' ? (points ?? order) : order];
  return text.kind === 'value' ? text.day : null;
}

/** What the period's two columns together say of the order of either; null where one is missing. */
function judgeSpan(scans: readonly Scan[]): DateOrder | null {
  const start = scans.find((one) => one.input.span === 'start');
  const end = scans.find((one) => one.input.span === 'end');
  if (start === undefined || end === undefined) return null;
  const rows = Math.min(start.input.cells.length, end.input.cells.length);
  return orderBySpan(
    rows,
    (row, order) => dayUnder(start, row, order),
    (row, order) => dayUnder(end, row, order),
  );
}

const isOpen = (one: Scan): boolean => one.figures.count > 0 && soleOrder(one.figures.mask) === null;

/** The order that a column's texts and those of its siblings allow together, where it is one. */
function judgeBySiblings(own: Scan, siblings: readonly Scan[], spanned: DateOrder | null): DateOrder | null {
  let { mask } = own.figures;
  for (const { figures, input } of siblings) {
    // A sibling that contradicts itself says nothing.
    if (figures.mask !== 0) mask &= figures.mask;
    if (spanned !== null && input.span !== undefined) mask &= ORDER_BIT[spanned];
  }
  return soleOrder(mask);
}

function judge(own: Scan, siblings: readonly Scan[], spanned: DateOrder | null): Verdict {
  const { figures, input } = own;
  if (figures.count === 0) return { order: null, by: null };
  const byColumn = soleOrder(figures.mask);
  if (byColumn !== null) return { order: byColumn, by: 'column' };
  const bySiblings = judgeBySiblings(own, siblings, null);
  if (bySiblings !== null) return { order: bySiblings, by: 'siblings' };
  // Where the cells contradict each other (no mask) the given order reads those that it can.
  const given = input.order;
  if (given !== undefined && (figures.mask === 0 || (figures.mask & ORDER_BIT[given]) !== 0)) {
    return { order: given, by: 'given' };
  }
  if (spanned === null || (figures.mask & ORDER_BIT[spanned]) === 0) return { order: null, by: null };
  if (input.span !== undefined) return { order: spanned, by: 'span' };
  const bySpan = judgeBySiblings(own, siblings, spanned);
  return { order: bySpan, by: bySpan === null ? null : 'siblings' };
}

/** The reading of a text whose order is not written in it. */
function readOrdered(
  text: Extract<DateText, { kind: 'orders' }>,
  order: DateOrder | null,
  mask: number,
): Day | readonly Day[] {
  const own = ordersOf(text);
  const possible = (own & mask) === 0 ? own : own & mask;
  const days: Day[] = [];
  for (const each of DATE_ORDERS) {
    const day = text.days[each];
    if (day !== null && (possible & ORDER_BIT[each]) !== 0 && !days.includes(day)) days.push(day);
  }
  if (days.length === 1) return days[0] as Day;
  const chosen = order === null ? null : text.days[order];
  return chosen ?? days;
}

const ambiguousDays = (days: readonly Day[]): DateReading => ({
  kind: 'problem',
  code: 'AMBIGUOUS_DATE',
  first: isoFromDay(days[0] as Day),
  second: isoFromDay(days[1] as Day),
});

/** A real date where the spreadsheet may have swapped its day and month. */
function readSwapped(day: Day): DateReading {
  const parts = partsOfDay(day);
  const swapped = dayFromParts(parts.year, parts.day, parts.month);
  return swapped === null || swapped === day ? { kind: 'value', day } : ambiguousDays([day, swapped]);
}

function columnOf(own: Scan, verdict: Verdict, swapped: DateColumn['swapped']): DateColumn {
  const blanks = new Set((own.input.blankDates ?? []).map(dayFromIso));
  const resolve = (text: DateText): DateReading => {
    if (text.kind === 'value') return blanks.has(text.day) ? BLANK : text;
    if (text.kind !== 'orders') return text.kind === 'blank' ? BLANK : text.kind === 'error' ? ERROR_CELL : NOT_A_DATE;
    const isPoint = text.separator === 'point';
    const read = readOrdered(text, isPoint ? own.points : verdict.order, isPoint ? 0 : own.figures.mask);
    if (typeof read !== 'number') return ambiguousDays(read);
    return blanks.has(read) ? BLANK : { kind: 'value', day: read };
  };
  const ambiguous: string[] = [];
  for (const raw of own.open) {
    if (ambiguous.length < AMBIGUOUS_TEXTS_MAX && resolve(readCell(own, raw)).kind === 'problem') ambiguous.push(raw);
  }
  const byPoints = own.figures.count === 0 && own.hasPoints;
  const readNumber = (cell: number): DateReading => {
    const read = readDateNumber(cell, own.input.date1904 === true);
    const reading = resolve(read);
    return swapped !== null && reading.kind === 'value' && cell < 1_000_000 ? readSwapped(reading.day) : reading;
  };
  return {
    read: (cell) => {
      if (typeof cell === 'string') return resolve(readCell(own, cell));
      if (typeof cell === 'number') return readNumber(cell);
      return cell === null || cell === undefined ? BLANK : NOT_A_DATE;
    },
    order: byPoints ? own.points : verdict.order,
    decidedBy: byPoints && own.points !== null ? 'column' : verdict.by,
    ambiguous,
    swapped,
  };
}

/** True where a real date column and the other column of its period make periods of usual lengths as they stand. */
function looksRight(own: Scan, scans: readonly Scan[]): boolean {
  if (own.input.span === undefined) return false;
  const start = scans.find((one) => one.input.span === 'start');
  const end = scans.find((one) => one.input.span === 'end');
  if (start === undefined || end === undefined) return false;
  const orderOf = (one: Scan): DateOrder => soleOrder(one.figures.mask) ?? 'dmy';
  return spansAreUsual(
    Math.min(start.input.cells.length, end.input.cells.length),
    (row) => dayUnder(start, row, orderOf(start)),
    (row) => dayUnder(end, row, orderOf(end)),
  );
}

/**
 * Reads the date columns of one export together, for each is evidence for the others. The result has the order of
 * `columns`. Work is done once a distinct cell.
 */
export function readDateColumns(columns: readonly DateColumnInput[]): readonly DateColumn[] {
  const scans = columns.map(scan);
  const spanned = scans.some(isOpen) ? judgeSpan(scans) : null;
  return scans.map((own) => {
    const siblings = scans.filter((one) => one !== own);
    const swapped = swappedOrder(own, siblings, () => looksRight(own, scans));
    return columnOf(own, judge(own, siblings, spanned), swapped);
  });
}
