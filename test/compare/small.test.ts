import { describe, expect, it } from 'vitest';
import { asOfFrom, monthText } from '../../core/compare/as-of.ts';
import { KeyRing, Keys } from '../../core/compare/keys.ts';
import type { LineItem } from '../../core/model.ts';
import { day, line } from '../support/lines.ts';

describe('the as-of date', () => {
  const starts = (...days: string[]): LineItem[] => days.map((text) => line({ periodStart: day(text) }));
  const always = (): boolean => true;
  it.each([
    [['2026-07-31', '2026-07-13', '2026-08-01'], '2026-07'],
    [['2026-02-01', '2026-03-01'], '2026-03'],
    [['2026-03-01', '2026-02-01'], '2026-03'],
    [['2024-02-10'], '2024-02'],
  ])('of periods that begin on %j is the end of %s', (days, want) => {
    const asOf = asOfFrom(starts(...days), always);
    expect(asOf === null ? null : monthText(asOf)).toBe(want);
    expect(asOf === null ? null : monthText(asOf + 1)).not.toBe(want);
  });

  it('is none without dates or charges', () => {
    expect(asOfFrom([line()], always)).toBeNull();
    expect(asOfFrom(starts('2026-02-01'), () => false)).toBeNull();
  });
});

describe('keys', () => {
  it('are stable, and different for different parts', () => {
    const of = (...parts: [string, string, string, string]): string => new Keys().of(...parts);
    expect(of('contoso', 'm365-e3', 'CAD', 'quantity')).toMatch(/^[0-9a-f]{16}$/);
    expect(of('a', 'b', '', '')).toBe(of('a', 'b', '', ''));
    expect(of('a', 'b', '', '')).not.toBe(of('b', 'a', '', ''));
    expect(of('a', 'b', '', '')).not.toBe(of('ab', '', '', ''));
    const keys = new Keys();
    const many = new Set(
      Array.from({ length: 50_000 }, (_, n) =>
        keys.of(`client ${n % 500}`, `product ${Math.floor(n / 500)}`, 'CAD', 'quantity'),
      ),
    );
    expect(many.size).toBe(50_000);
  });

  it('are numbered where they repeat', () => {
    const ring = new KeyRing();
    expect(['a', 'b', 'a', 'a'].map((key) => ring.take(key))).toEqual(['a', 'b', 'a-2', 'a-3']);
  });
});
