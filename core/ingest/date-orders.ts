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
  /** Distinct texts. */
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

/**
 * Takes out the orders that put a two-digit year where no licence is (`26-03-05` is no day of 2005), and a year first
 * where no text has hyphens: nobody writes 26/03/05 for a day of March 2026 unless nothing else is possible.
 */
function likelyOrders(texts: readonly OrderedDays[], mask: number): number {
  const short = texts.filter((text) => text.shortYear);
  if (short.length === 0 || soleOrder(mask) !== null) return mask;
  let likely = mask;
  for (const order of DATE_ORDERS) {
    if (!short.every((text) => isLikely(text.days[order]))) likely &= ~ORDER_BIT[order];
  }
  if (likely === 0) likely = mask;
  const yearLast = likely & (ORDER_BIT.dmy | ORDER_BIT.mdy);
  const hyphens = texts.some((text) => text.separator === 'hyphen');
  return yearLast !== 0 && !hyphens ? yearLast : likely;
}

/** The orders that the distinct texts of a column allow. */
export function ordersOfAll(texts: readonly OrderedDays[]): Orders {
  let mask = EVERY_ORDER;
  let allDecided = true;
  for (const text of texts) {
    const own = ordersOf(text);
    mask &= own;
    if ((own & ORDER_BIT.dmy) !== 0 && (own & ORDER_BIT.mdy) !== 0) allDecided = false;
  }
  return { count: texts.length, mask: likelyOrders(texts, mask), allDecided };
}

/** The order of dates with points: day first, unless the texts prove another. Null where they contradict each other. */
export function orderOfPoints(texts: readonly OrderedDays[]): DateOrder | null {
  const { mask } = ordersOfAll(texts);
  return DATE_ORDERS.find((order) => (mask & ORDER_BIT[order]) !== 0) ?? null;
}
