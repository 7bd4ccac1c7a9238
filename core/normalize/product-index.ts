/** The catalogue as the normalizer asks it: by id, and by parsed name. */
import { CATALOG, type CatalogProduct } from '../catalog/catalog.ts';
import { foldStringId } from './product-ids.ts';
import { buildLexicon } from './product-lexicon.ts';
import { CUT_AT, fullName, type ParsedName, parseName } from './product-name.ts';
import { type Lexicon, wordList } from './product-words.ts';
import * as tables from './vocabulary.ts';

/** A name as the catalogue understands it. */
export interface NameReading {
  readonly key: string;
  readonly title: string;
  /** The catalogue line, also where the name is a variant of it (another audience's price). */
  readonly line: CatalogProduct | null;
  /** True where `line` is a base and the name adds an audience or a form that has no line of its own. */
  readonly variant: boolean;
  readonly family: readonly string[];
  readonly parts: readonly string[];
  readonly recognised: boolean;
  readonly vague: boolean;
  /** True where an unknown name holds a whole product's name: vague, unless the other side has the very same name. */
  readonly wraps: boolean;
}

/** Everything the normalizer looks up. Built once, on first use. */
export interface ProductIndex {
  readonly lexicon: Lexicon;
  /** By `family/parts` of titles and other names. */
  readonly bySignature: ReadonlyMap<string, CatalogProduct>;
  readonly canonical: ReadonlyMap<CatalogProduct, ParsedName>;
  /** The parts of every line and other name, by family. */
  readonly families: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly byId: ReadonlyMap<string, CatalogProduct>;
  readonly byProductId: ReadonlyMap<string, readonly CatalogProduct[]>;
  readonly byGuid: ReadonlyMap<string, CatalogProduct>;
  readonly byStringId: ReadonlyMap<string, CatalogProduct>;
  /** Folded titles and other names in full, each with its line. */
  readonly fullNames: ReadonlyMap<string, CatalogProduct>;
}

let built: ProductIndex | null = null;

/** The index over the shipped catalogue. */
export function productIndex(): ProductIndex {
  built ??= buildProductIndex(CATALOG);
  return built;
}

/** Builds an index. Throws where two lines share an id or a name: the catalogue itself is wrong then. */
export function buildProductIndex(catalog: readonly CatalogProduct[]): ProductIndex {
  const lexicon = buildLexicon(catalog.flatMap((line) => [line.title, ...line.alsoCalled]));
  const index = {
    lexicon,
    bySignature: new Map<string, CatalogProduct>(),
    canonical: new Map<CatalogProduct, ParsedName>(),
    families: new Map<string, string[][]>(),
    byId: new Map<string, CatalogProduct>(),
    byProductId: new Map<string, CatalogProduct[]>(),
    byGuid: new Map<string, CatalogProduct>(),
    byStringId: new Map<string, CatalogProduct>(),
    fullNames: new Map<string, CatalogProduct>(),
  };
  for (const line of catalog) {
    for (const name of [line.title, ...line.alsoCalled]) {
      const parsed = parseName(name, '', lexicon);
      if (name === line.title) index.canonical.set(line, parsed);
      put(index.bySignature, signature(parsed.family, parsed.parts), line);
      index.fullNames.set(fullName(name, lexicon), line);
      const family = parsed.family.join(' ');
      index.families.set(family, [...(index.families.get(family) ?? []), [...parsed.parts]]);
    }
    for (const id of line.ids) {
      put(index.byId, id, line);
      const productId = id.slice(0, id.indexOf(':'));
      index.byProductId.set(productId, [...(index.byProductId.get(productId) ?? []), line]);
    }
    for (const guid of line.guids) put(index.byGuid, guid, line);
    for (const id of line.stringIds) put(index.byStringId, foldStringId(id), line);
  }
  return index;
}

function put(map: Map<string, CatalogProduct>, key: string, line: CatalogProduct): void {
  const seen = map.get(key);
  if (seen !== undefined && seen !== line)
    throw new Error(`catalogue: "${seen.title}" and "${line.title}" share "${key}"`);
  map.set(key, line);
}

/** Family and parts as one text. */
export function signature(family: readonly string[], parts: readonly string[]): string {
  return `${family.join(' ')}/${parts.join('+')}`;
}

const VARIANTS = new Set(wordList(tables.VARIANT_PARTS));
const OPTIONAL = new Set(wordList(tables.OPTIONAL_PARTS));
const BRANDS = new Set(wordList(tables.BRANDS));
const QUALIFIERS = new Set(wordList(tables.QUALIFIERS));
const SUITE_PARTS = new Set(['microsoft-365', 'office-365']);

/** Reads a parsed name with the catalogue; `raw` is the title to show where the catalogue has none. */
export function readName(parsed: ParsedName, raw: string, index: ProductIndex): NameReading {
  const { family, parts } = parsed;
  const found = find(family, parts, index) ?? (parsed.suiteFirst ? findWithoutSuite(family, parts, index) : null);
  if (found !== null && !mayBeCutShort(parsed, found, raw, index)) return found;
  const open = isOpen(family, parts, index) || (parsed.suiteFirst && isOpen(without365(family), noSuite(parts), index));
  const ours = family.some((word) => BRANDS.has(word)) || parsed.microsoft;
  const vague = open || (parsed.cut !== 'no' && (found !== null || ours));
  const recognised = family.length > 0 && (vague || (ours && isFamily(family, index)));
  const reading = { title: raw.trim(), line: null, variant: false, family, recognised, vague };
  if (!recognised) {
    return { ...reading, parts, key: `text:${parsed.plain}`, wraps: ours && wrapsProduct(parsed, index) };
  }
  const lines = index.families.get(family.join(' ')) ?? [];
  const told = parts.filter((part) => !OPTIONAL.has(part) || lines.some((line) => line.includes(part)));
  return { ...reading, parts: told, key: `name:${signature(family, told)}`, wraps: false };
}

