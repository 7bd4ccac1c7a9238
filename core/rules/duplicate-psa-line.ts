import { defineRule, seatsText, seatsTimes } from './rule.ts';

/** The same addition stands twice in the PSA. */
export const duplicatePsaLine = defineRule({
  type: 'DUPLICATE_PSA_LINE',
  title: 'Duplicate PSA line',
  class: 'psa-twin',
  money: 'overcharged',
  why: 'One addition was entered twice and the client pays twice. Two equal additions that together meet the vendor’s seats are no duplicate.',
  examples: [
    {
      title: 'the twin alone is found; the match is made without it',
      vendor: 'Client,Product,Qty\nContoso,Microsoft 365 E3,5',
      psa: 'Client,Product,Qty,Unit Price\nContoso,Microsoft 365 E3,5,40.00\nContoso,Microsoft 365 E3,5,40.00',
      expect: [{ type: 'DUPLICATE_PSA_LINE', vendorRows: [], psaRows: [3], impact: '-200.00' }],
    },
    {
      title: 'two equal additions that meet the vendor’s seats',
      vendor: 'Client,Product,Qty\nContoso,Microsoft 365 E3,10',
      psa: 'Client,Product,Qty,Unit Price\nContoso,Microsoft 365 E3,5,40.00\nContoso,Microsoft 365 E3,5,40.00',
      expect: [],
    },
  ],
  check(comparison) {
    if (comparison.kind !== 'psa-twin') return null;
    return {
      vendorQuantity: 0,
      psaQuantity: comparison.psaSeats,
      impact: seatsTimes(-comparison.psaSeats, comparison.price?.monthly ?? null),
      evidence: `the same addition stands again, ${seatsText(comparison.psaSeats)} too many`,
      action: `Cancel the second addition of ${comparison.product.title} and credit the client`,
    };
  },
});
