/**
 * Dicker Data (Australia), tab "DETAILS": header in row 3, one row a subscription. UNIT PRICE is for the whole term (a
 * year for P1Y). END USAGE repeats START USAGE and is no end. REFERENCE is cut off at 30 characters. CHARGE TYPE names
 * the programme (NCE, MODN), not a kind of charge.
 */
import { defineFormat } from './format.ts';

/** Dicker Data subscriptions. */
export const DICKER_ANNUITY = defineFormat({
  id: 'dicker-annuity',
  side: 'vendor',
  title: 'Dicker Data: subscription details (DETAILS)',
  howToExport: 'Open the annuity workbook that Dicker Data sends each month and take its tab "DETAILS".',
  snapshot: true,
  priceBasis: 'term',
  chargeKinds: { nce: 'recurring', modn: 'recurring' },
  columns: {
    client: ['TENANT NAME', 'CUSTOMER NAME', 'END CUSTOMER'],
    clientId: ['TENANT ID'],
    clientDomain: ['TENANT DOMAIN', 'DOMAIN'],
    product: ['STOCK DESCRIPTION', 'DESCRIPTION', 'REFERENCE', 'STOCK CODE'],
    quantity: ['QTY', 'QUANTITY'],
    productDetail: ['REFERENCE'],
    partNumber: ['STOCK CODE'],
    unitCost: ['UNIT PRICE'],
    listPrice: ['UNIT RRP', 'RRP'],
    currency: ['CURRENCY'],
    chargeType: ['CHARGE TYPE'],
    periodStart: ['START USAGE'],
    subscription: ['SUBSCRIPTION ID'],
    status: ['STATUS'],
  },
  required: ['client', 'product', 'quantity', 'periodStart'],
  signature: ['STOCK CODE', 'STOCK DESCRIPTION', 'START USAGE', 'END USAGE', 'REVALUATION PERIOD', 'UNIT RRP'],
});
