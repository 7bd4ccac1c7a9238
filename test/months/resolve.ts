/** Turns planted cases into the truth, once the writers have given every line its row and its money. */
import { type Millionths, roundTo, toText } from './decimal.ts';
import type { PlannedFinding, PsaLine, VendorLine } from './lines.ts';
import type { Bucket, ExpectedFinding, ExpectedTieOut, MonthSource, RowName, Truth } from './truth.ts';
import type { World } from './world.ts';

/** One side as written: its files, and the rows that are no lines. */
export interface LaidOut {
  readonly sources: readonly MonthSource[];
  readonly extra: { row: RowName; kind: 'total' | 'footer' | 'layout' }[];
}

type Line = VendorLine | PsaLine;

/** The truth of a world that was written out. */
export function truthOf(world: World, vendor: LaidOut, psa: LaidOut): Truth {
  const extra = [...vendor.extra, ...psa.extra];
  const currencies = sideCurrencies(world);
  return {
    findings: world.findings.map((finding) => resolveFinding(finding, world)),
    matched: world.matches.map((match) => ({
      vendorRows: rowsOf(match.vendor),
      psaRows: rowsOf(match.psa),
      vendorQuantity: match.vendorQuantity,
      psaQuantity: match.psaQuantity,
    })),
    excluded: [
      ...world.excluded.map(({ line, reason }) => ({ row: rowOf(line), reason })),
      ...extra.filter(({ kind }) => kind === 'total').map(({ row }) => ({ row, reason: 'TOTALS_ROW' as const })),
      ...extra.filter(({ kind }) => kind === 'footer').map(({ row }) => ({ row, reason: 'FOOTER' as const })),
    ],
    setAside: world.setAside.map(rowOf),
    layoutRows: extra.filter(({ kind }) => kind === 'layout').map(({ row }) => row),
    tieOut: {
      vendor: tieOut(world, world.vendor, vendor, currencies.vendor),
      psa: tieOut(world, world.psa, psa, currencies.psa),
    },
  };
}

/** A side without a currency column takes the other's; without any there is none. */
function sideCurrencies(world: World): { vendor: (line: Line) => string; psa: (line: Line) => string } {
  const any = world.v.currency || world.p.currency;
  const own = (line: Line): string => line.currency;
  const taken = (): string => (any ? world.currency : '');
  return { vendor: world.v.currency ? own : taken, psa: world.p.currency ? own : taken };
}

function resolveFinding(finding: PlannedFinding, world: World): ExpectedFinding {
  const { type, orType, vendorQuantity, psaQuantity, basis, why } = finding;
  const known = world.v.currency || world.p.currency;
  return {
    type,
    ...(orType === undefined ? {} : { orType }),
    vendorRows: rowsOf(finding.vendor),
    psaRows: rowsOf(finding.psa),
    vendorQuantity,
    psaQuantity,
    monthlyImpact: finding.impact === null ? null : toText(roundTo(finding.impact())),
    amountBasis: basis,
    currency: finding.currency === null ? null : known ? finding.currency : '',
    why,
  };
}

function rowOf(line: Line): RowName {
  if (line.row === undefined) throw new Error(`rowOf: a line of ${line.clientName} was never written`);
  return line.row;
}

const rowsOf = (lines: readonly Line[]): RowName[] => lines.map(rowOf).sort();

function tieOut(
  world: World,
  lines: readonly Line[],
  side: LaidOut,
  currencyOf: (line: Line) => string,
): ExpectedTieOut {
  const bucketOf = buckets(world);
  const rows: Record<Bucket, number> = { matched: 0, findings: 0, excluded: 0, setAside: 0 };
  const sums = new Map<string, Record<Bucket | 'in', Millionths>>();
  for (const line of lines) {
    const bucket = bucketOf.get(line);
    if (bucket === undefined) throw new Error(`tieOut: ${rowOf(line)} (${line.clientName}) stands in no bucket`);
    rows[bucket] += 1;
    const currency = currencyOf(line);
    const sum = sums.get(currency) ?? { in: 0n, matched: 0n, findings: 0n, excluded: 0n, setAside: 0n };
    sums.set(currency, sum);
    sum.in += line.money ?? 0n;
    sum[bucket] += line.money ?? 0n;
  }
  const counted = side.extra.filter(({ kind }) => kind !== 'layout').length;
  rows.excluded += counted;
  return {
    rowsIn: lines.length + counted,
    rows,
    amounts: [...sums].map(([currency, sum]) => ({
      currency,
      in: toText(sum.in),
      matched: toText(sum.matched),
      findings: toText(sum.findings),
      excluded: toText(sum.excluded),
      setAside: toText(sum.setAside),
    })),
  };
}

/** Each line's one bucket. Throws where cases have claimed a line twice. */
function buckets(world: World): Map<Line, Bucket> {
  const out = new Map<Line, Bucket>();
  const put = (line: Line, bucket: Bucket): void => {
    const known = out.get(line);
    if (known !== undefined && known !== bucket)
      throw new Error(`buckets: ${rowOf(line)} is both ${known} and ${bucket}`);
    out.set(line, bucket);
  };
  for (const finding of world.findings) for (const line of [...finding.vendor, ...finding.psa]) put(line, 'findings');
  for (const match of world.matches) for (const line of [...match.vendor, ...match.psa]) put(line, 'matched');
  for (const { line } of world.excluded) put(line, 'excluded');
  for (const line of world.setAside) put(line, 'setAside');
  return out;
}
