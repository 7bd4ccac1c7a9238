/** Lines that agree once prorations, credits and corrections of a subscription are read for what they are. */
import { cents, ratio, roundTo } from '../decimal.ts';
import { type Case, changedBefore, changedInside, onSlot, someSeats, writesChanges } from './case.ts';

/** The cases of subscriptions with more than their full cycle. */
export const CHANGE_CASES: readonly Case[] = [
  {
    name: 'match: seats changed inside the cycle',
    needs: writesChanges,
    plant: onSlot((world, client, product) => {
      const before = someSeats(world, 8, 30);
      const after = before + world.random.pick([-4, -1, 1, 2, 6]);
      const vendor = changedInside(world, client, product, before, after);
      world.agree(
        vendor,
        [world.bill(client, product, { quantity: after, price: world.price(client, product) })],
        after,
      );
    }),
  },
  {
    name: 'match: proration of the cycle before',
    needs: (v) => v.dates && v.subscriptions,
    plant: onSlot((world, client, product) => {
      const seats = someSeats(world, 8, 30);
      const start = world.firstDay + world.random.int(14, 24);
      const line = world.sell(client, product, { quantity: seats, start, charge: 'cycle' });
      const before = changedBefore(world, line, world.random.int(1, 4));
      world.agree(
        [line, before],
        [world.bill(client, product, { quantity: seats, price: world.price(client, product) })],
        seats,
      );
    }),
  },
  {
    name: 'match: seats added inside the cycle, the difference alone charged',
    needs: (v) => v.dates && v.subscriptions,
    plant: onSlot((world, client, product) => {
      const [seats, added] = [someSeats(world, 8, 30), world.random.int(1, 5)];
      const line = world.sell(client, product, { quantity: seats, charge: 'cycle' });
      const { subscription, clientName, source, end } = line;
      const start = line.start + world.random.int(3, 20);
      const unit = roundTo(ratio(line.unit * BigInt(end - start + 1), BigInt(end - line.start + 1)), cents(1));
      const more = world.sell(client, product, {
        quantity: added,
        subscription,
        clientName,
        source,
        start,
        end,
        unit,
        charge: 'add',
        sizeAfter: seats + added,
      });
      world.agree(
        [line, more],
        [world.bill(client, product, { quantity: seats + added, price: world.price(client, product) })],
        seats + added,
      );
    }),
  },
  {
    name: 'match: a credit that is money only',
    needs: (v) => v.dates && v.subscriptions && v.charges && v.credits,
    plant: onSlot((world, client, product) => {
      const seats = someSeats(world, 3, 30);
      const line = world.sell(client, product, { quantity: seats, charge: 'cycle' });
      const { subscription, clientName, source, start, end } = line;
      const credit = world.sell(client, product, {
        quantity: seats,
        subscription,
        clientName,
        source,
        start,
        end,
        charge: 'credit',
        negative: true,
        unit: cents(world.random.int(5, 95)),
      });
      world.agree(
        [line, credit],
        [world.bill(client, product, { quantity: seats, price: world.price(client, product) })],
        seats,
      );
    }),
  },
  {
    name: 'match: a charge type that nobody knows brings money and no seats',
    needs: (v) => v.dates && v.subscriptions && v.charges,
    plant: onSlot((world, client, product) => {
      const seats = someSeats(world, 3, 30);
      const line = world.sell(client, product, { quantity: seats, charge: 'cycle' });
      const { subscription, clientName, source, start, end } = line;
      const other = world.sell(client, product, {
        quantity: 1,
        subscription,
        clientName,
        source,
        start,
        end,
        charge: 'unheard-of',
        unit: cents(137),
      });
      world.agree(
        [line, other],
        [world.bill(client, product, { quantity: seats, price: world.price(client, product) })],
        seats,
      );
    }),
  },
  {
    name: 'match: a cycle credited and charged anew',
    needs: writesChanges,
    plant: onSlot((world, client, product) => {
      const [wrong, right] = [someSeats(world, 5, 9), someSeats(world, 10, 15)];
      const line = world.sell(client, product, { quantity: wrong, charge: 'new' });
      const { subscription, clientName, source, start, end, unit } = line;
      const usual = {
        subscription,
        clientName,
        source,
        start,
        end,
        unit: roundTo(ratio(unit), cents(1)),
        charge: 'add',
      } as const;
      const credit = world.sell(client, product, { ...usual, quantity: wrong, negative: true });
      const anew = world.sell(client, product, { ...usual, quantity: right });
      world.agree(
        [line, credit, anew],
        [world.bill(client, product, { quantity: right, price: world.price(client, product) })],
        right,
      );
    }),
  },
];
