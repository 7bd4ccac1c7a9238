/**
 * Every reading of the top of a grid: header row by format, scored. A header that marks one format alone counts fully,
 * one that several formats claim counts as a share, so that common columns decide nothing.
 */
import type { Format } from '../formats/format.ts';
import { COLUMNS_MAX, HEADER_ROWS_MAX } from '../limits.ts';
import type { Cell, Grid } from '../model.ts';
import { type Binding, bindColumns, type ColumnMapping, type FormatKeys, fillFromGeneric, formatKeys } from './bind.ts';
import { cellText, type HeaderRow, headerRowOf, isBlank } from './headers.ts';

/** One way to read the grid. */
export interface Candidate {
  /** Index of the header row from 0. */
  readonly at: number;
  readonly header: HeaderRow;
  readonly format: Format;
  readonly binding: Binding;
  /** Format without marks of its own. */
  readonly generic: boolean;
  /** Sum of the weights of the signature headers that are there; 1 for a header that no other format claims. */
  readonly weight: number;
  /** Required roles that only a generic word could fill. */
  readonly filled: number;
  readonly score: number;
}

/** Rows below a header that are looked at to see whether a column holds anything. */
const SAMPLE_ROWS = 200;

/** How the formats are known for recognition. */
interface KnownFormats {
  readonly all: readonly FormatKeys[];
  /** In how many formats' signatures a key stands. */
  readonly claims: ReadonlyMap<string, number>;
  readonly known: ReadonlySet<string>;
}

const knownCache = new WeakMap<readonly Format[], KnownFormats>();

function knownFormats(formats: readonly Format[]): KnownFormats {
  const cached = knownCache.get(formats);
  if (cached !== undefined) return cached;
  const all = formats.map(formatKeys);
  const claims = new Map<string, number>();
  for (const keys of all) {
    for (const key of keys.signature) claims.set(key, (claims.get(key) ?? 0) + 1);
  }
  const known = { all, claims, known: new Set(all.flatMap((keys) => [...keys.known])) };
  knownCache.set(formats, known);
  return known;
}

/** What restricts the search. */
export interface Search {
  readonly columns: ColumnMapping;
  /** Id of the only format to try. */
  readonly format: string | undefined;
  /** Spreadsheet row of the header, from 1. */
  readonly headerRow: number | undefined;
}

/** All candidates of the grid's first rows. Formats whose signature is not there are no candidates. */
export function candidatesOf(grid: Grid, formats: readonly Format[], search: Search): Candidate[] {
  const known = knownFormats(formats);
  const found: Candidate[] = [];
  for (const at of headerPlaces(grid, search)) {
    const header = headerRowOf(grid.rows[at] ?? []);
    if (isWorthReading(header, known, search)) found.push(...candidatesOfRow(grid, at, header, known, search));
  }
  return found;
}

/**
 * Candidates whose header stands in two rows, `Unit` over `Price`: the texts of a row and of the one below it are read
 * as one. They are sought only where no single row is a header.
 */
export function twoRowCandidates(grid: Grid, formats: readonly Format[], search: Search): Candidate[] {
  const known = knownFormats(formats);
  const found: Candidate[] = [];
  for (const at of headerPlaces(grid, search)) {
    const upper = at === 0 ? [] : (grid.rows[at - 1] ?? []);
    const lower = grid.rows[at] ?? [];
    if (upper.every(isBlank) || lower.every(isBlank)) continue;
    const width = Math.min(COLUMNS_MAX, Math.max(upper.length, lower.length));
    const joined = Array.from({ length: width }, (_, i) => `${cellText(upper[i])} ${cellText(lower[i])}`.trim());
    const header = headerRowOf(joined);
    if (isWorthReading(header, known, search)) found.push(...candidatesOfRow(grid, at, header, known, search));
  }
  return found;
}

/** Indexes of the rows that may be the header. */
function headerPlaces(grid: Grid, search: Search): readonly number[] {
  if (search.headerRow !== undefined) return [search.headerRow - 1];
  return Array.from({ length: Math.min(grid.rows.length, HEADER_ROWS_MAX) }, (_, at) => at);
}

/** Two headers that some format knows; with columns by hand, two headers. */
function isWorthReading(header: HeaderRow, known: KnownFormats, search: Search): boolean {
  if (search.headerRow !== undefined) return true;
  if (Object.keys(search.columns).length > 0) return header.filled >= 2;
  const keys = [...header.keys, ...header.withoutCurrency.keys()];
  return keys.filter((key) => known.known.has(key)).length >= 2;
}

function candidatesOfRow(grid: Grid, at: number, header: HeaderRow, known: KnownFormats, search: Search): Candidate[] {
  const hasData = dataBelow(grid.rows, at);
  const found: Candidate[] = [];
  for (const keys of known.all) {
    if (search.format !== undefined && keys.format.id !== search.format) continue;
    const binding = bindColumns(header, keys, search.columns, hasData);
    const generic = keys.signature.length === 0;
    const weight = binding.signatureHits.reduce((sum, key) => sum + 1 / (known.claims.get(key) ?? 1), 0);
    const enough = binding.signatureHits.some((key) => keys.marks.has(key)) ? 1 : Math.min(2, keys.signature.length);
    const marked = binding.signatureHits.length >= enough && weight >= 1;
    if (!generic && !marked && search.format === undefined) continue;
    const candidate = { at, header, format: keys.format, generic, weight };
    found.push(scored(candidate, binding, 0));
    if (generic || binding.missing.length === 0) continue;
    for (const other of known.all) {
      if (other.signature.length > 0 || other.format.side !== keys.format.side) continue;
      const filled = fillFromGeneric(header, binding, other);
      found.push(scored(candidate, filled, binding.missing.length - filled.missing.length));
    }
  }
  return found;
}

function scored(
  candidate: Omit<Candidate, 'binding' | 'filled' | 'score'>,
  binding: Binding,
  filled: number,
): Candidate {
  const strength = candidate.generic ? 0 : candidate.weight / (candidate.weight + 3);
  const score = 3 * strength + binding.explained - filled * 0.3;
  return { ...candidate, binding, filled, score };
}

/** Tells whether a column shows anything in the first rows below the header; each column is looked at once. */
function dataBelow(rows: readonly (readonly Cell[])[], at: number): (index: number) => boolean {
  const seen = new Map<number, boolean>();
  return (index) => {
    let data = seen.get(index);
    if (data === undefined) {
      data = rows.slice(at + 1, at + 1 + SAMPLE_ROWS).some((row) => !isBlank(row[index]));
      seen.set(index, data);
    }
    return data;
  };
}
