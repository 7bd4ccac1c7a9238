/** One client and product (and currency) with its seats counted and its own prices read: what all judging starts from. */
import type { LineGroup, Price } from '../comparison.ts';
import type { LineItem, ProductIdentity, SetAsideRow, Side, Term } from '../model.ts';
import type { Fraction } from '../money.ts';
import { billingOf, type CompareContext, monthsOf, termOf } from './context.ts';
import {
  billedSeats,
  countVendorSeats,
  haveOneTerm,
  inactiveReason,
  psaState,
  seatsByTerm,
  signedSeats,
  sumSeats,
} from './seats.ts';
import { splitPsaTwins, splitVendorTwins } from './twins.ts';
import { costsByTerm, ownPrice, vendorUnitCost } from './unit-price.ts';

/** Seats, costs and prices of one client and product. */
export interface Position {
  readonly client: number;
  readonly productKey: string;
  readonly vendorProduct: ProductIdentity | null;
  readonly psaProduct: ProductIdentity | null;
  /** Vendor lines without twins and without lines of subscriptions that have no base. */
  readonly vendor: readonly LineItem[];
  readonly baseless: readonly LineItem[];
  readonly vendorTwins: readonly LineItem[];
  readonly vendorSeats: number | null;
  readonly vendorTerms: ReadonlyMap<Term, number> | null;
  readonly costByTerm: ReadonlyMap<Term, Fraction>;
  readonly unitCost: Fraction | null;
  readonly vendorCharges: boolean;
  /** Active PSA lines without twins, billed and covered ones. */
  readonly psa: readonly LineItem[];
  readonly psaTwins: readonly LineItem[];
  readonly inactive: readonly LineItem[];
  readonly psaSeats: number;
  readonly coveredSeats: number;
  readonly psaTerms: ReadonlyMap<Term, number> | null;
  readonly billedYearly: boolean;
  readonly price: Price | null;
  readonly cancelledPrice: Price | null;
  /** Why the PSA has no active line; '' where no inactive one explains it. */
  readonly inactiveCause: string;
  readonly setAside: readonly SetAsideRow[];
  readonly vendorCurrency: string;
  readonly psaCurrency: string;
}

/** A position of the vendor alone: its product and its seats are known. */
export interface VendorPosition extends Position {
  readonly vendorProduct: ProductIdentity;
  readonly vendorSeats: number;
}

/** A position of the PSA alone: its product is known. */
export interface PsaPosition extends Position {
  readonly psaProduct: ProductIdentity;
}

/** The product as a side names it on which the position has lines. Throws where it has none there. */
export function productOn(side: Side, { client, productKey, vendorProduct, psaProduct }: Position): ProductIdentity {
  const product = side === 'vendor' ? vendorProduct : psaProduct;
  if (product === null) throw new Error(`client group ${client} has no ${productKey} on the ${side} side`);
  return product;
}

/** Splits a group by currency where both sides bear the same several; else it is one position. */
export function positionsOf(group: LineGroup, context: CompareContext): Position[] {
  if (group.vendor.length <= 1 && group.psa.length <= 1) return [count(group, context)];
  const vendor = currenciesOf(group.vendor, context);
  const psa = currenciesOf(group.psa, context);
  if (vendor.length <= 1 && psa.length <= 1) return [count(group, context)];
  const same = vendor.length === psa.length && vendor.every((currency, index) => currency === psa[index]);
  if (!same && vendor.length > 0 && psa.length > 0) return [count(group, context)];
  return (vendor.length > 0 ? vendor : psa).map((currency, index) =>
    count(
      {
        ...group,
        vendor: group.vendor.filter((line) => context.currencyOf(line) === currency),
        psa: group.psa.filter((line) => context.currencyOf(line) === currency),
        setAside: index === 0 ? group.setAside : [],
      },
      context,
    ),
  );
}

function currencyText(lines: readonly LineItem[], context: CompareContext): string {
  const only = lines.length === 1 ? lines[0] : undefined;
  return only === undefined ? currenciesOf(lines, context).join('+') : context.currencyOf(only);
}

function currenciesOf(lines: readonly LineItem[], context: CompareContext): string[] {
  const first = lines[0];
  if (first === undefined) return [];
  const currency = context.currencyOf(first);
  if (lines.every((line) => context.currencyOf(line) === currency)) return [currency];
  return [...new Set(lines.map(context.currencyOf))].sort();
}

