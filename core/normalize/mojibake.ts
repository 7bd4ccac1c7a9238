/**
 * Reads UTF-8 text that was once decoded in a wrong single-byte encoding ("CafÃ©" is "Café"). The result serves keys
 * and evidence only; what a source wrote is what is shown and written.
 *
 * A repair is made run by run, for one text may hold both: a maximal run of non-ASCII characters is replaced only where
 * it re-encodes wholly, is strict UTF-8, and reads less odd than it stands: letters and punctuation that belong where
 * they are. Genuine text of every language stays as it is; in doubt nothing is changed.
 */
import { CODECS, type Codec } from './mojibake-codecs.ts';

/** Text that went wrong more than once is read through so many times. */
const PASSES_MAX = 3;

/** How far one repaired character speaks for the repair: by itself, beside another that does, or against it. */
type Verdict = 'good' | 'weak' | 'bad';

/** One UTF-8 sequence of a run; `from` and `to` count the run's characters. */
interface Sequence {
  readonly from: number;
  readonly to: number;
  readonly code: number;
}

/** A run with what stands around it. */
interface Run {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

const RUN = /[\u0080-\uffff]+/g;
const LETTER = /\p{L}/u;
const ASCII_LETTER = /[A-Za-z]/;
const THAI_LETTER = /[\u0e01-\u0e5b]/;
/** Marks that may well follow a capital letter: "IRMÃ…", "SELKÄ ". */
const MARK_AFTER_LETTER = /[\u00a0…–—’”‘“™®°•»«]/;

const isLower = (character: string): boolean => LETTER.test(character) && character !== character.toUpperCase();

/** The text with its mojibake read through, or the very text where it holds none. */
export function readThrough(text: string): string {
  let current = text;
  for (let pass = 0; pass < PASSES_MAX; pass += 1) {
    const next = readOnce(current);
    if (next === current) break;
    current = next;
  }
  return current;
}

interface Reading {
  readonly text: string;
  readonly verdict: Verdict;
  readonly codec: Codec['id'] | null;
}

function readOnce(text: string): string {
  const runs: Run[] = [];
  for (const hit of text.matchAll(RUN)) {
    const end = hit.index + hit[0].length;
    runs.push({ text: hit[0], before: text.charAt(hit.index - 1), after: text.charAt(end) });
  }
  if (runs.length === 0) return text;
  const readings = runs.map(readRun);
  // Genuine Thai beside it makes every short Thai repair doubtful; a clear repair makes its weak neighbours credible.
  const hasThai = runs.some((run, index) => readings[index]?.codec === null && THAI_LETTER.test(run.text));
  const proven = new Set(readings.filter(({ verdict }) => verdict === 'good').map(({ codec }) => codec));
  let next = 0;
  return text.replace(RUN, (run) => {
    const reading = readings[next++];
    if (reading === undefined || reading.codec === null || reading.verdict === 'bad') return run;
    if (reading.codec === 'thai' && hasThai) return run;
    return reading.verdict === 'good' || proven.has(reading.codec) ? reading.text : run;
  });
}

function readRun(run: Run): Reading {
  let weak: Reading | null = null;
  for (const codec of CODECS) {
    const sequences = decode(run.text, codec);
    if (sequences === null) continue;
    const verdict = judge(run, sequences, codec);
    const reading = { text: written(run.text, sequences), verdict, codec: codec.id };
    if (verdict === 'good') return reading;
    if (verdict === 'weak') weak ??= reading;
  }
  return weak ?? { text: run.text, verdict: 'bad', codec: null };
}

/** The UTF-8 sequences of a run, or null where it is none. Marks of punctuation between sequences stand for themselves. */
function decode(text: string, { byteOf }: Codec): Sequence[] | null {
  const sequences: Sequence[] = [];
  let at = 0;
  while (at < text.length) {
    const lead = byteOf.get(text.charAt(at)) ?? 0;
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    if (length === 0) {
      if (at === 0 || !MARK_AFTER_LETTER.test(text.charAt(at))) return null;
      at += 1;
      continue;
    }
    let code = lead & (0xff >> (length + 1));
    for (let tail = 1; tail < length; tail += 1) {
      const byte = byteOf.get(text.charAt(at + tail)) ?? 0;
      if (byte < 0x80 || byte > 0xbf) return null;
      code = code * 64 + (byte & 0x3f);
    }
    if (!isStrict(code, length)) return null;
    sequences.push({ from: at, to: at + length, code });
    at += length;
  }
  return sequences;
}

/** Neither an overlong form, nor half a surrogate pair, nor beyond Unicode. */
function isStrict(code: number, length: number): boolean {
  if (length === 3) return code >= 0x800 && (code < 0xd800 || code > 0xdfff);
  if (length === 4) return code >= 0x10000 && code <= 0x10ffff;
  return true;
}

function written(text: string, sequences: readonly Sequence[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, code } of sequences) {
    result += text.slice(at, from) + String.fromCodePoint(code);
    at = to;
  }
  return result + text.slice(at);
}

/** The run as a whole: one bad character spoils it, one good one carries it, and a foreign script needs two letters. */
function judge(run: Run, sequences: readonly Sequence[], codec: Codec): Verdict {
  let verdict: Verdict = 'weak';
  const scripts = new Map<string, number>();
  for (const [index, sequence] of sequences.entries()) {
    const script = scriptOf(sequence.code);
    if (script !== 'latin' && script !== 'mark') {
      scripts.set(script, (scripts.get(script) ?? 0) + 1);
      continue;
    }
    const one = judgeLatin(run, sequence, sequences[index - 1], codec);
    if (one === 'bad') return 'bad';
    if (one === 'good') verdict = 'good';
  }
  if (scripts.size === 0) return verdict;
  const [[script, count] = ['none', 0]] = scripts;
  if (scripts.size > 1 || script === 'none') return 'bad';
  // Letters of another script do not stand inside a Latin word, and Thai letters alone spell Thai.
  if (ASCII_LETTER.test(run.before)) return 'bad';
  if (codec.id === 'thai' && !foreignToThai(run.text)) return 'bad';
  if (count >= 2) return 'good';
  return verdict;
}

