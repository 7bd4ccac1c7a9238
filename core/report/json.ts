/** The JSON report, schema `leakage-finder/report@1`. Amounts are decimal strings, dates ISO; fields may be added. */
import { type AuditResult, type Finding, rowRef, type SideTieOut, type TieOutAmounts } from '../comparison.ts';
import { isoFromDay } from '../days.ts';
import type { Candidate, ExcludedRow, Issue, LineItem, RowRef, SetAsideRow, SourceTable } from '../model.ts';
import { allocateCents, type Fraction, formatMicros, roundToMicros } from '../money.ts';
import { setAsideMend } from './left-out.ts';

/** One source of the report. */
export interface ReportSource {
  readonly id: string;
  readonly side: string;
  readonly format: string;
  readonly confidence: number;
  readonly headerRow: number;
  readonly rows: number;
  readonly hiddenRows: number;
  /** Header text by role. */
  readonly columns: Readonly<Record<string, string>>;
  readonly period: { readonly from: string; readonly to: string } | null;
}

/** One finding of the report. */
export interface ReportFinding {
  readonly key: string;
  readonly type: string;
  readonly client: { readonly vendor: string; readonly psa: string };
  readonly product: { readonly vendor: string; readonly psa: string; readonly id: string; readonly title: string };
  readonly vendorRows: readonly RowRef[];
  readonly psaRows: readonly RowRef[];
  readonly vendorQuantity: number | null;
  readonly psaQuantity: number | null;
  readonly quantityDelta: number | null;
  readonly unitPrice: string | null;
  readonly priceSource: string;
  readonly unitCost: string | null;
  readonly amountBasis: string;
  readonly monthlyImpact: string;
  readonly costImpact: string;
  readonly currency: string;
  readonly confidence: number;
  readonly evidence: readonly string[];
  readonly action: string;
  readonly candidates: readonly Candidate[];
}

/** Lines that agree. */
export interface ReportMatch {
  readonly key: string;
  readonly status: string;
  readonly client: ReportFinding['client'];
  readonly product: ReportFinding['product'];
  readonly vendorRows: readonly RowRef[];
  readonly psaRows: readonly RowRef[];
  readonly vendorQuantity: number;
  readonly psaQuantity: number;
  readonly unitPrice: string | null;
  readonly unitCost: string | null;
  readonly currency: string;
  readonly evidence: readonly string[];
}

/** A row that a rule left out. */
export interface ReportExcluded extends RowRef {
  readonly side: string;
  readonly reason: string;
  readonly detail: string;
}

