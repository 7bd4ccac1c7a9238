/**
 * Tells whether two rows are the same in every cell that counts. A short key of what was read from the row finds the
 * few rows that might be; only those are compared cell by cell, so that no row's whole text has to be kept.
 */
import { COLUMNS_MAX } from '../limits.ts';
import type { Cell } from '../model.ts';
import { cellText } from './headers.ts';

interface Seen {
  readonly row: readonly Cell[];
  readonly lineId: number;
  readonly print: string;
}

/** Rows with one key that are compared one by one; beyond it their whole texts are kept. */
const COMPARED_MAX = 4;

/** The rows of one side. Equal rows of two sources of the side have equal prints too. */
export class Fingerprints {
  private readonly first = new Map<string, Seen>();
  private readonly more = new Map<string, Seen[]>();
  private readonly texts = new Map<string, string>();

  /** The print of a row. `key` must be equal for equal rows; `lineId` is the column left out, or -1. */
  of(key: string, row: readonly Cell[], lineId: number): string {
    const first = this.first.get(key);
    if (first === undefined) {
      this.first.set(key, { row, lineId, print: key });
      return key;
    }
    if (sameCells(first, row, lineId)) return first.print;
    const more = this.more.get(key) ?? [];
    const twin = more.find((seen) => sameCells(seen, row, lineId));
    if (twin !== undefined) return twin.print;
    if (more.length < COMPARED_MAX) {
      const print = `${key}#${more.length + 2}`;
      this.more.set(key, [...more, { row, lineId, print }]);
      return print;
    }
    const text = `${key}\u0000${wholeText(row, lineId)}`;
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const print = `${key}#${COMPARED_MAX + 2 + this.texts.size}`;
    this.texts.set(text, print);
    return print;
  }
}

function sameCells(seen: Seen, row: readonly Cell[], lineId: number): boolean {
  const width = Math.min(COLUMNS_MAX, Math.max(seen.row.length, row.length));
  for (let i = 0; i < width; i += 1) {
    if (i === lineId && i === seen.lineId) continue;
    const a = seen.row[i] ?? '';
    const b = row[i] ?? '';
    if (a !== b && cellText(a) !== cellText(b)) return false;
  }
  return true;
}

function wholeText(row: readonly Cell[], lineId: number): string {
  const texts = row.slice(0, COLUMNS_MAX).map((cell, i) => (i === lineId ? '' : cellText(cell)));
  while (texts.at(-1) === '') texts.pop();
  return texts.join('\u001F');
}
