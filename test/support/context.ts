/** A comparison context over hand-made lines, for tests of single steps. */
import type { CompareContext } from '../../core/compare/context.ts';
import type { ClientGroup, LineGroup } from '../../core/comparison.ts';
import { isoFromDay } from '../../core/days.ts';
import type { LineItem, ProductIdentity, Reading, SideReading } from '../../core/model.ts';

/** A catalogue product; the given fields stand above that. */
export function product(key: string, fields: Partial<ProductIdentity> = {}): ProductIdentity {
  return {
    index: 0,
    key,
    title: key,
    id: '',
    basis: 'id',
    family: key.split(' ')[0] ?? key,
    parts: [],
    vague: false,
    inCatalog: true,
    usage: false,
    term: null,
    billing: null,
    evidence: `${key} by id`,
    ...fields,
  };
}

/** A client group of one name on both sides. */
export function client(name: string, fields: Partial<ClientGroup> = {}): ClientGroup {
  return {
    key: name,
    vendorNames: [name],
    psaNames: [name],
    evidence: ['names equal'],
    confidence: 1,
    candidates: [],
    ...fields,
  };
}

const emptySide: SideReading = { clients: [], products: [], lines: [], excluded: [], setAside: [] };

/** An empty reading. */
export const EMPTY_READING: Reading = { tables: [], vendor: emptySide, psa: emptySide, issues: [] };

/** A side that names each client and product by its key. */
function sideOf(products: readonly ProductIdentity[], clients: readonly ClientGroup[]): SideReading {
  return {
    ...emptySide,
    clients: clients.map(({ key }) => ({ name: key, id: '', domain: '' })),
    products: products.map(({ key }) => ({
      name: key,
      detail: '',
      productId: '',
      skuId: '',
      partNumber: '',
      strayIds: [],
    })),
  };
}

/** A context with the given products and client groups, which both sides name by their keys and number alike. */
export function contextOf(
  products: readonly ProductIdentity[],
  clients: readonly ClientGroup[],
  fields: Partial<CompareContext> = {},
): CompareContext {
  const side = sideOf(products, clients);
  return {
    reading: { ...EMPTY_READING, vendor: side, psa: side },
    asOf: null,
    clients,
    vendorProducts: products,
    psaProducts: products,
    currencyOf: ({ currency }) => currency,
    siblings: (a, b) => a.family === b.family && a.key !== b.key,
    productLikeness: () => 0.8,
    isoDay: isoFromDay,
    toleranceSeats: 0,
    ...fields,
  };
}

/** A group of lines of one client and product. */
export function groupOf(
  identity: ProductIdentity,
  vendor: LineItem[],
  psa: LineItem[],
  fields: Partial<LineGroup> = {},
): LineGroup {
  return {
    client: 0,
    productKey: identity.key,
    vendorProduct: vendor.length > 0 ? identity : null,
    psaProduct: psa.length > 0 ? identity : null,
    vendor,
    psa,
    setAside: [],
    ...fields,
  };
}
