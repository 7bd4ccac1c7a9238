/**
 * HaloPSA: lines of recurring invoices, and the licence table (columns that begin with L). A date of 1899-12-30 means
 * none; billing period 3 is yearly and its prices are for the year. LConsumedCount is who uses a licence, not what is
 * billed. A line's start and end are its life: they say whether it counts, not what its price stands for.
 */
import {
  BILLABLE_HEADERS,
  CANCELLED_HEADERS,
  EFFECTIVE_HEADERS,
  headers,
  LIFE_END_HEADERS,
  SUBSCRIPTION_HEADERS,
  TERM_HEADERS,
} from './common-headers.ts';
import { defineFormat } from './format.ts';

/** HaloPSA recurring lines and licences. */
export const HALOPSA = defineFormat({
  id: 'halopsa',
  side: 'psa',
  title: 'HaloPSA: recurring invoice lines or licences',
  howToExport:
    'In HaloPSA make a report of recurring invoice lines with client, contract, item description, quantity, unit price, unit cost, ' +
    'billing period, start date and end date, and download it as CSV (a report of licences also works).',
  blankDates: ['1899-12-30'],
  billingCodes: { '3': 'yearly' },
  columns: {
    client: headers(`
      client_name | Client | customer_name | Customer | LClientName | LTenantName | Tenant Name | Organisation |
      Organization | Company Name | Company | Site Name
    `),
    clientId: ['LTenantID', 'tenant_id', 'azure_tenant_id', 'client_id', 'Customer ID'],
    product: headers(`
      LDesc | item_name | Item | Item Description | item_shortdescription | Short Description | Product Name |
      Product | Licence Name | License Name | Licence | License | Description | item_longdescription
    `),
    quantity: headers(`
      LCount | Quantity | Qty | qty_order | Licence Count | License Count | Total Licences | Total Licenses |
      Count
    `),
    productDetail: headers(`
      Description | Item Description | item_longdescription | Long Description | LProductSKU | Product SKU
    `),
    partNumber: headers(`
      LVendorProductSKU | Vendor Product SKU | Vendor SKU | LProductSKU | Product SKU | Supplier Part Code |
      Supplier SKU | item_code | SKU | Part Number
    `),
    unitPrice: headers(`
      unitprice | Price per Unit | Sales Price | Selling Price | LPrice | Price | baseprice
    `),
    unitCost: headers(`
      unitcost | Cost Price | LCost | Cost | baseunitcost | supplier_price
    `),
    amount: ['net_amount', 'Net Total', 'Line Total', 'Total Price', 'Line Net', 'Net', 'Total', 'Amount'],
    currency: ['currency', 'currency_code'],
    effective: ['LStartDate', 'Line Start Date', ...EFFECTIVE_HEADERS],
    cancelled: CANCELLED_HEADERS,
    periodEnd: ['LEndDate', 'Line End Date', ...LIFE_END_HEADERS],
    term: TERM_HEADERS,
    billing: ['billingperiod', 'billingfrequency', 'billingcycle', 'Invoice Period', 'Period', 'Frequency'],
    subscription: ['LSubscriptionID', 'external_subscription_id', ...SUBSCRIPTION_HEADERS],
    billable: BILLABLE_HEADERS,
    status: ['LIsActive', 'is_active', 'Active', 'Status', 'Line Status'],
    agreement: headers(`
      contract_ref | Contract Reference | contract_name | Contract | Agreement | Recurring Invoice |
      Recurring Invoice Name
    `),
    lineId: ['line_id', 'id', 'LID', 'recurringinvoiceline_id'],
  },
  required: ['client', 'product', 'quantity'],
  signature: headers(`
    LDesc | LCount | LConsumedCount | LTenantName | LTenantID | LProductSKU | LVendorProductSKU | LIsActive |
    LDeleted | LStartDate | LEndDate | client_name | contract_ref | Contract Reference | billingperiod |
    billingfrequency | line_periods | item_shortdescription | item_longdescription | qty_order |
    nextinvoicedate | recurringinvoice_id | Recurring Invoice
  `),
});
