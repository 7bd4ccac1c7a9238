import { describe, expect, it } from 'vitest';
import { applyRules } from '../../core/compare/findings.ts';
import type { Comparison } from '../../core/comparison.ts';
import { fraction } from '../../core/money.ts';
import { comparison, priced } from '../support/comparison.ts';

const ofClient = (key: string): Comparison['client'] => ({ key, vendor: key, psa: key });
const ofProduct = (key: string): Comparison['product'] => ({ key, title: key, vendor: key, psa: key, id: '' });

function outcome(tolerance: number, fields: Partial<Comparison>): string[] {
  const { findings, matched } = applyRules([comparison(fields)], tolerance);
  return [...findings.map(({ type }) => type), ...matched.map(({ status }) => status)];
}

describe('the user’s tolerance', () => {
  it.each([
    ['no difference', 1, {}, ['MATCHED']],
    ['a difference inside it', 1, { vendorSeats: 6 }, ['WITHIN_TOLERANCE']],
    ['the same the other way', 1, { vendorSeats: 4 }, ['WITHIN_TOLERANCE']],
    ['a difference of exactly as much, in fractions', 1, { vendorSeats: 2.2, psaSeats: 1.2 }, ['WITHIN_TOLERANCE']],
    ['a difference above it', 1, { vendorSeats: 7 }, ['UNDER_BILLED']],
    ['none set', 0, { vendorSeats: 6 }, ['UNDER_BILLED']],
    ['a price finding beside it, which stays', 1, { vendorSeats: 6, unitCost: fraction(11_000_000) }, ['BELOW_COST']],
    [
      'a price finding beside a difference above it',
      1,
      { vendorSeats: 8, unitCost: fraction(11_000_000) },
      ['UNDER_BILLED', 'BELOW_COST'],
    ],
    ['seats that are not billed at all', 9, { kind: 'vendor-only', vendorSeats: 1, psaSeats: 0 }, ['UNBILLED']],
    [
      'seats that are billed and not supplied',
      9,
      { kind: 'psa-only', vendorSeats: 0, psaSeats: 1 },
      ['BILLED_NOT_SUPPLIED'],
    ],
    [
      'seats that are not known',
      9,
      { kind: 'uncertain', vendorSeats: null, reason: 'NO_BASE_ON_EXPORT' },
      ['NEEDS_REVIEW'],
    ],
    [
      'terms that differ: the seats agree, so there is nothing to let pass',
      9,
      { vendorTerms: new Map([['P1M', 5] as const]), psaTerms: new Map([['P1Y', 5] as const]) },
      ['TERM_MISMATCH'],
    ],
  ] as [string, number, Partial<Comparison>, string[]][])('%s', (_, tolerance, fields, want) => {
    expect(outcome(tolerance, fields)).toEqual(want);
  });
});

describe('a match', () => {
  it('has the seats, price and cost of both sides', () => {
    const [match] = applyRules([comparison()], 0).matched;
    expect(match).toMatchObject({
      vendorQuantity: 5,
      psaQuantity: 5,
      unitPrice: fraction(10_000_000),
      currency: 'CAD',
    });
  });

  it('may have no price at all', () => {
    expect(applyRules([comparison({ price: null, unitCost: null })], 0).matched[0]?.unitPrice).toBeNull();
  });

  it('counts covered seats on the PSA’s side, on a grid of a millionth', () => {
    const tolerated = comparison({ vendorSeats: 0, psaSeats: 0.1, coveredSeats: 0.2 });
    expect(applyRules([tolerated], 1).matched[0]).toMatchObject({ vendorQuantity: 0, psaQuantity: 0.3 });
    expect(outcome(0, { vendorSeats: 0.8, psaSeats: 0.7, coveredSeats: 0.1 })).toEqual(['NOT_BILLABLE']);
  });

  it.each([
    ['vendor-only', { kind: 'vendor-only', vendorSeats: null }],
    ['psa-only', { kind: 'psa-only', psaSeats: 0 }],
    ['siblings', { kind: 'siblings', vendorSeats: null }],
    ['uncertain', { kind: 'uncertain' }],
    ['vendor-twin', { kind: 'vendor-twin', vendorSeats: null }],
    ['paired', { vendorSeats: null }],
  ] as const)('is never made of what no rule speaks to: %s', (kind, fields) => {
    expect(() => applyRules([comparison(fields)], 0)).toThrow(
      `no rule speaks to a comparison of kind ${kind} (contoso, e3)`,
    );
  });
});

