/**
 * One recognised grid to line items, rows set aside and rows excluded. Every row below the header that shows anything
 * ends in exactly one of the three; the count of the rows is taken first and compared at the end.
 */
import { isoFromDay, partsOfDay } from '../days.ts';
import { issue } from '../issues.ts';
import { CONFIDENCE_LOW } from '../limits.ts';
import type { Day, ExcludedRow, ExclusionReason, Issue, LineItem, SetAsideRow, SourceTable } from '../model.ts';
import { type CellSettings, type SourceColumns, sourceColumns } from './columns.ts';
import { headerKey, isBlankRow } from './headers.ts';
import { LineReader } from './line-reader.ts';
import { Problems } from './problems.ts';
import type { Recognized } from './recognize.ts';
import { type RowSort, RowSorter } from './row-sorter.ts';
import type { RowEnd, RowStart } from './rows.ts';
import type { SideBook } from './side-book.ts';

/** A source that was read: its table, and what a person should know of it. Its rows are in the side's book. */
export interface SourceReading {
  readonly table: SourceTable;
  readonly issues: readonly Issue[];
}

/** Reads a source into its side's book. `sourceIndex` is its place among the tables of the reading. */
export function readSource(
  source: Recognized,
  book: SideBook,
  sourceIndex: number,
  settings: CellSettings,
): SourceReading {
  const pass = new SourcePass(source, book, sourceIndex, settings);
  return pass.run();
}

const REASONS = {
  total: 'TOTALS_ROW',
  footer: 'FOOTER',
  heading: 'GROUP_HEADING',
  repeated: 'REPEATED_HEADER',
} as const satisfies Record<Exclude<RowSort['kind'], 'line'>, ExclusionReason>;

class SourcePass {
  private readonly source: Recognized;
  private readonly book: SideBook;
  private readonly index: number;
  private readonly columns: SourceColumns;
  private readonly lines: LineReader;
  private readonly sorter: RowSorter;
  private readonly problems: Problems;
  private readonly ownLines: LineItem[] = [];
  private excluded = 0;
  private setAside = 0;
  /** Rows at the end that lack a name and every figure: a footer, unless a line follows. */
  private trailing: SetAsideRow[] = [];
  /** Places among the side's excluded rows of headings with no line below them so far. */
  private headings: number[] = [];

  constructor(source: Recognized, book: SideBook, index: number, settings: CellSettings) {
    this.source = source;
    this.book = book;
    this.index = index;
    this.columns = sourceColumns(source, settings);
    this.lines = new LineReader(source, this.columns, book, index);
    this.sorter = new RowSorter(source, this.columns, book);
    this.problems = new Problems(source.table);
  }

  run(): SourceReading {
    const { grid, table } = this.source;
    const hidden = new Set(grid.hiddenRows ?? []);
    let rowsIn = 0;
    let hiddenRowsIn = 0;
    for (let at = table.headerRow; at < grid.rows.length; at += 1) {
      const row = grid.rows[at] ?? [];
      if (isBlankRow(row)) continue;
      rowsIn += 1;
      if (hidden.size > 0 && hidden.has(at + 1)) hiddenRowsIn += 1;
      this.row(row, at + 1);
    }
    this.finish();
    const counted = this.ownLines.length + this.excluded + this.setAside;
    if (counted !== rowsIn) {
      const parts = `${this.ownLines.length} lines, ${this.excluded} excluded, ${this.setAside} set aside`;
      throw new Error(
        `readSource: ${table.source} has ${rowsIn} rows and ${counted} of them are accounted for (${parts})`,
      );
    }
    const read: SourceTable = { ...table, rowsIn, hiddenRowsIn, period: periodOf(this.ownLines) };
    return { table: read, issues: this.issues(read) };
  }

  private row(row: RowStart['row'], number: number): void {
    const { names } = this.lines;
    const client = names.clientOf(row);
    const start: RowStart = {
      row,
      number,
      client: client === '' ? this.sorter.groupName : client,
      product: names.productOf(row),
      quantity: this.lines.quantity(row),
      amount: this.lines.amount(row),
    };
    const sort = this.sorter.sort(start, client);
    if (sort.kind === 'line') this.line(start);
    else this.exclude(start, sort);
  }

  private line(start: RowStart): void {
    const end = this.lines.read(start);
    this.sorter.count(start, end.client, end.currency);
    if (end.line !== null) {
      this.settleTrailing();
      this.ownLines.push(end.line);
      this.book.lines.push(end.line);
      return;
    }
    if (end.problem === null)
      throw new Error(
        `readSource: row ${start.number} of ${this.source.table.source} has neither a line nor a problem`,
      );
    const { client, product, amount, currency } = end;
    const kept = { side: this.book.side, source: this.index, row: start.number, client, product, amount, currency };
    const aside = this.problems.setAside(end.problem, kept);
    if (this.isFooterLike(start, end)) this.trailing.push(aside);
    else {
      this.settleTrailing();
      this.keepAside(aside);
    }
  }

