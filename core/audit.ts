/**
 * The audit, top to bottom: start reading here. Pasted grids go in; typed findings, matches, exclusions and the proof
 * that no row was lost come out. This is the only file that knows the order of the stages:
 *
 *   ingest      grids      -> line items, rows set aside, rows excluded as totals
 *   normalize   names      -> client and product identities
 *   match       identities -> client groups, then lines by client and product
 *   compare     groups     -> findings, matches, exclusions, tie-out
 *
 * It is one pure call: the same sources and settings give the same result on every host.
 */
import { asOfFrom, monthText } from './compare/as-of.ts';
import { compare } from './compare/compare.ts';
import { settleCurrencies } from './compare/currency.ts';
import type { AuditResult } from './comparison.ts';
import { isoFromDay } from './days.ts';
import { FORMATS } from './formats/index.ts';
import type { DateOrder } from './ingest/dates.ts';
import type { NumberFormat } from './ingest/numbers.ts';
import { readSources, type SourceInput } from './ingest/read.ts';
import { issue } from './issues.ts';
import { matchClients } from './match/clients.ts';
import { groupLines } from './match/group-lines.ts';
import type { ClientIdentity, Day, Issue, LineItem, Reading } from './model.ts';
import { identifyClients } from './normalize/client.ts';
import { hasConfusables } from './normalize/client-confusables.ts';
import { identifyProducts } from './normalize/product.ts';
import { productLikeness, siblings } from './normalize/product-likeness.ts';
import { ENGINE_VERSION } from './version.ts';

/** What the user may set for a run; everything has a default. */
export interface AuditSettings {
  /** The day for which both sides are compared. Default: from the vendor's charge periods, else the PSA's. */
  readonly asOf?: Day;
  /** Taken, with a warning, where no source is dated: the caller's today. */
  readonly today?: Day;
  readonly numberFormat?: NumberFormat;
  readonly dateOrder?: DateOrder;
  /** Seats of difference that are let pass. */
  readonly toleranceSeats?: number;
}

/** The audit's answer: a result, or the reasons why the sources cannot be used. */
export type AuditOutcome =
  | {
      readonly ok: true;
      readonly result: AuditResult;
      readonly reading: Reading;
      /** The currency of a line, its side's stand-in where the source names none. */
      readonly currencyOf: (line: LineItem) => string;
    }
  | { readonly ok: false; readonly errors: readonly Issue[] };

/** A stage has begun; for a progress display. */
export type Stage = 'ingest' | 'normalize' | 'match' | 'compare';

/** Audits the sources of both sides. Throws only on a fault of the program itself. */
export function audit(
  sources: readonly SourceInput[],
  settings: AuditSettings = {},
  onStage: (stage: Stage) => void = () => {},
): AuditOutcome {
  onStage('ingest');
  const { reading: read, errors } = readSources(sources, FORMATS, settings);
  if (errors.length > 0) return { ok: false, errors };

  onStage('normalize');
  const vendorClients = identifyClients(read.vendor.clients);
  const psaClients = identifyClients(read.psa.clients);
  const products = identifyProducts({ vendor: read.vendor.products, psa: read.psa.products }, {});

  onStage('match');
  const matching = matchClients(vendorClients, psaClients, {});
  const { reading, currencyOf, issues: currencyIssues } = settleCurrencies(read, matching);
  const groups = groupLines(reading, {
    vendorClients: matching.vendor,
    psaClients: matching.psa,
    vendorProducts: products.vendor,
    psaProducts: products.psa,
  });

  onStage('compare');
  const { asOf, issues: asOfIssues } = chooseAsOf(reading, settings);
  const compared = compare(groups, {
    reading,
    asOf,
    clients: matching.groups,
    vendorProducts: products.vendor,
    psaProducts: products.psa,
    currencyOf,
    siblings,
    productLikeness,
    isoDay: isoFromDay,
    toleranceSeats: settings.toleranceSeats ?? 0,
  });
  const result: AuditResult = {
    engine: ENGINE_VERSION,
    asOf,
    sources: reading.tables,
    findings: compared.findings,
    matched: compared.matched,
    excluded: [...reading.vendor.excluded, ...reading.psa.excluded, ...compared.excluded].sort(bySourceAndRow),
    setAside: [...reading.vendor.setAside, ...reading.psa.setAside],
    issues: [
      ...reading.issues,
      ...confusableNames([...vendorClients, ...psaClients]),
      ...asOfIssues,
      ...currencyIssues,
    ],
    tieOut: compared.tieOut,
    totals: compared.totals,
  };
  return { ok: true, result, reading, currencyOf };
}

/** Names that may deceive the eye are said, for a person will be asked to confirm them. */
function confusableNames(clients: readonly ClientIdentity[]): Issue[] {
  const names = new Set(clients.map(({ name }) => name).filter(hasConfusables));
  return [...names].map((value) => issue('CONFUSABLE_NAME', '', { value }));
}

type Placed = { readonly source: number; readonly row: number };

const bySourceAndRow = (a: Placed, b: Placed): number => a.source - b.source || a.row - b.row;

/** The as-of date of arithmetic rule 4, and what a person should know of it. */
function chooseAsOf(reading: Reading, settings: AuditSettings): { asOf: Day | null; issues: Issue[] } {
  const snapshots = new Set(FORMATS.filter((format) => format.snapshot === true).map((format) => format.id));
  const isCharge = (line: LineItem): boolean => !snapshots.has(reading.tables[line.source]?.format ?? '');
  const vendor = asOfFrom(reading.vendor.lines, isCharge);
  const psa = asOfFrom(reading.psa.lines, isCharge);
  const issues: Issue[] = [];
  if (vendor !== null && psa !== null && vendor !== psa) {
    issues.push(issue('PERIODS_DIFFER', '', { vendor: monthText(vendor), psa: monthText(psa) }));
  }
  if (settings.asOf !== undefined) return { asOf: settings.asOf, issues };
  const asOf = vendor ?? psa;
  if (asOf !== null) return { asOf, issues };
  const dated = reading.psa.lines.some((line) => line.effective !== null || line.cancelled !== null);
  if (dated && settings.today !== undefined)
    issues.push(issue('AS_OF_GIVEN', '', { date: isoFromDay(settings.today) }));
  return { asOf: settings.today ?? null, issues };
}
