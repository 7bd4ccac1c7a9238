/** Any vendor's or distributor's list: client, product, quantity, and whatever else it has. */
import {
  BILLING_HEADERS,
  CHARGE_TYPE_HEADERS,
  CLIENT_DOMAIN_HEADERS,
  CLIENT_HEADERS,
  CLIENT_ID_HEADERS,
  CURRENCY_HEADERS,
  headers,
  INVOICE_DATE_HEADERS,
  INVOICE_HEADERS,
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

/** What the vendor charges comes first; its plain "Unit Price" is that too where no column says cost. */
const UNIT_COST_HEADERS = headers(`
  Effective Unit Price | Partner Effective Unit Price | Partner Unit Cost | Partner Unit Price |
  Partner Cost | Partner Price | Reseller Unit Cost | Reseller Unit Price | Reseller Cost | Reseller Price |
  Seller Cost | Dealer Cost | Dealer Price | Distributor Cost | Distributor Price | Wholesale Price |
  Your Cost | Your Price | Unit Cost | Cost per Unit | Cost per Seat | Cost per License | Cost per User |
  Cost Each | Buy Price | Purchase Price | Cost Price | Net Unit Price | Unit Net Price | Net Price | Cost |
  Coût unitaire | Coût par licence | Coût par unité | Prix coûtant unitaire | Prix coûtant |
  Prix d’achat unitaire | Prix d’achat | Prix partenaire | Prix revendeur | Prix net unitaire |
  Prix unitaire net | Prix net | Coût mensuel | Coût | Cost/Unit | Monthly Cost | Unit Price | Price/Unit |
  Price per Unit | Price per Seat | Price per License | Price per User | Unit Price ex GST |
  Unit Price ex Tax | Unit Price excl VAT | Price ex GST | Price ex Tax | Monthly Unit Price |
  Unit Price per Month | Price Each | Unit Rate | Rate | Price | Prix unitaire | Prix unitaire HT |
  Prix par licence | Prix par unité | P.U. | P.U. HT | Prix | Tarif | Einzelpreis | Stückpreis | Preis
`);

const AMOUNT_HEADERS = headers(`
  Partner Subtotal | Subtotal | Pre-Tax Total | Pretax Amount | Amount before Tax | Net Amount | Net Total |
  Extended Cost | Ext Cost | Total Cost | Cost Total | Line Total | Line Amount | Extended Price | Ext Price |
  Extended Amount | Ext Amount | Charge Amount | Billed Amount | Amount | Total excl Tax | Total excluding Tax |
  Total ex Tax | Total ex GST | Total excl VAT | Amount ex GST | Amount ex Tax | Amount excl Tax |
  Amount excl VAT | Line Total ex GST | Total Amount | Total Price | Total | Sous-total | Montant HT |
  Total HT | Montant net | Montant avant taxes | Montant avant taxe | Total avant taxes | Total avant taxe |
  Coût total | Prix total | Montant de la ligne | Montant | Montant total | Gesamtpreis | Betrag
`);

const LIST_PRICE_HEADERS = headers(`
  List Price | Unit List Price | MSRP | RRP | Unit RRP | ERP | ERP Price | SRP | Retail Price |
  Suggested Retail Price | Estimated Retail Price | Prix de liste | Prix courant | Prix catalogue |
  Prix de détail suggéré | PDSF
`);

/** Lists without a vendor's own marks. */
export const GENERIC_VENDOR = defineFormat({
  id: 'generic-vendor',
  side: 'vendor',
  title: 'Vendor export with columns for client, product and quantity',
  howToExport:
    'Export the invoice lines or subscriptions of one month with the end customer, the product, the quantity, your unit cost, ' +
    'the line amount before tax, the currency and the start and end of the charge period.',
  columns: {
    client: CLIENT_HEADERS,
    clientId: CLIENT_ID_HEADERS,
    clientDomain: CLIENT_DOMAIN_HEADERS,
    product: PRODUCT_HEADERS,
    quantity: QUANTITY_HEADERS,
    productDetail: PRODUCT_DETAIL_HEADERS,
    productId: ['Product ID', 'Microsoft Product ID'],
    skuId: ['SKU ID'],
    partNumber: PART_NUMBER_HEADERS,
    unitCost: UNIT_COST_HEADERS,
    listPrice: LIST_PRICE_HEADERS,
    amount: AMOUNT_HEADERS,
    currency: CURRENCY_HEADERS,
    chargeType: CHARGE_TYPE_HEADERS,
    periodStart: [
      ...PERIOD_START_HEADERS,
      ...headers(`
        Service Start Date | Service Start | Start Date | Start | Valid From | From Date | Date From | From |
        Date de début | Début | Valide du | Du
      `),
    ],
    periodEnd: [
      ...PERIOD_END_HEADERS,
      ...headers(`
        Service End Date | Service End | End Date | End | Valid To | To Date | Date To | To | Date de fin |
        Fin | Valide au | Au
      `),
    ],
    term: TERM_HEADERS,
    billing: BILLING_HEADERS,
    subscription: SUBSCRIPTION_HEADERS,
    invoice: INVOICE_HEADERS,
    invoiceDate: INVOICE_DATE_HEADERS,
    status: STATUS_HEADERS,
    lineId: LINE_ID_HEADERS,
  },
  required: ['client', 'product', 'quantity'],
  signature: [],
});
