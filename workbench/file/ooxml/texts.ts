/**
 * The texts of cells. Those that come first are shared by all tabs of the file, as most names in an export return again
 * and again; once the table is full, texts that it does not hold are written into their cells. So memory stays bounded
 * whatever an export holds. A text is always a text: nothing in a file makes it a formula.
 */
import { CELL_TEXT_MAX } from '../../../core/limits.ts';
import { encodeCellText } from './xml.ts';

const SHARED_MAX = 1 << 16;

/** Writes text cells. */
export class TextTable {
  readonly #limit: number;
  readonly #index = new Map<string, number>();
  readonly #items: string[] = [];
  #uses = 0;

  /** `limit` texts are shared; with 0 every text stands in its cell, and the tab needs no other part. */
  constructor(limit: number = SHARED_MAX) {
    this.#limit = limit;
  }

  /** How many texts are shared. */
  get size(): number {
    return this.#items.length;
  }

  /** The rest of a cell's element after its style: type, value and end. */
  cell(text: string): string {
    const known = this.#index.get(text);
    if (known !== undefined) {
      this.#uses++;
      return ` t="s"><v>${known}</v></c>`;
    }
    const element = textElement(text);
    if (this.#items.length >= this.#limit) return ` t="inlineStr"><is>${element}</is></c>`;
    const index = this.#items.length;
    this.#items.push(element);
    this.#index.set(text, index);
    this.#uses++;
    return ` t="s"><v>${index}</v></c>`;
  }

  /** The part of shared texts, in pieces. */
  *xml(): Generator<string> {
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
      ` count="${this.#uses}" uniqueCount="${this.#items.length}">`;
    for (const item of this.#items) yield `<si>${item}</si>`;
    yield '</sst>';
  }
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

function textElement(text: string): string {
  const cut = cutText(text);
  const keeps =
    isBlank(cut.charCodeAt(0)) || isBlank(cut.charCodeAt(cut.length - 1)) || cut.includes('\n') || cut.includes('  ');
  return `<t${keeps ? ' xml:space="preserve"' : ''}>${encodeCellText(cut)}</t>`;
}

/** What a cell can hold of a text; a text that had to be cut says so by its last character. */
export function cutText(text: string): string {
  if (text.length <= CELL_TEXT_MAX) return text;
  const end = CELL_TEXT_MAX - 1;
  const last = text.charCodeAt(end - 1);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
}

const FORMULA_MARKS = "=+-@'|%＝＋－＠";

/** True for a text that a spreadsheet would read as a formula if a person typed it. */
export function beginsLikeFormula(text: string): boolean {
  const first = text.charCodeAt(0);
  // Letters and digits, the usual case.
  if ((first >= 48 && first <= 57) || (first >= 65 && first <= 90) || (first >= 97 && first <= 122)) return false;
  if (isBlank(first) && first !== 32) return true;
  const trimmed = text.trimStart();
  return trimmed !== '' && FORMULA_MARKS.includes(trimmed[0] as string);
}
