/** What an audit of a constructed month must come to. It is written down while the month is made, never computed by the engine. */
import type { ExclusionReason, FindingType } from '../../core/model.ts';
import type { Pasted } from './paste.ts';

/** A row as `source:row`. */
export type RowName = string;

/** One expected finding. A null figure is one that PRODUCT.md leaves open, so it is not compared. */
export interface ExpectedFinding {
  readonly type: FindingType;
  /** Another type that a careful reader of PRODUCT.md may choose for the same rows. */
  readonly orType?: FindingType;
  /** Sorted. */
  readonly vendorRows: readonly RowName[];
  readonly psaRows: readonly RowName[];
  readonly vendorQuantity: number | null;
  readonly psaQuantity: number | null;
  /** Decimal, to the cent. */
  readonly monthlyImpact: string | null;
  readonly amountBasis: 'calculated' | 'estimated' | null;
  /** ISO 4217; '' where neither side names one. */
  readonly currency: string | null;
  /** Which planted case it is. */
  readonly why: string;
}

/** Lines that agree. */
export interface ExpectedMatch {
  readonly vendorRows: readonly RowName[];
  readonly psaRows: readonly RowName[];
  readonly vendorQuantity: number;
  readonly psaQuantity: number;
}

/** The four places a row can end in. */
export type Bucket = 'matched' | 'findings' | 'excluded' | 'setAside';

/** Rows and money of one side. Amounts are decimal strings by currency; totals rows count as rows and bring no amount. */
export interface ExpectedTieOut {
  readonly rowsIn: number;
  readonly rows: Readonly<Record<Bucket, number>>;
  readonly amounts: readonly ({ readonly currency: string; readonly in: string } & Readonly<Record<Bucket, string>>)[];
}

/** The whole truth of a month. */
export interface Truth {
  readonly findings: readonly ExpectedFinding[];
  readonly matched: readonly ExpectedMatch[];
  readonly excluded: readonly { readonly row: RowName; readonly reason: ExclusionReason }[];
  readonly setAside: readonly RowName[];
  /** Rows of the layout alone (a client's name above its lines): where they are counted is the reader's affair. */
  readonly layoutRows: readonly RowName[];
  readonly tieOut: { readonly vendor: ExpectedTieOut; readonly psa: ExpectedTieOut };
}

/** What a month's sources are: text as a file, named as reports name it. */
export interface MonthSource {
  readonly name: string;
  readonly text: string;
  /** How the text is written to bytes; UTF-8 where it is not said. */
  readonly encoding?: 'utf-16le' | 'windows-1252';
  /** Where the file was opened in a spreadsheet first, how that has read it. */
  readonly pasted?: Pasted;
}

/** A constructed month. */
export interface Month {
  readonly seed: number;
  readonly title: string;
  readonly vendor: readonly MonthSource[];
  readonly psa: readonly MonthSource[];
  /** The as-of date to state on the command line, where the exports bear no dates. */
  readonly asOf?: string;
  readonly truth: Truth;
}
