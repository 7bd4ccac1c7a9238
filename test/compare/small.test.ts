import { describe, expect, it } from 'vitest';
import { asOfFrom, monthText } from '../../core/compare/as-of.ts';
import { settleCurrencies } from '../../core/compare/currency.ts';
import { KeyRing, Keys } from '../../core/compare/keys.ts';
import { seatsAreNear } from '../../core/compare/pairing.ts';
import type { LineItem, Reading } from '../../core/model.ts';
import { EMPTY_READING } from '../support/context.ts';
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
    const many = new Set(Array.from({ length: 50_000 }, (_, n) => keys.of(`client ${n % 500}`, `product ${Math.floor(n / 500)}`, 'CAD', 'quantity')));
    expect(many.size).toBe(50_000);
  });

  it('are numbered where they repeat', () => {
    const ring = new KeyRing();
    expect(['a', 'b', 'a', 'a'].map((key) => ring.take(key))).toEqual(['a', 'b', 'a-2', 'a-3']);
  });
});

it.each([
  [10, 10, true],
  [1, 2, true],
  [10, 8, true],
  [8, 10, true],
  [10, 7, false],
  [2, 5, false],
  [5, 4, true],
  [100, 80, true],
  [100, 79, false],
])('%d and %d seats are near: %s', (vendor, psa, want) => expect(seatsAreNear(vendor, psa)).toBe(want));

describe('currencies', () => {
  const read = (vendor: LineItem[], psa: LineItem[]): Reading => ({
    ...EMPTY_READING,
    vendor: { ...EMPTY_READING.vendor, lines: vendor },
    psa: { ...EMPTY_READING.psa, lines: psa, setAside: [{ side: 'psa', currency: '' } as never] },
  });
  const at = (fields: Partial<LineItem>): LineItem => line(fields);

  it('a side without one takes the other’s, with a warning', () => {
    const blank = at({ side: 'psa', currency: '' });
    const { currencyOf, issues, reading } = settleCurrencies(read([at({})], [blank]), { vendor: [0], psa: [0] });
    expect(currencyOf(blank)).toBe('CAD');
    expect(issues.map(({ code }) => code)).toEqual(['NO_CURRENCY']);
    expect(reading.psa.setAside[0]?.currency).toBe('CAD');
  });

  it('takes, of several, the one in which that client is charged', () => {
    const vendor = [at({}), at({}), at({ client: 1, currency: 'USD' })];
    const blanks = [0, 1, 2].map((client) => at({ side: 'psa', currency: '', client }));
    const { currencyOf, issues } = settleCurrencies(read(vendor, blanks), { vendor: [0, 1], psa: [0, 1, 2] });
    expect(blanks.map(currencyOf)).toEqual(['CAD', 'USD', 'CAD']);
    expect(issues.map(({ code }) => code)).toEqual(['MIXED_CURRENCY', 'NO_CURRENCY']);
  });

  it('a blank among named ones is the side’s most common', () => {
    const blank = at({ currency: '' });
    const { currencyOf, issues } = settleCurrencies(read([at({ currency: 'EUR' }), blank], [at({ side: 'psa', currency: 'EUR' })]), { vendor: [0], psa: [0] });
    expect(currencyOf(blank)).toBe('EUR');
    expect(issues).toEqual([]);
  });

  it('none at all is none', () => {
    const blank = at({ currency: '' });
    const { currencyOf, reading } = settleCurrencies(read([blank], [at({ side: 'psa', currency: '' })]), { vendor: [], psa: [] });
    expect(currencyOf(blank)).toBe('');
    expect(reading.psa.setAside[0]?.currency).toBe('');
  });

  it('of equally common ones the first in the alphabet', () => {
    const blank = at({ side: 'psa', currency: '', client: 5 });
    const { currencyOf } = settleCurrencies(read([at({ currency: 'USD' }), at({ currency: 'CAD' })], [blank]), { vendor: [], psa: [] });
    expect(currencyOf(blank)).toBe('CAD');
  });
});
