import { defineRule, seatsText, seatsTimes } from './rule.ts';

/** A billed product that the vendor does not charge for. */
export const billedNotSupplied = defineRule({
  type: 'BILLED_NOT_SUPPLIED',
  title: 'Billed, not supplied',
  class: 'quantity',
  money: 'overcharged',
  why: 'The client pays for a product that the vendor would supply and does not charge for: the subscription ended, or it was never bought. Products of other vendors and services of your own are left out, in sight.',
  examples: [
    {
      title: 'a catalogue product with no vendor line; labour is none of the vendor’s',
      vendor: 'Client,Product,Qty\nContoso,Microsoft 365 E3,5',
      psa: 'Client,Product,Qty,Unit Price\nContoso,Microsoft 365 E3,5,40.00\nContoso,Visio Plan 2,2,19.50\nContoso,Helpdesk labour,4,90.00',
      expect: [{ type: 'BILLED_NOT_SUPPLIED', vendorRows: [], psaRows: [3], impact: '-39.00' }],
    },
  ],
  check(comparison) {
    if (comparison.kind !== 'psa-only' || comparison.psaSeats <= 0) return null;
    return {
      vendorQuantity: 0,
      psaQuantity: comparison.psaSeats,
      impact: seatsTimes(-comparison.psaSeats, comparison.price?.monthly ?? null),
      evidence: `${seatsText(comparison.psaSeats)} billed, no vendor line`,
      action: `Cancel ${comparison.product.title} in the PSA and credit the client, or find the subscription`,
    };
  },
});
