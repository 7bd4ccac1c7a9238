import { expect, it } from 'vitest';
import { Interner } from '../../core/ingest/interner.ts';

it('gives equal things one number, however many share their name', () => {
  const things = new Interner<{ readonly part: number }>(
    (one, other) => one.part === other.part,
    ({ part }) => String(part),
  );
  const parts = Array.from({ length: 30 }, (_, part) => part);
  const first = parts.map((part) => things.intern('name', { part }));
  expect(first).toEqual(parts);
  expect(parts.map((part) => things.intern('name', { part }))).toEqual(parts);
  expect(things.intern('other', { part: 0 })).toBe(30);
  expect(things.all).toHaveLength(31);
});
