/** The generator's own exact money: millionths as bigint and fractions of them. It shares no code with the engine. */

/** Millionths of a currency unit. */
export type Millionths = bigint;

/** An exact fraction of millionths; `den` is above 0. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

const CENT = 10_000n;

/** Cents as millionths. */
export function cents(count: number | bigint): Millionths {
  return BigInt(count) * CENT;
}

/** A whole ratio. */
export function ratio(num: bigint, den = 1n): Ratio {
  return { num, den };
}

/** a times b. */
export function times(a: Ratio, b: Ratio): Ratio {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** a minus b. */
export function minus(a: Ratio, b: Ratio): Ratio {
  return { num: a.num * b.den - b.num * a.den, den: a.den * b.den };
}

/** Negative, 0 or positive as a is below, equal to or above b. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The middle of the values, or the mean of the two middle ones. */
export function medianOf(values: readonly Ratio[]): Ratio {
  const sorted = [...values].sort(compare);
  const high = sorted[Math.floor(sorted.length / 2)];
  if (high === undefined) throw new RangeError('medianOf: no values');
  if (sorted.length % 2 === 1) return high;
  const low = sorted[sorted.length / 2 - 1] as Ratio;
  return { num: low.num * high.den + high.num * low.den, den: low.den * high.den * 2n };
}

/** Rounded to a whole number of `unit` millionths, half away from zero. */
export function roundTo(value: Ratio, unit: bigint = CENT): Millionths {
  const den = value.den * unit;
  const size = value.num < 0n ? -value.num : value.num;
  const rounded = ((size * 2n + den) / (den * 2n)) * unit;
  return value.num < 0n ? -rounded : rounded;
}

/** As a decimal string with at least `least` decimals and no more than needed: `28.50`, `-0.125`. */
export function toText(value: Millionths, least = 2): string {
  const digits = (value < 0n ? -value : value).toString().padStart(7, '0');
  let decimals = digits.slice(-6);
  while (decimals.length > least && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  const whole = digits.slice(0, -6);
  return `${value < 0n ? '-' : ''}${decimals === '' ? whole : `${whole}.${decimals}`}`;
}

/** Millionths of a decimal string such as `-1234.5`. Throws on anything else. */
export function fromText(text: string): Millionths {
  const found = /^(-?)(\d+)(?:\.(\d{1,6})0*)?$/.exec(text);
  if (!found) throw new RangeError(`fromText: "${text}" is no decimal`);
  const size = BigInt(found[2] as string) * 1_000_000n + BigInt((found[3] ?? '').padEnd(6, '0'));
  return found[1] === '-' ? -size : size;
}
