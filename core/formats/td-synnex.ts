/**
 * TD SYNNEX StreamOne Ion billing report. Its columns are chosen by the user. "Seller Cost" is what the reseller pays,
 * "Customer Cost" the price list; where the report has a unit cost too, "Seller Cost" is the line's amount. A SKU ID is
 * of the form USCFQ7TTC0LCHC0002, so it is a part number here. Figures settle 5 to 15 business days after month end.
 */
import { headers } from './common-headers.ts';
import { defineFormat } from './format.ts';

/** StreamOne Ion lines at the reseller's cost. */
export const TD_SYNNEX = defineFormat({
  id: 'td-synnex',
  side: 'vendor',
  title: 'TD SYNNEX: StreamOne Ion billing report',
  howToExport:
    'In StreamOne Ion open Reports > Billing, choose the Microsoft billing report and last month, show the columns for customer, ' +
    'product, quantity, seller cost, charge type, charge dates and subscription, and download it as CSV once the month has settled.',
  columns: {
    client: headers(`
      End Customer Name | End Customer | Customer Name | Customer | Customer Company Name | Customer Company |
      Company Name | Company | Account Name | Client
    `),
    clientId: headers(`
      Customer Tenant ID | Tenant ID | Microsoft Customer ID | Customer ID | Customer Number | Account ID
    `),
    clientDomain: ['Customer Domain Name', 'Customer Domain', 'Domain Name', 'Domain', 'Primary Domain'],
    product: headers(`
      SKU Name | Product Name | Product | Offer Name | Offer | Plan Name | Service Name | Service |
      Subscription Name | Product Description | Description | Item Description | Line Item Description
    `),
    quantity: ['Billable Quantity', 'Quantity', 'Qty', 'Seat Count', 'Seats', 'License Count', 'Licenses'],
    productDetail: headers(`
      Product Name | Plan Name | Subscription Name | Product Description | Description | Nickname
    `),
    partNumber: headers(`
      Product Code | Manufacturer Part Number | Mfr Part Number | Part Number | SKU ID | SKU | Product ID
    `),
    unitCost: headers(`
      Seller Unit Cost | Unit Seller Cost | Seller Cost per Unit | Seller Unit Price | Unit Cost |
      Reseller Unit Cost | Seller Cost | Reseller Cost
    `),
    listPrice: ['Customer Unit Cost', 'Customer Unit Price', 'Customer Cost', 'MSRP', 'List Price', 'ERP'],
    amount: headers(`
      Total Seller Cost | Seller Cost Total | Extended Seller Cost | Seller Total | Seller Cost | Subtotal |
      Total Reseller Cost | Extended Cost | Total Cost | Net Amount | Amount
    `),
    currency: ['Seller Currency', 'Billing Currency', 'Currency', 'Currency Code'],
    chargeType: ['Charge Type', 'ChargeType Name'],
    periodStart: headers(`
      Charge Start Date | Charge Start | Billing Period Start Date | Billing Period Start | Billing Start Date |
      Period Start Date | Period Start | Usage Start Date | Start Date
    `),
    periodEnd: headers(`
      Charge End Date | Charge End | Billing Period End Date | Billing Period End | Billing End Date |
      Period End Date | Period End | Usage End Date | End Date
    `),
    term: ['Term and Billing Cycle', 'Commitment Term', 'Commitment', 'Subscription Term', 'Term', 'Plan ID'],
    billing: ['Billing Frequency', 'Billing Cycle', 'Billing Term', 'Billing Type'],
    subscription: ['Subscription ID', 'Vendor Subscription ID', 'Entitlement ID', 'Ion Subscription ID'],
    invoice: ['Invoice Number', 'Invoice ID', 'Invoice No'],
    invoiceDate: ['Invoice Date'],
    status: ['Subscription Status', 'Status'],
  },
  required: ['client', 'product', 'quantity'],
  signature: headers(`
    Seller Cost | Seller Unit Cost | Unit Seller Cost | Total Seller Cost | Extended Seller Cost |
    Seller Margin | Seller Currency | Customer Cost | Customer Unit Cost | Total Customer Cost | Seat Count |
    Ion Subscription ID
  `),
});
