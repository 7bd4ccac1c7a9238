/**
 * Seats of one client and product, by arithmetic rules 1 and 4 of the product's contract. Quantities are never just added
 * up: Microsoft writes a change as a credit for the old count and a charge for the new one.
 */
import type { Day, LineItem, Term } from '../model.ts';
import { addSeats } from '../money.ts';
import { entryOf } from './collections.ts';

/** The vendor's seats and the lines that they were read from. */
export interface VendorSeats {
  /** Null where no line gives a base: prorations and credits alone. */
  readonly seats: number | null;
  /** Lines whose seats count now. */
  readonly counted: readonly LineItem[];
  /** Lines of subscriptions that have no base on this export. */
  readonly baseless: readonly LineItem[];
}

/** Counts the vendor lines of one client and product. `asOf` is the export's as-of date, null where nothing is dated. */
export function countVendorSeats(lines: readonly LineItem[], asOf: Day | null): VendorSeats {
  if (lines.length === 1) return countSubscription(lines, asOf);
  const bySubscription = new Map<string, LineItem[]>();
  for (const line of lines) entryOf(bySubscription, line.subscription, () => []).push(line);
  if (bySubscription.size === 1) return countSubscription(lines, asOf);
  let seats: number | null = null;
  const counted: LineItem[] = [];
  const baseless: LineItem[] = [];
  for (const own of bySubscription.values()) {
    const part = countSubscription(own, asOf);
    counted.push(...part.counted);
    baseless.push(...part.baseless);
    if (part.seats !== null) seats = addSeats(seats ?? 0, part.seats);
  }
  // A credit or fee that names no subscription is no subscription without a base: it goes with those that have one.
  const named = seats === null ? baseless : baseless.filter((line) => line.subscription !== '' || bearsSeats(line));
  return { seats, counted, baseless: named };
}

const bearsSeats = ({ kind }: LineItem): boolean => kind === 'recurring' || kind === 'proration';

const NO_LINES: readonly LineItem[] = [];

function countSubscription(lines: readonly LineItem[], exportAsOf: Day | null): VendorSeats {
  const only = lines.length === 1 ? lines[0] : undefined;
  if (only !== undefined && only.kind === 'recurring' && only.subscription !== '') {
    const seats = signedSeats(only);
    return seats < 0
      ? { seats: null, counted: NO_LINES, baseless: lines }
      : { seats, counted: lines, baseless: NO_LINES };
  }
  const bearing = lines.filter(bearsSeats);
  const recurring = bearing.filter((line) => line.kind === 'recurring');
  if (recurring.length === 0) return { seats: null, counted: NO_LINES, baseless: lines };
  const asOf = lines[0]?.subscription === '' ? exportAsOf : latestEnd(recurring);
  const counted = bearing.filter((line) => covers(line, asOf));
  const seats = sumSeats(counted, signedSeats);
  // Credits beyond the base belong to an earlier invoice: fewer than no seats are never reported.
  if (seats < 0) return { seats: null, counted: NO_LINES, baseless: lines };
  return { seats, counted, baseless: NO_LINES };
}

function latestEnd(lines: readonly LineItem[]): Day | null {
  let end: Day | null = null;
  for (const { periodEnd } of lines) end = latest(end, periodEnd);
  return end;
}

/** Whether the line's charge period contains the day. An open end reaches on; an undated line always counts. */
function covers(line: LineItem, day: Day | null): boolean {
  if (day === null) return true;
  return (line.periodStart === null || line.periodStart <= day) && (line.periodEnd === null || line.periodEnd >= day);
}

/** The line's seats with the sign of its amount, and of its quantity where the amount is 0 or unknown. */
export function signedSeats(line: LineItem): number {
  if (line.amount === null || line.amount === 0) return line.quantity;
  return line.amount < 0 ? -Math.abs(line.quantity) : Math.abs(line.quantity);
}

/** What a PSA line does at the as-of date. */
export type PsaState = 'billed' | 'covered' | 'inactive';

/**
 * Rule 4: active from the effective date on, until the day before the cancel date, and to the last day of a service
 * period. Covered seats are active but deliberately not billed, or at price 0.
 */
export function psaState(line: LineItem, asOf: Day | null): PsaState {
  if (!line.statusActive) return 'inactive';
  if (asOf === null && line.cancelled !== null) return 'inactive';
  if (asOf !== null) {
    if (line.effective !== null && line.effective > asOf) return 'inactive';
    if (line.cancelled !== null && line.cancelled <= asOf) return 'inactive';
    if (!covers(line, asOf)) return 'inactive';
  }
  return line.billable && !isFree(line) ? 'billed' : 'covered';
}

/** Whether the client pays nothing for the line: price 0, or, where no price is named, an amount of 0. */
export function isFree({ unitPrice, amount, quantity }: LineItem): boolean {
  return unitPrice === null ? amount === 0 && quantity !== 0 : unitPrice === 0;
}

/** Why an inactive line is inactive, in words. `day` writes a date. */
export function inactiveReason(line: LineItem, asOf: Day | null, day: (day: Day) => string): string {
  if (line.cancelled !== null && (asOf === null || line.cancelled <= asOf)) {
    return `cancelled in the PSA on ${day(line.cancelled)}`;
  }
  const start = latest(line.effective, line.periodStart);
  if (asOf !== null && start !== null && start > asOf) return `not effective in the PSA before ${day(start)}`;
  if (asOf !== null && line.periodEnd !== null && line.periodEnd < asOf) {
    return `ended in the PSA on ${day(line.periodEnd)}`;
  }
  return 'not active in the PSA';
}

function latest(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}

/** Seats that the client is billed for on this line: the quantity less what the agreement includes, never below 0. */
export function billedSeats(line: LineItem): number {
  return Math.max(0, addSeats(line.quantity, -line.included));
}

/** The seats of all items. */
export function sumSeats<T>(items: readonly T[], seatsOf: (item: T) => number): number {
  let seats = 0;
  for (const item of items) seats = addSeats(seats, seatsOf(item));
  return seats;
}

/** Whether all lines of both lists are of one and the same term, so that there is nothing to compare. */
export function haveOneTerm(
  a: readonly LineItem[],
  b: readonly LineItem[],
  termOf: (line: LineItem) => Term | null,
): boolean {
  const first = a[0];
  if (first === undefined) return false;
  const term = termOf(first);
  const same = (line: LineItem): boolean => termOf(line) === term;
  return a.every(same) && b.every(same);
}

/** Seats by term, or null where one of the lines names none. `termOf` reads a line's term. */
export function seatsByTerm(
  lines: readonly LineItem[],
  seatsOf: (line: LineItem) => number,
  termOf: (line: LineItem) => Term | null,
): ReadonlyMap<Term, number> | null {
  const terms = new Map<Term, number>();
  for (const line of lines) {
    const term = termOf(line);
    if (term === null) return null;
    terms.set(term, addSeats(terms.get(term) ?? 0, seatsOf(line)));
  }
  return terms;
}