/** True where the run cannot be Thai: it holds a mark that Thai has not, or begins with a sign that follows a letter. */
function foreignToThai(text: string): boolean {
  return /[^\u00a0\u0e01-\u0e5b]/.test(text) || /^[\u0e30-\u0e3a\u0e47-\u0e4e]/.test(text);
}

/** Which kind of character the repair brings: one that stands in Latin text, or a letter of another script. */
function scriptOf(code: number): string {
  if (code < 0xa0) return 'none';
  if (code < 0x180) return 'latin';
  if (code < 0x250) return LATIN_MORE.has(code) ? 'latin' : 'none';
  if (isAccent(code)) return ACCENTS.has(code) ? 'latin' : 'none';
  if (isVietnamese(code)) return 'latin';
  for (const [from, to, script] of BLOCKS) if (code >= from && code <= to) return script;
  return 'none';
}

const isAccent = (code: number): boolean => code >= 0x300 && code < 0x370;
const isVietnamese = (code: number): boolean => code >= 0x1ea0 && code < 0x1f00;

/** Romanian and Vietnamese letters, and the florin. */
const LATIN_MORE: ReadonlySet<number> = new Set([0x192, 0x1a0, 0x1a1, 0x1af, 0x1b0, 0x218, 0x219, 0x21a, 0x21b]);

/** Accents that stand by themselves behind their letters, as some systems write them. */
const ACCENTS: ReadonlySet<number> = new Set([
  0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x30a, 0x30b, 0x30c, 0x323, 0x326, 0x327, 0x328,
]);

const BLOCKS: readonly (readonly [number, number, string])[] = [
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x4ff, 'cyrillic'],
  [0x531, 0x58f, 'armenian'],
  [0x5d0, 0x5ea, 'hebrew'],
  [0x621, 0x6ff, 'arabic'],
  [0x900, 0xdff, 'indic'],
  [0xe01, 0xe5b, 'thai'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x2000, 0x2064, 'mark'],
  [0x20a0, 0x20c0, 'mark'],
  [0x2100, 0x2122, 'mark'],
  [0x2190, 0x22ff, 'mark'],
  [0x25a0, 0x27bf, 'mark'],
  [0x3000, 0x30ff, 'east asian'],
  [0x3400, 0x9fff, 'east asian'],
  [0xac00, 0xd7a3, 'east asian'],
  [0xfb00, 0xfb06, 'mark'],
  [0xfe0f, 0xfe0f, 'mark'],
  [0xfeff, 0xfeff, 'mark'],
  [0xff01, 0xff9f, 'east asian'],
  [0xfffd, 0xfffd, 'mark'],
  [0x1f000, 0x1faff, 'mark'],
];

/** A repaired letter or mark of Latin text, by what stands around it. */
function judgeLatin(run: Run, sequence: Sequence, previous: Sequence | undefined, codec: Codec): Verdict {
  const { from, to, code } = sequence;
  const touching = previous?.to === from;
  const before = from === 0 ? run.before : touching ? String.fromCodePoint(previous.code) : run.text.charAt(from - 1);
  const after = to === run.text.length ? run.after : run.text.charAt(to);
  const characters = run.text.slice(from, to);
  if (codec.id === 'latin') return judgeLatinCodec(sequence, characters, before, after);
  if (isAccent(code)) return 'bad';
  const inWord = ASCII_LETTER.test(before) || ASCII_LETTER.test(after) || (touching && LETTER.test(before));
  if (codec.id === 'thai') {
    if (to - from > 2) return foreignToThai(characters) || (isVietnamese(code) && inWord) ? 'good' : 'bad';
    return inWord ? 'good' : 'weak';
  }
  if (to - from > 2) return 'good';
  // A root sign before a letter is mathematics.
  if (characters === '√π') return 'bad';
  return inWord ? 'good' : 'weak';
}

function judgeLatinCodec({ from, to, code }: Sequence, characters: string, before: string, after: string): Verdict {
  if (to - from > 2) {
    if (isVietnamese(code)) return LETTER.test(before) || LETTER.test(after) ? 'good' : 'weak';
    return 'good';
  }
  // A circumflexed capital before a sign stands for the sign alone: no language ends a word in it.
  if (code < 0xc0) return 'good';
  if (isAccent(code)) return LETTER.test(before) ? 'good' : 'bad';
  if (code >= 0x180 && code < 0x250) {
    return !MARK_AFTER_LETTER.test(characters) && (isLower(before) || isLower(after)) ? 'good' : 'bad';
  }
  if (!MARK_AFTER_LETTER.test(characters.charAt(1))) return 'good';
  // "cafÃ ": a capital does not follow a small letter. "Ã–sterreich": a word does not begin with a mark inside it.
  if (isLower(before)) return 'good';
  const apostrophe = /[’‘]/.test(characters);
  // A hard space after a capital is a space, unless it makes the word "à".
  if (characters.endsWith('\u00a0')) return code === 0xe0 && !LETTER.test(before) ? 'good' : 'bad';
  if (apostrophe) return 'bad';
  // "GÃ–TEBORG" and "IRMÃ–TERESA" look the same: what else the text holds decides.
  if (LETTER.test(before)) return code < 0x100 && LETTER.test(after) ? 'weak' : 'bad';
  return LETTER.test(after) ? 'good' : code < 0x100 ? 'weak' : 'bad';
}
