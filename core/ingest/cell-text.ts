/**
 * What number and date cells have in common: characters that print alike are made one, and error texts are told from
 * words. For reading values only: what people see is always the cell as it was.
 */

import { VALUE_TEXT_MAX } from '../limits.ts';

const DASHES = new Set([0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xfe63]);
const APOSTROPHES = new Set([0x2018, 0x2019, 0x02bc]);
/** Full-width currency signs stand outside the block that maps to ASCII by an offset. */
const WIDE_CURRENCY = new Map([
  [0xffe0, '¢'],
  [0xffe1, '£'],
  [0xffe5, '¥'],
  [0xffe6, '₩'],
]);

const isOddSpace = (code: number): boolean =>
  code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;

/** Marks without width: joiners, direction marks and isolates, the soft hyphen, the byte order mark. */
const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff ||
  code === 0x061c ||
  code === 0xad;

function foldCharacter(character: string, code: number): string {
  if (code < 0x7f) return character;
  if (isOddSpace(code)) return ' ';
  if (isInvisible(code)) return '';
  if (DASHES.has(code)) return '-';
  if (APOSTROPHES.has(code)) return "'";
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return WIDE_CURRENCY.get(code) ?? character;
}

/**
 * The text with no-break and narrow spaces as spaces, dashes as hyphens, full-width characters as ASCII, without
 * invisible marks, without spaces at its ends and without the apostrophe that makes a spreadsheet keep a text.
 * Line breaks and tabs inside stay what they are: two lines are no grouped number.
 */
export function foldCell(raw: string): string {
  const text = raw.trim();
  // No number or date is that long, so that its characters need no folding.
  if (text.length > VALUE_TEXT_MAX * 4) return text;
  let folded = text;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x7f) continue;
    folded = text.slice(0, at);
    for (let rest = at; rest < text.length; rest += 1) {
      folded += foldCharacter(text.charAt(rest), text.charCodeAt(rest));
    }
    break;
  }
  folded = folded.trim();
  return folded.charCodeAt(0) === 0x27 ? folded.slice(1).trimStart() : folded;
}

/** Error texts without a closing mark, in the languages of the exports. */
const BARE_ERRORS = new Set(['#N/A', '#N/D', '#N/V', '#NV', '#N/B', '#GETTING_DATA', '#I/T']);

/**
 * True for a spreadsheet's error text: `#REF!`, `#NAME?`, `#N/A`, their translations, and the `####` of a column that
 * was too narrow when its text was copied. `folded` comes from foldCell.
 */
export function isErrorText(folded: string): boolean {
  if (folded.charCodeAt(0) !== 0x23 || folded.length < 3 || folded.length > 24) return false;
  if (folded.endsWith('!') || folded.endsWith('?')) return !folded.includes(' ');
  for (let at = 1; at < folded.length; at += 1) {
    if (folded.charCodeAt(at) !== 0x23) return BARE_ERRORS.has(folded.toUpperCase());
  }
  return true;
}
