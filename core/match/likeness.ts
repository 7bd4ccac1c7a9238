/**
 * How alike texts are: TF-IDF of character 3-grams with an inverted index. Only texts that hold one of a query's rarer
 * 3-grams are looked at; the others cannot reach the asked likeness, so that the answer is that of comparing all with
 * all.
 */

/** One counterpart of a query. */
export interface Alike {
  /** Index into the names. */
  readonly name: number;
  /** Cosine, 0 to 1. */
  readonly likeness: number;
}

/** How many counterparts a query has at most, and how alike they are at least (above 0). */
export interface AlikeOptions {
  readonly limit: number;
  readonly least: number;
}

/** The 3-grams of a text as ids with their weights, the heaviest first; the weights are of unit length. */
interface Vector {
  readonly grams: Int32Array;
  readonly weights: Float64Array;
}

/** The texts of one list by their 3-grams: those of gram `g` stand from `starts[g]` to `starts[g + 1]`. */
interface Index {
  readonly starts: Int32Array;
  readonly texts: Int32Array;
  readonly weights: Float64Array;
}

/** A table of 3-grams has at most so many places; a larger alphabet is looked up in a map. */
const GRAM_TABLE_MAX = 4_000_000;

/**
 * Two lists of texts that can be asked for each other's likes. Hand over normalized, distinct texts. Rare 3-grams weigh
 * more, counted over both lists together, so that the likeness of two texts is the same in both directions, but for
 * rounding.
 */
export class Likeness {
  private readonly left: readonly Vector[];
  private readonly right: readonly Vector[];
  private readonly indexes: { left?: Index; right?: Index } = {};
  private readonly grams: number;

  constructor(left: readonly string[], right: readonly string[]) {
    const texts = [...left, ...right];
    const { held, counts, grams } = readGrams(texts);
    const idf = inverseFrequencies(held, grams);
    const vectors = held.map((ids, text) => weigh(ids, counts[text] as Int32Array, idf));
    this.left = vectors.slice(0, left.length);
    this.right = vectors.slice(left.length);
    this.grams = grams;
  }

  /** For each asked text of one list the most alike texts of the other, best first; equals in the order of the list. */
  mostAlike(side: 'left' | 'right', asked: readonly number[], { limit, least }: AlikeOptions): Alike[][] {
    if (limit < 1 || least <= 0) throw new RangeError(`mostAlike: limit ${limit}, least ${least}`);
    const others = side === 'left' ? 'right' : 'left';
    this.indexes[others] ??= invert(this[others], this.grams);
    const index = this.indexes[others];
    const sums = new Float64Array(this[others].length);
    const touched = new Int32Array(this[others].length);
    const best = new Best(limit);
    return asked.map((text) => {
      const vector = this[side][text];
      if (vector === undefined) throw new RangeError(`mostAlike: no text ${text} of ${this[side].length}`);
      const count = addUp(vector, index, least, sums, touched);
      best.clear(least);
      for (let at = 0; at < count; at += 1) {
        const name = touched[at] as number;
        const likeness = sums[name] as number;
        if (likeness >= best.bar) best.add(name, likeness);
        sums[name] = 0;
      }
      return best.found();
    });
  }
}

/**
 * Adds up the cosines of one query in `sums`, its heaviest 3-grams first, and lists the texts touched; gives their
 * count. Once what is left of the query is shorter than `least`, no new text can reach it.
 */
function addUp(vector: Vector, index: Index, least: number, sums: Float64Array, touched: Int32Array): number {
  const { grams, weights } = vector;
  const { starts, texts, weights: others } = index;
  let count = 0;
  let rest = 1;
  for (let place = 0; place < grams.length; place += 1) {
    const gram = grams[place] as number;
    const weight = weights[place] as number;
    // Rounding must not drop a text that just reaches the bound.
    const isOpen = rest >= least * least - 1e-9;
    rest -= weight * weight;
    const end = starts[gram + 1] as number;
    for (let at = starts[gram] as number; at < end; at += 1) {
      const text = texts[at] as number;
      const sum = sums[text] as number;
      if (sum === 0) {
        if (!isOpen) continue;
        touched[count] = text;
        count += 1;
      }
      sums[text] = sum + weight * (others[at] as number);
    }
  }
  return count;
}

interface Grams {
  /** Distinct 3-grams of each text, and how often each stands in it. */
  readonly held: readonly Int32Array[];
  readonly counts: readonly Int32Array[];
  /** How many distinct ones there are in all. */
  readonly grams: number;
}

