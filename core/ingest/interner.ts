/** Things with one name that are compared one by one; beyond it they are found by all their parts. */
const CHAIN_MAX = 8;
const NONE = -1;

/**
 * Gives equal things one number, so that the work on names and products is done once for each distinct one. Things are
 * found by their first text, then compared: most names have one thing, and no joined key has to be made for a row.
 */
export class Interner<T> {
  private readonly first = new Map<string, number>();
  private readonly next: number[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly list: T[] = [];
  private readonly isSame: (one: T, other: T) => boolean;
  private readonly keyOf: (thing: T) => string;

  /** `isSame` compares all parts but the name; `keyOf` joins them. */
  constructor(isSame: (one: T, other: T) => boolean, keyOf: (thing: T) => string) {
    this.isSame = isSame;
    this.keyOf = keyOf;
  }

  /** The number of a thing, from 0; a new one for the first of its kind. */
  intern(name: string, thing: T): number {
    let at = this.first.get(name) ?? NONE;
    if (at === NONE) {
      this.first.set(name, this.list.length);
      return this.add(thing);
    }
    for (let step = 1; step < CHAIN_MAX; step += 1) {
      if (this.isSame(this.list[at] as T, thing)) return at;
      const following = this.next[at] as number;
      if (following === NONE) {
        this.next[at] = this.list.length;
        return this.add(thing);
      }
      at = following;
    }
    if (this.isSame(this.list[at] as T, thing)) return at;
    const key = this.keyOf(thing);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    this.byKey.set(key, this.list.length);
    return this.add(thing);
  }

  private add(thing: T): number {
    this.next.push(NONE);
    return this.list.push(thing) - 1;
  }

  /** All things in the order of their numbers. */
  get all(): readonly T[] {
    return this.list;
  }
}

/** Reads each distinct text once; columns hold few distinct texts in many rows. */
export function memoByText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let lastText: string | null = null;
  let last: T;
  return (text) => {
    if (text === lastText) return last;
    let value = known.get(text);
    if (value === undefined && !known.has(text)) {
      value = read(text);
      known.set(text, value);
    }
    lastText = text;
    last = value as T;
    return last;
  };
}
