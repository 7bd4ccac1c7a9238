/** Where each rule begins and ends, on single comparisons; what a whole export comes to stands in the rules' examples. */
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../core/comparison.ts';
import { formatMicros, fraction, roundToMicros } from '../../core/money.ts';
import { belowCost } from '../../core/rules/below-cost.ts';
import { billedNotSupplied } from '../../core/rules/billed-not-supplied.ts';
import { currencyMismatch } from '../../core/rules/currency-mismatch.ts';
import { duplicatePsaLine } from '../../core/rules/duplicate-psa-line.ts';
import { duplicateVendorLine } from '../../core/rules/duplicate-vendor-line.ts';
import { needsReview } from '../../core/rules/needs-review.ts';
import { notBillable } from '../../core/rules/not-billable.ts';
import { overBilled } from '../../core/rules/over-billed.ts';
import { type Rule, seatsText, type Verdict } from '../../core/rules/rule.ts';
import { termMismatch } from '../../core/rules/term-mismatch.ts';
import { unbilled } from '../../core/rules/unbilled.ts';
import { underBilled } from '../../core/rules/under-billed.ts';
import { wrongProduct } from '../../core/rules/wrong-product.ts';
import { comparison, priced } from '../support/comparison.ts';

/** The impact of what the rule says of a pair of 5 seats at cost 6 and price 10 with the given fields; null for nothing. */
function impact(rule: Rule, fields: Partial<Comparison>): string | null {
  const verdict = rule.check(comparison(fields));
  return verdict === null ? null : formatMicros(roundToMicros(verdict.impact));
}

function verdictOf(rule: Rule, fields: Partial<Comparison>): Verdict {
  const verdict = rule.check(comparison(fields));
  if (verdict === null) throw new Error(`${rule.type} says nothing`);
  return verdict;
}

const termsOf = (monthly: number, yearly: number): Comparison['vendorTerms'] =>
  new Map([
    ['P1M', monthly],
    ['P1Y', yearly],
  ]);
const siblings = {
  kind: 'siblings',
  psaProduct: { key: 'e1', title: 'E1', vendor: '', psa: 'E1', id: '' },
  psaPrice: priced(4),
} as const;

