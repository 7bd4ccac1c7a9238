/**
 * Tells whether two rows are the same in every cell that counts. A number made of what was read from the row finds the
 * few rows that might be; only those are compared cell by cell, so that no row's whole text has to be kept.
 */
import { COLUMNS_MAX } from '../limits.ts';
import type { Cell } from '../model.ts';
import { cellText } from './headers.ts';

/** What makes a row the line that it is. */
export interface RowParts {
  readonly row: readonly Cell[];
  /** The client's number: it may stand on a heading above the row. */
  readonly client: number;
  /** Columns of the line's own ids, which are left out. */
  readonly lineIds: ReadonlySet<number>;
}

interface Seen extends RowParts {
  readonly print: string;
}

/** Rows with one number that are compared one by one; beyond it their whole texts are kept. */
const COMPARED_MAX = 4;

/** Mixes what was read of a row into one small integer; equal parts give equal numbers, different ones may too. */
export function mix(parts: readonly (number | null)[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    const value = part ?? -1;
    hash = Math.imul(hash ^ (value | 0), 0x01000193);
    hash = Math.imul(hash ^ Math.floor(value / 4294967296) ^ (hash >>> 15), 0x5bd1e995);
  }
  return (hash ^ (hash >>> 13)) & 0x3fffffff;
}

/** The rows of one side. Equal rows of two sources of the side have equal prints too. */
export class Fingerprints {
  private readonly first = new Map<number, Seen>();
  private readonly more = new Map<number, Seen[]>();
  private readonly texts = new Map<string, string>();
  private distinct = 0;

  /** The print of a row. `key` must be equal for equal rows. */
  of(key: number, parts: RowParts): string {
    const first = this.first.get(key);
    if (first === undefined) {
      const print = this.next();
      this.first.set(key, { ...parts, print });
      return print;
    }
    if (isSame(first, parts)) return first.print;
    const more = this.more.get(key) ?? [];
    const twin = more.find((seen) => isSame(seen, parts));
    if (twin !== undefined) return twin.print;
    if (more.length < COMPARED_MAX) {
      const print = this.next();
      this.more.set(key, [...more, { ...parts, print }]);
      return print;
    }
    const text = wholeText(parts);
    let print = this.texts.get(text);
    if (print === undefined) {
      print = this.next();
      this.texts.set(text, print);
    }
    return print;
  }

  private next(): string {
    this.distinct += 1;
    return `r${this.distinct}`;
  }
}

function isSame(one: RowParts, other: RowParts): boolean {
  if (one.client !== other.client) return false;
  const width = Math.min(COLUMNS_MAX, Math.max(one.row.length, other.row.length));
  for (let i = 0; i < width; i += 1) {
    if (one.lineIds.has(i) && other.lineIds.has(i)) continue;
    const a = one.row[i] ?? '';
    const b = other.row[i] ?? '';
    if (a !== b && cellText(a) !== cellText(b)) return false;
  }
  return true;
}

function wholeText({ row, client, lineIds }: RowParts): string {
  const texts = row.slice(0, COLUMNS_MAX).map((cell, i) => (lineIds.has(i) ? '' : cellText(cell)));
  while (texts.at(-1) === '') texts.pop();
  return `${client}\u001F${texts.join('\u001F')}`;
}
