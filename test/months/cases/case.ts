/** The contract of a planted case, and the pieces that several cases are made of. */

import type { Term } from '../../../core/model.ts';
import type { Client } from '../clients.ts';
import { cents, ratio, roundTo } from '../decimal.ts';
import type { VendorLine } from '../lines.ts';
import type { PsaPowers, VendorPowers } from '../powers.ts';
import type { Product } from '../products.ts';
import type { World } from '../world.ts';

/** A situation that a month can hold. */
export interface Case {
  readonly name: string;
  /** What the two formats must be able to express. */
  readonly needs?: (v: VendorPowers, p: PsaPowers) => boolean;
  /** Plants it once; false where no client or product was left for it. */
  readonly plant: (world: World) => boolean;
}

/** Plants on any client and a product that is not kept for estimates. */
export function onSlot(plant: (world: World, client: Client, product: Product) => void): Case['plant'] {
  return (world) => {
    const slot = world.slot('matched', { steady: false });
    if (slot) plant(world, ...slot);
    return slot !== null;
  };
}

/** A usual number of seats. */
export function someSeats(world: World, low = 2, high = 40): number {
  return world.random.int(low, high);
}

/**
 * A subscription whose seats change inside its cycle, as Microsoft writes it: the full cycle for the old count, its
 * credit from the day of the change on, and the charge for the new count over the same days.
 */
export function changedInside(
  world: World,
  client: Client,
  product: Product,
  before: number,
  after: number,
  term: Term = 'P1Y',
): VendorLine[] {
  const { start, end } = world.period();
  const day = start + world.random.int(1, end - start - 1);
  const subscription = world.subscription();
  const monthly = world.cost(product, term);
  const prorated = roundTo(ratio(monthly * BigInt(end - day + 1), BigInt(end - start + 1)), cents(1));
  const charge = after > before ? 'add' : 'remove';
  const base = world.sell(client, product, { quantity: before, term, subscription, start, end, charge: 'cycle' });
  const usual = {
    term,
    subscription,
    start: day,
    end,
    charge,
    unit: prorated,
    clientName: base.clientName,
    source: base.source,
  } as const;
  if (world.random.chance(0.3)) {
    const change = world.sell(client, product, {
      ...usual,
      quantity: Math.abs(after - before),
      negative: after < before,
      sizeAfter: after,
    });
    return [base, change];
  }
  const credit = world.sell(client, product, { ...usual, quantity: before, negative: true });
  const charged = world.sell(client, product, { ...usual, quantity: after });
  return [base, credit, charged];
}

/** A proration of the cycle before, on the same subscription: its seats are in the new cycle's count already. */
export function changedBefore(world: World, line: VendorLine, added: number): VendorLine {
  const end = line.start - 1;
  const start = end - world.random.int(2, 12);
  const prorated = roundTo(ratio(line.unit * BigInt(end - start + 1), 30n), cents(1));
  const { client, product, term, billing, subscription, clientName, source, currency } = line;
  return world.sell(client, product, {
    quantity: added,
    term,
    billing,
    subscription,
    clientName,
    source,
    currency,
    start,
    end,
    charge: 'add',
    unit: prorated,
  });
}

/** True where the format writes seat changes with their credits. */
export function writesChanges(v: VendorPowers): boolean {
  return v.dates && v.subscriptions && v.charges && v.credits;
}
