/** What only a person can settle: uncertain names, lines without their base, counterparts of rows that could not be read. */
import { addMonths } from '../calendar.ts';
import { type Client, mistype, RIVALS } from '../clients.ts';
import { cents, ratio, roundTo } from '../decimal.ts';
import type { PsaLine, VendorLine } from '../lines.ts';
import type { Product } from '../products.ts';
import type { World } from '../world.ts';
import { type Case, someSeats, writesChanges } from './case.ts';

const UNREADABLE = ['n/a', 'TBD', '#N/A', '#REF!', '#VALUE!', 'twelve', '??', '12 or 14'];

function review(world: World, vendor: VendorLine[], psa: PsaLine[], why: string): void {
  world.expect({
    type: 'NEEDS_REVIEW',
    vendor,
    psa,
    vendorQuantity: null,
    psaQuantity: null,
    impact: null,
    basis: null,
    currency: null,
    why,
  });
}

/** A clean match of a given client. False where no product is left. */
function cleanMatch(world: World, client: Client): boolean {
  const slot = world.slot('matched', { steady: false, client });
  if (!slot) return false;
  const count = someSeats(world, 2, 20);
  const line = world.sell(client, slot[1], { quantity: count });
  world.agree([line], [world.bill(client, slot[1], { quantity: count, price: world.price(client, slot[1]) })], count);
  return true;
}

function unreadable(world: World, side: 'vendor' | 'psa', alone: boolean): boolean {
  const slot = world.slot('alone', { steady: false });
  if (!slot) return false;
  const [client, product] = slot;
  const count = someSeats(world, 2, 20);
  const badQuantity = world.random.pick(UNREADABLE);
  const price = world.price(client, product);
  if (side === 'vendor' || !alone) {
    const line = world.sell(client, product, {
      quantity: count,
      charge: 'cycle',
      ...(side === 'vendor' ? { badQuantity } : {}),
    });
    if (side === 'vendor') world.setAside.push(line);
    else review(world, [line], [], 'counterpart of an unreadable PSA row');
  }
  if (side === 'psa' || !alone) {
    const line = world.bill(client, product, { quantity: count, price, ...(side === 'psa' ? { badQuantity } : {}) });
    if (side === 'psa') world.setAside.push(line);
    else review(world, [], [line], 'counterpart of an unreadable vendor row');
  }
  return true;
}

function prorationsOnly(world: World, billed: boolean): boolean {
  const slot = world.slot('alone', { steady: false });
  if (!slot) return false;
  const [client, product] = slot;
  const before = someSeats(world, 3, 20);
  const after = before + world.random.int(1, 4);
  const start = world.firstDay + world.random.int(3, 24);
  const end = addMonths(world.firstDay, world.random.int(2, 9)) - 1;
  const yearly = world.cost(product, 'P1Y') * 12n;
  const unit = roundTo(ratio(yearly * BigInt(end - start + 1), 365n), cents(1));
  const usual = {
    subscription: world.subscription(),
    start,
    end,
    unit,
    charge: 'add',
    ...(world.v.yearly ? { billing: 'yearly' as const } : {}),
  } as const;
  const first = world.sell(client, product, { ...usual, quantity: before, negative: true });
  const vendor = [first, world.sell(client, product, { ...usual, clientName: first.clientName, quantity: after })];
  review(
    world,
    vendor,
    billed ? [world.bill(client, product, { quantity: after, price: world.price(client, product) })] : [],
    'nothing but prorations',
  );
  return true;
}

function creditOnly(world: World): boolean {
  const slot = world.slot('alone', { steady: false });
  if (!slot) return false;
  const [client, product] = slot;
  const count = someSeats(world, 2, 9);
  const line = world.sell(client, product, {
    quantity: count,
    charge: 'cancel',
    negative: true,
    start: world.firstDay - 20,
    end: world.firstDay + 9,
  });
  review(world, [line], [], 'credit for an earlier invoice');
  return true;
}

/** One firm on the vendor's side, two in the PSA that it could be. */
function eitherOfTwo(world: World): boolean {
  const [a, b] = world.random.pick(RIVALS.slice(1, 4));
  const base = `${world.clients.head()} ${world.random.pick(['Marine', 'Foods', 'Steel Works'])}`;
  const form = world.random.pick([' Ltd.', ' Inc.', '']);
  const unclear = world.clients.named([base + form], []);
  const rivals = [a, b].map((word) => world.clients.named([], [`${base} ${word}${form}`]));
  const slot = world.slot('alone', { steady: false, client: unclear });
  if (!slot) return false;
  const product = slot[1];
  const count = someSeats(world, 2, 20);
  review(world, [world.sell(unclear, product, { quantity: count })], [], 'two firms could be meant');
  for (const rival of rivals) {
    const psa = world.bill(rival, product, {
      quantity: world.random.pick([count, count + 3]),
      price: world.price(rival, product),
    });
    review(world, [], [psa], 'one of two firms that could be meant');
  }
  return true;
}

