/**
 * Header words that exports of every kind share, in English and French, best first. The generic formats are built from
 * them; a vendor's own format names its own words. Where one word serves two roles (a lone `SKU` column is the product,
 * beside a product name it is the part number), the role that stands first in `columns` takes it.
 */

/** A list of headers written as one text with `|` between them. */
export function headers(text: string): readonly string[] {
  return text.split('|').map((header) => header.trim());
}

/**
 * Who the line is for. A reseller's own name (`Company` on a distributor's report) comes after its customer's, and a
 * domain names a client where nothing else does.
 */
export const CLIENT_HEADERS = headers(`
  End Customer Name | End Customer | End User Name | End User | Customer Name | Customer | Client Name |
  Client | Customer Company Name | Customer Company | Company Name | Company | Account Name | Account |
  Tenant Name | Customer Tenant Name | Tenant | Organization Name | Organization | Organisation Name |
  Organisation | Company/Customer | Client/Company | Customer/Project | Billing Subscription Name |
  Business Name | Customer Full Name | Client Full Name | Kunde | Kundenname | Cliente | Klant |
  Bill To Name | Bill To | Billed To | Sold To | Contact Name | Nom complet du client | Nom du client |
  Client final | Nom du client final | Nom client | Client facturé | Raison sociale | Nom de la société |
  Société | Nom de l’entreprise | Entreprise | Nom de la compagnie | Compagnie | Nom du compte | Compte |
  Nom de l’organisation | Nom du locataire | Locataire | Site Name | Site | Name | Nom | Tenant Domain |
  Customer Domain Name | Customer Domain | Primary Domain | Domain Name | Domain | Nom de domaine | Domaine
`);

/** The client's id; a Microsoft tenant id before a house number, for only the former is shared by both sides. */
export const CLIENT_ID_HEADERS = headers(`
  Tenant ID | Microsoft Tenant ID | Customer Tenant ID | Azure Tenant ID | Tenant GUID | Microsoft Customer ID |
  Customer ID | Client ID | End Customer ID | Company ID | Account ID | Organization ID | Organisation ID |
  Customer Number | Customer No | Customer Code | Client Number | Client Code | Account Number | Account No |
  ID du locataire | Identifiant du locataire | ID client | ID du client | Identifiant client |
  Identifiant du client | Numéro de client | Numéro client | No de client | No client | N° client |
  Code client
`);

/** The client's domain. */
export const CLIENT_DOMAIN_HEADERS = headers(`
  Customer Domain Name | Customer Domain | Primary Domain Name | Primary Domain | Default Domain |
  Tenant Domain | Microsoft Domain | Client Domain | Domain Name | Domain | Domaine du client |
  Domaine principal | Nom de domaine | Domaine
`);

/** What the line is for: the edition sold before the family, a name before a description, a code last of all. */
export const PRODUCT_HEADERS = headers(`
  SKU Name | SKU Title | Product Name | Product Title | Product | Product/Service | Offer Name | Offer |
  Service Name | Service | Service/Bundle | Item Name | Item | License Name | Licence Name | License Type |
  Licence Type | License | Licence | Plan Name | Plan | Subscription Name | Subscription Title |
  Resource Name | Product Description | Item Description | Service Description | SKU Description | Line Item |
  Part Description | Line Description | Description | Subscription Description | Subscription |
  Nom du produit | Produit | Produit/Service | Nom du service | Nom de l’offre | Offre | Nom de l’article |
  Article | Nom de la licence | Type de licence | Forfait | Nom de l’abonnement | Abonnement | Désignation |
  Libellé | Description du produit | Description du service | Description de l’article | SKU | Product SKU |
  Product Code | Item Code | Part Number | Stock Code | Product ID | Code produit | Code article | UGS |
  Référence | Produkt | Produktname | Artikel | Producto | Prodotto | Name | Nom
`);

