/**
 * The contract of an export format: a plain object, one small file a format. It names the columns by their headers and
 * says what the format's figures mean; finding the header row, reading cells and scoring are the work of core/ingest.
 */
import type { Role, Side } from '../model.ts';

/** What a unit price of the format stands for. */
export type PriceBasis =
  /** Always one month. */
  | 'month'
  /** The billing period: the months of the charge period where it is dated, else of the billing column, else one. */
  | 'billing'
  /** The whole commitment term (a price list: P1Y = twelve months). */
  | 'term';

/** Where a format departs from "one header, one row a line, figures as they stand". */
export interface FormatTraits {
  /** Refuse the source with these words: what it is, after its name (`is the usage file`). `howToExport` is the mend. */
  readonly refuse?: string;
  /** `groupRows`: the client's name stands alone on a row above its lines (QuickBooks). */
  readonly clientFrom?: 'groupRows';
  /** Dates are those of the subscription, not of a charge: quantities are counts as they stand. */
  readonly snapshot?: boolean;
  /** Default `billing`. */
  readonly priceBasis?: PriceBasis;
  /** ISO dates that stand for "none", such as HaloPSA's 1899-12-30. */
  readonly blankDates?: readonly string[];
  /** The text before this mark in a product name is a category (QuickBooks `Category:Item`). */
  readonly productCategoryMark?: string;
  /** Words of the billing column that the common reading does not know (HaloPSA `3` = yearly). Keys in lower case. */
  readonly billingCodes?: Readonly<Record<string, 'monthly' | 'yearly' | 'triennial'>>;
  /** Charge types by this vendor's words, in lower case letters only, where the common reading would be wrong. */
  readonly chargeKinds?: Readonly<Record<string, 'recurring' | 'proration' | 'money-only' | 'one-time' | 'usage'>>;
}

/** One export format. Headers are compared without case, accents, spaces and punctuation, so list each word once. */
export interface Format extends FormatTraits {
  /** Lower case with dashes; the file's name and the report's `format`. */
  readonly id: string;
  readonly side: Side;
  /** As the vendor calls the report; shown to people. */
  readonly title: string;
  /** The saved report to make, in one sentence, for the Guide. */
  readonly howToExport: string;
  /** Header synonyms by role, best first. The first one that the source has is taken. */
  readonly columns: { readonly [role in Role]?: readonly string[] };
  /** Roles without which the source cannot be read. */
  readonly required: readonly Role[];
  /** Headers that mark this format; each one present speaks for it. A generic format has none. */
  readonly signature: readonly string[];
  /** Headers of the signature that no other system has: one of them alone marks the format. Else it takes two. */
  readonly marks?: readonly string[];
}

/** States a format with its types checked. */
export function defineFormat(format: Format): Format {
  return format;
}
