/** Matched lines whose money is at odds: below cost, not billed at all, in another currency, for another term. */
import { addMonths } from '../calendar.ts';
import { cents, minus, ratio, times } from '../decimal.ts';
import { seats, type World } from '../world.ts';
import { type Case, someSeats } from './case.ts';

function belowCost(world: World, kind: 'plain' | 'short' | 'yearly-psa' | 'yearly-vendor' | 'converted'): boolean {
  const slot = world.slot('matched', { steady: false, filter: (other) => other.cost >= 400 });
  if (!slot) return false;
  const [client, product] = slot;
  const billed = someSeats(world, 2, 20);
  const have = kind === 'short' ? billed + world.random.int(1, 4) : billed;
  const monthly = world.cost(product, 'P1Y');
  const { start } = world.period();
  const line = world.sell(client, product, {
    quantity: have,
    converted: kind === 'converted',
    ...(kind === 'yearly-vendor'
      ? { billing: 'yearly', charge: 'renew', start, end: addMonths(start, 12) - 1, unit: monthly * 12n + cents(1) }
      : {}),
  });
  const cost = kind === 'yearly-vendor' ? ratio(monthly * 12n + cents(1), 12n) : ratio(monthly);
  // A converted cost lies between the price and the figure in the other currency, which would look cheap.
  const asked = monthly - cents(kind === 'converted' ? 10 : world.random.pick([5, 40, 120]));
  const yearly = kind === 'yearly-psa';
  const psa = world.bill(client, product, {
    quantity: billed,
    billing: yearly ? 'yearly' : 'monthly',
    price: yearly ? asked * 12n : asked,
  });
  const usual = { vendor: [line], psa: [psa], basis: 'calculated' } as const;
  world.expect({
    ...usual,
    type: 'BELOW_COST',
    vendorQuantity: null,
    psaQuantity: billed,
    impact: () => times(seats(billed), minus(cost, ratio(asked))),
    why: `below cost, ${kind}`,
  });
  if (have > billed) {
    world.expect({
      ...usual,
      type: 'UNDER_BILLED',
      vendorQuantity: have,
      psaQuantity: billed,
      impact: () => times(seats(have - billed), ratio(asked)),
      why: 'short and below cost',
    });
  }
  return true;
}

function notBillable(world: World, kind: 'do-not-bill' | 'no-charge' | 'free' | 'partly'): boolean {
  const slot = world.slot('matched', { steady: false });
  if (!slot) return false;
  const [client, product] = slot;
  const [covered, billed] = [someSeats(world, 1, 8), kind === 'partly' ? someSeats(world, 9, 20) : 0];
  const line = world.sell(client, product, { quantity: covered + billed });
  const price = world.price(client, product);
  const bill = kind === 'free' ? 'billable' : kind === 'no-charge' ? 'no-charge' : 'do-not-bill';
  const psa = [world.bill(client, product, { quantity: covered, bill, price: kind === 'free' ? 0n : price })];
  if (billed > 0) psa.push(world.bill(client, product, { quantity: billed, price }));
  world.expect({
    type: 'NOT_BILLABLE',
    vendor: [line],
    psa,
    vendorQuantity: null,
    psaQuantity: covered,
    impact: () => seats(0),
    basis: null,
    why: `not billable, ${kind}`,
  });
  return true;
}

/** The cases that end as findings about money, not seats. */
export const PRICE_CASES: readonly Case[] = [
  { name: 'below cost', needs: (v, p) => v.costs && p.prices, plant: (world) => belowCost(world, 'plain') },
  { name: 'below cost and short', needs: (v, p) => v.costs && p.prices, plant: (world) => belowCost(world, 'short') },
  {
    name: 'below cost by a yearly price',
    needs: (v, p) => v.costs && p.prices && p.yearly,
    plant: (world) => belowCost(world, 'yearly-psa'),
  },
  {
    name: 'below a yearly cost',
    needs: (v, p) => v.costs && p.prices && v.yearly,
    plant: (world) => belowCost(world, 'yearly-vendor'),
  },
  {
    name: 'below a converted cost',
    needs: (v, p) => v.rates && p.prices,
    plant: (world) => belowCost(world, 'converted'),
  },
  { name: 'do not bill', needs: (_v, p) => p.bill, plant: (world) => notBillable(world, 'do-not-bill') },
  { name: 'no charge', needs: (_v, p) => p.bill, plant: (world) => notBillable(world, 'no-charge') },
  { name: 'price 0', needs: (v, p) => v.costs && p.prices, plant: (world) => notBillable(world, 'free') },
  {
    name: 'some seats not billed on purpose',
    needs: (_v, p) => p.bill,
    plant: (world) => notBillable(world, 'partly'),
  },
  {
    name: 'another currency',
    needs: (v, p) => v.currency && p.currency,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const count = someSeats(world, 2, 20);
      const line = world.sell(client, product, { quantity: count });
      // Cheaper in figures than the vendor's cost: money is not compared, so nothing is below cost.
      const psa = world.bill(client, product, {
        quantity: count,
        price: (world.cost(product, 'P1Y') * 9n) / 10n,
        currency: 'GBP',
      });
      world.expect({
        type: 'CURRENCY_MISMATCH',
        vendor: [line],
        psa: [psa],
        vendorQuantity: count,
        psaQuantity: count,
        currency: null,
        impact: null,
        basis: null,
        why: 'another currency',
      });
      return true;
    },
  },
  {
    name: 'another currency and short',
    needs: (v, p) => v.currency && p.currency,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const [billed, missing] = [someSeats(world, 4, 20), world.random.int(1, 3)];
      const lines = {
        vendor: [world.sell(client, product, { quantity: billed + missing })],
        psa: [world.bill(client, product, { quantity: billed, price: world.price(client, product), currency: 'GBP' })],
      };
      const usual = {
        ...lines,
        vendorQuantity: billed + missing,
        psaQuantity: billed,
        currency: null,
        impact: null,
        basis: null,
      } as const;
      world.expect({ ...usual, type: 'CURRENCY_MISMATCH', why: 'another currency and short' });
      world.expect({ ...usual, type: 'UNDER_BILLED', why: 'short, in another currency' });
      return true;
    },
  },
  {
    name: 'another term',
    needs: (v) => v.terms === 'named',
    plant: (world) => {
      const slot = world.slot('matched', { steady: false, filter: (other) => other.idKnown });
      if (!slot) return false;
      const [client, product] = slot;
      const [long, short] = [someSeats(world, 8, 20), world.random.int(1, 7)];
      const vendor = [
        world.sell(client, product, { quantity: long, term: 'P1Y' }),
        world.sell(client, product, { quantity: short, term: 'P1M' }),
      ];
      const name = `MS NCE ${product.title.replace('Microsoft 365', 'M365').replace('Office 365', 'O365').replace(/[()]/g, '').toUpperCase()} 1YR COMMIT`;
      const words = {
        code: world.p.codes ? `P1Y:${product.productId}:${product.skuId}` : '',
        name,
        term: 'P1Y',
      } as const;
      const psa = world.addPsa(client, { product, words, quantity: long + short, price: world.price(client, product) });
      world.expect({
        type: 'TERM_MISMATCH',
        vendor,
        psa: [psa],
        vendorQuantity: long + short,
        psaQuantity: long + short,
        impact: null,
        basis: null,
        why: 'another term',
      });
      return true;
    },
  },
];
