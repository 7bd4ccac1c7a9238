/** Lines that agree, in all the ways that look as if they did not. */
import { cents, roundTo, ratio } from '../decimal.ts';
import { addMonths } from '../calendar.ts';
import { FREE } from '../products.ts';
import type { World } from '../world.ts';
import { type Case, changedBefore, changedInside, someSeats, writesChanges } from './case.ts';

function plain(world: World, steady: boolean): boolean {
  const slot = world.slot('matched', { steady });
  if (!slot) return false;
  const [client, product] = slot;
  const term = !steady && world.random.chance(0.3) ? 'P1M' : 'P1Y';
  const seats = someSeats(world, 1, 60);
  const line = world.sell(client, product, { quantity: seats, term });
  world.agree([line], [world.bill(client, product, { quantity: seats, price: world.price(client, product) }, term)], seats);
  return true;
}

/** The cases that end as clean matches. */
export const MATCHED_CASES: readonly Case[] = [
  { name: 'match: one line a side', plant: (world) => plain(world, false) },
  { name: 'match: one line a side, price used for estimates', plant: (world) => plain(world, true) },
  {
    name: 'match: several subscriptions against several additions',
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const parts = [someSeats(world, 2, 9), someSeats(world, 10, 19), someSeats(world, 20, 30)];
      const total = parts.reduce((sum, part) => sum + part, 0);
      const vendor = parts.map((quantity) => world.sell(client, product, { quantity, source: world.random.int(0, world.vendorSources - 1) }));
      const price = world.price(client, product);
      const first = someSeats(world, 2, Math.floor((total - 1) / 2));
      const psa = [first, total - first].map((quantity) => world.bill(client, product, { quantity, price }));
      world.agree(vendor, psa, total);
      return true;
    },
  },
  {
    name: 'match: two equal additions that together meet the seats',
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const half = someSeats(world, 2, 12);
      const line = world.sell(client, product, { quantity: 2 * half });
      const addition = world.bill(client, product, { quantity: half, price: world.price(client, product) });
      const { words, price, effective, clientName } = addition;
      const twin = world.addPsa(client, { product, words, price, effective, clientName, quantity: half });
      world.agree([line], [addition, twin], 2 * half);
      return true;
    },
  },
  {
    name: 'match: prices that changed on the way',
    needs: (_v, p) => p.prices && p.dates,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const [a, b] = [someSeats(world, 2, 9), someSeats(world, 10, 20)];
      const line = world.sell(client, product, { quantity: a + b });
      const price = world.price(client, product);
      const old = world.bill(client, product, { quantity: a, price, effective: world.asOf - 500 });
      const recent = world.bill(client, product, { quantity: b, price: price + cents(45), effective: world.asOf - 40 });
      world.agree([line], [old, recent], a + b);
      return true;
    },
  },
  {
    name: 'match: seats changed inside the cycle',
    needs: writesChanges,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const before = someSeats(world, 8, 30);
      const after = before + world.random.pick([-4, -1, 1, 2, 6]);
      const vendor = changedInside(world, client, product, before, after);
      world.agree(vendor, [world.bill(client, product, { quantity: after, price: world.price(client, product) })], after);
      return true;
    },
  },
  {
    name: 'match: proration of the cycle before',
    needs: (v) => v.dates && v.subscriptions,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const seats = someSeats(world, 8, 30);
      const start = world.firstDay + world.random.int(14, 24);
      const line = world.sell(client, product, { quantity: seats, start, charge: 'cycle' });
      const before = changedBefore(world, line, world.random.int(1, 4));
      world.agree([line, before], [world.bill(client, product, { quantity: seats, price: world.price(client, product) })], seats);
      return true;
    },
  },
  {
    name: 'match: seats added inside the cycle, the difference alone charged',
    needs: (v) => v.dates && v.subscriptions,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const [seats, added] = [someSeats(world, 8, 30), world.random.int(1, 5)];
      const line = world.sell(client, product, { quantity: seats, charge: 'cycle' });
      const { subscription, clientName, source, end } = line;
      const start = line.start + world.random.int(3, 20);
      const unit = roundTo(ratio(line.unit * BigInt(end - start + 1), BigInt(end - line.start + 1)), cents(1));
      const more = world.sell(client, product, { quantity: added, subscription, clientName, source, start, end, unit, charge: 'add', sizeAfter: seats + added });
      world.agree([line, more], [world.bill(client, product, { quantity: seats + added, price: world.price(client, product) })], seats + added);
      return true;
    },
  },
  {
    name: 'match: a credit that is money only',
    needs: (v) => v.dates && v.subscriptions && v.charges && v.credits,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const seats = someSeats(world, 3, 30);
      const line = world.sell(client, product, { quantity: seats, charge: 'cycle' });
      const { subscription, clientName, source, start, end } = line;
      const credit = world.sell(client, product, { quantity: seats, subscription, clientName, source, start, end, charge: 'credit', negative: true, unit: cents(world.random.int(5, 95)) });
      world.agree([line, credit], [world.bill(client, product, { quantity: seats, price: world.price(client, product) })], seats);
      return true;
    },
  },
  {
    name: 'match: a charge type that nobody knows brings money and no seats',
    needs: (v) => v.dates && v.subscriptions && v.charges,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const seats = someSeats(world, 3, 30);
      const line = world.sell(client, product, { quantity: seats, charge: 'cycle' });
      const { subscription, clientName, source, start, end } = line;
      const other = world.sell(client, product, { quantity: 1, subscription, clientName, source, start, end, charge: 'unheard-of', unit: cents(137) });
      world.agree([line, other], [world.bill(client, product, { quantity: seats, price: world.price(client, product) })], seats);
      return true;
    },
  },
  {
    name: 'match: billed for a year by the vendor, monthly by the PSA',
    needs: (v) => v.yearly,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const seats = someSeats(world, 2, 20);
      const { start } = world.period();
      const line = world.sell(client, product, { quantity: seats, billing: 'yearly', start, end: addMonths(start, 12) - 1, charge: 'renew', unit: world.cost(product, 'P1Y') * 12n });
      world.agree([line], [world.bill(client, product, { quantity: seats, price: world.price(client, product) })], seats);
      return true;
    },
  },
  {
    name: 'match: billed for a year by the PSA, monthly by the vendor',
    needs: (_v, p) => p.yearly,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const seats = someSeats(world, 2, 20);
      const line = world.sell(client, product, { quantity: seats });
      world.agree([line], [world.bill(client, product, { quantity: seats, billing: 'yearly', price: world.price(client, product) * 12n })], seats);
      return true;
    },
  },
  {
    name: 'match: seats that the agreement includes',
    needs: (_v, p) => p.included,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const [seats, included] = [someSeats(world, 4, 20), world.random.int(1, 5)];
      const line = world.sell(client, product, { quantity: seats });
      world.agree([line], [world.bill(client, product, { quantity: seats + included, included, price: world.price(client, product) })], seats);
      return true;
    },
  },
  {
    name: 'match: begins or ends around the as-of date',
    needs: (_v, p) => p.dates,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const [a, b, gone] = [someSeats(world, 2, 9), someSeats(world, 10, 19), someSeats(world, 20, 30)];
      const line = world.sell(client, product, { quantity: a + b });
      const price = world.price(client, product);
      const old = world.bill(client, product, { quantity: gone, price, cancelled: world.asOf - world.random.pick([0, 0, 1, 40]), effective: world.asOf - 300, active: false });
      const today = world.bill(client, product, { quantity: a, price, effective: world.asOf });
      const tomorrow = world.bill(client, product, { quantity: b, price, cancelled: world.asOf + 1, effective: world.asOf - 200 });
      world.agree([line], [today, tomorrow], a + b);
      world.exclude('INACTIVE', old);
      return true;
    },
  },
  {
    name: 'match: costs nothing and is billed all the same',
    needs: (v) => v.costs,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false, filter: (product) => product.family !== FREE.family });
      if (!slot) return false;
      const [client] = slot;
      if (!world.take(client, FREE, 'matched')) return false;
      const seats = someSeats(world, 1, 6);
      const line = world.sell(client, FREE, { quantity: seats, unit: 0n });
      world.agree([line], [world.bill(client, FREE, { quantity: seats, price: cents(world.random.pick([200, 350])) })], seats);
      return true;
    },
  },
  {
    name: 'match: two distributors for one product',
    plant: (world) => {
      if (world.vendorSources < 2) return false;
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const [a, b] = [someSeats(world, 2, 9), someSeats(world, 10, 19)];
      const vendor = [world.sell(client, product, { quantity: a, source: 0 }), world.sell(client, product, { quantity: b, source: 1 })];
      world.agree(vendor, [world.bill(client, product, { quantity: a + b, price: world.price(client, product) })], a + b);
      return true;
    },
  },
  {
    name: 'match: priced in another currency, charged in this one',
    needs: (v) => v.rates,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const seats = someSeats(world, 2, 20);
      const line = world.sell(client, product, { quantity: seats, converted: true });
      world.agree([line], [world.bill(client, product, { quantity: seats, price: world.price(client, product) })], seats);
      return true;
    },
  },
  {
    name: 'match: three years',
    needs: (v) => v.terms,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const seats = someSeats(world, 2, 20);
      const line = world.sell(client, product, { quantity: seats, term: 'P3Y' });
      world.agree([line], [world.bill(client, product, { quantity: seats, price: world.price(client, product) }, 'P3Y')], seats);
      return true;
    },
  },
  {
    name: 'match: a cycle credited and charged anew',
    needs: writesChanges,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false });
      if (!slot) return false;
      const [client, product] = slot;
      const [wrong, right] = [someSeats(world, 5, 9), someSeats(world, 10, 15)];
      const line = world.sell(client, product, { quantity: wrong, charge: 'new' });
      const { subscription, clientName, source, start, end, unit } = line;
      const usual = { subscription, clientName, source, start, end, unit: roundTo(ratio(unit), cents(1)), charge: 'add' } as const;
      const credit = world.sell(client, product, { ...usual, quantity: wrong, negative: true });
      const anew = world.sell(client, product, { ...usual, quantity: right });
      world.agree([line, credit, anew], [world.bill(client, product, { quantity: right, price: world.price(client, product) })], right);
      return true;
    },
  },
];
