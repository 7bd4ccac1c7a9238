/** How many months a unit price stands for: an annual price is not twelve times too high, it is a year's. */
import { partsOfDay } from '../days.ts';
import type { Format } from '../formats/format.ts';
import type { Day, Side } from '../model.ts';

/** Lengths in days (both ends counted) that are whole months, whatever the calendar. */
const WHOLE: readonly (readonly [from: number, to: number, months: number])[] = [
  [28, 31, 1],
  [89, 92, 3],
  [181, 184, 6],
  [365, 366, 12],
  [730, 731, 24],
  [1095, 1097, 36],
];

/**
 * Whole months from the first to the last day of a period, or null where it spans none: 1 March to 31 March is one,
 * 15 January to 14 February too; an end written as the first day after (1 March to 1 April) is read as such.
 */
export function monthsOfPeriod(start: Day, end: Day): number | null {
  const days = end - start + 1;
  for (const [from, to, months] of WHOLE) {
    if (days >= from && days <= to) return months;
  }
  if (days < 28) return null;
  const from = partsOfDay(start);
  for (const last of [end + 1, end]) {
    const to = partsOfDay(last);
    if (to.day === from.day) return (to.year - from.year) * 12 + to.month - from.month || null;
  }
  return null;
}

/** What the months of a price are decided by. */
export interface PriceFacts {
  readonly side: Side;
  readonly format: Format;
  readonly periodStart: Day | null;
  readonly periodEnd: Day | null;
  readonly billingMonths: number | null;
  readonly termMonths: number | null;
}

/**
 * The months of the unit price by the format's basis. `billing` (the default): those of a dated charge period that
 * spans whole months, else of the billing column, else one; a PSA's price and a snapshot's, whose dates are those of
 * the subscription, go by the billing alone. `term`: the commitment's.
 */
export function priceMonths(
  facts: PriceFacts,
  periodMonths: (start: Day, end: Day) => number | null = monthsOfPeriod,
): number {
  const { format, periodStart, periodEnd } = facts;
  if (format.priceBasis === 'month') return 1;
  if (format.priceBasis === 'term' && facts.termMonths !== null) return facts.termMonths;
  const dated = facts.side === 'vendor' && format.snapshot !== true && periodStart !== null && periodEnd !== null;
  const ofPeriod = dated ? periodMonths(periodStart, periodEnd) : null;
  return ofPeriod ?? facts.billingMonths ?? 1;
}
