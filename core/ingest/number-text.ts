/** One text to an exact number, or to the two numbers that it may be. */
import { VALUE_TEXT_MAX } from '../limits.ts';
import { MICROS_PER_UNIT } from '../money.ts';
import { foldCell, isErrorText } from './cell-text.ts';
import { AFFIX, readAffix } from './currency-marks.ts';
import { exactDigits, exactScientific, type NumberReading } from './exact-decimal.ts';

export type { NumberReading };

/** What an unambiguous text tells of the marks of its column; bits. */
export const MARKS = { pointDecimal: 1, commaDecimal: 2, pointGroups: 4, commaGroups: 8, otherGroups: 16 } as const;

/** A text as read by itself. */
export interface NumberText {
  readonly reading: NumberReading;
  /** The MARKS bits that the text proves. */
  readonly marks: number;
  /** For an ambiguous text: its only mark, and what it is where that mark groups or is the decimal one. */
  readonly open: { readonly mark: ',' | '.'; readonly grouped: NumberReading; readonly decimal: NumberReading } | null;
}

const ZERO = 0x30;
const BLANK: NumberReading = { kind: 'blank' };
const NOT_A_NUMBER: NumberReading = { kind: 'problem', code: 'NOT_A_NUMBER' };
const ERROR_CELL: NumberReading = { kind: 'problem', code: 'ERROR_CELL' };

const settled = (reading: NumberReading, marks = 0): NumberText => ({ reading, marks, open: null });
const REFUSED = settled(NOT_A_NUMBER);

const isDigit = (code: number): boolean => code >= ZERO && code <= 0x39;
const isMark = (code: number): boolean => code === 0x2c || code === 0x2e;

/**
 * The micros of the plainest texts, which are nearly all of them: an apostrophe or none, a minus or none, up to 9 digits,
 * and perhaps one mark with decimals that need no rounding. NaN for every other text, and for one that is ambiguous.
 * Reading these is quicker than remembering them.
 */
export function plainMicros(text: string): number {
  const { length } = text;
  let at = text.charCodeAt(0) === 0x27 ? 1 : 0;
  const negative = text.charCodeAt(at) === 0x2d;
  if (negative) at += 1;
  const start = at;
  let whole = 0;
  for (; at < length && isDigit(text.charCodeAt(at)); at += 1) whole = whole * 10 + text.charCodeAt(at) - ZERO;
  const digits = at - start;
  if (digits === 0 || digits > 9) return Number.NaN;
  let fraction = 0;
  if (at < length) {
    if (!isMark(text.charCodeAt(at))) return Number.NaN;
    at += 1;
    const places = length - at;
    const isZero = digits === 1 && whole === 0;
    if (places === 0 || places > 24 || (places === 3 && digits <= 3 && !isZero)) return Number.NaN;
    for (let place = 0; place < 6 || at < length; place += 1, at += 1) {
      const digit = at < length ? text.charCodeAt(at) - ZERO : 0;
      if (digit < 0 || digit > 9 || (place >= 6 && digit > 0)) return Number.NaN;
      if (place < 6) fraction = fraction * 10 + digit;
    }
  }
  const micros = whole * MICROS_PER_UNIT + fraction;
  return negative && micros > 0 ? -micros : micros;
}

/** What a text that plainMicros reads proves of its column's marks. */
export function plainMarks(text: string): number {
  if (text.includes('.')) return MARKS.pointDecimal;
  return text.includes(',') ? MARKS.commaDecimal : 0;
}

/** The marks between the runs of digits of a number's middle part. */
interface Shape {
  /** One character a mark: `,` `.` `s` (any space) or `'`. */
  readonly kinds: string;
  /** Digits before the first mark, between the marks, after the last one. */
  readonly runs: readonly number[];
  /** Where the last mark stands, or the end. */
  readonly lastMark: number;
  /** Where the exponent's letter stands, or the end. */
  readonly end: number;
}

function shapeOf(text: string, from: number, to: number): Shape | null {
  const runs: number[] = [];
  let kinds = '';
  let run = 0;
  let lastMark = to;
  let end = to;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      run += 1;
      continue;
    }
    if (code === 0x45 || code === 0x65) {
      end = at;
      break;
    }
    if (code !== 0x2c && code !== 0x2e && code !== 0x20 && code !== 0x27) return null;
    if (run === 0 && runs.length > 0) return null;
    kinds += text.charAt(at);
    runs.push(run);
    run = 0;
    lastMark = at;
  }
  runs.push(run);
  return { kinds, runs, lastMark: kinds === '' ? end : lastMark, end };
}

/** True where the first `count` runs are thousands: 1-3, 3, 3... or, with commas, India's 1-2, 2, ..., 3. */
function areGroups(runs: readonly number[], count: number, kind: string): boolean {
  const lead = runs[0] as number;
  if (lead < 1 || lead > 3 || runs[count - 1] !== 3) return false;
  const size = kind === ',' && count > 2 && runs[1] === 2 ? 2 : 3;
  if (lead > size) return false;
  for (let at = 1; at < count - 1; at += 1) {
    if (runs[at] !== size) return false;
  }
  return true;
}

const groupsBit = (kind: string): number =>
  kind === ',' ? MARKS.commaGroups : kind === '.' ? MARKS.pointGroups : MARKS.otherGroups;
