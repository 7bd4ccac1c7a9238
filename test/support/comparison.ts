/** Comparisons made by hand, for tests of the rules and of what is made of them. */
import type { Comparison, Price } from '../../core/comparison.ts';
import { fraction } from '../../core/money.ts';

/** A price of whole currency units. */
export const priced = (units: number, basis: Price['basis'] = 'calculated'): Price => ({
  monthly: fraction(units * 1e6),
  basis,
  source: `${basis} in the test`,
});

/** A pair of 5 seats at cost 6 and price 10; the given fields stand above that. */
export function comparison(fields: Partial<Comparison> = {}): Comparison {
  return {
    kind: 'paired',
    client: { key: 'contoso', vendor: 'Contoso', psa: 'Contoso' },
    product: { key: 'e3', title: 'E3', vendor: 'E3', psa: 'E3', id: '' },
    psaProduct: null,
    vendor: [],
    psa: [],
    vendorSeats: 5,
    psaSeats: 5,
    coveredSeats: 0,
    vendorTerms: null,
    psaTerms: null,
    costByTerm: new Map(),
    unitCost: fraction(6_000_000),
    vendorCharges: true,
    price: priced(10),
    psaPrice: null,
    vendorCurrency: 'CAD',
    psaCurrency: 'CAD',
    currency: 'CAD',
    cause: '',
    reason: null,
    candidates: [],
    evidence: [],
    confidence: 1,
    ...fields,
  };
}
