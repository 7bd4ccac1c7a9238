/**
 * How alike texts are: TF-IDF of character 3-grams with an inverted index. Each query is compared with those names
 * alone that share rare 3-grams enough to reach the asked likeness; the others cannot reach it, so that the answer is
 * that of comparing all with all.
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

/** The 3-grams of a text as ids, with their weights; ids ascend. */
interface Vector {
  readonly grams: Int32Array;
  readonly weights: Float64Array;
}

/** Names that hold each 3-gram: those of gram `g` stand from `starts[g]` to `starts[g + 1]`. */
interface Index {
  readonly starts: Int32Array;
  readonly names: Int32Array;
}

/**
 * For each query its most alike names, best first; equals in the order of the names. Texts are compared as they stand:
 * hand over normalized, distinct ones. Rare 3-grams weigh more, counted over queries and names together, so that the
 * likeness of two texts is the same in both directions.
 */
export function mostAlike(
  queries: readonly string[],
  names: readonly string[],
  { limit, least }: AlikeOptions,
): Alike[][] {
  if (limit < 1 || least <= 0) throw new RangeError(`mostAlike: limit ${limit}, least ${least}`);
  const ids = new Map<number, number>();
  const counts = [...queries, ...names].map((text) => gramCounts(text, ids));
  const idf = inverseFrequencies(counts, ids.size);
  const vectors = counts.map((count) => weigh(count, idf));
  const queryVectors = vectors.slice(0, queries.length);
  const nameVectors = vectors.slice(queries.length);
  const index = invert(nameVectors, ids.size);
  const scratch = new Float64Array(ids.size);
  const seenBy = new Int32Array(names.length).fill(-1);
  return queryVectors.map((vector, query) => {
    for (const [at, gram] of vector.grams.entries()) scratch[gram] = vector.weights[at] ?? 0;
    const best = new Best(limit, least);
    for (const gram of gramsThatDecide(vector, least)) {
      for (let at = index.starts[gram] ?? 0; at < (index.starts[gram + 1] ?? 0); at += 1) {
        const name = index.names[at] ?? 0;
        if (seenBy[name] === query) continue;
        seenBy[name] = query;
        best.offer(name, product(nameVectors[name], scratch));
      }
    }
    for (const gram of vector.grams) scratch[gram] = 0;
    return best.found;
  });
}

/** A 3-gram as one number: three UTF-16 code units, 48 bits. */
function gramCounts(text: string, ids: Map<number, number>): Map<number, number> {
  const counts = new Map<number, number>();
  const padded = ` ${text} `;
  for (let at = 0; at + 2 < padded.length; at += 1) {
    const code = (padded.charCodeAt(at) * 0x10000 + padded.charCodeAt(at + 1)) * 0x10000 + padded.charCodeAt(at + 2);
    let id = ids.get(code);
    if (id === undefined) {
      id = ids.size;
      ids.set(code, id);
    }
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function inverseFrequencies(counts: readonly ReadonlyMap<number, number>[], grams: number): Float64Array {
  const holders = new Float64Array(grams);
  for (const count of counts) for (const gram of count.keys()) holders[gram] = (holders[gram] ?? 0) + 1;
  return holders.map((held) => Math.log(1 + counts.length / held));
}

/** Weighs by count and rarity, to unit length. */
function weigh(counts: ReadonlyMap<number, number>, idf: Float64Array): Vector {
  const grams = Int32Array.from(counts.keys()).sort();
  const weights = Float64Array.from(grams, (gram) => (counts.get(gram) ?? 0) * (idf[gram] ?? 0));
  let square = 0;
  for (const weight of weights) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  return { grams, weights: weights.map((weight) => weight / length) };
}

function invert(vectors: readonly Vector[], grams: number): Index {
  const starts = new Int32Array(grams + 1);
  for (const { grams: held } of vectors) for (const gram of held) starts[gram + 1] = (starts[gram + 1] ?? 0) + 1;
  for (let gram = 0; gram < grams; gram += 1) starts[gram + 1] = (starts[gram + 1] ?? 0) + (starts[gram] ?? 0);
  const names = new Int32Array(starts[grams] ?? 0);
  const next = starts.slice();
  for (const [name, { grams: held }] of vectors.entries()) {
    for (const gram of held) {
      const at = next[gram] ?? 0;
      names[at] = name;
      next[gram] = at + 1;
    }
  }
  return { starts, names };
}

/**
 * The heaviest 3-grams of a query, as many as are needed: a name that holds none of them has at most the length of the
 * rest in common with it, and that is less than `least`.
 */
function gramsThatDecide({ grams, weights }: Vector, least: number): number[] {
  const order = Array.from(grams.keys()).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const chosen: number[] = [];
  let rest = 1;
  for (const at of order) {
    // Rounding must not drop a name that just reaches the bound.
    if (rest < least * least - 1e-9) break;
    const weight = weights[at] ?? 0;
    rest -= weight * weight;
    chosen.push(grams[at] ?? 0);
  }
  return chosen;
}

function product(vector: Vector | undefined, scratch: Float64Array): number {
  if (vector === undefined) return 0;
  const { grams, weights } = vector;
  let sum = 0;
  for (let at = 0; at < grams.length; at += 1) sum += (weights[at] ?? 0) * (scratch[grams[at] ?? 0] ?? 0);
  return sum;
}

/** Keeps the best few. */
class Best {
  readonly found: Alike[] = [];
  private readonly limit: number;
  private readonly least: number;

  constructor(limit: number, least: number) {
    this.limit = limit;
    this.least = least;
  }

  offer(name: number, likeness: number): void {
    if (likeness < this.least) return;
    const worst = this.found.at(-1);
    if (this.found.length === this.limit && worst !== undefined && !isBefore(name, likeness, worst)) return;
    let at = this.found.length;
    for (let one = this.found[at - 1]; one !== undefined && isBefore(name, likeness, one); one = this.found[at - 1])
      at -= 1;
    this.found.splice(at, 0, { name, likeness });
    if (this.found.length > this.limit) this.found.pop();
  }
}

const isBefore = (name: number, likeness: number, other: Alike): boolean =>
  likeness > other.likeness || (likeness === other.likeness && name < other.name);
