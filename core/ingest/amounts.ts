/** A line's amount where its source states none: exact, rounded once to a micro, half away from zero. */
import { divideRound, MICROS_PER_UNIT, type Micros, microsFromBigint } from '../money.ts';

/**
 * Quantity x unit price x duration, all in millionths. `duration` is null where the source has none. Null where the
 * product is too large for an amount of one line.
 */
export function lineAmount(quantity: Micros, price: Micros, duration: Micros | null): Micros | null {
  if (duration === null || duration === MICROS_PER_UNIT) {
    const product = quantity * price;
    // Small products are exact in doubles; a remainder decides the rounding without a division.
    if (Number.isSafeInteger(product)) return roundMillionths(product);
  }
  const unit = BigInt(MICROS_PER_UNIT);
  let exact = BigInt(quantity) * BigInt(price);
  let divisor = unit;
  if (duration !== null) {
    exact *= BigInt(duration);
    divisor *= unit;
  }
  return microsFromBigint(divideRound(exact, divisor));
}

function roundMillionths(value: number): number {
  const magnitude = Math.abs(value);
  const rest = magnitude % MICROS_PER_UNIT;
  const whole = (magnitude - rest) / MICROS_PER_UNIT + (rest * 2 >= MICROS_PER_UNIT ? 1 : 0);
  return value < 0 && whole > 0 ? -whole : whole;
}
