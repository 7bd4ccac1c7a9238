/**
 * How alike two clients' names are for a person who has to decide, and whether they are worth the look. The figure
 * depends on the two names alone, never on who else is in the month: other clients must not change it.
 */
import { editDistance } from './client-spelling.ts';
import { isGenericWord, isPlural } from './client-words.ts';

/** Weight of the 3-grams of a word that says what or where a firm is, against 1 for its own name. */
const GENERIC_WEIGHT = 0.5;

/** Below it nothing is worth a look. */
const LOOK_LIKENESS_MIN = 0.38;
/** From so alike on, names that each have words of their own are worth a look. */
const BOTH_DIFFER_LIKENESS_MIN = 0.6;
/** From so alike on, a name that has words more than the other is worth a look. */
const WORD_MORE_LIKENESS_MIN = 0.45;
/** So many common words in both names say as much as one name of their own. */
const COMMON_WORDS_MIN = 2;
/** A word of one name that begins with a word of the other of so many letters may be the same word in full. */
const SHORTENED_LETTERS_MIN = 4;
/** A word of so many letters that is one letter off may be the same word. */
const NEAR_WORD_LETTERS_MIN = 4;

const DIGIT = /\p{N}/u;
const ASCII_LETTER = /[a-z]/;
const NOT_ASCII = /[^ -~]/;
/** Letters of another script among Latin ones look like them and are none. */
const isMixed = (word: string): boolean => ASCII_LETTER.test(word) && NOT_ASCII.test(word);

/** A name made ready for comparing: its words, and its 3-grams by word, ascending, with weights of unit length. */
export interface ReadyName {
  readonly words: readonly string[];
  readonly grams: Int32Array;
  readonly weights: Float64Array;
}

/** Bits of a character in a 3-gram's code. Letters beyond U+03FF may share a code, which shows in no decision. */
const CHARACTER_BITS = 10;
const CHARACTER_MASK = (1 << CHARACTER_BITS) - 1;
const SPACE = 32;

/** Makes a name ready. */
export function readyName(words: readonly string[]): ReadyName {
  // Three characters and, lowest, whether the word is generic: sorted as one number, equal 3-grams come to stand together.
  const codes = new Int32Array(words.reduce((sum, word) => sum + word.length, 0));
  let count = 0;
  for (const word of words) {
    const generic = isGenericWord(word) ? 1 : 0;
    let window = (SPACE << CHARACTER_BITS) | (word.charCodeAt(0) & CHARACTER_MASK);
    for (let at = 1; at <= word.length; at += 1) {
      const next = at === word.length ? SPACE : word.charCodeAt(at) & CHARACTER_MASK;
      const code = (window << CHARACTER_BITS) | next;
      codes[count] = (code << 1) | generic;
      count += 1;
      window = code & ((1 << (2 * CHARACTER_BITS)) - 1);
    }
  }
  codes.sort();
  return { words, ...gather(codes) };
}

function gather(codes: Int32Array): { grams: Int32Array; weights: Float64Array } {
  const grams = new Int32Array(codes.length);
  const weights = new Float64Array(codes.length);
  let distinct = 0;
  for (const code of codes) {
    const gram = code >> 1;
    if (distinct === 0 || grams[distinct - 1] !== gram) {
      grams[distinct] = gram;
      distinct += 1;
    }
    weights[distinct - 1] = (weights[distinct - 1] as number) + ((code & 1) === 1 ? GENERIC_WEIGHT : 1);
  }
  let square = 0;
  for (const weight of weights) square += weight * weight;
  const length = Math.sqrt(square);
  for (let at = 0; at < distinct; at += 1) weights[at] = (weights[at] as number) / length;
  return { grams: grams.subarray(0, distinct), weights: weights.subarray(0, distinct) };
}

