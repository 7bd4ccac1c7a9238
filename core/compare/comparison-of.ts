/** Makes the comparison that the rules look at from one or several positions. */
import type { ClientRef, Comparison, ComparisonKind, ProductRef, ReviewReason } from '../comparison.ts';
import type { Candidate, LineItem, ProductIdentity } from '../model.ts';
import { addSeats } from '../money.ts';
import { type CompareContext, clientNameOf, productNameOf, steadyName, steadyNameOf } from './context.ts';
import type { Position } from './position.ts';
import type { PriceBook } from './price-book.ts';

/** Which lines of the positions the comparison accounts for, and what is said of them. */
export interface ComparisonParts {
  readonly kind: ComparisonKind;
  readonly vendor: readonly LineItem[];
  readonly psa: readonly LineItem[];
  readonly vendorSeats: number | null;
  readonly psaSeats: number;
  /** The PSA's position where it is another product or client than `position`. */
  readonly psaPosition?: Position;
  readonly reason?: ReviewReason;
  readonly cause?: string;
  readonly candidates?: readonly Candidate[];
  readonly evidence?: readonly string[];
}

/** The comparison of `position` with the given parts. */
export function comparisonOf(
  position: Position,
  parts: ComparisonParts,
  context: CompareContext,
  prices: PriceBook,
): Comparison {
  const { price, currency } = prices.priceOf(position);
  const other = parts.psaPosition ?? null;
  const psaPriced = other === null ? null : prices.priceOf(other);
  const group = context.clients[position.client];
  const product = productRef(position.vendorProduct, other === null ? position.psaProduct : other.psaProduct, parts, context);
  const identity = position.vendorProduct ?? position.psaProduct;
  const matched = parts.vendor.length > 0 && parts.psa.length > 0;
  return {
    kind: parts.kind,
    client: clientRef(position, parts, context),
    product,
    psaProduct: other === null ? null : productRef(null, other.psaProduct, parts, context),
    vendor: parts.vendor,
    psa: parts.psa,
    vendorSeats: parts.vendorSeats,
    psaSeats: parts.psaSeats,
    coveredSeats: parts.kind === 'paired' ? position.coveredSeats : 0,
    vendorTerms: position.vendorTerms,
    psaTerms: position.psaTerms,
    costByTerm: position.costByTerm,
    unitCost: position.unitCost,
    vendorCharges: position.vendorCharges,
    price,
    psaPrice: psaPriced?.price ?? null,
    vendorCurrency: position.vendorCurrency,
    psaCurrency: other?.psaCurrency ?? position.psaCurrency,
    currency,
    cause: parts.cause ?? '',
    reason: parts.reason ?? null,
    candidates: parts.candidates ?? [],
    evidence: [...(matched ? (group?.evidence ?? []) : []), ...(identity === null ? [] : [identity.evidence]), ...(parts.evidence ?? [])],
    confidence: confidenceOf(parts, group?.confidence ?? 0, identity),
  };
}

function confidenceOf(parts: ComparisonParts, client: number, product: ProductIdentity | null): number {
  if (parts.kind === 'uncertain') return parts.candidates?.[0]?.likeness ?? 0.5;
  const byProduct = product === null || product.basis === 'unparsed' ? 0.9 : product.basis === 'name' ? 0.97 : 1;
  const byClient = parts.vendor.length > 0 && parts.psa.length > 0 ? client : 1;
  return Math.round(byClient * byProduct * 100) / 100;
}

function clientRef(position: Position, parts: ComparisonParts, context: CompareContext): ClientRef {
  const group = context.clients[position.client];
  const nameOf = (line: LineItem): string => clientNameOf(context, line);
  const vendor = steadyNameOf(parts.vendor, nameOf);
  // Where it is the question who is meant, all who may be are named.
  const psa = parts.kind === 'uncertain' ? allNames(parts.psa, nameOf) : steadyNameOf(parts.psa, nameOf);
  return {
    key: group?.key ?? '',
    vendor: vendor === '' ? steadyName(group?.vendorNames ?? []) : vendor,
    psa: psa === '' ? steadyName(group?.psaNames ?? []) : psa,
  };
}

function allNames(lines: readonly LineItem[], nameOf: (line: LineItem) => string): string {
  return [...new Set(lines.map(nameOf))].sort().join(' / ');
}

function productRef(
  vendor: ProductIdentity | null,
  psa: ProductIdentity | null,
  parts: ComparisonParts,
  context: CompareContext,
): ProductRef {
  const identity = vendor ?? psa;
  return {
    key: identity?.key ?? '',
    title: identity?.title ?? '',
    vendor: vendor === null ? '' : productNames(parts.vendor, context),
    psa: psa === null ? '' : productNames(parts.psa, context),
    id: [vendor?.id, psa?.id].find((id) => id !== undefined && id !== '') ?? '',
  };
}

function productNames(lines: readonly LineItem[], context: CompareContext): string {
  return steadyNameOf(lines, (line) => productNameOf(context, line));
}

/** Adds seats of several positions; null where one of them is unknown. */
export function addKnownSeats(seats: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const part of seats) {
    if (part === null) return null;
    sum = addSeats(sum, part);
  }
  return sum;
}