describe('the basis of an amount', () => {
  const siblings = { kind: 'siblings', psaProduct: ofProduct('e1') } as const;
  it.each([
    ['the client’s own price', { vendorSeats: 6 }, 'calculated'],
    ['an estimate', { vendorSeats: 6, price: priced(10, 'estimated') }, 'estimated'],
    ['no price', { vendorSeats: 6, price: null }, 'estimated'],
    ['two own prices', { ...siblings, psaPrice: priced(4) }, 'calculated'],
    ['one estimate of two', { ...siblings, psaPrice: priced(4, 'estimated') }, 'estimated'],
    ['the other of the two', { ...siblings, price: priced(10, 'estimated'), psaPrice: priced(4) }, 'estimated'],
    ['a second product without a price', { ...siblings, psaPrice: null }, 'estimated'],
  ] as const)('%s: %s', (_, fields, want) => {
    expect(applyRules([comparison(fields)], 0).findings[0]?.amountBasis).toBe(want);
  });

  it('of what is counted at cost is never an estimate of the price', () => {
    const estimate = { price: priced(10, 'estimated') };
    const terms = { vendorTerms: new Map([['P1M', 5] as const]), psaTerms: new Map([['P1Y', 5] as const]) };
    expect(applyRules([comparison({ ...estimate, ...terms })], 0).findings).toMatchObject([
      { type: 'TERM_MISMATCH', amountBasis: 'calculated', unitPrice: fraction(10_000_000) },
    ]);
    expect(applyRules([comparison({ ...estimate, psaSeats: 0, coveredSeats: 5 })], 0).findings).toMatchObject([
      {
        type: 'NOT_BILLABLE',
        amountBasis: 'calculated',
        unitPrice: fraction(0),
        priceSource: 'price 0 on the PSA line',
      },
    ]);
  });

  it('says that no price is known', () => {
    const [finding] = applyRules([comparison({ vendorSeats: 6, price: null })], 0).findings;
    expect(finding).toMatchObject({ unitPrice: null, priceSource: 'no price is known', monthlyImpact: 0n });
  });
});

describe('the money of a finding', () => {
  it('is shown at price and at cost, rounded once to the cent', () => {
    const third = { monthly: fraction(100_000_000, 3), basis: 'calculated', source: '' } as const;
    const [finding] = applyRules(
      [comparison({ vendorSeats: 7, price: third, unitCost: fraction(10_005_000) })],
      0,
    ).findings;
    expect(finding).toMatchObject({ quantityDelta: 2, monthlyImpact: 66_670_000n, costImpact: 20_010_000n });
  });

  it('of a price finding has no cost side, though the seats differ too', () => {
    const [, finding] = applyRules([comparison({ vendorSeats: 6, unitCost: fraction(11_000_000) })], 0).findings;
    expect(finding).toMatchObject({ type: 'BELOW_COST', monthlyImpact: 5_000_000n, costImpact: 0n });
  });

  it('has no difference where the seats are not known', () => {
    const [finding] = applyRules(
      [comparison({ kind: 'uncertain', vendorSeats: null, vendor: [{} as never], reason: 'NO_BASE_ON_EXPORT' })],
      0,
    ).findings;
    expect(finding).toMatchObject({ vendorQuantity: null, quantityDelta: null, costImpact: 0n });
  });
});

