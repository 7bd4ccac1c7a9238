/**
 * Which product a line is for. A product is never decided by likeness (PRODUCT.md rule 9); in this order it is decided by
 *
 *   1. an id that the catalogue knows: ProductId:SkuId, Microsoft's string id or GUID;
 *   2. the user's alias of a name or part number;
 *   3. an id that the catalogue does not know, and the name: see `readUnknownId`;
 *   4. the parsed name, a second text or the part number as a name;
 *   5. the same unknown id or house part number on a line of either side whose name is equal (product-meeting.ts).
 */
import type { CatalogProduct } from '../catalog/catalog.ts';
import type { ProductIdentity, RawProduct } from '../model.ts';
import { base, byName, type Draft, finish, lineFields, type ReadText } from './product-draft.ts';
import { type KnownId, type ProductIds, readProductIds } from './product-id-lookup.ts';
import { findProductIds } from './product-ids.ts';
import { type NameReading, type ProductIndex, productIndex, readName } from './product-index.ts';
import { meetOverSides } from './product-meeting.ts';
import { fullName, type ParsedName, parseName } from './product-name.ts';
import { foldProductText, wordList } from './product-words.ts';
import { SERVICES as SERVICE_WORDS } from './vocabulary.ts';

/** What the user has taught. Both texts of an alias are names, part numbers or ids as they stand in an export. */
export interface ProductOptions {
  readonly aliases?: ReadonlyMap<string, string>;
}

/** The products of both sides; each list in the order of the raw products. */
export interface ProductSides<T> {
  readonly vendor: readonly T[];
  readonly psa: readonly T[];
}

/**
 * Identifies the products of both sides at once, so that a name on one side can meet an id on the other. Results stand in
 * the order of the input. `inCatalog` is also true of a catalogue product in another audience's or form's pricing, and
 * of a vague name: the vendor would supply it. A vague product's key is its side's own: it equals nothing.
 */
export function identifyProducts(
  sides: ProductSides<RawProduct>,
  options: ProductOptions = {},
): { vendor: ProductIdentity[]; psa: ProductIdentity[] } {
  const reader = new ProductReader(productIndex(), options.aliases ?? new Map());
  const drafts = {
    vendor: sides.vendor.map((raw, index) => reader.draft(raw, index)),
    psa: sides.psa.map((raw, index) => reader.draft(raw, index)),
  };
  meetOverSides(drafts);
  return {
    vendor: drafts.vendor.map((draft) => finish(draft)),
    psa: drafts.psa.map((draft) => finish(draft)),
  };
}

/** Reads raw products; every distinct text is parsed once. */
class ProductReader {
  private readonly texts = new Map<string, ReadText>();
  private readonly aliases = new Map<string, string>();
  private readonly index: ProductIndex;

  constructor(index: ProductIndex, aliases: ReadonlyMap<string, string>) {
    // Glued words are remembered for one run only: no text of an export outlives it.
    this.index = { ...index, lexicon: { ...index.lexicon, segments: new Map() } };
    for (const [from, to] of aliases) this.aliases.set(foldProductText(from), to);
  }

  draft(raw: RawProduct, index: number, mayAlias = true): Draft {
    const ids = readProductIds(raw, this.index);
    const name = this.bestName(raw);
    const draft = this.decide(raw, ids, name, mayAlias);
    draft.index = index;
    draft.term = ids.term ?? draft.term;
    draft.billing = ids.billing ?? draft.billing;
    return draft;
  }

  private decide(raw: RawProduct, ids: ProductIds, name: ReadText, mayAlias: boolean): Draft {
    if (ids.known !== null) return this.byKnownId(ids.known, name);
    const alias = mayAlias ? this.byAlias(raw, name) : null;
    if (alias !== null) return alias;
    if (ids.unknownId !== '') {
      // The line's own name alone: a second text may be the family that many ids share (`Azure plan` beside each meter).
      const own = raw.name.trim() === '' ? name : this.read(raw.name);
      const usage = own.reading.line?.usage === true || name.reading.line?.usage === true;
      return { ...base(own), ...readUnknownId(ids.unknownId, own, this.index), usage };
    }
    return (ids.partial === '' ? null : this.byPartialId(ids.partial, name)) ?? byName(name, ids.housePart);
  }

  private byKnownId({ line, id, evidence }: KnownId, name: ReadText): Draft {
    return {
      ...base(name),
      ...lineFields(line, this.index),
      id: id === '' ? (line.ids[0] ?? '') : id,
      basis: 'id',
      evidence,
    };
  }

