/** What the comparison needs to know beyond the lines themselves, handed over by the pipeline. */
import type { ClientGroup } from '../comparison.ts';
import type { Billing, Day, LineItem, ProductIdentity, Reading, Term } from '../model.ts';
import { at } from './collections.ts';

/** The facts of one run that every step of the comparison reads. */
export interface CompareContext {
  readonly reading: Reading;
  readonly asOf: Day | null;
  readonly clients: readonly ClientGroup[];
  readonly vendorProducts: readonly ProductIdentity[];
  readonly psaProducts: readonly ProductIdentity[];
  /** The currency of a line, its side's stand-in where the source names none. */
  readonly currencyOf: (line: LineItem) => string;
  readonly siblings: (a: ProductIdentity, b: ProductIdentity) => boolean;
  /** 0 to 1, symmetric. */
  readonly productLikeness: (a: ProductIdentity, b: ProductIdentity) => number;
  /** Writes a day as ISO text. */
  readonly isoDay: (day: Day) => string;
  readonly toleranceSeats: number;
}

/** The product of a line as it was identified. */
export function productOf(context: CompareContext, line: LineItem): ProductIdentity {
  const products = line.side === 'vendor' ? context.vendorProducts : context.psaProducts;
  return at(products, line.product, `${line.side} product`);
}

/** The client group of a number. */
export function clientOf({ clients }: CompareContext, group: number): ClientGroup {
  return at(clients, group, 'client group');
}

/** The line's commitment term: its own column, else what the product's name or stock code says. */
export function termOf(context: CompareContext, line: LineItem): Term | null {
  return line.term ?? productOf(context, line).term;
}

/** How often the line is billed: its own column, else what the product's name or stock code says. */
export function billingOf(context: CompareContext, line: LineItem): Billing | null {
  return line.billing ?? productOf(context, line).billing;
}

const BILLING_MONTHS: Record<Billing, number> = { monthly: 1, yearly: 12, triennial: 36 };

/** Months that the line's price stands for. An undated line without a billing column is as its product's name says. */
export function monthsOf(context: CompareContext, line: LineItem): number {
  if (line.priceMonths !== 1 || line.billing !== null || line.periodEnd !== null) return line.priceMonths;
  const billing = productOf(context, line).billing;
  return billing === null ? 1 : BILLING_MONTHS[billing];
}

/** The client's name as the side writes it on this line. */
export function clientNameOf({ reading }: CompareContext, line: LineItem): string {
  return at(reading[line.side].clients, line.client, `${line.side} client`).name;
}

/** The product's name as the side writes it on this line, or what stands for it where the line has none. */
export function productNameOf({ reading }: CompareContext, line: LineItem): string {
  const { name, partNumber, detail, productId } = at(reading[line.side].products, line.product, `${line.side} product`);
  return name || partNumber || detail || productId;
}

/** One of the names, whatever the order of the rows; '' where there is none. */
export function steadyName(names: Iterable<string>): string {
  let best: string | null = null;
  for (const name of names) if (best === null || name < best) best = name;
  return best ?? '';
}

/** One of the lines' names, whatever the order of the rows; '' where there is no line. */
export function steadyNameOf(lines: readonly LineItem[], nameOf: (line: LineItem) => string): string {
  const only = lines.length === 1 ? lines[0] : undefined;
  return only === undefined ? steadyName(lines.map(nameOf)) : nameOf(only);
}
