/** Holds a report against the truth of a constructed month: what was found, what was missed, and by how much money is off. */
import { fromText, type Millionths, toText } from './decimal.ts';
import type { Bucket, ExpectedFinding, ExpectedTieOut, RowName, Truth } from './truth.ts';

interface ReportRow {
  readonly source: string;
  readonly row: number;
}

interface ReportFinding {
  readonly type: string;
  readonly vendorRows: readonly ReportRow[];
  readonly psaRows: readonly ReportRow[];
  readonly vendorQuantity: number | null;
  readonly psaQuantity: number | null;
  readonly monthlyImpact: string;
  readonly amountBasis: string;
  readonly currency: string;
  readonly evidence?: readonly string[];
}

interface ReportTieOutSide {
  readonly rowsIn: number;
  readonly matched: number;
  readonly findings: number;
  readonly excluded: number;
  readonly setAside: number;
  readonly amounts: readonly ({ readonly currency: string; readonly in: string } & Readonly<Record<Bucket, string>>)[];
}

/** The parts of the JSON report that PRODUCT.md promises. */
export interface JsonReport {
  readonly findings: readonly ReportFinding[];
  readonly matched: readonly {
    readonly vendorRows: readonly ReportRow[];
    readonly psaRows: readonly ReportRow[];
    readonly vendorQuantity: number;
    readonly psaQuantity: number;
  }[];
  readonly excluded: readonly { readonly source: string; readonly row: number; readonly reason: string }[];
  readonly setAside: readonly { readonly source: string; readonly row: number }[];
  readonly tieOut: { readonly ties: boolean; readonly vendor: ReportTieOutSide; readonly psa: ReportTieOutSide };
  readonly totals: readonly {
    readonly currency: string;
    readonly leakageCalculated: string;
    readonly leakageEstimated: string;
    readonly overbilled: string;
  }[];
}

/** The score of one report. */
export interface Score {
  /** Findings of the report that are right by type and rows, over all of them. */
  readonly precision: number;
  /** Findings of the truth that the report has by type and rows, over all of them. */
  readonly recall: number;
  readonly expected: number;
  readonly reported: number;
  /** Every difference of any kind, in words; empty where the report is right in full. */
  readonly differences: readonly string[];
}

const REVIEW = 'NEEDS_REVIEW';

/** Scores a report. Of `NEEDS_REVIEW` only type and rows are compared, for how its rows are bundled is open. */
export function scoreReport(report: JsonReport, truth: Truth): Score {
  const differences: string[] = [];
  const { found, right } = pairFindings(report, truth, differences);
  compareMatched(report, truth, differences);
  compareRows(
    'excluded',
    excludedRows(report, truth),
    truth.excluded.map(({ row, reason }) => `${row} ${reason}`),
    differences,
  );
  compareRows('set aside', report.setAside.map(nameOf), truth.setAside, differences);
  if (!report.tieOut.ties) differences.push('tie-out: the report says that it does not tie');
  compareTieOut('vendor', report.tieOut.vendor, truth.tieOut.vendor, truth, differences);
  compareTieOut('psa', report.tieOut.psa, truth.tieOut.psa, truth, differences);
  compareTotals(report, differences);
  return {
    precision: report.findings.length === 0 ? 1 : right / report.findings.length,
    recall: truth.findings.length === 0 ? 1 : found / truth.findings.length,
    expected: truth.findings.length,
    reported: report.findings.length,
    differences,
  };
}

function nameOf(row: ReportRow): RowName {
  return `${row.source}:${row.row}`;
}

const names = (rows: readonly ReportRow[]): RowName[] => rows.map(nameOf).sort();

const keyOf = (type: string, vendorRows: readonly RowName[], psaRows: readonly RowName[]): string =>
  `${type} vendor[${[...vendorRows].sort().join(' ')}] psa[${[...psaRows].sort().join(' ')}]`;

