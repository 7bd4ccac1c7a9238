import type { Price } from '../comparison.ts';
import { formatMicros, roundToCents } from '../money.ts';
import { defineRule, NO_MONEY, seatsText, seatsTimes } from './rule.ts';

/** What the client pays where no active line names a price above 0. */
const FREE: Price = { monthly: NO_MONEY, basis: 'calculated', source: 'price 0 on the PSA line' };

/** Seats that are deliberately not billed while the vendor charges for them. */
export const notBillable = defineRule({
  type: 'NOT_BILLABLE',
  title: 'Not billable',
  class: 'price',
  money: 'information',
  why: 'The PSA line is marked do-not-bill or no-charge, or has price 0, while the vendor charges. Often meant so: it is information with the cost beside it, and no leakage.',
  examples: [
    {
      title: 'a do-not-bill addition',
      vendor: 'Client,Product,Qty,Unit Cost\nContoso,Microsoft 365 Business Premium,3,22.00',
      psa: 'Client,Product,Qty,Unit Price,Bill Customer\nContoso,Microsoft 365 Business Premium,3,28.50,Do Not Bill',
      expect: [{ type: 'NOT_BILLABLE', vendorRows: [2], psaRows: [2], impact: '0.00' }],
    },
    {
      title: 'price 0',
      vendor: 'Client,Product,Qty,Unit Cost\nContoso,Microsoft 365 E3,2,36.00',
      psa: 'Client,Product,Qty,Unit Price\nContoso,Microsoft 365 E3,2,0.00',
      expect: [{ type: 'NOT_BILLABLE', vendorRows: [2], psaRows: [2], impact: '0.00' }],
    },
  ],
  check(comparison) {
    if (comparison.kind !== 'paired' || comparison.coveredSeats <= 0) return null;
    if (comparison.vendorSeats === null || comparison.vendorSeats <= 0) return null;
    const covered = Math.min(comparison.coveredSeats, comparison.vendorSeats);
    const cost = seatsTimes(covered, comparison.unitCost);
    const costs = comparison.unitCost === null ? '' : `, ${formatMicros(roundToCents(cost))} a month at cost`;
    return {
      vendorQuantity: comparison.vendorSeats,
      psaQuantity: comparison.coveredSeats,
      impact: NO_MONEY,
      cost,
      price: comparison.price?.basis === 'calculated' ? comparison.price : FREE,
      basis: 'calculated',
      evidence: `${seatsText(comparison.coveredSeats)} not billed on purpose or at price 0${costs}`,
      action: 'Confirm that these seats are free for the client, or make the PSA line billable',
    };
  },
});
