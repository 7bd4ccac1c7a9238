/** What the two date columns of a period tell of each other: a period ends after it starts, and mostly spans whole months. */
import type { Day } from '../model.ts';
import type { DateOrder } from './date-text.ts';

/** The day of a row under an order; null where the row has none. */
export type DayUnder = (row: number, order: DateOrder) => Day | null;

/**
 * Days from start to end, with or without the last day, of a month and of a year. Not of quarters and half years: three
 * days of the true order are three months of the other one.
 */
const USUAL_SPANS: readonly (readonly [from: number, to: number])[] = [
  [27, 31],
  [364, 366],
];

/** Rows from which the usual lengths of periods are proof enough. */
const ROWS_FOR_USUAL = 3;

const isUsualSpan = (days: number): boolean => USUAL_SPANS.some(([from, to]) => days >= from && days <= to);

/** True where four of five periods last a month or a year. */
export function spansAreUsual(
  rows: number,
  start: (row: number) => Day | null,
  end: (row: number) => Day | null,
): boolean {
  let spans = 0;
  let usual = 0;
  for (let row = 0; row < rows; row += 1) {
    const from = start(row);
    const to = end(row);
    if (from === null || to === null) continue;
    spans += 1;
    if (isUsualSpan(to - from)) usual += 1;
  }
  return spans > 0 && usual >= spans * 0.8;
}

interface Tally {
  rows: number;
  backwards: number;
  usual: number;
}

function tally(rows: number, order: DateOrder, other: DateOrder, start: DayUnder, end: DayUnder): Tally {
  const result: Tally = { rows: 0, backwards: 0, usual: 0 };
  for (let row = 0; row < rows; row += 1) {
    const from = start(row, order);
    const to = end(row, order);
    if (from === null || to === null) continue;
    if (from === start(row, other) && to === end(row, other)) continue;
    result.rows += 1;
    if (to < from) result.backwards += 1;
    else if (isUsualSpan(to - from)) result.usual += 1;
  }
  return result;
}

const isBetter = (one: Tally, other: Tally): boolean => {
  if (one.backwards > 0 || one.rows === 0) return false;
  if (other.backwards > 0) return one.usual >= other.usual;
  return one.rows >= ROWS_FOR_USUAL && one.usual >= one.rows * 0.8 && other.usual <= other.rows * 0.2;
};

/**
 * The order under which every period runs forwards while it does not under the other one; or, with three rows or more,
 * under which nearly all have a usual length and hardly any under the other. Null where neither can be said.
 */
export function orderBySpan(rows: number, start: DayUnder, end: DayUnder): 'dmy' | 'mdy' | null {
  const dmy = tally(rows, 'dmy', 'mdy', start, end);
  const mdy = tally(rows, 'mdy', 'dmy', start, end);
  if (isBetter(dmy, mdy)) return 'dmy';
  return isBetter(mdy, dmy) ? 'mdy' : null;
}
