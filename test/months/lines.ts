/** The lines of a constructed month before they are written out, and the findings that are planted with them. */
import type { Billing, FindingType, Term } from '../../core/model.ts';
import type { Client } from './clients.ts';
import type { Millionths, Ratio } from './decimal.ts';
import type { Product, ProductWords } from './products.ts';
import type { RowName } from './truth.ts';

/** What a vendor's line is, in the generator's own words; each writer has its own for them. */
export type Charge =
  | 'cycle'
  | 'new'
  | 'renew'
  | 'add'
  | 'remove'
  | 'cancel'
  | 'credit'
  | 'usage'
  | 'one-time'
  | 'unheard-of';

interface Line {
  readonly client: Client;
  /** The client's name on this line. */
  readonly clientName: string;
  /** Which of the side's sources the line stands in. */
  readonly source: number;
  readonly currency: string;
  /** Text that stands in the quantity cell in place of the number. */
  readonly badQuantity?: string;
  /** The line right below it (after shuffling) is to be an exact copy. */
  readonly copyOf?: Line;
  /** Filled in by the writer. */
  row?: RowName;
  /** What the written line adds to its side's money; filled in by the writer. */
  money?: Millionths;
}

/** One line of a vendor's export. */
export interface VendorLine extends Line {
  readonly product: Product;
  readonly subscription: string;
  readonly charge: Charge;
  readonly start: number;
  readonly end: number;
  readonly term: Term;
  readonly billing: Billing;
  /** As seats, never negative; `negative` says that the line takes them (and its money) back. */
  readonly quantity: number;
  readonly negative: boolean;
  /** The seats after a change whose own quantity is the difference alone; stands in a second quantity column. */
  readonly sizeAfter?: number;
  /** Price per seat for the charge period, as charged, in the billing currency. */
  readonly unit: Millionths;
  /** True where the price is stated in US dollars and comes with a rate. */
  readonly converted?: boolean;
}

/** One line of a PSA's export. */
export interface PsaLine extends Line {
  readonly product: Product | null;
  readonly words: ProductWords;
  readonly quantity: number;
  readonly included: number;
  /** Per seat and billing period. */
  readonly price: Millionths;
  readonly billing: Billing;
  readonly effective: number;
  /** First day without the line. */
  readonly cancelled: number | null;
  readonly bill: 'billable' | 'do-not-bill' | 'no-charge';
  /** True where rule 4 lets it count at the as-of date. */
  readonly active: boolean;
}

/** A finding as a case plants it. Money that depends on other clients is worked out when the month is complete. */
export interface PlannedFinding {
  readonly type: FindingType;
  readonly orType?: FindingType;
  readonly vendor: readonly VendorLine[];
  readonly psa: readonly PsaLine[];
  readonly vendorQuantity: number | null;
  readonly psaQuantity: number | null;
  /** Monthly, in millionths. */
  readonly impact: (() => Ratio) | null;
  readonly basis: 'calculated' | 'estimated' | null;
  /** Null where PRODUCT.md leaves it open which of two it is. */
  readonly currency: string | null;
  readonly why: string;
}
