import { defineRule, NO_MONEY } from './rule.ts';

/** Charged in one currency, billed in another. */
export const currencyMismatch = defineRule({
  type: 'CURRENCY_MISMATCH',
  title: 'Currency mismatch',
  class: 'price',
  money: 'review',
  why: 'The vendor charges in one currency and the PSA bills in another: seats are compared, prices cannot be, for no rate is guessed.',
  examples: [
    {
      title: 'charged in USD, billed in CAD',
      vendor: 'Client,Product,Qty,Unit Cost,Currency\nContoso,Microsoft 365 E3,5,36.00,USD',
      psa: 'Client,Product,Qty,Unit Price,Currency\nContoso,Microsoft 365 E3,5,40.00,CAD',
      expect: [{ type: 'CURRENCY_MISMATCH', vendorRows: [2], psaRows: [2] }],
    },
  ],
  check(comparison) {
    const { kind, vendorCurrency, psaCurrency } = comparison;
    if (kind !== 'paired' || vendorCurrency === psaCurrency) return null;
    return {
      vendorQuantity: comparison.vendorSeats,
      psaQuantity: comparison.psaSeats,
      impact: NO_MONEY,
      evidence: `charged in ${vendorCurrency}, billed in ${psaCurrency}: prices are not compared`,
      action: 'Check that the client’s price covers the cost at the current rate',
    };
  },
});
