/**
 * Tells lines from what stands between them in a report: repeated headers, group headings, totals, footers. A word such
 * as "Total" never decides alone: a row with a client, a product and a quantity is a line, whatever its names are.
 */
import { issue } from '../issues.ts';
import type { Issue } from '../model.ts';
import { formatMicros, type Micros } from '../money.ts';
import type { SourceColumns } from './columns.ts';
import { ControlSums, type Mark } from './control-sums.ts';
import { cellText, headerKey, isBlank } from './headers.ts';
import { memoByText } from './interner.ts';
import { isFooterLabel, nameKey, type TotalLabel, totalLabel } from './labels.ts';
import type { NumberReading } from './number-text.ts';
import type { Recognized } from './recognize.ts';
import type { RowStart } from './rows.ts';
import type { SideBook } from './side-book.ts';

/** What a row is. */
export type RowSort =
  | { readonly kind: 'line' }
  | { readonly kind: 'total'; readonly detail: string; readonly stated: Micros | null }
  | { readonly kind: 'footer'; readonly detail: string }
  | { readonly kind: 'heading'; readonly detail: string }
  | { readonly kind: 'repeated'; readonly detail: string };

const LINE: RowSort = { kind: 'line' };

interface Group {
  readonly name: string;
  readonly key: string;
  readonly amount: Mark;
  readonly quantity: Mark;
}

/** Headings that are kept open at once; real reports nest a handful. */
const GROUPS_MAX = 50;

/** A total without a label is believed only over at least so many rows. */
const UNLABELLED_ROWS_MIN = 2;

/** Sorts the rows of one source from top to bottom; it remembers what stood above. */
export class RowSorter {
  readonly issues: Issue[] = [];
  private readonly amounts = new ControlSums();
  private readonly quantities = new ControlSums();
  private readonly currencies = new Set<string>();
  private readonly groups: Group[] = [];
  private readonly grouped: boolean;
  private readonly source: Recognized;
  private readonly columns: SourceColumns;
  private readonly book: SideBook;
  private readonly keys: readonly string[];
  private readonly labelOf = memoByText(totalLabel);
  private readonly isOdd: (text: string) => boolean;

  constructor(source: Recognized, columns: SourceColumns, book: SideBook) {
    this.source = source;
    this.columns = columns;
    this.book = book;
    this.grouped = source.format.clientFrom === 'groupRows';
    this.keys = source.table.headers.map(headerKey);
    const ownKeys = new Set([this.keys[columns.index('client')], this.keys[columns.index('product')]]);
    this.isOdd = memoByText((text) => this.labelOf(text) !== null || ownKeys.has(headerKey(text)));
  }

  /** The client that stands on the nearest heading above, or ''. */
  get groupName(): string {
    return this.groups.at(-1)?.name ?? '';
  }

  /** Counts a row's figures for the totals below it: lines and rows set aside alike. */
  count(start: RowStart, client: number | null, currency: string): void {
    this.amounts.add(figure(start.amount), client ?? -1);
    this.quantities.add(figure(start.quantity), client ?? -1);
    if (this.currencies.size < 2) this.currencies.add(currency);
  }

  /** What a row is. `client` is the text of its own client cell, before any heading is filled down. */
  sort(start: RowStart, client: string): RowSort {
    const { product } = start;
    const named = client !== '' || this.grouped;
    if (named && product !== '' && !this.isOdd(client) && !this.isOdd(product) && start.quantity.kind !== 'blank')
      return LINE;
    const filled = start.row.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
    if (this.isRepeatedHeader(start, filled)) return { kind: 'repeated', detail: 'repeated header' };
    const label = this.label(start, client, filled);
    if (label !== null && this.isTotal(label, start)) return this.total(label, start, filled);
    if (filled.length === 1 && start.quantity.kind === 'blank' && start.amount.kind === 'blank')
      return this.lonely(start, filled[0] as number);
    if (this.isFooter(start, client, filled)) return { kind: 'footer', detail: textOf(start, filled[0]) };
    if (this.isBareTotal(start, client)) return this.total({ kind: 'exact', of: '' }, start, filled);
    return LINE;
  }

  private isRepeatedHeader({ row }: RowStart, filled: readonly number[]): boolean {
    const bound = Object.values(this.source.table.columns);
    let equal = 0;
    for (const { index } of bound) {
      if (this.keys[index] !== '' && headerKey(cellText(row[index])) === this.keys[index]) equal += 1;
    }
    return equal >= 2 && equal * 2 > Math.min(bound.length, filled.length);
  }

  /** The text of the row that may be a total's label. */
  private label(start: RowStart, client: string, filled: readonly number[]): TotalLabel | null {
    const { row, product, quantity } = start;
    const hasProduct = /[\p{L}\p{N}]/u.test(product);
    if (client !== '' && hasProduct) {
      const ofProduct = this.labelOf(product);
      const ofClient = this.labelOf(client);
      // `Contoso | Subtotal` is the total of Contoso, `Total | Total` of everything.
      if (ofProduct?.kind === 'exact')
        return ofClient?.kind === 'exact' ? ofClient : { kind: 'named', of: nameKey(client) };
      if (ofProduct?.kind === 'named') return ofProduct;
      return ofClient?.kind === 'exact' && quantity.kind === 'blank' ? ofClient : null;
    }
    if (client !== '') return this.labelOf(client);
    if (hasProduct) return this.labelOf(product) ?? this.labelBefore(row, filled, this.columns.index('product'));
    return this.labelBefore(row, filled, row.length);
  }

