/**
 * What the engine is measured against, on the same parsed rows:
 *   floor   an exact join with names encoded as integers: no engine that reads every row can be much faster
 *   read+join  the same join behind the engine's own reader: the floor for a program that starts from pasted cells
 *   tf-idf  names matched by the cosine of their character 3-grams, then the same join: the plain good way
 *   fuse    names matched by fuse.js with threshold 0.35, then the same join: the usual way
 */
import Fuse from 'fuse.js';
import type { PlainRow } from './month.ts';
import { tfidfMatch } from './tfidf.ts';

/** For each left name the number of the right name that it means, or -1. */
type Matcher = (left: readonly string[], right: readonly string[]) => Int32Array;

/** How many client-product pairs there are, and in how many of them the seats differ. */
export interface Joined {
  readonly pairs: number;
  readonly differences: number;
}

/** Names as numbers, in order of appearance. */
class Names {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.list.length);
    this.list.push(name);
    return this.list.length - 1;
  }
}

/** The exact join: a name means itself. */
export function floorJoin(vendor: readonly PlainRow[], psa: readonly PlainRow[]): Joined {
  const clients = new Names();
  const products = new Names();
  const keys = (rows: readonly PlainRow[]): [Int32Array, Int32Array] => {
    const client = new Int32Array(rows.length);
    const product = new Int32Array(rows.length);
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as PlainRow;
      client[i] = clients.numberOf(row.client);
      product[i] = products.numberOf(row.product);
    }
    return [client, product];
  };
  const left = keys(vendor);
  const right = keys(psa);
  return join(vendor, left, psa, right, products.list.length);
}

/** The join after a matcher of names has said which vendor name means which PSA name. */
export function fuzzyJoin(vendor: readonly PlainRow[], psa: readonly PlainRow[], match: Matcher): Joined {
  const encode = (rows: readonly PlainRow[]) => {
    const clients = new Names();
    const products = new Names();
    const client = Int32Array.from(rows, (row) => clients.numberOf(row.client));
    const product = Int32Array.from(rows, (row) => products.numberOf(row.product));
    return { clients: clients.list, products: products.list, client, product };
  };
  const left = encode(vendor);
  const right = encode(psa);
  // A vendor name without a counterpart gets a number of its own, above those of the PSA.
  const renumber = (numbers: Int32Array, meanings: Int32Array, above: number): Int32Array =>
    numbers.map((number) => ((meanings[number] as number) < 0 ? above + number : (meanings[number] as number)));
  return join(
    vendor,
    [
      renumber(left.client, match(left.clients, right.clients), right.clients.length),
      renumber(left.product, match(left.products, right.products), right.products.length),
    ],
    psa,
    [right.client, right.product],
    left.products.length + right.products.length,
  );
}

/** Adds up seats and money by client and product on both sides and compares. */
function join(
  vendor: readonly PlainRow[],
  [vendorClient, vendorProduct]: [Int32Array, Int32Array],
  psa: readonly PlainRow[],
  [psaClient, psaProduct]: [Int32Array, Int32Array],
  products: number,
): Joined {
  const slots = new Map<number, number>();
  const size = vendor.length + psa.length;
  const seats = [new Float64Array(size), new Float64Array(size)] as const;
  const cents = [new Float64Array(size), new Float64Array(size)] as const;
  const collect = (rows: readonly PlainRow[], client: Int32Array, product: Int32Array, side: 0 | 1): void => {
    for (let i = 0; i < rows.length; i += 1) {
      const key = (client[i] as number) * products + (product[i] as number);
      let slot = slots.get(key);
      if (slot === undefined) {
        slot = slots.size;
        slots.set(key, slot);
      }
      const row = rows[i] as PlainRow;
      seats[side][slot] = (seats[side][slot] as number) + row.quantity;
      cents[side][slot] = (cents[side][slot] as number) + row.amountCents;
    }
  };
  collect(vendor, vendorClient, vendorProduct, 0);
  collect(psa, psaClient, psaProduct, 1);
  let differences = 0;
  for (let slot = 0; slot < slots.size; slot += 1) if (seats[0][slot] !== seats[1][slot]) differences += 1;
  return { pairs: slots.size, differences };
}

/** Cosine of character 3-grams, best candidate from 0.6 on. */
export const byTfidf: Matcher = (left, right) => tfidfMatch(left, right, 0.6);

/** fuse.js with its usual options, first result. */
export const byFuse: Matcher = (left, right) => {
  const fuse = new Fuse(right, { threshold: 0.35, includeScore: true });
  return Int32Array.from(left, (name) => fuse.search(name, { limit: 1 })[0]?.refIndex ?? -1);
};
