/** Words of the columns that say whether a line is billed and whether it is alive, and currency codes. */
import { lettersOf } from './charge-kind.ts';
import { currencyOfMark } from './currency-marks.ts';

const NOT_BILLABLE = new Set(
  'donotbill dontbill nocharge notbillable nonbillable nonfacturable nepasfacturer sansfrais gratuit free no n non false faux nein nee'.split(
    ' ',
  ),
);

/** False for do-not-bill and no-charge texts; blanks and anything else are billable. */
export function readBillable(text: string): boolean {
  return text !== '0' && !NOT_BILLABLE.has(lettersOf(text));
}

const ENDED = [
  'cancelled',
  'canceled',
  'expired',
  'inactive',
  'terminated',
  'deleted',
  'disabled',
  'converted',
  'deprovisioned',
  'closed',
  'ended',
  'voided',
  'void',
  'archived',
  'removed',
  'lapsed',
  'notactive',
];
const ENDED_ABROAD = [
  'annule',
  'resilie',
  'expire',
  'inactif',
  'termine',
  'desactive',
  'supprime',
  'ferme',
  'cloture',
  'archive',
  'gekundigt',
  'gekuendigt',
  'inaktiv',
  'abgelaufen',
  'beendet',
  'geschlossen',
  'geloscht',
  'geloescht',
  'storniert',
  'deaktiviert',
  'geannuleerd',
  'inactief',
  'verlopen',
];
const NO_WORDS = new Set(['no', 'n', 'non', 'false', 'faux', 'nein', 'nee']);
const ENDED_WORDS: ReadonlySet<string> = new Set([
  ...ENDED,
  ...ENDED_ABROAD.flatMap((word) => [word, `${word}e`]),
  ...NO_WORDS,
]);

/** False where a status (or an `Active` column) says that the line has ended; a pending end has not come yet. */
export function readStatus(text: string): boolean {
  return text !== '0' && !ENDED_WORDS.has(lettersOf(text));
}

/** The ISO code of a currency cell (`CAD`, `CA$`, `CAD - Canadian dollar`); '' for a bare `$` or any other word. */
export function readCurrency(text: string): string {
  const upper = text.slice(0, 40).toUpperCase();
  const marked = currencyOfMark(upper.replaceAll(' ', ''));
  if (marked !== '') return marked;
  const code = /^[$\s]*([A-Z]{3})(?![A-Z])/.exec(upper)?.[1] ?? '';
  return currencyOfMark(code) || code;
}
