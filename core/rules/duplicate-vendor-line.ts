import { defineRule, seatsText, seatsTimes } from './rule.ts';

/** The identical vendor line twice, most often pasted twice. */
export const duplicateVendorLine = defineRule({
  type: 'DUPLICATE_VENDOR_LINE',
  title: 'Duplicate vendor line',
  class: 'vendor-twin',
  money: 'review',
  why: 'The identical vendor line stands twice: an export pasted twice, or a charge made twice. The match is made without the twin; a person settles which.',
  examples: [
    {
      title: 'the same subscription line twice',
      vendor:
        'Client,Product,Qty,Unit Cost,Subscription ID,Start date,End date\nContoso,Microsoft 365 E3,5,36.00,S-1,2026-03-01,2026-03-31\nContoso,Microsoft 365 E3,5,36.00,S-1,2026-03-01,2026-03-31',
      psa: 'Client,Product,Qty,Unit Price\nContoso,Microsoft 365 E3,5,40.00',
      expect: [{ type: 'DUPLICATE_VENDOR_LINE', vendorRows: [3], psaRows: [], impact: '180.00' }],
    },
  ],
  check(comparison) {
    const seats = comparison.vendorSeats;
    if (comparison.kind !== 'vendor-twin' || seats === null) return null;
    return {
      vendorQuantity: seats,
      psaQuantity: 0,
      impact: seatsTimes(seats, comparison.unitCost),
      evidence: `the identical vendor line stands again, ${seatsText(seats)}`,
      action: 'Remove the line if it was pasted twice; dispute it if the vendor charged it twice',
    };
  },
});
