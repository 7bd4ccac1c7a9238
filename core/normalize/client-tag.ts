/**
 * Trailing client tags: the short code that a PSA or a provider adds to a name, `Contoso (CTS)`, `Contoso [AB12]`,
 * `Contoso - CTS001`. What tells two clients apart is no tag: places, directions, trades, small numbers, years.
 */
import { type NameWord, wordsOf } from './client-fold.ts';
import { trimLegalForms } from './client-legal-forms.ts';

/** Capitals that stand for a place, a part of a firm or a trade, so that a name with them is another client. */
const NO_TAGS = `
UK GB US USA CA CAN EU EEA AU AUS NZ NZL IE IRL DE DEU GER AT AUT CH CHE FR FRA BE BEL NL NLD LU LUX ES ESP PT PRT IT ITA
DK DNK SE SWE NO NOR FI FIN IS PL POL CZ CZE SK HU HUN RO BG GR TR TUR RU UA UAE KSA SA ZA RSA IN IND CN CHN HK HKG TW
JP JPN KR SG SGP MY MYS TH THA PH ID VN MX MEX BR BRA AR ARG CL CHL CO COL PE EG IL ISR QA EMEA APAC LATAM ANZ NA AMER
AMERICAS NORAM DACH MENA ROW BENELUX NORDICS ASEAN GCC
AB BC MB NB NL NS NT NU ON PE PEI QC SK YT AL AK AZ AR CT DC FL GA HI IA ID IL KS KY LA MA MD ME MI MN MO MS MT NC ND NE
NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY NSW VIC QLD TAS ACT NI
NYC SF LAX JFK SFO CHI BOS ATL DFW MIA SEA YYZ YVR YUL YYC YEG YOW YWG YHZ GTA MTL TO LHR LON MEL SYD BNE PER ADL AKL
N S E W NE NW SE SW NORTH SOUTH EAST WEST CENTRAL MID UPPER LOWER
IT HR HQ RD QA PR AP CRM ERP POS LAW TAX EDU GOV ORG MED VET OPS SALES LEGAL DENTAL SPA GYM BAR CAFE INN ART
DEV TEST PROD UAT DEMO TRIAL OLD NEW VIP NFP NFR CSP MSP NGO LAB LABS
INC LTD LLC LLP LP PLC CORP CO PTY PTE GMBH AG KG BV NV SARL SAS SRL SL AS APS OY ULC PC
I II III IV V VI VII VIII IX X
`;
const KEPT: ReadonlySet<string> = new Set(NO_TAGS.trim().split(/\s/));

const TAG_LENGTH_MAX = 10;
const CLOSING: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);
const CAPITALS_AND_DIGITS = /^[A-Z0-9]+$/;
const DASH_BEFORE_TAG = / [-–—|:] ?(?=[^ ]+$)/;

/** A name without its trailing tag. `tag` is '' where there is none. */
export interface Untagged {
  readonly name: string;
  readonly tag: string;
}

/** Takes one trailing tag off a tidied name; legal forms may follow the tag. */
export function splitTag(tidied: string): Untagged {
  return bracketTag(tidied) ?? dashTag(tidied) ?? { name: tidied, tag: '' };
}

function bracketTag(name: string): Untagged | null {
  for (const [closing, opening] of CLOSING) {
    const end = name.lastIndexOf(closing);
    const start = name.lastIndexOf(opening, end);
    if (end < 0 || start < 1) continue;
    const code = name.slice(start + 1, end).trim();
    const before = name.slice(0, start).trim();
    const after = name.slice(end + 1).trim();
    if (before === '' || !isCode(code, true) || !isAllForms(wordsOf(after))) continue;
    return { name: `${before} ${after}`.trim(), tag: code };
  }
  return null;
}

function dashTag(name: string): Untagged | null {
  const hit = DASH_BEFORE_TAG.exec(name);
  if (hit === null) return null;
  const code = name.slice(hit.index + hit[0].length);
  return isCode(code, false) ? { name: name.slice(0, hit.index).trim(), tag: code } : null;
}

const isAllForms = (words: readonly NameWord[]): boolean => trimLegalForms(words).words.length === 0;

/** Letters alone are a code only in brackets: a word after a dash is a part of the firm. */
function isCode(text: string, inBrackets: boolean): boolean {
  const code = text.replace(/[-_# ]/g, '');
  if (code.length < 2 || code.length > TAG_LENGTH_MAX || !CAPITALS_AND_DIGITS.test(code)) return false;
  if (text.split(' ').some((part) => KEPT.has(part))) return false;
  const letters = code.replace(/[0-9]/g, '');
  const digits = code.length - letters.length;
  if (digits === 0) return inBrackets && letters.length >= 2 && letters.length <= 4 && !KEPT.has(letters);
  if (KEPT.has(letters) && digits < 2) return false;
  if (letters.length === 0) return digits >= 4 && !/^(19|20)[0-9][0-9]$/.test(code);
  return letters.length >= 2 ? digits >= 1 && code.length >= 3 : digits >= 3;
}
