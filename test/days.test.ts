import { describe, expect, it } from 'vitest';
import {
  addMonths,
  DAY_MAX,
  DAY_MIN,
  dayFromIso,
  dayFromParts,
  dayFromSerial,
  firstDayOfMonth,
  isoFromDay,
  lastDayOfMonth,
  partsOfDay,
  serialFromDay,
} from '../core/days.ts';

const day = (iso: string): number => {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
};

describe('days', () => {
  it('agrees with the UTC calendar of the language over every day from 1890 to 2110', () => {
    for (let at = day('1890-01-01'); at <= day('2110-12-31'); at += 1) {
      const iso = new Date(at * 86_400_000).toISOString().slice(0, 10);
      if (isoFromDay(at) !== iso || dayFromIso(iso) !== at) throw new Error(`${at}: ${isoFromDay(at)} is not ${iso}`);
    }
  });

  it('knows its ends', () => {
    expect(isoFromDay(DAY_MIN)).toBe('0001-01-01');
    expect(isoFromDay(DAY_MAX)).toBe('9999-12-31');
    expect(() => isoFromDay(DAY_MAX + 1)).toThrow(/2932897/);
    expect(() => partsOfDay(0.5)).toThrow(/0.5/);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '0000-01-01',
    '2026-1-01',
    '2026-01-01T',
    '２026-01-01',
    '2100-02-29',
  ])('finds no day in %s', (text) => expect(dayFromIso(text)).toBeNull());

  it('takes no parts that are no day', () => {
    expect(dayFromParts(2024, 2, 29)).toBe(day('2024-02-29'));
    expect(dayFromParts(2000, 2, 29)).not.toBeNull();
    expect(dayFromParts(Number.NaN, 1, 1)).toBeNull();
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-05', 13, '2028-01-05'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0001-01-31', -1, '0001-01-01'],
  ])('%s and %i months is %s', (from, months, to) => expect(isoFromDay(addMonths(day(from), months))).toBe(to));

  it('refuses broken months', () => expect(() => addMonths(0, 0.5)).toThrow(/0.5/));

  it('finds the ends of a month', () => {
    expect(isoFromDay(lastDayOfMonth(day('2024-02-03')))).toBe('2024-02-29');
    expect(isoFromDay(lastDayOfMonth(day('2026-12-31')))).toBe('2026-12-31');
    expect(isoFromDay(firstDayOfMonth(day('2026-03-31')))).toBe('2026-03-01');
  });

  it.each([
    [46023, false, '2026-01-01'],
    [46023, true, '2030-01-02'],
    [46023.99, false, '2026-01-01'],
    [46022.9999999999, false, '2026-01-01'],
    [46023.9999884, false, '2026-01-01'],
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [0, true, '1904-01-01'],
    [0, false, null],
    [-1, false, null],
    [2958465, false, '9999-12-31'],
    [2958466, false, null],
    [2957003, true, '9999-12-31'],
    [2957004, true, null],
    [Number.NaN, false, null],
  ])('serial %f (1904: %s) is %s', (serial, date1904, iso) => {
    const found = dayFromSerial(serial, date1904);
    expect(found === null ? null : isoFromDay(found)).toBe(iso);
  });

  it('makes serial numbers', () => {
    expect(serialFromDay(day('2026-01-01'))).toBe(46023);
    expect(serialFromDay(day('2030-01-02'), true)).toBe(46023);
    expect(() => serialFromDay(day('1900-02-28'))).toThrow(/serial/);
  });
});
