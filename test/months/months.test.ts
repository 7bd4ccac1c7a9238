/** Constructed months, each with its truth, through the engine; and the generator itself. */
import { describe, expect, test } from 'vitest';
import { scoreReport } from './compare.ts';
import { CASES, generateMonth } from './generate.ts';
import { runMonth } from './run.ts';
import { PAIRS } from './writers/index.ts';

/** The whole campaign is `npm run months -- --seeds 200`. */
const SEEDS = [1, 2, 3];

describe.each(PAIRS)('$vendorFormat x $psaFormat', (pair) => {
  test.each(SEEDS)('month of seed %i: every finding, no other, to the cent', (seed) => {
    const month = generateMonth(seed, pair);
    const score = scoreReport(runMonth(month), month.truth);
    expect(score.differences).toEqual([]);
    expect([score.precision, score.recall]).toEqual([1, 1]);
  });
});

test('a seed always makes the same month', () => {
  const [pair] = PAIRS;
  if (!pair) throw new Error('no pairs');
  expect(generateMonth(7, pair)).toEqual(generateMonth(7, pair));
  expect(generateMonth(8, pair)).not.toEqual(generateMonth(7, pair));
});

test('every case is planted somewhere, and every finding type comes several times', () => {
  const types = new Map<string, number>();
  const reasons = new Set<string>();
  for (const pair of PAIRS) {
    for (let seed = 1; seed <= 5; seed += 1) {
      const { truth } = generateMonth(seed, pair);
      for (const { type } of truth.findings) types.set(type, (types.get(type) ?? 0) + 1);
      for (const { reason } of truth.excluded) reasons.add(reason);
    }
  }
  const wanted =
    'UNBILLED UNDER_BILLED WRONG_PRODUCT BELOW_COST NOT_BILLABLE OVER_BILLED BILLED_NOT_SUPPLIED DUPLICATE_PSA_LINE NEEDS_REVIEW DUPLICATE_VENDOR_LINE CURRENCY_MISMATCH TERM_MISMATCH';
  for (const type of wanted.split(' ')) expect(types.get(type) ?? 0, type).toBeGreaterThan(10);
  for (const reason of [
    'TOTALS_ROW',
    'FOOTER',
    'INACTIVE',
    'NOT_BILLABLE',
    'NOT_VENDOR_PRODUCT',
    'ZERO_COST',
    'NO_SEATS',
    'USAGE',
    'ONE_TIME',
  ]) {
    expect(reasons.has(reason), reason).toBe(true);
  }
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});
