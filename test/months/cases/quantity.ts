/** Matched lines whose seats differ. */
import { addMonths } from '../calendar.ts';
import { cents, type Ratio, ratio, times } from '../decimal.ts';
import type { PsaLine, VendorLine } from '../lines.ts';
import { seats, type World } from '../world.ts';
import { type Case, changedInside, onSlot, someSeats, writesChanges } from './case.ts';

/** Plants the quantity finding of a match; `price` is the monthly price that rule 5 takes. */
function differ(
  world: World,
  vendor: VendorLine[],
  psa: PsaLine[],
  counts: readonly [number, number],
  price: Ratio,
  why: string,
): void {
  const [vendorQuantity, psaQuantity] = counts;
  const delta = vendorQuantity - psaQuantity;
  world.expect({
    type: delta > 0 ? 'UNDER_BILLED' : 'OVER_BILLED',
    vendor,
    psa,
    vendorQuantity,
    psaQuantity,
    impact: world.p.prices ? () => times(seats(delta), price) : null,
    basis: world.p.prices ? 'calculated' : null,
    why,
  });
}

function simple(world: World, under: boolean, steady: boolean): boolean {
  const slot = world.slot('matched', { steady });
  if (!slot) return false;
  const [client, product] = slot;
  const term = !steady && world.random.chance(0.3) ? 'P1M' : 'P1Y';
  const least = someSeats(world, 2, 30);
  const most = least + world.random.pick([1, 1, 2, 3, 7, 12]);
  const [have, billed] = under ? [most, least] : [least, most];
  const price = world.price(client, product);
  const line = world.sell(client, product, { quantity: have, term });
  differ(
    world,
    [line],
    [world.bill(client, product, { quantity: billed, price }, term)],
    [have, billed],
    ratio(price),
    under ? 'simply short' : 'simply over',
  );
  return true;
}

/** The cases that end as quantity findings of a match. */
export const QUANTITY_CASES: readonly Case[] = [
  { name: 'under: one line a side', plant: (world) => simple(world, true, false) },
  { name: 'under: price used for estimates', plant: (world) => simple(world, true, true) },
  { name: 'over: one line a side', plant: (world) => simple(world, false, false) },
  { name: 'over: price used for estimates', plant: (world) => simple(world, false, true) },
  {
    name: 'under or over: seats changed inside the cycle, the PSA was not',
    needs: writesChanges,
    plant: onSlot((world, client, product) => {
      const before = someSeats(world, 8, 30);
      const after = before + world.random.pick([-5, -2, 1, 3]);
      const vendor = changedInside(world, client, product, before, after);
      const price = world.price(client, product);
      differ(
        world,
        vendor,
        [world.bill(client, product, { quantity: before, price })],
        [after, before],
        ratio(price),
        'changed inside the cycle',
      );
    }),
  },
  {
    name: 'under: a second subscription that was never billed',
    plant: onSlot((world, client, product) => {
      const [a, b] = [someSeats(world, 10, 20), someSeats(world, 1, 9)];
      const vendor = [a, b].map((quantity) => world.sell(client, product, { quantity }));
      const price = world.price(client, product);
      differ(
        world,
        vendor,
        [world.bill(client, product, { quantity: a, price })],
        [a + b, a],
        ratio(price),
        'second subscription',
      );
    }),
  },
  {
    name: 'under: several prices, the latest counts',
    needs: (_v, p) => p.prices && p.dates,
    plant: onSlot((world, client, product) => {
      const [a, b, missing] = [someSeats(world, 2, 9), someSeats(world, 10, 20), world.random.int(1, 4)];
      const line = world.sell(client, product, { quantity: a + b + missing });
      const price = world.price(client, product);
      const latest = price + cents(world.random.pick([35, 90]));
      const recent = world.bill(client, product, {
        quantity: a,
        price: latest,
        effective: world.asOf - world.random.int(5, 50),
      });
      const old = world.bill(client, product, { quantity: b, price, effective: world.asOf - 400 });
      differ(world, [line], [recent, old], [a + b + missing, a + b], ratio(latest), 'latest effective price');
    }),
  },
  {
    name: 'under: the PSA bills by the year',
    needs: (_v, p) => p.yearly && p.prices,
    plant: onSlot((world, client, product) => {
      const [billed, missing] = [someSeats(world, 3, 20), world.random.int(1, 5)];
      const line = world.sell(client, product, { quantity: billed + missing });
      // Cents that twelve does not divide: the month's impact is rounded once.
      const yearly = world.price(client, product) * 12n + cents(7);
      const psa = world.bill(client, product, { quantity: billed, billing: 'yearly', price: yearly });
      differ(world, [line], [psa], [billed + missing, billed], ratio(yearly, 12n), 'yearly price by twelve');
    }),
  },
  {
    name: 'under: the mend begins next month',
    needs: (_v, p) => p.dates,
    plant: onSlot((world, client, product) => {
      const [billed, missing] = [someSeats(world, 3, 20), world.random.int(1, 5)];
      const line = world.sell(client, product, { quantity: billed + missing });
      const price = world.price(client, product);
      const psa = world.bill(client, product, { quantity: billed, price });
      const coming = world.bill(client, product, {
        quantity: missing,
        price,
        effective: world.asOf + world.random.pick([1, 1, 15]),
        active: false,
      });
      differ(world, [line], [psa], [billed + missing, billed], ratio(price), 'not yet effective');
      world.exclude('INACTIVE', coming);
    }),
  },
  {
    name: 'over: bought and cancelled within the cycle, still billed',
    needs: writesChanges,
    plant: onSlot((world, client, product) => {
      const count = someSeats(world, 2, 9);
      const line = world.sell(client, product, { quantity: count, charge: 'new' });
      const { subscription, clientName, source, start, end, unit } = line;
      const back = world.sell(client, product, {
        quantity: count,
        subscription,
        clientName,
        source,
        start,
        end,
        unit,
        charge: 'cancel',
        negative: true,
      });
      const price = world.price(client, product);
      differ(
        world,
        [line, back],
        [world.bill(client, product, { quantity: count, price })],
        [0, count],
        ratio(price),
        'cancelled within the cycle',
      );
    }),
  },
  {
    name: 'over: the vendor bills for a year',
    needs: (v) => v.yearly,
    plant: onSlot((world, client, product) => {
      const [have, more] = [someSeats(world, 3, 20), world.random.int(1, 5)];
      const { start } = world.period();
      const line = world.sell(client, product, {
        quantity: have,
        billing: 'yearly',
        start,
        end: addMonths(start, 12) - 1,
        charge: 'renew',
        unit: world.cost(product, 'P1Y') * 12n,
      });
      const price = world.price(client, product);
      differ(
        world,
        [line],
        [world.bill(client, product, { quantity: have + more, price })],
        [have, have + more],
        ratio(price),
        'yearly on the vendor side',
      );
    }),
  },
];
