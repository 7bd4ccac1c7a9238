/**
 * Reads delimited text (CSV, TSV and their cousins) into rows of cells, as a spreadsheet would show them.
 *
 * It is ours because a row's number must be the number that the user's spreadsheet shows, in every case: blank lines
 * count, quoted line breaks do not, a `sep=` line does not. PapaParse 5.7, the usual choice, either shows a row behind the
 * last line break (and so fails most of csv-spectrum) or drops every blank line; it shows `sep=;` as a row, takes commas
 * for the delimiter below a title with a comma where decimals have commas, and lets one unclosed quote swallow the rest
 * of the file (all measured).
 */
import { QUOTED_TEXT_MAX } from '../limits.ts';

/** A character that separates cells. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** The rows of a delimited text. */
export interface Delimited {
  /** `rows[0]` is what a spreadsheet shows as row 1. A blank line is an empty row; rows may differ in length. */
  readonly rows: string[][];
  readonly delimiter: Delimiter;
  /** True where the text began with Excel's `sep=;` line. It is no row, for a spreadsheet does not show it. */
  readonly separatorLine: boolean;
  /** Rows (from 1) with a quote that opens a cell and is never closed: it was read as an ordinary character. */
  readonly looseQuotes: readonly number[];
}

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const COMMA = 0x2c;
/** Stands for "any delimiter" while the right one is being sought. */
const ANY = 0;

/** Records that the choice of a delimiter looks at. */
const SAMPLE_ROWS = 200;

const isDelimiter = (code: number, delimiter: number): boolean =>
  delimiter === ANY ? code === COMMA || code === 0x3b || code === 0x09 || code === 0x7c : code === delimiter;

/** Where the unquoted text from `at` on ends: at a delimiter, a line break or the end. */
function fieldEnd(text: string, from: number, delimiter: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR || isDelimiter(code, delimiter)) break;
    at += 1;
  }
  return at;
}

function holdsLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) return true;
  }
  return false;
}

/**
 * Where the quote that opens at `open` closes, or -1 where it does not: at the end of the text, or where the field would
 * hold line breaks and then either go on after its closing quote or outgrow every cell. In those cases the "closing"
 * quote is some later row's opening one. Every quote in between is doubled, so that no text is searched twice.
 */
function closingQuote(text: string, open: number, delimiter: number): number {
  let from = open + 1;
  for (;;) {
    const at = text.indexOf('"', from);
    if (at < 0) return -1;
    if (text.charCodeAt(at + 1) === QUOTE) {
      from = at + 2;
      continue;
    }
    let after = at + 1;
    while (text.charCodeAt(after) === 0x20) after += 1;
    const code = after < text.length ? text.charCodeAt(after) : LF;
    const endsWell = code === LF || code === CR || isDelimiter(code, delimiter);
    if (endsWell && at - open <= QUOTED_TEXT_MAX) return at;
    return holdsLineBreak(text, open, at) ? -1 : at;
  }
}

/** Past the line break at `at`; CRLF is one. */
function pastLineBreak(text: string, at: number): number {
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}

function splitRows(text: string, start: number, separator: Delimiter): { rows: string[][]; looseQuotes: number[] } {
  const delimiter = separator.charCodeAt(0);
  const rows: string[][] = [];
  const looseQuotes: number[] = [];
  let row: string[] = [];
  let at = start;
  while (at < text.length) {
    let cell = '';
    let quoted = false;
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at, delimiter);
      if (close < 0) {
        if (looseQuotes.at(-1) !== rows.length + 1) looseQuotes.push(rows.length + 1);
      } else {
        cell = text.slice(at + 1, close);
        if (cell.includes('"')) cell = cell.replaceAll('""', '"');
        quoted = true;
        at = close + 1;
      }
    }
    const end = fieldEnd(text, at, delimiter);
    if (end > at) cell = quoted ? cell + text.slice(at, end) : text.slice(at, end);
    at = end;
    const ended = at >= text.length;
    if (!ended && text.charCodeAt(at) === delimiter) {
      row.push(cell);
      at += 1;
      // A delimiter that is the text's last character has one more, empty cell behind it.
      if (at < text.length) continue;
      cell = '';
      quoted = true;
    } else if (!ended) {
      at = pastLineBreak(text, at);
    }
    if (row.length > 0 || quoted || cell !== '') row.push(cell);
    rows.push(row);
    row = [];
  }
  return { rows, looseQuotes };
}

