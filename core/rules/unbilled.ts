import { defineRule, seatsText, seatsTimes } from './rule.ts';

/** Vendor seats that the client is not billed for at all. */
export const unbilled = defineRule({
  type: 'UNBILLED',
  title: 'Unbilled',
  class: 'quantity',
  money: 'lost',
  why: 'The vendor charges for seats of a product that stands on no active PSA line of that client: the whole line is lost every month until it is added.',
  examples: [
    {
      title: 'never added to the PSA; the price is that of other clients',
      vendor: 'Client,Product,Qty\nContoso Ltd,Microsoft 365 E3,4\nFabrikam,Microsoft 365 E3,5',
      psa: 'Client,Product,Qty,Unit Price\nFabrikam,Microsoft 365 E3,5,40.00',
      expect: [{ type: 'UNBILLED', vendorRows: [2], psaRows: [], impact: '160.00' }],
    },
    {
      title: 'cancelled in the PSA but still charged by the vendor; the cancelled line tells the price',
      vendor:
        'Client,Product,Qty,Subscription ID,Start date,End date\nContoso,Visio Plan 2,3,S-1,2026-03-01,2026-03-31\nContoso,Visio Plan 1,1,S-2,2026-03-01,2026-03-31',
      psa: 'Client,Product,Qty,Unit Price,Effective Date,Cancelled Date\nContoso,Visio Plan 2,3,19.50,2025-01-01,2026-03-01\nContoso,Visio Plan 1,1,6.00,2025-01-01,',
      expect: [{ type: 'UNBILLED', vendorRows: [2], psaRows: [], impact: '58.50' }],
    },
  ],
  check(comparison) {
    const seats = comparison.vendorSeats;
    if (comparison.kind !== 'vendor-only' || seats === null || seats <= 0) return null;
    return {
      vendorQuantity: seats,
      psaQuantity: 0,
      impact: seatsTimes(seats, comparison.price?.monthly ?? null),
      evidence: `${seatsText(seats)} at the vendor, no active PSA line (${comparison.cause})`,
      action: `Add ${seatsText(seats)} of ${comparison.product.title} to the client's agreement in the PSA`,
    };
  },
});
