/**
 * Which export a grid is, where its header row is and what its columns mean. Nothing is decided by one word: every row
 * of the top is read with the words of every format, and the reading that explains most wins. What the caller says
 * (side, format, header row, columns) stands above everything found.
 */
import type { Format } from '../formats/format.ts';
import { issue } from '../issues.ts';
import { HEADER_ROWS_MAX, ROWS_MAX } from '../limits.ts';
import type { ColumnBinding, Grid, Issue, Role, Side, SourceTable } from '../model.ts';
import { type ColumnMapping, formatKeys } from './bind.ts';
import { type Candidate, candidatesOf, type Search, twoRowCandidates } from './candidates.ts';
import { guessSide } from './guess-side.ts';
import { cellText, columnLetters, headerCurrency, isBlankRow } from './headers.ts';
import { missingColumn } from './missing-column.ts';
import { unpackColumn } from './unpack.ts';

/** What the caller knows of a source. */
export interface RecognizeOptions {
  readonly side?: Side;
  /** Columns by hand: a header, a column's letters, an index from 0, or '' for "no such column". */
  readonly columns?: ColumnMapping;
  /** Id of the format. */
  readonly format?: string;
  /** Spreadsheet row of the header, from 1. */
  readonly headerRow?: number;
}

/** A source table before its rows are counted. */
export type RecognizedTable = Omit<SourceTable, 'rowsIn' | 'hiddenRowsIn' | 'period'>;

/** A source that can be read. */
export interface Recognized {
  readonly table: RecognizedTable;
  readonly format: Format;
  /** The grid to read: the one given, or its one column split into cells. */
  readonly grid: Grid;
  /** ISO code that the header of the amount or price column names, or ''. */
  readonly currency: string;
  /** Things to know that do not stop the reading. */
  readonly issues: readonly Issue[];
}

/** A recognised source, or why it cannot be used. */
export type Recognition = Recognized | { readonly error: Issue };

/**
 * Recognises one grid. The confidence of the result is 1 where every required column is given by hand. A format with
 * its own marks has 0.7, plus up to 0.2 for how many marks there are and up to 0.1 for the share of headers that it
 * explains. A generic one has 0.5, plus up to 0.5 for that share. A required column found by a generic word only takes
 * 0.15 off, a side guessed from the words 0.15.
 */
export function recognize(grid: Grid, formats: readonly Format[], options: RecognizeOptions = {}): Recognition {
  if (grid.rows.length > ROWS_MAX) {
    return { error: issue('TOO_LARGE', grid.source, { seen: `${grid.rows.length} rows`, limit: `${ROWS_MAX} rows` }) };
  }
  if (options.format !== undefined && !formats.some((format) => format.id === options.format)) {
    throw new RangeError(`recognize: no format "${options.format}" among ${formats.length} formats`);
  }
  if (grid.rows.every(isBlankRow)) return { error: issue('EMPTY_SOURCE', grid.source) };
  const direct = recognizeGrid(grid, formats, options);
  if (!('error' in direct) || direct.error.code !== 'NO_HEADER') return direct;
  const unpacked = unpackColumn(grid);
  if (unpacked === null) return direct;
  const split = recognizeGrid(unpacked, formats, options);
  return 'error' in split && split.error.code === 'NO_HEADER' ? direct : split;
}

function recognizeGrid(grid: Grid, formats: readonly Format[], options: RecognizeOptions): Recognition {
  const search: Search = { columns: options.columns ?? {}, format: options.format, headerRow: options.headerRow };
  const candidates = candidatesOf(grid, formats, search);
  const whole = candidates.filter(isComplete);
  const usable = whole.length > 0 ? whole : twoRowCandidates(grid, formats, search).filter(isComplete);
  const refused = best(usable.filter((c) => c.format.refuse !== undefined));
  const accepted = usable.filter((c) => c.format.refuse === undefined);
  const own = best(
    accepted.filter((c) => suits(c, options.side)),
    options.side,
  );
  if (refused !== null && refused.weight > (own?.weight ?? 0)) return refusal(grid, refused);
  const side = options.side;
  const other =
    side === undefined
      ? null
      : best(accepted.filter((c) => !suits(c, side) && (isClear(c) || options.format !== undefined)));
  if (side !== undefined && other !== null && other.score > (own === null ? 0 : own.score + 0.3)) {
    const facts = { found: sideName(other.format.side), format: other.format.title, given: sideName(side) };
    return { error: issue('WRONG_SIDE', grid.source, facts) };
  }
  if (own === null) return { error: unusable(grid, candidates, options) };
  const twins = accepted.filter((c) => c.generic && c.at === own.at);
  const guess = own.generic ? guessSide(own, twins, grid.source) : own.format.side;
  const decided = side ?? guess;
  if (decided === null) return { error: issue('SIDE_UNKNOWN', grid.source, { row: own.at + 1 }) };
  // A generic format is as good as its twin of the other side; the guess above says which of the two is meant.
  const chosen =
    best(
      accepted.filter((c) => suits(c, decided) && c.at === own.at),
      decided,
    ) ?? own;
  return accept(grid, chosen, decided, options);
}

/** Nothing required is missing, and nothing that a person has named. */
function isComplete({ binding }: Candidate): boolean {
  return binding.missing.length === 0 && binding.unresolved.length === 0;
}

