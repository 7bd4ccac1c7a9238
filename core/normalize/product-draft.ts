/** A product on its way to its identity. */
import type { CatalogProduct } from '../catalog/catalog.ts';
import type { ProductIdentity } from '../model.ts';
import type { NameReading, ProductIndex } from './product-index.ts';
import type { ParsedName } from './product-name.ts';
import { foldProductText } from './product-words.ts';

/** A product before its key is final; the passes write into it. */
export type Draft = { -readonly [K in keyof ProductIdentity]: ProductIdentity[K] } & {
  /** The key that the name alone has; '' where the catalogue's id decided or the name is vague. */
  nameKey: string;
  /** The id that is the key itself, for the catalogue does not know it; else ''. */
  unknownId: string;
  /** The distributor's or house's own part number; else ''. */
  housePart: string;
  /** True where the name holds a whole product's name among unknown words. */
  wraps: boolean;
};

/** A text with what it says. */
export interface ReadText {
  /** The text without its ids. */
  readonly text: string;
  readonly parsed: ParsedName;
  readonly reading: NameReading;
}

/** A vague product equals nothing but the very same words: two systems that write one name mean one thing. */
export function finish(draft: Draft): ProductIdentity {
  const { index, title, id, basis, family, parts, vague, inCatalog, usage, term, billing, evidence } = draft;
  const key = vague ? `vague:${foldProductText(title)}` : draft.key;
  return { index, key, title, id, basis, family, parts, vague, inCatalog, usage, term, billing, evidence };
}

/** What a catalogue line says of a product. */
export function lineFields(line: CatalogProduct, index: ProductIndex): Partial<Draft> {
  const { family, parts } = index.canonical.get(line) as ParsedName;
  return {
    key: line.key,
    title: line.title,
    family: family.join(' '),
    parts,
    vague: false,
    inCatalog: true,
    usage: line.usage,
    nameKey: '',
  };
}

/** A draft of what the name alone says. */
export function base({ parsed, reading }: ReadText): Draft {
  return {
    index: 0,
    key: reading.key,
    title: reading.title,
    id: '',
    basis: reading.recognised ? 'name' : 'unparsed',
    family: reading.family.join(' '),
    parts: reading.parts,
    vague: reading.vague,
    inCatalog: reading.line !== null || (reading.recognised && reading.vague),
    usage: reading.line?.usage === true,
    term: parsed.term,
    billing: parsed.billing,
    evidence: '',
    nameKey: reading.vague ? '' : reading.key,
    unknownId: '',
    housePart: '',
    wraps: reading.wraps,
  };
}

/** The draft of a product that its name decides. */
export function byName(name: ReadText, housePart: string): Draft {
  const draft = base(name);
  draft.id = name.reading.variant ? '' : (name.reading.line?.ids[0] ?? '');
  draft.evidence = nameEvidence(name);
  draft.housePart = housePart;
  return draft;
}

function nameEvidence({ parsed, reading }: ReadText): string {
  if (reading.line !== null) return `name read as ${reading.title}`;
  if (reading.vague)
    return parsed.cut !== 'no' ? 'the name may be cut off' : 'the name leaves open which product it is';
  return reading.recognised ? `name read as ${[...reading.family, ...reading.parts].join(' ')}` : 'name as written';
}
