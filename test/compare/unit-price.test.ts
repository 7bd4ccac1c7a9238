import { describe, expect, it } from 'vitest';
import { costsByTerm, isFullPeriod, ownPrice, vendorUnitCost } from '../../core/compare/unit-price.ts';
import type { LineItem } from '../../core/model.ts';
import { type Fraction, formatMicros, roundToMicros } from '../../core/money.ts';
import { day, line } from '../support/lines.ts';

const months = ({ priceMonths }: LineItem): number => priceMonths;
const text = (price: Fraction | null): string | null => (price === null ? null : formatMicros(roundToMicros(price)));
const dated = (from: string, to: string, fields: Partial<LineItem>): LineItem =>
  line({ periodStart: day(from), periodEnd: day(to), ...fields });

describe('a full period', () => {
  it.each([
    ['2026-02-01', '2026-02-28', true],
    ['2026-01-31', '2026-02-27', true],
    ['2026-03-01', '2026-03-31', true],
    ['2026-03-05', '2026-03-31', false],
    ['2026-01-01', '2026-03-31', true],
    ['2026-01-01', '2026-06-30', true],
    ['2026-01-01', '2026-12-31', true],
    ['2024-01-01', '2024-12-31', true],
    ['2026-01-01', '2028-12-31', true],
    ['2026-01-01', '2026-02-15', false],
  ])('%s to %s: %s', (from, to, want) => expect(isFullPeriod(dated(from, to, {}))).toBe(want));

  it('is taken for granted without dates', () => expect(isFullPeriod(line({ periodEnd: 1 }))).toBe(true));
});

describe('vendor unit cost', () => {
  it('comes from full-period recurring lines alone', () => {
    const lines = [
      dated('2026-03-01', '2026-03-31', { quantity: 10, unitCost: 22_000_000 }),
      dated('2026-03-12', '2026-03-31', { quantity: 2, unitCost: 14_190_000 }),
      dated('2026-03-01', '2026-03-31', { kind: 'proration', quantity: 2, unitCost: 1 }),
    ];
    expect(text(vendorUnitCost(lines, months))).toBe('22.00');
  });

  it('leaves credits and lines without seats out', () => {
    const charged = line({ quantity: 2, unitCost: 22_000_000 });
    const credited = line({ quantity: -8, unitCost: 11_000_000 });
    const empty = line({ quantity: 0, unitCost: 33_000_000 });
    expect(text(vendorUnitCost([credited, charged, empty], months))).toBe('22.00');
  });

  it('is that of the paid lines where a free trial stands beside them, and 0 where all are free', () => {
    const paid = line({ quantity: 2, unitCost: 22_000_000 });
    const trial = line({ quantity: 25, unitCost: 0 });
    expect(text(vendorUnitCost([trial, paid], months))).toBe('22.00');
    expect(text(vendorUnitCost([trial, trial], months))).toBe('0.00');
  });

  it('is weighted by seats', () => {
    const lines = [line({ quantity: 10, unitCost: 22_000_000 }), line({ quantity: 2, unitCost: 26_400_000 })];
    expect(text(vendorUnitCost(lines, months))).toBe('22.733333');
  });

  it('divides a yearly price by 12 and a three-year one by 36', () => {
    expect(text(vendorUnitCost([line({ unitCost: 338_310_000, priceMonths: 12 })], months))).toBe('28.1925');
    expect(text(vendorUnitCost([line({ unitCost: 720_000_000, priceMonths: 36 })], months))).toBe('20.00');
  });

  it('is the amount over the quantity where no unit cost is given', () => {
    expect(text(vendorUnitCost([line({ quantity: 3, amount: 100_000_000 })], months))).toBe('33.333333');
    expect(text(vendorUnitCost([line({ quantity: 3, amount: -66_000_000 })], months))).toBe('22.00');
    expect(vendorUnitCost([line({ quantity: 0, amount: 1 })], months)).toBeNull();
    expect(vendorUnitCost([line({ quantity: 0.0000001, amount: 1 })], months)).toBeNull();
    expect(vendorUnitCost([line()], months)).toBeNull();
    expect(vendorUnitCost([], months)).toBeNull();
  });

  it('falls back to the list price where all lines are prorated', () => {
    const prorated = dated('2026-03-12', '2026-03-31', { unitCost: 1_000_000, listPrice: 22_000_000 });
    expect(text(vendorUnitCost([prorated], months))).toBe('22.00');
    expect(text(vendorUnitCost([prorated, { ...prorated, listPrice: null }], months))).toBe('22.00');
  });

  it('is told apart by term', () => {
    const lines = [
      line({ quantity: 10, unitCost: 22_000_000, term: 'P1Y' }),
      line({ quantity: 5, unitCost: 23_000_000, term: 'P1Y' }),
      line({ quantity: 2, unitCost: 26_400_000, term: 'P1M' }),
      line({ term: 'P3Y' }),
      line({ unitCost: 1 }),
    ];
    const costs = costsByTerm(lines, ({ term }) => term, months);
    expect([...costs].map(([term, cost]) => [term, text(cost)])).toEqual([
      ['P1Y', '22.333333'],
      ['P1M', '26.40'],
    ]);
  });
});

describe('the client’s own price', () => {
  const priceOf = (...lines: LineItem[]): string | null =>
    text(ownPrice(lines, months, 'calculated', 'own')?.monthly ?? null);

  it('is that of the latest effective line', () => {
    const old = line({ unitPrice: 20_000_000, effective: 10, quantity: 90 });
    const latest = line({ unitPrice: 28_500_000, effective: 20 });
    expect(priceOf(old, latest)).toBe('28.50');
    expect(priceOf(latest, old)).toBe('28.50');
    expect(priceOf(line({ unitPrice: 1_000_000 }), old)).toBe('20.00');
    expect(priceOf(line({ unitPrice: 1_000_000, periodStart: 15 }), old)).toBe('1.00');
  });

  it('goes by the effective date where the line also has a period', () => {
    const latest = line({ unitPrice: 28_500_000, effective: 20, periodStart: 1 });
    expect(priceOf(latest, line({ unitPrice: 20_000_000, effective: 10, periodStart: 30 }))).toBe('28.50');
  });

  it('of lines that start alike, of the one with more seats, then the dearer', () => {
    const few = line({ unitPrice: 9_000_000, quantity: 1 });
    const many = line({ unitPrice: 5_000_000, quantity: 8 });
    expect(priceOf(few, many)).toBe('5.00');
    expect(priceOf(many, few)).toBe('5.00');
    expect(priceOf(many, line({ unitPrice: 6_000_000, quantity: 8 }))).toBe('6.00');
    expect(priceOf(line({ unitPrice: 6_000_000, quantity: 8 }), many)).toBe('6.00');
  });

  it('is none at price 0 or without a price', () => {
    expect(priceOf(line({ unitPrice: 0 }), line())).toBeNull();
    expect(priceOf()).toBeNull();
  });
});
