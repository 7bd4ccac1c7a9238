/** Which orders of day, month and year the texts of a column allow together. */
import { partsOfDay } from '../days.ts';
import type { Day } from '../model.ts';
import { DATE_ORDERS, type DateOrder, type OrderedDays } from './date-text.ts';

/** A bit for every order; a mask is a sum of them. */
export const ORDER_BIT: { readonly [order in DateOrder]: number } = { dmy: 1, mdy: 2, ymd: 4 };

const EVERY_ORDER = 7;
/** Years that a licence date of two digits is in, where the choice between orders depends on it. */
const LIKELY_FROM = 2010;
const LIKELY_TO = 2049;

/** What the texts of a column say together. */
export interface Orders {
  /** Texts that were looked at. */
  readonly count: number;
  /** The orders under which each text is a day; 0 where two texts contradict each other. */
  readonly mask: number;
  /** True where no text can be read day first and month first alike. */
  readonly allDecided: boolean;
}

/** The orders under which a text is a day. */
export function ordersOf(text: OrderedDays): number {
  let mask = 0;
  for (const order of DATE_ORDERS) {
    if (text.days[order] !== null) mask |= ORDER_BIT[order];
  }
  return mask;
}

/** The order of a mask that has one alone, else null. */
export function soleOrder(mask: number): DateOrder | null {
  return DATE_ORDERS.find((order) => mask === ORDER_BIT[order]) ?? null;
}

const isLikely = (day: Day | null): boolean => {
  const year = day === null ? 0 : partsOfDay(day).year;
  return year >= LIKELY_FROM && year <= LIKELY_TO;
};

/** Takes the texts of a column one by one; what it says does not depend on their sequence or repetition. */
export class OrderTally {
  private count = 0;
  private mask = EVERY_ORDER;
  /** The orders under which every two-digit year is a likely one. */
  private likely = EVERY_ORDER;
  private hyphens = false;
  private allDecided = true;

  add(text: OrderedDays): void {
    const own = ordersOf(text);
    this.count += 1;
    this.mask &= own;
    if ((own & ORDER_BIT.dmy) !== 0 && (own & ORDER_BIT.mdy) !== 0) this.allDecided = false;
    if (text.separator === 'hyphen') this.hyphens = true;
    if (!text.shortYear) return;
    for (const order of DATE_ORDERS) {
      if (!isLikely(text.days[order])) this.likely &= ~ORDER_BIT[order];
    }
  }

  get orders(): Orders {
    return { count: this.count, mask: this.likelyMask(), allDecided: this.allDecided };
  }

  /** For dates with points: day first, unless the texts prove another. Null where they contradict each other. */
  get pointOrder(): DateOrder | null {
    const mask = this.likelyMask();
    return DATE_ORDERS.find((order) => (mask & ORDER_BIT[order]) !== 0) ?? null;
  }

  /**
   * Without the orders that put a two-digit year where no licence is (`26-03-05` is no day of 2005), and without a year
   * in front where no text has hyphens: nobody writes 26/03/05 for a day of March 2026 unless nothing else is possible.
   */
  private likelyMask(): number {
    const likely = (this.mask & this.likely) === 0 ? this.mask : this.mask & this.likely;
    const yearLast = likely & (ORDER_BIT.dmy | ORDER_BIT.mdy);
    return yearLast !== 0 && !this.hyphens ? yearLast : likely;
  }
}