/** A second text about the product. */
export const PRODUCT_DETAIL_HEADERS = headers(`
  Product Name | Product Family | Product Description | Item Description | Part Description | SKU Description |
  Service Description | Line Description | Product/SKU | Product/Plan | Product or Service | Item/Service |
  License SKU | Subscription Type | Service Plan | Charge Name | Material Description | Line Item Description |
  Offering | Description | Subscription Name | Subscription Description | Invoice Description | Details |
  Description du produit | Description de l’article | Désignation
`);

/** A stock code or part number that may hold Microsoft's product id. */
export const PART_NUMBER_HEADERS = headers(`
  Vendor SKU | Vendor Part Number | Vendor Product SKU | Manufacturer Part Number | Mfr Part Number |
  Mfg Part Number | MPN | Microsoft SKU | Part Number | Part No | Part # | Stock Code | Product SKU | SKU |
  SKU Number | Product Code | Product Number | Item Code | Item Number | Item No | Item ID | Material Number |
  Offer ID | Plan ID | Numéro de pièce | No de pièce | Code produit | No de produit | Numéro de produit |
  Code article | Numéro d’article | No d’article | UGS | Référence produit | Référence
`);

/** The seats. A billed quantity before a plain one. */
export const QUANTITY_HEADERS = headers(`
  Billable Quantity | Billable Qty | Billed Quantity | Billed Qty | Quantity Billed | Qty Billed | Quantity |
  Qty | Quant | Seats | Seat Count | Number of Seats | Licenses | Licences | License Count | Licence Count |
  License Quantity | Licence Quantity | License Qty | Number of Licenses | Number of Licences |
  No of Licenses | No of Licences | # of Licenses | Total Licenses | Total Licences | Total Quantity |
  Seat Quantity | Seat Qty | Purchased Quantity | Purchased Licenses | Purchased | Units | Unit Count |
  Number of Units | Users | User Count | Number of Users | Assigned Licenses | Assigned Licences |
  Assigned Seats | Assigned | Count | Menge | Anzahl | Cantidad | Quantità | Aantal | Quantité facturée |
  Qté facturée | Quantité | Quantités | Qté | Nombre de licences | Nb de licences | Nbre de licences |
  Nb licences | Nombre de sièges | Nombre de postes | Nombre d’utilisateurs | Nombre d’unités | Nombre |
  Nbre | Nb | Sièges | Postes | Utilisateurs | Unités
`);

/** The line's currency. */
export const CURRENCY_HEADERS = headers(`
  Billing Currency | Invoice Currency | Currency | Currency Code | Curr | Ccy | ISO Currency |
  Pricing Currency | Devise de facturation | Devise | Code devise | Code de devise | Monnaie | Währung
`);

/** What kind of charge the line is. A bare `Type` is not among them: it is as often the kind of product. */
export const CHARGE_TYPE_HEADERS = headers(`
  Charge Type | Type of Charge | Type de frais | Type de charge
`);

/** The first day of the charge period, by names that cannot be the life of a contract. */
export const PERIOD_START_HEADERS = headers(`
  Charge Start Date | Charge Start | Charge From | Billing Period Start Date | Billing Period Start |
  Billing Start Date | Billing Start | Bill Start Date | Bill From | Billed From | Invoice Period Start |
  Period Start Date | Period Start | Start Period | Period From | Service Period Start | Usage Start Date |
  Usage Start | Cycle Start | Coverage Start | Début de la période de facturation | Début de facturation |
  Date de début de facturation | Date de début de période | Début de la période | Début de période |
  Début période | Période début | Date début période | Période du | Période de
`);

/** The last day of the charge period, by names that cannot be the life of a contract. */
export const PERIOD_END_HEADERS = headers(`
  Charge End Date | Charge End | Charge To | Billing Period End Date | Billing Period End | Billing End Date |
  Billing End | Bill End Date | Bill To Date | Billed To Date | Billed Through | Invoice Period End |
  Period End Date | Period End | End Period | Period To | Service Period End | Usage End Date | Usage End |
  Cycle End | Coverage End | Fin de la période de facturation | Fin de facturation | Période fin |
  Date fin période | Date de fin de facturation | Date de fin de période | Fin de la période |
  Fin de période | Fin période | Période au | Période à
`);

