import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  addSeats,
  allocateCents,
  compareFractions,
  divideRound,
  formatMicros,
  fraction,
  MicrosSum,
  median,
  microsFromBigint,
  multiply,
  roundToCents,
  roundToMicros,
  seatsFraction,
  subtract,
} from '../core/money.ts';

describe('divideRound', () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [1n, 3n, 0n],
    [2n, 3n, 1n],
    [-2n, 3n, -1n],
    [0n, 7n, 0n],
    [25n, 10n, 3n],
    [24n, 10n, 2n],
  ])('%d / %d is %d', (num, den, want) => expect(divideRound(num, den)).toBe(want));

  it('refuses a denominator that is not above 0', () => {
    expect(() => divideRound(1n, 0n)).toThrow('denominator 0');
    expect(() => divideRound(1n, -2n)).toThrow('denominator -2');
    expect(() => fraction(1, 0)).toThrow('denominator 0');
  });

  it('is the nearest integer, and the farther from 0 of two', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        (num, den) => {
          const rest = num - divideRound(num, den) * den;
          const twice = 2n * (rest < 0n ? -rest : rest);
          expect(twice <= den).toBe(true);
          if (twice === den) expect(rest > 0n !== num > 0n).toBe(true);
          expect(divideRound(-num, den)).toBe(-divideRound(num, den));
        },
      ),
    );
  });
});

describe('fractions', () => {
  it('are exact', () => {
    const third = fraction(1, 3);
    expect(compareFractions(add(add(third, third), third), fraction(1))).toBe(0);
    expect(compareFractions(subtract(third, fraction(1, 4)), fraction(1, 12))).toBe(0);
    expect(compareFractions(multiply(third, fraction(3)), fraction(1))).toBe(0);
    expect(compareFractions(third, fraction(1, 2))).toBe(-1);
    expect(compareFractions(fraction(1, 2), third)).toBe(1);
  });

  it('an annual price comes to the cent: 338.31 a year, 3 seats a month', () => {
    expect(formatMicros(roundToCents(multiply(seatsFraction(3), fraction(338_310_000, 12))))).toBe('84.58');
    expect(formatMicros(roundToMicros(fraction(338_310_000, 12)))).toBe('28.1925');
  });

  it('rounds cents half away from zero', () => {
    expect(formatMicros(roundToCents(fraction(1_005_000)))).toBe('1.01');
    expect(formatMicros(roundToCents(fraction(-1_005_000)))).toBe('-1.01');
    expect(formatMicros(roundToCents(fraction(1_004_999)))).toBe('1.00');
  });

  it('seats are read to a millionth', () => {
    expect(compareFractions(seatsFraction(2.5), fraction(5, 2))).toBe(0);
    expect(() => seatsFraction(Number.NaN)).toThrow('NaN');
  });
});

describe('the amount of a line', () => {
  const largest = BigInt(Number.MAX_SAFE_INTEGER);
  it.each([
    [0n, 0],
    [-28_500_000n, -28_500_000],
    [largest, Number.MAX_SAFE_INTEGER],
    [-largest, -Number.MAX_SAFE_INTEGER],
    [largest + 1n, null],
    [-largest - 1n, null],
    [10n ** 30n, null],
  ])('of %s micros is %s: one too large to be exact is none', (micros, want) => {
    expect(microsFromBigint(micros)).toBe(want);
  });
});

describe('median', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %j', (values, want) => {
    const got = median(values.map((value) => fraction(value)));
    expect(got === null ? null : Number(got.num) / Number(got.den)).toBe(want);
  });
});

describe('MicrosSum', () => {
  it('is exact beyond the safe integers', () => {
    const sum = new MicrosSum();
    const large = Number.MAX_SAFE_INTEGER;
    for (let turn = 0; turn < 5; turn += 1) sum.add(large);
    sum.add(-1);
    expect(sum.total).toBe(BigInt(large) * 5n - 1n);
  });

  it('refuses what is no safe integer', () => {
    expect(() => new MicrosSum().add(0.5)).toThrow('0.5');
    expect(() => new MicrosSum().add(2 ** 53)).toThrow('safe');
  });

  it('equals the sum in bigint', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger()), (values) => {
        const sum = new MicrosSum();
        for (const value of values) sum.add(value);
        expect(sum.total).toBe(values.reduce((total, value) => total + BigInt(value), 0n));
      }),
    );
  });
});

it('sums of seats stay on a grid of a millionth', () => {
  expect(addSeats(0.1, 0.2)).toBe(0.3);
  expect(addSeats(12, -12)).toBe(0);
});

describe('allocateCents', () => {
  it('gives the missing cent to the largest remainder, of equal ones to the first', () => {
    const cents = (micros: bigint[]): string[] => micros.map(formatMicros);
    expect(cents(allocateCents([5_000n, 5_000n]).parts)).toEqual(['0.01', '0.00']);
    expect(cents(allocateCents([3_000n, 4_000n, 3_000n]).parts)).toEqual(['0.00', '0.01', '0.00']);
    expect(cents(allocateCents([-14_000n, 4_000n]).parts)).toEqual(['-0.01', '0.00']);
    expect(allocateCents([])).toEqual({ total: 0n, parts: [] });
  });

  it('adds up to the rounded total, and no part is a cent or more away', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), { maxLength: 12 }), (parts) => {
        const { total, parts: split } = allocateCents(parts);
        const exact = parts.reduce((sum, part) => sum + part, 0n);
        expect(total).toBe(divideRound(exact, 10_000n) * 10_000n);
        expect(split.reduce((sum, part) => sum + part, 0n)).toBe(total);
        split.forEach((part, index) => {
          const away = part - (parts[index] as bigint);
          expect(away < 10_000n && away > -10_000n).toBe(true);
          expect(part % 10_000n).toBe(0n);
        });
      }),
    );
  });
});

describe('formatMicros', () => {
  it.each([
    [0n, '0.00'],
    [28_500_000n, '28.50'],
    [28_192_500n, '28.1925'],
    [-10_000n, '-0.01'],
    [1n, '0.000001'],
    [1_234_567_890_120_000n, '1234567890.12'],
    [5_000_000, '5.00'],
  ])('%s is %s', (micros, want) => expect(formatMicros(micros)).toBe(want));
});
