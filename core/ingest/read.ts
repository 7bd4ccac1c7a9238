/**
 * All sources of both sides to one reading. A source that cannot be used is an error with its mend; whatever else is
 * odd is an issue beside the reading. Nothing that was pasted can make this throw.
 */
import type { Format } from '../formats/format.ts';
import { issue } from '../issues.ts';
import type { Grid, Issue, LineItem, Reading, Side, SideReading, SourceTable } from '../model.ts';
import type { CellSettings } from './columns.ts';
import { isBlankRow } from './headers.ts';
import { readSource } from './read-source.ts';
import { type Recognition, type Recognized, type RecognizeOptions, recognize } from './recognize.ts';
import { SideBook } from './side-book.ts';

/** One pasted tab or file, with what the caller knows of it. `side` null: recognised by content. */
export interface SourceInput {
  readonly grid: Grid;
  readonly side: Side | null;
  readonly options?: Omit<RecognizeOptions, 'side'>;
}

/** What was read, and the sources that cannot be used. */
export interface ReadResult {
  readonly reading: Reading;
  readonly errors: readonly Issue[];
}

/** Reads all sources. `reading.tables` holds the usable ones in the order given. */
export function readSources(
  sources: readonly SourceInput[],
  formats: readonly Format[],
  settings: CellSettings,
): ReadResult {
  const books = { vendor: new SideBook('vendor'), psa: new SideBook('psa') };
  const tables: SourceTable[] = [];
  const issues: Issue[] = [];
  const errors: Issue[] = [];
  for (const recognition of recognizeAll(sources, formats)) {
    if ('error' in recognition) {
      errors.push(recognition.error);
      continue;
    }
    const { table, grid } = recognition;
    if (!hasRows(recognition)) {
      errors.push(issue('NO_ROWS', grid.source, { row: table.headerRow }));
      continue;
    }
    const read = readSource(recognition, books[table.side], tables.length, settings);
    tables.push(read.table);
    issues.push(...read.issues);
  }
  const vendor = sideReading(books.vendor);
  const psa = sideReading(books.psa);
  issues.push(...pastedTwice(tables, vendor), ...pastedTwice(tables, psa));
  return { reading: { tables, vendor, psa, issues }, errors };
}

/** Recognises every source; plain lists whose side nothing tells take the side that the other sources leave open. */
function recognizeAll(sources: readonly SourceInput[], formats: readonly Format[]): Recognition[] {
  const found = sources.map(({ grid, side, options }) =>
    recognize(grid, formats, { ...options, ...(side === null ? {} : { side }) }),
  );
  const sides = new Set(found.flatMap((recognition) => ('error' in recognition ? [] : [recognition.table.side])));
  if (sides.size !== 1) return found;
  const open: Side = sides.has('vendor') ? 'psa' : 'vendor';
  return found.map((recognition, i) => {
    const input = sources[i];
    if (input === undefined || !('error' in recognition) || recognition.error.code !== 'SIDE_UNKNOWN')
      return recognition;
    return recognize(input.grid, formats, { ...input.options, side: open });
  });
}

function hasRows({ grid, table }: Recognized): boolean {
  for (let at = table.headerRow; at < grid.rows.length; at += 1) {
    if (!isBlankRow(grid.rows[at] ?? [])) return true;
  }
  return false;
}

function sideReading(book: SideBook): SideReading {
  const { lines, excluded, setAside } = book;
  return { clients: book.clients.all, products: book.products.all, lines, excluded, setAside };
}

/** Sources of one side that hold the same lines, whatever their order and format. */
function pastedTwice(tables: readonly SourceTable[], { lines }: SideReading): Issue[] {
  const bySource = new Map<number, LineItem[]>();
  for (const line of lines) {
    const own = bySource.get(line.source);
    if (own === undefined) bySource.set(line.source, [line]);
    else own.push(line);
  }
  const issues: Issue[] = [];
  const seen: { readonly index: number; readonly own: LineItem[] }[] = [];
  for (const [index, own] of bySource) {
    const twin = seen.find((earlier) => earlier.own.length === own.length && sameLines(earlier.own, own));
    if (twin === undefined) seen.push({ index, own });
    else issues.push(issue('PASTED_TWICE', tables[index]?.source ?? '', { other: tables[twin.index]?.source ?? '' }));
  }
  return issues;
}

function sameLines(a: readonly LineItem[], b: readonly LineItem[]): boolean {
  const counts = new Map<string, number>();
  for (const line of a) counts.set(essence(line), (counts.get(essence(line)) ?? 0) + 1);
  for (const line of b) {
    const left = counts.get(essence(line)) ?? 0;
    if (left === 0) return false;
    counts.set(essence(line), left - 1);
  }
  return true;
}

function essence(line: LineItem): string {
  const { client, product, quantity, amount, unitPrice, unitCost, periodStart, periodEnd, subscription } = line;
  return `${client}|${product}|${quantity}|${amount}|${unitPrice}|${unitCost}|${periodStart}|${periodEnd}|${subscription}`;
}
