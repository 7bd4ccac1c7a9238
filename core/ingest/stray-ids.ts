/**
 * Microsoft's product ids in cells that have no role: a notes column, a vendor sku that no format names. Cells are
 * searched for the known beginnings of ids by plain text search; only the few that hold one are read closely.
 */
import type { Cell } from '../model.ts';

/** How the ids of licences, of Azure and of perpetual software begin; four more characters follow. */
const BEGINNINGS = ['CFQ7TTC0', 'DZH318Z0', 'DG7GMGF0'] as const;
const ID_LENGTH = 12;

/** Columns whose ids have the same form and are no products. */
const OTHER_IDS = new Set(['availabilityid', 'promotionid', 'promotion', 'promocode']);

const EMPTY: readonly string[] = [];

/** Columns (from 0) in which stray ids are sought: those without a role. `keys` are the header keys of all columns. */
export function strayColumns(keys: readonly string[], bound: ReadonlySet<number>): readonly number[] {
  return keys.flatMap((key, index) => (bound.has(index) || OTHER_IDS.has(key) ? [] : [index]));
}

/** True for a text that is one of Microsoft's ids by its beginning. */
export function isMicrosoftId(text: string): boolean {
  return BEGINNINGS.some((beginning) => text.startsWith(beginning));
}

/** The ids in some cells of a row as `CFQ7TTC0LCHC:0002`, or without sku, in the order of the columns. */
export function strayIds(row: readonly Cell[], columns: readonly number[]): readonly string[] {
  let found: string[] | undefined;
  for (const index of columns) {
    const cell = row[index];
    if (typeof cell !== 'string' || cell.length < ID_LENGTH) continue;
    for (const beginning of BEGINNINGS) {
      if (cell.includes(beginning) || cell.includes(beginning.toLowerCase())) {
        found = [...(found ?? []), ...idsIn(cell)];
        break;
      }
    }
  }
  return found === undefined ? EMPTY : [...new Set(found)];
}

const ID =
  /(?:CFQ7TTC0|DZH318Z0|DG7GMGF0)[0-9A-Z]{4}(?:[:-]([0-9A-Z]{4})(?![0-9A-Z])|([0-9]{4})(?![0-9A-Z])|(?![0-9A-Z]))/g;

/** The ids in one text, a sku behind `:`, `-` or glued on with them. Longer codes that only begin alike are none. */
export function idsIn(text: string): string[] {
  const found: string[] = [];
  for (const match of text.toUpperCase().matchAll(ID)) {
    const sku = match[1] ?? match[2];
    found.push(sku === undefined ? match[0].slice(0, ID_LENGTH) : `${match[0].slice(0, ID_LENGTH)}:${sku}`);
  }
  return found;
}