  private isFooterLike(start: RowStart, end: RowEnd): boolean {
    const nameless = end.problem?.code === 'MISSING_VALUE' && (end.client === null || end.product === null);
    const figures = [start.quantity, start.amount, this.lines.price(start.row)];
    return nameless && figures.every((figure) => figure.kind === 'blank');
  }

  private keepAside(aside: SetAsideRow): void {
    this.setAside += 1;
    this.book.setAside.push(aside);
  }

  /** A line below them shows that the rows in waiting were none of the report's end. */
  private settleTrailing(): void {
    this.headings = [];
    if (this.trailing.length === 0) return;
    for (const aside of this.trailing) this.keepAside(aside);
    this.trailing = [];
  }

  private exclude(start: RowStart, sort: Exclude<RowSort, { kind: 'line' }>): void {
    const reason = REASONS[sort.kind];
    const amount = sort.kind === 'total' ? sort.stated : null;
    const row: ExcludedRow = {
      side: this.book.side,
      source: this.index,
      row: start.number,
      reason,
      detail: sort.detail,
      amount,
      currency: this.lines.currency(start.row),
    };
    this.excluded += 1;
    if (sort.kind === 'heading') this.headings.push(this.book.excluded.length);
    this.book.excluded.push(row);
  }

  private finish(): void {
    for (const aside of this.trailing) {
      this.excluded += 1;
      const { side, source, row, currency } = aside;
      this.book.excluded.push({ side, source, row, reason: 'FOOTER', detail: 'footer', amount: null, currency });
    }
    // What looked like a heading and has no line below it is the report's last words.
    for (const at of this.headings) {
      const heading = this.book.excluded[at] as ExcludedRow;
      this.book.excluded[at] = { ...heading, reason: 'FOOTER', detail: 'footer' };
    }
  }

  /** False where order numbers stand in for invoices: a month holds many orders. */
  private namesInvoices(): boolean {
    const key = headerKey(this.source.table.columns.invoice?.header ?? '');
    return !key.includes('order') && !key.includes('commande');
  }

  private issues(table: SourceTable): Issue[] {
    const { source } = table;
    const found: Issue[] = [...this.source.issues, ...this.sorter.issues, ...this.problems.questions];
    if (table.confidence < CONFIDENCE_LOW) {
      found.push(
        issue('LOW_CONFIDENCE', source, {
          format: this.source.format.title,
          percent: Math.round(table.confidence * 100),
        }),
      );
    }
    if (table.hiddenRowsIn > 0) found.push(issue('HIDDEN_ROWS', source, { count: table.hiddenRowsIn }));
    const loose = this.source.grid.looseQuotes ?? [];
    if (loose.length > 0) found.push(issue('LOOSE_QUOTE', source, { rows: rowList(loose) }));
    for (const { header, order } of this.columns.swapped)
      found.push(issue('SWAPPED_DATES', source, { column: header, order }));
    if (this.book.side === 'vendor' && this.lines.invoices.size > 1 && this.namesInvoices()) {
      found.push(issue('SEVERAL_INVOICES', source, { count: this.lines.invoices.size }));
    }
    const months =
      this.book.side === 'vendor' && this.source.format.snapshot !== true ? startMonths(this.ownLines) : [];
    if (months.length > 1) found.push(issue('SEVERAL_PERIODS', source, { months: months.join(', ') }));
    found.push(...this.lines.charges.issues(source), ...this.lines.cycles.issues(source));
    return found;
  }
}

/** Rows named in one message. */
const ROWS_NAMED_MAX = 5;

/** `row 7`, `rows 7, 9`, `rows 7, 9, 12, 15, 18 and 4 more`. */
function rowList(rows: readonly number[]): string {
  const named = rows.slice(0, ROWS_NAMED_MAX).join(', ');
  const more = rows.length > ROWS_NAMED_MAX ? ` and ${rows.length - ROWS_NAMED_MAX} more` : '';
  return `${rows.length === 1 ? 'row' : 'rows'} ${named}${more}`;
}

/** First and last day of the charge periods. */
function periodOf(lines: readonly LineItem[]): SourceTable['period'] {
  let from: Day | null = null;
  let to: Day | null = null;
  for (const { periodStart, periodEnd } of lines) {
    const first = periodStart ?? periodEnd;
    const last = periodEnd ?? periodStart;
    if (first === null || last === null) continue;
    from = from === null || first < from ? first : from;
    to = to === null || last > to ? last : to;
  }
  return from === null || to === null ? null : { from: isoFromDay(from), to: isoFromDay(to) };
}

/** Months in which at least a fifth of the full cycles begin; prorations of the month before are no second month. */
function startMonths(lines: readonly LineItem[]): string[] {
  const counts = new Map<string, number>();
  const byDay = new Map<Day, number>();
  for (const { kind, periodStart } of lines) {
    if (kind === 'recurring' && periodStart !== null) byDay.set(periodStart, (byDay.get(periodStart) ?? 0) + 1);
  }
  let dated = 0;
  for (const [day, count] of byDay) {
    const { year, month } = partsOfDay(day);
    const key = `${year}-${String(month).padStart(2, '0')}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
    dated += count;
  }
  return [...counts]
    .filter(([, count]) => count >= 2 && count * 5 >= dated)
    .map(([key]) => key)
    .sort();
}
