/**
 * Terms and billing cycles, by the words and codes that exports write them in. A text may name both
 * (`One-Year commitment for monthly billing`): durations that stand beside a word of commitment are the term, those
 * beside a word of payment are the billing; of two plain ones the first is the term.
 */
import { KEY_TEXT_MAX } from '../limits.ts';
import type { Billing, Term } from '../model.ts';

/** What one text says of commitment and billing. Months are null where the text does not say. */
export interface Cycle {
  readonly termMonths: number | null;
  readonly billingMonths: number | null;
  /** True where the text offers several billings (`for monthly/yearly billing`) and another column must tell. */
  readonly severalBillings: boolean;
  /** True where one unmarked duration (`Annual`) was read: it is the term or the billing, as its column is. */
  readonly plain: boolean;
  /** True where the text was understood, also as "no term" (one-time, usage, trial). */
  readonly known: boolean;
}

const words = (text: string): readonly string[] => text.split(' ');

const UNIT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...words('month months mth mths mo mois mes meses monat monate monaten monats maand maanden m').map(
    (w) => [w, 1] as const,
  ),
  ...words('year years yr yrs y an ans annee annees ano anos jahr jahre jahren jahres jaar jaren').map(
    (w) => [w, 12] as const,
  ),
  ...words('quarter quarters trimestre trimestres').map((w) => [w, 3] as const),
]);

const PERIOD_MONTHS: ReadonlyMap<string, number> = new Map([
  ...words('monthly mensuel mensuelle mensuels mensuelles mensual mensualidad monatlich monatliche maandelijks').map(
    (w) => [w, 1] as const,
  ),
  ...words('quarterly trimestriel trimestrielle trimestral').map((w) => [w, 3] as const),
  ...words('semiannual semiannually semestriel semestrielle halfyearly').map((w) => [w, 6] as const),
  ...words(
    'annual annually yearly annuel annuelle annuels annuelles annuellement anual anualidad jahrlich jahrliche jaarlijks',
  ).map((w) => [w, 12] as const),
  ...words('biennial biennially').map((w) => [w, 24] as const),
  ...words('triennial triennially triennale triennal triennat').map((w) => [w, 36] as const),
]);

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...words('one un une uno ein eine einem een').map((w) => [w, 1] as const),
  ...words('two deux dos zwei twee').map((w) => [w, 2] as const),
  ...words('three trois tres drei drie').map((w) => [w, 3] as const),
]);

const TERM_WORDS = new Set(
  words(
    'commitment commit committed term terme terms engagement contract contrat plan duree laufzeit looptijd compromiso',
  ),
);
const BILLING_WORDS = new Set(
  words(
    'billing billed bill bills pay paid payment payments paiement paiements paye payes facturation facture factures facturee pago pagos rechnung abrechnung zahlung betaling invoiced invoicing',
  ),
);
/** English nouns that stand behind their duration; other billing words (`paid monthly`, `paiement mensuel`) stand before. */
const NOUNS_BEHIND = new Set(words('billing bill bills payment payments'));
/** Words that may stand between a duration and the word that says what it is. */
const LINKS = new Set(words('a by en de du d of per par the sur to'));
const UPFRONT_WORDS = new Set(words('upfront prepay prepaid comptant'));
const NO_TERM =
  /\b(?:one ?time|onetime|ponctuel|einmalig|none|aucun|trial|essai|activation|arrears|rebate|usage|hours?|perpetual|n a|not applicable)\b/;

const NOTHING: Cycle = { termMonths: null, billingMonths: null, severalBillings: false, plain: false, known: false };

interface Duration {
  readonly months: number;
  /** Index of its first and last token. */
  readonly from: number;
  readonly to: number;
}

function tokensOf(text: string): string[] {
  const plain = text
    .slice(0, KEY_TEXT_MAX)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/semi-?\s?annu/g, 'semiannu')
    .replace(/half-?\s?year/g, 'halfyear')
    .replace(/up-?\s?front/g, 'upfront');
  // Marks and words that end a phrase stay as tokens, so that a word of payment is not read across them.
  return plain.match(/[a-z]+|\d+|[,;()/]| - /g) ?? [];
}

/** Finds `1 year`, `one year`, `three-3 years`, `p1y`, `monthly` in the tokens, from left to right. */
function durationsOf(tokens: readonly string[]): Duration[] {
  const found: Duration[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as string;
    const period = PERIOD_MONTHS.get(token);
    if (period !== undefined) {
      found.push({ months: period, from: i, to: i });
      continue;
    }
    const unit = UNIT_MONTHS.get(token);
    if (unit === undefined) continue;
    const before = tokens[i - 1];
    const count = before === undefined ? undefined : countOf(before);
    // A single letter is a unit only behind a number (`P1Y`); a word may stand alone (`per month`).
    if (count === undefined && (token.length < 3 || token === 'ans')) continue;
    const months = unit * (count ?? 1);
    if (months > 0 && months <= 120) found.push({ months, from: count === undefined ? i : i - 1, to: i });
  }
  return found;
}

function countOf(token: string): number | undefined {
  const named = NUMBERS.get(token);
  if (named !== undefined) return named;
  return /^\d{1,3}$/.test(token)
    ? [...token].reduce((sum, digit) => sum * 10 + '0123456789'.indexOf(digit), 0)
    : undefined;
}

