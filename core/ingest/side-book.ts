/** Everything read so far from one side's sources; clients and products are shared by all of them. */
import type { ExcludedRow, LineItem, RawClient, RawProduct, SetAsideRow, Side } from '../model.ts';
import { isUsageProduct } from './charge-kind.ts';
import { Fingerprints } from './fingerprint.ts';
import { Interner } from './interner.ts';
import { nameKey } from './labels.ts';
import { readStockCode } from './term.ts';

/** What a product's own texts say, found once for each distinct product. */
export interface ProductTraits {
  /** Metered consumption, by the product's name or id. */
  readonly usage: boolean;
  /** Commitment and billing of a stock code such as `P1Y:CFQ7TTC0LCHC:0002:1:`. */
  readonly termMonths: number | null;
  readonly billingMonths: number | null;
}

const PART = '\u001F';

const clientKey = ({ name, id, domain }: RawClient): string => [name, id, domain].join(PART);
const sameClient = (one: RawClient, other: RawClient): boolean => one.id === other.id && one.domain === other.domain;

const productKey = (product: RawProduct): string =>
  [product.name, product.detail, product.productId, product.skuId, product.partNumber, ...product.strayIds].join(PART);
const sameProduct = (one: RawProduct, other: RawProduct): boolean =>
  one.detail === other.detail &&
  one.productId === other.productId &&
  one.skuId === other.skuId &&
  one.partNumber === other.partNumber &&
  (one.strayIds === other.strayIds || one.strayIds.join(PART) === other.strayIds.join(PART));

/** One side's growing reading. */
export class SideBook {
  readonly side: Side;
  readonly clients = new Interner<RawClient>(sameClient, clientKey);
  readonly products = new Interner<RawProduct>(sameProduct, productKey);
  readonly traits: ProductTraits[] = [];
  readonly prints = new Fingerprints();
  readonly lines: LineItem[] = [];
  readonly excluded: ExcludedRow[] = [];
  readonly setAside: SetAsideRow[] = [];
  private readonly clientsByName = new Map<string, number[]>();
  private named = 0;

  constructor(side: Side) {
    this.side = side;
  }

  /** The number of a client; equal in all parts = one client. */
  client(client: RawClient): number {
    return this.clients.intern(client.name, client);
  }

  /** The number of a product; equal in all parts = one product. */
  product(product: RawProduct): number {
    const index = this.products.intern(product.name, product);
    if (index === this.traits.length) this.traits.push(traitsOf(product));
    return index;
  }

  /** The clients whose names are these words, as a totals row writes them. */
  clientsNamed(key: string): readonly number[] {
    for (; this.named < this.clients.all.length; this.named += 1) {
      const name = nameKey(this.clients.all[this.named]?.name ?? '');
      this.clientsByName.set(name, [...(this.clientsByName.get(name) ?? []), this.named]);
    }
    return this.clientsByName.get(key) ?? [];
  }
}

function traitsOf({ name, detail, productId, partNumber, strayIds }: RawProduct): ProductTraits {
  const code = readStockCode(`${partNumber} ${productId} ${name}`);
  return { usage: isUsageProduct([name, detail, productId, partNumber, ...strayIds]), ...code };
}
