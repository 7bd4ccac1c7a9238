/** Estimated prices, in the order of arithmetic rule 5: only for what the client's own active lines do not tell. */
import type { Price } from '../comparison.ts';
import { type Fraction, median, multiply } from '../money.ts';
import { byText, entryOf } from './collections.ts';
import type { Position } from './position.ts';

/** A price and the currency it is in. */
export interface PricedIn {
  readonly price: Price | null;
  readonly currency: string;
}

/** The prices of one product in one currency, one a client. */
class PriceList {
  private readonly byClient = new Map<number, Fraction>();
  private middle: Fraction | null = null;

  get size(): number {
    return this.byClient.size;
  }

  enter(client: number, monthly: Fraction): void {
    this.byClient.set(client, monthly);
    this.middle = null;
  }

  /** The median over all clients but one, and how many they are. Kept, for most who ask have no price of their own. */
  others(client: number): { readonly monthly: Fraction | null; readonly count: number } {
    if (this.byClient.has(client)) {
      const prices = [...this.byClient].flatMap(([other, monthly]) => (other === client ? [] : [monthly]));
      return { monthly: median(prices), count: prices.length };
    }
    this.middle ??= median([...this.byClient.values()]);
    return { monthly: this.middle, count: this.byClient.size };
  }
}

/** The prices of one run, by product and by client. */
export class PriceBook {
  private readonly byProduct = new Map<string, Map<string, PriceList>>();
  private readonly priced = new Map<number, Position[]>();

  constructor(positions: Iterable<Position>) {
    for (const position of positions) this.enter(position);
  }

  private enter(position: Position): void {
    const { client, productKey, price, psaCurrency } = position;
    if (price === null) return;
    const currencies = entryOf(this.byProduct, productKey, () => new Map<string, PriceList>());
    entryOf(currencies, psaCurrency, () => new PriceList()).enter(client, price.monthly);
    entryOf(this.priced, client, (): Position[] => []).push(position);
  }

  /** The price of a position: its own, else the best estimate; the amounts of the finding are in its currency. */
  priceOf(position: Position): PricedIn {
    const { price, cancelledPrice, psa, psaCurrency, vendorCurrency } = position;
    if (price !== null) return { price, currency: psaCurrency };
    if (cancelledPrice !== null) return { price: cancelledPrice, currency: psaCurrency };
    // A client that is billed for the product already is billed for the rest in the same currency.
    const only = psa.length > 0 ? psaCurrency : null;
    const currency = only ?? vendorCurrency;
    return this.medianOfOthers(position, currency, only !== null) ?? this.fromCost(position, currency);
  }

  private medianOfOthers({ productKey, client }: Position, wanted: string, noOther: boolean): PricedIn | null {
    const currencies = this.byProduct.get(productKey);
    if (currencies === undefined) return null;
    const byCount = [...currencies].sort(([a, pricesA], [b, pricesB]) =>
      a === wanted ? -1 : b === wanted ? 1 : pricesB.size - pricesA.size || byText(a, b),
    );
    for (const [currency, prices] of byCount) {
      if (noOther && currency !== wanted) break;
      const { monthly, count } = prices.others(client);
      if (monthly === null) continue;
      const clients = count === 1 ? 'one other client' : `${count} other clients`;
      return { price: { monthly, basis: 'estimated', source: `the median PSA price of ${clients}` }, currency };
    }
    return null;
  }

  private fromCost({ client, unitCost, vendorCurrency }: Position, currency: string): PricedIn {
    if (unitCost === null || vendorCurrency !== currency) return { price: null, currency };
    const markUp = median((this.priced.get(client) ?? []).flatMap((position) => markUpOf(position, currency)));
    if (markUp === null) {
      return { price: { monthly: unitCost, basis: 'estimated', source: 'the vendor’s unit cost' }, currency };
    }
    const source = 'the client’s median mark-up on the vendor’s unit cost';
    return { price: { monthly: multiply(unitCost, markUp), basis: 'estimated', source }, currency };
  }
}

/** Price over cost of a position whose two sides are in the currency. */
function markUpOf({ price, unitCost, psaCurrency, vendorCurrency }: Position, currency: string): Fraction[] {
  if (price === null || unitCost === null || unitCost.num <= 0n) return [];
  if (psaCurrency !== currency || vendorCurrency !== currency) return [];
  return [multiply(price.monthly, { num: unitCost.den, den: unitCost.num })];
}
