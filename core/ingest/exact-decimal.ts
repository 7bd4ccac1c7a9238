/**
 * Digits to exact millionths. No float is ever made of a text: digits go straight to an integer, rounded once, half away
 * from zero.
 */
import { VALUE_TEXT_MAX } from '../limits.ts';
import { MICROS_PER_UNIT, type Micros } from '../money.ts';

/** Why a cell is no number. */
type NumberProblem = 'NOT_A_NUMBER' | 'AMBIGUOUS_NUMBER' | 'NUMBER_TOO_LARGE' | 'ERROR_CELL';

/** What a cell says. `rounded` is true where more than 6 decimals were cut; `first` and `second` are the two readings. */
export type NumberReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly micros: Micros; readonly rounded: boolean }
  | { readonly kind: 'problem'; readonly code: Exclude<NumberProblem, 'AMBIGUOUS_NUMBER'> }
  | { readonly kind: 'problem'; readonly code: 'AMBIGUOUS_NUMBER'; readonly first: string; readonly second: string };

const ZERO = 0x30;
/** Whole units beyond which micros are no safe integer. */
const WHOLE_MAX = Math.floor(Number.MAX_SAFE_INTEGER / MICROS_PER_UNIT);
/** Places by which an exponent can move the point before the number is surely too large, or nothing. */
const SHIFT_MAX = 40;

const NOT_A_NUMBER: NumberReading = { kind: 'problem', code: 'NOT_A_NUMBER' };
const TOO_LARGE: NumberReading = { kind: 'problem', code: 'NUMBER_TOO_LARGE' };

const isDigit = (code: number): boolean => code >= ZERO && code <= 0x39;

/**
 * The digits from `from` to `to` as micros; those before `point` are whole units, marks in between are passed over.
 */
export function exactDigits(text: string, from: number, point: number, to: number, negative: boolean): NumberReading {
  let whole = 0;
  for (let at = from; at < point; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) continue;
    whole = whole * 10 + digit;
    if (whole > WHOLE_MAX) return TOO_LARGE;
  }
  let fraction = 0;
  let places = 0;
  let rounded = false;
  for (let at = point; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) continue;
    places += 1;
    if (places <= 6) fraction = fraction * 10 + digit;
    else if (digit > 0) rounded = true;
    if (places === 7 && digit >= 5) fraction += 1;
  }
  for (; places < 6; places += 1) fraction *= 10;
  const micros = whole * MICROS_PER_UNIT + fraction;
  if (!Number.isSafeInteger(micros)) return TOO_LARGE;
  return { kind: 'value', micros: negative && micros > 0 ? -micros : micros, rounded };
}

/** Digits with an exponent: the point is moved in the text, then the text is read. */
export function exactScientific(mantissa: string, point: number, exponent: string, negative: boolean): NumberReading {
  const sign = exponent.charCodeAt(0);
  const places = sign === 0x2b || sign === 0x2d ? exponent.slice(1) : exponent;
  if (places === '' || places.length > 6) return NOT_A_NUMBER;
  let shift = 0;
  for (let at = 0; at < places.length; at += 1) {
    if (!isDigit(places.charCodeAt(at))) return NOT_A_NUMBER;
    shift = shift * 10 + places.charCodeAt(at) - ZERO;
  }
  if (sign === 0x2d) shift = -shift;
  const whole = mantissa.slice(0, point);
  const digits = whole + mantissa.slice(point + 1);
  let leading = 0;
  while (digits.charCodeAt(leading) === ZERO) leading += 1;
  if (leading === digits.length) return exactDigits('0', 0, 1, 1, negative);
  const moved = whole.length + shift - leading;
  if (moved > SHIFT_MAX) return TOO_LARGE;
  if (moved < -SHIFT_MAX) return { kind: 'value', micros: 0, rounded: true };
  const significant = digits.slice(leading);
  const plain = '0'.repeat(Math.max(0, -moved)) + significant.padEnd(moved, '0');
  return exactDigits(plain, 0, Math.max(0, moved), plain.length, negative);
}

/** A number as JavaScript writes it: a sign, digits, a point, an exponent. */
function readShortest(text: string): NumberReading {
  const negative = text.charCodeAt(0) === 0x2d;
  const body = negative ? text.slice(1) : text;
  const e = body.indexOf('e');
  const mantissa = e < 0 ? body : body.slice(0, e);
  const dot = mantissa.indexOf('.');
  const point = dot < 0 ? mantissa.length : dot;
  if (e >= 0) return exactScientific(mantissa, point, body.slice(e + 1), negative);
  return exactDigits(mantissa, 0, point, mantissa.length, negative);
}

/** A number cell of the host (binary64), by its shortest decimal text. */
export function readHostNumber(value: number): NumberReading {
  return Number.isFinite(value) ? readShortest(String(value)) : NOT_A_NUMBER;
}

/**
 * A decimal of a setting or of our own report: an optional minus, digits, an optional point with at most 6 digits.
 * Null for anything else.
 */
export function parsePlainDecimal(text: string): Micros | null {
  if (text.length > VALUE_TEXT_MAX || !/^-?\d+(?:\.\d{1,6})?$/.test(text)) return null;
  const reading = readShortest(text);
  return reading.kind === 'value' ? reading.micros : null;
}