function pairFindings(report: JsonReport, truth: Truth, differences: string[]): { found: number; right: number } {
  const reported = new Map<string, ReportFinding[]>();
  for (const finding of report.findings) {
    const key = keyOf(finding.type, names(finding.vendorRows), names(finding.psaRows));
    reported.set(key, [...(reported.get(key) ?? []), finding]);
  }
  const inReview = new Set(
    report.findings
      .filter(({ type }) => type === REVIEW)
      .flatMap((finding) => [...names(finding.vendorRows), ...names(finding.psaRows)]),
  );
  const mayReview = new Set<RowName>();
  const rightOnes = new Set<ReportFinding>();
  let found = 0;
  for (const expected of truth.findings) {
    const { type, orType, vendorRows, psaRows, why } = expected;
    const rows = [...vendorRows, ...psaRows];
    if (type === REVIEW || orType === REVIEW) for (const row of rows) mayReview.add(row);
    const exact = [type, orType].flatMap((name) =>
      name === undefined || name === REVIEW ? [] : (reported.get(keyOf(name, vendorRows, psaRows)) ?? []),
    )[0];
    if (exact) {
      rightOnes.add(exact);
      found += 1;
      compareFigures(exact, expected, differences);
    } else if ((type === REVIEW || orType === REVIEW) && rows.every((row) => inReview.has(row))) {
      found += 1;
    } else {
      differences.push(
        `missed: ${keyOf(type, vendorRows, psaRows)} (${why}), impact ${expected.monthlyImpact ?? 'open'}`,
      );
    }
  }
  for (const finding of report.findings) {
    if (
      finding.type === REVIEW &&
      [...finding.vendorRows, ...finding.psaRows].every((row) => mayReview.has(nameOf(row)))
    )
      rightOnes.add(finding);
    if (!rightOnes.has(finding))
      differences.push(
        `wrong: ${keyOf(finding.type, names(finding.vendorRows), names(finding.psaRows))}, impact ${finding.monthlyImpact}: ${(finding.evidence ?? []).join('; ')}`,
      );
  }
  return { found, right: rightOnes.size };
}

function compareFigures(finding: ReportFinding, expected: ExpectedFinding, differences: string[]): void {
  const where = `${keyOf(expected.type, expected.vendorRows, expected.psaRows)} (${expected.why})`;
  const differ = (what: string, got: unknown, want: unknown): void => {
    differences.push(`${what}: ${where} has ${String(got)}, should be ${String(want)}`);
  };
  if (expected.monthlyImpact !== null && !sameAmount(finding.monthlyImpact, expected.monthlyImpact))
    differ('money', finding.monthlyImpact, expected.monthlyImpact);
  if (expected.amountBasis !== null && finding.amountBasis !== expected.amountBasis)
    differ('basis', finding.amountBasis, expected.amountBasis);
  if (expected.vendorQuantity !== null && finding.vendorQuantity !== expected.vendorQuantity)
    differ('vendor seats', finding.vendorQuantity, expected.vendorQuantity);
  if (expected.psaQuantity !== null && finding.psaQuantity !== expected.psaQuantity)
    differ('PSA seats', finding.psaQuantity, expected.psaQuantity);
  if (expected.currency !== null && expected.currency !== '' && finding.currency !== expected.currency)
    differ('currency', finding.currency, expected.currency);
}

/** The amount of a decimal string; null where it is none. */
function amountOf(text: string): Millionths | null {
  try {
    return fromText(text);
  } catch {
    return null;
  }
}

function sameAmount(a: string, b: string): boolean {
  const amount = amountOf(a);
  return amount !== null && amount === amountOf(b);
}
function compareMatched(report: JsonReport, truth: Truth, differences: string[]): void {
  const text = (vendorRows: readonly RowName[], psaRows: readonly RowName[], vendor: number, psa: number): string =>
    `${keyOf('MATCHED', vendorRows, psaRows)} ${vendor}/${psa}`;
  compareRows(
    'matched',
    report.matched.map((group) =>
      text(names(group.vendorRows), names(group.psaRows), group.vendorQuantity, group.psaQuantity),
    ),
    truth.matched.map((group) => text(group.vendorRows, group.psaRows, group.vendorQuantity, group.psaQuantity)),
    differences,
  );
}