  /** The target is read as a name or id of its own; aliases of aliases are not followed. */
  private byAlias(raw: RawProduct, name: ReadText): Draft | null {
    if (this.aliases.size === 0) return null;
    for (const text of [raw.name, raw.partNumber, raw.productId, raw.skuId]) {
      const target = text === '' ? undefined : this.aliases.get(foldProductText(text));
      if (target === undefined) continue;
      const found = this.draft(
        { name: target, detail: '', productId: '', skuId: '', partNumber: '', strayIds: [] },
        0,
        false,
      );
      const { term, billing } = name.parsed;
      return {
        ...found,
        basis: 'alias',
        wraps: false,
        term,
        billing,
        evidence: `alias "${text.trim()}" = "${target.trim()}"`,
      };
    }
    return null;
  }

  /**
   * A ProductId without SkuId decides only where it fits: one of its lines is what the name says, or the name says
   * nothing against the only line (CFQ7TTC0LCH4 is Intune Plan 1 and Intune Plan 1 Device).
   */
  private byPartialId(productId: string, name: ReadText): Draft | null {
    const lines = this.index.byProductId.get(productId) ?? [];
    const named = name.reading.line;
    const only = lines.length === 1 ? (lines[0] as CatalogProduct) : null;
    if (only === null || (named !== null && (named !== only || name.reading.variant))) return null;
    if (named === null && !this.fits(name, only)) return null;
    return {
      ...base(name),
      ...lineFields(only, this.index),
      basis: 'id',
      evidence: `product id ${productId}, which the name does not contradict`,
    };
  }

  /** A name without a product, or one whose open parts the line fills. */
  private fits({ reading }: ReadText, line: CatalogProduct): boolean {
    if (!reading.recognised)
      return reading.family.length === 0 || !reading.family.some((word) => this.index.lexicon.known.has(word));
    const { family, parts } = this.index.canonical.get(line) as ParsedName;
    return (
      reading.vague &&
      family.join(' ') === reading.family.join(' ') &&
      reading.parts.every((part) => parts.includes(part))
    );
  }

  /** The name, or where it says no product (or not which), the second text or the part number that agrees with it. */
  private bestName(raw: RawProduct): ReadText {
    const name = this.read(raw.name);
    if (name.reading.line !== null || (name.reading.recognised && !name.reading.vague)) return name;
    for (const text of [raw.detail, raw.partNumber, raw.productId, raw.skuId]) {
      const other = text === '' || text === raw.name ? name : this.read(text);
      if (other.reading.line === null || !agrees(name.reading, other.reading)) continue;
      const term = name.parsed.term ?? other.parsed.term;
      return { ...other, parsed: { ...other.parsed, term, billing: name.parsed.billing ?? other.parsed.billing } };
    }
    return name;
  }

  private read(raw: string): ReadText {
    const seen = this.texts.get(raw);
    if (seen !== undefined) return seen;
    const text = findProductIds(raw).rest;
    const parsed = parseName(text, raw, this.index.lexicon);
    const made = { text, parsed, reading: readName(parsed, raw, this.index) };
    this.texts.set(raw, made);
    return made;
  }
}

const SERVICES = new Set(wordList(SERVICE_WORDS));

/**
 * Whether a second text may say which product the name means: it fills what a vague name leaves open, it is the product
 * that the name holds among unknown words, or the name is a house word that says nothing of any product. A name of a
 * service, or one about a brand in other words (`Veeam Backup for Microsoft 365`), stands as it is.
 */
function agrees(name: NameReading, other: NameReading): boolean {
  if (name.recognised) return holds(other, name);
  if (name.family.some((word) => SERVICES.has(word))) return false;
  return name.wraps ? holds(name, other) : !name.family.some((word) => other.family.includes(word));
}

const holds = (whole: NameReading, part: NameReading): boolean =>
  part.family.every((word) => whole.family.includes(word)) && part.parts.every((word) => whole.parts.includes(word));

/**
 * An id that the catalogue does not know. Where the name is a catalogue product, the id is that product's only where
 * nothing contradicts it: the catalogue has no id for the product, or has one with the same ProductId (another SkuId is a
 * variant: a device, an audience) and the name says the very title in full. With another ProductId it is not the same
 * for sure. In every other case the id itself is the product.
 */
function readUnknownId(id: string, { text, reading }: ReadText, index: ProductIndex): Partial<Draft> {
  const line = reading.variant ? null : reading.line;
  const evidence = `product id ${id}`;
  const productId = id.slice(0, id.indexOf(':'));
  const sameProduct = line?.ids.some((known) => known.startsWith(`${productId}:`)) === true;
  const inFull = line !== null && index.fullNames.get(fullName(text, index.lexicon)) === line;
  if (line !== null && (line.ids.length === 0 || (sameProduct && inFull))) {
    return { ...lineFields(line, index), id, basis: 'id', evidence: `${evidence}, named ${line.title}` };
  }
  return { key: id, id, basis: 'id', vague: false, unknownId: id, evidence };
}
