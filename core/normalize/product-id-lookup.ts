/** The ids of one raw product, looked up in the catalogue. */
import type { CatalogProduct } from '../catalog/catalog.ts';
import type { Billing, RawProduct, Term } from '../model.ts';
import { type FoundId, findGuid, findProductIds, foldStringId, joinIdCells, stringIdTokens } from './product-ids.ts';
import type { ProductIndex } from './product-index.ts';
import { foldText } from './product-words.ts';

/** A catalogue line found by an id; `id` is the `ProductId:SkuId` as written, or ''. */
export interface KnownId {
  readonly line: CatalogProduct;
  readonly id: string;
  readonly evidence: string;
}

/** What the ids of a raw product say. */
export interface ProductIds {
  readonly known: KnownId | null;
  /** A whole `ProductId:SkuId` that the catalogue does not know, or ''. */
  readonly unknownId: string;
  /** A ProductId without SkuId, or ''. */
  readonly partial: string;
  /** A distributor's or the house's own part number, folded, or ''. */
  readonly housePart: string;
  readonly term: Term | null;
  readonly billing: Billing | null;
}

/** Reads the ids of a raw product: the id columns first, then the part number, the name, stray cells, the second text. */
export function readProductIds(raw: RawProduct, index: ProductIndex): ProductIds {
  const found = commerceIds(raw);
  const whole = found.filter((id) => id.skuId !== '').map((id) => `${id.productId}:${id.skuId}`);
  const known = whole.find((id) => index.byId.has(id));
  const term = found.find((id) => id.term !== null)?.term ?? null;
  const billing = found.find((id) => id.billing !== null)?.billing ?? null;
  const byCommerce =
    known === undefined
      ? null
      : { line: index.byId.get(known) as CatalogProduct, id: known, evidence: `product id ${known}` };
  return {
    known: byCommerce ?? (whole.length > 0 ? null : otherId(raw, index)),
    unknownId: whole[0] ?? '',
    partial: found.find((id) => id.skuId === '')?.productId ?? '',
    housePart: housePart(raw),
    term,
    billing,
  };
}

function commerceIds(raw: RawProduct): FoundId[] {
  const texts = [raw.productId, raw.skuId, raw.partNumber, raw.name, ...raw.strayIds, raw.detail];
  const cells = joinIdCells(raw.productId, raw.skuId);
  const inTexts = texts.flatMap((text) => findProductIds(text).ids);
  return cells === null ? inTexts : [cells, ...inTexts];
}

/** String ids and GUIDs: whole cells of the id columns, the part number and the name, or unmistakable words in them. */
function otherId(raw: RawProduct, index: ProductIndex): KnownId | null {
  for (const text of [raw.productId, raw.skuId, raw.partNumber, raw.name, ...raw.strayIds]) {
    if (text === '') continue;
    const guid = findGuid(text);
    const byGuid = guid === '' ? undefined : index.byGuid.get(guid);
    if (byGuid !== undefined) return { line: byGuid, id: '', evidence: `GUID ${guid}` };
    const line = wholeStringId(text, index, text === raw.name);
    if (line !== undefined) return { line, id: '', evidence: `string id ${text.trim()}` };
  }
  for (const text of [raw.partNumber, raw.name]) {
    for (const token of /[A-Z0-9]{5}|_/.test(text) ? stringIdTokens(text) : []) {
      const line = isUnmistakable(token, index) ? index.byStringId.get(foldStringId(token)) : undefined;
      if (line !== undefined) return { line, id: '', evidence: `string id ${token}` };
    }
  }
  return null;
}

/** `EMS` and `VIVA` are words too: in a name they are ids only as Microsoft writes them. */
function wholeStringId(text: string, index: ProductIndex, isName: boolean): CatalogProduct | undefined {
  const folded = foldStringId(text);
  const line = index.byStringId.get(folded);
  if (line === undefined || !isName || /[^A-Z]/.test(folded) || !index.lexicon.known.has(foldText(folded))) return line;
  return text.trim() === folded ? line : undefined;
}

function isUnmistakable(token: string, index: ProductIndex): boolean {
  return (
    token.includes('_') ||
    (token.length >= 5 && token === token.toUpperCase() && !index.lexicon.known.has(foldText(token)))
  );
}

const HOUSE_PART_MIN = 5;

/** A part number that may be one product's: long enough, with a digit, and none of Microsoft's own forms. */
function housePart(raw: RawProduct): string {
  const folded = foldStringId(raw.partNumber);
  return folded.length >= HOUSE_PART_MIN && /\d/.test(folded) && findProductIds(folded).ids.length === 0 ? folded : '';
}
