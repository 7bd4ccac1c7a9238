/** Microsoft Partner Center, daily-rated usage file: Azure meters by the day. It holds no seats and is refused. */
import { headers } from './common-headers.ts';
import { defineFormat } from './format.ts';

/** Recognised in order to say which file to take instead. */
export const PARTNER_CENTER_USAGE = defineFormat({
  id: 'partner-center-usage',
  side: 'vendor',
  title: 'Microsoft Partner Center: daily-rated usage file',
  howToExport:
    "Take the invoice reconciliation file instead: in Partner Center open Billing > Billing history, choose the month's " +
    'new-commerce invoice and download it there.',
  refuse: 'is the daily-rated usage file, which holds no seats',
  columns: {
    client: ['CustomerName', 'CustomerCompanyName'],
    clientId: ['CustomerId'],
    clientDomain: ['CustomerDomainName'],
    product: ['SkuName', 'ProductName', 'ServiceName'],
    quantity: ['Quantity', 'ConsumedQuantity'],
    partNumber: ['MeterId'],
    amount: ['BillingPreTaxTotal', 'PricingPreTaxTotal'],
    currency: ['BillingCurrency', 'PricingCurrency'],
    chargeType: ['ChargeType'],
    periodStart: ['UsageDate'],
    subscription: ['SubscriptionId'],
    invoice: ['InvoiceNumber'],
  },
  required: ['partNumber', 'periodStart'],
  signature: headers(`
    UsageDate | MeterId | MeterType | MeterCategory | MeterSubCategory | MeterName | MeterRegion |
    ResourceLocation | ConsumedService | ResourceGroup | ResourceURI | BillingPreTaxTotal | PricingPreTaxTotal |
    ServiceInfo1 | ServiceInfo2 | AdditionalInfo | EntitlementId | EntitlementDescription |
    PartnerEarnedCreditPercentage | CreditPercentage | CreditType | BenefitOrderId | BenefitId | BenefitType |
    EffectiveUnitPrice | AvailabilityId | PCToBCExchangeRate | Tier2MpnId | CustomerId | ProductId
  `),
});
