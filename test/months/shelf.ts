/** Which products may serve as what in one month, so that an estimated price is beyond doubt. */
import { type Product, SIBLINGS } from './products.ts';
import type { Random } from './random.ts';

/** The products of one month by what cases may do with them. */
export interface Shelf {
  /** Slugs of products whose PSA prices are clean over all clients, so that a median over them is beyond doubt. */
  readonly steady: ReadonlySet<string>;
  /** Products of single lines: nobody else has them in the PSA. */
  readonly exclusive: Product[];
}

/** Parts the products of a month. */
export function fillShelf(random: Random, products: readonly Product[]): Shelf {
  const all = random.shuffle(products);
  const inPairs = new Set(SIBLINGS.flat());
  const exclusive = all.filter((product) => product.idKnown && !inPairs.has(product.slug)).slice(0, 4);
  const open = all.filter((product) => !exclusive.includes(product));
  const steady = new Set(open.filter((_product, i) => i % 2 === 0).map((product) => product.slug));
  // Of a pair of siblings one is steady and one is not: the price of the one supplied is estimated, the other is billed.
  for (const [a, b] of random.shuffle(SIBLINGS)) {
    if (!steady.has(a) && !steady.has(b)) steady.add(random.pick([a, b]));
    else if (steady.has(a) && steady.has(b)) steady.delete(random.pick([a, b]));
  }
  return { steady, exclusive };
}
