/**
 * Kaseya BMS recurring services of contracts. The headers of its exports are not published: these are the field names of
 * its screens (Finance > Contracts > Recurring services, Admin > Finance > Services).
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

/** BMS recurring services. */
export const KASEYA_BMS = defineFormat({
  id: 'kaseya-bms',
  side: 'psa',
  title: 'Kaseya BMS: recurring services of contracts',
  howToExport:
    'In Kaseya BMS open Finance > Contracts, take the recurring services contracts with account, contract, service, quantity, unit ' +
    'price, unit cost, billing frequency, effective and end date, and export the list to CSV or Excel.',
  columns: {
    client: headers(`
      Account Name | Account | Customer Account | Client Name | Client | Customer Name | Customer |
      Company Name | Company
    `),
    clientId: ['Tenant ID', 'Account ID', 'Account Code', 'Account Number'],
    product: headers(`
      Service Name | Recurring Service Name | Recurring Service | Contract Service | Service | Item Name |
      Item | Product Name | Product | Service Description | Invoice Description | Description
    `),
    quantity: headers(`
      Quantity | Qty | Units | Number of Units | Unit Quantity | Billable Units | Billable Quantity
    `),
    included: ['Included Units', 'Included Quantity', 'Units Included'],
    productDetail: ['Service Description', 'Invoice Description', 'Description'],
    partNumber: ['Service Code', 'Part Number', 'SKU', 'Vendor SKU', 'Item Code'],
    unitPrice: ['Unit Price', 'Price per Unit', 'Unit Rate', 'Rate', 'Price'],
    unitCost: ['Unit Cost', 'Cost'],
    amount: ['Extended Price', 'Total Price', 'Sub Total', 'Net Amount', 'Line Total', 'Amount', 'Total'],
    currency: ['Currency', 'Currency Code'],
    effective: [...EFFECTIVE_HEADERS, 'Billing Start Date'],
    cancelled: CANCELLED_HEADERS,
    periodEnd: [...LIFE_END_HEADERS, 'Billing End Date'],
    billable: BILLABLE_HEADERS,
    term: TERM_HEADERS,
    billing: ['Billing Frequency', 'Billing Cycle', 'Billing Period', 'Recurrence', 'Frequency', 'Period Type'],
    status: ['Service Status', 'Status', 'Active', 'Is Active'],
    agreementStatus: ['Contract Status'],
    subscription: SUBSCRIPTION_HEADERS,
    agreement: ['Contract Name', 'Contract', 'Contract Number', 'Contract Title'],
    agreementType: ['Contract Type'],
    lineId: ['ID', 'Contract Service ID', 'Recurring Service ID'],
  },
  required: ['client', 'product', 'quantity'],
  signature: headers(`
    Account Name | Account Code | Customer Account | Recurring Service | Recurring Service Name |
    Contract Service | Contract Name | Contract Title | Billable Units | Income Account | Expense Account
  `),
});
