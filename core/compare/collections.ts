/** What every step does with lists, maps and texts. */

/** The item at a place that is known to be in the list; `what` names it where it is not. Throws outside the list. */
export function at<T>(items: ArrayLike<T>, index: number, what: string): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no ${what} ${index} of ${items.length}`);
  return item;
}

/** The value of a key, made and kept where the map has none yet. */
export function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Orders texts by their code units: the same on every machine and in every language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
