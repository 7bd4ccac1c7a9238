/** How near two products are: siblings by their parts, and a likeness that may suggest a counterpart and never decides. */
import type { ProductIdentity } from '../model.ts';

/**
 * True where two products are different and their names are equal but for discriminating parts: E3 and E5, P1 and P2,
 * Basic and Premium, with and without Teams, Office 365 E3 and Microsoft 365 E3. Names that leave a part open are nobody's
 * siblings: they may be the same product.
 */
export function siblings(a: ProductIdentity, b: ProductIdentity): boolean {
  return a.family !== '' && a.family === b.family && a.key !== b.key && !a.vague && !b.vague;
}

/**
 * 0 to 1, symmetric; 1 for equal words. The mean of two Dice coefficients: over the words and parts, and over their
 * three-letter runs, so that a misspelt word still counts in part.
 */
export function productLikeness(a: ProductIdentity, b: ProductIdentity): number {
  const left = features(a);
  const right = features(b);
  if (left.words.size === 0 || right.words.size === 0) return a.key === b.key ? 1 : 0;
  return (dice(left.words, right.words) + dice(left.grams, right.grams)) / 2;
}

interface Features {
  readonly words: ReadonlySet<string>;
  readonly grams: ReadonlySet<string>;
}

const known = new WeakMap<ProductIdentity, Features>();

function features(product: ProductIdentity): Features {
  const seen = known.get(product);
  if (seen !== undefined) return seen;
  const words = new Set([...product.family.split(' ').filter((word) => word !== ''), ...product.parts]);
  const grams = new Set<string>();
  for (const word of words) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) grams.add(padded.slice(at, at + 3));
  }
  const made = { words, grams };
  known.set(product, made);
  return made;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
