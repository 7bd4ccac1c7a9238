/**
 * Sherweb, payable charges, by the names of its API, in English and French. netPrice is the provider's price for a full
 * period, netPriceProrated for the part charged; subTotal = quantity x netPriceProrated. The API keeps the customer's
 * name among the tags. The portal's own headers are not published.
 */
import { headers } from './common-headers.ts';
import { defineFormat } from './format.ts';

/** Sherweb charges. */
export const SHERWEB = defineFormat({
  id: 'sherweb',
  side: 'vendor',
  title: 'Sherweb: payable charges',
  howToExport:
    "In the Sherweb partner portal open Billing, choose the month's invoice and download its charges as CSV, with the customer, net " +
    'price, subtotal and period of each charge.',
  chargeKinds: { utilisation: 'usage', installation: 'one-time' },
  columns: {
    client: headers(`
      customerName | Customer | End Customer | Client Name | Client | Organization Name | Organization |
      companyName | Company | tags | Tag | Nom du client | Client final | Nom de l’organisation | Organisation |
      Nom de la société | Société | Entreprise | Étiquettes | Étiquette | Balises
    `),
    clientId: ['tenantId', 'Customer Tenant ID', 'Microsoft Tenant ID', 'ID du locataire', 'Identifiant du locataire'],
    product: headers(`
      productName | Product | Nom du produit | Produit | chargeName | Nom des frais | Nom de la charge |
      Description
    `),
    quantity: ['quantity', 'qty', 'Quantité', 'Qté', 'Nombre de licences'],
    productDetail: ['chargeName', 'Nom des frais', 'Nom de la charge', 'description', 'Description du produit'],
    partNumber: ['vendorSku', 'sku', 'Product SKU', 'UGS', 'Code de produit', 'Code produit', 'SKU du produit'],
    unitCost: headers(`
      netPrice | Unit Net Price | Net Unit Price | Unit Cost | Cost | Prix net | Prix net unitaire |
      Prix unitaire net | Coût unitaire | Prix coûtant | Unit Price | Prix unitaire
    `),
    listPrice: ['listPrice', 'Unit List Price', 'MSRP', 'Prix de liste', 'Prix courant', 'Prix catalogue', 'PDSF'],
    amount: headers(`
      subTotal | Net Amount | Amount | Total | Sous-total | Montant net | Montant avant taxes | Montant
    `),
    currency: ['currency', 'Currency Code', 'Devise', 'Monnaie'],
    chargeType: ['chargeType', 'Type de frais', 'Type de charge'],
    periodStart: headers(`
      periodFrom | Period Start | Start Date | From | Période du | Début de la période | Début de période |
      Période de | Date de début | Du
    `),
    periodEnd: headers(`
      periodTo | Period End | End Date | To | Période au | Fin de la période | Fin de période | Période à |
      Date de fin | Au
    `),
    term: headers(`
      commitmentTerm | Commitment | Term | Engagement | Durée d’engagement | Durée de l’engagement | Terme
    `),
    billing: headers(`
      billingCycleType | Billing Cycle | Type de cycle de facturation | Cycle de facturation |
      Fréquence de facturation
    `),
    subscription: headers(`
      subscriptionId | ID d’abonnement | ID de l’abonnement | Identifiant de l’abonnement |
      Numéro d’abonnement
    `),
    invoice: ['invoiceNumber', 'Invoice', 'Numéro de facture', 'No de facture', 'N° de facture', 'Facture'],
    invoiceDate: ['invoiceDate', 'Date de facture', 'Date de la facture'],
    lineId: ['chargeId', 'ID des frais', 'ID de la charge'],
  },
  required: ['client', 'product', 'quantity'],
  signature: headers(`
    chargeId | chargeName | netPriceProrated | Prorated Net Price | billingCycleType | isBilled | isProratable |
    deductions | Nom des frais | Nom de la charge | Prix net au prorata | Prix net calculé au prorata |
    Prix au prorata | Type de cycle de facturation | ID des frais
  `),
});
