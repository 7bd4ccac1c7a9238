import { defineRule, seatsText, seatsTimes } from './rule.ts';

/** Fewer seats at the vendor than on the client's bill. */
export const overBilled = defineRule({
  type: 'OVER_BILLED',
  title: 'Over-billed',
  class: 'quantity',
  money: 'overcharged',
  why: 'Seats were removed at the vendor and the client is still billed for them: it ends in a refund and in doubt about every other line.',
  examples: [
    {
      title: 'five seats charged, eight billed',
      vendor: 'Client,Product,Qty\nContoso,Microsoft 365 Business Basic,5',
      psa: 'Client,Product,Qty,Unit Price\nContoso,Microsoft 365 Business Basic,8,7.20',
      expect: [{ type: 'OVER_BILLED', vendorRows: [2], psaRows: [2], impact: '-21.60' }],
    },
    {
      title: 'a subscription that was added and removed again leaves no seats',
      vendor:
        'Client,Product,Charge type,Qty,Amount,Subscription ID,Start date,End date\nContoso,Microsoft 365 E3,New,2,68,S-1,2026-03-01,2026-03-31\nContoso,Microsoft 365 E3,Cancel,2,-68,S-1,2026-03-01,2026-03-31',
      psa: 'Client,Product,Qty,Unit Price\nContoso,Microsoft 365 E3,2,40.00',
      expect: [{ type: 'OVER_BILLED', vendorRows: [2, 3], psaRows: [2], impact: '-80.00' }],
    },
  ],
  check(comparison) {
    const seats = comparison.vendorSeats;
    const billed = comparison.psaSeats;
    if (comparison.kind !== 'paired' || seats === null || seats >= billed) return null;
    return {
      vendorQuantity: seats,
      psaQuantity: billed,
      impact: seatsTimes(seats - billed, comparison.price?.monthly ?? null),
      evidence: `${seats} against ${seatsText(billed)}`,
      action: `Lower the PSA quantity of ${comparison.product.title} from ${billed} to ${seats} and credit the difference`,
    };
  },
});
