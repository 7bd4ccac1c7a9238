/**
 * From a product's text to its words: case and accents folded, glued words taken apart, abbreviations written out,
 * fixed phrases made one word. What the words mean is the work of product-name.ts.
 */
import { KEY_TEXT_MAX } from '../limits.ts';

/** One word of a name; `group` counts the bracket groups from 1, 0 stands outside of all brackets. */
export interface Word {
  readonly text: string;
  readonly group: number;
}

/** The compiled vocabulary, with the words of the catalogue added. */
export interface Lexicon {
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  readonly connectors: ReadonlySet<string>;
  /** By first word; longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Every word that can stand in a name of the vocabulary or the catalogue, spellings included. */
  readonly known: ReadonlySet<string>;
  /** The known words in order, to find those with a given beginning. */
  readonly sorted: readonly string[];
  readonly units: ReadonlySet<string>;
  readonly segments: Map<string, readonly string[]>;
}

/** A fixed phrase and the words that it becomes. */
export interface Phrase {
  readonly words: readonly string[];
  readonly becomes: readonly string[];
}

/** Splits a vocabulary table of words. */
export function wordList(table: string): string[] {
  return table.split(/\s+/).filter((word) => word !== '');
}

/** The text in lower case without accents, marks and no-break spaces; cut at KEY_TEXT_MAX characters. */
export function foldText(raw: string): string {
  const text = raw.length > KEY_TEXT_MAX ? raw.slice(0, KEY_TEXT_MAX) : raw;
  return /^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A name folded to its bare words: the form in which aliases and unread names are compared. */
export function foldProductText(raw: string): string {
  return foldText(raw)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}

/** Raw words with abbreviations written out and phrases made one: `M365 BUS PREM 1 YR` -> m365 business premium 1 year. */
export function canonicalWords(raw: readonly Word[], lexicon: Lexicon): Word[] {
  return joinPhrases(joinUnits(spellOut(raw, lexicon), lexicon), lexicon);
}

/** `OneDrive` -> `One Drive`: a capital after two small letters begins a word. */
export function splitCamel(text: string): string {
  return text.replace(/([a-z][a-z])([A-Z])/g, '$1 $2');
}

const PRICES = /[$€£]\s?\d[\d.,]*|\b(?:usd|cad|aud|nzd|gbp|eur|chf)\s?\d[\d.,]*/g;

/** Cuts a text into raw words, taking glued ones apart (`FORO365`, `CONFERENCING1YR`, `PLAN 1DEVICE`). */
export function splitWords(text: string, lexicon: Lexicon): Word[] {
  const folded = foldText(splitCamel(text))
    .replace(PRICES, ' ')
    .replace(/\bw\/(o|out)\b/g, 'without')
    .replace(/\bw\//g, 'with ')
    .replace(/['’]/g, '');
  const words: Word[] = [];
  let group = 0;
  let open = 0;
  for (const piece of folded.match(/[\p{L}\p{N}]+|[()[\]{}]/gu) ?? []) {
    if (piece === '(' || piece === '[' || piece === '{') open = ++group;
    else if (piece === ')' || piece === ']' || piece === '}') open = 0;
    else for (const part of takeApart(piece, lexicon)) words.push({ text: part, group: open });
  }
  return words;
}

const CODE = /^(?:[efag]\d|p\d|p\d[my])$/;
// A term takes its own number only, so that `PLAN 11YR` is plan 1 for one year.
const TERM_END = /^(.*?)(1|2|3|5|12|24|36)(y|yrs?|years?|m|mths?|months?|mos?)$/;
const SUITE = /^((?:ms|[modw])365)([a-z].*)$/;
const SHORT = new Set([
  'for',
  'nce',
  'csp',
  'pro',
  'add',
  'per',
  'no',
  'bi',
  'id',
  'yr',
  'mth',
  'win',
  'gb',
  'tb',
  'app',
  'seat',
]);

function takeApart(chunk: string, lexicon: Lexicon): readonly string[] {
  const seen = lexicon.segments.get(chunk);
  if (seen !== undefined) return seen;
  const pieces = piecesOf(chunk, lexicon);
  lexicon.segments.set(chunk, pieces);
  return pieces;
}

function piecesOf(chunk: string, lexicon: Lexicon): readonly string[] {
  if (lexicon.known.has(chunk) || /^\d+$/.test(chunk) || CODE.test(chunk) || chunk.length > 48) return [chunk];
  const suite = SUITE.exec(chunk);
  const term = TERM_END.exec(chunk);
  if (suite !== null) return [suite[1] as string, ...piecesOf(suite[2] as string, lexicon)];
  if (term === null) return cheapestSplit(chunk, lexicon) ?? [chunk];
  const unit = (term[3] as string).startsWith('y') ? 'year' : 'month';
  return [...(term[1] === '' ? [] : piecesOf(term[1] as string, lexicon)), term[2] as string, unit];
}

/** The split of a chunk into the fewest known words, codes and numbers, or null where something would be left over. */
function cheapestSplit(chunk: string, lexicon: Lexicon): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= chunk.length; end++) {
    best[end] = null;
    for (let start = 0; start < end; start++) {
      const before = best[start];
      if (before === null || before === undefined) continue;
      const piece = chunk.slice(start, end);
      const word = pieceWord(piece, before[before.length - 1], lexicon);
      const current = best[end];
      if (word !== null && (current === null || current === undefined || before.length + 1 < current.length)) {
        best[end] = [...before, word];
      }
    }
  }
  return best[chunk.length] ?? null;
}

/** A piece as a word, or null where it is none. Short abbreviations are read behind a number only (`1yr`, `8gb`). */
function pieceWord(piece: string, before: string | undefined, lexicon: Lexicon): string | null {
  if (/^\d+$/.test(piece) || CODE.test(piece)) return piece;
  const afterNumber = before !== undefined && /^\d+$/.test(before);
  const short = piece.length < 4 && !SHORT.has(piece) && !(afterNumber && lexicon.spellings.has(piece));
  return !short && lexicon.known.has(piece) ? piece : null;
}

/** Writes abbreviations out and leaves connectors out. `BP` and its like are read beside a 365 only. */
export function spellOut(words: readonly Word[], lexicon: Lexicon): Word[] {
  const suite = words.some((word) => word.text.endsWith('365'));
  const out: Word[] = [];
  for (const { text, group } of words) {
    const tier = suite ? TIERS.get(text) : undefined;
    for (const word of tier ?? lexicon.spellings.get(text) ?? [text]) {
      if (!lexicon.connectors.has(word)) out.push({ text: word, group });
    }
  }
  return out;
}

const TIERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['bp', ['business', 'premium']],
  ['bs', ['business', 'standard']],
  ['bb', ['business', 'basic']],
  ['bc', ['business', 'central']],
]);

/** `8 gb` -> `8gb`; `E 3` -> `e3`. */
function joinUnits(words: readonly Word[], lexicon: Lexicon): Word[] {
  const out: Word[] = [];
  for (const word of words) {
    const before = out[out.length - 1];
    const joins =
      before !== undefined &&
      ((lexicon.units.has(word.text) && /^\d+$/.test(before.text)) ||
        (word.text.length === 1 && /^[efg][1357]$/.test(before.text + word.text)));
    if (joins) out[out.length - 1] = { text: before.text + word.text, group: before.group };
    else out.push(word);
  }
  return out;
}

function joinPhrases(words: readonly Word[], lexicon: Lexicon): Word[] {
  const out: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const phrase = lexicon.phrases
      .get(word.text)
      ?.find((one) => one.words.every((text, i) => words[at + i]?.text === text));
    if (phrase === undefined) {
      out.push(word);
      at += 1;
    } else {
      for (const text of phrase.becomes) out.push({ text, group: word.group });
      at += phrase.words.length;
    }
  }
  return out;
}
