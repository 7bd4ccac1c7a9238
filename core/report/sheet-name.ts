/**
 * Names of tabs by the rules that Excel and Google Sheets share: 1 to 31 characters, none of `[ ] : * ? / \`, no
 * apostrophe at either end, and no two that differ in case alone.
 */
import { SHEET_NAME_MAX } from '../limits.ts';

/** The form in which two tab names are compared. */
export function sheetNameKey(name: string): string {
  return name.toLowerCase();
}

/** What is wrong with a tab's name, in words; null where nothing is. */
export function sheetNameFault(name: string): string | null {
  if (name.trim() === '') return 'is blank';
  if (name.length > SHEET_NAME_MAX) return `is longer than ${SHEET_NAME_MAX} characters`;
  if (name.startsWith("'") || name.endsWith("'")) return 'begins or ends with an apostrophe';
  if (sheetNameKey(name) === 'history') return 'is reserved by Excel';
  return cleanName(name) === name ? null : 'holds a character that no tab name may hold';
}

/**
 * A lawful name near `wanted` that none of `taken` has: what is forbidden becomes a dash, what is too long is cut, and
 * ` (2)`, ` (3)` ... tells equal names apart.
 */
export function sheetNameFor(wanted: string, taken: Iterable<string>): string {
  const keys = new Set<string>();
  for (const name of taken) keys.add(sheetNameKey(name));
  keys.add('history');
  const clean = trimName(cleanName(wanted));
  // Of a file's name that is too long the ending says least.
  const short = clean.length > SHEET_NAME_MAX ? clean.replace(FILE_ENDING, '') : clean;
  const name = trimName(cutName(short, SHEET_NAME_MAX)) || 'Sheet';
  if (!keys.has(sheetNameKey(name))) return name;
  for (let n = 2; ; n++) {
    const mark = ` (${n})`;
    const numbered = cutName(name, SHEET_NAME_MAX - mark.length).trimEnd() + mark;
    if (!keys.has(sheetNameKey(numbered))) return numbered;
  }
}

const FILE_ENDING = /\.(?:csv|tsv|txt|xls[xm]?)(?:\.gz)?$/i;

/** Forbidden marks, control characters and halves of surrogate pairs, each made a dash. */
function cleanName(name: string): string {
  let clean = '';
  for (const character of name) {
    const code = character.codePointAt(0) as number;
    const forbidden =
      code < 0x20 || code === 0x7f || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
    clean += forbidden || '[]:*?/\\'.includes(character) ? '-' : character;
  }
  return clean;
}

/** Without apostrophes and blanks at its ends. */
function trimName(name: string): string {
  let start = 0;
  let end = name.length;
  const isEdge = (index: number): boolean => name[index] === "'" || name.charAt(index).trim() === '';
  while (start < end && isEdge(start)) start += 1;
  while (end > start && isEdge(end - 1)) end -= 1;
  return name.slice(start, end);
}

/** At most `length` UTF-16 units, never half of a pair. */
function cutName(name: string, length: number): string {
  if (name.length <= length) return name;
  const last = name.charCodeAt(length - 1);
  return name.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
