/**
 * Product ids in any text. Microsoft's commerce id is ProductId (12 characters) and SkuId (4): the two together are the
 * product, the first alone is not. Distributors write them as `P1Y:CFQ7TTC0LCHC:0002:1:` (term : product : sku : billing),
 * `CFQ7TTC0LCHC-0002`, `USCFQ7TTC0LCHC0002`, `[CFQ7TTC0LCHC]`, `CFQ7TTC0LCHC:0002:<availability>`.
 */
import { KEY_TEXT_MAX } from '../limits.ts';
import type { Billing, Term } from '../model.ts';

/** A commerce id as found; `skuId` is '' where only the ProductId was written. */
export interface FoundId {
  readonly productId: string;
  readonly skuId: string;
  readonly term: Term | null;
  readonly billing: Billing | null;
}

/** The ids of a text in their order, and the text without them. */
export interface IdReading {
  readonly ids: readonly FoundId[];
  readonly rest: string;
}

// ProductIds of the known kinds (licences, Azure, software), so that a word such as MICROSOFT365 is never taken for one;
// behind a term code any twelve characters.
const KNOWN_KIND = '(?:CFQ7TTC0|DZH318Z0|DG7GMGF0)[0-9A-Z]{4}';
const SKU = '(?:[:/_-](0[0-9A-Z]{3}|[0-9]{1,4})(?![0-9A-Z])| ?(0[0-9A-Z]{3})(?![0-9A-Z]))';
const ID = new RegExp(
  `(?:(P[0-9][MY]):(?=[0-9A-Z]{12}))?(?:(?<=:)([0-9A-Z]{12})(?![0-9A-Z])|(?<![0-9A-Z])(?:[A-Z]{2})?(${KNOWN_KIND}))(?:${SKU}|(?![0-9A-Z]))(?::[0-9A-Z]{12}(?![0-9A-Z]))?(?::([1YM3])(?![0-9A-Z]))?`,
  'gi',
);
const MAYBE_ID = /CFQ7TTC0|DZH318Z0|DG7GMGF0|P[0-9][MY]:/i;

const TERMS: ReadonlyMap<string, Term> = new Map([
  ['P1M', 'P1M'],
  ['P1Y', 'P1Y'],
  ['P3Y', 'P3Y'],
]);
const BILLINGS: ReadonlyMap<string, Billing> = new Map([
  ['1', 'monthly'],
  ['M', 'monthly'],
  ['Y', 'yearly'],
  ['3', 'triennial'],
]);

/** Finds the commerce ids of a text and cuts them out of it. */
export function findProductIds(text: string): IdReading {
  const head = text.length > KEY_TEXT_MAX ? text.slice(0, KEY_TEXT_MAX) : text;
  if (!MAYBE_ID.test(head)) return { ids: [], rest: text };
  const ids: FoundId[] = [];
  const rest = head.replace(ID, (...match) => {
    const [all, term, coded, known, sku, joinedSku, billing] = match as (string | undefined)[];
    if (coded !== undefined && term === undefined) return all ?? '';
    ids.push({
      productId: (coded ?? known ?? '').toUpperCase(),
      skuId: padSku(sku ?? joinedSku ?? ''),
      term: TERMS.get((term ?? '').toUpperCase()) ?? null,
      billing: BILLINGS.get((billing ?? '').toUpperCase()) ?? null,
    });
    return ' ';
  });
  return { ids, rest };
}

/** The id of a ProductId cell and a SkuId cell, or null where the first holds no ProductId by itself. */
export function joinIdCells(productId: string, skuId: string): FoundId | null {
  const product = productId.trim().toUpperCase();
  if (!/^[0-9A-Z]{12}$/.test(product) || !/[0-9]/.test(product) || !/[A-Z]/.test(product)) return null;
  const sku = skuId.trim().toUpperCase();
  return { productId: product, skuId: /^[0-9A-Z]{1,4}$/.test(sku) ? padSku(sku) : '', term: null, billing: null };
}

/** Excel eats the zeros of `0002`. */
function padSku(sku: string): string {
  return sku === '' ? '' : sku.toUpperCase().padStart(4, '0');
}

/** The GUID of a text in lower case, or ''. */
export function findGuid(text: string): string {
  if (text.length < 36) return '';
  return (
    /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i
      .exec(text.slice(0, KEY_TEXT_MAX))?.[0]
      .toLowerCase() ?? ''
  );
}

/** A cell as string ids are compared: single plain spaces, upper case. */
export function foldStringId(text: string): string {
  return text.slice(0, KEY_TEXT_MAX).replace(/\s+/g, ' ').trim().toUpperCase();
}

/** The words of a text that may be string ids: cut at spaces, brackets and commas only. */
export function stringIdTokens(text: string): string[] {
  return text.slice(0, KEY_TEXT_MAX).split(/[\s()[\]{},;|]+/);
}
