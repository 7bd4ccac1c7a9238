/**
 * ConnectWise PSA agreement additions: names of the API, of the Additions tab, and of Agreement Search > Additions. What
 * the client is billed for is the quantity less what the agreement includes. Bill and billCustomer say Billable,
 * DoNotBill or NoCharge. The description is the client's own and may be cut off; Product ID may hold Microsoft's id.
 */
import { headers, SUBSCRIPTION_HEADERS, TERM_HEADERS } from './common-headers.ts';
import { defineFormat } from './format.ts';

/** ConnectWise additions. */
export const CONNECTWISE = defineFormat({
  id: 'connectwise',
  side: 'psa',
  title: 'ConnectWise PSA: agreement additions',
  howToExport:
    'In ConnectWise PSA open Finance > Agreement Search > Additions, show Company Name, Product ID, Description, Quantity, Price, Cost, ' +
    'Bill, Less Included, Effective, Cancelled and Addition Status, and export the list to CSV or Excel.',
  columns: {
    client: headers(`
      Company Name | Company | agreement/company/name | Agreement Company | Client Name | Client |
      Customer Name | Customer | company/identifier | Company ID
    `),
    clientId: ['Tenant ID', 'company/id'],
    product: headers(`
      Description | Product Description | Invoice Description | product/identifier | Product | Addition Name |
      Addition | Product ID
    `),
    quantity: ['quantity', 'qty', 'Addition Quantity', 'Total Quantity'],
    included: ['lessIncluded', 'Included', 'Qty Included', 'Quantity Included'],
    productDetail: ['Invoice Description', 'Product'],
    partNumber: headers(`
      product/identifier | Product ID | Item ID | Vendor SKU | Manufacturer Part Number
    `),
    unitPrice: ['unitPrice', 'Price', 'Unit Sell Price', 'Sell Price'],
    unitCost: ['unitCost', 'Cost'],
    amount: ['extPrice', 'Extended Price', 'Extended Amount', 'Ext Amount'],
    currency: ['Currency', 'Currency Code', 'currency/isoCode', 'currency/identifier', 'currency/name'],
    effective: ['Effective', 'effectiveDate', 'Date Effective', 'Start Date'],
    cancelled: ['Cancelled', 'cancelledDate', 'Date Cancelled', 'Cancel Date', 'Canceled', 'canceledDate'],
    billable: ['Bill', 'billCustomer', 'Billable', 'Bill Option'],
    status: ['Addition Status', 'Status'],
    agreementStatus: ['Agreement Status', 'agreement/agreementStatus'],
    billing: ['Billing Cycle', 'billingCycle/name', 'Bill Cycle', 'Billing Frequency'],
    agreement: ['Agreement Name', 'Agreement'],
    agreementType: ['Agreement Type', 'agreementType/name', 'type/name'],
    term: TERM_HEADERS,
    subscription: SUBSCRIPTION_HEADERS,
    lineId: ['id', 'Addition ID', 'Addition Rec ID', 'Sequence', 'sequenceNumber'],
  },
  required: ['client', 'product', 'quantity'],
  marks: headers('Addition Status | Addition Level | billCustomer'),
  signature: headers(`
    billCustomer | Bill | lessIncluded | Effective | Cancelled | Addition Status | Agreement Status |
    Agreement Name | Agreement Type | Addition Level | Product Class | Prorate Price | Prorate Cost |
    Ext Price | Ext Cost | Recurring Revenue | Recurring Cost | Purchase Item | Drop Ship | Special Order |
    Serial # | billedQuantity | invoiceDescription | taxableFlag | purchaseItemFlag | specialOrderFlag |
    sequenceNumber | product/identifier | extendedProratePrice | extendedProrateCost |
    prorateCurrentPeriodFlag | agreementId
  `),
});
