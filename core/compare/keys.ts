/** Stable keys: a hash of what a finding is about, never of where its rows stand. */

/** FNV-1a in 32 bits over UTF-16 code units, from a seed. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** 16 hex digits of the given parts, in their order. */
export function hexKey(...parts: readonly string[]): string {
  const text = parts.join('\u0000');
  const high = fnv(text, 0x811c9dc5);
  const low = fnv(`${text}\u0001`, high ^ 0x5bd1e995);
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** Hands out keys and gives a repeated one an occurrence number: `abc`, `abc-2`, `abc-3`. */
export class KeyRing {
  private readonly seen = new Map<string, number>();

  /** The key, made unique in the order of the calls. */
  take(key: string): string {
    const count = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  }
}