/** Cosine of two names, 0 to 1; the order of the words does not matter. Symmetric. */
export function nameLikeness(a: ReadyName, b: ReadyName): number {
  let sum = 0;
  let left = 0;
  let right = 0;
  while (left < a.grams.length && right < b.grams.length) {
    const one = a.grams[left] as number;
    const other = b.grams[right] as number;
    if (one === other) sum += (a.weights[left] as number) * (b.weights[right] as number);
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return Math.min(1, sum);
}

/**
 * Why a pair of names that differ in more than spelling is worth a person's look, in words; null where they are plainly
 * two clients, or too unlike.
 */
export function worthALook(a: ReadyName, b: ReadyName, likeness: number): string | null {
  if (likeness < LOOK_LIKENESS_MIN) return null;
  const { shared, left, right } = align(a.words, b.words);
  const hasLabel = (words: readonly string[]): boolean => words.some((word) => word.length === 1 || DIGIT.test(word));
  // Unit 1 and Unit 2, Block A and Block B; Unit 1 Floor 2 and Unit 2 Floor 1; Dental and Legal; Toronto and Ottawa.
  if (hasLabel(left) && hasLabel(right)) return null;
  if (left.length === 0 && right.length === 0 && hasLabel(shared)) return null;
  if (isOneShortened(left, right)) {
    const [short, long] = [...left, ...right].sort((x, y) => x.length - y.length);
    return `"${short}" may stand for "${long}"`;
  }
  if (left.length > 0 && right.length > 0 && [...left, ...right].every(isGenericWord)) return null;
  // Pacific Dental and Pacific Dental Clinic: common words alone, and yet two of them in the same order of things.
  if (!shared.some((word) => !isGenericWord(word)) && shared.length < COMMON_WORDS_MIN)
    return isOneNearWord(left, right) ? 'names are spelled nearly alike' : null;
  if (left.length === 0 || right.length === 0) {
    const more = [...left, ...right].join(' ');
    if (likeness < WORD_MORE_LIKENESS_MIN) return null;
    return more === '' ? 'names are spelled nearly alike' : `one name has "${more}" more`;
  }
  if (isOneNearWord(left, right)) return 'names are spelled nearly alike';
  return likeness >= BOTH_DIFFER_LIKENESS_MIN ? `"${left.join(' ')}" against "${right.join(' ')}"` : null;
}

interface Alignment {
  readonly shared: readonly string[];
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Takes off the words that both names have, a slip or a plural in a longer word let pass. */
function align(a: readonly string[], b: readonly string[]): Alignment {
  const shared: string[] = [];
  const right = [...b];
  const take = (word: string, isSame: (other: string) => boolean): boolean => {
    const at = right.findIndex(isSame);
    if (at < 0) return false;
    right.splice(at, 1);
    shared.push(word);
    return true;
  };
  const unequal = a.filter((word) => !take(word, (other) => other === word));
  const left = unequal.filter((word) => !take(word, (other) => isPlural(word, other)));
  return { shared, left, right };
}

/** Pharma and Pharmaceuticals: one word each is left, and one is the beginning of the other. */
function isOneShortened(left: readonly string[], right: readonly string[]): boolean {
  const [a = '', b = ''] = [left[0], right[0]];
  if (left.length !== 1 || right.length !== 1) return false;
  return Math.min(a.length, b.length) >= SHORTENED_LETTERS_MIN && (a.startsWith(b) || b.startsWith(a));
}

/** Smith and Smyth: one word each is left, a letter off. */
function isOneNearWord(left: readonly string[], right: readonly string[]): boolean {
  const [a = '', b = ''] = [left[0], right[0]];
  if (left.length !== 1 || right.length !== 1) return false;
  const isForged = isMixed(a) || isMixed(b);
  if (a.charAt(0) !== b.charAt(0) && !isForged) return false;
  const letters = Math.min(a.length, b.length);
  return letters >= NEAR_WORD_LETTERS_MIN && editDistance(a, b) <= (letters >= 8 || isForged ? 2 : 1);
}
