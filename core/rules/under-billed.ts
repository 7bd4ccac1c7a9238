import { addSeats } from '../money.ts';
import { defineRule, seatsText, seatsTimes } from './rule.ts';

/** More seats at the vendor than on the client's bill. */
export const underBilled = defineRule({
  type: 'UNDER_BILLED',
  title: 'Under-billed',
  class: 'quantity',
  money: 'lost',
  why: 'Seats were added at the vendor and the PSA quantity did not follow: the difference is lost every month. Seats on do-not-bill lines are covered and do not count as missing.',
  examples: [
    {
      title: 'twelve seats charged, nine billed',
      vendor: 'Client,Product,Qty\nContoso,Microsoft 365 Business Premium,12',
      psa: 'Client,Product,Qty,Unit Price\nContoso,Microsoft 365 Business Premium,9,28.50',
      expect: [{ type: 'UNDER_BILLED', vendorRows: [2], psaRows: [2], impact: '85.50' }],
    },
    {
      title: 'several lines of one product on both sides are added first',
      vendor: 'Client,Product,Qty\nContoso,Exchange Online (Plan 1),7\nContoso,Exchange Online (Plan 1),4',
      psa: 'Client,Product,Qty,Unit Price\nContoso,Exchange Online (Plan 1),6,5.00\nContoso,Exchange Online (Plan 1),3,5.00',
      expect: [{ type: 'UNDER_BILLED', vendorRows: [2, 3], psaRows: [2, 3], impact: '10.00' }],
    },
  ],
  check(comparison) {
    const seats = comparison.vendorSeats;
    const billed = addSeats(comparison.psaSeats, comparison.coveredSeats);
    if (comparison.kind !== 'paired' || seats === null || seats <= billed) return null;
    return {
      vendorQuantity: seats,
      psaQuantity: billed,
      impact: seatsTimes(seats - billed, comparison.price?.monthly ?? null),
      evidence: `${seats} against ${seatsText(billed)}`,
      action: `Raise the PSA quantity of ${comparison.product.title} from ${billed} to ${seats}`,
    };
  },
});
