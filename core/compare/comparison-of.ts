/** Makes the comparison that the rules look at from one or several positions. */
import type { ClientGroup, ClientRef, Comparison, ComparisonKind, ProductRef, ReviewReason } from '../comparison.ts';
import type { Candidate, LineItem, ProductIdentity } from '../model.ts';
import { type CompareContext, clientNameOf, clientOf, productNameOf, steadyName, steadyNameOf } from './context.ts';
import { type Position, type PsaPosition, productOn } from './position.ts';
import type { PriceBook } from './price-book.ts';

/** Which lines of the positions the comparison accounts for, and what is said of them. */
export interface ComparisonParts {
  readonly kind: ComparisonKind;
  readonly vendor: readonly LineItem[];
  readonly psa: readonly LineItem[];
  readonly vendorSeats: number | null;
  readonly psaSeats: number;
  /** The PSA's position where it is another product or client than `position`. */
  readonly psaPosition?: PsaPosition;
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
  const other = parts.psaPosition;
  const { psaProduct, psaCurrency } = other ?? position;
  const group = clientOf(context, position.client);
  const identity = position.vendorProduct ?? productOn('psa', position);
  const vendorName = productNames(parts.vendor, context);
  const psaName = productNames(parts.psa, context);
  const isMatched = parts.vendor.length > 0 && parts.psa.length > 0;
  return {
    kind: parts.kind,
    client: clientRef(group, parts, context),
    product: { ...refOf(identity), vendor: vendorName, psa: psaName, id: identity.id || (psaProduct?.id ?? '') },
    psaProduct: other === undefined ? null : { ...refOf(other.psaProduct), vendor: '', psa: psaName },
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
    psaPrice: other === undefined ? null : prices.priceOf(other).price,
    vendorCurrency: position.vendorCurrency,
    psaCurrency,
    currency: oneCurrency(currency, position.vendorCurrency),
    cause: parts.cause ?? '',
    reason: parts.reason ?? null,
    candidates: parts.candidates ?? [],
    evidence: [...(isMatched ? group.evidence : []), identity.evidence, ...(parts.evidence ?? [])],
    confidence: confidenceOf(parts, isMatched ? group.confidence : 1, identity),
  };
}

/** How surely the two sides are one client and one product; where a person must settle it, the best candidate's likeness. */
function confidenceOf(parts: ComparisonParts, byClient: number, { basis }: ProductIdentity): number {
  if (parts.kind === 'uncertain') return parts.candidates?.[0]?.likeness ?? 0.5;
  const byProduct = basis === 'unparsed' ? 0.9 : basis === 'name' ? 0.97 : 1;
  return Math.round(byClient * byProduct * 100) / 100;
}

/** One code for a finding's money, where the lines of a mismatch bear several: the other side's, else the first. */
function oneCurrency(currency: string, other: string): string {
  if (!currency.includes('+')) return currency;
  return other === '' || other.includes('+') ? (currency.split('+')[0] as string) : other;
}

function clientRef(group: ClientGroup, parts: ComparisonParts, context: CompareContext): ClientRef {
  const nameOf = (line: LineItem): string => clientNameOf(context, line);
  const vendor = steadyNameOf(parts.vendor, nameOf);
  // Where it is the question who is meant, all who may be are named.
  const psa = parts.kind === 'uncertain' ? allNames(parts.psa, nameOf) : steadyNameOf(parts.psa, nameOf);
  return {
    key: group.key,
    vendor: vendor === '' ? steadyName(group.vendorNames) : vendor,
    psa: psa === '' ? steadyName(group.psaNames) : psa,
  };
}

function allNames(lines: readonly LineItem[], nameOf: (line: LineItem) => string): string {
  return [...new Set(lines.map(nameOf))].sort().join(' / ');
}

function refOf({ key, title, id }: ProductIdentity): Pick<ProductRef, 'key' | 'title' | 'id'> {
  return { key, title, id };
}

function productNames(lines: readonly LineItem[], context: CompareContext): string {
  return steadyNameOf(lines, (line) => productNameOf(context, line));
}
