/**
 * What may stand before and after the digits of an amount: a sign, parentheses, a currency. Anything else makes the cell
 * no number: `12 seats`, `5%` and `E3` are refused rather than read as 12, 5 and 3.
 */
import { VALUE_TEXT_MAX } from '../limits.ts';
import { foldCell } from './cell-text.ts';

/** ISO 4217 codes in use. Left out are those that are also English words (`ALL 5`, `TOP 5`). */
const CODES = new Set(
  (
    'AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
    'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG ' +
    'HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD ' +
    'MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB ' +
    'RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU ' +
    'UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL'
  ).split(' '),
);

/** Words for currencies in lower case without the dot at their end. */
const WORDS = new Set('kr kč zł ft kn lei leu лв грн руб ден дин din fr sfr euro euros 元 円 圆 圓 원'.split(' '));
/** Short words that are currencies only in front of the digits: rand, rupees, rupiah, ringgit, soles. */
const LEADING_WORDS = new Set('r rs rp rm s/'.split(' '));
/** Letters that stand beside a currency sign for its country: `CA$`, `$US`, `R$`. */
const COUNTRY_LETTERS = new Set(
  'us ca can cdn au a c nz hk nt s sg r mx mex bz j jp cn tt fj ec b cl co ar uy rd'.split(' '),
);
const SIGN_BETWEEN_LETTERS = /^([A-Za-z]{0,3})\p{Sc}([A-Za-z]{0,3})$/u;

/** The one currency that a sign, code or word stands for. Those of several countries (`$`, `kr`, `¥`, `fr`) stand for none. */
const CURRENCY_OF: ReadonlyMap<string, string> = new Map(
  (
    'EUR € euro euros | GBP £ gb£ uk£ | CAD ca$ c$ can$ cdn$ $ca $c $can $cdn cdn | USD us$ $us usa$ u$s | ' +
    'AUD a$ au$ $a $au | NZD nz$ $nz | HKD hk$ $hk | SGD s$ sg$ $sg | TWD nt$ $nt | MXN mx$ mex$ $mx | BRL r$ | ' +
    'JPY jp¥ ¥jp 円 円 | CNY cn¥ ¥cn | CHF sfr | PLN zł | CZK kč | HUF ft | BGN лв | UAH ₴ грн | RUB ₽ руб | INR ₹ | ' +
    'KRW ₩ 원 | ILS ₪ | TRY ₺ | VND ₫ | PHP ₱ | THB ฿ | NGN ₦ | KZT ₸'
  )
    .split(' | ')
    .flatMap((entry) => {
      const [code = '', ...marks] = entry.split(' ');
      return marks.map((mark): [string, string] => [mark, code]);
    }),
);

/** The ISO code of a currency sign, code or word without spaces; '' where it names none, or may be several. */
export function currencyOfMark(compact: string): string {
  const upper = compact.toUpperCase();
  if (CODES.has(upper)) return upper;
  const lower = compact.toLowerCase();
  const marked = CURRENCY_OF.get(lower.endsWith('.') ? lower.slice(0, -1) : lower);
  if (marked !== undefined) return marked;
  // A code with its sign on either side: `USD$`, `$ CAD`.
  const around = SIGN_BETWEEN_LETTERS.exec(upper);
  if (around === null) return '';
  const letters = `${around[1]}${around[2]}`;
  return CODES.has(letters) ? letters : '';
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** True for the texts that surely bear no currency, which are nearly all: they begin and end in a digit. */
export function isUnmarked(text: string): boolean {
  return isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.length - 1));
}

/** What an amount's text says of its currency: an ISO code; `?` for a mark that may be several; '' for no mark. */
export function currencyOfAmount(raw: string): string {
  if (raw.length > VALUE_TEXT_MAX) return '';
  const text = foldCell(raw);
  let from = 0;
  while (from < text.length && !isDigit(text.charCodeAt(from))) from += 1;
  let to = text.length;
  while (to > from && !isDigit(text.charCodeAt(to - 1))) to -= 1;
  const before = markIn(text.slice(0, from), true);
  const after = markIn(text.slice(to), false);
  // `$4.00 CAD` says it with both: the sign alone may be several, the code names the one.
  if (before === '' || before === after) return after;
  if (after === '') return before;
  const named = [before, after].filter((mark) => mark !== '?');
  return named.length === 1 ? (named[0] as string) : '?';
}

/** The currency of an affix, without its sign, parenthesis or decimal mark. */
function markIn(affix: string, leading: boolean): string {
  if (affix === '' || readAffix(affix, leading) < 0) {
    // A mark of the number itself: `€.50`, `5.- €`.
    const bare =
      leading && /[.,]$/.test(affix) ? affix.slice(0, -1) : !leading && /^[.,]/.test(affix) ? affix.slice(1) : '';
    return bare === '' ? '' : markIn(bare, leading);
  }
  const compact = affix.replace(/[-+() ]/g, '');
  return compact === '' ? '' : currencyOfMark(compact) || '?';
}

/** What an affix says; bits that are added up. */
export const AFFIX = { minus: 1, plus: 2, open: 4, close: 8, currency: 16 } as const;

const isCountry = (letters: string): boolean =>
  letters === '' || CODES.has(letters) || COUNTRY_LETTERS.has(letters.toLowerCase());

/** True for a currency sign, code or word, spaces taken out. */
function isCurrency(compact: string, leading: boolean): boolean {
  if (CODES.has(compact)) return true;
  const lower = compact.toLowerCase();
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (WORDS.has(word) || CODES.has(lower.toUpperCase())) return true;
  if (leading && LEADING_WORDS.has(word)) return true;
  const around = SIGN_BETWEEN_LETTERS.exec(compact);
  return around !== null && isCountry(around[1] as string) && isCountry(around[2] as string);
}

/**
 * Reads what stands before (`leading`) or after the digits: the sum of its AFFIX bits, or -1 where it is anything but
 * one sign, one parenthesis and one currency.
 */
export function readAffix(affix: string, leading: boolean): number {
  if (affix === '') return 0;
  let bits = 0;
  let compact = '';
  let closed = false;
  for (const character of affix) {
    if (character === ' ') continue;
    const bit = affixBit(character, leading);
    if (bit === 0) {
      if (closed) return -1;
      compact += character;
      continue;
    }
    if ((bits & bit) !== 0) return -1;
    bits |= bit;
    closed = compact !== '';
  }
  if (compact === '') return bits;
  return isCurrency(compact, leading) ? bits | AFFIX.currency : -1;
}

/** The bit of a sign or parenthesis on its proper side; 0 for any other character. */
function affixBit(character: string, leading: boolean): number {
  if (character === '-') return AFFIX.minus;
  if (leading && character === '+') return AFFIX.plus;
  if (leading && character === '(') return AFFIX.open;
  return !leading && character === ')' ? AFFIX.close : 0;
}
