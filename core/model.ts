/**
 * The nouns of the audit. They know nothing of each other's making: every stage takes some of them and returns others.
 * Terms are those of a reconciliation: side, source, row, line item, seats, match, finding, set aside, excluded.
 */
import type { Micros } from './money.ts';

/** Who wrote the line: the one who charges the provider, or the provider's own billing system. */
export type Side = 'vendor' | 'psa';

/** One spreadsheet cell. Dates are spreadsheet serial numbers or text, never objects; a blank cell is null or ''. */
export type Cell = string | number | boolean | null;

/** One pasted tab or file, as the spreadsheet shows it. `rows[0]` is spreadsheet row 1. */
export interface Grid {
  /** The source's id in every report: a file's base name or a tab's name. */
  readonly source: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Spreadsheet rows (from 1) that a filter or a person has hidden. They are read like any other and counted. */
  readonly hiddenRows?: readonly number[];
  /** Rows (from 1) of a text with a quotation mark that is never closed: it was read as an ordinary character. */
  readonly looseQuotes?: readonly number[];
  /** True where date serials count from 1904-01-01 (old Mac workbooks). */
  readonly date1904?: boolean;
}

/** What a column means. `unitPrice` is what the client pays, `unitCost` what the provider pays. */
export type Role =
  | 'client'
  | 'clientId'
  | 'clientDomain'
  | 'product'
  /** A second text about the product: family name, nickname, long description. */
  | 'productDetail'
  | 'productId'
  | 'skuId'
  /** A stock code, part number or vendor sku that may hold a product id. */
  | 'partNumber'
  | 'quantity'
  /** Seats already included in the agreement (ConnectWise `lessIncluded`): taken off the quantity. */
  | 'included'
  | 'unitPrice'
  | 'unitCost'
  /** The price-list price of the vendor, before discounts and proration. */
  | 'listPrice'
  /** The line's amount before tax: cost on the vendor side, revenue on the PSA side. */
  | 'amount'
  | 'currency'
  /** The currency of the prices, where it may differ from that of the amount (Partner Center `PricingCurrency`). */
  | 'priceCurrency'
  | 'chargeType'
  | 'periodStart'
  | 'periodEnd'
  | 'term'
  /** How often the line is billed (monthly, yearly), apart from how long the term is. */
  | 'billing'
  | 'subscription'
  | 'invoice'
  | 'invoiceDate'
  | 'effective'
  /** The first day on which the line is no longer billed. */
  | 'cancelled'
  | 'billable'
  | 'status'
  | 'agreement'
  | 'agreementType'
  /** The status of the agreement that the line stands in: where that has ended, so has the line. */
  | 'agreementStatus'
  /** The line's own id or sequence number: no part of what makes two lines the same. */
  | 'lineId'
  /** A factor on the amount: 0.5 for half a month (Ingram). */
  | 'duration';

/** Where a role stands in a source. `index` counts columns from 0. */
export interface ColumnBinding {
  readonly index: number;
  readonly header: string;
}

/** A recognised source: which format it is in and where its columns are. */
export interface SourceTable {
  readonly source: string;
  readonly side: Side;
  readonly format: string;
  /** 0 to 1: how sure the recognition is of format and columns together. */
  readonly confidence: number;
  /** Spreadsheet row of the header, from 1. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly columns: { readonly [role in Role]?: ColumnBinding };
  /** Non-blank rows below the header. */
  readonly rowsIn: number;
  readonly hiddenRowsIn: number;
  /** First and last day of the charge periods, ISO. */
  readonly period: { readonly from: string; readonly to: string } | null;
}

/** What a vendor line stands for; decides whether its seats count (PRODUCT.md, arithmetic rule 1). */
export type ChargeKind = 'recurring' | 'proration' | 'money-only' | 'one-time' | 'usage' | 'other';

/** Days since 1970-01-01: a calendar day without time or zone. */
export type Day = number;

/** How long the commitment is, as Microsoft writes it. */
export type Term = 'P1M' | 'P1Y' | 'P3Y';

