/**
 * A product's name parsed into family and discriminating parts. Family words say which product line it is, parts which
 * of its siblings; two names mean the same product where both are equal, whatever the order of the words.
 */
import type { Billing, Term } from '../model.ts';
import { wordsBeginning } from './product-lexicon.ts';
import { readTerm } from './product-term.ts';
import { canonicalWords, foldProductText, type Lexicon, splitWords, type Word, wordList } from './product-words.ts';
import * as tables from './vocabulary.ts';

/** What a name says, before the catalogue is asked. */
export interface ParsedName {
  /** Family words, sorted, each once. */
  readonly family: readonly string[];
  /** Discriminating parts, sorted, each once. */
  readonly parts: readonly string[];
  /** The words in their order without term, billing and sales-channel words; for names that no vendor product bears. */
  readonly plain: string;
  readonly term: Term | null;
  readonly billing: Billing | null;
  /** True where the name begins with Microsoft 365 or Office 365. */
  readonly suiteFirst: boolean;
  /** True where the name says Microsoft, M365 or O365. */
  readonly microsoft: boolean;
  /**
   * Whether a part that tells products apart may be missing at the end: `maybe` by the name's length alone, `surely` where
   * it ends in the middle of a phrase.
   */
  readonly cut: 'no' | 'maybe' | 'surely';
  /** The last word where it is unknown and may be the beginning of a known one, else ''. */
  readonly stub: string;
}

/** Exports cut names at this many characters (ConnectWise); a trailing space of the cut may have been trimmed. */
export const CUT_AT = 50;

const NOISE = new Set(wordList(tables.NOISE));
const VARIANTS = new Set(wordList(tables.VARIANT_PARTS));
const PARTS = new Set([...wordList(tables.PARTS), ...VARIANTS]);
const CHANNEL = new Set(['nce', 'csp', 'new', 'renew', 'renewal', 'commit', 'billed', 'billing', 'upfront', 'rrp']);
const COUNTED = new Set(['user', 'licence', 'seat']);
const MAKER = new Set(['microsoft', 'm365', 'o365']);
const BRAND_WORDS = new Set(['d365', 'w365']);
const TAG_WORDS_MAX = 3;

/** Parses a name whose ids were cut out. `raw` is the name as written: its length tells whether it may be cut off. */
export function parseName(text: string, raw: string, lexicon: Lexicon): ParsedName {
  const rawWords = splitWords(text, lexicon);
  const written = canonicalWords(rawWords, lexicon);
  const last = written[written.length - 1];
  const tagless = dropTags(written, lexicon);
  const reading = readTerm(tagless);
  const tail = rawWords[rawWords.length - 1]?.text ?? '';
  const endsInTerm = reading.endsInTerm && tagless[tagless.length - 1] === last;
  const end = judgeEnd(raw, tail, written, endsInTerm, lexicon);
  const kept = end.dropLast && last !== undefined ? reading.words.filter((word) => word !== last) : reading.words;
  const words = dropCounts(kept);
  const family = new Set<string>();
  const parts = new Set<string>();
  for (const [at, word] of words.entries()) {
    sortWord(word.text, words[at + 1]?.text, words[at - 1]?.text, family, parts);
  }
  tidy(family, parts);
  const first = words.find((word) => !NOISE.has(word.text))?.text;
  return {
    family: [...family].sort(),
    parts: [...parts].sort(),
    plain:
      reading.words
        .map((word) => word.text)
        .filter((word) => !CHANNEL.has(word))
        .join(' ') || foldProductText(raw),
    term: reading.term,
    billing: reading.billing,
    suiteFirst: first === 'm365' || first === 'o365' || first === '365',
    microsoft: written.some((word) => MAKER.has(word.text)),
    cut: end.cut,
    stub: end.stub,
  };
}

/** The words as written, abbreviations left as they are and noise left out: equal where one name says another in full. */
export function fullName(text: string, lexicon: Lexicon): string {
  return splitWords(text, lexicon)
    .map((word) => word.text)
    .filter((word) => !NOISE.has(word) && !lexicon.connectors.has(word))
    .join(' ');
}

/** Puts one word where it belongs. `plan 1`, `p1` and `plan p1` are the same part; `plan e3` is the grade alone. */
function sortWord(
  word: string,
  next: string | undefined,
  before: string | undefined,
  family: Set<string>,
  parts: Set<string>,
): void {
  if (word === 'm365' || word === 'o365' || word === '365') {
    family.add('365');
    if (word !== '365') parts.add(word === 'm365' ? 'microsoft-365' : 'office-365');
  } else if ((before === 'plan' || before === 'p') && /^\d$/.test(word)) parts.add(`plan-${word}`);
  else if (/^p\d$/.test(word)) parts.add(`plan-${word.slice(1)}`);
  else if (word === 'p' && next !== undefined && /^\d$/.test(next)) return;
  else if (NOISE.has(word)) return;
  else if (PARTS.has(word) || (/\d/.test(word) && !BRAND_WORDS.has(word))) parts.add(word);
  else family.add(word);
}

