import type { Term } from '../model.ts';
import { add, type Fraction } from '../money.ts';
import { defineRule, NO_MONEY, seatsTimes } from './rule.ts';

const TERM_WORDS: Record<Term, string> = { P1M: 'monthly', P1Y: 'yearly', P3Y: 'three-yearly' };

const inWords = (terms: ReadonlyMap<Term, number>): string =>
  [...terms]
    .filter(([, seats]) => seats !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, seats]) => `${seats} ${TERM_WORDS[term]}`)
    .join(' + ');

/** The seats agree, their commitment terms do not. */
export const termMismatch = defineRule({
  type: 'TERM_MISMATCH',
  title: 'Term mismatch',
  class: 'quantity',
  money: 'review',
  why: 'A monthly commitment costs about a fifth more than a yearly one: where the PSA bills all seats as yearly and the vendor charges some as monthly, the margin is gone although the seats agree.',
  examples: [
    {
      title: 'ten yearly and two monthly against twelve yearly',
      vendor:
        'Client,Product,Qty,Unit Cost,Term\nContoso,Microsoft 365 E3,10,36.00,Annual\nContoso,Microsoft 365 E3,2,43.20,Monthly',
      psa: 'Client,Product,Qty,Unit Price,Term\nContoso,Microsoft 365 E3,12,45.00,Annual',
      expect: [{ type: 'TERM_MISMATCH', vendorRows: [2, 3], psaRows: [2], impact: '14.40' }],
    },
  ],
  check(comparison) {
    const { kind, vendorTerms, psaTerms, costByTerm } = comparison;
    if (kind !== 'paired' || vendorTerms === null || psaTerms === null) return null;
    if (comparison.vendorSeats !== comparison.psaSeats || comparison.vendorSeats === 0) return null;
    const terms = new Set([...vendorTerms.keys(), ...psaTerms.keys()]);
    let differs = false;
    let impact: Fraction = NO_MONEY;
    for (const term of terms) {
      const delta = (vendorTerms.get(term) ?? 0) - (psaTerms.get(term) ?? 0);
      if (delta !== 0) differs = true;
      impact = add(impact, seatsTimes(delta, costByTerm.get(term) ?? comparison.unitCost));
    }
    if (!differs) return null;
    return {
      vendorQuantity: comparison.vendorSeats,
      psaQuantity: comparison.psaSeats,
      impact,
      basis: 'calculated',
      evidence: `${inWords(vendorTerms)} at the vendor, ${inWords(psaTerms)} in the PSA`,
      action: 'Bring the terms in line, or price the monthly seats in the PSA',
    };
  },
});
