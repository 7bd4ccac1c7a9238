import { describe, expect, it } from 'vitest';
import { dropUnseated } from '../../core/compare/exclude.ts';
import type { LineGroup } from '../../core/comparison.ts';
import type { LineItem } from '../../core/model.ts';
import { groupOf, product } from '../support/context.ts';
import { line } from '../support/lines.ts';

const e3 = product('m365 e3');
const azure = product('azure plan', { usage: true });

function drop(group: LineGroup): { left: number[]; excluded: [LineItem, string][] } {
  const excluded: [LineItem, string][] = [];
  const [kept] = dropUnseated([group], (item, reason) => excluded.push([item, reason]));
  return { left: [kept?.vendor.length ?? 0, kept?.psa.length ?? 0], excluded };
}

describe('lines that bear no seats', () => {
  it.each([
    ['metered usage', 'vendor', { kind: 'usage' }, 'USAGE'],
    ['usage that the PSA bills on', 'psa', { kind: 'usage' }, 'USAGE'],
    ['a one-time charge', 'vendor', { kind: 'one-time' }, 'ONE_TIME'],
    ['a one-time bill', 'psa', { kind: 'one-time' }, 'ONE_TIME'],
    ['a subscription that the vendor calls ended', 'vendor', { statusActive: false }, 'INACTIVE'],
  ] as const)('%s is left out in sight, and the lines beside it stay', (_, side, fields, reason) => {
    const gone = line({ side, ...fields });
    const lines = { vendor: [line()], psa: [line({ side: 'psa' })] };
    lines[side].push(gone);
    const { left, excluded } = drop(groupOf(e3, lines.vendor, lines.psa));
    expect(excluded).toEqual([[gone, reason]]);
    expect(left).toEqual([1, 1]);
  });

  it('an ended PSA line stays: it may be the cause of an unbilled one', () => {
    expect(drop(groupOf(e3, [], [line({ side: 'psa', statusActive: false })]))).toEqual({ left: [0, 1], excluded: [] });
  });

  it('a metered product has none on either side, whichever side tells', () => {
    const group = (): LineGroup => groupOf(e3, [line()], [line({ side: 'psa' })]);
    for (const told of [{ vendorProduct: azure }, { psaProduct: azure }]) {
      const { left, excluded } = drop({ ...group(), ...told });
      expect(excluded.map(([, reason]) => reason)).toEqual(['USAGE', 'USAGE']);
      expect(left).toEqual([0, 0]);
    }
  });
});
