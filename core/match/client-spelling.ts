/**
 * Whether two names differ in spelling alone: the order of the words, a word written as two, or a slip of the pen in
 * one long word. A word more or less, another number, another trade or place, and short words never are.
 */
import { areTwoWords, isDirection, isGenericWord, isPlural } from './client-words.ts';

/** Letters that a word must have for one slip to be passed, and for two. */
const ONE_SLIP_LETTERS_MIN = 6;
const TWO_SLIPS_LETTERS_MIN = 10;
/** A wrong letter makes another word sooner than a missing one, so the word must be longer. */
const WRONG_LETTER_LETTERS_MIN = 8;
/** A wrong vowel is the commonest slip and the commonest difference of two names: passed in long words alone. */
const WRONG_VOWEL_LETTERS_MIN = 9;
const JOINED_LETTERS_MIN = 6;

const DIGIT = /\p{N}/u;
const ASCII_WORD = /^[a-z]+$/;
const VOWEL = /[aeiouy]/;
/** Surnames with an ending that tells families apart: Christensen, Christenson. */
const SON = /s[eo]n$/;
const KEYBOARD_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** What differs, in words, where two names (as words of their loose keys) differ in spelling alone; else null. */
export function spellingDifference(a: readonly string[], b: readonly string[]): string | null {
  const more = letters(a) - letters(b);
  if (a.length === 0 || b.length === 0 || more > 2 || more < -2) return null;
  const difference = (more === 0 ? (differentOrder(a, b) ?? joinedWords(a, b)) : null) ?? slipOfThePen(a, b);
  return difference !== null && sameNumbers(a, b) ? difference : null;
}

function letters(words: readonly string[]): number {
  let count = 0;
  for (const word of words) count += word.length;
  return count;
}

/** Numbers must agree, and stand in one order. */
function sameNumbers(a: readonly string[], b: readonly string[]): boolean {
  const numbers = (words: readonly string[]): string => words.filter((word) => DIGIT.test(word)).join(' ');
  return numbers(a) === numbers(b);
}

function differentOrder(a: readonly string[], b: readonly string[]): string | null {
  if (a.length !== b.length || a.length < 2) return null;
  const sorted = (words: readonly string[]): string => [...words].sort().join(' ');
  if (sorted(a) !== sorted(b)) return null;
  // `Building 5 Unit 7` and `Building 7 Unit 5`, `West Clinic North`: here the order says which is which.
  const labels = a.filter((word) => word.length === 1 || DIGIT.test(word));
  if (labels.length > 1 || a.filter(isDirection).length > 1) return null;
  return 'order of the words';
}

function joinedWords(a: readonly string[], b: readonly string[]): string | null {
  const joined = a.join('');
  const isJoined = joined.length >= JOINED_LETTERS_MIN && joined === b.join('') && a.join(' ') !== b.join(' ');
  return isJoined ? 'a word written as two' : null;
}

function slipOfThePen(a: readonly string[], b: readonly string[]): string | null {
  if (a.length !== b.length) return null;
  let slip = -1;
  for (let index = 0; index < a.length; index += 1) {
    if (a[index] === b[index]) continue;
    if (slip >= 0) return null;
    slip = index;
  }
  if (slip < 0) return null;
  const [left, right] = [a[slip] as string, b[slip] as string];
  const isOne = isSlip(
    left,
    right,
    a.filter((_, index) => index !== slip),
  );
  return isOne ? `spelling of "${[left, right].sort().join('" and "')}"` : null;
}

function isSlip(a: string, b: string, others: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < ONE_SLIP_LETTERS_MIN || Math.abs(a.length - b.length) > 2) return false;
  if (!ASCII_WORD.test(a) || !ASCII_WORD.test(b) || a.charAt(0) !== b.charAt(0)) return false;
  if (areTwoWords(a, b) || (isMac(a) && isMac(b))) return false;
  if (isPlural(a, b)) return isGenericWord(a) || isGenericWord(b);
  const slips = editDistance(a, b);
  if (slips === 2) {
    return shorter >= TWO_SLIPS_LETTERS_MIN && a.length !== b.length && a.slice(-2) === b.slice(-2);
  }
  if (slips !== 1) return false;
  if (a.length !== b.length) return a.at(-1) === b.at(-1) && !doublesLastLetter(a, b);
  return isTransposition(a, b) || isWrongLetter(a, b, others);
}

/** `McDonald` and `MacDonald` are two names. */
const isMac = (word: string): boolean => word.startsWith('mac') || word.startsWith('mc');

/** `Hoffman` and `Hoffmann`, `Bennet` and `Bennett`: surnames differ so. */
const doublesLastLetter = (a: string, b: string): boolean =>
  (a.length < b.length ? a : b) === (a.length < b.length ? b : a).slice(0, -1);

function isTransposition(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at);
}

/** One letter for another: at the end of a word, or in a shorter one, only where the keys lie side by side. */
function isWrongLetter(a: string, b: string, others: readonly string[]): boolean {
  const at = firstDifference(a, b);
  const [left, right] = [a.charAt(at), b.charAt(at)];
  if (VOWEL.test(left) && VOWEL.test(right)) {
    return a.length >= WRONG_VOWEL_LETTERS_MIN && at < a.length - 1 && !(SON.test(a) && SON.test(b));
  }
  if (a.length >= WRONG_LETTER_LETTERS_MIN) return at < a.length - 1 || areNeighbours(left, right);
  return (
    at < a.length - 1 && areNeighbours(left, right) && others.some((word) => word.length > 2 && !isGenericWord(word))
  );
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

/** True for keys that lie side by side. */
function areNeighbours(a: string, b: string): boolean {
  return KEYBOARD_ROWS.some(
    (row) => Math.abs(row.indexOf(a) - row.indexOf(b)) === 1 && row.includes(a) && row.includes(b),
  );
}

/**
 * Slips between two words: a letter missing, too many, wrong, or two neighbours exchanged (optimal string alignment).
 * Words that differ by more than two letters in length count as far apart without being compared.
 */
export function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Math.abs(a.length - b.length);
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let least = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const exchanged =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (exchanged) least = Math.min(least, at(before, column - 2) + 1);
      current.push(least);
    }
    before = last;
    last = current;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] as number;
