/**
 * The second pass over both sides: a name without an id meets the line that bears an id and the same name, and lines that
 * say no product meet by an equal house part number. Different ids with equal names stay apart.
 */
import type { Draft } from './product-draft.ts';

/** Drafts of both sides; replaced in place. */
interface Sides {
  readonly vendor: Draft[];
  readonly psa: Draft[];
}

/** Carries out the second pass in place. */
export function meetOverSides(sides: Sides): void {
  meetByPartNumber(sides);
  // A side's own ids first (two sources of one vendor, one of which names ids), where no line of either side has the
  // name's product by an id that the catalogue knows.
  const known = new Set([...sides.vendor, ...sides.psa].filter(hasKnownId).map((draft) => draft.key));
  meetByName(sides.vendor, sides.vendor, known);
  meetByName(sides.psa, sides.psa, known);
  const vendorKeys = new Set(sides.vendor.filter((draft) => draft.unknownId === '').map((draft) => draft.key));
  const psaKeys = new Set(sides.psa.filter((draft) => draft.unknownId === '').map((draft) => draft.key));
  const psa = [...sides.psa];
  meetByName(sides.psa, sides.vendor, vendorKeys);
  meetByName(sides.vendor, psa, psaKeys);
  leaveOpen(sides.vendor, sides.psa);
  leaveOpen(sides.psa, sides.vendor);
}

/** A name that holds a product's among unknown words equals only the very same name; else it may be that product. */
function leaveOpen(side: Draft[], others: readonly Draft[]): void {
  if (!side.some((draft) => draft.wraps)) return;
  const keys = new Set(others.map((other) => other.key));
  for (const draft of side) {
    if (!draft.wraps || draft.key !== draft.nameKey || keys.has(draft.key)) continue;
    draft.vague = true;
    draft.basis = 'name';
    draft.evidence = 'the name holds a product’s name among unknown words';
  }
}

const hasKnownId = (draft: Draft): boolean => draft.basis === 'id' && draft.unknownId === '';

/**
 * Gives the drafts of `side` that only a name decides the unknown id that `others` bear under that name; drafts whose key
 * is among `settled` have met their like already.
 */
function meetByName(side: Draft[], others: readonly Draft[], settled: ReadonlySet<string>): void {
  const ids = new Map<string, Map<string, Draft>>();
  for (const other of others) {
    if (other.unknownId === '' || other.nameKey === '') continue;
    const byId = ids.get(other.nameKey) ?? new Map<string, Draft>();
    ids.set(other.nameKey, byId.set(other.key, other));
  }
  if (ids.size === 0) return;
  side.forEach((draft, at) => {
    if (draft.nameKey === '' || draft.key !== draft.nameKey || settled.has(draft.key)) return;
    const found = ids.get(draft.nameKey);
    if (found === undefined) return;
    const [only] = found.values();
    if (found.size === 1 && only !== undefined)
      side[at] = adopt(draft, only, `name equal to that of product id ${only.id}`);
    else
      side[at] = {
        ...draft,
        vague: true,
        evidence: `the name stands for ${found.size} product ids: ${[...found.keys()].join(', ')}`,
      };
  });
}

function adopt(draft: Draft, from: Draft, evidence: string): Draft {
  const { key, id, title, family, parts, inCatalog, usage } = from;
  const basis = draft.basis === 'alias' ? 'alias' : 'id';
  return { ...draft, key, id, title, family, parts, inCatalog, usage, basis, vague: false, evidence };
}

/**
 * Lines that say no product take the one that every readable line with their part number has. Where no line is readable
 * and each side knows the part number by one name, the part number itself is the product.
 */
function meetByPartNumber({ vendor, psa }: Sides): void {
  const readable = new Map<string, Draft | null>();
  const names = [new Map<string, Set<string>>(), new Map<string, Set<string>>()] as const;
  [vendor, psa].forEach((side, number) => {
    for (const draft of side) {
      if (draft.housePart === '') continue;
      const here = names[number as 0 | 1];
      here.set(draft.housePart, (here.get(draft.housePart) ?? new Set()).add(draft.key));
      if (isOpen(draft)) continue;
      const seen = readable.get(draft.housePart);
      readable.set(draft.housePart, seen === undefined || seen?.key === draft.key ? draft : null);
    }
  });
  const settle = (draft: Draft): Draft => {
    if (draft.housePart === '' || !isOpen(draft)) return draft;
    const evidence = `part number ${draft.housePart}`;
    const source = readable.get(draft.housePart);
    if (source !== undefined) return source === null ? draft : adopt(draft, source, evidence);
    const shared = names.every((here) => here.get(draft.housePart)?.size === 1);
    return shared ? { ...draft, key: `part:${draft.housePart}`, basis: 'id', vague: false, evidence } : draft;
  };
  for (const side of [vendor, psa]) {
    for (const [at, draft] of side.entries()) side[at] = settle(draft);
  }
}

const isOpen = (draft: Draft): boolean => draft.vague || draft.basis === 'unparsed';
