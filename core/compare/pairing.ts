/**
 * Brings together what did not meet: a vendor product and its sibling in the PSA (one wrong product instead of a missing
 * and a surplus line), and lines whose counterpart is uncertain. Nothing here decides a match; it only keeps two halves
 * of one question from being reported as two findings.
 */
import type { ClientCandidate, ClientGroup } from '../comparison.ts';
import type { ProductIdentity } from '../model.ts';
import { addSeats } from '../money.ts';
import { byText, entryOf } from './collections.ts';
import { type CompareContext, clientOf } from './context.ts';
import type { PsaPosition, VendorPosition } from './position.ts';

/** Likeness from which a vague product name is worth a person's look. */
const PRODUCT_LIKENESS_MIN = 0.5;

/** Likeness from which two names that no catalogue knows are worth a person's look. */
const UNKNOWN_LIKENESS_MIN = 0.75;

/** A vendor position and a PSA position of one client that belong together. */
export interface ProductPair {
  readonly vendor: VendorPosition;
  readonly psa: PsaPosition;
  /** 0 to 1. */
  readonly likeness: number;
}

const distance = (vendor: number, psa: number): number => Math.abs(addSeats(vendor, -psa));

/** Seats within 1 or a fifth of each other. */
export function seatsAreNear(vendor: number, psa: number): boolean {
  const difference = distance(vendor, psa);
  return difference <= 1 || difference * 5 <= Math.max(vendor, psa);
}

/** Pairs siblings of one client with near-equal seats, the nearest first. */
export function pairSiblings(
  vendor: readonly VendorPosition[],
  psa: readonly PsaPosition[],
  context: CompareContext,
): ProductPair[] {
  const families = indexBy(psa, ({ psaProduct }) => [psaProduct.family]);
  const near = ({ vendorProduct }: VendorPosition): Iterable<PsaPosition> => families.get(vendorProduct.family) ?? [];
  return pairBest(vendor, near, (a, b) => {
    if (a.vendorCurrency !== b.psaCurrency || !seatsAreNear(a.vendorSeats, b.psaSeats)) return null;
    if (!context.siblings(a.vendorProduct, b.psaProduct)) return null;
    return context.productLikeness(a.vendorProduct, b.psaProduct);
  });
}

/** Pairs products of one client that may be the same but whose names leave it open; of several the nearest in seats. */
export function pairUncertainProducts(
  vendor: readonly VendorPosition[],
  psa: readonly PsaPosition[],
  context: CompareContext,
): ProductPair[] {
  const words = indexBy(psa, ({ psaProduct }) => psaProduct.family.split(' '));
  const near = ({ vendorProduct }: VendorPosition): Iterable<PsaPosition> =>
    new Set(vendorProduct.family.split(' ').flatMap((word) => words.get(word) ?? []));
  return pairBest(vendor, near, (a, b) => {
    const likeness = context.productLikeness(a.vendorProduct, b.psaProduct);
    return mayBeSame(a.vendorProduct, b.psaProduct, likeness) ? likeness : null;
  });
}

/** Whether nothing that the two names say tells them apart, or two names that no catalogue knows are much alike. */
function mayBeSame(a: ProductIdentity, b: ProductIdentity, likeness: number): boolean {
  if (a.vague || b.vague) return likeness >= PRODUCT_LIKENESS_MIN || saysNoMore(a, b) || saysNoMore(b, a);
  return a.basis === 'unparsed' && b.basis === 'unparsed' && likeness >= UNKNOWN_LIKENESS_MIN;
}

/** The suite's own name is used loosely: "Office 365" on a bill is any suite. */
const SUITE_PARTS: ReadonlySet<string> = new Set(['microsoft-365', 'office-365']);

/** Whether all that the vague name says is true of the other. */
function saysNoMore(vague: ProductIdentity, other: ProductIdentity): boolean {
  if (!vague.vague) return false;
  const words = new Set(other.family.split(' '));
  return (
    vague.family.split(' ').every((word) => words.has(word)) &&
    vague.parts.every((part) => SUITE_PARTS.has(part) || other.parts.includes(part))
  );
}

