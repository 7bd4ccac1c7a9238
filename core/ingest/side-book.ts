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

/** One side's growing reading. */
export class SideBook {
  readonly side: Side;
  readonly clients = new Interner<RawClient>();
  readonly products = new Interner<RawProduct>();
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
  client(name: string, id: string, domain: string): number {
    return this.clients.intern(name + PART + id + PART + domain, () => ({ name, id, domain }));
  }

  /** The number of a product; equal in all parts = one product. */
  product(product: RawProduct): number {
    const { name, detail, productId, skuId, partNumber, strayIds } = product;
    const stray = strayIds.length === 0 ? '' : strayIds.join(PART);
    const key = name + PART + detail + PART + productId + PART + skuId + PART + partNumber + PART + stray;
    return this.products.intern(key, () => {
      const code = readStockCode(`${partNumber} ${productId} ${name}`);
      this.traits.push({ usage: isUsageProduct([name, detail, productId, partNumber, ...strayIds]), ...code });
      return product;
    });
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
