import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineAmount } from '../../core/ingest/amounts.ts';

/** The same by whole numbers alone: the quotient, and a look at twice the remainder. */
function naive(quantity: number, price: number, duration: number | null): number | null {
  const parts = [quantity, price, ...(duration === null ? [] : [duration])].map(BigInt);
  const product = parts.reduce((a, b) => a * b, 1n);
  const unit = 1_000_000n ** BigInt(parts.length - 1);
  const magnitude = product < 0n ? -product : product;
  const rounded = magnitude / unit + ((magnitude % unit) * 2n >= unit ? 1n : 0n);
  const amount = Number(product < 0n ? -rounded : rounded);
  return Number.isSafeInteger(amount) ? amount : null;
}

it('quantity x price x duration is exact, rounded once, half away from zero', () => {
  const micros = fc.oneof(
    fc.maxSafeInteger(),
    fc.integer({ min: -5_000_000, max: 5_000_000 }),
    fc.integer({ min: -3, max: 3 }),
  );
  fc.assert(
    fc.property(
      micros,
      micros,
      fc.option(fc.oneof(micros, fc.constantFrom(1_000_000, 500_000, 0))),
      (quantity, price, duration) => {
        const amount = lineAmount(quantity, price, duration);
        expect(amount).toBe(naive(quantity, price, duration));
        expect(Object.is(amount, -0)).toBe(false);
      },
    ),
    { numRuns: 2000 },
  );
});
