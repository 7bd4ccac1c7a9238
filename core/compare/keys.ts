/** Stable keys: a hash of what a finding is about, never of where its rows stand. */
import { entryOf } from './collections.ts';

/** FNV-1a in 32 bits over UTF-16 code units, from a seed. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Hashes what a finding is about; each distinct text is hashed once. */
export class Keys {
  private readonly high = new Map<string, number>();
  private readonly low = new Map<string, number>();

  /** 16 hex digits of the client, product, currency and class of a finding. */
  of(client: string, product: string, currency: string, kind: string): string {
    let high = 0x811c9dc5;
    let low = 0x5bd1e995;
    for (const part of [client, product, currency, kind]) {
      high = mix(
        high,
        entryOf(this.high, part, () => fnv(part, 0x811c9dc5)),
      );
      low = mix(
        low,
        entryOf(this.low, part, () => fnv(part, 0x01234567)),
      );
    }
    return hex(high) + hex(low);
  }
}

/** Mixes one hash into another, so that the order of the parts counts (the finalizer of MurmurHash3). */
function mix(hash: number, part: number): number {
  let mixed = Math.imul(hash ^ part, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const hex = (hash: number): string => hash.toString(16).padStart(8, '0');

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