/** What one record of the sample holds of each delimiter, in the order of DELIMITERS. */
interface Sample {
  readonly counts: readonly (readonly number[])[];
  /** The share of commas that stand between two digits: decimal commas, or commas between numbers. */
  readonly commasInNumbers: number;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function sampleRecords(text: string, start: number): Sample {
  const counts: number[][] = [];
  let commas = 0;
  let inNumbers = 0;
  let at = start;
  while (at < text.length && counts.length < SAMPLE_ROWS) {
    const count = [0, 0, 0, 0];
    const recordStart = at;
    for (;;) {
      if (text.charCodeAt(at) === QUOTE) {
        const close = closingQuote(text, at, ANY);
        if (close >= 0) at = close + 1;
      }
      at = fieldEnd(text, at, ANY);
      if (at >= text.length) break;
      const code = text.charCodeAt(at);
      if (code === LF || code === CR) break;
      const index = DELIMITERS.indexOf(text.charAt(at) as Delimiter);
      count[index] = (count[index] as number) + 1;
      if (code === COMMA) {
        commas += 1;
        if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) inNumbers += 1;
      }
      at += 1;
    }
    if (at > recordStart) counts.push(count);
    if (at < text.length) at = pastLineBreak(text, at);
  }
  return { counts, commasInNumbers: commas === 0 ? 0 : inNumbers / commas };
}

/** How regularly one delimiter cuts the sample. */
interface Rating {
  readonly delimiter: Delimiter;
  readonly index: number;
  /** Its count in most of the records that have it. */
  readonly usual: number;
  /** The share of records with that count. */
  readonly share: number;
  /** The first record with that count: the header, if this is the delimiter. */
  readonly first: number;
}

function rate(delimiter: Delimiter, index: number, sample: Sample): Rating | null {
  const tally = new Map<number, number>();
  for (const record of sample.counts) {
    const count = record[index] as number;
    if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  }
  let usual = 0;
  let records = 0;
  for (const [count, times] of tally) {
    if (times > records || (times === records && count > usual)) {
      usual = count;
      records = times;
    }
  }
  if (usual === 0) return null;
  const first = sample.counts.findIndex((record) => record[index] === usual);
  return { delimiter, index, usual, share: records / sample.counts.length, first };
}

/**
 * True where `a` is the likelier delimiter. The header tells first: where `a` begins to cut regularly `b` does not cut
 * in its own regular way, while `a` does so where `b` begins. (Decimal commas are regular too, but not in the header.)
 * Then commas that nearly all stand inside numbers yield to a rival that cuts half of the records alike; then the more
 * regular and the more cells.
 */
function isLikelier(a: Rating, b: Rating, sample: Sample): boolean {
  const agrees = (one: Rating, other: Rating): boolean => sample.counts[other.first]?.[one.index] === one.usual;
  const aHolds = agrees(a, b);
  const bHolds = agrees(b, a);
  if (aHolds !== bHolds) return aHolds;
  if (sample.commasInNumbers >= 0.8) {
    if (a.delimiter === ',' && b.share >= 0.5) return false;
    if (b.delimiter === ',' && a.share >= 0.5) return true;
  }
  const score = (rating: Rating): number => (rating.share * rating.share * rating.usual) / (rating.usual + 1);
  return score(a) > score(b);
}

function chooseDelimiter(text: string, start: number): Delimiter {
  const sample = sampleRecords(text, start);
  let best: Rating | null = null;
  for (const [index, delimiter] of DELIMITERS.entries()) {
    const rating = rate(delimiter, index, sample);
    if (rating !== null && (best === null || isLikelier(rating, best, sample))) best = rating;
  }
  return best?.delimiter ?? ',';
}

/** Excel's first line that names the delimiter, quoted or not. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r|$)/i;

/**
 * Splits a text into rows. Without `delimiter` a `sep=` line decides, then the regularity of the rows. A byte order mark
 * and a `sep=` line are no part of the rows; a line break at the very end makes no row of its own.
 */
export function parseDelimited(text: string, delimiter?: Delimiter): Delimited {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const named = SEPARATOR_LINE.exec(text.slice(start, start + 16));
  if (named !== null) start += named[0].length;
  const chosen = delimiter ?? (named?.[1] as Delimiter | undefined) ?? chooseDelimiter(text, start);
  return { ...splitRows(text, start, chosen), delimiter: chosen, separatorLine: named !== null };
}
