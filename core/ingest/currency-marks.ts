/**
 * What may stand before and after the digits of an amount: a sign, parentheses, a currency. Anything else makes the cell
 * no number: `12 seats`, `5%` and `E3` are refused rather than read as 12, 5 and 3.
 */

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
