/** Headline money by currency: calculated and estimated leakage apart, review apart from both. */
import type { CurrencyTotals, Finding } from '../comparison.ts';

/** Totals of all findings, a line a currency, in the order of the currency codes. */
export function totalsOf(findings: readonly Finding[], currencies: Iterable<string>): CurrencyTotals[] {
  const codes = new Set([...currencies, ...findings.map((finding) => finding.currency)]);
  return [...codes].sort().map((currency) => {
    const own = findings.filter((finding) => finding.currency === currency);
    const sum = (pick: (finding: Finding) => boolean): bigint =>
      own.reduce((total, finding) => (pick(finding) ? total + finding.monthlyImpact : total), 0n);
    const review = own.filter((finding) => finding.money === 'review');
    return {
      currency,
      leakageCalculated: sum(({ money, amountBasis }) => money === 'lost' && amountBasis === 'calculated'),
      leakageEstimated: sum(({ money, amountBasis }) => money === 'lost' && amountBasis === 'estimated'),
      overbilled: sum(({ money }) => money === 'overcharged'),
      inReview: review.reduce((total, { monthlyImpact: m }) => total + (m < 0n ? -m : m), 0n),
    };
  });
}
