/** Lines that agree, in all the ways that look as if they did not. */

import { addMonths } from '../calendar.ts';
import { cents } from '../decimal.ts';
import { FREE } from '../products.ts';
import type { World } from '../world.ts';
import { type Case, onSlot, someSeats } from './case.ts';

function plain(world: World, steady: boolean): boolean {
  const slot = world.slot('matched', { steady });
  if (!slot) return false;
  const [client, product] = slot;
  const term = !steady && world.random.chance(0.3) ? 'P1M' : 'P1Y';
  const seats = someSeats(world, 1, 60);
  const line = world.sell(client, product, { quantity: seats, term });
  world.agree(
    [line],
    [world.bill(client, product, { quantity: seats, price: world.price(client, product) }, term)],
    seats,
  );
  return true;
}

/** The cases that end as clean matches. */
export const MATCHED_CASES: readonly Case[] = [
  { name: 'match: one line a side', plant: (world) => plain(world, false) },
  { name: 'match: one line a side, price used for estimates', plant: (world) => plain(world, true) },
  {
    name: 'match: several subscriptions against several additions',
    plant: onSlot((world, client, product) => {
      const parts = [someSeats(world, 2, 9), someSeats(world, 10, 19), someSeats(world, 20, 30)];
      const total = parts.reduce((sum, part) => sum + part, 0);
      const vendor = parts.map((quantity) =>
        world.sell(client, product, { quantity, source: world.random.int(0, world.vendorSources - 1) }),
      );
      const price = world.price(client, product);
      const first = someSeats(world, 2, Math.floor((total - 1) / 2));
      const psa = [first, total - first].map((quantity) => world.bill(client, product, { quantity, price }));
      world.agree(vendor, psa, total);
    }),
  },
  {
    name: 'match: two equal additions that together meet the seats',
    plant: onSlot((world, client, product) => {
      const half = someSeats(world, 2, 12);
      const line = world.sell(client, product, { quantity: 2 * half });
      const addition = world.bill(client, product, { quantity: half, price: world.price(client, product) });
      const { words, price, effective, clientName } = addition;
      const twin = world.addPsa(client, { product, words, price, effective, clientName, quantity: half });
      world.agree([line], [addition, twin], 2 * half);
    }),
  },
  {
    name: 'match: prices that changed on the way',
    needs: (_v, p) => p.prices && p.dates,
    plant: onSlot((world, client, product) => {
      const [a, b] = [someSeats(world, 2, 9), someSeats(world, 10, 20)];
      const line = world.sell(client, product, { quantity: a + b });
      const price = world.price(client, product);
      const old = world.bill(client, product, { quantity: a, price, effective: world.asOf - 500 });
      const recent = world.bill(client, product, { quantity: b, price: price + cents(45), effective: world.asOf - 40 });
      world.agree([line], [old, recent], a + b);
    }),
  },
  {
    name: 'match: billed for a year by the vendor, monthly by the PSA',
    needs: (v) => v.yearly,
    plant: onSlot((world, client, product) => {
      const seats = someSeats(world, 2, 20);
      const { start } = world.period();
      const line = world.sell(client, product, {
        quantity: seats,
        billing: 'yearly',
        start,
        end: addMonths(start, 12) - 1,
        charge: 'renew',
        unit: world.cost(product, 'P1Y') * 12n,
      });
      world.agree(
        [line],
        [world.bill(client, product, { quantity: seats, price: world.price(client, product) })],
        seats,
      );
    }),
  },
  {
    name: 'match: billed for a year by the PSA, monthly by the vendor',
    needs: (_v, p) => p.yearly,
    plant: onSlot((world, client, product) => {
      const seats = someSeats(world, 2, 20);
      const line = world.sell(client, product, { quantity: seats });
      world.agree(
        [line],
        [
          world.bill(client, product, {
            quantity: seats,
            billing: 'yearly',
            price: world.price(client, product) * 12n,
          }),
        ],
        seats,
      );
    }),
  },
  {
    name: 'match: seats that the agreement includes',
    needs: (_v, p) => p.included,
    plant: onSlot((world, client, product) => {
      const [seats, included] = [someSeats(world, 4, 20), world.random.int(1, 5)];
      const line = world.sell(client, product, { quantity: seats });
      world.agree(
        [line],
        [world.bill(client, product, { quantity: seats + included, included, price: world.price(client, product) })],
        seats,
      );
    }),
  },
  {
    name: 'match: begins or ends around the as-of date',
    needs: (_v, p) => p.dates,
    plant: onSlot((world, client, product) => {
      const [a, b, gone] = [someSeats(world, 2, 9), someSeats(world, 10, 19), someSeats(world, 20, 30)];
      const line = world.sell(client, product, { quantity: a + b });
      const price = world.price(client, product);
      const old = world.bill(client, product, {
        quantity: gone,
        price,
        cancelled: world.asOf - world.random.pick([0, 0, 1, 40]),
        effective: world.asOf - 300,
        active: false,
      });
      const today = world.bill(client, product, { quantity: a, price, effective: world.asOf });
      const tomorrow = world.bill(client, product, {
        quantity: b,
        price,
        cancelled: world.asOf + 1,
        effective: world.asOf - 200,
      });
      world.agree([line], [today, tomorrow], a + b);
      world.exclude('INACTIVE', old);
    }),
  },
  {
    name: 'match: costs nothing and is billed all the same',
    needs: (v) => v.costs,
    plant: (world) => {
      const slot = world.slot('matched', { steady: false, filter: (other) => other.family !== FREE.family });
      if (!slot) return false;
      const [client] = slot;
      if (!world.take(client, FREE, 'matched')) return false;
      const seats = someSeats(world, 1, 6);
      const line = world.sell(client, FREE, { quantity: seats, unit: 0n });
      world.agree(
        [line],
        [world.bill(client, FREE, { quantity: seats, price: cents(world.random.pick([200, 350])) })],
        seats,
      );
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
      const vendor = [
        world.sell(client, product, { quantity: a, source: 0 }),
        world.sell(client, product, { quantity: b, source: 1 }),
      ];
      world.agree(
        vendor,
        [world.bill(client, product, { quantity: a + b, price: world.price(client, product) })],
        a + b,
      );
      return true;
    },
  },
  {
    name: 'match: priced in another currency, charged in this one',
    needs: (v) => v.rates,
    plant: onSlot((world, client, product) => {
      const seats = someSeats(world, 2, 20);
      const line = world.sell(client, product, { quantity: seats, converted: true });
      world.agree(
        [line],
        [world.bill(client, product, { quantity: seats, price: world.price(client, product) })],
        seats,
      );
    }),
  },
  {
    name: 'match: three years',
    needs: (v) => v.terms === 'named',
    plant: onSlot((world, client, product) => {
      const seats = someSeats(world, 2, 20);
      const line = world.sell(client, product, { quantity: seats, term: 'P3Y' });
      world.agree(
        [line],
        [world.bill(client, product, { quantity: seats, price: world.price(client, product) }, 'P3Y')],
        seats,
      );
    }),
  },
];
