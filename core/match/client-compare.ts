/**
 * Finds for each name without a counterpart the names of the other side that are most alike. Few names are all
 * compared with all, so that a client's nearest names do not hang on who else is in the month; of many names those are
 * compared that share rare 3-grams.
 */
import type { Side } from '../model.ts';
import { nameLikeness, type ReadyName } from './client-likeness.ts';
import { spellingDifference } from './client-spelling.ts';
import { Likeness } from './likeness.ts';

/** Names that are kept for each name. */
const COMPARED_MAX = 10;
const COMPARED_LIKENESS_MIN = 0.18;
/** So many pairs are compared one by one: 20 names without a counterpart among 2,500, or 220 among 220. */
const PAIRS_ONE_BY_ONE_MAX = 50_000;

/** What one name is like on the other side, and how the two differ where that is spelling alone. */
export interface Hit {
  readonly other: string;
  readonly likeness: number;
  readonly spelling: string | null;
}

/** The distinct names of one side, made ready, and the places of those without a counterpart. */
export interface ComparedSide {
  readonly names: readonly string[];
  readonly ready: (place: number) => ReadyName;
  readonly alone: readonly number[];
}

/** The hits of each name without a counterpart, best first. */
export function compareNames(sides: Readonly<Record<Side, ComparedSide>>): Record<Side, Map<string, readonly Hit[]>> {
  const { vendor, psa } = sides;
  if (vendor.alone.length + psa.alone.length === 0) return { vendor: new Map(), psa: new Map() };
  const pairs = vendor.alone.length * psa.names.length + psa.alone.length * vendor.names.length;
  const nearest = pairs <= PAIRS_ONE_BY_ONE_MAX ? nearestOfAll : nearestByGrams(sides);
  // The pairs of one direction mostly come again in the other; they are numbered by their two places.
  const compared = new Map<number, Omit<Hit, 'other'>>();
  const hitsOf = (side: Side): Map<string, readonly Hit[]> => {
    const [own, others] = side === 'vendor' ? [vendor, psa] : [psa, vendor];
    const hits = new Map<string, readonly Hit[]>();
    for (const [at, near] of nearest(side, own, others).entries()) {
      const place = own.alone[at] as number;
      const found = near.map((otherPlace): Hit => {
        const other = others.names[otherPlace] as string;
        const pair = side === 'vendor' ? place * psa.names.length + otherPlace : otherPlace * psa.names.length + place;
        let result = compared.get(pair);
        if (result === undefined) {
          result = compareTwo(own.ready(place), others.ready(otherPlace), own.names[place] === other);
          compared.set(pair, result);
        }
        return { other, ...result };
      });
      hits.set(own.names[place] as string, found);
    }
    return hits;
  };
  return { vendor: hitsOf('vendor'), psa: hitsOf('psa') };
}

function compareTwo(a: ReadyName, b: ReadyName, areEqual: boolean): Omit<Hit, 'other'> {
  if (areEqual) return { likeness: 1, spelling: null };
  return { likeness: nameLikeness(a, b), spelling: spellingDifference(a.words, b.words) };
}

/** The places of the nearest names of the other side, for each name without a counterpart. */
type Nearest = (side: Side, own: ComparedSide, others: ComparedSide) => number[][];

const nearestOfAll: Nearest = (_, own, others) => {
  const ready = others.names.map((_name, place) => others.ready(place));
  return own.alone.map((place) => {
    const name = own.ready(place);
    const found: { place: number; likeness: number }[] = [];
    for (const [otherPlace, other] of ready.entries()) {
      const likeness = nameLikeness(name, other);
      if (likeness >= COMPARED_LIKENESS_MIN) found.push({ place: otherPlace, likeness });
    }
    found.sort((a, b) => b.likeness - a.likeness || a.place - b.place);
    return found.slice(0, COMPARED_MAX).map((one) => one.place);
  });
};

function nearestByGrams({ vendor, psa }: Readonly<Record<Side, ComparedSide>>): Nearest {
  const space = new Likeness(vendor.names, psa.names);
  const options = { limit: COMPARED_MAX, least: COMPARED_LIKENESS_MIN };
  return (side, own) =>
    space
      .mostAlike(side === 'vendor' ? 'left' : 'right', own.alone, options)
      .map((found) => found.map(({ name }) => name));
}
