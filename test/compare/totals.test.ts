import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../core/compare/totals.ts';
import type { Finding } from '../../core/comparison.ts';

const finding = (
  money: Finding['money'],
  amountBasis: Finding['amountBasis'],
  monthlyImpact: bigint,
  currency = 'CAD',
): Finding => ({ money, amountBasis, monthlyImpact, currency }) as unknown as Finding;

describe('rule 5: the headline totals', () => {
  it('tell calculated from estimated leakage, and either from what is to be settled', () => {
    const findings = [
      finding('lost', 'calculated', 100n),
      finding('lost', 'calculated', 20n),
      finding('lost', 'estimated', 7n),
      finding('overcharged', 'calculated', -40n),
      finding('overcharged', 'estimated', -3n),
      finding('review', 'calculated', 500n),
      finding('review', 'estimated', -600n),
      finding('information', 'calculated', 9n),
      finding('information', 'estimated', 9n),
    ];
    expect(totalsOf(findings, [])).toEqual([
      { currency: 'CAD', leakageCalculated: 120n, leakageEstimated: 7n, overbilled: -43n, inReview: 1100n },
    ]);
  });

  it('stand apart by currency, in the order of the codes, those without a finding too', () => {
    const findings = [finding('lost', 'calculated', 1n, 'USD'), finding('lost', 'calculated', 2n, 'EUR')];
    const totals = totalsOf(findings, ['USD', 'CAD', 'USD']);
    expect(totals.map(({ currency, leakageCalculated }) => [currency, leakageCalculated])).toEqual([
      ['CAD', 0n],
      ['EUR', 2n],
      ['USD', 1n],
    ]);
  });
});