describe.each<[Rule, [title: string, fields: Partial<Comparison>, want: string | null][]]>([
  [
    underBilled,
    [
      ['one seat more at the vendor', { vendorSeats: 6 }, '10.00'],
      ['as many', {}, null],
      ['seats on do-not-bill lines are covered', { vendorSeats: 7, coveredSeats: 2 }, null],
      ['what is beyond the covered ones is not', { vendorSeats: 8, coveredSeats: 2 }, '10.00'],
      ['0.7 billed and 0.1 covered are 0.8', { vendorSeats: 0.8, psaSeats: 0.7, coveredSeats: 0.1 }, null],
      ['an unknown price', { vendorSeats: 6, price: null }, '0.00'],
      ['seats that are not known', { vendorSeats: null }, null],
      ['another kind', { kind: 'vendor-only', vendorSeats: 6 }, null],
    ],
  ],
  [
    overBilled,
    [
      ['one seat fewer at the vendor', { vendorSeats: 4 }, '-10.00'],
      ['as many', {}, null],
      ['covered seats are billed to nobody', { coveredSeats: 3 }, null],
      ['seats that are not known', { vendorSeats: null }, null],
      ['another kind', { kind: 'psa-only', vendorSeats: 0 }, null],
    ],
  ],
  [
    unbilled,
    [
      ['one seat', { kind: 'vendor-only', vendorSeats: 1 }, '10.00'],
      ['none', { kind: 'vendor-only', vendorSeats: 0 }, null],
      ['not known', { kind: 'vendor-only', vendorSeats: null }, null],
      ['another kind', {}, null],
    ],
  ],
  [
    billedNotSupplied,
    [
      ['one seat', { kind: 'psa-only', psaSeats: 1 }, '-10.00'],
      ['none', { kind: 'psa-only', psaSeats: 0 }, null],
      ['another kind', {}, null],
    ],
  ],
  [
    wrongProduct,
    [
      ['the vendor’s seats at the right price less the PSA’s at the wrong one', { ...siblings, psaSeats: 4 }, '34.00'],
      ['no right price is known', { ...siblings, price: null }, '-20.00'],
      ['no wrong price is known', { ...siblings, psaPrice: null }, '50.00'],
      ['seats that are not known', { ...siblings, vendorSeats: null }, null],
      ['another kind', {}, null],
    ],
  ],
  [
    belowCost,
    [
      ['a cent below', { unitCost: fraction(10_010_000) }, '0.05'],
      ['at cost', { unitCost: fraction(10_000_000) }, null],
      ['less than a cent below is rounding', { unitCost: fraction(10_004_999) }, null],
      ['half a cent below is a cent', { unitCost: fraction(10_005_000) }, '0.025'],
      ['the seats that the client pays for, no others', { unitCost: fraction(11_000_000), vendorSeats: 9 }, '5.00'],
      ['nothing that the client pays for', { unitCost: fraction(11_000_000), psaSeats: 0, coveredSeats: 5 }, null],
      ['an estimated price', { unitCost: fraction(11_000_000), price: priced(10, 'estimated') }, null],
      ['a price in another currency', { unitCost: fraction(11_000_000), vendorCurrency: 'USD' }, null],
      ['an unknown cost', { unitCost: null }, null],
      ['an unknown price', { price: null }, null],
      ['another kind', { kind: 'siblings', unitCost: fraction(11_000_000) }, null],
    ],
  ],
  [
    notBillable,
    [
      ['covered seats have no price', { psaSeats: 0, coveredSeats: 5 }, '0.00'],
      ['no covered seats', {}, null],
      ['nothing that the vendor charges for', { vendorSeats: 0, psaSeats: 0, coveredSeats: 5 }, null],
      ['seats that are not known', { vendorSeats: null, coveredSeats: 5 }, null],
      ['another kind', { kind: 'uncertain', coveredSeats: 5 }, null],
    ],
  ],
  [
    currencyMismatch,
    [
      ['no rate is guessed', { vendorCurrency: 'USD' }, '0.00'],
      ['one currency', {}, null],
      ['another kind', { kind: 'vendor-only', psaCurrency: '' }, null],
    ],
  ],
  [
    termMismatch,
    [
      [
        'each term at its own cost',
        {
          vendorTerms: termsOf(2, 3),
          psaTerms: termsOf(0, 5),
          costByTerm: new Map([
            ['P1M', fraction(7_200_000)],
            ['P1Y', fraction(6_000_000)],
          ]),
        },
        '2.40',
      ],
      [
        'a term whose cost is not known at the average',
        {
          vendorTerms: termsOf(2, 3),
          psaTerms: termsOf(0, 5),
          costByTerm: new Map([['P1M', fraction(7_200_000)]]),
        },
        '2.40',
      ],
      ['a term that one side has not', { vendorTerms: new Map([['P1M', 5]]), psaTerms: new Map([['P1Y', 5]]) }, '0.00'],
      ['the same split', { vendorTerms: termsOf(2, 3), psaTerms: termsOf(2, 3) }, null],
      ['seats that differ', { vendorSeats: 6, vendorTerms: termsOf(3, 3), psaTerms: termsOf(0, 5) }, null],
      ['no seats', { vendorSeats: 0, psaSeats: 0, vendorTerms: termsOf(-1, 1), psaTerms: termsOf(0, 0) }, null],
      ['a vendor that names no term', { psaTerms: termsOf(0, 5) }, null],
      ['a PSA that names no term', { vendorTerms: termsOf(2, 3) }, null],
      ['another kind', { kind: 'siblings', vendorTerms: termsOf(2, 3), psaTerms: termsOf(0, 5) }, null],
    ],
  ],
  [
    needsReview,
    [
      ['the vendor’s seats are at stake', { kind: 'uncertain', reason: 'CLIENT_UNCERTAIN' }, '50.00'],
      [
        'else what the client is billed',
        { kind: 'uncertain', reason: 'NO_BASE_ON_EXPORT', vendorSeats: null, psaSeats: 3 },
        '-30.00',
      ],
      [
        'also where the vendor has none',
        { kind: 'uncertain', reason: 'BILLED_YEARLY', vendorSeats: 0, psaSeats: 3 },
        '-30.00',
      ],
      ['no question', {}, null],
    ],
  ],
  [
    duplicateVendorLine,
    [
      ['is what the vendor charges twice, at cost', { kind: 'vendor-twin' }, '30.00'],
      ['another kind', {}, null],
    ],
  ],
  [
    duplicatePsaLine,
    [
      ['is what the client pays twice, at price', { kind: 'psa-twin' }, '-50.00'],
      ['another kind', {}, null],
    ],
  ],
])('$type', (rule, cases) => {
  it.each(cases)('%s', (_, fields, want) => expect(impact(rule, fields)).toBe(want));
});

describe('what a finding shows', () => {
  it('beside covered seats is the cost of those that the vendor charges for', () => {
    const verdict = verdictOf(notBillable, { psaSeats: 0, coveredSeats: 8 });
    expect(verdict.cost).toEqual(expect.objectContaining({ num: 30_000_000n * 1_000_000n }));
    expect(verdict.evidence).toBe('8 seats not billed on purpose or at price 0, 30.00 a month at cost');
    expect(verdictOf(notBillable, { coveredSeats: 1, unitCost: null }).evidence).not.toContain('at cost');
  });

  it('beside covered seats is the client’s own price, and 0 where none is known', () => {
    expect(verdictOf(notBillable, { coveredSeats: 1 }).price).toEqual(priced(10));
    const estimated = { coveredSeats: 1, price: priced(10, 'estimated') };
    for (const fields of [estimated, { coveredSeats: 1, price: null }]) {
      expect(verdictOf(notBillable, fields).price).toMatchObject({ monthly: fraction(0), basis: 'calculated' });
    }
  });

  it('of terms are those that have seats', () => {
    const verdict = verdictOf(termMismatch, { vendorTerms: termsOf(2, 3), psaTerms: termsOf(0, 5) });
    expect(verdict.evidence).toBe('2 monthly + 3 yearly at the vendor, 5 yearly in the PSA');
  });

  it('of a question without a vendor line is no vendor seats; with one it is what is known of them', () => {
    const asked = { kind: 'uncertain', reason: 'NO_BASE_ON_EXPORT', vendorSeats: null } as const;
    expect(verdictOf(needsReview, asked).vendorQuantity).toBe(0);
    expect(verdictOf(needsReview, { ...asked, vendor: [{} as never] }).vendorQuantity).toBeNull();
  });

  it.each([
    [1, '1 seat'],
    [-1, '-1 seat'],
    [0, '0 seats'],
    [2.5, '2.5 seats'],
  ])('%d is %s', (seats, want) => expect(seatsText(seats)).toBe(want));
});
