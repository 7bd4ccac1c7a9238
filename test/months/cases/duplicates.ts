/** Lines that stand twice. */
import { ratio, times } from '../decimal.ts';
import { seats } from '../world.ts';
import { type Case, onSlot, someSeats } from './case.ts';

/** The cases of twins. */
export const DUPLICATE_CASES: readonly Case[] = [
  {
    name: 'duplicate: the same addition twice',
    plant: onSlot((world, client, product) => {
      const count = someSeats(world, 2, 20);
      const line = world.sell(client, product, { quantity: count });
      const addition = world.bill(client, product, { quantity: count, price: world.price(client, product) });
      const { words, price, effective, clientName } = addition;
      const twin = world.addPsa(client, {
        product,
        words,
        price,
        effective,
        clientName,
        quantity: count,
        copyOf: addition,
      });
      world.agree([line], [addition], count);
      world.expect({
        type: 'DUPLICATE_PSA_LINE',
        psa: [twin],
        vendorQuantity: null,
        psaQuantity: count,
        impact: world.p.prices ? () => times(seats(-count), ratio(price)) : null,
        basis: world.p.prices ? 'calculated' : null,
        why: 'the same addition twice',
      });
    }),
  },
  {
    name: 'duplicate: the same vendor line twice',
    needs: (v) => v.subscriptions,
    plant: onSlot((world, client, product) => {
      const count = someSeats(world, 2, 20);
      const line = world.sell(client, product, { quantity: count, charge: 'cycle' });
      const { subscription, clientName, source, start, end } = line;
      const twin = world.sell(client, product, {
        quantity: count,
        subscription,
        clientName,
        source,
        start,
        end,
        charge: 'cycle',
        copyOf: line,
      });
      world.agree(
        [line],
        [world.bill(client, product, { quantity: count, price: world.price(client, product) })],
        count,
      );
      world.expect({
        type: 'DUPLICATE_VENDOR_LINE',
        vendor: [twin],
        vendorQuantity: null,
        psaQuantity: null,
        impact: null,
        basis: null,
        why: 'pasted twice',
      });
    }),
  },
];
