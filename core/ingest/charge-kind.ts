/**
 * What a charge type stands for (PRODUCT.md, arithmetic rule 1). Texts are compared by their letters alone, so that
 * `cycleCharge`, `CYCLE_CHARGE` and `Cycle charge` are one. A type that nothing here knows is `other`: its money
 * counts, its seats do not, and it is never taken for a credit.
 */
import type { Format } from '../formats/format.ts';
import { KEY_TEXT_MAX } from '../limits.ts';
import type { ChargeKind } from '../model.ts';

/** Types by their letters: Partner Center's two files and API, Pax8, Sherweb. The kind goes to all words of its line. */
const KNOWN_TYPES: readonly (readonly [ChargeKind, string])[] = [
  [
    'recurring',
    'cyclecharge cyclefee cycle new renew renewal renewfee purchase purchasefee convert subscription recurring',
  ],
  ['proration', 'addquantity removequantity cancel cancelimmediate cancelfee activationfee transferin transferout'],
  [
    'proration',
    'cancelinstanceprorate cycleinstanceprorate purchaseprorate cancelprorate activationprorate renewprorate',
  ],
  ['proration', 'prorate changedbillingplan'],
  ['money-only', 'customercredit partnercredit credit offset offsetlineitem offsetalineitem onetimerefund taxrefund'],
  [
    'money-only',
    'rebate refund servicecharge servicecredit paymentcredit invoicecredit fee tax taxadjustment discount',
  ],
  ['one-time', 'onetime oneoff setup activation perpetual'],
  ['usage', 'usage arrears consumption'],
];

/**
 * Parts of types that no list names, tried in this order: a prorated credit is a proration, a licence fee recurs. A bare
 * fee of some new name is not among them: what it stands for is for a person to say.
 */
const KEYWORDS: readonly (readonly [ChargeKind, readonly string[]])[] = [
  ['proration', ['prorat', 'anteilig']],
  ['usage', ['usage', 'consumption', 'consommation', 'metered', 'overage', 'verbrauch', 'verbruik', 'payasyougo']],
  [
    'money-only',
    ['refund', 'credit', 'rebate', 'offset', 'discount', 'rembours', 'rabais', 'remise', 'gutschrift', 'korting'],
  ],
  ['money-only', ['taxadjust', 'salestax', 'ajustementdetaxe']],
  [
    'one-time',
    ['onetime', 'oneoff', 'setup', 'ponctuel', 'unefois', 'einmalig', 'eenmalig', 'perpetual', 'miseenservice'],
  ],
  [
    'proration',
    ['addquant', 'removequant', 'addseat', 'removeseat', 'addlicen', 'removelicen', 'quantitychange', 'seatchange'],
  ],
  [
    'proration',
    ['cancel', 'annul', 'resili', 'increase', 'decrease', 'upgrade', 'downgrade', 'ajout', 'retrait', 'transfer'],
  ],
  [
    'recurring',
    [
      'renew',
      'renouvel',
      'cycle',
      'recurr',
      'recurrent',
      'subscri',
      'abonn',
      'purchase',
      'achat',
      'newsubs',
      'neworder',
    ],
  ],
  [
    'recurring',
    ['monthly', 'mensuel', 'annual', 'annuel', 'yearly', 'licen', 'monatlich', 'jahrlich', 'maandelijks', 'jaarlijks'],
  ],
];

const KINDS_BY_LETTERS: ReadonlyMap<string, ChargeKind> = new Map(
  KNOWN_TYPES.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** The letters of a text in lower case without accents; what charge types are compared by. */
export function lettersOf(text: string): string {
  return text
    .slice(0, KEY_TEXT_MAX)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}]/gu, '');
}

/** The kind of a charge type's text. The format's own words come first; `other` where no one knows the type. */
export function chargeKindOf(text: string, formatKinds?: Format['chargeKinds']): ChargeKind {
  const letters = lettersOf(text);
  if (formatKinds !== undefined && Object.hasOwn(formatKinds, letters)) return formatKinds[letters] ?? 'other';
  const known = KINDS_BY_LETTERS.get(letters);
  if (known !== undefined) return known;
  for (const [kind, parts] of KEYWORDS) {
    if (parts.some((part) => letters.includes(part))) return kind;
  }
  return 'other';
}

/** The kind of a row without a charge type: a full cycle, or, where its amount or quantity is negative, a credit for part of one. */
export function kindWithoutType(amount: number | null, quantity: number): ChargeKind {
  return (amount ?? 0) < 0 || quantity < 0 ? 'proration' : 'recurring';
}

const AZURE_WORDS = [
  'azureplan',
  'azureusage',
  'azureconsumption',
  'azuresubscription',
  'azureoverage',
  'consommationazure',
  'azurepayasyougo',
];

/** The Azure plan's product id; other ids of its series are licences. */
const AZURE_PLAN_ID = 'DZH318Z0BPS6';

/** True for products that are metered consumption by their own text or by the id of the Azure plan. */
export function isUsageProduct(texts: readonly string[]): boolean {
  for (const text of texts) {
    if (text.includes(AZURE_PLAN_ID)) return true;
    if (!/azure/i.test(text)) continue;
    const letters = lettersOf(text);
    if (letters === 'azure' || letters === 'microsoftazure') return true;
    if (AZURE_WORDS.some((word) => letters.includes(word))) return true;
  }
  return false;
}

/** True for a unit or cycle text that counts hours, as meters do (`1 Hour`, `1 Cache Instance Hour`). */
export function isMeteredUnit(text: string): boolean {
  return /\b(?:hours?|heures?|stunden?|hrs)\b/i.test(text);
}
