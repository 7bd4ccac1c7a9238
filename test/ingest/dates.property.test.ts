import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoFromDay, partsOfDay, serialFromDay } from '../../core/days.ts';
import { type DateColumn, type DateColumnInput, readDateColumns } from '../../core/ingest/dates.ts';
import type { Cell, Day } from '../../core/model.ts';

const columnOf = (input: DateColumnInput): DateColumn => {
  const [column] = readDateColumns([input]);
  if (column === undefined) throw new Error('no column');
  return column;
};

const dayOf = (iso: string): Day => dayFromIso(iso) ?? 0;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const two = (value: number): string => String(value).padStart(2, '0');

/** Days of licences; short years are told apart from days within these. */
const days = fc.integer({ min: dayOf('2011-01-01'), max: dayOf('2049-12-31') });
const times = fc.constantFrom('', ' 00:00', ' 11:59:59 PM', ' 0:00:00');

type Render = (day: Day) => string;
const numeric = (order: string, mark: string, padded: boolean, shortYear: boolean): Render => {
  return (day) => {
    const parts = partsOfDay(day);
    const pad = (value: number): string => (padded ? two(value) : String(value));
    const year = shortYear ? two(parts.year % 100) : String(parts.year);
    const text: Record<string, string> = { d: pad(parts.day), m: pad(parts.month), y: year };
    return [...order].map((part) => text[part]).join(mark);
  };
};

const clear: readonly Render[] = [
  isoFromDay,
  (day) => `${isoFromDay(day)}T00:00:00Z`,
  (day) => isoFromDay(day).replaceAll('-', ''),
  numeric('ymd', '/', false, false),
  numeric('dmy', '.', true, false),
  (day) => `${two(partsOfDay(day).day)}-${MONTHS[partsOfDay(day).month - 1]?.toUpperCase()}-${partsOfDay(day).year}`,
  (day) => `${MONTHS[partsOfDay(day).month - 1]} ${partsOfDay(day).day}, ${partsOfDay(day).year}`,
  (day) => String(serialFromDay(day)),
];

const LOCALES = ['en-CA', 'en-US', 'en-GB', 'en-AU', 'fr-CA', 'fr-FR', 'fr-CH', 'de-DE', 'de-CH', 'es-ES', 'es-MX'];

describe('any day in any style', () => {
  it('comes back where the style leaves nothing open', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...clear), (day, render) => {
        expect(columnOf({ cells: [] }).read(render(day))).toEqual({ kind: 'value', day });
      }),
    );
  });

  it('is never read wrongly in a column of one style', () => {
    const style = fc.record({
      order: fc.constantFrom('dmy', 'mdy'),
      mark: fc.constantFrom('/', '-'),
      padded: fc.boolean(),
      time: times,
    });
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 8 }), style, (all, { order, mark, padded, time }) => {
        const render = numeric(order, mark, padded, false);
        const column = columnOf({ cells: all.map((day) => render(day) + time) });
        for (const day of all) {
          const reading = column.read(render(day) + time);
          if (reading.kind === 'value') expect(reading.day).toBe(day);
          else expect(reading).toMatchObject({ code: 'AMBIGUOUS_DATE' });
        }
        if (all.some((day) => partsOfDay(day).day > 12)) expect(column).toMatchObject({ order, ambiguous: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('is never read wrongly in a column of short years with hyphens', () => {
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('dmy', 'mdy', 'ymd'),
        (all, order) => {
          const render = numeric(order, '-', true, true);
          const column = columnOf({ cells: all.map(render) });
          for (const day of all) {
            const reading = column.read(render(day));
            if (reading.kind === 'value') expect(reading.day).toBe(day);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is never read wrongly as a period with siblings', () => {
    const period = fc.record({ start: days, length: fc.constantFrom(27, 28, 29, 30, 31, 364, 365) });
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 6 }), fc.constantFrom('dmy', 'mdy'), (all, order) => {
        const render = numeric(order, '/', true, false);
        const starts = all.map((each) => render(each.start));
        const ends = all.map((each) => render(each.start + each.length));
        const [start, end] = readDateColumns([
          { cells: starts, span: 'start' },
          { cells: ends, span: 'end' },
        ]);
        for (const [row, { start: from, length }] of all.entries()) {
          for (const [reading, day] of [
            [start?.read(starts[row]), from],
            [end?.read(ends[row]), from + length],
          ] as const) {
            if (reading?.kind === 'value') expect(reading.day).toBe(day);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('comes back from a serial number of either system', () => {
    fc.assert(
      fc.property(days, fc.boolean(), fc.double({ min: 0, max: 0.999, noNaN: true }), (day, date1904, time) => {
        const serial = serialFromDay(day, date1904);
        fc.pre(serial >= 20_000);
        expect(columnOf({ cells: [], date1904 }).read(serial + time)).toEqual({ kind: 'value', day });
      }),
    );
  });

  it('never throws, whatever the cell', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789/-. :TZMarAPM') }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 5 }), fc.boolean(), (cells, date1904) => {
        const column = columnOf({ cells, date1904 });
        for (const each of cells) {
          const reading = column.read(each);
          if (reading.kind === 'value') expect(dayFromIso(isoFromDay(reading.day))).toBe(reading.day);
        }
      }),
    );
  });
});

describe('dates printed by Intl', () => {
  it.each(LOCALES)('%s: none is read wrongly', (locale) => {
    for (const dateStyle of ['short', 'medium', 'long', 'full'] as const) {
      for (const timeStyle of [undefined, 'short', 'medium'] as const) {
        const formatter = new Intl.DateTimeFormat(locale, {
          dateStyle,
          ...(timeStyle && { timeStyle }),
          timeZone: 'UTC',
        });
        const all = Array.from({ length: 365 }, (_, index) => dayOf('2026-01-01') + index);
        const column = columnOf({ cells: all.map((day) => formatter.format(day * 86_400_000)) });
        for (const day of all) {
          const text = formatter.format(day * 86_400_000);
          const reading = column.read(text);
          if (reading.kind !== 'value' || reading.day !== day) {
            throw new Error(`${text} of ${isoFromDay(day)} is read as ${JSON.stringify(reading)}`);
          }
        }
      }
    }
  });
});
