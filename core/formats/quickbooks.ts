/**
 * QuickBooks (Online and Desktop), report "Sales by Customer Detail", English and French. Title rows come first; the
 * customer's name stands alone on a row above its lines and "Total for ..." below them, or in a column, which Desktop calls
 * Name. A product is `Category:Item`. Balance is a running sum.
 */
import { headers } from './common-headers.ts';
import { defineFormat } from './format.ts';

/** QuickBooks sales lines under their customers. */
export const QUICKBOOKS = defineFormat({
  id: 'quickbooks',
  side: 'psa',
  title: 'QuickBooks: Sales by Customer Detail',
  howToExport:
    'In QuickBooks open Reports > Sales by Customer Detail, set the dates to one month and export it to Excel or CSV, with the columns ' +
    'for product/service, quantity, sales price and amount.',
  clientFrom: 'groupRows',
  productCategoryMark: ':',
  columns: {
    product: headers(`
      Product/Service Full Name | Product/Service | Item Full Name | Item | Item Name | Name | Produit/service |
      Nom complet du produit/service | Article | Nom | Memo/Description | Memo | Description
    `),
    // After the product: `Name` is the customer where the item has a column of its own.
    client: headers(`
      Customer Full Name | Customer Name | Customer | Client Full Name | Client Name | Client | Name |
      Nom complet du client | Nom du client | Nom
    `),
    quantity: ['Qty', 'Quantity', 'Qté', 'Quantité'],
    productDetail: headers(`
      Memo/Description | Line Description | Memo | Description | Note/Description
    `),
    partNumber: ['SKU', 'UGS'],
    unitPrice: ['Sales Price', 'Sales Rate', 'Rate', 'Unit Price', 'Prix de vente', 'Taux', 'Prix unitaire'],
    amount: ['Amount', 'Sales Amount', 'Montant'],
    currency: ['Currency', 'Devise'],
    invoice: ['Num', 'No', 'Number', 'Transaction Number', 'Invoice Number', 'Numéro', 'No de transaction'],
    // A running balance differs on every row, as a line's own number does: it is no part of what makes rows equal.
    lineId: ['Balance', 'Solde'],
    invoiceDate: ['Date', 'Transaction Date', 'Date de transaction', 'Date de l’opération'],
  },
  required: ['product', 'quantity', 'unitPrice', 'amount', 'invoiceDate'],
  signature: headers(`
    Transaction Type | Num | Product/Service | Product/Service Full Name | Memo/Description | Sales Price |
    Balance | Transaction Date | Type d’opération | Type de transaction | Produit/service | Note/Description |
    Prix de vente | Solde
  `),
});
