/** Brings the lines of both sides together by client group and product key: an exact join on integers. */
import type { LineGroup } from '../comparison.ts';
import type { LineItem, ProductIdentity, Reading, SetAsideRow, Side } from '../model.ts';

/** What each side's clients and products were matched to; indexes are those of the side's `clients` and `products`. */
export interface Identities {
  readonly vendorClients: readonly number[];
  readonly psaClients: readonly number[];
  readonly vendorProducts: readonly ProductIdentity[];
  readonly psaProducts: readonly ProductIdentity[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Every line lands in exactly one group; a row that was set aside joins its group where its client and product are known. */
export function groupLines(reading: Reading, identities: Identities): LineGroup[] {
  const products = numberProducts(identities);
  const groups = new Map<number, Mutable<LineGroup>>();
  const groupOf = (side: Side, client: number, product: number): Mutable<LineGroup> => {
    const clients = side === 'vendor' ? identities.vendorClients : identities.psaClients;
    const clientGroup = at(clients, client);
    const productNumber = at(side === 'vendor' ? products.vendor : products.psa, product);
    const code = clientGroup * products.count + productNumber;
    let group = groups.get(code);
    if (group === undefined) {
      const identity = at(side === 'vendor' ? identities.vendorProducts : identities.psaProducts, product);
      group = {
        client: clientGroup,
        productKey: identity.key,
        vendorProduct: null,
        psaProduct: null,
        vendor: [],
        psa: [],
        setAside: [],
      };
      groups.set(code, group);
    }
    return group;
  };
  const addLines = (side: Side, lines: readonly LineItem[]): void => {
    const identity = side === 'vendor' ? identities.vendorProducts : identities.psaProducts;
    for (const line of lines) {
      const group = groupOf(side, line.client, line.product);
      const product = at(identity, line.product);
      if (side === 'vendor') {
        group.vendor.push(line);
        group.vendorProduct = steadier(group.vendorProduct, product);
      } else {
        group.psa.push(line);
        group.psaProduct = steadier(group.psaProduct, product);
      }
    }
  };
  addLines('vendor', reading.vendor.lines);
  addLines('psa', reading.psa.lines);
  for (const row of [...reading.vendor.setAside, ...reading.psa.setAside]) joinSetAside(row, groupOf);
  return [...groups.values()];
}

function joinSetAside(
  row: SetAsideRow,
  groupOf: (side: Side, client: number, product: number) => Mutable<LineGroup>,
): void {
  if (row.client === null || row.product === null) return;
  groupOf(row.side, row.client, row.product).setAside.push(row);
}

/** Of two names for one product the one to show, whatever the order of the rows. */
function steadier(a: ProductIdentity | null, b: ProductIdentity): ProductIdentity {
  if (a === null || a === b) return b;
  const left = `${a.title}\u0000${a.term ?? ''}${a.billing ?? ''}${a.id}`;
  const right = `${b.title}\u0000${b.term ?? ''}${b.billing ?? ''}${b.id}`;
  return left <= right ? a : b;
}

function numberProducts(identities: Identities): { vendor: number[]; psa: number[]; count: number } {
  const numbers = new Map<string, number>();
  const numberOf = ({ key }: ProductIdentity): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const vendor = identities.vendorProducts.map(numberOf);
  const psa = identities.psaProducts.map(numberOf);
  return { vendor, psa, count: numbers.size };
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`groupLines: index ${index} of ${items.length}`);
  return item;
}