interface Meaning {
  readonly kind: 'term' | 'billing';
  /** Index of the token that says so. */
  readonly at: number;
}

/** The word of commitment or billing right beside a duration, links skipped; behind it first, then before it. */
function meaningOf(tokens: readonly string[], duration: Duration): Meaning | null {
  for (const step of [1, -1]) {
    let at = step === 1 ? duration.to + 1 : duration.from - 1;
    while (LINKS.has(tokens[at] ?? '')) at += step;
    const token = tokens[at] ?? '';
    if (TERM_WORDS.has(token)) return { kind: 'term', at };
    if (BILLING_WORDS.has(token)) return { kind: 'billing', at };
  }
  return null;
}

/** One word speaks for one duration: of two that stand beside it, the one that the language's order gives it to. */
function meaningsOf(tokens: readonly string[], durations: readonly Duration[]): (Meaning['kind'] | null)[] {
  const found = durations.map((duration) => meaningOf(tokens, duration));
  return found.map((meaning, i) => {
    if (meaning === null) return null;
    const rival = found.findIndex((other, j) => j !== i && other?.at === meaning.at);
    if (rival === -1) return meaning.kind;
    const keepsEarlier = NOUNS_BEHIND.has(tokens[meaning.at] ?? '') || meaning.kind === 'term';
    return keepsEarlier === i < rival ? meaning.kind : null;
  });
}

/** Reads one text of a term, billing or combined column. */
export function readCycle(text: string): Cycle {
  const code = readStockCode(text);
  if (code.termMonths !== null) return { ...code, severalBillings: false, plain: false, known: true };
  const tokens = tokensOf(text);
  const durations = durationsOf(tokens);
  if (durations.length === 0) {
    const alone = tokens.length === 1 ? tokens[0] : undefined;
    const months = alone === '12' ? 12 : alone === '36' ? 36 : null;
    return {
      ...NOTHING,
      termMonths: months,
      billingMonths: months,
      plain: months !== null,
      known: months !== null || NO_TERM.test(tokens.join(' ')),
    };
  }
  if (tokens.some((token) => token === 'hour' || token === 'hours')) return { ...NOTHING, known: true };
  return joinMeanings(tokens, durations, meaningsOf(tokens, durations));
}

function joinMeanings(
  tokens: readonly string[],
  durations: readonly Duration[],
  meanings: readonly (string | null)[],
): Cycle {
  const upfront = tokens.some((token) => UPFRONT_WORDS.has(token));
  if (durations.length === 1 && meanings[0] === null) {
    const months = durations[0]?.months ?? null;
    return { termMonths: months, billingMonths: months, severalBillings: false, plain: true, known: true };
  }
  const hasTerm = meanings.includes('term');
  const hasBilling = meanings.includes('billing');
  // With a marked term the unmarked ones are billings, with marked billings only they are the term until one is found.
  let termMonths: number | null = null;
  const billings = new Set<number>();
  durations.forEach((duration, i) => {
    const meaning = meanings[i];
    const isTerm = meaning === 'term' || (meaning === null && !hasTerm && (hasBilling ? termMonths === null : i === 0));
    if (isTerm && termMonths === null) termMonths = duration.months;
    else if (meaning !== 'term') billings.add(duration.months);
  });
  if (billings.size === 0 && upfront && termMonths !== null) billings.add(termMonths);
  const [first] = billings;
  return {
    termMonths,
    billingMonths: billings.size === 1 && first !== undefined ? first : null,
    severalBillings: billings.size > 1,
    plain: false,
    known: true,
  };
}

/** Months as the commitment that Microsoft sells; null for any other length. */
export function termOfMonths(months: number | null): Term | null {
  return months === 1 ? 'P1M' : months === 12 ? 'P1Y' : months === 36 ? 'P3Y' : null;
}

/** Months as a billing rhythm; null for any other. */
export function billingOfMonths(months: number | null): Billing | null {
  return months === 1 ? 'monthly' : months === 12 ? 'yearly' : months === 36 ? 'triennial' : null;
}

/** The commitment that a text names, or null. */
export function readTerm(text: string): Term | null {
  return termOfMonths(readCycle(text).termMonths);
}

/** How often a text says that a line is billed, or null where it does not say or offers several. */
export function readBilling(text: string): Billing | null {
  return billingOfMonths(readCycle(text).billingMonths);
}

/** Term and billing inside a stock code such as `P1Y:CFQ7TTC0LCHC:0002:1:` (`1` billed monthly, `Y` yearly). */
export function readStockCode(text: string): {
  readonly termMonths: number | null;
  readonly billingMonths: number | null;
} {
  const found = /\bP(\d)([MY]):[A-Z0-9]{12}:[A-Z0-9]{4}(?::([1Y])(?![A-Z0-9]))?/.exec(text.slice(0, KEY_TEXT_MAX));
  if (found === null) return { termMonths: null, billingMonths: null };
  const termMonths = '0123456789'.indexOf(found[1] as string) * (found[2] === 'Y' ? 12 : 1) || null;
  const billingMonths = found[3] === '1' ? 1 : found[3] === 'Y' ? 12 : null;
  return { termMonths, billingMonths };
}
