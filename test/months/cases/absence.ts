/** Lines that stand on one side alone: never billed, never supplied, or the wrong product billed. */

import type { Client } from '../clients.ts';
import { cents, minus, type Ratio, ratio, times } from '../decimal.ts';
import type { VendorLine } from '../lines.ts';
import { type Product, productOf, SIBLINGS } from '../products.ts';
import { seats, type World } from '../world.ts';
import { type Case, someSeats } from './case.ts';

const MARKUPS = [115, 120, 125, 130, 150];

function unbilled(world: World, vendor: VendorLine[], count: number, price: (() => Ratio) | null, why: string): void {
  world.expect({
    type: 'UNBILLED',
    vendor,
    vendorQuantity: count,
    psaQuantity: 0,
    impact: price === null ? null : () => times(seats(count), price()),
    basis: price === null ? null : 'estimated',
    why,
  });
}

/** Sees to it that another client is supplied with the product and billed for it, so that there is a median. */
function soldElsewhere(world: World, client: Client, product: Product): boolean {
  const supplied = (): boolean => world.vendor.some((line) => line.product === product && line.client !== client);
  while (world.otherPrices(client, product).length === 0 || !supplied()) {
    const slot = world.slot('matched', { filter: (other) => other === product });
    if (!slot) return false;
    if (slot[0] === client) continue;
    const count = someSeats(world, 2, 20);
    const line = world.sell(slot[0], product, { quantity: count });
    world.agree(
      [line],
      [world.bill(slot[0], product, { quantity: count, price: world.price(slot[0], product) })],
      count,
    );
  }
  return true;
}

function neverAdded(world: World): boolean {
  const slot = world.slot('alone', { steady: true });
  if (!slot || !soldElsewhere(world, ...slot)) return false;
  const [client, product] = slot;
  const count = someSeats(world, 1, 15);
  unbilled(
    world,
    [world.sell(client, product, { quantity: count })],
    count,
    world.p.prices ? () => world.medianPrice(client, product) : null,
    'never added, median of others',
  );
  return true;
}

function ended(world: World, how: 'cancelled' | 'coming'): boolean {
  const slot = how === 'coming' ? world.slot('alone', { steady: true }) : world.slot('alone', { steady: false });
  if (!slot) return false;
  const [client, product] = slot;
  if (how === 'coming' && !soldElsewhere(world, client, product)) return false;
  const count = someSeats(world, 1, 15);
  const line = world.sell(client, product, { quantity: count });
  const price = how === 'coming' ? roundedMedian(world, client, product) : world.price(client, product);
  const dates =
    how === 'coming'
      ? { effective: world.asOf + 1 }
      : { cancelled: world.asOf - world.random.pick([0, 3, 31, 90]), effective: world.asOf - 400 };
  const old = world.bill(client, product, {
    quantity: count + world.random.pick([0, 0, 2]),
    price,
    active: false,
    ...dates,
  });
  world.exclude('INACTIVE', old);
  if (how === 'coming') {
    // Whether a price that begins next month is the client's own or the median of others is taken: both are estimates.
    const open = { vendorQuantity: count, psaQuantity: 0, impact: null, basis: 'estimated' } as const;
    world.expect({ ...open, type: 'UNBILLED', vendor: [line], why: 'not yet effective' });
  } else {
    unbilled(world, [line], count, world.p.prices ? () => ratio(price) : null, 'cancelled, own old price');
  }
  return true;
}

/** A price like the others', for a line that does not count. */
function roundedMedian(world: World, client: Client, product: Product): bigint {
  const median = world.medianPrice(client, product);
  return cents(median.num / median.den / 10_000n);
}

/** A client who pays one mark-up for everything, with a few clean matches. Null where the products do not suffice. */
function markupClient(world: World): Client | null {
  const client = world.clients.make({ markup: world.random.pick(MARKUPS) });
  for (let i = 0; i < 3; i += 1) {
    const slot = world.slot('matched', { client });
    if (!slot) return null;
    const [, product] = slot;
    const count = someSeats(world, 2, 20);
    const line = world.sell(client, product, { quantity: count });
    world.agree([line], [world.bill(client, product, { quantity: count, price: world.price(client, product) })], count);
  }
  return client;
}

function byMarkup(world: World): boolean {
  const client = markupClient(world);
  const product = client && world.takeExclusive();
  if (!client || !product) return false;
  const count = someSeats(world, 1, 15);
  unbilled(
    world,
    [world.sell(client, product, { quantity: count })],
    count,
    () => ratio(world.price(client, product)),
    "the client's own mark-up",
  );
  return true;
}

function byCost(world: World): boolean {
  const product = world.takeExclusive();
  if (!product) return false;
  const client = world.clients.make();
  const count = someSeats(world, 1, 15);
  const term = world.random.pick(['P1Y', 'P1M'] as const);
  unbilled(
    world,
    [world.sell(client, product, { quantity: count, term })],
    count,
    () => ratio(world.cost(product, term)),
    "a client unknown to the PSA, at the vendor's cost",
  );
  return true;
}

