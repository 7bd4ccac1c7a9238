/**
 * Xero sales invoices, as it exports and imports them: required headers bear an asterisk, dates are dd/mm/yyyy. `Total`
 * repeats the invoice's total on every line and is no line amount. There is no cost. A line may bundle several products.
 */
import { headers } from './common-headers.ts';
import { defineFormat } from './format.ts';

/** Xero invoice lines. */
export const XERO = defineFormat({
  id: 'xero',
  side: 'psa',
  title: 'Xero: sales invoice lines',
  howToExport:
    'In Xero open Business > Invoices, filter to the invoices of one month and choose Export, which gives a CSV with one row for each ' +
    'invoice line.',
  columns: {
    client: ['ContactName', 'Contact'],
    product: ['Description', 'InventoryItemName', 'Item Name', 'InventoryItemCode'],
    quantity: ['Quantity', 'Qty'],
    productDetail: ['InventoryItemName', 'Item Name'],
    partNumber: ['InventoryItemCode', 'Item Code'],
    unitPrice: ['UnitAmount', 'Unit Price', 'Price'],
    amount: ['LineAmount', 'Net', 'Line Total', 'Amount'],
    currency: ['Currency', 'CurrencyCode', 'Invoice Currency'],
    agreement: ['Reference'],
    invoice: ['InvoiceNumber'],
    invoiceDate: ['InvoiceDate'],
    status: ['Status'],
  },
  required: ['client', 'product', 'quantity', 'unitPrice'],
  signature: headers(`
    ContactName | InventoryItemCode | UnitAmount | AccountCode | TaxType | TrackingName1 | TrackingOption1 |
    BrandingTheme | POAddressLine1 | SAAddressLine1 | InvoiceAmountPaid | InvoiceAmountDue
  `),
});