/** How often a line is billed. */
export type Billing = 'monthly' | 'yearly' | 'triennial';

/** A client exactly as one source names it. Lines that share all three parts share one RawClient. */
export interface RawClient {
  readonly name: string;
  readonly id: string;
  readonly domain: string;
}

/** A product exactly as one source names it. Lines that share all texts share one RawProduct. */
export interface RawProduct {
  readonly name: string;
  readonly detail: string;
  readonly productId: string;
  readonly skuId: string;
  readonly partNumber: string;
  /** Ids of Microsoft's form found in cells that have no role, in the order of the columns. */
  readonly strayIds: readonly string[];
}

/** One data row after reading. Quantities are plain numbers with at most 6 decimals; money is in micros. */
export interface LineItem {
  readonly side: Side;
  /** Where the line stands in the side's `lines`. */
  readonly index: number;
  /** Index into `Reading.tables`. */
  readonly source: number;
  /** Spreadsheet row, from 1. */
  readonly row: number;
  /** Index into the side's `clients`. */
  readonly client: number;
  /** Index into the side's `products`. */
  readonly product: number;
  readonly kind: ChargeKind;
  readonly quantity: number;
  /** Seats taken off the quantity; 0 where the source has no such column. */
  readonly included: number;
  /** Per seat, for `priceMonths` months. Null where the cell is blank or the column is missing: never 0 by default. */
  readonly unitPrice: Micros | null;
  readonly unitCost: Micros | null;
  readonly listPrice: Micros | null;
  /** How many months the unit price and cost stand for: 1, 12 or 36, or the months of the charge period. */
  readonly priceMonths: number;
  /** The line's amount before tax on its own side; null where the side has no amounts at all. */
  readonly amount: Micros | null;
  /** ISO 4217 code; '' where the source names none. */
  readonly currency: string;
  readonly periodStart: Day | null;
  /** The last day of the period. */
  readonly periodEnd: Day | null;
  readonly term: Term | null;
  readonly billing: Billing | null;
  readonly subscription: string;
  readonly effective: Day | null;
  /** The first day without the line. */
  readonly cancelled: Day | null;
  /** False on do-not-bill and no-charge lines. */
  readonly billable: boolean;
  /** False where a status column says cancelled, expired, inactive. */
  readonly statusActive: boolean;
  readonly agreement: string;
  readonly agreementType: string;
  /** What makes two rows the same line: every cell that counts, line ids left out. Equal texts are twins. */
  readonly fingerprint: string;
  /** True where the row bears an id of its own (subscription, invoice, order), so that a twin is no accident. */
  readonly hasOwnId: boolean;
}

/** A row that could not be read. Client and product are kept where they could be, for its counterpart needs review. */
export interface SetAsideRow {
  readonly side: Side;
  readonly source: number;
  readonly row: number;
  readonly column: string;
  /** Spreadsheet address of the cell, such as `F14`. */
  readonly cell: string;
  readonly value: string;
  readonly code: string;
  readonly message: string;
  readonly client: number | null;
  readonly product: number | null;
  readonly amount: Micros | null;
  readonly currency: string;
}

/** Why a row was left out by a rule that the user can see. */
export type ExclusionReason =
  | 'TOTALS_ROW'
  /** A note or a footer: text that is no line. */
  | 'FOOTER'
  /** A client's or category's name alone above its lines. */
  | 'GROUP_HEADING'
  /** The header once more, as on each page of a report. */
  | 'REPEATED_HEADER'
  | 'USAGE'
  | 'ONE_TIME'
  | 'INACTIVE'
  | 'NOT_BILLABLE'
  | 'NOT_VENDOR_PRODUCT'
  | 'ZERO_COST'
  | 'NO_SEATS'
  | 'IGNORED_PRODUCT'
  | 'SELF_PAYING_CLIENT';

/** A row left out by a visible rule. */
export interface ExcludedRow {
  readonly side: Side;
  readonly source: number;
  readonly row: number;
  readonly reason: ExclusionReason;
  /** What the rule saw, in words. */
  readonly detail: string;
  readonly amount: Micros | null;
  readonly currency: string;
}

