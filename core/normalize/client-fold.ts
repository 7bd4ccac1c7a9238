/**
 * Folds a client's name to words that can be compared: one case, no accents, no punctuation, one width, one word for
 * "and". Every word is kept; what may be left out is decided in client-legal-forms.ts and client-tag.ts.
 */
import { KEY_TEXT_MAX } from '../limits.ts';

/** One word of a name. */
export interface NameWord {
  /** Folded: lower case, no accents. */
  readonly text: string;
  /** As written, letters and digits only. */
  readonly raw: string;
  /** True for initials that dots hold together: `S.A.`. */
  readonly dotted: boolean;
  /** What follows a French article that is joined on: `atelier` of `l'atelier`; else ''. */
  readonly afterArticle: string;
}

const INVISIBLE = /\p{Cf}|[\ufe00-\ufe0f]|[\u034f\u115f\u1160\u3164\uffa0]|\u17b4|\u17b5/gu;
const TRADE_MARKS = /[™®©℠]/g;
const APOSTROPHES = /[’‘‛ʼʹ′`´＇]/g;
const SPACES = /\s+/g;
const CONTROLS_C1 = /[\u0080-\u009f]/g;
const ACCENTS = /[\u0300-\u036f]/g;

/** What software shows for 0x80 to 0x9F where it takes cp1252 for Latin-1. */
const C1_AS_WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ς', 'σ'],
]);
const SPECIAL_LETTERS = /[ßæœøłđðþıħς]/g;

const AND: ReadonlySet<string> = new Set(['and', 'et', 'und', 'en', 'och', 'og']);

/** One width, no invisible characters, plain apostrophes, single spaces; case and accents as they stand. */
export function tidyName(text: string): string {
  return text
    .replace(CONTROLS_C1, (character) => C1_AS_WINDOWS.charAt(character.charCodeAt(0) - 0x80))
    .replace(TRADE_MARKS, '')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(SPACES, ' ')
    .trim();
}

/** Lower case without accents; letters that have no accent to lose are written out (`ß` is `ss`). */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(SPECIAL_LETTERS, (letter) => LETTERS.get(letter) as string)
    .normalize('NFC');
}

const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['å', 'aa'],
  ['ø', 'oe'],
]);
const UMLAUTS = /[äöüåø]/g;

/** Umlauts and their like as they are written where a system has none: `Müller` becomes `mueller`, in lower case. */
export function writeOutUmlauts(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(UMLAUTS, (letter) => WRITTEN_OUT.get(letter) as string);
}

const WORD = /[\p{L}\p{N}\p{M}']+|[&+.]/gu;
const ARTICLE = /^l'(?=\p{L}{3})/u;

/** The words of a tidied name, in order. `&` and `+` between words are the word `and`. */
export function wordsOf(tidied: string): NameWord[] {
  const words: NameWord[] = [];
  let initials = '';
  let dotAt = -1;
  for (const hit of tidied.matchAll(WORD)) {
    const mark = hit[0];
    if (mark === '.') {
      dotAt = hit.index;
      continue;
    }
    const raw = mark.replaceAll("'", '');
    const joins = dotAt === hit.index - 1 && initials !== '' && isSingle(raw);
    if (joins) {
      initials += raw;
      words.pop();
      words.push({ text: foldLetters(initials), raw: initials, dotted: true, afterArticle: '' });
      continue;
    }
    initials = isSingle(raw) ? raw : '';
    const word = mark === '&' ? 'and' : mark === '+' ? plusAt(tidied, hit.index) : foldLetters(raw);
    if (word === '') continue;
    const lower = foldLetters(mark);
    words.push({
      text: AND.has(word) ? 'and' : word,
      raw,
      dotted: false,
      afterArticle: ARTICLE.test(lower) ? lower.replaceAll("'", '').slice(1) : '',
    });
  }
  return words;
}

const isSingle = (raw: string): boolean => raw.length === 1 && raw !== '&' && raw !== '+';

const plusAt = (text: string, index: number): string =>
  text.charAt(index - 1) === ' ' && text.charAt(index + 1) === ' ' ? 'and' : 'plus';

/** Text that is read into a key at most: the rest is stood for by its length and a check sum, so that keys stay apart. */
export function capName(text: string): { readonly text: string; readonly rest: string } {
  if (text.length <= KEY_TEXT_MAX) return { text, rest: '' };
  let sum = 0x811c9dc5;
  for (let index = KEY_TEXT_MAX; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return { text: text.slice(0, KEY_TEXT_MAX), rest: `${text.length}x${(sum >>> 0).toString(16)}` };
}
