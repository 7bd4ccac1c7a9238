/** Formats with one row for each billing period also hold the periods before and after: those rows do not count. */
import { addMonths } from './calendar.ts';
import type { World } from './world.ts';

/** Adds the neighbouring periods of some lines where the PSA's format writes periods. */
export function addHistory(world: World): void {
  if (!world.p.periods) return;
  const settled = world.psa.filter(
    (line) => line.product !== null && line.badQuantity === undefined && line.copyOf === undefined,
  );
  const copied = new Set(world.psa.map((line) => line.copyOf));
  const excluded = new Set(world.excluded.map(({ line }) => line));
  for (const line of settled) {
    if (copied.has(line) || excluded.has(line) || world.random.chance(0.5)) continue;
    for (const months of world.random.pick([[-1], [-1, 1], [1], [-2, -1]])) {
      const effective = addMonths(world.firstDay, months);
      const { client, clientName, source, product, words, price, currency } = line;
      const quantity = line.quantity + world.random.pick([0, 0, -1, 1]);
      const other = world.addPsa(client, {
        clientName,
        source,
        product,
        words,
        price,
        currency,
        quantity,
        effective,
        cancelled: addMonths(effective, 1),
        active: false,
      });
      world.exclude('INACTIVE', other);
    }
  }
}
