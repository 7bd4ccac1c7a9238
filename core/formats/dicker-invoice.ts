/**
 * Dicker Data (Australia), tab "Invoice Details": header in row 2. UNIT PRICE is for the charge period and prorated where
 * that is a part of a month. Prorations of the earlier cycle stand beside the full cycle: periods tell them apart.
 * A stock code such as P1Y:CFQ7TTC0LCHC:0002:1: names term, product, SKU and billing.
 */
import { defineFormat } from './format.ts';

/** Dicker Data invoice lines. */
export const DICKER_INVOICE = defineFormat({
  id: 'dicker-invoice',
  side: 'vendor',
  title: 'Dicker Data: Invoice Details',
  howToExport:
    'Open the monthly subscription workbook that Dicker Data sends with the invoice and take its tab "Invoice Details".',
  columns: {
    client: ['TENANT NAME', 'CUSTOMER NAME', 'END CUSTOMER'],
    clientId: ['TENANT ID'],
    clientDomain: ['TENANT DOMAIN', 'DOMAIN'],
    product: ['STOCK DESCRIPTION', 'DESCRIPTION', 'REFERENCE', 'STOCK CODE'],
    quantity: ['QTY', 'QUANTITY'],
    productDetail: ['REFERENCE', 'DESCRIPTION'],
    partNumber: ['STOCK CODE'],
    unitCost: ['UNIT PRICE'],
    listPrice: ['UNIT RRP', 'RRP'],
    amount: ['EXTENDED PRICE', 'EXT PRICE', 'LINE TOTAL', 'TOTAL EX GST', 'SUBTOTAL', 'AMOUNT', 'TOTAL'],
    currency: ['CURRENCY'],
    periodStart: ['USAGE START', 'START USAGE'],
    periodEnd: ['USAGE END', 'END USAGE'],
    subscription: ['SUBSCRIPTION ID'],
    invoice: ['INVOICE NUMBER', 'INVOICE NO', 'INVOICE'],
    invoiceDate: ['INVOICE DATE'],
  },
  required: ['client', 'product', 'quantity', 'periodStart', 'periodEnd'],
  signature: ['STOCK CODE', 'USAGE START', 'USAGE END', 'TERM START', 'TERM END'],
});
