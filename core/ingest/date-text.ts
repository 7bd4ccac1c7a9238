/**
 * One text to a day, or to the days that it may be under the orders of day, month and year. A time of day is passed
 * over and a time zone ignored: the day counts as it is written, on every machine.
 */
import { dayFromParts, dayFromSerial } from '../days.ts';
import { VALUE_TEXT_MAX } from '../limits.ts';
import type { Day } from '../model.ts';
import { foldCell, isErrorText } from './cell-text.ts';
import { monthOfWord } from './month-names.ts';

/** In which order a column writes day, month and year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** The orders in the sequence in which readings are shown. */
export const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** How the parts of a date in figures are separated. Points are written day first; hyphens also with a short year first. */
export type DateSeparator = 'slash' | 'hyphen' | 'point';

/** A date whose order of parts is not written in it. */
export interface OrderedDays {
  readonly kind: 'orders';
  /** The day under each order; null where the calendar has no such day. */
  readonly days: { readonly [order in DateOrder]: Day | null };
  readonly separator: DateSeparator;
  /** True where the year has two digits. */
  readonly shortYear: boolean;
}

/** What a text says by itself. */
export type DateText =
  | { readonly kind: 'blank' | 'none' | 'error' }
  | { readonly kind: 'value'; readonly day: Day }
  | OrderedDays;

const BLANK: DateText = { kind: 'blank' };
const NONE: DateText = { kind: 'none' };
const ERROR: DateText = { kind: 'error' };

/** The first year that a licence's date can be in; earlier ones are typing errors. */
const YEAR_MIN = 1950;
/** 1970-01-01 and the evening before it in American time: the zero of computers' clocks. */
const EPOCH: ReadonlySet<Day> = new Set([0, -1]);
/** Serial numbers that are dates: 1954-10-03 to 2119-01-11 (four years later in the 1904 system). */
const SERIAL_MIN = 20_000;
const SERIAL_MAX = 80_000;

/** Days that systems store for "no date": 0001-01-01, 1899-12-30 and -31, 1900-01-01. */
const NO_DATES: ReadonlySet<Day> = new Set([-719162, -25569, -25568, -25567]);

/** A day as a reading: the zeros of the systems are no dates, and neither are days before licences. */
export function dateOf(day: Day | null): DateText {
  if (day === null) return NONE;
  if (NO_DATES.has(day)) return BLANK;
  return day < EARLIEST || EPOCH.has(day) ? NONE : { kind: 'value', day };
}

const EARLIEST = dayFromParts(YEAR_MIN, 1, 1) as Day;

/** A day that the column may use as it stands, for the choice between orders. */
const usable = (day: Day | null): Day | null => (day !== null && dateOf(day).kind === 'value' ? day : null);

/**
 * A number cell or a text of figures alone: a spreadsheet serial (its fraction is a time of day) or yyyymmdd. 0 is an
 * empty date cell. Anything else (seconds since 1970, ids) is no date.
 */
export function readDateNumber(value: number, date1904: boolean): DateText {
  if (value === 0) return BLANK;
  if (value >= SERIAL_MIN && value < SERIAL_MAX + 1) return dateOf(dayFromSerial(value, date1904));
  if (!Number.isInteger(value) || value < 19_000_101 || value > 99_991_231) return NONE;
  return dateOf(dayFromParts(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100));
}

/** A time of day (`T00:00:00.0000000Z`, ` 11:59:59 PM`, ` 23 h 59`) with its zone, behind a date. */
const TIME =
  /^[T, ] ?(?:at |à |um |a las? )?(?:[01]?\d|2[0-4])(?::| ?h ?)[0-5]\d(?:(?::| ?min ?)[0-6]\d(?: ?s|[.,]\d{1,9})?)?(?: ?[AaPp]\.? ?[Mm]\.?| Uhr)?(?: ?(?:Z|UTC|GMT))?(?: ?[+-]\d\d(?::?\d\d)?)?(?: \([\w ]{1,40}\))?$/;

const isTime = (text: string): boolean => text === '' || text === 'Z' || TIME.test(text);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** One run of digits: its value, its length and where it ends. */
interface Run {
  readonly value: number;
  readonly length: number;
  readonly end: number;
}

function runAt(text: string, from: number): Run {
  let at = from;
  let value = 0;
  while (at - from < 9 && isDigit(text.charCodeAt(at))) {
    value = value * 10 + text.charCodeAt(at) - 0x30;
    at += 1;
  }
  return { value, length: at - from, end: at };
}

/** Past the separator at `at`, with the spaces that some languages put behind it; -1 where there is none. */
function pastSeparator(text: string, at: number, separator: string): number {
  let next = at;
  if (separator !== ' ' && text.charCodeAt(next) === 0x20) next += 1;
  if (text.charAt(next) !== separator) return -1;
  next += 1;
  return separator !== ' ' && text.charCodeAt(next) === 0x20 ? next + 1 : next;
}

/** Two-digit years are those of this century's first eighty years. */
function fullYear(run: Run): number | null {
  if (run.length === 4) return run.value;
  return run.length === 2 && run.value <= 79 ? 2000 + run.value : null;
}

function dayOrNull(year: number | null, month: Run, day: Run): Day | null {
  if (year === null || month.length > 2 || day.length > 2) return null;
  return dayFromParts(year, month.value, day.value);
}

