import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClientMatching, matchClients } from '../../core/match/clients.ts';
import type { RawClient } from '../../core/model.ts';
import { identifyClients } from '../../core/normalize/client.ts';

const WORDS = [
  'Northwind',
  'Northwnd',
  'Contoso',
  'Acme',
  'Tailspin',
  'Müller',
  'Mueller',
  'Smith',
  'North',
  'Wind',
  'Toronto',
  'Dental',
  'Legal',
  '1',
  '2',
];
const FORMS = ['', '', '', ' Inc', ' Ltd', ' LLC', ' Limited', ' (ABC)', ' AB', ' & Co'];
const GUIDS = ['', '', '', '7', ...['1', '2', '3'].map((digit) => `3f2504e0-4f89-11d3-9a0c-0305e82c330${digit}`)];
const DOMAINS = ['', '', '', 'contoso.com', 'contoso.onmicrosoft.com', 'acme.ca', 'gmail.com'];

/** Names that are alike far more often than chance would have it. */
const client: fc.Arbitrary<RawClient> = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
    fc.constantFrom(...FORMS),
    fc.boolean(),
    fc.constantFrom(...GUIDS),
    fc.constantFrom(...DOMAINS),
  )
  .map(([words, form, capitals, id, domain]) => {
    const name = words.join(' ') + form;
    return { name: capitals ? name.toUpperCase() : name, id, domain };
  });
const side = fc.array(client, { maxLength: 12 });

const match = (vendor: readonly RawClient[], psa: readonly RawClient[]): ClientMatching =>
  matchClients(identifyClients(vendor), identifyClients(psa));

/** Everything that a client's group says, without numbers. */
function toldOf(matching: ClientMatching, group: number | undefined): string {
  const { candidates, ...rest } = matching.groups[group ?? -1] ?? { candidates: [] };
  const others = candidates.map((one) => [matching.groups[one.group]?.key, one.likeness, one.evidence]);
  return JSON.stringify([rest, others]);
}

/** The clients of one list in another order, with where each came from. */
function shuffled<T>(items: readonly T[], keys: readonly number[]): { items: T[]; from: number[] } {
  const from = items.map((_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  return { items: from.map((index) => items[index] as T), from };
}

const RUNS = { numRuns: 250 };

describe('whatever the names', () => {
  test('every client is in one group, and groups are whole', () => {
    fc.assert(
      fc.property(side, side, (vendor, psa) => {
        const matching = match(vendor, psa);
        expect(matching.vendor.length).toBe(vendor.length);
        expect(matching.psa.length).toBe(psa.length);
        const keys = matching.groups.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect([...keys].sort()).toEqual(keys);
        for (const [number, group] of matching.groups.entries()) {
          const members = [
            matching.vendor.filter((one) => one === number),
            matching.psa.filter((one) => one === number),
          ];
          expect(members.flat().length).toBeGreaterThan(0);
          const isLinked = members.every((one) => one.length > 0);
          expect(group.evidence.length > 0).toBe(isLinked);
          expect(group.confidence > 0).toBe(isLinked);
          if (isLinked) expect(group.candidates).toEqual([]);
          for (const one of group.candidates) {
            expect(one.likeness).toBeGreaterThan(0);
            expect(one.likeness).toBeLessThanOrEqual(1);
            expect(one.group).not.toBe(number);
            const other = members[0]?.length === 0 ? matching.vendor : matching.psa;
            expect(other).toContain(one.group);
          }
        }
      }),
      RUNS,
    );
  });

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(side, side, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (vendor, psa, order) => {
        const straight = match(vendor, psa);
        const [left, right] = [shuffled(vendor, order), shuffled(psa, order)];
        const mixed = match(left.items, right.items);
        for (const [index, from] of left.from.entries()) {
          expect(toldOf(mixed, mixed.vendor[index])).toBe(toldOf(straight, straight.vendor[from]));
        }
        for (const [index, from] of right.from.entries()) {
          expect(toldOf(mixed, mixed.psa[index])).toBe(toldOf(straight, straight.psa[from]));
        }
      }),
      RUNS,
    );
  });

  test('unrelated clients change nothing for the others', () => {
    const strangers: RawClient[] = ['Quixotic Pumpkin', 'Jubilee Zygote Ltd', 'Woodgrove Bank', 'Fabrikam Medical'].map(
      (name) => ({ name, id: '', domain: '' }),
    );
    fc.assert(
      fc.property(side, side, fc.subarray(strangers), fc.subarray(strangers), (vendor, psa, left, right) => {
        const before = match(vendor, psa);
        const after = match([...left, ...vendor], [...psa, ...right]);
        for (const [index, group] of before.vendor.entries()) {
          expect(toldOf(after, after.vendor[left.length + index])).toBe(toldOf(before, group));
        }
        for (const [index, group] of before.psa.entries())
          expect(toldOf(after, after.psa[index])).toBe(toldOf(before, group));
      }),
      RUNS,
    );
  });

  test('the same rows twice are the same clients', () => {
    fc.assert(
      fc.property(side, side, (vendor, psa) => {
        const once = match(vendor, psa);
        const twice = match([...vendor, ...vendor], [...psa, ...psa]);
        expect(twice.groups).toEqual(once.groups);
        expect(twice.vendor).toEqual([...once.vendor, ...once.vendor]);
      }),
      RUNS,
    );
  });

  test('no names alone join numbers that differ', () => {
    fc.assert(
      fc.property(side, side, (vendorSide, psaSide) => {
        const nameOnly = ({ name }: RawClient): RawClient => ({ name, id: '', domain: '' });
        const [vendor, psa] = [vendorSide.map(nameOnly), psaSide.map(nameOnly)];
        const matching = match(vendor, psa);
        for (const [left, group] of matching.vendor.entries()) {
          for (const [right, other] of matching.psa.entries()) {
            const [a, b] = [vendor[left], psa[right]];
            if (group !== other || a === undefined || b === undefined) continue;
            const numbers = (name: string): string => name.replace(/[^0-9]/g, '');
            expect(numbers(a.name)).toBe(numbers(b.name));
          }
        }
      }),
      RUNS,
    );
  });

  test('any text at all is taken', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('__proto__', 'constructor', '🎉', '\u202eabc', 'שלום', 'x'.repeat(10_000)),
    );
    const any = fc.record({ name: text, id: text, domain: text });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), fc.array(any, { maxLength: 6 }), (vendor, psa) => {
        const matching = match(vendor, psa);
        expect(
          [...matching.vendor, ...matching.psa].every((group) => group >= 0 && group < matching.groups.length),
        ).toBe(true);
      }),
      RUNS,
    );
  });
});