  /** A label in a column without a role, before the product or beside the figure (`,,Total:,1234`). */
  private labelBefore(row: RowStart['row'], filled: readonly number[], end: number): TotalLabel | null {
    for (const [place, index] of filled.entries()) {
      const cell = row[index];
      if (index >= end || typeof cell !== 'string') continue;
      const label = this.labelOf(cellText(cell));
      if (label !== null && (label.kind !== 'weak' || place === 0)) return label;
    }
    return null;
  }

  /** A label that may as well be a name needs a figure, and a client or a sum above it that it is the total of. */
  private isTotal(label: TotalLabel, start: RowStart): boolean {
    if (label.kind !== 'weak') return true;
    const stated = this.stated(start);
    if (stated === null) return false;
    const known = this.book.clientsNamed(label.of).length > 0 || this.groupOf(label) >= 0;
    return known || this.check(label, start)?.agrees === true;
  }

  private isFooter(start: RowStart, client: string, filled: readonly number[]): boolean {
    if (start.quantity.kind !== 'blank' || start.amount.kind !== 'blank') return false;
    if (client !== '' && start.product !== '' && filled.length > 2) return false;
    return isFooterLabel(textOf(start, filled[0]));
  }

  /** A single cell: a group's heading where the format has such, else a note. */
  private lonely(start: RowStart, index: number): RowSort {
    const text = textOf(start, index);
    if (!this.grouped || typeof start.row[index] !== 'string') return { kind: 'footer', detail: text };
    if (this.groups.length === GROUPS_MAX) this.groups.shift();
    this.groups.push({ name: text, key: nameKey(text), amount: this.amounts.mark, quantity: this.quantities.mark });
    return { kind: 'heading', detail: 'group heading' };
  }

  /** A figure under the figures with no name beside it, equal to their sum. */
  private isBareTotal(start: RowStart, client: string): boolean {
    if (client !== '' || start.product !== '') return false;
    const others = ['clientId', 'productId', 'partNumber', 'subscription', 'invoice'] as const;
    if (others.some((role) => !isBlank(start.row[this.columns.index(role)]))) return false;
    const stated = this.stated(start);
    if (stated === null) return false;
    return this.sums(start).check(stated, [], undefined, UNLABELLED_ROWS_MIN).agrees === true;
  }

  private total(label: TotalLabel, start: RowStart, filled: readonly number[]): RowSort {
    const check = this.check(label, start);
    const stated = this.stated(start);
    if (check?.agrees === false && stated !== null) {
      const facts = { row: start.number, stated: formatMicros(stated), sum: formatMicros(check.sum) };
      this.issues.push(issue('TOTALS_DIFFER', this.source.table.source, facts));
    }
    const group = this.groupOf(label);
    if (group >= 0) this.groups.length = group;
    else if (label.kind === 'exact') this.groups.length = 0;
    this.amounts.endSegment();
    this.quantities.endSegment();
    const amount = start.amount.kind === 'value' ? start.amount.micros : null;
    const agreement =
      check === null || check.agrees === null
        ? ''
        : check.agrees
          ? ', equal to the rows above'
          : ', not the sum of the rows above';
    return { kind: 'total', detail: `${textOf(start, filled[0])}${agreement}`, stated: amount };
  }

  private check(label: TotalLabel, start: RowStart): { agrees: boolean | null; sum: number } | null {
    const stated = this.stated(start);
    if (stated === null || (start.amount.kind === 'value' && this.currencies.size > 1)) return null;
    const group = this.groups[this.groupOf(label)];
    const mark = start.amount.kind === 'value' ? group?.amount : group?.quantity;
    return this.sums(start).check(stated, label.of === '' ? [] : this.book.clientsNamed(label.of), mark);
  }

  /** The figure that a totals row states: its amount, else its quantity. */
  private stated(start: RowStart): Micros | null {
    if (start.amount.kind === 'value') return start.amount.micros;
    return start.quantity.kind === 'value' && start.amount.kind === 'blank' ? start.quantity.micros : null;
  }

  private sums(start: RowStart): ControlSums {
    return start.amount.kind === 'value' ? this.amounts : this.quantities;
  }

  /** Where in the open groups a label's group stands, or -1. */
  private groupOf(label: TotalLabel): number {
    if (label.of === '') return -1;
    for (let at = this.groups.length - 1; at >= 0; at -= 1) {
      const { key } = this.groups[at] as Group;
      if (label.of === key || label.of.startsWith(`${key} with `) || label.of.startsWith(`${key} avec `)) return at;
    }
    return -1;
  }
}

/** 0 for a blank cell, null for one that could not be read. */
function figure(reading: NumberReading): Micros | null {
  return reading.kind === 'value' ? reading.micros : reading.kind === 'blank' ? 0 : null;
}

function textOf({ row }: RowStart, index: number | undefined): string {
  return index === undefined ? '' : cellText(row[index]).slice(0, 120);
}
