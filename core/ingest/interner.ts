/** Gives equal things one number, so that the work on names and products is done once for each distinct one. */
export class Interner<T> {
  private readonly indexes = new Map<string, number>();
  private readonly list: T[] = [];

  /** The number of the thing with this key, from 0; made on its first appearance. */
  intern(key: string, make: () => T): number {
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const index = this.list.length;
    this.indexes.set(key, index);
    this.list.push(make());
    return index;
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
