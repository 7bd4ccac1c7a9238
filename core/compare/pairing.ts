/**
 * Brings together what did not meet: a vendor product and its sibling in the PSA (one wrong product instead of a missing
 * and a surplus line), and lines whose counterpart is uncertain. Nothing here decides a match; it only keeps two halves
 * of one question from being reported as two findings.
 */
import type { ProductIdentity } from '../model.ts';
import type { CompareContext } from './context.ts';
import type { Position } from './position.ts';

/** Likeness from which a vague product name is worth a person's look. */
const PRODUCT_LIKENESS_MIN = 0.5;

/** Likeness from which two names that no catalogue knows are worth a person's look. */
const UNKNOWN_LIKENESS_MIN = 0.75;

/** A vendor position and a PSA position of one client that belong together. */
export interface ProductPair {
  readonly vendor: Position;
  readonly psa: Position;
  /** 0 to 1. */
  readonly likeness: number;
}

/** Seats within 1 or a fifth of each other. */
export function seatsAreNear(vendor: number, psa: number): boolean {
  const difference = Math.abs(vendor - psa);
  return difference <= 1 || difference * 5 <= Math.max(vendor, psa);
}

/** Pairs siblings of one client with near-equal seats, the nearest first. */
export function pairSiblings(
  vendor: readonly Position[],
  psa: readonly Position[],
  context: CompareContext,
): ProductPair[] {
  const families = indexBy(psa, ({ psaProduct }) => (psaProduct === null ? [] : [psaProduct.family]));
  const near = ({ vendorProduct }: Position): Iterable<Position> => families.get(vendorProduct?.family ?? '') ?? [];
  return pairBest(vendor, near, (a, b) => {
    if (a.vendorProduct === null || b.psaProduct === null || a.vendorCurrency !== b.psaCurrency) return null;
    if (!seatsAreNear(a.vendorSeats ?? 0, b.psaSeats)) return null;
    if (!context.siblings(a.vendorProduct, b.psaProduct)) return null;
    const distance = Math.abs((a.vendorSeats ?? 0) - b.psaSeats);
    return { rank: distance, likeness: context.productLikeness(a.vendorProduct, b.psaProduct) };
  });
}

/** Pairs products of one client that may be the same but whose names leave it open; of several the nearest in seats. */
export function pairUncertainProducts(
  vendor: readonly Position[],
  psa: readonly Position[],
  context: CompareContext,
): ProductPair[] {
  const words = indexBy(psa, ({ psaProduct }) => psaProduct?.family.split(' ') ?? []);
  const near = ({ vendorProduct }: Position): Iterable<Position> =>
    new Set((vendorProduct?.family.split(' ') ?? []).flatMap((word) => words.get(word) ?? []));
  return pairBest(vendor, near, (a, b) => {
    if (a.vendorProduct === null || b.psaProduct === null) return null;
    const likeness = context.productLikeness(a.vendorProduct, b.psaProduct);
    if (!mayBeSame(a.vendorProduct, b.psaProduct, likeness)) return null;
    return { rank: Math.abs((a.vendorSeats ?? 0) - b.psaSeats), likeness };
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
  positions: readonly Position[],
  wordsOf: (position: Position) => readonly string[],
): Map<string, Position[]> {
  const index = new Map<string, Position[]>();
  for (const position of positions) {
    for (const word of wordsOf(position)) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [position]);
      else known.push(position);
    }
  }
  return index;
}

interface Ranked extends ProductPair {
  readonly rank: number;
}

function pairBest(
  vendor: readonly Position[],
  near: (vendor: Position) => Iterable<Position>,
  judge: (vendor: Position, psa: Position) => { rank: number; likeness: number } | null,
): ProductPair[] {
  const all: Ranked[] = [];
  for (const a of vendor) {
    for (const b of near(a)) {
      const verdict = judge(a, b);
      if (verdict !== null) all.push({ vendor: a, psa: b, ...verdict });
    }
  }
  all.sort((x, y) => x.rank - y.rank || y.likeness - x.likeness || (keyOf(x) < keyOf(y) ? -1 : 1));
  const taken = new Set<Position>();
  return all.filter((pair) => {
    if (taken.has(pair.vendor) || taken.has(pair.psa)) return false;
    taken.add(pair.vendor).add(pair.psa);
    return true;
  });
}

const keyOf = ({ vendor, psa }: ProductPair): string => `${vendor.productKey}\u0000${psa.productKey}`;

/** A vendor position and the PSA positions of the same product whose clients may be the same. */
export interface ClientQuestion {
  readonly vendor: Position;
  /** Those that no earlier question holds; each row stands in one question alone. */
  readonly psa: readonly Position[];
  /** All candidates with the product, those of other questions too. */
  readonly candidates: readonly Position[];
}

/**
 * Asks, for each vendor position, which of the client's candidates is meant. Only where both sides have the product
 * would the answer change a finding: without a counterpart a line is unbilled whoever the client is.
 */
export function askUncertainClients(
  vendor: readonly Position[],
  psa: readonly Position[],
  context: CompareContext,
): ClientQuestion[] {
  const links = candidateLinks(context);
  if (links.size === 0) return [];
  const places = new Map(psa.map((position) => [placeOf(position.client, position.productKey), position]));
  const taken = new Set<Position>();
  const questions: ClientQuestion[] = [];
  for (const position of vendor) {
    const candidates = [...(links.get(position.client) ?? [])].flatMap(
      (group) => places.get(placeOf(group, position.productKey)) ?? [],
    );
    if (candidates.length === 0) continue;
    const free = candidates.filter((candidate) => !taken.has(candidate));
    for (const candidate of free) taken.add(candidate);
    questions.push({ vendor: position, psa: free, candidates });
  }
  return questions;
}

const placeOf = (client: number, productKey: string): string => `${client} ${productKey}`;

/** Candidate links between clients that stand on one side only, both ways. */
function candidateLinks({ clients }: CompareContext): Map<number, Set<number>> {
  const links = new Map<number, Set<number>>();
  const link = (a: number, b: number): void => {
    const known = links.get(a);
    if (known === undefined) links.set(a, new Set([b]));
    else known.add(b);
  };
  clients.forEach((client, group) => {
    if (client.vendorNames.length > 0 && client.psaNames.length > 0) return;
    for (const candidate of client.candidates) {
      const other = clients[candidate.group];
      if (other === undefined || (other.vendorNames.length > 0 && other.psaNames.length > 0)) continue;
      link(group, candidate.group);
      link(candidate.group, group);
    }
  });
  return links;
}