/** Reads the 3-grams of all texts, a space before and after each text. */
function readGrams(texts: readonly string[]): Grams {
  const alphabet = new Map<number, number>([[32, 0]]);
  let longest = 0;
  for (const text of texts) {
    longest = Math.max(longest, text.length);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (!alphabet.has(code)) alphabet.set(code, alphabet.size);
    }
  }
  const letters = alphabet.size;
  const idOf = gramIds(letters);
  const seen = new Int32Array(longest);
  const counted: number[] = [];
  const held: Int32Array[] = [];
  const counts: Int32Array[] = [];
  let grams = 0;
  for (const text of texts) {
    let distinct = 0;
    let window = alphabet.get(text.charCodeAt(0)) ?? 0;
    for (let at = 1; at <= text.length; at += 1) {
      const next = at === text.length ? 0 : (alphabet.get(text.charCodeAt(at)) as number);
      window = (window % (letters * letters)) * letters + next;
      const gram = idOf(window);
      if (gram === grams) grams += 1;
      const times = counted[gram] ?? 0;
      if (times === 0) {
        seen[distinct] = gram;
        distinct += 1;
      }
      counted[gram] = times + 1;
    }
    const ids = seen.slice(0, distinct);
    held.push(ids);
    counts.push(ids.map((gram) => counted[gram] as number));
    for (const gram of ids) counted[gram] = 0;
  }
  return { held, counts, grams };
}

/** Numbers 3-grams in the order in which they are met. */
function gramIds(letters: number): (gram: number) => number {
  let met = 0;
  if (letters ** 3 > GRAM_TABLE_MAX) {
    const ids = new Map<number, number>();
    return (gram) => {
      const known = ids.get(gram);
      if (known !== undefined) return known;
      ids.set(gram, met);
      met += 1;
      return met - 1;
    };
  }
  const ids = new Int32Array(letters ** 3);
  return (gram) => {
    const known = ids[gram] as number;
    if (known !== 0) return known - 1;
    met += 1;
    ids[gram] = met;
    return met - 1;
  };
}

function inverseFrequencies(held: readonly Int32Array[], grams: number): Float64Array {
  const holders = new Float64Array(grams);
  for (const ids of held) for (const gram of ids) holders[gram] = (holders[gram] as number) + 1;
  return holders.map((count) => Math.log(1 + held.length / count));
}

/** Weighs by count and rarity, to unit length, and puts the heaviest first. */
function weigh(ids: Int32Array, counts: Int32Array, idf: Float64Array): Vector {
  const grams = ids.slice();
  const weights = new Float64Array(ids.length);
  let square = 0;
  for (let place = 0; place < ids.length; place += 1) {
    const gram = ids[place] as number;
    const weight = (counts[place] as number) * (idf[gram] as number);
    square += weight * weight;
    let at = place;
    for (; at > 0 && (weights[at - 1] as number) < weight; at -= 1) {
      weights[at] = weights[at - 1] as number;
      grams[at] = grams[at - 1] as number;
    }
    weights[at] = weight;
    grams[at] = gram;
  }
  const length = Math.sqrt(square);
  for (let place = 0; place < weights.length; place += 1) weights[place] = (weights[place] as number) / length;
  return { grams, weights };
}

function invert(vectors: readonly Vector[], grams: number): Index {
  const starts = new Int32Array(grams + 1);
  for (const vector of vectors) for (const gram of vector.grams) starts[gram + 1] = (starts[gram + 1] as number) + 1;
  for (let gram = 0; gram < grams; gram += 1)
    starts[gram + 1] = (starts[gram + 1] as number) + (starts[gram] as number);
  const texts = new Int32Array(starts[grams] as number);
  const weights = new Float64Array(texts.length);
  const next = starts.slice();
  for (const [text, vector] of vectors.entries()) {
    for (let place = 0; place < vector.grams.length; place += 1) {
      const gram = vector.grams[place] as number;
      const at = next[gram] as number;
      texts[at] = text;
      weights[at] = vector.weights[place] as number;
      next[gram] = at + 1;
    }
  }
  return { starts, texts, weights };
}

/** Keeps the best few, best first. */
class Best {
  /** What a text must reach to be kept. */
  bar = 0;
  private readonly names: Int32Array;
  private readonly likeness: Float64Array;
  private count = 0;

  constructor(limit: number) {
    this.names = new Int32Array(limit);
    this.likeness = new Float64Array(limit);
  }

  clear(least: number): void {
    this.count = 0;
    this.bar = least;
  }

  add(name: number, likeness: number): void {
    const { names, likeness: kept } = this;
    let at = this.count;
    while (at > 0 && isBefore(likeness, name, kept[at - 1] as number, names[at - 1] as number)) at -= 1;
    if (at === names.length) return;
    if (this.count < names.length) this.count += 1;
    names.copyWithin(at + 1, at, this.count - 1);
    kept.copyWithin(at + 1, at, this.count - 1);
    names[at] = name;
    kept[at] = likeness;
    if (this.count === names.length) this.bar = kept[this.count - 1] as number;
  }

  found(): Alike[] {
    return Array.from({ length: this.count }, (_, at) => ({
      name: this.names[at] as number,
      likeness: this.likeness[at] as number,
    }));
  }
}

const isBefore = (likeness: number, name: number, otherLikeness: number, otherName: number): boolean =>
  likeness > otherLikeness || (likeness === otherLikeness && name < otherName);