/** Two firms that differ in one word, both on both sides. */
function lookAlikes(world: World): boolean {
  const [a, b] = world.random.pick(RIVALS);
  const head = world.clients.head();
  const form = world.random.pick([
    [' Ltd.', ' Limited'],
    [' Inc.', ', Inc.'],
    ['', ''],
  ] as const);
  const firms = [a, b].map((word) => world.clients.named([`${head} ${word}${form[0]}`], [`${head} ${word}${form[1]}`]));
  return firms.map((firm) => cleanMatch(world, firm)).every(Boolean);
}

/** A look-alike firm on each side alone: they must not be taken for one; whether that is asked about is open. */
function strangers(world: World): boolean {
  const [a, b] = world.random.pick(RIVALS);
  const head = world.clients.head();
  const here = world.clients.named([`${head} ${a} Ltd.`], []);
  const there = world.clients.named([], [`${head} ${b} Ltd`]);
  const slot = world.slot('alone', { steady: false, client: here });
  if (!slot) return false;
  const product = slot[1];
  const count = someSeats(world, 2, 20);
  const usual = {
    vendorQuantity: null,
    psaQuantity: null,
    impact: null,
    basis: null,
    orType: 'NEEDS_REVIEW',
    why: 'look-alikes, one a side',
  } as const;
  world.expect({ ...usual, type: 'UNBILLED', vendor: [world.sell(here, product, { quantity: count })] });
  world.expect({
    ...usual,
    type: 'BILLED_NOT_SUPPLIED',
    psa: [world.bill(there, product, { quantity: count, price: world.price(there, product) })],
  });
  return true;
}

/** One firm, mistyped on one side, with no other firm like it. */
function mistyped(world: World): boolean {
  const head = world.clients.head();
  if (head.length < 9) return false;
  const tail = world.random.pick(['Cartography', 'Horticulture', 'Upholstery']);
  const form = world.random.pick(['', ' Inc.', ' Ltd.']);
  return cleanMatch(world, world.clients.named([`${head} ${tail}${form}`], [`${mistype(head)} ${tail}`]));
}

/** One firm under two names, known by its tenant. */
function renamed(world: World): boolean {
  const name = (): string => `${world.clients.head()} ${world.random.pick(['Group', 'Holdings', 'Services'])}`;
  return cleanMatch(world, world.clients.named([name()], [name()]));
}

const VAGUE = ['Microsoft 365 licence', 'M365 Subscription', 'Office 365 licences', 'Microsoft 365 Business'];

/** The PSA's words leave open which product is meant. */
function vague(world: World): boolean {
  // A firm with nothing else that lacks a counterpart, so that one product alone can be meant.
  const client = world.clients.make();
  if (!cleanMatch(world, client)) return false;
  const filter = (other: Product): boolean => ['bp', 'bs', 'bb'].includes(other.slug);
  const slot = world.slot('alone', { steady: false, filter, client });
  if (!slot) return false;
  const [, product] = slot;
  const count = someSeats(world, 2, 20);
  const line = world.sell(client, product, { quantity: count });
  const words = { code: 'LIC-0000', name: world.random.pick(VAGUE), term: null };
  const psa = world.addPsa(client, { words, quantity: count, price: world.price(client, product) });
  review(world, [line], [psa], 'the PSA does not say which product');
  return true;
}

/** Billed by the year and on no invoice of this month. */
function yearlyAbsent(world: World): boolean {
  // Of a product in the catalogue: a line that no vendor's line explains would be the provider's own service.
  const slot = world.slot('alone', { steady: false, filter: (other) => other.idKnown });
  if (!slot) return false;
  const [client, product] = slot;
  const price = world.price(client, product) * 12n;
  review(
    world,
    [],
    [world.bill(client, product, { quantity: someSeats(world, 1, 12), billing: 'yearly', price })],
    'billed yearly, not on this invoice',
  );
  return true;
}

/** The cases that end in front of a person, and those that look as if they should and do not. */
export const REVIEW_CASES: readonly Case[] = [
  { name: 'set aside: vendor quantity, with counterpart', plant: (world) => unreadable(world, 'vendor', false) },
  { name: 'set aside: PSA quantity, with counterpart', plant: (world) => unreadable(world, 'psa', false) },
  { name: 'set aside: vendor quantity alone', plant: (world) => unreadable(world, 'vendor', true) },
  { name: 'set aside: PSA quantity alone', plant: (world) => unreadable(world, 'psa', true) },
  {
    name: 'review: nothing but prorations, billed',
    needs: writesChanges,
    plant: (world) => prorationsOnly(world, true),
  },
  {
    name: 'review: nothing but prorations, not billed',
    needs: writesChanges,
    plant: (world) => prorationsOnly(world, false),
  },
  { name: 'review: a credit for an earlier invoice', needs: writesChanges, plant: creditOnly },
  { name: 'review: billed yearly and absent', needs: (_v, p) => p.yearly, plant: yearlyAbsent },
  { name: 'review: either of two firms', needs: (v, p) => !(v.tenants && p.tenants), plant: eitherOfTwo },
  { name: 'review: vague product', plant: vague },
  { name: 'clients: look-alikes on both sides', plant: lookAlikes },
  { name: 'clients: look-alikes, one a side', plant: strangers },
  { name: 'clients: mistyped', plant: mistyped },
  { name: 'clients: another name, the same tenant', needs: (v, p) => v.tenants && p.tenants, plant: renamed },
];