const NO_COSTS: ReadonlyMap<Term, Fraction> = new Map();

function count(group: LineGroup, context: CompareContext): Position {
  const vendorCharges = chargesSomething(group.vendor);
  const billable: LineItem[] = [];
  const covered: LineItem[] = [];
  const inactive: LineItem[] = [];
  for (const line of group.psa) {
    const state = psaState(line, context.asOf);
    // Price 0 is a gift only where the vendor charges: a free product billed at 0 is billed rightly.
    const freeOfCost = line.billable && group.vendor.length > 0 && !vendorCharges;
    if (state === 'inactive') inactive.push(line);
    else if (state === 'billed' || freeOfCost) billable.push(line);
    else covered.push(line);
  }
  const billedTotal = sumSeats(billable, billedSeats);
  const { lines: vendorLines, twins: vendorTwins } = splitVendorTwins(
    group.vendor,
    () => billedTotal > 0 && countVendorSeats(group.vendor, context.asOf).seats === billedTotal,
  );
  const seats = countVendorSeats(vendorLines, context.asOf);
  // Where the vendor's seats are unknown no copy can be told from a second addition.
  const needed = group.vendor.length === 0 ? 0 : (seats.seats ?? Number.POSITIVE_INFINITY);
  const { lines: psaLines, twins: psaTwins } = splitPsaTwins(billable, billedSeats, needed);
  const term = (line: LineItem): Term | null => termOf(context, line);
  const months = (line: LineItem): number => monthsOf(context, line);
  const vendorCurrency = currencyText(group.vendor, context);
  const psaCurrency = currencyText(group.psa, context);
  const oneTerm = haveOneTerm(seats.counted, psaLines, term);
  const own = ownPrice(psaLines, months, 'calculated', 'the client’s own PSA price');
  return {
    client: group.client,
    productKey: group.productKey,
    vendorProduct: group.vendorProduct,
    psaProduct: group.psaProduct,
    vendor: without(vendorLines, seats.baseless),
    baseless: seats.baseless,
    vendorTwins,
    vendorSeats: seats.seats,
    vendorTerms: oneTerm ? null : seatsByTerm(seats.counted, signedSeats, term),
    costByTerm: oneTerm ? NO_COSTS : costsByTerm(seats.counted, term, months),
    unitCost: vendorCurrency.includes('+') ? null : vendorUnitCost(seats.counted, months),
    vendorCharges,
    psa: covered.length === 0 ? psaLines : [...psaLines, ...covered],
    psaTwins,
    inactive,
    psaSeats: sumSeats(psaLines, billedSeats),
    coveredSeats: sumSeats(covered, billedSeats),
    psaTerms: oneTerm ? null : seatsByTerm(psaLines, billedSeats, term),
    billedYearly: psaLines.some((line) => isYearly(context, line)),
    price: own ?? ownPrice(covered, months, 'calculated', 'the client’s own PSA price'),
    cancelledPrice: ownPrice(
      inactive.filter((line) => hasEnded(line, context)),
      months,
      'estimated',
      'the price on the client’s own cancelled line',
    ),
    inactiveCause: causeOf(inactive, context),
    setAside: group.setAside,
    vendorCurrency,
    psaCurrency,
  };
}

/** Inactive because it is over, not because it has not begun. */
function hasEnded(line: LineItem, { asOf }: CompareContext): boolean {
  const start = Math.max(line.effective ?? 0, line.periodStart ?? 0);
  return asOf === null || start <= asOf;
}

function without(lines: readonly LineItem[], left: readonly LineItem[]): readonly LineItem[] {
  if (left.length === 0) return lines;
  const gone = new Set(left);
  return lines.filter((line) => !gone.has(line));
}

function isYearly(context: CompareContext, line: LineItem): boolean {
  const billing = billingOf(context, line);
  return billing === 'yearly' || billing === 'triennial';
}

function causeOf(inactive: readonly LineItem[], context: CompareContext): string {
  const reasons = inactive.map((line) => inactiveReason(line, context.asOf, context.isoDay)).sort();
  return reasons.at(-1) ?? '';
}

/** False where every line names its money and all of it is 0; a line that names none may cost something. */
function chargesSomething(lines: readonly LineItem[]): boolean {
  return lines.some((line) => {
    if (line.amount !== null) return line.amount !== 0;
    return line.unitCost === null || line.unitCost !== 0;
  });
}
