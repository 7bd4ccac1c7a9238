/**
 * The nouns of the second half of the pipeline: what is compared, what is found, and the proof that nothing was lost.
 */
import type {
  Candidate,
  Day,
  ExcludedRow,
  ExclusionReason,
  FindingType,
  Issue,
  LineItem,
  ProductIdentity,
  RowRef,
  SetAsideRow,
  SourceTable,
  Term,
} from './model.ts';
import type { Fraction } from './money.ts';

/** A client as both sides write it; '' where a side has none. `key` is stable over months and rows. */
export interface ClientRef {
  readonly key: string;
  readonly vendor: string;
  readonly psa: string;
}

/** A product as both sides write it; '' where a side has none. */
export interface ProductRef {
  readonly key: string;
  /** The title to show. */
  readonly title: string;
  readonly vendor: string;
  readonly psa: string;
  /** `ProductId:SkuId` or ''. */
  readonly id: string;
}

/** One client over both sides, as the matching found it. */
export interface ClientGroup {
  /** Stable text made of normalized names; independent of the order of rows. */
  readonly key: string;
  readonly vendorNames: readonly string[];
  readonly psaNames: readonly string[];
  /** How the sides were matched, in words; empty where there is one side only. */
  readonly evidence: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Groups (by number) that might be the same client and that no evidence settles; best first. */
  readonly candidates: readonly ClientCandidate[];
}

/** A client group that might be the same client. */
export interface ClientCandidate {
  readonly group: number;
  /** 0 to 1. */
  readonly likeness: number;
  readonly evidence: string;
}

/** All lines of one client and one product, before anything is counted. */
export interface LineGroup {
  /** Number of the client group. */
  readonly client: number;
  readonly productKey: string;
  readonly vendorProduct: ProductIdentity | null;
  readonly psaProduct: ProductIdentity | null;
  readonly vendor: LineItem[];
  readonly psa: LineItem[];
  /** Rows of this client and product that could not be read. */
  readonly setAside: SetAsideRow[];
}

/** A monthly price of one seat, in micros, and where it comes from. */
export interface Price {
  readonly monthly: Fraction;
  readonly basis: 'calculated' | 'estimated';
  /** In words: "the client's PSA price", "median price of 4 other clients". */
  readonly source: string;
}

/** What brought lines of both sides, or of one, into one comparison. */
export type ComparisonKind =
  /** The same client and product on both sides. */
  | 'paired'
  | 'vendor-only'
  | 'psa-only'
  /** Vendor product X and PSA product Y of one client, siblings of near-equal seats. */
  | 'siblings'
  /** Something a person must settle first: `reason` says what. */
  | 'uncertain'
  /** Lines that stand a second time. */
  | 'vendor-twin'
  | 'psa-twin';

/** Why a comparison is uncertain. */
export type ReviewReason =
  | 'CLIENT_UNCERTAIN'
  | 'PRODUCT_UNCERTAIN'
  | 'NO_BASE_ON_EXPORT'
  | 'BILLED_YEARLY'
  | 'COUNTERPART_SET_ASIDE';