/** Generic formats suit either side. */
function suits(candidate: Candidate, side: Side | undefined): boolean {
  return side === undefined || candidate.generic || candidate.format.side === side;
}

/** Enough marks that no other kind of export bears that it may be called by its name. */
function isClear(candidate: Candidate): boolean {
  const { marks } = formatKeys(candidate.format);
  return (
    !candidate.generic && (candidate.weight >= 2.5 || candidate.binding.signatureHits.some((key) => marks.has(key)))
  );
}

/** The best of some candidates; of equals the one of the side, then the upper row. */
function best(candidates: readonly Candidate[], side?: Side): Candidate | null {
  let winner: Candidate | null = null;
  let record = -1;
  for (const candidate of candidates) {
    const score = candidate.score + (candidate.format.side === side ? 0.5 : 0);
    if (score > record + 1e-9) {
      winner = candidate;
      record = score;
    }
  }
  return winner;
}

const sideName = (side: Side): string => (side === 'psa' ? 'PSA' : 'vendor');

function refusal(grid: Grid, refused: Candidate): Recognition {
  const { refuse = '', howToExport } = refused.format;
  const mend = howToExport.endsWith('.') ? howToExport.slice(0, -1) : howToExport;
  return { error: issue('REFUSED_FORMAT', grid.source, { reason: refuse, mend }) };
}

function unusable(grid: Grid, candidates: readonly Candidate[], options: RecognizeOptions): Issue {
  const partial = candidates.filter((c) => {
    const bound = c.binding.columns.size;
    const needed = c.format.required.length - c.binding.missing.length;
    return (
      suits(c, options.side) &&
      c.format.refuse === undefined &&
      (needed >= 2 || (!c.generic && bound >= 2) || options.headerRow !== undefined)
    );
  });
  let nearest: Candidate | null = null;
  for (const candidate of partial) {
    if (nearest === null || closeness(candidate, options.side) > closeness(nearest, options.side)) nearest = candidate;
  }
  if (nearest !== null) return missingColumn(grid.source, nearest, options.columns ?? {});
  const first = grid.rows.find((row) => !isBlankRow(row)) ?? [];
  const seen = first
    .map(cellText)
    .filter((text) => text !== '')
    .slice(0, 6)
    .map((text) => text.slice(0, 40));
  return issue('NO_HEADER', grid.source, { rows: HEADER_ROWS_MAX, seen: seen.join(', ') });
}

function closeness(candidate: Candidate, side: Side | undefined): number {
  const absent = candidate.binding.missing.length + candidate.binding.unresolved.length;
  return candidate.score - absent + (candidate.format.side === side ? 0.1 : 0);
}

function accept(grid: Grid, chosen: Candidate, side: Side, options: RecognizeOptions): Recognized {
  const columns = Object.create(null) as { [role in Role]?: ColumnBinding };
  for (const [role, index] of chosen.binding.columns) {
    columns[ofSide(role, side, chosen)] = { index, header: chosen.header.texts[index] || columnLetters(index) };
  }
  const money = [columns.amount, columns.unitPrice, columns.unitCost].map((column) =>
    headerCurrency(column?.header ?? ''),
  );
  const guessed = options.side === undefined && chosen.generic;
  return {
    table: {
      source: grid.source,
      side,
      format: chosen.format.id,
      confidence: confidenceOf(chosen, options.columns ?? {}, guessed),
      headerRow: chosen.at + 1,
      headers: chosen.header.texts,
      columns,
    },
    format: chosen.format,
    grid,
    currency: money.find((code) => code !== '') ?? '',
    issues: duplicateHeaders(grid.source, chosen),
  };
}

/** A plain price on the vendor's side is what the provider pays. */
function ofSide(role: Role, side: Side, chosen: Candidate): Role {
  if (chosen.format.side === side) return role;
  const has = (other: Role): boolean => chosen.binding.columns.has(other);
  if (role === 'unitPrice' && side === 'vendor' && !has('unitCost')) return 'unitCost';
  if (role === 'unitCost' && side === 'psa' && !has('unitPrice')) return 'unitPrice';
  return role;
}

function confidenceOf(chosen: Candidate, mapping: ColumnMapping, guessed: boolean): number {
  const { binding, generic, weight, filled, format } = chosen;
  if (format.required.every((role) => mapping[role] !== undefined)) return 1;
  const base = generic ? 0.5 + 0.5 * binding.explained : 0.7 + 0.2 * Math.min(1, weight / 3) + 0.1 * binding.explained;
  const confidence = base - 0.15 * filled - (guessed ? 0.15 : 0);
  return Math.round(Math.max(0, Math.min(1, confidence)) * 100) / 100;
}

/** Says which column is read where a bound header stands over several. */
function duplicateHeaders(source: string, chosen: Candidate): Issue[] {
  const issues: Issue[] = [];
  const said = new Set<string>();
  for (const index of chosen.binding.columns.values()) {
    const key = chosen.header.keys[index] as string;
    const twins = chosen.header.byKey.get(key) ?? [];
    if (twins.length < 2 || said.has(key)) continue;
    said.add(key);
    const header = chosen.header.texts[twins[0] as number] ?? '';
    issues.push(issue('DUPLICATE_HEADER', source, { count: twins.length, header, taken: columnLetters(index) }));
  }
  return issues;
}