/** A row that could not be read, and what to do about it. */
export interface ReportSetAside extends RowRef {
  readonly side: string;
  readonly column: string;
  readonly cell: string;
  readonly value: string;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** Amounts of one currency by bucket; the buckets add up to `in`. */
export interface ReportAmounts {
  readonly currency: string;
  readonly in: string;
  readonly matched: string;
  readonly findings: string;
  readonly excluded: string;
  readonly setAside: string;
}

/** Rows and amounts of one side by bucket. */
export interface ReportSide {
  readonly rowsIn: number;
  readonly matched: number;
  readonly findings: number;
  readonly excluded: number;
  readonly setAside: number;
  readonly amounts: readonly ReportAmounts[];
}

/** The headline money of one currency; over-billing is below 0. */
export interface ReportTotals {
  readonly currency: string;
  readonly leakageCalculated: string;
  readonly leakageEstimated: string;
  readonly overbilled: string;
  readonly inReview: string;
}

/** The whole report. */
export interface Report {
  readonly schema: 'leakage-finder/report@1';
  readonly engine: string;
  readonly asOf: string | null;
  readonly sources: readonly ReportSource[];
  readonly findings: readonly ReportFinding[];
  readonly matched: readonly ReportMatch[];
  readonly excluded: readonly ReportExcluded[];
  readonly setAside: readonly ReportSetAside[];
  readonly issues: readonly Issue[];
  readonly tieOut: {
    readonly ties: boolean;
    readonly vendor: ReportSide;
    readonly psa: ReportSide;
    /** In words, where it does not tie. */
    readonly differences: readonly string[];
  };
  readonly totals: readonly ReportTotals[];
}

/** Writes the result as the JSON report's object. */
export function toReport(result: AuditResult): Report {
  const tables = result.sources;
  const rows = (lines: readonly LineItem[]): RowRef[] =>
    [...lines].sort((a, b) => a.source - b.source || a.row - b.row).map((line) => rowRef(line, tables));
  return {
    schema: 'leakage-finder/report@1',
    engine: result.engine,
    asOf: result.asOf === null ? null : isoFromDay(result.asOf),
    sources: tables.map(toSource),
    findings: result.findings.map((finding) => toFinding(finding, rows)),
    matched: result.matched.map((group) => ({
      key: group.key,
      status: group.status,
      client: { vendor: group.client.vendor, psa: group.client.psa },
      product: {
        vendor: group.product.vendor,
        psa: group.product.psa,
        id: group.product.id,
        title: group.product.title,
      },
      vendorRows: rows(group.vendor),
      psaRows: rows(group.psa),
      vendorQuantity: group.vendorQuantity,
      psaQuantity: group.psaQuantity,
      unitPrice: price(group.unitPrice),
      unitCost: price(group.unitCost),
      currency: group.currency,
      evidence: group.evidence,
    })),
    excluded: result.excluded.map((row) => toExcluded(row, tables)),
    setAside: result.setAside.map((row) => toSetAside(row, tables)),
    issues: result.issues,
    tieOut: {
      ties: result.tieOut.ties,
      vendor: toSide(result.tieOut.vendor),
      psa: toSide(result.tieOut.psa),
      differences: result.tieOut.differences,
    },
    totals: result.totals.map((total) => ({
      currency: total.currency,
      leakageCalculated: formatMicros(total.leakageCalculated),
      leakageEstimated: formatMicros(total.leakageEstimated),
      overbilled: formatMicros(total.overbilled),
      inReview: formatMicros(total.inReview),
    })),
  };
}

const price = (monthly: Fraction | null): string | null =>
  monthly === null ? null : formatMicros(roundToMicros(monthly));

function toSource(table: SourceTable): ReportSource {
  const columns: Record<string, string> = {};
  for (const [role, binding] of Object.entries(table.columns)) columns[role] = binding.header;
  return {
    id: table.source,
    side: table.side,
    format: table.format,
    confidence: table.confidence,
    headerRow: table.headerRow,
    rows: table.rowsIn,
    hiddenRows: table.hiddenRowsIn,
    columns,
    period: table.period,
  };
}

function toFinding(finding: Finding, rows: (lines: readonly LineItem[]) => RowRef[]): ReportFinding {
  const { client, product } = finding;
  return {
    key: finding.key,
    type: finding.type,
    client: { vendor: client.vendor, psa: client.psa },
    product: { vendor: product.vendor, psa: product.psa, id: product.id, title: product.title },
    vendorRows: rows(finding.vendor),
    psaRows: rows(finding.psa),
    vendorQuantity: finding.vendorQuantity,
    psaQuantity: finding.psaQuantity,
    quantityDelta: finding.quantityDelta,
    unitPrice: price(finding.unitPrice),
    priceSource: finding.priceSource,
    unitCost: price(finding.unitCost),
    amountBasis: finding.amountBasis,
    monthlyImpact: formatMicros(finding.monthlyImpact),
    costImpact: formatMicros(finding.costImpact),
    currency: finding.currency,
    confidence: finding.confidence,
    evidence: finding.evidence,
    action: finding.action,
    candidates: finding.candidates,
  };
}

function toExcluded(row: ExcludedRow, tables: readonly SourceTable[]): ReportExcluded {
  return { ...rowRef(row, tables), side: row.side, reason: row.reason, detail: row.detail };
}

function toSetAside(row: SetAsideRow, tables: readonly SourceTable[]): ReportSetAside {
  const { side, column, cell, value, code, message } = row;
  return { ...rowRef(row, tables), side, column, cell, value, code, message, hint: setAsideMend(row) };
}

function toSide({ amounts, ...counts }: SideTieOut): ReportSide {
  return { ...counts, amounts: amounts.map(toAmounts) };
}

/** Cents by largest remainder, so that the printed buckets add up to the printed total. */
function toAmounts(sums: TieOutAmounts): ReportAmounts {
  const { total, parts } = allocateCents([sums.matched, sums.findings, sums.excluded, sums.setAside]);
  const [matched = '', findings = '', excluded = '', setAside = ''] = parts.map((part) => formatMicros(part));
  const lost = sums.in - sums.matched - sums.findings - sums.excluded - sums.setAside;
  return { currency: sums.currency, in: formatMicros(total + lost), matched, findings, excluded, setAside };
}
