/**
 * Tells whether two rows are the same in every cell that counts. A number made of what was read from the row finds the
 * few rows that might be; only those are compared cell by cell, so that no row's whole text has to be kept.
 */
import { COLUMNS_MAX } from '../limits.ts';
import type { Cell } from '../model.ts';
import { cellText } from './headers.ts';

/** Where the mixing of a row's parts begins. */
export const MIX_SEED = 0x811c9dc5;

/** Mixes one more part into a number; equal parts in equal order give equal numbers, different ones may too. */
export function mixIn(hash: number, part: number | null): number {
  const value = part ?? -1;
  const low = Math.imul(hash ^ (value | 0), 0x01000193);
  return Math.imul(low ^ Math.floor(value / 4294967296) ^ (low >>> 15), 0x5bd1e995);
}

/** Distinct rows with one number that are compared one by one; beyond them whole texts are kept. */
const COMPARED_MAX = 5;
const TABLE_SIZE_MIN = 1024;

/**
 * The rows of one side. Equal rows of two sources of the side have equal prints too. An open table of integers leads
 * from the number to the rows, for a hash map of objects costs more than all the rest of a row.
 */
export class Fingerprints {
  private table = new Int32Array(TABLE_SIZE_MIN);
  private readonly hashes: number[] = [];
  private readonly rows: (readonly Cell[])[] = [];
  private readonly clients: number[] = [];
  private readonly lineIds: ReadonlySet<number>[] = [];
  private readonly texts = new Map<string, string>();

  /**
   * The print of a row. `hash` must be equal for equal rows. The client's number counts too, for it may stand on a
   * heading above the row; `lineIds` are the columns of the line's own ids, which are left out.
   */
  of(hash: number, row: readonly Cell[], client: number, lineIds: ReadonlySet<number>): string {
    const mask = this.table.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    let compared = 0;
    for (let entry = this.table[slot] as number; entry !== 0; entry = this.table[slot] as number) {
      const at = entry - 1;
      if (this.hashes[at] === hash) {
        if (
          this.clients[at] === client &&
          sameCells(this.rows[at] as Cell[], row, this.lineIds[at] as Set<number>, lineIds)
        ) {
          return printOf(at);
        }
        compared += 1;
        if (compared === COMPARED_MAX) return this.byText(row, client, lineIds);
      }
      slot = (slot + 1) & mask;
    }
    const at = this.add(hash, row, client, lineIds);
    this.table[slot] = at + 1;
    if (this.rows.length * 2 > this.table.length) this.grow();
    return printOf(at);
  }

  private add(hash: number, row: readonly Cell[], client: number, lineIds: ReadonlySet<number>): number {
    this.hashes.push(hash);
    this.clients.push(client);
    this.lineIds.push(lineIds);
    return this.rows.push(row) - 1;
  }

  private grow(): void {
    const table = new Int32Array(this.table.length * 2);
    const mask = table.length - 1;
    for (let at = 0; at < this.hashes.length; at += 1) {
      const hash = this.hashes[at] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = at + 1;
    }
    this.table = table;
  }

  /** Many distinct rows share one number: they differ in cells that no one reads. */
  private byText(row: readonly Cell[], client: number, lineIds: ReadonlySet<number>): string {
    const text = wholeText(row, client, lineIds);
    let print = this.texts.get(text);
    if (print === undefined) {
      print = `t${this.texts.size}`;
      this.texts.set(text, print);
    }
    return print;
  }
}

const printOf = (at: number): string => `r${at}`;

function sameCells(
  one: readonly Cell[],
  other: readonly Cell[],
  oneIds: ReadonlySet<number>,
  otherIds: ReadonlySet<number>,
): boolean {
  const width = Math.min(COLUMNS_MAX, Math.max(one.length, other.length));
  for (let i = 0; i < width; i += 1) {
    const a = one[i] ?? '';
    const b = other[i] ?? '';
    if (a !== b && cellText(a) !== cellText(b) && !(oneIds.has(i) && otherIds.has(i))) return false;
  }
  return true;
}

function wholeText(row: readonly Cell[], client: number, lineIds: ReadonlySet<number>): string {
  const texts = row.slice(0, COLUMNS_MAX).map((cell, i) => (lineIds.has(i) ? '' : cellText(cell)));
  while (texts.at(-1) === '') texts.pop();
  return `${client}\u001F${texts.join('\u001F')}`;
}
