/**
 * Pax8, invoice items and subscription list, by the names of its API; the portal's own CSV headers are not published, so
 * camelCase, snake_case and Title Case are taken alike. `price`, `subTotal` and `total` are what the CLIENT pays; the
 * provider pays `cost` and `costTotal`. `chargeType` (flat, per) is no charge type: `type` is. Product ids are Pax8's own.
 */
import { CLIENT_DOMAIN_HEADERS, headers } from './common-headers.ts';
import { defineFormat } from './format.ts';

/** Pax8 lines at the provider's cost. */
export const PAX8 = defineFormat({
  id: 'pax8',
  side: 'vendor',
  title: 'Pax8: invoice items or subscription list',
  howToExport:
    "In the Pax8 portal open Billing > Invoices, choose the month's invoice and download its line items as CSV, with the columns " +
    'for cost and cost total.',
  columns: {
    client: ['companyName', 'Company', 'Customer Name', 'Customer', 'Client Name', 'Client'],
    // companyId is Pax8's own, no tenant.
    clientId: ['Tenant ID', 'Customer Tenant ID', 'Microsoft Tenant ID'],
    clientDomain: CLIENT_DOMAIN_HEADERS,
    product: ['productName', 'Product', 'Product Title', 'Item Name', 'Item', 'Description', 'Details', 'SKU'],
    quantity: ['Quantity', 'Qty', 'Seats', 'Licenses'],
    productDetail: ['Description', 'Details'],
    partNumber: ['vendorSku', 'Vendor Part Number', 'SKU', 'productSku'],
    unitCost: ['partnerCost', 'Partner Unit Cost', 'unitCost', 'cost', 'costPerUnit', 'partnerUnitPrice'],
    listPrice: ['MSRP', 'suggestedRetailPrice', 'listPrice'],
    amount: ['costTotal', 'Total Cost', 'partnerTotal', 'partnerCostTotal', 'Total Partner Cost', 'Extended Cost'],
    currency: ['currencyCode', 'Currency'],
    chargeType: ['type', 'itemType', 'Line Item Type', 'lineType'],
    periodStart: ['startPeriod', 'Period Start', 'Start Period Date', 'Billing Period Start'],
    periodEnd: ['endPeriod', 'Period End', 'End Period Date', 'Billing Period End'],
    term: ['commitmentTerm', 'commitmentTermTerm', 'Commitment', 'Commitment Length'],
    billing: ['billingTerm', 'Term', 'Billing Cycle', 'Billing Frequency'],
    subscription: ['subscriptionId', 'vendorSubscriptionId'],
    invoice: ['invoiceNumber', 'invoiceId', 'Invoice'],
    invoiceDate: ['invoiceDate'],
    status: ['status', 'Subscription Status'],
    lineId: ['id', 'itemId', 'lineItemId'],
  },
  required: ['client', 'product', 'quantity'],
  signature: headers(`
    costTotal | startPeriod | endPeriod | billedByPax8 | offeredBy | billingFee | billingFeeRate | rateType |
    amountDue | partnerCost | billingTerm | commitmentTermTerm | vendorSubscriptionId | billingStart |
    Pax8 Product ID | Pax8 Subscription ID
  `),
});