/** The commitment. */
export const TERM_HEADERS = headers(`
  Term and Billing Cycle | Commitment Term | Commitment | Subscription Term | Term Duration | Term Length |
  Contract Term | Plan Term | Term | Durée d’engagement | Durée de l’engagement | Engagement |
  Terme d’engagement | Durée du terme | Terme | Durée
`);

/** How often the line is billed. */
export const BILLING_HEADERS = headers(`
  Billing Frequency | Billing Cycle | Billing Cycle Type | Billing Term | Billing Plan | Billing Period |
  Billing Interval | Invoice Frequency | Charge Frequency | Bill Cycle | Frequency | Recurrence | Billing |
  Fréquence de facturation | Cycle de facturation | Période de facturation | Périodicité | Fréquence |
  Facturation
`);

/** The subscription's own id. */
export const SUBSCRIPTION_HEADERS = headers(`
  Subscription ID | Subscription Number | Subscription No | Subscription # | Subscription GUID |
  Microsoft Subscription ID | Vendor Subscription ID | Entitlement ID | ID d’abonnement | ID de l’abonnement |
  ID abonnement | Identifiant d’abonnement | Identifiant de l’abonnement | Numéro d’abonnement |
  No d’abonnement | N° d’abonnement | Abonnement
`);

/** The invoice that the line stands on. */
export const INVOICE_HEADERS = headers(`
  Invoice Number | Invoice No | Invoice # | Invoice ID | Document Number | Numéro de facture | No de facture |
  N° de facture | No facture | Facture
`);

/** The invoice's date. */
export const INVOICE_DATE_HEADERS = headers(`
  Invoice Date | Bill Date | Document Date | Date de facture | Date de la facture | Date de facturation
`);

/** Whether the line is still alive. */
export const STATUS_HEADERS = headers(`
  Subscription Status | Line Status | Line Item Status | Item Status | Service Status |
  License Status | Licence Status | Status | Statut de l’abonnement |
  Statut d’abonnement | État de l’abonnement | Statut | État
`);

/** The line's own number. */
export const LINE_ID_HEADERS = headers(`
  Line ID | Line Item ID | Line Number | Line No | Line # | Sequence | ID | No de ligne | Numéro de ligne |
  Ligne
`);

/** The first day of a line's life. A plain start date is that on the billing side, not the period of its price. */
export const EFFECTIVE_HEADERS = headers(`
  Effective Date | Effective | Date Effective | Effective From | Active From | Service Start Date |
  Service Start | Start Date | Start | Valid From | From Date | Date d’effet | Date d’entrée en vigueur |
  Entrée en vigueur | En vigueur le | Date de début | Début
`);

/** The last day of a line's life, after the names of a charge period's end. */
export const LIFE_END_HEADERS = headers(`
  Service End Date | Service End | End Date | End | Valid To | To Date | Effective To | Date de fin | Fin
`);

/** The first day without the line. */
export const CANCELLED_HEADERS = headers(`
  Cancelled Date | Cancelled | Canceled Date | Canceled | Cancel Date | Date Cancelled | Date Canceled |
  Cancellation Date | Cancelled On | Termination Date | Terminated | Date d’annulation | Annulé le | Annulé |
  Annulation | Date de résiliation | Résilié le | Résiliation
`);

/** Whether the client is billed for the line. */
export const BILLABLE_HEADERS = headers(`
  Billable | Is Billable | Bill Customer | Bill Client | Bill | Chargeable | Facturable | À facturer |
  Facturer
`);

/** Seats that the agreement includes. */
export const INCLUDED_HEADERS = headers(`
  Less Included | Included Quantity | Quantity Included | Qty Included | Included Units | Included |
  Quantité incluse | Qté incluse | Inclus
`);
