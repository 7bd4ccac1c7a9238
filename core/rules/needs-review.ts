import type { Comparison, ReviewReason } from '../comparison.ts';
import { defineRule, seatsTimes } from './rule.ts';

const REASONS: Record<ReviewReason, string> = {
  CLIENT_UNCERTAIN: 'the client’s match is not certain',
  PRODUCT_UNCERTAIN: 'the product’s match is not certain',
  NO_BASE_ON_EXPORT:
    'the export holds only prorations, credits or fees here, no full charge: the seats cannot be read from it',
  BILLED_YEARLY: 'the line is billed yearly: its vendor charge may stand on another month’s invoice',
  COUNTERPART_SET_ASIDE: 'a row of this client and product could not be read',
};

const ACTIONS: Record<ReviewReason, string> = {
  CLIENT_UNCERTAIN: 'Choose the right client among the candidates',
  PRODUCT_UNCERTAIN: 'Choose the right product among the candidates',
  NO_BASE_ON_EXPORT: 'Compare with last month’s export or the vendor’s list of subscriptions',
  BILLED_YEARLY: 'Compare with the invoice of the month in which the subscription renews',
  COUNTERPART_SET_ASIDE: 'Correct the row that was set aside and run again',
};

/** What is at stake: the vendor's seats where they are known, else what the client is billed. */
function atStake({ vendorSeats, psaSeats, price }: Comparison): ReturnType<typeof seatsTimes> {
  const seats = vendorSeats === null || vendorSeats === 0 ? -psaSeats : vendorSeats;
  return seatsTimes(seats, price?.monthly ?? null);
}

/** A person has to settle something before the line can be judged. */
export const needsReview = defineRule({
  type: 'NEEDS_REVIEW',
  title: 'Needs review',
  class: 'quantity',
  money: 'review',
  why: 'The best match is not certain, or the figure that would decide is not on these exports. Nothing is guessed: the candidates are listed with their evidence, and the money stays out of the totals.',
  examples: [
    {
      title: 'two PSA clients could be meant',
      vendor: 'Client,Product,Qty\nAcme,Microsoft 365 E3,5',
      psa: 'Client,Product,Qty,Unit Price\nAcme Inc,Microsoft 365 E3,5,40.00\nAcme LLC,Microsoft 365 E3,5,40.00',
      expect: [{ type: 'NEEDS_REVIEW', vendorRows: [2], psaRows: [2, 3], impact: '200.00' }],
    },
    {
      title: 'only a proration of the subscription is on the export',
      vendor:
        'Client,Product,Charge type,Qty,Amount,Subscription ID,Start date,End date\nContoso,Microsoft 365 E3,addQuantity,2,31.20,S-1,2026-03-12,2026-03-31\nFabrikam,Visio Plan 2,cycleCharge,1,15.00,S-2,2026-03-01,2026-03-31',
      psa: 'Client,Product,Qty,Unit Price\nContoso,Microsoft 365 E3,12,40.00\nFabrikam,Visio Plan 2,1,19.50',
      expect: [{ type: 'NEEDS_REVIEW', vendorRows: [2], psaRows: [2] }],
    },
  ],
  check(comparison) {
    const { kind, reason } = comparison;
    if (kind !== 'uncertain' || reason === null) return null;
    return {
      vendorQuantity: comparison.vendor.length === 0 ? 0 : comparison.vendorSeats,
      psaQuantity: comparison.psaSeats,
      impact: atStake(comparison),
      evidence: REASONS[reason],
      action: ACTIONS[reason],
    };
  },
});