/** The prices of the product supplied and the product billed make one finding where the seats are near. */
function siblings(world: World, near: boolean): boolean {
  for (const pair of world.random.shuffle(SIBLINGS)) {
    const [x, y] = world.random.shuffle(pair).map(productOf) as [Product, Product];
    if (!world.isSteady(x) || world.isSteady(y) || ![x, y].every((product) => world.sellable().includes(product)))
      continue;
    const slot = world.slot('alone', { filter: (product) => product === x });
    if (!slot || !soldElsewhere(world, slot[0], x)) continue;
    const [client] = slot;
    if (!world.take(client, y, 'matched')) continue;
    plantSiblings(world, client, [x, y], near);
    return true;
  }
  return false;
}

function plantSiblings(world: World, client: Client, [x, y]: [Product, Product], near: boolean): void {
  const have = near ? world.random.pick([2, 5, 9, 20, 40]) : world.random.pick([10, 20, 30]);
  const nearby = have >= 20 ? [have, have - 3, have + 3] : [have, have + 1, have - 1];
  const billed = near ? world.random.pick(nearby) : have / 2 - 1;
  const price = world.price(client, y);
  const line = world.sell(client, x, { quantity: have });
  const psa = world.bill(client, y, { quantity: billed, price });
  const { prices } = world.p;
  if (!near) {
    unbilled(world, [line], have, prices ? () => world.medianPrice(client, x) : null, 'sibling too far in seats');
    notSupplied(world, psa, 'sibling too far in seats');
    return;
  }
  world.expect({
    type: 'WRONG_PRODUCT',
    vendor: [line],
    psa: [psa],
    vendorQuantity: have,
    psaQuantity: billed,
    impact: prices
      ? () => minus(times(seats(have), world.medianPrice(client, x)), times(seats(billed), ratio(price)))
      : null,
    basis: prices ? 'estimated' : null,
    why: `${x.title} supplied, ${y.title} billed`,
  });
}

function notSupplied(world: World, psa: World['psa'][number], why: string): void {
  world.expect({
    type: 'BILLED_NOT_SUPPLIED',
    psa: [psa],
    vendorQuantity: 0,
    psaQuantity: psa.quantity,
    impact: world.p.prices ? () => times(seats(-psa.quantity), ratio(psa.price)) : null,
    basis: world.p.prices ? 'calculated' : null,
    why,
  });
}

function billedAlone(
  world: World,
  kind: 'sold to others' | 'in the catalogue' | 'unlisted, sold to others' | 'client unknown to the vendor',
): boolean {
  const client = kind === 'client unknown to the vendor' ? world.clients.make() : undefined;
  let found: [Client, Product] | null;
  if (kind === 'in the catalogue') {
    const product = world.takeExclusive();
    found = product && [world.clients.make(), product];
  } else {
    const filter = (other: Product): boolean => other.idKnown === (kind !== 'unlisted, sold to others');
    found = world.slot('alone', { steady: false, filter, ...(client ? { client } : {}) });
    if (!found || (kind !== 'client unknown to the vendor' && !soldElsewhere(world, ...found))) return false;
  }
  if (!found) return false;
  const [owner, product] = found;
  notSupplied(
    world,
    world.bill(owner, product, { quantity: someSeats(world, 1, 9), price: world.price(owner, product) }),
    `billed alone: ${kind}`,
  );
  return true;
}

/** The cases that end as findings on one side. */
export const ABSENCE_CASES: readonly Case[] = [
  { name: 'unbilled: never added', plant: neverAdded },
  { name: 'unbilled: cancelled in the PSA', needs: (_v, p) => p.dates, plant: (world) => ended(world, 'cancelled') },
  {
    name: 'unbilled: not yet effective',
    needs: (_v, p) => p.dates && p.prices,
    plant: (world) => ended(world, 'coming'),
  },
  { name: "unbilled: the client's own mark-up", needs: (v, p) => v.costs && p.prices, plant: byMarkup },
  { name: "unbilled: at the vendor's cost", needs: (v) => v.costs, plant: byCost },
  { name: 'wrong product', plant: (world) => siblings(world, true) },
  { name: 'siblings too far apart', plant: (world) => siblings(world, false) },
  { name: 'not supplied: sold to others', plant: (world) => billedAlone(world, 'sold to others') },
  { name: 'not supplied: in the catalogue', plant: (world) => billedAlone(world, 'in the catalogue') },
  {
    name: 'not supplied: unlisted, sold to others',
    needs: (v) => v.names,
    plant: (world) => billedAlone(world, 'unlisted, sold to others'),
  },
  {
    name: 'not supplied: client unknown to the vendor',
    plant: (world) => billedAlone(world, 'client unknown to the vendor'),
  },
];
