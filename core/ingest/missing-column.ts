/** The refusal of a source that lacks a column, with the headers that come nearest to it. */
import { issue } from '../issues.ts';
import type { Issue, Role } from '../model.ts';
import { type ColumnMapping, formatKeys } from './bind.ts';
import type { Candidate } from './candidates.ts';

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  client: 'client',
  clientId: 'client id',
  clientDomain: 'client domain',
  product: 'product',
  productDetail: 'product detail',
  productId: 'product id',
  skuId: 'sku id',
  partNumber: 'part number',
  quantity: 'quantity',
  included: 'included quantity',
  unitPrice: 'unit price',
  unitCost: 'unit cost',
  listPrice: 'list price',
  amount: 'amount',
  currency: 'currency',
  priceCurrency: 'price currency',
  chargeType: 'charge type',
  periodStart: 'period start',
  periodEnd: 'period end',
  term: 'term',
  billing: 'billing',
  subscription: 'subscription',
  invoice: 'invoice',
  invoiceDate: 'invoice date',
  effective: 'effective date',
  cancelled: 'cancelled date',
  billable: 'billable',
  status: 'status',
  agreement: 'agreement',
  agreementType: 'agreement type',
  agreementStatus: 'agreement status',
  lineId: 'line id',
  duration: 'duration',
};

/** Headers named in the message. */
const NEAREST_MAX = 3;
/** Headers named where none of them is near. */
const SEEN_MAX = 12;
/** Likeness from which a header is called near. */
const NEAR = 0.5;
const HEADER_SHOWN_MAX = 40;

/** The issue for a header row whose best reading lacks required roles, or columns that a person has named. */
export function missingColumn(source: string, candidate: Candidate, mapping: ColumnMapping): Issue {
  const { binding, header, format, at } = candidate;
  const roles = binding.unresolved.length > 0 ? binding.unresolved : binding.missing;
  const words = roles.map((role) => {
    const mapped = binding.unresolved.includes(role) ? mapping[role] : undefined;
    return mapped === undefined ? ROLE_WORDS[role] : `${ROLE_WORDS[role]} ("${String(mapped).slice(0, 40)}")`;
  });
  const wanted = roles.flatMap((role) => {
    const mapped = mapping[role];
    const synonyms = formatKeys(format).roles.find((entry) => entry.role === role)?.keys ?? [];
    return typeof mapped === 'string' ? [mapped.toLowerCase()] : synonyms;
  });
  const used = new Set(binding.columns.values());
  const free = header.keys
    .map((key, index) => ({ key, index }))
    .filter(({ key, index }) => key !== '' && !used.has(index));
  const ranked = free
    .map(({ key, index }) => ({ index, likeness: Math.max(0, ...wanted.map((word) => sharedPairs(key, word))) }))
    .filter(({ likeness }) => likeness >= NEAR)
    .sort((a, b) => b.likeness - a.likeness || a.index - b.index)
    .slice(0, NEAREST_MAX);
  const shown = (text: string | undefined): string => (text ?? '').slice(0, HEADER_SHOWN_MAX);
  const nearest = ranked.map(({ index }) => shown(header.texts[index])).join(', ');
  const filled = header.texts.filter((text) => text !== '');
  const more = filled.length > SEEN_MAX ? ` and ${filled.length - SEEN_MAX} more` : '';
  const seen = `${filled.slice(0, SEEN_MAX).map(shown).join(', ')}${more}`;
  return issue('MISSING_COLUMN', source, {
    row: at + 1,
    format: format.title,
    role: words.join(' and no '),
    nearest,
    seen,
  });
}

/** Dice's coefficient of the two texts' pairs of neighbouring characters: 1 for equal texts, 0 for strangers. */
function sharedPairs(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = new Map<string, number>();
  for (let i = 1; i < a.length; i += 1) pairs.set(a.slice(i - 1, i + 1), (pairs.get(a.slice(i - 1, i + 1)) ?? 0) + 1);
  let shared = 0;
  for (let i = 1; i < b.length; i += 1) {
    const pair = b.slice(i - 1, i + 1);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared += 1;
      pairs.set(pair, left - 1);
    }
  }
  return a.length + b.length < 3 ? 0 : (2 * shared) / (a.length + b.length - 2);
}