const decimalBit = (kind: string): number => (kind === ',' ? MARKS.commaDecimal : MARKS.pointDecimal);

/** One mark, which may be either: `12.5` and `0,500` are settled, `1,234` is not. */
function readSingleMark(text: string, from: number, shape: Shape, negative: boolean): NumberText {
  const kind = shape.kinds;
  const [before, after] = shape.runs as readonly [number, number];
  if (kind !== ',' && kind !== '.') {
    if (!areGroups(shape.runs, 2, kind)) return REFUSED;
    return settled(exactDigits(text, from, shape.end, shape.end, negative), MARKS.otherGroups);
  }
  const decimal = exactDigits(text, from, shape.lastMark, shape.end, negative);
  const startsWithZero = before === 1 && text.charCodeAt(from) === ZERO;
  if (after !== 3 || before < 1 || before > 3 || startsWithZero) {
    return settled(decimal, after === 0 ? 0 : decimalBit(kind));
  }
  const sign = negative ? '-' : '';
  const whole = text.slice(from, shape.lastMark);
  const rest = text.slice(shape.lastMark + 1, shape.end);
  return {
    reading: {
      kind: 'problem',
      code: 'AMBIGUOUS_NUMBER',
      first: sign + whole + rest,
      second: `${sign}${whole}.${rest}`,
    },
    marks: 0,
    open: { mark: kind, grouped: exactDigits(text, from, shape.end, shape.end, negative), decimal },
  };
}

/** Several marks: all of them group, or all but the last one do. */
function readSeveralMarks(text: string, from: number, shape: Shape, negative: boolean): NumberText {
  const { kinds, runs } = shape;
  const first = kinds.charAt(0);
  const last = kinds.charAt(kinds.length - 1);
  for (let at = 1; at < kinds.length - 1; at += 1) {
    if (kinds.charAt(at) !== first) return REFUSED;
  }
  if (last === first) {
    if (!areGroups(runs, runs.length, first)) return REFUSED;
    return settled(exactDigits(text, from, shape.end, shape.end, negative), groupsBit(first));
  }
  if ((last !== ',' && last !== '.') || !areGroups(runs, runs.length - 1, first)) return REFUSED;
  return settled(exactDigits(text, from, shape.lastMark, shape.end, negative), groupsBit(first) | decimalBit(last));
}

/** The digits, marks and exponent between the affixes. */
function readMiddle(text: string, from: number, to: number, negative: boolean): NumberText {
  const shape = shapeOf(text, from, to);
  if (shape === null) return REFUSED;
  if (shape.end < to) {
    const { kinds } = shape;
    if (kinds !== '' && kinds !== ',' && kinds !== '.') return REFUSED;
    const mantissa = text.slice(from, shape.end);
    const reading = exactScientific(mantissa, shape.lastMark - from, text.slice(shape.end + 1, to), negative);
    return settled(reading, kinds === '' || reading.kind !== 'value' ? 0 : decimalBit(kinds));
  }
  if (shape.kinds === '') return settled(exactDigits(text, from, to, to, negative));
  return shape.kinds.length === 1
    ? readSingleMark(text, from, shape, negative)
    : readSeveralMarks(text, from, shape, negative);
}

/** What the two affixes make of the number: true for negative, null where they contradict each other. */
function isNegative(before: number, after: number): boolean | null {
  if (before < 0 || after < 0) return null;
  const open = (before & AFFIX.open) !== 0;
  if (open !== ((after & AFFIX.close) !== 0)) return null;
  const signs = (before & AFFIX.minus) + (after & AFFIX.minus) + ((before & AFFIX.plus) === 0 ? 0 : 1) + (open ? 1 : 0);
  if (signs > 1) return null;
  return open || ((before | after) & AFFIX.minus) !== 0;
}

/** A text without digits: Excel's accounting formats print zero as a currency and a dash. */
function readWithoutDigits(text: string): NumberText {
  return readAffix(text, true) === (AFFIX.currency | AFFIX.minus)
    ? settled({ kind: 'value', micros: 0, rounded: false })
    : REFUSED;
}

/** Reads a text by itself, without regard to its column. */
export function readNumberText(raw: string): NumberText {
  const text = foldCell(raw);
  if (text === '') return settled(BLANK);
  if (text.length > VALUE_TEXT_MAX) return REFUSED;
  if (isErrorText(text)) return settled(ERROR_CELL);
  let from = 0;
  while (from < text.length && !isDigit(text.charCodeAt(from))) from += 1;
  if (from === text.length) return readWithoutDigits(text);
  let to = text.length;
  while (!isDigit(text.charCodeAt(to - 1))) to -= 1;
  let before = readAffix(text.slice(0, from), true);
  if (before < 0 && isMark(text.charCodeAt(from - 1))) {
    // Not the dot of `kr.`, so the number begins with its mark: `.5`.
    from -= 1;
    before = readAffix(text.slice(0, from), true);
  }
  const endsInMark = isMark(text.charCodeAt(to));
  if (endsInMark) to += 1;
  const after = readAffix(text.slice(to), false);
  // `12.-` is how a Swiss or German price says "and no cents", not a negative number.
  if (endsInMark && after > 0 && (after & AFFIX.minus) !== 0) return REFUSED;
  const negative = isNegative(before, after);
  return negative === null ? REFUSED : readMiddle(text, from, to, negative);
}