/** 1900-01-00 (serial 0 as Excel prints it) and dates of zeros alone, in any order. */
function isZeroDate(parts: readonly Run[], year: Run): boolean {
  if (parts.every((part) => part.value === 0)) return true;
  const rest = parts.filter((part) => part !== year);
  const isYear = year.value === 1900 || (year.length === 2 && year.value === 0);
  return isYear && rest.some((part) => part.value === 0) && rest.some((part) => part.value === 1);
}

const SEPARATORS: ReadonlySet<string> = new Set(['/', '-', '.']);

/** Three numbers with one kind of separator between them. */
function readFigures(text: string): DateText {
  const a = runAt(text, 0);
  const spaced = text.charCodeAt(a.end) === 0x20 && SEPARATORS.has(text.charAt(a.end + 1));
  const mark = text.charAt(spaced ? a.end + 1 : a.end);
  if (a.length === 0 || a.length > 4 || (mark !== ' ' && !SEPARATORS.has(mark))) return NONE;
  const second = pastSeparator(text, a.end, mark);
  if (second < 0) return NONE;
  const b = runAt(text, second);
  const third = pastSeparator(text, b.end, mark);
  if (b.length === 0 || b.length > 2 || third < 0) return NONE;
  const c = runAt(text, third);
  // Hungarian and Korean put a point behind the last part too.
  const end = mark === '.' && text.charAt(c.end) === '.' ? c.end + 1 : c.end;
  if (c.length === 0 || c.length > 4 || !isTime(text.slice(end))) return NONE;
  if (isZeroDate([a, b, c], a.length === 4 ? a : c)) return BLANK;
  if (a.length === 4) return c.length === 4 ? NONE : dateOf(dayOrNull(a.value, b, c));
  if (a.length === 3 || c.length === 3) return NONE;
  return ofOrders(a, b, c, mark === '.' ? 'point' : mark === '-' ? 'hyphen' : 'slash');
}

/** A date whose year is last, or short and perhaps first. */
function ofOrders(a: Run, b: Run, c: Run, separator: DateSeparator): DateText {
  const last = fullYear(c);
  const dmy = dayOrNull(last, b, a);
  const mdy = dayOrNull(last, a, b);
  const shortYear = c.length < 4;
  const ymd = shortYear && a.length === 2 ? dayOrNull(fullYear(a), b, c) : null;
  if (ymd === null && (dmy === null || mdy === null || dmy === mdy)) {
    const only = dateOf(dmy ?? mdy);
    // A day that both orders agree on, or that no order makes a date, proves nothing; a decided one does.
    if (only.kind !== 'value' || dmy === mdy) return only;
  }
  const days = { dmy: usable(dmy), mdy: usable(mdy), ymd: usable(ymd) };
  if (days.dmy === null && days.mdy === null && days.ymd === null) return NONE;
  return { kind: 'orders', days, separator, shortYear };
}

/** A date with its month in words: `5 March 2026`, `Mar 5, 2026`, `30-AUG-2025`, `1er mars 2026`, `2026-Mar-05`. */
function readWords(text: string): DateText {
  const numbers: Run[] = [];
  let month = 0;
  let monthAt = 0;
  let at = 0;
  while (at < text.length && (numbers.length < 2 || month === 0)) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const run = runAt(text, at);
      if (run.length > 4 || numbers.length === 2) return NONE;
      numbers.push(run);
      at = run.end;
    } else if (' ,.-/'.includes(text.charAt(at))) {
      at += 1;
    } else {
      const word = /^[\p{L}\p{M}]{1,12}/u.exec(text.slice(at, at + 12))?.[0] ?? '';
      const value = word === '' ? null : monthOfWord(word);
      if (value === null || (value > 0 && month > 0)) return NONE;
      if (value > 0) {
        month = value;
        monthAt = numbers.length;
      }
      at += word.length;
    }
  }
  const [first, second] = numbers;
  if (month === 0 || first === undefined || second === undefined || !isTime(text.slice(at))) return NONE;
  return ofWords(first, second, month, monthAt);
}

/** The numbers beside a month's name: the year is last unless its four digits stand first. */
function ofWords(first: Run, second: Run, month: number, monthAt: number): DateText {
  if (monthAt === 2) return NONE;
  if (first.length === 4) {
    return monthAt === 1 && second.length <= 2 ? dateOf(dayFromParts(first.value, month, second.value)) : NONE;
  }
  const year = fullYear(second);
  if (first.value === 0 && month === 1 && (second.value === 1900 || second.value === 0)) return BLANK;
  return first.length > 2 || year === null ? NONE : dateOf(dayFromParts(year, month, first.value));
}

/** Figures without separators: yyyymmdd, or a serial number that came as text, with its fraction. */
function readPlainNumber(text: string, date1904: boolean): DateText | null {
  const whole = runAt(text, 0);
  if (whole.length === 0) return null;
  if (whole.end === text.length) return readDateNumber(whole.value, date1904);
  const mark = text.charAt(whole.end);
  if (whole.length !== 5 || (mark !== '.' && mark !== ',')) return null;
  for (let at = whole.end + 1; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) return null;
  }
  return readDateNumber(whole.value, date1904);
}

/** Reads a text by itself, without regard to its column. */
export function readDateText(raw: string, date1904: boolean): DateText {
  const text = foldCell(raw);
  if (text === '') return BLANK;
  if (text.length > VALUE_TEXT_MAX) return NONE;
  if (isErrorText(text)) return ERROR;
  const number = readPlainNumber(text, date1904);
  if (number !== null) return number;
  const figures = isDigit(text.charCodeAt(0)) ? readFigures(text) : NONE;
  return figures.kind === 'none' ? readWords(text) : figures;
}