function excludedRows(report: JsonReport, truth: Truth): string[] {
  const layout = new Set(truth.layoutRows);
  return report.excluded.filter((row) => !layout.has(nameOf(row))).map((row) => `${nameOf(row)} ${row.reason}`);
}

function compareRows(what: string, got: readonly string[], want: readonly string[], differences: string[]): void {
  const wanted = new Set(want);
  const had = new Set(got);
  for (const name of want) if (!had.has(name)) differences.push(`${what}: ${name} is missing`);
  for (const name of got) if (!wanted.has(name)) differences.push(`${what}: ${name} should not be there`);
  if (had.size !== got.length) differences.push(`${what}: ${got.length - had.size} stand twice`);
}

function compareTieOut(
  side: 'vendor' | 'psa',
  got: ReportTieOutSide,
  want: ExpectedTieOut,
  truth: Truth,
  differences: string[],
): void {
  // Rows of the layout may be counted as excluded rows or not at all.
  const layout = truth.layoutRows.filter((row) => row.startsWith(side)).length;
  const extra = got.rowsIn === want.rowsIn + layout ? layout : 0;
  const counts = [
    ['rows in', got.rowsIn, want.rowsIn + extra],
    ['matched', got.matched, want.rows.matched],
    ['findings', got.findings, want.rows.findings],
    ['excluded', got.excluded, want.rows.excluded + extra],
    ['set aside', got.setAside, want.rows.setAside],
  ] as const;
  for (const [what, has, should] of counts)
    if (has !== should) differences.push(`tie-out: ${side} ${what} is ${has}, should be ${should}`);
  for (const amounts of want.amounts) {
    const theirs =
      got.amounts.find((entry) => entry.currency === amounts.currency) ??
      (want.amounts.length === 1 && amounts.currency === '' ? got.amounts[0] : undefined);
    for (const part of ['in', 'matched', 'findings', 'excluded', 'setAside'] as const) {
      const has = theirs?.[part] ?? '0';
      if (!sameAmount(has, amounts[part]))
        differences.push(`tie-out: ${side} ${amounts.currency} ${part} is ${has}, should be ${amounts[part]}`);
    }
  }
}

const LOST = new Set(['UNBILLED', 'UNDER_BILLED', 'WRONG_PRODUCT', 'BELOW_COST']);
const OVERCHARGED = new Set(['OVER_BILLED', 'BILLED_NOT_SUPPLIED', 'DUPLICATE_PSA_LINE']);

/** The headline must be the sum of the findings, calculated and estimated money apart. */
function compareTotals(report: JsonReport, differences: string[]): void {
  const sum = (currency: string, types: ReadonlySet<string>, basis: string | null): Millionths =>
    report.findings
      .filter(
        (finding) =>
          types.has(finding.type) && finding.currency === currency && (basis === null || finding.amountBasis === basis),
      )
      .reduce((total, finding) => total + (amountOf(finding.monthlyImpact) ?? 0n), 0n);
  for (const total of report.totals) {
    const { currency } = total;
    const checks = [
      ['leakage calculated', total.leakageCalculated, sum(currency, LOST, 'calculated')],
      ['leakage estimated', total.leakageEstimated, sum(currency, LOST, 'estimated')],
      ['overbilled', total.overbilled.replace('-', ''), -sum(currency, OVERCHARGED, null)],
    ] as const;
    for (const [what, has, should] of checks) {
      if (!sameAmount(has, toText(should)))
        differences.push(`totals: ${currency} ${what} is ${has}, the findings add up to ${toText(should)}`);
    }
  }
}
