/**
 * The currency of a line: its currency cell, else the one that the header of its money names, else the mark that its
 * amount bears (`CA$4.00`, `6.00 USD`), else that of its price. Where all the marks of a source are of one currency, it
 * is that of the lines without a mark too: a report may set the sign on the first line alone.
 */
import type { Role } from '../model.ts';
import type { Row, SourceColumns } from './columns.ts';
import { currencyOfAmount, isUnmarked } from './currency-marks.ts';
import { readCurrency } from './flags.ts';
import { memoByText } from './interner.ts';
import type { Recognized } from './recognize.ts';

/** Reads the currency of any row of a source. */
export class LineCurrency {
  private readonly text: (row: Row) => string;
  private readonly money: readonly number[];
  private readonly ofText = memoByText(readCurrency);
  private readonly ofAmount = memoByText(currencyOfAmount);
  private readonly fallback: string;

  /** `roles` are those of the money that is marked, the first one first. */
  constructor(source: Recognized, columns: SourceColumns, roles: readonly Role[]) {
    this.text = columns.text('currency');
    const named = source.currency !== '';
    this.money = named ? [] : roles.map((role) => columns.index(role)).filter((index) => index >= 0);
    this.fallback = named || columns.index('currency') >= 0 ? source.currency : this.soleMark(source);
  }

  /** The ISO code of a row's currency, or ''. */
  of(row: Row): string {
    return this.ofText(this.text(row)) || this.mark(row) || this.fallback;
  }

  /** The ISO code of a currency cell's text, or ''. */
  named(text: string): string {
    return this.ofText(text);
  }

  private mark(row: Row): string {
    for (const index of this.money) {
      const mark = this.markAt(row, index);
      if (mark !== '' && mark !== '?') return mark;
    }
    return '';
  }

  private markAt(row: Row, index: number): string {
    const cell = row[index];
    return typeof cell !== 'string' || cell === '' || isUnmarked(cell) ? '' : this.ofAmount(cell);
  }

  /** The only currency that the source's amounts and prices are marked with; '' for none, several, or signs of several. */
  private soleMark({ grid, table }: Recognized): string {
    let sole = '';
    if (this.money.length === 0) return sole;
    for (let at = table.headerRow; at < grid.rows.length; at += 1) {
      const row = grid.rows[at] as Row;
      for (const index of this.money) {
        const mark = this.markAt(row, index);
        if (mark === '' || mark === sole) continue;
        if (mark === '?' || sole !== '') return '';
        sole = mark;
      }
    }
    return sole;
  }
}
