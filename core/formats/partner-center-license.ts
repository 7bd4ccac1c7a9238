/**
 * Microsoft Partner Center, licence-based reconciliation file of the legacy offers. UnitPrice is already discounted and
 * cut to two decimals while Amount is at list price, so neither is bound: only Subtotal says what is charged.
 * SubscriptionId is an internal number; the portal's GUID stands under SyndicationPartnerSubscriptionNumber.
 */
import { headers } from './common-headers.ts';
import { defineFormat } from './format.ts';

/** Legacy licence lines. */
export const PARTNER_CENTER_LICENSE = defineFormat({
  id: 'partner-center-license',
  side: 'vendor',
  title: 'Microsoft Partner Center: licence-based reconciliation file (legacy offers)',
  howToExport:
    "In Partner Center open Billing > Billing history, choose the month's legacy invoice and download its licence-based " +
    'reconciliation file.',
  columns: {
    client: ['CustomerName'],
    clientId: ['CustomerId'],
    clientDomain: ['DomainName', 'CustomerDomainName'],
    product: ['OfferName', 'SubscriptionDescription'],
    quantity: ['Quantity'],
    productDetail: ['SubscriptionDescription', 'SubscriptionName'],
    amount: ['Subtotal'],
    currency: ['Currency'],
    chargeType: ['ChargeType'],
    periodStart: ['ChargeStartDate'],
    periodEnd: ['ChargeEndDate'],
    billing: ['BillingCycleType'],
    subscription: ['SyndicationPartnerSubscriptionNumber', 'SubscriptionId'],
    invoice: ['InvoiceNumber'],
  },
  required: ['client', 'product', 'quantity', 'amount'],
  signature: headers(`
    SyndicationPartnerSubscriptionNumber | DurableOfferId | OfferId | OfferName | TotalOtherDiscount |
    TotalForCustomer | BillingCycleType | CustomerId | MpnId | ResellerMpnId
  `),
});
