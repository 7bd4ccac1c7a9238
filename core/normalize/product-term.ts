/**
 * Term and billing, read out of a product's words. They are attributes of a line, never part of the product
 * (PRODUCT.md): a term is named by a number (`1YR`, `1 MTH`), a code (`P1Y`) or a commitment (`Annual Commit`), a billing
 * only where something is said to be billed, paid or due up front.
 */
import type { Billing, Term } from '../model.ts';
import type { Word } from './product-words.ts';

/** What the words say about term and billing, and the words that are left. */
export interface TermReading {
  readonly words: readonly Word[];
  readonly term: Term | null;
  readonly billing: Billing | null;
  /** True where the last word belongs to the term or billing: a name cut there has lost nothing of the product. */
  readonly endsInTerm: boolean;
}

const MONTHS_OF_TERM: ReadonlyMap<number, Term> = new Map([
  [1, 'P1M'],
  [12, 'P1Y'],
  [36, 'P3Y'],
]);
const TERM_CODES: ReadonlyMap<string, Term> = new Map([
  ['p1m', 'P1M'],
  ['p1y', 'P1Y'],
  ['p3y', 'P3Y'],
]);
const RHYTHMS: ReadonlyMap<string, { readonly term: Term; readonly billing: Billing }> = new Map([
  ['monthly', { term: 'P1M', billing: 'monthly' }],
  ['annual', { term: 'P1Y', billing: 'yearly' }],
  ['triennial', { term: 'P3Y', billing: 'triennial' }],
]);
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['1', 1],
  ['one', 1],
  ['2', 2],
  ['two', 2],
  ['3', 3],
  ['three', 3],
  ['5', 5],
  ['12', 12],
  ['24', 24],
  ['36', 36],
]);
const BY_TERM: Readonly<Record<Term, Billing>> = { P1M: 'monthly', P1Y: 'yearly', P3Y: 'triennial' };

/** Takes term and billing out of the words of a name. */
export function readTerm(words: readonly Word[]): TermReading {
  const used = new Set<number>();
  const found: { term: Term | null; billing: Billing | null } = { term: null, billing: null };
  readCounts(words, used, found);
  readBilling(words, used, found);
  readCommitments(words, used, found);
  const bare = readBareRhythm(words, used, found);
  if (found.billing === null && words.some((word) => word.text === 'upfront')) {
    found.billing = BY_TERM[found.term ?? 'P1Y'];
  }
  const last = words[words.length - 1];
  return {
    words: used.size === 0 ? words : words.filter((_, index) => !used.has(index)),
    term: found.term,
    billing: found.billing,
    endsInTerm:
      last !== undefined && (used.has(words.length - 1) || bare === words.length - 1 || TERM_TAIL.has(last.text)),
  };
}

const TERM_TAIL = new Set(['year', 'month', 'commit', 'billed', 'billing', 'upfront', 'subscription', 'licence']);

interface Found {
  term: Term | null;
  billing: Billing | null;
}

/** `1 year`, `12 month`, `p1y`. The number after `plan` is the plan's: `PLAN 1 YR` leaves the plan open. */
function readCounts(words: readonly Word[], used: Set<number>, found: Found): void {
  words.forEach((word, at) => {
    const code = TERM_CODES.get(word.text);
    if (code !== undefined) {
      found.term ??= code;
      used.add(at);
      return;
    }
    if (word.text !== 'year' && word.text !== 'month') return;
    const count = COUNTS.get(words[at - 1]?.text ?? '');
    if (count === undefined) return;
    found.term ??= MONTHS_OF_TERM.get(word.text === 'year' ? count * 12 : count) ?? null;
    used.add(at - 1).add(at);
  });
}

/** `annual billing`, `billed monthly`, `pago mensual`, `annually billed`. */
function readBilling(words: readonly Word[], used: Set<number>, found: Found): void {
  words.forEach((word, at) => {
    if (word.text !== 'billed' && word.text !== 'billing') return;
    const [first, second] = word.text === 'billed' ? [at + 1, at - 1] : [at - 1, at + 1];
    for (const place of [first, second]) {
      const rhythm = used.has(place) ? undefined : RHYTHMS.get(words[place]?.text ?? '');
      if (rhythm === undefined) continue;
      found.billing ??= rhythm.billing;
      used.add(place).add(at);
      return;
    }
  });
}

/** `annual commit`, `commit annual`. */
function readCommitments(words: readonly Word[], used: Set<number>, found: Found): void {
  words.forEach((word, at) => {
    if (word.text !== 'commit') return;
    for (const place of [at - 1, at + 1]) {
      const rhythm = used.has(place) ? undefined : RHYTHMS.get(words[place]?.text ?? '');
      if (rhythm === undefined) continue;
      found.term ??= rhythm.term;
      used.add(place).add(at);
      return;
    }
  });
}

/**
 * A rhythm that nothing explains: yearly or longer is a term in any reading; `monthly` beside a longer term can only be
 * the billing, and alone says neither. The place of the last one, or -1.
 */
function readBareRhythm(words: readonly Word[], used: Set<number>, found: Found): number {
  let last = -1;
  for (const wanted of ['triennial', 'annual', 'monthly']) {
    words.forEach((word, at) => {
      if (word.text !== wanted || used.has(at)) return;
      last = Math.max(last, at);
      used.add(at);
      if (wanted === 'monthly') {
        if (found.term !== null && found.term !== 'P1M') found.billing ??= 'monthly';
      } else if (found.term === null) found.term = RHYTHMS.get(wanted)?.term ?? null;
    });
  }
  return last;
}
