/** Any billing system's list of what clients are billed for: client, product, quantity, and whatever else it has. */
import {
  BILLABLE_HEADERS,
  BILLING_HEADERS,
  CANCELLED_HEADERS,
  CLIENT_DOMAIN_HEADERS,
  CLIENT_HEADERS,
  CLIENT_ID_HEADERS,
  CURRENCY_HEADERS,
  EFFECTIVE_HEADERS,
  headers,
  INCLUDED_HEADERS,
  INVOICE_DATE_HEADERS,
  INVOICE_HEADERS,
  LIFE_END_HEADERS,
  LINE_ID_HEADERS,
  PART_NUMBER_HEADERS,
  PERIOD_END_HEADERS,
  PERIOD_START_HEADERS,
  PRODUCT_DETAIL_HEADERS,
  PRODUCT_HEADERS,
  QUANTITY_HEADERS,
  STATUS_HEADERS,
  SUBSCRIPTION_HEADERS,
  TERM_HEADERS,
} from './common-headers.ts';
import { defineFormat } from './format.ts';

const UNIT_PRICE_HEADERS = headers(`
  Unit Price | Price per Unit | Price per Seat | Price per License | Price per User | Unit Sell Price |
  Unit Selling Price | Sell Price | Selling Price | Sales Price | Sale Price | Customer Unit Price |
  Customer Price | Client Price | Resale Price | Unit Amount | Unit Rate | Billing Rate | Net Unit Price |
  Unit Price ex GST | Unit Price ex Tax | Unit Price excl VAT | Price ex GST | Price ex Tax | Price/Unit |
  Unit Sell | Monthly Unit Price | Unit Price per Month | Rate | Price Each | Price | Sell | Monthly Price |
  MRR per Unit | MRR per Seat | MRR per License | MRR per User | Retail Price | Unit Retail Price |
  Prix unitaire | Prix unitaire HT | Prix de vente unitaire | Prix de vente | Prix client |
  Prix unitaire mensuel | Prix mensuel par licence | Prix par licence | Prix par unité | Prix facturé | P.U. |
  P.U. HT | Tarif unitaire | Prix | Tarif | Prix mensuel | Einzelpreis | Stückpreis | Preis
`);

const UNIT_COST_HEADERS = headers(`
  Unit Cost | Cost per Unit | Cost Price | Buy Price | Purchase Price | Vendor Cost | Partner Cost | Cost |
  Coût unitaire | Prix coûtant unitaire | Prix coûtant | Prix de revient | Prix d’achat | Coût
`);

const AMOUNT_HEADERS = headers(`
  Subtotal | Pre-Tax Total | Amount before Tax | Net Amount | Net Total | Line Total | Line Amount |
  Extended Price | Ext Price | Extended Amount | Ext Amount | Recurring Revenue | MRR | Revenue |
  Billed Amount | Amount | Total excl Tax | Total excluding Tax | Total ex Tax | Total ex GST | Total excl VAT |
  Amount ex GST | Amount ex Tax | Amount excl Tax | Amount excl VAT | Line Total ex GST | Total Price |
  Total Amount | Total | Sous-total | Montant HT | Total HT | Montant net | Montant avant taxes |
  Montant avant taxe | Total avant taxes | Total avant taxe | Prix total | Montant de la ligne |
  Montant facturé | Montant | Montant total | Revenu | Revenu mensuel | Gesamtpreis | Betrag
`);

/** Lists without a billing system's own marks. */
export const GENERIC_PSA = defineFormat({
  id: 'generic-psa',
  side: 'psa',
  title: 'Billing export with columns for client, product and quantity',
  howToExport:
    'Export the recurring lines that clients are billed for, one row a line, with the client, the product, the quantity, the unit ' +
    'price, the currency, and the dates on which a line begins and is cancelled.',
  // Day zero of spreadsheets and of many databases: an empty date.
  blankDates: ['1899-12-30'],
  columns: {
    client: CLIENT_HEADERS,
    clientId: CLIENT_ID_HEADERS,
    clientDomain: CLIENT_DOMAIN_HEADERS,
    product: PRODUCT_HEADERS,
    quantity: QUANTITY_HEADERS,
    included: INCLUDED_HEADERS,
    productDetail: PRODUCT_DETAIL_HEADERS,
    productId: ['Product ID', 'Microsoft Product ID'],
    skuId: ['SKU ID'],
    partNumber: PART_NUMBER_HEADERS,
    unitPrice: UNIT_PRICE_HEADERS,
    unitCost: UNIT_COST_HEADERS,
    amount: AMOUNT_HEADERS,
    currency: CURRENCY_HEADERS,
    periodStart: PERIOD_START_HEADERS,
    effective: EFFECTIVE_HEADERS,
    cancelled: CANCELLED_HEADERS,
    periodEnd: [...PERIOD_END_HEADERS, ...LIFE_END_HEADERS],
    billable: BILLABLE_HEADERS,
    term: TERM_HEADERS,
    billing: BILLING_HEADERS,
    subscription: SUBSCRIPTION_HEADERS,
    agreement: headers(`
      Agreement Name | Agreement | Contract Name | Contract | Contract Number | Nom du contrat | Contrat |
      Nom de l’entente | Entente | No de contrat | Numéro de contrat
    `),
    agreementType: ['Agreement Type', 'Contract Type', 'Type de contrat', 'Type d’entente'],
    agreementStatus: headers('Agreement Status | Contract Status | Statut du contrat | Statut de l’entente'),
    invoice: INVOICE_HEADERS,
    invoiceDate: INVOICE_DATE_HEADERS,
    status: ['Addition Status', ...STATUS_HEADERS, 'Active', 'Is Active', 'Actif'],
    lineId: LINE_ID_HEADERS,
  },
  required: ['client', 'product', 'quantity'],
  signature: [],
});
