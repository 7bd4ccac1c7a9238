/**
 * Exact money. An amount of one line is an integer number of micros (millionths of the currency unit) in a safe
 * integer; sums and products go through bigint, so nothing is ever rounded but where `round` stands in the name.
 * Rounding is half away from zero, as on an invoice and in Excel's ROUND.
 */

/** An amount or price in millionths of a currency unit; always a safe integer. */
export type Micros = number;

/** Micros in one currency unit. */
export const MICROS_PER_UNIT = 1_000_000;

/** Micros in one cent. */
export const MICROS_PER_CENT = 10_000;

/** An exact fraction; `den` is above 0. Used for monthly prices (an annual price over 12) and mark-ups. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** num/den rounded to an integer, half away from zero. Throws on den <= 0. */
export function divideRound(num: bigint, den: bigint): bigint {
  if (den <= 0n) throw new RangeError(`divideRound: denominator ${den} is not above 0`);
  const twice = num < 0n ? -num * 2n + den : num * 2n + den;
  const magnitude = twice / (den * 2n);
  return num < 0n ? -magnitude : magnitude;
}

/** The fraction of two safe integers. Throws on a denominator that is not above 0. */
export function fraction(num: number | bigint, den: number | bigint = 1n): Fraction {
  const d = BigInt(den);
  if (d <= 0n) throw new RangeError(`fraction: denominator ${d} is not above 0`);
  return { num: BigInt(num), den: d };
}

/** Exact product of two fractions. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** Exact difference a - b. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.den - b.num * a.den, den: a.den * b.den };
}

/** Exact sum a + b. */
export function add(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

/** Below 0, 0 or above 0 as a is below, equal to or above b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A quantity of seats (at most 6 decimals) as an exact fraction. Throws where it is no finite number. */
export function seatsFraction(seats: number): Fraction {
  if (!Number.isFinite(seats)) throw new RangeError(`seatsFraction: ${seats} is not a finite number`);
  return { num: BigInt(Math.round(seats * MICROS_PER_UNIT)), den: BigInt(MICROS_PER_UNIT) };
}

/** The fraction of a currency unit in micros, rounded half away from zero. */
export function roundToMicros(micros: Fraction): bigint {
  return divideRound(micros.num, micros.den);
}

/** Micros rounded to whole cents, still in micros. */
export function roundToCents(micros: Fraction): bigint {
  return divideRound(micros.num, micros.den * BigInt(MICROS_PER_CENT)) * BigInt(MICROS_PER_CENT);
}

/** An exact number of micros as the amount of a line, or null where it is too large for one. */
export function microsFromBigint(micros: bigint): Micros | null {
  const amount = Number(micros);
  return Number.isSafeInteger(amount) ? amount : null;
}

/** The middle value of a list (the mean of the two middle ones where it is even), exact. Null for an empty list. */
export function median(values: readonly Fraction[]): Fraction | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort(compareFractions);
  const upper = sorted[sorted.length >> 1] as Fraction;
  if (sorted.length % 2 === 1) return upper;
  const lower = sorted[(sorted.length >> 1) - 1] as Fraction;
  return multiply(add(lower, upper), { num: 1n, den: 2n });
}

/** Adds line amounts exactly: fast in doubles while they are safe integers, carried into a bigint before they are not. */
export class MicrosSum {
  private low = 0;
  private high = 0n;

  /** Adds one line's amount. Throws where it is no safe integer: such a number is refused when it is read. */
  add(micros: Micros): void {
    if (!Number.isSafeInteger(micros)) throw new RangeError(`MicrosSum: ${micros} is not a safe integer of micros`);
    const sum = this.low + micros;
    if (Number.isSafeInteger(sum)) {
      this.low = sum;
      return;
    }
    this.high += BigInt(this.low) + BigInt(micros);
    this.low = 0;
  }

  /** The exact total in micros. */
  get total(): bigint {
    return this.high + BigInt(this.low);
  }
}

/** Sums of seats stay on a grid of a millionth, so that 0.1 + 0.2 is 0.3. */
export function addSeats(a: number, b: number): number {
  return Math.round((a + b) * MICROS_PER_UNIT) / MICROS_PER_UNIT;
}

/**
 * Splits a total into cents so that the rounded parts add up to the rounded total (largest remainder, ties to the
 * earlier part). `parts` must add up to the total exactly. All in micros; the results are whole cents in micros.
 */
export function allocateCents(parts: readonly bigint[]): { total: bigint; parts: bigint[] } {
  const cent = BigInt(MICROS_PER_CENT);
  const exact = parts.reduce((sum, part) => sum + part, 0n);
  const total = divideRound(exact, cent);
  const floors = parts.map((part) => (part >= 0n ? part / cent : -((-part + cent - 1n) / cent)));
  let missing = Number(total - floors.reduce((sum, part) => sum + part, 0n));
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part - (floors[index] as bigint) * cent }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    floors[index] = (floors[index] as bigint) + 1n;
    missing -= 1;
  }
  return { total: total * cent, parts: floors.map((part) => part * cent) };
}

/** Micros as a decimal string with at least 2 and at most 6 decimals: `28.50`, `28.1925`, `-0.01`. */
export function formatMicros(micros: bigint | number): string {
  const value = BigInt(micros);
  const digits = (value < 0n ? -value : value).toString().padStart(7, '0');
  const whole = digits.slice(0, -6);
  let decimals = digits.slice(-6);
  while (decimals.length > 2 && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  return `${value < 0n ? '-' : ''}${whole}.${decimals}`;
}