/** A problem of the data that a person should know. Never thrown; wording and mend come from issues.ts. */
export interface Issue {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: string;
  readonly source: string;
  /** Spreadsheet address, column header or row, where there is one. */
  readonly place?: string;
  readonly message: string;
  readonly hint: string;
}

/** Everything that was read from one side's sources. */
export interface SideReading {
  readonly clients: readonly RawClient[];
  readonly products: readonly RawProduct[];
  readonly lines: readonly LineItem[];
  readonly excluded: readonly ExcludedRow[];
  readonly setAside: readonly SetAsideRow[];
}

/** What ingest hands on. Row and money totals are taken here, before any stage can lose a row. */
export interface Reading {
  readonly tables: readonly SourceTable[];
  readonly vendor: SideReading;
  readonly psa: SideReading;
  readonly issues: readonly Issue[];
}

/** A client after normalization. Two clients with one `key` on one side are one client. */
export interface ClientIdentity {
  /** Where the raw client stands in the side's `clients`. */
  readonly index: number;
  readonly name: string;
  /** Tenant GUID in lower case, or ''. */
  readonly tenantId: string;
  /** Domains in lower case, without www and addresses reduced to theirs. */
  readonly domains: readonly string[];
  /** Case, accents and punctuation folded; every word kept. */
  readonly strictKey: string;
  /** The strict key without legal forms, articles and trailing client tags. '' where nothing would be left. */
  readonly looseKey: string;
  /** The words of the loose key, in order. */
  readonly words: readonly string[];
  /** The name as read through mojibake, where that differs; for evidence. */
  readonly readAs: string;
  /** Legal forms that the loose key leaves out, canonical (`inc`, `ltd`, `gmbh`), sorted. */
  readonly forms: readonly string[];
  /** The trailing client tag that the loose key leaves out, folded; '' where there is none. */
  readonly tag: string;
  /** The loose key with umlauts and their like written out (`mueller` for Müller), where the name has any; else ''. */
  readonly writtenOut: string;
}

/** A product after normalization. Two lines are for the same product where their keys are equal. */
export interface ProductIdentity {
  readonly index: number;
  /** Canonical key: a catalogue slug, an unknown id, or a parsed name. */
  readonly key: string;
  /** The title to show: the catalogue's, or the source's own words. */
  readonly title: string;
  /** `ProductId:SkuId` where one is known, else ''. */
  readonly id: string;
  /** How the key was found; `unparsed` names are no vendor product by themselves. */
  readonly basis: 'id' | 'alias' | 'name' | 'unparsed';
  /** Family words in canonical order; siblings have equal families. */
  readonly family: string;
  /** Discriminating parts (grade, plan, edition, audience, modifier), sorted. They must agree. */
  readonly parts: readonly string[];
  /** True where the name leaves a needed discriminating part open (cut off, or "M365 licence"). */
  readonly vague: boolean;
  readonly inCatalog: boolean;
  /** Metered consumption such as an Azure plan: no seats. */
  readonly usage: boolean;
  readonly term: Term | null;
  readonly billing: Billing | null;
  /** How the product was read, in words, for the evidence. */
  readonly evidence: string;
}

/** A possible counterpart that no one has confirmed. */
export interface Candidate {
  readonly client: string;
  readonly product: string;
  /** 0 to 1. */
  readonly likeness: number;
  readonly evidence: string;
}

/** The finding types of PRODUCT.md. */
export type FindingType =
  | 'UNBILLED'
  | 'UNDER_BILLED'
  | 'WRONG_PRODUCT'
  | 'BELOW_COST'
  | 'NOT_BILLABLE'
  | 'OVER_BILLED'
  | 'BILLED_NOT_SUPPLIED'
  | 'DUPLICATE_PSA_LINE'
  | 'NEEDS_REVIEW'
  | 'DUPLICATE_VENDOR_LINE'
  | 'CURRENCY_MISMATCH'
  | 'TERM_MISMATCH';

/** A pointer to one source row. */
export interface RowRef {
  readonly source: string;
  readonly row: number;
}
