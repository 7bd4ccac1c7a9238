/** The day for which both sides are compared, by arithmetic rule 4. */
import { isoFromDay, lastDayOfMonth } from '../days.ts';
import type { Day, LineItem } from '../model.ts';
import { entryOf } from './collections.ts';

/**
 * The last day of the calendar month in which most of the lines' charge periods begin; of equal months the later. Null
 * where no period is dated. `isCharge` says which lines are of a charge (a snapshot's dates are not).
 */
export function asOfFrom(lines: readonly LineItem[], isCharge: (line: LineItem) => boolean): Day | null {
  const months = new Map<Day, number>();
  const monthOf = new Map<Day, Day>();
  for (const line of lines) {
    const { periodStart } = line;
    if (periodStart === null || !isCharge(line)) continue;
    const month = entryOf(monthOf, periodStart, () => lastDayOfMonth(periodStart));
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  const [most] = [...months].sort(([a, countA], [b, countB]) => countB - countA || b - a);
  return most === undefined ? null : most[0];
}

/** The month of a day, such as `2026-03`. */
export const monthText = (day: Day): string => isoFromDay(day).slice(0, 7);