/** The positions by each of their words, so that only those that share one are compared. */
function indexBy(
  positions: readonly PsaPosition[],
  wordsOf: (position: PsaPosition) => readonly string[],
): Map<string, PsaPosition[]> {
  const index = new Map<string, PsaPosition[]>();
  for (const position of positions) {
    for (const word of wordsOf(position)) entryOf(index, word, () => []).push(position);
  }
  return index;
}

/** Pairs each position once: the nearest in seats first, then the likest. `likenessOf` gives null for no pair. */
function pairBest(
  vendor: readonly VendorPosition[],
  near: (vendor: VendorPosition) => Iterable<PsaPosition>,
  likenessOf: (vendor: VendorPosition, psa: PsaPosition) => number | null,
): ProductPair[] {
  const all: ProductPair[] = [];
  for (const a of vendor) {
    for (const b of near(a)) {
      const likeness = likenessOf(a, b);
      if (likeness !== null) all.push({ vendor: a, psa: b, likeness });
    }
  }
  const gap = ({ vendor: a, psa: b }: ProductPair): number => distance(a.vendorSeats, b.psaSeats);
  all.sort((x, y) => gap(x) - gap(y) || y.likeness - x.likeness || byText(keyOf(x), keyOf(y)));
  const taken = new Set<VendorPosition | PsaPosition>();
  return all.filter((pair) => {
    if (taken.has(pair.vendor) || taken.has(pair.psa)) return false;
    taken.add(pair.vendor).add(pair.psa);
    return true;
  });
}

const keyOf = ({ vendor, psa }: ProductPair): string => `${vendor.productKey}\u0000${psa.productKey}`;

/** A vendor position and the PSA positions of the same product whose clients may be the same. */
export interface ClientQuestion {
  readonly vendor: VendorPosition;
  /** Those that no earlier question holds; each row stands in one question alone. */
  readonly psa: readonly PsaPosition[];
  /** All candidates with the product, those of other questions too. */
  readonly candidates: readonly LinkedPosition[];
}

/** A PSA position and what links its client to the one in question. */
export interface LinkedPosition {
  readonly position: PsaPosition;
  readonly link: ClientCandidate;
}

/**
 * Asks, for each vendor position, which of the client's candidates is meant. Only where both sides have the product
 * would the answer change a finding: without a counterpart a line is unbilled whoever the client is.
 */
export function askUncertainClients(
  vendor: readonly VendorPosition[],
  psa: readonly PsaPosition[],
  context: CompareContext,
): ClientQuestion[] {
  const links = candidateLinks(context);
  if (links.size === 0) return [];
  // A client may have one product in several currencies: several positions at one place.
  const places = new Map<string, PsaPosition[]>();
  for (const position of psa) {
    entryOf(places, placeOf(position.client, position.productKey), () => []).push(position);
  }
  const taken = new Set<PsaPosition>();
  const questions: ClientQuestion[] = [];
  for (const asked of vendor) {
    const candidates = [...(links.get(asked.client)?.values() ?? [])].flatMap((link) =>
      (places.get(placeOf(link.group, asked.productKey)) ?? []).map((position) => ({ position, link })),
    );
    if (candidates.length === 0) continue;
    const free = candidates.map(({ position }) => position).filter((position) => !taken.has(position));
    for (const position of free) taken.add(position);
    questions.push({ vendor: asked, psa: free, candidates });
  }
  return questions;
}

const placeOf = (client: number, productKey: string): string => `${client} ${productKey}`;

/** Links between clients that stand on one side only, both ways; what a client's own candidates say goes first. */
function candidateLinks(context: CompareContext): Map<number, Map<number, ClientCandidate>> {
  const links = new Map<number, Map<number, ClientCandidate>>();
  const linksOf = (group: number): Map<number, ClientCandidate> => entryOf(links, group, () => new Map());
  for (const [group, client] of context.clients.entries()) {
    if (isOnBothSides(client)) continue;
    for (const candidate of client.candidates) {
      if (isOnBothSides(clientOf(context, candidate.group))) continue;
      linksOf(group).set(candidate.group, candidate);
      entryOf(linksOf(candidate.group), group, () => ({ ...candidate, group }));
    }
  }
  return links;
}

const isOnBothSides = ({ vendorNames, psaNames }: ClientGroup): boolean =>
  vendorNames.length > 0 && psaNames.length > 0;