/** Everything the rules look at: one match with its seats and prices. */
export interface Comparison {
  readonly kind: ComparisonKind;
  readonly client: ClientRef;
  readonly product: ProductRef;
  /** The PSA's product, where it is another (kind `siblings`, or an uncertain product). */
  readonly psaProduct: ProductRef | null;
  readonly vendor: readonly LineItem[];
  readonly psa: readonly LineItem[];
  /** Null where the seats are not on this export. */
  readonly vendorSeats: number | null;
  /** Seats on active, billable lines, net of what is included. */
  readonly psaSeats: number;
  /** Seats on active lines that are deliberately not billed or have price 0. */
  readonly coveredSeats: number;
  /** Seats by term; null where a line names none. */
  readonly vendorTerms: ReadonlyMap<Term, number> | null;
  readonly psaTerms: ReadonlyMap<Term, number> | null;
  /** Monthly cost of one seat by term, where known. */
  readonly costByTerm: ReadonlyMap<Term, Fraction>;
  /** Monthly vendor cost of one seat, from full-period lines; null where the vendor names none. */
  readonly unitCost: Fraction | null;
  /** True where the vendor charges something for these lines. */
  readonly vendorCharges: boolean;
  readonly price: Price | null;
  /** Price of the PSA's own product, for siblings. */
  readonly psaPrice: Price | null;
  readonly vendorCurrency: string;
  readonly psaCurrency: string;
  /** The currency of every amount of this comparison. */
  readonly currency: string;
  /** Why the PSA has no line: "cancelled in the PSA on 2026-02-01", "never added". '' where it has one. */
  readonly cause: string;
  readonly reason: ReviewReason | null;
  readonly candidates: readonly Candidate[];
  /** How client and product were matched, in words. */
  readonly evidence: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** What a finding is about; one match has at most one finding of each class. Part of the finding's key. */
export type FindingClass = 'quantity' | 'price' | 'vendor-twin' | 'psa-twin';

/** Where the money of a finding goes in the totals. */
export type MoneyGroup = 'lost' | 'overcharged' | 'review' | 'information';

/** A typed discrepancy with its signed monthly money (above 0: lost by the provider; below: the client overcharged). */
export interface Finding {
  /** Hex text made of client, product, currency and class; stable over reruns and months. */
  readonly key: string;
  readonly type: FindingType;
  readonly class: FindingClass;
  readonly money: MoneyGroup;
  readonly client: ClientRef;
  readonly product: ProductRef;
  readonly vendor: readonly LineItem[];
  readonly psa: readonly LineItem[];
  readonly vendorQuantity: number | null;
  readonly psaQuantity: number | null;
  readonly quantityDelta: number | null;
  /** Monthly price and cost of one seat, micros. */
  readonly unitPrice: Fraction | null;
  readonly priceSource: string;
  /** Price of the PSA's own product, for a wrong product. */
  readonly psaUnitPrice: Fraction | null;
  readonly unitCost: Fraction | null;
  readonly amountBasis: 'calculated' | 'estimated';
  /** Whole cents, in micros. */
  readonly monthlyImpact: bigint;
  /** The same difference at vendor cost; whole cents, in micros. */
  readonly costImpact: bigint;
  readonly currency: string;
  readonly confidence: number;
  readonly evidence: readonly string[];
  /** What to do, in one sentence. */
  readonly action: string;
  readonly candidates: readonly Candidate[];
}

/** A match without a discrepancy. */
export interface MatchedGroup {
  readonly key: string;
  readonly status: 'MATCHED' | 'WITHIN_TOLERANCE';
  readonly client: ClientRef;
  readonly product: ProductRef;
  readonly vendor: readonly LineItem[];
  readonly psa: readonly LineItem[];
  readonly vendorQuantity: number;
  readonly psaQuantity: number;
  readonly unitPrice: Fraction | null;
  readonly unitCost: Fraction | null;
  readonly currency: string;
  readonly evidence: readonly string[];
}

/** The four places where a row can end. */
export type Bucket = 'matched' | 'findings' | 'excluded' | 'setAside';

/** Amounts of one currency by bucket, exact micros. `in` is summed when the rows are read, the others when they end. */
export interface TieOutAmounts {
  readonly currency: string;
  readonly in: bigint;
  readonly matched: bigint;
  readonly findings: bigint;
  readonly excluded: bigint;
  readonly setAside: bigint;
}

/** Rows and amounts of one side by bucket. */
export interface SideTieOut {
  readonly rowsIn: number;
  readonly matched: number;
  readonly findings: number;
  readonly excluded: number;
  readonly setAside: number;
  readonly amounts: readonly TieOutAmounts[];
}

/** The completeness proof: every row in exactly one bucket, rows and money equal in and out. */
export interface TieOut {
  readonly ties: boolean;
  readonly vendor: SideTieOut;
  readonly psa: SideTieOut;
  /** In words, where it does not tie. */
  readonly differences: readonly string[];
}

/** Headline money of one currency, whole cents in micros. Over-billing is below 0. */
export interface CurrencyTotals {
  readonly currency: string;
  readonly leakageCalculated: bigint;
  readonly leakageEstimated: bigint;
  readonly overbilled: bigint;
  /** Sum of absolute amounts that a person has to settle first. */
  readonly inReview: bigint;
}

/** What one run of the audit found. */
export interface AuditResult {
  readonly engine: string;
  readonly asOf: Day | null;
  readonly sources: readonly SourceTable[];
  readonly findings: readonly Finding[];
  readonly matched: readonly MatchedGroup[];
  readonly excluded: readonly ExcludedRow[];
  readonly setAside: readonly SetAsideRow[];
  readonly issues: readonly Issue[];
  readonly tieOut: TieOut;
  readonly totals: readonly CurrencyTotals[];
}

/** Names the row of a line in a report. */
export function rowRef(
  line: { readonly source: number; readonly row: number },
  tables: readonly SourceTable[],
): RowRef {
  const table = tables[line.source];
  if (table === undefined) throw new RangeError(`rowRef: no source ${line.source} of ${tables.length}`);
  return { source: table.source, row: line.row };
}

/** Rows that are no lines: a total is a checksum of the rows above it, a heading or footer has no money at all. */
const NO_LINES: ReadonlySet<ExclusionReason> = new Set<ExclusionReason>([
  'TOTALS_ROW',
  'FOOTER',
  'GROUP_HEADING',
  'REPEATED_HEADER',
]);

/** True where an excluded row has money of its own that the tie-out counts. */
export function bearsMoney({ reason }: Pick<ExcludedRow, 'reason'>): boolean {
  return !NO_LINES.has(reason);
}