/**
 * True where a whole product stands among words that nobody knows (`Microsoft 365 E3 Kanata`, a cut last word). It may be
 * that product; words of a service (`backup`, `support`, `managed`) say that it is not.
 */
function wrapsProduct(parsed: ParsedName, index: ProductIndex): boolean {
  const family = parsed.family.filter(
    (word) => (index.lexicon.known.has(word) && !QUALIFIERS.has(word)) || word === '365',
  );
  if (family.length === parsed.family.length || family.length === 0) return false;
  const found = find(family, parsed.parts, index);
  return found === null ? parsed.stub !== '' && isFamily(family, index) : found.line?.usage !== true;
}

/**
 * A name of the cutting length that says a title in full is whole, unless it is of the very length and another line's
 * name goes on from there.
 */
function mayBeCutShort(parsed: ParsedName, found: NameReading, raw: string, index: ProductIndex): boolean {
  if (parsed.cut !== 'maybe') return parsed.cut === 'surely';
  const whole = !found.variant && index.fullNames.get(fullName(raw, index.lexicon)) === found.line;
  return !whole || (raw.length === CUT_AT && goesOn(found, index));
}

function goesOn(found: NameReading, index: ProductIndex): boolean {
  for (const [family, lines] of index.families) {
    const words = family.split(' ');
    if (!found.family.every((word) => words.includes(word))) continue;
    const longer = words.length > found.family.length;
    for (const parts of lines) {
      if (found.parts.every((part) => parts.includes(part)) && (longer || parts.length > found.parts.length))
        return true;
    }
  }
  return false;
}

/** The line of a family and its parts: as they stand, without parts that go without saying, or as a variant of a line. */
function find(family: readonly string[], parts: readonly string[], index: ProductIndex): NameReading | null {
  const line = index.bySignature.get(signature(family, parts));
  if (line !== undefined) return lineReading(line, index);
  const needed = parts.filter((part) => !OPTIONAL.has(part));
  if (needed.length < parts.length) {
    const plain = find(family, needed, index);
    if (plain !== null && !plain.variant) return plain;
  }
  const extra = parts.filter((part) => VARIANTS.has(part));
  if (extra.length === 0) return null;
  const base = find(
    family,
    parts.filter((part) => !VARIANTS.has(part)),
    index,
  );
  if (base === null || base.line === null) return null;
  const all = [...new Set([...base.parts, ...extra])].sort();
  const own = index.bySignature.get(signature(base.family, all));
  if (own !== undefined) return lineReading(own, index);
  return {
    ...base,
    key: `${base.line.key}+${extra.join('+')}`,
    title: `${base.line.title} (${extra.join(', ')})`,
    parts: all,
    variant: true,
  };
}

function lineReading(line: CatalogProduct, index: ProductIndex): NameReading {
  const { family, parts } = index.canonical.get(line) as ParsedName;
  return {
    key: line.key,
    title: line.title,
    line,
    variant: false,
    family,
    parts,
    recognised: true,
    vague: false,
    wraps: false,
  };
}

/** `O365 Exchange Online P1`: the suite's name before another product's is its brand. Beside a grade it is the product. */
function findWithoutSuite(
  family: readonly string[],
  parts: readonly string[],
  index: ProductIndex,
): NameReading | null {
  const rest = without365(family);
  const graded = parts.some((part) => /^[aefg]\d$/.test(part));
  return graded || rest.length === 0 || rest.join(' ') === 'business' ? null : find(rest, noSuite(parts), index);
}

const without365 = (family: readonly string[]): string[] => family.filter((word) => word !== '365');
const noSuite = (parts: readonly string[]): string[] => parts.filter((part) => !SUITE_PARTS.has(part));

/** True where the catalogue's siblings need a part that the name leaves open. */
function isOpen(family: readonly string[], parts: readonly string[], index: ProductIndex): boolean {
  const said = parts.filter((part) => !VARIANTS.has(part) && !OPTIONAL.has(part));
  const lines = index.families.get(family.join(' '));
  if (lines !== undefined)
    return lines.some((line) => line.length > said.length && said.every((part) => line.includes(part)));
  return namesBrand(family, index);
}

/** True where the words are brands alone, and one of their products has more: `Dynamics 365`, `Defender`. */
function namesBrand(family: readonly string[], index: ProductIndex): boolean {
  if (family.length === 0 || !family.every((word) => BRANDS.has(word) || word === 'business')) return false;
  for (const known of index.families.keys()) {
    const words = known.split(' ');
    if (family.every((word) => words.includes(word))) return true;
  }
  return false;
}

function isFamily(family: readonly string[], index: ProductIndex): boolean {
  return index.families.has(family.join(' '));
}
