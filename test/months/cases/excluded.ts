/** Lines that a visible rule leaves out. */
import { cents } from '../decimal.ts';
import { FREE, OWN_SERVICES, productOf } from '../products.ts';
import type { World } from '../world.ts';
import { type Case, someSeats, writesChanges } from './case.ts';

function ownService(world: World): boolean {
  const slot = world.slot('matched', { steady: false });
  if (!slot) return false;
  const name = world.random.pick(OWN_SERVICES);
  const words = { code: `SVC-${100 + OWN_SERVICES.indexOf(name)}`, name, term: null };
  world.exclude(
    'NOT_VENDOR_PRODUCT',
    world.addPsa(slot[0], { words, quantity: someSeats(world, 1, 20), price: cents(world.random.int(500, 9900)) }),
  );
  return true;
}

function deliberateAlone(world: World): boolean {
  const slot = world.slot('alone', { steady: false, filter: (other) => other.idKnown });
  if (!slot) return false;
  const [client, product] = slot;
  const bill = world.random.pick(['do-not-bill', 'no-charge'] as const);
  world.exclude(
    'NOT_BILLABLE',
    world.bill(client, product, { quantity: someSeats(world, 1, 5), price: world.price(client, product), bill }),
  );
  return true;
}

function freeAlone(world: World): boolean {
  const slot = world.slot('matched', { steady: false, filter: (other) => other.family !== FREE.family });
  if (!slot || !world.take(slot[0], FREE, 'alone')) return false;
  world.exclude('ZERO_COST', world.sell(slot[0], FREE, { quantity: someSeats(world, 1, 4), unit: 0n }));
  return true;
}

function noSeats(world: World): boolean {
  const slot = world.slot('alone', { steady: false });
  if (!slot) return false;
  const [client, product] = slot;
  const quantity = someSeats(world, 1, 9);
  const line = world.sell(client, product, { quantity, charge: 'new' });
  const { subscription, clientName, source, start, end, unit } = line;
  const back = world.sell(client, product, {
    quantity,
    subscription,
    clientName,
    source,
    start,
    end,
    unit,
    charge: 'cancel',
    negative: true,
  });
  world.exclude('NO_SEATS', line, back);
  return true;
}

/** Metered lines of an Azure plan: fractions of hours, money only. */
function usage(world: World): boolean {
  const slot = world.slot('matched', { steady: false });
  if (!slot) return false;
  const plan = {
    ...productOf('bp'),
    slug: 'az',
    family: 'azure',
    productId: 'DZH318Z0BPS6',
    skuId: '0001',
    title: 'Azure plan',
  };
  const subscription = world.subscription();
  for (let i = world.random.int(1, 3); i > 0; i -= 1) {
    const quantity = world.random.int(1, 9_000) / 8;
    const line = world.sell(slot[0], plan, {
      quantity,
      subscription,
      charge: 'usage',
      start: world.firstDay,
      end: world.asOf,
      unit: cents(world.random.int(1, 90)),
    });
    world.exclude('USAGE', line);
  }
  return true;
}

function oneTime(world: World): boolean {
  const slot = world.slot('alone', { steady: false });
  if (!slot) return false;
  const [client, product] = slot;
  world.exclude(
    'ONE_TIME',
    world.sell(client, product, { quantity: 1, charge: 'one-time', unit: cents(world.random.int(500, 20_000)) }),
  );
  return true;
}

function ended(world: World): boolean {
  const slot = world.slot('alone', { steady: false });
  if (!slot) return false;
  const [client, product] = slot;
  const dates = world.random.chance(0.5)
    ? { cancelled: world.asOf, effective: world.asOf - 365 }
    : { effective: world.asOf + 1 };
  world.exclude(
    'INACTIVE',
    world.bill(client, product, {
      quantity: someSeats(world, 1, 9),
      price: world.price(client, product),
      active: false,
      ...dates,
    }),
  );
  return true;
}

/** The cases that end as excluded rows. Totals rows and footers come with the layouts that have them. */
export const EXCLUDED_CASES: readonly Case[] = [
  { name: 'excluded: no vendor supplies it', plant: ownService },
  { name: 'excluded: not billed on purpose, nothing supplied', needs: (_v, p) => p.bill, plant: deliberateAlone },
  { name: 'excluded: costs nothing, in no agreement', needs: (v) => v.costs, plant: freeAlone },
  { name: 'excluded: bought and cancelled within the cycle', needs: writesChanges, plant: noSeats },
  { name: 'excluded: usage', needs: (v) => v.usage, plant: usage },
  { name: 'excluded: one-time', needs: (v) => v.oneTime, plant: oneTime },
  { name: 'excluded: inactive', needs: (_v, p) => p.dates, plant: ended },
];
