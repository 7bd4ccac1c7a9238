/** Unit cost and unit price of one seat and month, by arithmetic rules 3 and 5. All in micros, exact. */
import type { Price } from '../comparison.ts';
import type { Day, LineItem, Term } from '../model.ts';
import { add, compareFractions, type Fraction, fraction, MICROS_PER_UNIT, multiply } from '../money.ts';

/** Days of a period that is a whole number of months: one, two, three, six, twelve, twenty-four, thirty-six. */
const WHOLE_MONTHS: readonly (readonly [from: number, to: number])[] = [
  [28, 31],
  [59, 62],
  [89, 92],
  [181, 184],
  [365, 366],
  [730, 731],
  [1095, 1096],
];

/** A line that bears a full price: one without dates, or for whole months. A prorated line bears a prorated price. */
export function isFullPeriod(line: LineItem): boolean {
  if (line.periodStart === null || line.periodEnd === null) return true;
  const days = line.periodEnd - line.periodStart + 1;
  return WHOLE_MONTHS.some(([from, to]) => days >= from && days <= to);
}

/** What the vendor charges for one seat and month on this line; null where it names no cost. */
function monthlyCost(line: LineItem, months: number): Fraction | null {
  if (line.unitCost !== null) return fraction(line.unitCost, months);
  if (line.amount === null || line.quantity === 0) return null;
  const seats = Math.round(Math.abs(line.quantity) * MICROS_PER_UNIT);
  const amount = BigInt(Math.abs(line.amount)) * BigInt(MICROS_PER_UNIT);
  return seats === 0 ? null : fraction(amount, BigInt(seats) * BigInt(months));
}

/**
 * The monthly unit cost over the lines that count now: full-period recurring lines, weighted by their seats. Where only
 * prorated lines are there, the price-list price stands in; null where the vendor names neither.
 */
export function vendorUnitCost(counted: readonly LineItem[], monthsOf: (line: LineItem) => number): Fraction | null {
  const full = counted.filter((line) => line.kind === 'recurring' && isFullPeriod(line) && line.quantity > 0);
  const cost = weighted(charged(full), (line) => monthlyCost(line, monthsOf(line)));
  if (cost !== null) return cost;
  return weighted(counted, (line) => (line.listPrice === null ? null : fraction(line.listPrice, monthsOf(line))));
}

/** Monthly unit cost by term, for the terms that name one. */
export function costsByTerm(
  counted: readonly LineItem[],
  termOf: (line: LineItem) => Term | null,
  monthsOf: (line: LineItem) => number,
): ReadonlyMap<Term, Fraction> {
  const byTerm = new Map<Term, LineItem[]>();
  for (const line of counted) {
    const term = termOf(line);
    if (term !== null) byTerm.set(term, [...(byTerm.get(term) ?? []), line]);
  }
  const costs = new Map<Term, Fraction>();
  for (const [term, lines] of byTerm) {
    const cost = vendorUnitCost(lines, monthsOf);
    if (cost !== null) costs.set(term, cost);
  }
  return costs;
}

/** Lines that cost something; a free trial beside them says nothing of the price. All of them where none does. */
function charged(lines: readonly LineItem[]): readonly LineItem[] {
  const paid = lines.filter((line) => line.unitCost !== 0);
  return paid.length === 0 ? lines : paid;
}

function weighted(lines: readonly LineItem[], costOf: (line: LineItem) => Fraction | null): Fraction | null {
  let total: Fraction | null = null;
  let seats = 0n;
  for (const line of lines) {
    const cost = costOf(line);
    if (cost === null) continue;
    if (lines.length === 1) return cost;
    const weight = BigInt(Math.round(Math.abs(line.quantity) * MICROS_PER_UNIT));
    const part = multiply(cost, { num: weight, den: 1n });
    total = total === null ? part : add(total, part);
    seats += weight;
  }
  return total === null || seats === 0n ? null : multiply(total, { num: 1n, den: seats });
}

/**
 * The client's own price: that of the latest effective line with a price above 0; of lines that start alike, of the one
 * with more seats, then of the dearer, so that the order of the rows decides nothing.
 */
export function ownPrice(
  lines: readonly LineItem[],
  monthsOf: (line: LineItem) => number,
  basis: Price['basis'],
  source: string,
): Price | null {
  let best: PricedLine | null = null;
  for (const line of lines) {
    const price = pricePerSeat(line);
    if (price === null || price.num <= 0n) continue;
    const priced = { line, price };
    if (best === null || precedes(priced, best)) best = priced;
  }
  if (best === null) return null;
  const { line, price } = best;
  return { monthly: { num: price.num, den: price.den * BigInt(monthsOf(line)) }, basis, source };
}

/** What the line charges the client for one seat and price period: its price, else its amount over its seats. */
export function pricePerSeat(line: LineItem): Fraction | null {
  if (line.unitPrice !== null) return fraction(line.unitPrice);
  if (line.amount === null || line.quantity <= 0) return null;
  return fraction(BigInt(line.amount) * BigInt(MICROS_PER_UNIT), BigInt(Math.round(line.quantity * MICROS_PER_UNIT)));
}

interface PricedLine {
  readonly line: LineItem;
  readonly price: Fraction;
}

function precedes(a: PricedLine, b: PricedLine): boolean {
  const [startA, startB] = [startOf(a.line), startOf(b.line)];
  if (startA !== startB) return startA > startB;
  if (a.line.quantity !== b.line.quantity) return a.line.quantity > b.line.quantity;
  return compareFractions(a.price, b.price) > 0;
}

function startOf(line: LineItem): Day {
  return line.effective ?? line.periodStart ?? Number.NEGATIVE_INFINITY;
}
