/**
 * The trap of an export that was opened under another locale: a spreadsheet with days first makes real dates of the
 * month-first texts that it can read (with day and month swapped) and leaves those with a day above 12 as text.
 * Microsoft's own advice for such users is to import the file again as text.
 */
import { partsOfDay } from '../days.ts';
import type { Day } from '../model.ts';
import { type Orders, soleOrder } from './date-orders.ts';

/** What is looked at of a column. */
export interface SwapFacts {
  readonly figures: Orders;
  /** Days of the real dates (serial numbers). */
  readonly serials: ReadonlySet<Day>;
}

/** Real dates that can all come from swapping, at least one of which would change. */
function mayBeSwapped(serials: ReadonlySet<Day>): boolean {
  let changes = false;
  for (const serial of serials) {
    const { day, month } = partsOfDay(serial);
    if (day > 12) return false;
    if (day !== month) changes = true;
  }
  return changes;
}

const textOrder = ({ figures }: SwapFacts): 'dmy' | 'mdy' | null => {
  const order = figures.count === 0 ? null : soleOrder(figures.mask);
  return order === 'ymd' ? null : order;
};

/**
 * The order of the texts that the spreadsheet could not read, where its real dates are suspect: texts of one order stand
 * in the same column; or they stand in another date column of the export, all with a day above 12, and `looksRight`
 * (asked only then) does not clear the column.
 */
export function swappedOrder(
  own: SwapFacts,
  siblings: readonly SwapFacts[],
  looksRight: () => boolean,
): 'dmy' | 'mdy' | null {
  if (!mayBeSwapped(own.serials)) return null;
  const inColumn = textOrder(own);
  if (inColumn !== null) return inColumn;
  const sibling = siblings.find((one) => one.figures.allDecided && textOrder(one) !== null);
  return sibling === undefined || looksRight() ? null : textOrder(sibling);
}
