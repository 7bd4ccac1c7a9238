/** Plain TF-IDF of character 3-grams with an inverted index: the peer to beat in matching names. */

/** Sparse vectors, one after the other: vector i has the terms and weights from `starts[i]` to `starts[i + 1]`. */
interface Vectors {
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** For each left name the number of the most similar right name, or -1 below the least cosine that is accepted. */
export function tfidfMatch(left: readonly string[], right: readonly string[], least: number): Int32Array {
  const grams = new Map<string, number>();
  const leftTerms = left.map((name) => termsOf(name, grams));
  const rightTerms = right.map((name) => termsOf(name, grams));
  const idf = inverseFrequency([...leftTerms, ...rightTerms], grams.size);
  const leftVectors = weigh(leftTerms, idf);
  const index = invert(weigh(rightTerms, idf), grams.size);

  const scores = new Float64Array(right.length);
  const touched = new Int32Array(right.length);
  const best = new Int32Array(left.length);
  for (let i = 0; i < left.length; i += 1) {
    let count = 0;
    for (let at = leftVectors.starts[i] as number; at < (leftVectors.starts[i + 1] as number); at += 1) {
      const term = leftVectors.terms[at] as number;
      const weight = leftVectors.weights[at] as number;
      for (let post = index.starts[term] as number; post < (index.starts[term + 1] as number); post += 1) {
        const candidate = index.terms[post] as number;
        if (scores[candidate] === 0) {
          touched[count] = candidate;
          count += 1;
        }
        scores[candidate] = (scores[candidate] as number) + weight * (index.weights[post] as number);
      }
    }
    let winner = -1;
    let top = least;
    for (let k = 0; k < count; k += 1) {
      const candidate = touched[k] as number;
      if ((scores[candidate] as number) >= top) {
        top = scores[candidate] as number;
        winner = candidate;
      }
      scores[candidate] = 0;
    }
    best[i] = winner;
  }
  return best;
}

/** The 3-grams of a name as numbers, with how often each occurs. */
function termsOf(name: string, grams: Map<string, number>): Map<number, number> {
  const text = `  ${name.toLowerCase()}  `;
  const counts = new Map<number, number>();
  for (let i = 0; i + 3 <= text.length; i += 1) {
    const gram = text.slice(i, i + 3);
    let number = grams.get(gram);
    if (number === undefined) {
      number = grams.size;
      grams.set(gram, number);
    }
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

function inverseFrequency(names: readonly Map<number, number>[], terms: number): Float64Array {
  const documents = new Float64Array(terms);
  for (const name of names) for (const term of name.keys()) documents[term] = (documents[term] as number) + 1;
  return documents.map((count) => Math.log((1 + names.length) / (1 + count)) + 1);
}

/** Vectors of length 1. */
function weigh(names: readonly Map<number, number>[], idf: Float64Array): Vectors {
  const total = names.reduce((sum, name) => sum + name.size, 0);
  const starts = new Int32Array(names.length + 1);
  const terms = new Int32Array(total);
  const weights = new Float64Array(total);
  let at = 0;
  names.forEach((name, i) => {
    let square = 0;
    for (const [term, count] of name) {
      const weight = count * (idf[term] as number);
      terms[at] = term;
      weights[at] = weight;
      square += weight * weight;
      at += 1;
    }
    const length = Math.sqrt(square);
    for (let k = starts[i] as number; k < at; k += 1) weights[k] = (weights[k] as number) / length;
    starts[i + 1] = at;
  });
  return { starts, terms, weights };
}

/** From each term to the vectors that have it. */
function invert(vectors: Vectors, terms: number): Vectors {
  const starts = new Int32Array(terms + 1);
  for (const term of vectors.terms) starts[term + 1] = (starts[term + 1] as number) + 1;
  for (let term = 0; term < terms; term += 1) {
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  }
  const fill = starts.slice(0, terms);
  const owners = new Int32Array(vectors.terms.length);
  const weights = new Float64Array(vectors.terms.length);
  for (let i = 0; i + 1 < vectors.starts.length; i += 1) {
    for (let at = vectors.starts[i] as number; at < (vectors.starts[i + 1] as number); at += 1) {
      const term = vectors.terms[at] as number;
      const post = fill[term] as number;
      owners[post] = i;
      weights[post] = vectors.weights[at] as number;
      fill[term] = post + 1;
    }
  }
  return { starts, terms: owners, weights };
}
