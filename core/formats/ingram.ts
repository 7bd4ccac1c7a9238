/**
 * Ingram Micro (CloudBlue, Xvantage): billing data export and consolidated invoice. On the invoice the amount is
 * quantity x unit price x duration, where 0.50 is half a month. Subscription Name can be edited by the reseller.
 */
import { headers } from './common-headers.ts';
import { defineFormat } from './format.ts';

/** Ingram lines, both views. */
export const INGRAM = defineFormat({
  id: 'ingram',
  side: 'vendor',
  title: 'Ingram Micro: billing data export or consolidated invoice',
  howToExport:
    'In the Ingram Micro cloud marketplace open Billing, choose the month and download the billing data export (or the consolidated ' +
    'invoice) as CSV, with the columns for end customer, quantity, unit price, duration and net price.',
  columns: {
    client: headers(`
      End Customer Name | End Customer | End Customer Company Name | Customer Name | Customer Company Name |
      Customer
    `),
    clientId: headers(`
      Customer Tenant ID | Microsoft Tenant ID | Tenant ID | End Customer ID | Customer Account ID |
      Customer ID
    `),
    clientDomain: ['Customer Domain', 'Microsoft Domain', 'Domain Name', 'Domain'],
    product: headers(`
      Product Name | Plan Name | Resource Name | Item Name | Subscription Name | Service Name |
      Service Description | Product Description | Item Description | Description
    `),
    quantity: ['Billed Quantity', 'Quantity', 'Qty', 'Seats', 'Licenses', 'Resource Quantity', 'Units'],
    productDetail: headers(`
      Subscription Name | Service Description | Product Description | Item Description | Description
    `),
    partNumber: headers(`
      Vendor Part Number | Manufacturer Part Number | Vendor SKU | MPN | SKU | Part Number
    `),
    unitCost: headers(`
      Reseller Unit Cost | Reseller Unit Price | Unit Cost | Reseller Price | Reseller Cost | Cost |
      Unit Price | Price
    `),
    listPrice: ['MSRP', 'List Price', 'Retail Price'],
    amount: headers(`
      Net Price | Net Amount | Extended Net Price | Reseller Total | Subtotal | Extended Price | Total Cost |
      Total Price | Amount | Total
    `),
    currency: ['Currency', 'Currency Code', 'Billing Currency'],
    chargeType: ['Charge Type', 'Charge Description'],
    periodStart: headers(`
      Charge Start Date | Billing Period Start | Period Start | Period From | Charge From | Start Date | From
    `),
    periodEnd: ['Charge End Date', 'Billing Period End', 'Period End', 'Period To', 'Charge To', 'End Date', 'To'],
    term: ['Commitment Term', 'Subscription Period', 'Subscription Term', 'Commitment', 'Term'],
    billing: ['Billing Period', 'Billing Frequency', 'Billing Cycle', 'Billing Model'],
    subscription: ['Subscription ID', 'Subscription Number'],
    invoice: ['Invoice Number', 'Invoice ID', 'Order Number'],
    invoiceDate: ['Invoice Date'],
    status: ['Subscription Status', 'Status'],
    duration: ['Duration'],
  },
  required: ['client', 'product', 'quantity'],
  signature: headers(`
    Reseller ID | Reseller Company Name | Reseller Name | Customer Account ID | End Customer Name | Plan ID |
    Subscription Expiration Date | Service Description | Duration
  `),
});
