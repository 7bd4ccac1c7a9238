/**
 * Binds the columns of one header row to the roles of one format. Headers are equal or they are not: nothing is bound
 * by likeness. Roles take their columns in the order of the format, each its best synonym first, and a column that is
 * taken serves no second role, but where a vendor's own format lists the header under both (a stock code that is the
 * only product text). The caller's own mapping comes before everything.
 */
import type { Format } from '../formats/format.ts';
import type { Role } from '../model.ts';
import { type HeaderRow, headerKey } from './headers.ts';

/** Columns given by a person: a header text, a column letter, an index from 0, or '' for "no such column". */
export type ColumnMapping = { readonly [role in Role]?: string | number };

/** A format with its headers made into keys. */
export interface FormatKeys {
  readonly format: Format;
  readonly roles: readonly { readonly role: Role; readonly keys: readonly string[] }[];
  readonly required: readonly Role[];
  readonly signature: readonly string[];
  readonly marks: ReadonlySet<string>;
  /** Every key that the format can explain. */
  readonly known: ReadonlySet<string>;
}

/** How well a header row suits a format. */
export interface Binding {
  readonly columns: ReadonlyMap<Role, number>;
  /** Required roles without a column. */
  readonly missing: readonly Role[];
  /** Roles whose mapping by hand names a column that is not there. */
  readonly unresolved: readonly Role[];
  /** Share of the filled headers that the format knows, 0 to 1. */
  readonly explained: number;
  readonly signatureHits: readonly string[];
}

const keysCache = new WeakMap<Format, FormatKeys>();

/** The keys of a format, made once. */
export function formatKeys(format: Format): FormatKeys {
  const cached = keysCache.get(format);
  if (cached !== undefined) return cached;
  const roles = (Object.keys(format.columns) as Role[]).map((role) => ({
    role,
    keys: [...new Set((format.columns[role] ?? []).map(headerKey))].filter((key) => key !== ''),
  }));
  const required = new Set<Role>([...format.required, ...(format.refuse === undefined ? (['quantity'] as const) : [])]);
  if (format.clientFrom === 'groupRows') required.delete('client');
  const signature = [...new Set(format.signature.map(headerKey))];
  const marks = new Set((format.marks ?? []).map(headerKey));
  const known = new Set([...signature, ...roles.flatMap((entry) => entry.keys)]);
  const keys = { format, roles, required: [...required], signature, marks, known };
  keysCache.set(format, keys);
  return keys;
}

/** Roles that one column may serve together where a vendor's own format lists its header under both. */
const TOGETHER: readonly ReadonlySet<Role>[] = [
  new Set<Role>(['product', 'productId', 'skuId', 'partNumber']),
  new Set<Role>(['client', 'clientId', 'clientDomain']),
  new Set<Role>(['term', 'billing']),
  new Set<Role>(['periodStart', 'effective']),
  new Set<Role>(['periodEnd', 'cancelled']),
];

/** The column that a mapping names in this header row, null for "none", undefined where it is not there. */
function mappedColumn(header: HeaderRow, mapped: string | number): number | null | undefined {
  if (typeof mapped === 'number') {
    return Number.isInteger(mapped) && mapped >= 0 && mapped < header.keys.length ? mapped : undefined;
  }
  if (mapped === '') return null;
  const shown = header.texts.indexOf(mapped.trim());
  if (shown !== -1) return shown;
  const byKey = header.byKey.get(headerKey(mapped))?.[0];
  if (byKey !== undefined) return byKey;
  if (!/^[A-Za-z]{1,3}$/.test(mapped)) return undefined;
  const letters = [...mapped.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return letters < header.keys.length ? letters : undefined;
}

/** Binds one header row. `hasData` tells whether a column shows anything in the rows below. */
export function bindColumns(
  header: HeaderRow,
  keys: FormatKeys,
  mapping: ColumnMapping,
  hasData: (index: number) => boolean,
): Binding {
  const columns = new Map<Role, number>();
  const takenBy = new Map<number, Role>();
  const unresolved: Role[] = [];
  const byHand = new Set<Role>();
  for (const role of Object.keys(mapping) as Role[]) {
    const mapped = mapping[role];
    if (mapped === undefined) continue;
    const index = mappedColumn(header, mapped);
    byHand.add(role);
    if (index === undefined) unresolved.push(role);
    else if (index !== null) {
      columns.set(role, index);
      takenBy.set(index, role);
    }
  }
  const own = keys.signature.length > 0;
  const free = (role: Role, index: number): boolean => {
    const other = takenBy.get(index);
    if (other === undefined) return true;
    return own && !byHand.has(other) && TOGETHER.some((group) => group.has(role) && group.has(other));
  };
  for (const { role, keys: synonyms } of keys.roles) {
    if (byHand.has(role)) continue;
    const needed = keys.required.includes(role);
    const index = findColumn(header, synonyms, (at) => free(role, at), hasData, needed);
    if (index === undefined) continue;
    columns.set(role, index);
    if (!takenBy.has(index)) takenBy.set(index, role);
  }
  return summarize(header, keys, columns, unresolved);
}

function findColumn(
  header: HeaderRow,
  synonyms: readonly string[],
  free: (index: number) => boolean,
  hasData: (index: number) => boolean,
  needed: boolean,
): number | undefined {
  let blank: number | undefined;
  for (const key of synonyms) {
    const candidates = (header.byKey.get(key) ?? header.withoutCurrency.get(key) ?? []).filter(free);
    const filled = candidates.find(hasData);
    const index = filled ?? candidates[0];
    if (index === undefined) continue;
    // A needed role passes over a column that is blank throughout, while another of its synonyms has something to say.
    if (filled !== undefined || !needed) return index;
    blank ??= index;
  }
  return blank;
}

function summarize(
  header: HeaderRow,
  keys: FormatKeys,
  columns: Map<Role, number>,
  unresolved: readonly Role[],
): Binding {
  const used = new Set(columns.values());
  let explained = 0;
  header.keys.forEach((key, index) => {
    if (key !== '' && (used.has(index) || keys.known.has(key))) explained += 1;
  });
  return {
    columns,
    missing: keys.required.filter((role) => !columns.has(role)),
    unresolved,
    explained: header.filled === 0 ? 0 : explained / header.filled,
    signatureHits: keys.signature.filter((key) => header.byKey.has(key)),
  };
}

/** Roles still missing, sought under the words of a generic format of the same side. */
export function fillFromGeneric(header: HeaderRow, binding: Binding, generic: FormatKeys): Binding {
  const columns = new Map(binding.columns);
  const taken = new Set(columns.values());
  const missing: Role[] = [];
  for (const role of binding.missing) {
    const synonyms = generic.roles.find((entry) => entry.role === role)?.keys ?? [];
    const index = findColumn(
      header,
      synonyms,
      (at) => !taken.has(at),
      () => true,
      true,
    );
    if (index === undefined) missing.push(role);
    else {
      columns.set(role, index);
      taken.add(index);
    }
  }
  return { ...binding, columns, missing };
}
