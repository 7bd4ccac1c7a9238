import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../core/days.ts';
import { GENERIC_VENDOR } from '../../core/formats/generic-vendor.ts';
import { monthsOfPeriod, type PriceFacts, priceMonths } from '../../core/ingest/price-months.ts';

const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN;

describe('monthsOfPeriod', () => {
  it.each([
    ['2026-03-01', '2026-03-31', 1],
    ['2026-02-01', '2026-02-28', 1],
    ['2026-02-15', '2026-03-14', 1],
    ['2026-01-31', '2026-02-27', 1],
    ['2026-03-01', '2026-04-01', 1],
    ['2026-01-01', '2026-03-31', 3],
    ['2026-01-15', '2026-03-14', 2],
    ['2026-01-01', '2026-06-30', 6],
    ['2026-07-01', '2027-06-30', 12],
    ['2024-01-01', '2024-12-31', 12],
    ['2026-07-01', '2027-07-01', 12],
    ['2026-01-01', '2027-12-31', 24],
    ['2026-07-01', '2029-06-30', 36],
    ['2026-03-12', '2026-03-31', null],
    ['2026-03-01', '2026-03-01', null],
    ['2026-03-31', '2026-03-01', null],
    ['2026-01-10', '2026-03-24', null],
  ])('%s to %s: %s', (start, end, months) => {
    expect(monthsOfPeriod(day(start), day(end))).toBe(months);
  });
});

describe('priceMonths', () => {
  const facts: PriceFacts = {
    side: 'vendor',
    format: GENERIC_VENDOR,
    periodStart: day('2026-03-01'),
    periodEnd: day('2027-02-28'),
    billingMonths: 3,
    termMonths: 36,
  };
  const proration = { periodStart: day('2026-03-12'), periodEnd: day('2026-03-31') };

  it.each([
    ['the dated period first', {}, 12],
    ['the billing where the period is a part of a month', proration, 3],
    ['the billing where there is no period', { periodStart: null }, 3],
    ['one month where nothing is said', { ...proration, billingMonths: null }, 1],
    ['the billing on the PSA side', { side: 'psa' }, 3],
    ['the billing of a snapshot', { format: { ...GENERIC_VENDOR, snapshot: true } }, 3],
    ['one month by the format', { format: { ...GENERIC_VENDOR, priceBasis: 'month' } }, 1],
    ['the term by the format', { format: { ...GENERIC_VENDOR, priceBasis: 'term' } }, 36],
    [
      'the period where the term is not said',
      { format: { ...GENERIC_VENDOR, priceBasis: 'term' }, termMonths: null },
      12,
    ],
  ] as const)('is %s', (_, change, months) => {
    expect(priceMonths({ ...facts, ...change })).toBe(months);
  });
});
