import { divideRound, type Fraction, formatMicros, MICROS_PER_CENT, roundToMicros } from '../money.ts';
import { defineRule, minus, seatsTimes } from './rule.ts';

/** Prices are quoted in cents: less than that is rounding, not a price. */
const inCents = (monthly: Fraction): bigint => divideRound(monthly.num, monthly.den * BigInt(MICROS_PER_CENT));

/** The client pays less for a seat than the vendor charges. */
export const belowCost = defineRule({
  type: 'BELOW_COST',
  title: 'Below cost',
  class: 'price',
  money: 'lost',
  why: 'The vendor’s price rose, or the PSA price was never right: every seat loses money. Both prices are taken per seat and month, from full-period lines in one currency.',
  examples: [
    {
      title: 'cost 22.00, price 20.00',
      vendor: 'Client,Product,Qty,Unit Cost\nContoso,Microsoft 365 Business Premium,5,22.00',
      psa: 'Client,Product,Qty,Unit Price\nContoso,Microsoft 365 Business Premium,5,20.00',
      expect: [{ type: 'BELOW_COST', vendorRows: [2], psaRows: [2], impact: '10.00' }],
    },
    {
      title: 'it stands beside a quantity finding of the same match',
      vendor: 'Client,Product,Qty,Unit Cost\nContoso,Microsoft 365 E3,6,36.00',
      psa: 'Client,Product,Qty,Unit Price\nContoso,Microsoft 365 E3,5,35.00',
      expect: [
        { type: 'UNDER_BILLED', vendorRows: [2], psaRows: [2], impact: '35.00' },
        { type: 'BELOW_COST', vendorRows: [2], psaRows: [2], impact: '5.00' },
      ],
    },
  ],
  check(comparison) {
    const { kind, unitCost, price, psaSeats, vendorCurrency, psaCurrency } = comparison;
    if (kind !== 'paired' || unitCost === null || price === null || psaSeats <= 0) return null;
    if (vendorCurrency !== psaCurrency || price.basis !== 'calculated') return null;
    if (inCents(price.monthly) >= inCents(unitCost)) return null;
    const cost = formatMicros(roundToMicros(unitCost));
    const paid = formatMicros(roundToMicros(price.monthly));
    return {
      vendorQuantity: comparison.vendorSeats,
      psaQuantity: psaSeats,
      impact: seatsTimes(psaSeats, minus(unitCost, price.monthly)),
      evidence: `price ${paid} is below cost ${cost} per seat and month`,
      action: `Raise the PSA price of ${comparison.product.title} above ${cost}`,
    };
  },
});
