/** Estimated prices, in the order of arithmetic rule 5: only for what the client's own active lines do not tell. */
import type { Price } from '../comparison.ts';
import { type Fraction, median, multiply } from '../money.ts';
import type { Position } from './position.ts';

/** A price and the currency it is in. */
export interface PricedIn {
  readonly price: Price | null;
  readonly currency: string;
}

interface ClientPrice {
  readonly client: number;
  readonly monthly: Fraction;
}

/** The prices of one run, by product and by client. */
export class PriceBook {
  private readonly byProduct = new Map<string, Map<string, ClientPrice[]>>();
  private readonly markUps = new Map<string, Fraction[]>();

  constructor(positions: Iterable<Position>) {
    for (const position of positions) this.enter(position);
  }

  private enter({ client, productKey, price, psaCurrency, vendorCurrency, unitCost }: Position): void {
    if (price === null) return;
    let currencies = this.byProduct.get(productKey);
    if (currencies === undefined) this.byProduct.set(productKey, (currencies = new Map()));
    const prices = currencies.get(psaCurrency);
    if (prices === undefined) currencies.set(psaCurrency, [{ client, monthly: price.monthly }]);
    else prices.push({ client, monthly: price.monthly });
    if (unitCost === null || unitCost.num <= 0n || psaCurrency !== vendorCurrency) return;
    const markUp = multiply(price.monthly, { num: unitCost.den, den: unitCost.num });
    const key = `${client} ${psaCurrency}`;
    const known = this.markUps.get(key);
    if (known === undefined) this.markUps.set(key, [markUp]);
    else known.push(markUp);
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
      a === wanted ? -1 : b === wanted ? 1 : pricesB.length - pricesA.length || (a < b ? -1 : 1),
    );
    for (const [currency, prices] of byCount) {
      if (noOther && currency !== wanted) break;
      const others = prices.filter((price) => price.client !== client);
      const monthly = median(others.map((price) => price.monthly));
      if (monthly === null) continue;
      const clients = others.length === 1 ? 'one other client' : `${others.length} other clients`;
      return { price: { monthly, basis: 'estimated', source: `the median PSA price of ${clients}` }, currency };
    }
    return null;
  }

  private fromCost({ client, unitCost, vendorCurrency }: Position, currency: string): PricedIn {
    if (unitCost === null || vendorCurrency !== currency) return { price: null, currency };
    const markUp = median(this.markUps.get(`${client} ${currency}`) ?? []);
    if (markUp === null) {
      return { price: { monthly: unitCost, basis: 'estimated', source: 'the vendor’s unit cost' }, currency };
    }
    const source = 'the client’s median mark-up on the vendor’s unit cost';
    return { price: { monthly: multiply(unitCost, markUp), basis: 'estimated', source }, currency };
  }
}
