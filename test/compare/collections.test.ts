import { describe, expect, it } from 'vitest';
import { at, byText, entryOf } from '../../core/compare/collections.ts';

describe('at', () => {
  it('is the item at the place, whatever it is worth', () => expect(at([5, 0], 1, 'seat')).toBe(0));

  it.each([2, -1, 0.5])('place %d is outside: it throws with the values', (index) => {
    expect(() => at(['a', 'b'], index, 'client group')).toThrow(`no client group ${index} of 2`);
  });
});

it('entryOf makes what a map lacks, once', () => {
  const map = new Map<string, string[]>();
  entryOf(map, '__proto__', () => []).push('a');
  entryOf(map, '__proto__', () => []).push('b');
  expect([...map]).toEqual([['__proto__', ['a', 'b']]]);
});

it('byText orders by code units and calls equal texts equal', () => {
  expect(['b', 'Z', 'é', 'a', ''].sort(byText)).toEqual(['', 'Z', 'a', 'b', 'é']);
  expect(byText('a', 'a')).toBe(0);
});
