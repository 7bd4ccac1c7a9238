import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Alike, Likeness } from '../../core/match/likeness.ts';

/** The same figures from the definition: every text compared with every other. */
function bruteForce(queries: readonly string[], names: readonly string[], limit: number, least: number): Alike[][] {
  const grams = (text: string): string[] =>
    Array.from({ length: text.length }, (_, at) => ` ${text} `.slice(at, at + 3));
  const texts = [...queries, ...names].map(grams);
  const idf = (gram: string): number => Math.log(1 + texts.length / texts.filter((held) => held.includes(gram)).length);
  const weights = texts.map((held) => {
    const vector = new Map<string, number>();
    for (const gram of held) vector.set(gram, (vector.get(gram) ?? 0) + idf(gram));
    const length = Math.hypot(...vector.values());
    return new Map([...vector].map(([gram, weight]) => [gram, weight / length]));
  });
  return queries.map((_, query) => {
    const all = names.map((__, name) => {
      const [a, b] = [weights[query], weights[queries.length + name]];
      const likeness = [...(a ?? [])].reduce((sum, [gram, weight]) => sum + weight * (b?.get(gram) ?? 0), 0);
      return { name, likeness };
    });
    return all
      .filter(({ likeness }) => likeness >= least)
      .sort((a, b) => b.likeness - a.likeness || a.name - b.name)
      .slice(0, limit);
  });
}

const likenesses = (found: readonly (readonly Alike[])[]): number[][] =>
  found.map((list) => list.map(({ likeness }) => Math.round(likeness * 1e9) / 1e9));

describe('likeness', () => {
  test('equal texts are wholly alike, strangers not at all', () => {
    const [[same], none] = new Likeness(['contoso', 'fabrikam'], ['contoso']).mostAlike('left', [0, 1], {
      limit: 3,
      least: 0.1,
    }) as [Alike[], Alike[]];
    expect(same?.likeness).toBeCloseTo(1, 12);
    expect(none).toEqual([]);
  });

  test('a rare part weighs more than a common one', () => {
    const names = ['northwind dental', 'contoso legal', 'tailspin legal', 'fabrikam legal'];
    const [found] = new Likeness(['northwind legal'], names).mostAlike('left', [0], { limit: 1, least: 0.1 });
    expect(found?.[0]?.name).toBe(0);
  });

  test('the answer is that of comparing all with all', () => {
    const text = fc
      .array(fc.constantFrom('nor', 'th', 'wind', 'con', 'toso', ' ', 'x', 'é', '東'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    const texts = fc.uniqueArray(text, { maxLength: 12 });
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.integer({ min: 1, max: 5 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (queries, names, limit, least) => {
          const found = new Likeness(queries, names).mostAlike('left', [...queries.keys()], { limit, least });
          expect(likenesses(found)).toEqual(likenesses(bruteForce(queries, names, limit, least)));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('it is the same in both directions, with a large alphabet too', () => {
    const names = Array.from(
      { length: 40 },
      (_, at) => `contoso ${String.fromCodePoint(0x4e00 + at * 7, 0x3b1 + (at % 20), 0x430 + (at % 30), 0xe0 + at)}`,
    );
    const others = names.map((name, at) => `${name} ${at % 5}`);
    const space = new Likeness(names, others);
    const all = { limit: 40, least: 0.01 };
    const [there, back] = [
      space.mostAlike('left', [...names.keys()], all),
      space.mostAlike('right', [...others.keys()], all),
    ];
    for (const [left, list] of there.entries()) {
      for (const { name, likeness } of list)
        expect(back[name]?.find((one) => one.name === left)?.likeness).toBeCloseTo(likeness, 9);
    }
    expect(there.flat().length).toBeGreaterThan(40);
    const many = Array.from({ length: 200 }, (_, at) =>
      String.fromCodePoint(0x4e00 + at, 0x4e00 + at + 1, 0x4e00 + at + 2),
    );
    const shifted = many.map((text) => `${text}x`);
    const [found] = new Likeness(many, shifted).mostAlike('left', [100], { limit: 1, least: 0.1 });
    expect(found?.[0]?.name).toBe(100);
  });

  test('of equals the first is kept', () => {
    const space = new Likeness(['contoso'], ['a contoso', 'b contoso', 'c contoso']);
    const kept = (limit: number): number[] =>
      (space.mostAlike('left', [0], { limit, least: 0.1 })[0] ?? []).map(({ name }) => name);
    expect([kept(1), kept(2), kept(5)]).toEqual([[0], [0, 1], [0, 1, 2]]);
  });

  test('nothing to compare, and wrong use', () => {
    expect(new Likeness([], []).mostAlike('left', [], { limit: 1, least: 0.5 })).toEqual([]);
    expect(new Likeness([''], ['']).mostAlike('left', [0], { limit: 1, least: 0.5 })).toEqual([[]]);
    const space = new Likeness(['a'], ['b']);
    expect(() => space.mostAlike('left', [0], { limit: 0, least: 0.5 })).toThrow('limit 0');
    expect(() => space.mostAlike('left', [0], { limit: 1, least: 0 })).toThrow('least 0');
    expect(() => space.mostAlike('right', [1], { limit: 1, least: 0.5 })).toThrow('no text 1 of 1');
  });
});
