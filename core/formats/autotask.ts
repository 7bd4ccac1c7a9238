/**
 * Autotask recurring service contracts. The quantity lives in the contract's service units, one row for each billing
 * period, or for each part of one where it was changed: the period decides which row counts. The screen calls the client
 * Organization (formerly Company). A unit's `price` is that of all units; period type 2 is monthly, 5 yearly.
 */
import { BILLABLE_HEADERS, CANCELLED_HEADERS, headers, SUBSCRIPTION_HEADERS, TERM_HEADERS } from './common-headers.ts';
import { defineFormat } from './format.ts';

/** Autotask contract services and their units. */
export const AUTOTASK = defineFormat({
  id: 'autotask',
  side: 'psa',
  title: 'Autotask PSA: recurring services of contracts with their units',
  howToExport:
    'In Autotask export the recurring service contracts with Organization, Contract Name, Service/Bundle, Units, Unit Price, Unit Cost ' +
    'and the start and end date of each period (a report of contract service units), for the month to be audited.',
  billingCodes: { '2': 'monthly', '5': 'yearly' },
  columns: {
    client: headers(`
      Organization Name | Organization | Organisation Name | Organisation | Company Name | Company |
      Account Name | Account | Customer Name | Customer | Client Name | Client
    `),
    clientId: ['Tenant ID', 'organizationID', 'companyID', 'accountID', 'Organization Number', 'Company Number'],
    product: headers(`
      Service/Bundle | Service/Bundle Name | Service or Bundle | Service Name | Service | Bundle | Item Name |
      Item | Invoice Description | Internal Description | Description
    `),
    quantity: ['Units', 'Unit Count', 'Quantity', 'Qty', 'Number of Units', 'Current Units'],
    productDetail: ['Invoice Description', 'Internal Description', 'Service Description', 'Description'],
    partNumber: ['Vendor Product Number', 'Manufacturer Product Number', 'Part Number', 'SKU', 'External ID'],
    unitPrice: ['Adjusted Unit Price', 'Adjusted Price', 'Unit Price', 'Price per Unit', 'Rate'],
    unitCost: ['Unit Cost', 'Cost per Unit'],
    amount: headers(`
      Extended Price | Total Price | Total Amount | Line Total | Period Price | Price | Amount | Total
    `),
    currency: ['Currency', 'Currency Code', 'Customer Currency'],
    periodStart: headers(`
      Period Start Date | Period Start | Unit Start Date | Billing Period Start | Start Date | Start
    `),
    effective: ['Effective Date', 'Effective'],
    periodEnd: ['Period End Date', 'Period End', 'Unit End Date', 'Billing Period End', 'End Date', 'End'],
    cancelled: CANCELLED_HEADERS,
    billable: BILLABLE_HEADERS,
    term: TERM_HEADERS,
    billing: ['Period Type', 'Billing Period', 'Contract Period Type', 'Billing Frequency', 'Billing Cycle'],
    status: ['Service Status', 'Status'],
    agreementStatus: ['Contract Status'],
    subscription: SUBSCRIPTION_HEADERS,
    agreement: ['Contract Name', 'Contract', 'Contract Number', 'Contract ID'],
    agreementType: ['Contract Type', 'Contract Category'],
    lineId: ['id', 'Contract Service Unit ID', 'Contract Service ID'],
  },
  required: ['client', 'product', 'quantity'],
  signature: headers(`
    Service/Bundle | Service/Bundle Name | Service or Bundle | Contract Name | Contract Number |
    Contract Category | contractID | Contract Period Type | Period Type | serviceID | contractServiceID |
    Approve and Post Date | Adjusted Unit Price | Adjusted Price | Units | Internal Description
  `),
});
