/**
 * Microsoft Partner Center, invoice reconciliation file of new commerce, in the spellings of 2019 to 2026, with the
 * columns that portals and indirect providers (MSP Hub, SixDotOne) put in their place. The order of columns differs
 * between sources. Microsoft names BillableQuantity as the quantity to reconcile by; EffectiveUnitPrice is what is
 * charged, UnitPrice what the price list says. https://learn.microsoft.com/partner-center/billing/modern-invoice-reconciliation-file
 */
import { headers } from './common-headers.ts';
import { defineFormat } from './format.ts';

/** New-commerce invoice lines, Microsoft's own or passed on by a provider. */
export const PARTNER_CENTER_NCE = defineFormat({
  id: 'partner-center-nce',
  side: 'vendor',
  title: 'Microsoft Partner Center: invoice reconciliation file (new commerce)',
  howToExport:
    "In Partner Center open Billing > Billing history, choose the month's new-commerce invoice and download its invoice " +
    'reconciliation file (not the daily-rated usage file).',
  columns: {
    client: ['CustomerName', 'BillingSubscriptionName'],
    clientId: ['CustomerId', 'CustomerTenantId', 'TenantId'],
    clientDomain: ['CustomerDomainName', 'CustomerDomain', 'DomainName'],
    product: ['SkuName', 'ProductName', 'ResourceName', 'SubscriptionDescription', 'Sku'],
    quantity: ['BillableQuantity', 'Quantity'],
    productDetail: ['ProductName', 'SubscriptionDescription'],
    productId: ['ProductId'],
    skuId: ['SkuId', 'Sku'],
    partNumber: ['PartNumber', 'Sku'],
    unitCost: ['EffectiveUnitPrice', 'PartnerEffectiveUnitPrice', 'PartnerUnitPrice', 'UnitPrice'],
    // Never CustomerUnitPrice: that is what the provider suggests the client should pay.
    listPrice: ['UnitPrice', 'PartnerUnitPrice', 'ListPrice', 'ERPPrice', 'MSRP'],
    amount: ['Subtotal', 'PartnerSubTotal', 'PreTaxTotal', 'BillingPreTaxTotal', 'Total', 'PartnerTotal'],
    currency: ['Currency', 'BillingCurrency', 'PricingCurrency'],
    // EffectiveUnitPrice and UnitPrice are in this currency; Subtotal is in Currency, by PCToBCExchangeRate.
    priceCurrency: ['PricingCurrency'],
    chargeType: ['ChargeType'],
    periodStart: ['ChargeStartDate', 'ValidFrom'],
    periodEnd: ['ChargeEndDate', 'ValidTo'],
    term: ['TermAndBillingCycle', 'Term'],
    billing: ['BillingFrequency', 'BillingCycle'],
    subscription: ['SubscriptionId'],
    invoice: ['InvoiceNumber', 'PartnerInvoiceNumber'],
  },
  required: ['client', 'product', 'quantity'],
  signature: headers(`
    TermAndBillingCycle | BillableQuantity | EffectiveUnitPrice | AvailabilityId | CustomerId | ProductId |
    PriceAdjustmentDescription | ProductQualifiers | PromotionId | CreditReasonCode | ReservationOrderId |
    PCToBCExchangeRate | PCToBCExchangeRateDate | AlternateId | MeterDescription | PublisherDiscount |
    DiscountDetails | MpnId | ResellerMpnId | Tier2MpnId | CustomerDomainName | PartnerInvoiceNumber |
    PartnerUnitPrice | PartnerSubTotal | PartnerTaxTotal | PartnerTotal | PartnerEffectiveUnitPrice |
    InternalReferenceId | BillingSubscriptionName | CustomerUnitPrice | CustomerTax
  `),
});