/** What follows from words standing together. */
function tidy(family: Set<string>, parts: Set<string>): void {
  const grade = [...parts].find((part) => /^[aefg]\d$/.test(part));
  if (parts.has('donation')) parts.delete('nonprofit');
  if (parts.has('student-benefit')) parts.delete('student');
  // The G grades are the government's: `Office 365 G3` and `Office 365 G3 GCC` are one.
  if (grade?.startsWith('g') === true && !parts.has('gcchigh') && !parts.has('dod')) parts.add('gcc');
  // "Office 365 Enterprise E3" and "Microsoft 365 F3 Frontline" say the grade twice; "Windows Enterprise E3" does not.
  if (family.has('365') && grade !== undefined && !parts.has('apps') && family.size === 2) {
    if (grade.startsWith('e')) family.delete('enterprise');
    if (grade.startsWith('f')) family.delete('frontline');
    if (grade.startsWith('a')) parts.delete('education');
  }
  // Dynamics 365 sells Enterprise and Professional editions of one application; elsewhere the word names a product.
  if (family.has('d365') && family.delete('enterprise')) parts.add('enterprise');
}

/** Leaves out bracket groups that hold nothing but unknown words: a client's tag such as `(ABC)`. */
function dropTags(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const groups = new Map<number, { size: number; known: boolean }>();
  for (const { text, group } of words) {
    if (group === 0) continue;
    const seen = groups.get(group) ?? { size: 0, known: false };
    groups.set(group, { size: seen.size + 1, known: seen.known || isKnown(text, lexicon) });
  }
  if (groups.size === 0) return words;
  const isTag = ({ group }: Word): boolean => {
    const found = groups.get(group);
    return found !== undefined && !found.known && found.size <= TAG_WORDS_MAX;
  };
  const kept = words.filter((word) => !isTag(word));
  return kept.length === 0 || kept.length === words.length ? words : kept;
}

function isKnown(word: string, lexicon: Lexicon): boolean {
  return lexicon.known.has(word) || /^\d|^[a-z]\d+$|-|365$/.test(word);
}

/** Leaves out counts: `5 users`, `x 3`, `3x`. A plan's number stays. */
function dropCounts(words: readonly Word[]): readonly Word[] {
  return words.filter(({ text }, at) => {
    const next = words[at + 1]?.text ?? '';
    const before = words[at - 1]?.text ?? '';
    if (/^\d+$/.test(text)) {
      if (before === 'plan' || text === '365') return true;
      const first = at === 0 && next === 'x';
      const last = at === words.length - 1 && before === 'x';
      return !(first || last || COUNTED.has(next));
    }
    if (/^\d+x$/.test(text)) return at !== 0;
    if (/^x\d+$/.test(text)) return at !== words.length - 1;
    return true;
  });
}

interface End {
  readonly cut: ParsedName['cut'];
  /** True where the last word is the stump of a longer one. */
  readonly dropLast: boolean;
  readonly stub: string;
}

const WHOLE: End = { cut: 'no', dropLast: false, stub: '' };
const CUT: End = { cut: 'maybe', dropLast: false, stub: '' };
const CUT_STUMP: End = { ...CUT, dropLast: true };
const DANGLES: End = { cut: 'surely', dropLast: false, stub: '' };
const STUMP: End = { cut: 'no', dropLast: true, stub: '' };
const DANGLING = new Set(['for', 'with', 'without', 'no', 'per', 'and', 'pour', 'sans', 'avec', 'non']);
// `GCC` may go on as `GCC High`, `Student` as `Student Use Benefit`.
const GOES_ON = new Set(['gcc', 'student']);
const TERM_WORDS = new Set(['year', 'month', 'annual', 'monthly', 'triennial', 'p1y', 'p1m', 'p3y']);

/**
 * Whether something of the product may be missing at the name's end. A cut inside a term or noise word is harmless, and
 * so is one behind the words that say for whom the product is; any other name of the cutting length is in doubt.
 */
function judgeEnd(raw: string, tail: string, words: readonly Word[], endsInTerm: boolean, lexicon: Lexicon): End {
  const last = words[words.length - 1]?.text;
  if (last === undefined) return WHOLE;
  if (DANGLING.has(tail)) return DANGLES;
  if (endsInTerm) return WHOLE;
  const length = raw.trim().length;
  const atCut = raw.length === CUT_AT || length === CUT_AT || length === CUT_AT - 1;
  if (!isKnown(last, lexicon)) return judgeStump(last, words[words.length - 2]?.text ?? '', atCut, lexicon);
  const harmless = NOISE.has(last) || (VARIANTS.has(last) && !GOES_ON.has(last));
  return atCut && !harmless ? CUT : WHOLE;
}

/** A last word that nobody knows: what is left of a longer one, perhaps. */
function judgeStump(stump: string, before: string, atCut: boolean, lexicon: Lexicon): End {
  const begins = wordsBeginning(stump, lexicon);
  const noise = begins.filter((word) => isNoise(word, lexicon) && !DANGLING.has(word));
  if (TERM_WORDS.has(before) && noise.length > 0 && !begins.some((word) => PARTS.has(word))) return STUMP;
  if (!atCut) return begins.length > 0 ? { ...WHOLE, stub: stump } : WHOLE;
  if (before === 'commit') return STUMP;
  if (VARIANTS.has(before)) return begins.length > 0 && !begins.some((word) => VARIANTS.has(word)) ? STUMP : CUT_STUMP;
  return begins.length > 0 && noise.length === begins.length ? STUMP : CUT_STUMP;
}

function isNoise(word: string, lexicon: Lexicon): boolean {
  return (lexicon.spellings.get(word) ?? [word]).every((one) => NOISE.has(one) || lexicon.connectors.has(one));
}