describe('the order', () => {
  const under = (client: string, product: string, seats: number, fields: Partial<Comparison> = {}): Comparison =>
    comparison({ client: ofClient(client), product: ofProduct(product), vendorSeats: 5 + seats, ...fields });
  const names = (comparisons: Comparison[]): string[] =>
    applyRules(comparisons, 0).findings.map(({ client, product, type }) => `${client.key} ${product.key} ${type}`);

  it('is lost, to review, overcharged, information; inside each the larger money first', () => {
    const free = comparison({ client: ofClient('free'), psaSeats: 0, coveredSeats: 5 });
    const review = comparison({ client: ofClient('review'), kind: 'uncertain', reason: 'CLIENT_UNCERTAIN' });
    const comparisons = [
      free,
      under('small over', 'e3', -1),
      under('over', 'e3', -3),
      review,
      under('small', 'e3', 1),
      under('big', 'e3', 90),
    ];
    const want = ['big', 'small', 'review', 'over', 'small over', 'free'];
    expect(names(comparisons).map((name) => name.split(' e3')[0])).toEqual(want);
    expect(names([...comparisons].reverse()).map((name) => name.split(' e3')[0])).toEqual(want);
  });

  it('of equal money is by client, product and type', () => {
    const twoTypes = { psaSeats: 10, coveredSeats: 0, unitCost: fraction(11_000_000) } as const;
    const comparisons = [
      under('b', 'e3', 1),
      under('a', 'e5', 1),
      under('a', 'e3', 1),
      under('c', 'e3', 6, { ...twoTypes, vendorSeats: 11 }),
    ];
    const want = [
      'a e3 UNDER_BILLED',
      'a e5 UNDER_BILLED',
      'b e3 UNDER_BILLED',
      'c e3 BELOW_COST',
      'c e3 UNDER_BILLED',
    ];
    expect(names(comparisons)).toEqual(want);
    expect(names([...comparisons].reverse())).toEqual(want);
  });

  it('of equal money, client, product and type, and of matches, does not depend on the order of the rows', () => {
    const inAll = (fields: Partial<Comparison>): Comparison[] =>
      ['CAD', 'EUR', 'USD', 'GBP'].map((currency) => comparison({ ...fields, currency }));
    const keys = (comparisons: Comparison[]): string[] => {
      const { findings, matched } = applyRules(comparisons, 0);
      return [...findings, ...matched].map(({ key }) => key);
    };
    for (const fields of [{}, { vendorSeats: 6 }]) {
      expect(keys(inAll(fields))).toHaveLength(4);
      expect(keys(inAll(fields).reverse())).toEqual(keys(inAll(fields)));
    }
  });

  it('of matches is by client, then product', () => {
    const comparisons = [under('b', 'e3', 0), under('a', 'e5', 0), under('a', 'e3', 0)];
    const order = applyRules(comparisons, 0).matched.map(({ client, product }) => `${client.key} ${product.key}`);
    expect(order).toEqual(['a e3', 'a e5', 'b e3']);
  });
});

describe('keys', () => {
  const keysOf = (...comparisons: Comparison[]): string[] => {
    const { findings, matched } = applyRules(comparisons, 0);
    return [...findings, ...matched].map(({ key }) => key);
  };

  it('stay where under turns into over, or into a match: a note survives', () => {
    const [under] = keysOf(comparison({ vendorSeats: 6 }));
    expect(keysOf(comparison({ vendorSeats: 2 }))).toEqual([under]);
    expect(keysOf(comparison())).toEqual([under]);
  });

  it.each([
    ['client', { client: ofClient('fabrikam') }],
    ['product', { product: ofProduct('e5') }],
    ['currency', { currency: 'USD' }],
    ['class', { kind: 'psa-twin' }],
  ] as const)('differ by %s', (_, fields) => {
    expect(keysOf(comparison({ vendorSeats: 6, ...fields }))).not.toEqual(keysOf(comparison({ vendorSeats: 6 })));
  });

  it('are numbered where one repeats, over findings and then matches', () => {
    const base = keysOf(comparison())[0] ?? '';
    const review = comparison({ kind: 'uncertain', vendorSeats: null, reason: 'NO_BASE_ON_EXPORT' });
    const [first, second] = applyRules([comparison(), review, { ...review, vendorSeats: 1 }], 0).findings;
    expect([first?.key, second?.key]).toEqual([base, `${base}-2`]);
    expect(keysOf(comparison(), review)).toEqual([base, `${base}-2`]);
  });
});
