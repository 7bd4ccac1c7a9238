import { defineRule, minus, seatsText, seatsTimes } from './rule.ts';

/** One product is charged, its sibling is billed. */
export const wrongProduct = defineRule({
  type: 'WRONG_PRODUCT',
  title: 'Wrong product',
  class: 'quantity',
  money: 'lost',
  why: 'The client was moved to another edition at the vendor (E3 to E5, Standard to Premium) and the PSA still bills the old one: one finding, worth the difference, instead of a missing and a surplus line.',
  examples: [
    {
      title: 'E5 charged, E3 billed',
      vendor: 'Client,Product,Qty\nContoso,Microsoft 365 E5,10\nFabrikam,Microsoft 365 E5,2',
      psa: 'Client,Product,Qty,Unit Price\nContoso,Microsoft 365 E3,10,40.00\nFabrikam,Microsoft 365 E5,2,62.00',
      expect: [{ type: 'WRONG_PRODUCT', vendorRows: [2], psaRows: [2], impact: '220.00' }],
    },
  ],
  check(comparison) {
    const seats = comparison.vendorSeats;
    if (comparison.kind !== 'siblings' || seats === null) return null;
    const right = seatsTimes(seats, comparison.price?.monthly ?? null);
    const wrong = seatsTimes(comparison.psaSeats, comparison.psaPrice?.monthly ?? null);
    const billed = comparison.psaProduct?.title ?? '';
    return {
      vendorQuantity: seats,
      psaQuantity: comparison.psaSeats,
      impact: minus(right, wrong),
      evidence: `${seatsText(seats)} of ${comparison.product.title} charged, ${comparison.psaSeats} of ${billed} billed`,
      action: `Replace ${billed} by ${seatsText(seats)} of ${comparison.product.title} in the PSA`,
    };
  },
});
