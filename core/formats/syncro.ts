/**
 * Syncro recurring invoices, their line items by the names of the API (name, quantity, price, taxable, total,
 * product_id, customer_id) and of the screens. The headers of its CSV exports are not published.
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

/** Syncro line items. */
export const SYNCRO = defineFormat({
  id: 'syncro',
  side: 'psa',
  title: 'Syncro: recurring invoice line items',
  howToExport:
    'In Syncro open Reports, take the line items of the recurring invoices (or of the invoices of the month) with customer, item name, ' +
    'quantity, price, taxable and total, and export them as CSV.',
  columns: {
    client: headers(`
      customer_business_then_name | customer_business_name | customer_business_and_full_name |
      business_then_name | Customer Name | Customer Business | Business Name | Customer | Client Name | Client |
      Company Name | Company
    `),
    clientId: ['Tenant ID', 'customer_id'],
    product: headers(`
      Line Item Name | item_name | product_name | Item | Product | name | Line Item | Line Item Description |
      description
    `),
    quantity: ['quantity', 'qty', 'Line Item Quantity'],
    productDetail: ['Line Item Description', 'Item Description', 'description', 'name'],
    partNumber: ['sku', 'upc_code', 'UPC', 'Part Number', 'Vendor SKU'],
    unitPrice: ['price', 'Unit Price', 'price_retail', 'Retail Price', 'Line Item Price', 'Rate'],
    unitCost: ['cost', 'price_cost', 'Unit Cost', 'Line Item Cost'],
    amount: ['Line Total', 'Line Item Total', 'Extended Price', 'Subtotal', 'total', 'Amount'],
    currency: ['currency', 'Currency Code'],
    effective: EFFECTIVE_HEADERS,
    cancelled: CANCELLED_HEADERS,
    periodEnd: LIFE_END_HEADERS,
    billable: BILLABLE_HEADERS,
    term: TERM_HEADERS,
    subscription: SUBSCRIPTION_HEADERS,
    billing: ['frequency', 'Schedule Frequency', 'Recurring Frequency', 'Billing Frequency'],
    status: ['Schedule Status', 'Status', 'Active'],
    agreement: headers(`
      Template Name | Schedule Name | Recurring Invoice | Recurring Invoice Name | Contract Name | Contract
    `),
    invoice: ['invoice_number', 'Invoice', 'invoice_id'],
    invoiceDate: ['invoice_date'],
    lineId: ['line_item_id', 'id', 'position'],
  },
  required: ['client', 'product', 'quantity'],
  signature: headers(`
    customer_business_then_name | customer_business_name | customer_business_and_full_name |
    business_then_name | Line Item Name | line_item_id | taxable | customer_id | product_id |
    invoice_bundle_id | line_discount_percent | discount_percent | upc_code | price_retail | price_cost |
    schedule_id | Template Name | Next Run At
  `),
});
