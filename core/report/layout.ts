/** What all result tabs share: their names, how columns are lettered, how cells are made. */
import type { LineItem, SourceTable } from '../model.ts';
import type { Fraction } from '../money.ts';
import type { PlanCell, PlanColumn, SheetLink } from '../plan.ts';

/** The result tabs by name. The pasted tabs are read and never edited. */
export const TABS = {
  summary: 'Summary',
  discrepancies: 'Discrepancies',
  matched: 'Matched',
  leftOut: 'Set aside & excluded',
  data: 'LF_Data',
} as const;

/** The letters of a column counted from 1: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The letters of the column with that id. Throws where the table has none. */
export function lettersOf(columns: readonly PlanColumn[], id: string): string {
  const index = columns.findIndex((column) => column.id === id);
  if (index < 0) throw new RangeError(`lettersOf: no column "${id}"`);
  return columnLetters(index + 1);
}

/** A sheet name as a formula writes it. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A text as a formula writes it. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Whole-number micros as the spreadsheet's number. */
export function units(micros: bigint | number): number {
  const value = BigInt(micros);
  const whole = value / 1_000_000n;
  return Number(whole) + Number(value % 1_000_000n) / 1e6;
}

/** A price of one seat and month as the spreadsheet's number; blank where none is known. */
export function priceUnits(monthly: Fraction | null): number | null {
  if (monthly === null) return null;
  return Number((monthly.num * 1_000_000n) / monthly.den) / 1e12;
}

/** A formula with the value that the engine has for it. */
export function formula(text: string, value: number | string): PlanCell {
  return { formula: text, value };
}

/** Where each source stands in the workbook, and how its rows are named. */
export interface SourceTabs {
  readonly tables: readonly SourceTable[];
  /** The tab of each source, by the source's place in `tables`; null where the workbook does not hold it. */
  readonly tabs: readonly (string | null)[];
}

/** A link to a source row that shows `text`; the text alone where the workbook does not hold the source. */
function rowLink(line: SourceRow, sources: SourceTabs, text: string): PlanCell {
  const link = linkTo(line, sources);
  return link === null ? text : { text, link };
}

/** The number of a source row, linked to it where the workbook holds the source. */
export function rowNumber(line: SourceRow, sources: SourceTabs): PlanCell {
  const link = linkTo(line, sources);
  return link === null ? line.row : { number: line.row, link };
}

interface SourceRow {
  readonly source: number;
  readonly row: number;
}

function linkTo({ source, row }: SourceRow, { tabs }: SourceTabs): SheetLink | null {
  const sheet = tabs[source] ?? null;
  return sheet === null ? null : { sheet, row, column: 1 };
}

const ROWS_SHOWN_MAX = 6;

/**
 * The rows of a match, linked to the first: `row 17`, `rows 17, 18, 21`, and where the side has several sources
 * `17, 18 of vendor.csv; 3 of other.csv`: what a narrow column cuts off is the name.
 */
export function rowsCell(lines: readonly LineItem[], sources: SourceTabs): PlanCell {
  const sorted = [...lines].sort((a, b) => a.source - b.source || a.row - b.row);
  const first = sorted[0];
  if (first === undefined) return null;
  const rowsBySource = new Map<number, number[]>();
  for (const { source, row } of sorted.slice(0, ROWS_SHOWN_MAX)) {
    rowsBySource.set(source, [...(rowsBySource.get(source) ?? []), row]);
  }
  const isOnlySource = sources.tables.filter(({ side }) => side === first.side).length === 1;
  const parts = [...rowsBySource].map(([source, rows]) =>
    isOnlySource ? rows.join(', ') : `${rows.join(', ')} of ${sources.tables[source]?.source ?? ''}`,
  );
  const more = sorted.length - ROWS_SHOWN_MAX;
  const text = `${sorted.length === 1 ? 'row' : 'rows'} ${parts.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
  return rowLink(first, sources, text);
}
