import { describe, expect, it } from 'vitest';
import { isoFromDay } from '../../core/days.ts';
import { type DateColumnInput, type DateOrder, type DateReading, readDateColumns } from '../../core/ingest/dates.ts';
import { MEMO_TEXTS_MAX } from '../../core/limits.ts';
import type { Cell } from '../../core/model.ts';

/** A reading in short: `2026-03-01`, `blank`, `NOT_A_DATE`, `2026-04-03 or 2026-03-04`. */
const short = (reading: DateReading): string => {
  if (reading.kind === 'blank') return 'blank';
  if (reading.kind === 'value') return isoFromDay(reading.day);
  return reading.code === 'AMBIGUOUS_DATE' ? `${reading.first} or ${reading.second}` : reading.code;
};

/** Reads columns together and gives the readings of each. */
const read = (...columns: readonly DateColumnInput[]): string[][] =>
  readDateColumns(columns).map((one, index) => (columns[index]?.cells ?? []).map((cell) => short(one.read(cell))));

const column = (cells: readonly Cell[], order?: DateOrder): string[] => read({ cells, order })[0] ?? [];

const MARCH_5 = '2026-03-05';
const APRIL_3_OR_MARCH_4 = '2026-04-03 or 2026-03-04';

describe('a cell by itself', () => {
  it.each<[Cell | undefined, string]>([
    [null, 'blank'],
    [undefined, 'blank'],
    ['', 'blank'],
    [' \u00a0', 'blank'],
    [0, 'blank'],
    ['0', 'blank'],
    ['1899-12-30', 'blank'],
    ['1899-12-30T00:00:00', 'blank'],
    ['1899-12-31', 'blank'],
    ['12/30/1899', 'blank'],
    ['30.12.1899 00:00', 'blank'],
    ['0001-01-01', 'blank'],
    ['0001-01-01T00:00:00Z', 'blank'],
    ['1/1/0001 12:00:00 AM', 'blank'],
    ['1900-01-00', 'blank'],
    ['1/0/1900', 'blank'],
    ['0/1/1900', 'blank'],
    ['00.01.1900', 'blank'],
    ['1/0/00', 'blank'],
    ['0-Jan-00', 'blank'],
    ['00-Jan-1900', 'blank'],
    ['1900-01-01', 'blank'],
    ['01/01/1900', 'blank'],
    ['0000-00-00', 'blank'],
    ['0000-00-00 00:00:00', 'blank'],
    ['00/00/0000', 'blank'],

    ['2026-03-05', MARCH_5],
    ['2026-3-5', MARCH_5],
    ['2026/03/05', MARCH_5],
    ['2026.03.05', MARCH_5],
    ['2026. 03. 05.', MARCH_5],
    ['2026-03-05T00:00:00Z', MARCH_5],
    ['2026-03-05T23:59:59.9999999Z', MARCH_5],
    ['2026-03-05T23:59:59+02:00', MARCH_5],
    ['2026-03-05T00:00:00-0500', MARCH_5],
    ['2026-03-05 00:00', MARCH_5],
    ['2026-03-05 00:00:00.000', MARCH_5],
    ['2026-03-05 00:00:00 UTC', MARCH_5],
    ['2026-03-05 00:00:00 +00:00', MARCH_5],
    ['2026-03-05 24:00', MARCH_5],
    ['2026-03-05Z', MARCH_5],
    ['2026-03-05 23 h 59 min 59 s', MARCH_5],
    ["'2026-03-05", MARCH_5],
    ['\u200e2026-03-05', MARCH_5],
    ['２０２６/０３/０５', MARCH_5],
    ['20260305', MARCH_5],
    [20260305, MARCH_5],
    ['9999-12-31', '9999-12-31'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', 'NOT_A_DATE'],
    ['2026-13-01', 'NOT_A_DATE'],
    ['2026-25-03', 'NOT_A_DATE'],
    ['2026-03-05 25:00', 'NOT_A_DATE'],
    ['2026-03-05 12:60', 'NOT_A_DATE'],
    ['2026-03-05 x', 'NOT_A_DATE'],
    ['2026-03-05/2026-04-04', 'NOT_A_DATE'],
    ['2026-03', 'NOT_A_DATE'],
    ['2026-03-', 'NOT_A_DATE'],
    ['2026-03/05', 'NOT_A_DATE'],
    ['226-03-05', 'NOT_A_DATE'],
    ['20261305', 'NOT_A_DATE'],
    ['05032026', 'NOT_A_DATE'],

    ['25/03/2026', '2026-03-25'],
    ['3/25/2026', '2026-03-25'],
    ['03-25-2026', '2026-03-25'],
    ['25 03 2026', '2026-03-25'],
    ['25 / 03 / 2026', '2026-03-25'],
    ['04/04/2026', '2026-04-04'],
    ['04/04/26', '2026-04-04'],
    ['1/31/2023 11:59:59 PM', '2023-01-31'],
    ['1/31/2023, 11:59:59\u202fPM', '2023-01-31'],
    ['31/01/2023 11:59:59 p. m.', '2023-01-31'],
    ['1/31/2023 23:59', '2023-01-31'],
    ['05.03.2026', MARCH_5],
    ['5.3.2026', MARCH_5],
    ['5. 3. 2026', MARCH_5],
    ['05.03.26', MARCH_5],
    ['05.03.2026 00:00:00', MARCH_5],
    ['03.25.2026', '2026-03-25'],
    ['26. 3. 5.', MARCH_5],
    ['25/03/26', '2026-03-25'],
    ['03/25/26', '2026-03-25'],
    ['25/03/79', '2079-03-25'],
    ['25/03/80', 'NOT_A_DATE'],
    ['79-03-25', '2079-03-25'],
    ['31/02/2026', 'NOT_A_DATE'],
    ['13/13/2026', 'NOT_A_DATE'],
    ['29/02/2025', 'NOT_A_DATE'],
    ['25/03/226', 'NOT_A_DATE'],
    ['25/03', 'NOT_A_DATE'],
    ['25/03/2026/1', 'NOT_A_DATE'],
    ['10.0.0.1', 'NOT_A_DATE'],

    ['03/04/2026', APRIL_3_OR_MARCH_4],
    ['3-4-2026', APRIL_3_OR_MARCH_4],
    ['3/4/2026 12:00:00 AM', APRIL_3_OR_MARCH_4],
    ['03/04/26', APRIL_3_OR_MARCH_4],
    // A short year may stand first where hyphens separate.
    ['25-03-26', '2026-03-25 or 2025-03-26'],
    ['26-03-05', MARCH_5],
    ['26/03/05', MARCH_5],

    ['05-MAR-2026', MARCH_5],
    ['05-Mar-26', MARCH_5],
    ['30-AUG-2025', '2025-08-30'],
    ['5 March 2026', MARCH_5],
    ['5 Mar. 2026', MARCH_5],
    ['Mar 5, 2026', MARCH_5],
    ['March 5th, 2026', MARCH_5],
    ['March 5 2026 11:59 PM', MARCH_5],
    ['Thursday, March 5, 2026', MARCH_5],
    ['Thu, 05 Mar 2026 00:00:00 GMT', MARCH_5],
    ['Thu Mar 05 2026 00:00:00 GMT-0500 (Eastern Standard Time)', MARCH_5],
    ['2026-Mar-05', MARCH_5],
    ['2026 March 5', MARCH_5],
    ['5 mars 2026', MARCH_5],
    ['jeudi 5 mars 2026', MARCH_5],
    ['1er mars 2026', '2026-03-01'],
    ['1 févr. 2026', '2026-02-01'],
    ['1 FÉVRIER 2026', '2026-02-01'],
    ['1 aout 2026', '2026-08-01'],
    ['5. März 2026', MARCH_5],
    ['5. Maerz 2026', MARCH_5],
    ['Donnerstag, 5. März 2026', MARCH_5],
    ['1. Dez. 2026', '2026-12-01'],
    ['5 de marzo de 2026', MARCH_5],
    ['1-ene-2026', '2026-01-01'],
    ['1 sept 2026', '2026-09-01'],
    ['1 SET. 2026', '2026-09-01'],
    ['30 Feb 2026', 'NOT_A_DATE'],
    ['Mar-26', 'NOT_A_DATE'],
    ['March 2026', 'NOT_A_DATE'],
    ['March 5', 'NOT_A_DATE'],
    ['5 March 26 27', 'NOT_A_DATE'],
    ['5 2026 March', 'NOT_A_DATE'],
    ['5 Mar Apr 2026', 'NOT_A_DATE'],
    ['5 Brumaire 2026', 'NOT_A_DATE'],
    ['5 March 2026 seats', 'NOT_A_DATE'],
    ['5 de 2026 de 7', 'NOT_A_DATE'],

    [46023, '2026-01-01'],
    [46023.75, '2026-01-01'],
    ['46023', '2026-01-01'],
    ['46023.75', '2026-01-01'],
    ['46023,75', '2026-01-01'],
    ['46023.7x', 'NOT_A_DATE'],
    [19_999, 'NOT_A_DATE'],
    [20_000, '1954-10-03'],
    [80_000, '2119-01-11'],
    [80_001, 'NOT_A_DATE'],
    [-46023, 'NOT_A_DATE'],
    [1, 'NOT_A_DATE'],
    [25569, 'NOT_A_DATE'],
    ['1970-01-01', 'NOT_A_DATE'],
    ['1970-01-01T00:00:00Z', 'NOT_A_DATE'],
    ['12/31/1969 7:00:00 PM', 'NOT_A_DATE'],
    [1_772_668_800, 'NOT_A_DATE'],
    [1_772_668_800_000, 'NOT_A_DATE'],
    ['1772668800', 'NOT_A_DATE'],
    ['/Date(1772668800000)/', 'NOT_A_DATE'],
    ['1926-03-05', 'NOT_A_DATE'],
    [Number.NaN, 'NOT_A_DATE'],
    [true, 'NOT_A_DATE'],
    ['soon', 'NOT_A_DATE'],
    ['n/a', 'NOT_A_DATE'],
    ['12:30', 'NOT_A_DATE'],
    ['#REF!', 'ERROR_CELL'],
    ['#########', 'ERROR_CELL'],
    ['9'.repeat(200), 'NOT_A_DATE'],
  ])('%j is %s', (cell, expected) => {
    const [one] = readDateColumns([{ cells: [cell] }]);
    expect(one === undefined ? '' : short(one.read(cell))).toBe(expected);
  });

  it('counts from 1904 where the workbook does', () => {
    const cells = [46023, '46023', 0, '2026-01-01'];
    expect(read({ cells, date1904: true })).toEqual([['2030-01-02', '2030-01-02', 'blank', '2026-01-01']]);
  });

  it("knows the format's own empty dates", () => {
    const cells = ['2099-12-31T00:00:00', '31/12/2099', '2098-12-31'];
    expect(read({ cells, blankDates: ['2099-12-31'] })).toEqual([['blank', 'blank', '2098-12-31']]);
  });

  it('reads a cell that was not there when the column was scanned by the same order', () => {
    const [one] = readDateColumns([{ cells: ['25/03/2026'] }]);
    expect(one === undefined ? '' : short(one.read('03/04/2026'))).toBe('2026-04-03');
  });

  it('takes less than 5 ms whatever its length', () => {
    for (const text of ['9', ' ', '1/', '1-', 'Mar ', '1 ', 'é', 'a', '.']) {
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 5; round += 1) {
        const started = performance.now();
        readDateColumns([{ cells: [text.repeat(32_767)] }]);
        best = Math.min(best, performance.now() - started);
      }
      expect(best).toBeLessThan(5);
    }
  });
});

describe('a column', () => {
  it.each<[string, readonly Cell[], readonly string[]]>([
    ['a day above 12 in front', ['03/04/2026', '25/03/2026'], ['2026-04-03', '2026-03-25']],
    ['a day above 12 in the middle', ['03/04/2026', '3/25/2026'], ['2026-03-04', '2026-03-25']],
    ['equal parts prove nothing', ['03/04/2026', '04/04/2026'], [APRIL_3_OR_MARCH_4, '2026-04-04']],
    ['no day of the calendar proves nothing', ['03/04/2026', '31/02/2026'], [APRIL_3_OR_MARCH_4, 'NOT_A_DATE']],
    ['ISO texts prove nothing', ['03/04/2026', '2026-03-25'], [APRIL_3_OR_MARCH_4, '2026-03-25']],
    ['points prove nothing for slashes', ['03/04/2026', '25.03.2026'], [APRIL_3_OR_MARCH_4, '2026-03-25']],
    ['an empty date proves nothing', ['03/04/2026', '30/12/1899'], [APRIL_3_OR_MARCH_4, 'blank']],
    [
      'contradiction leaves the ambiguous ones alone',
      ['25/03/2026', '3/25/2026', '03/04/2026'],
      ['2026-03-25', '2026-03-25', APRIL_3_OR_MARCH_4],
    ],
    ['points are day first', ['03.04.2026', '04.03.2026'], ['2026-04-03', '2026-03-04']],
    ['unless they prove otherwise', ['03.04.2026', '03.25.2026'], ['2026-03-04', '2026-03-25']],
    [
      'or contradict each other',
      ['03.04.2026', '03.25.2026', '25.03.2026'],
      [APRIL_3_OR_MARCH_4, '2026-03-25', '2026-03-25'],
    ],
    ['short years last', ['01-03-26', '15-03-26', '31-03-26'], ['2026-03-01', '2026-03-15', '2026-03-31']],
    ['short years first', ['26-03-01', '26-03-15', '26-03-31'], ['2026-03-01', '2026-03-15', '2026-03-31']],
    ['short years with slashes', ['31/03/26', '28/02/26'], ['2026-03-31', '2026-02-28']],
    ['short years that prove the order', ['03/04/26', '25/03/26'], ['2026-04-03', '2026-03-25']],
    ['names of objects', ['__proto__', 'constructor', '2026-03-05'], ['NOT_A_DATE', 'NOT_A_DATE', MARCH_5]],
  ])('%s', (_name, cells, expected) => expect(column(cells)).toEqual(expected));

  it.each<[string, readonly Cell[], DateOrder, readonly string[]]>([
    ['day first given', ['03/04/2026'], 'dmy', ['2026-04-03']],
    ['month first given', ['03/04/2026'], 'mdy', ['2026-03-04']],
    ['an order that no text can have', ['03/04/2026'], 'ymd', [APRIL_3_OR_MARCH_4]],
    ['the column is stronger than what was given', ['03/04/2026', '25/03/2026'], 'mdy', ['2026-04-03', '2026-03-25']],
    [
      'given settles a contradiction',
      ['25/03/2026', '3/25/2026', '03/04/2026'],
      'mdy',
      ['2026-03-25', '2026-03-25', '2026-03-04'],
    ],
    ['points stay day first', ['03.04.2026'], 'mdy', ['2026-04-03']],
    ['a year in front given', ['25-03-26'], 'ymd', ['2025-03-26']],
    ['a year at the end given', ['25-03-26'], 'dmy', ['2026-03-25']],
    ['ISO and serials stay', ['2026-03-04', 46023], 'dmy', ['2026-03-04', '2026-01-01']],
  ])('%s', (_name, cells, order, expected) => expect(column(cells, order)).toEqual(expected));
});

describe('columns of one export', () => {
  it('takes a sibling for evidence', () => {
    const start = { cells: ['03/01/2026'] };
    expect(read(start, { cells: ['03/31/2026'] })[0]).toEqual(['2026-03-01']);
    expect(read(start, { cells: ['31/03/2026'] })[0]).toEqual(['2026-01-03']);
    expect(read(start, { cells: ['31/03/2026'] }, { cells: ['03/31/2026'] })[0]).toEqual(['2026-01-03 or 2026-03-01']);
    expect(read(start, { cells: ['31.03.2026'] })[0]).toEqual(['2026-01-03 or 2026-03-01']);
    const contradicting = { cells: ['31/03/2026', '03/31/2026'] };
    expect(read(start, contradicting)[0]).toEqual(['2026-01-03 or 2026-03-01']);
    expect(read(start, contradicting, { cells: ['03/31/2026'] })[0]).toEqual(['2026-03-01']);
  });

  it('lets the export speak before an answer that was given for several files', () => {
    expect(read({ cells: ['03/01/2026'], order: 'dmy' }, { cells: ['03/31/2026'], order: 'dmy' })[0]).toEqual([
      '2026-03-01',
    ]);
  });

  it('narrows short years by siblings', () => {
    expect(read({ cells: ['01-03-26'] }, { cells: ['31-03-26'] })).toEqual([['2026-03-01'], ['2026-03-31']]);
  });

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['an end before its start excludes an order', ['05/03/2026'], ['04/04/2026'], ['2026-03-05']],
    [
      'whole months, end excluded',
      ['01/03/2026', '01/03/2026', '01/02/2026'],
      ['01/04/2026', '01/04/2026', '01/03/2026'],
      ['2026-03-01', '2026-03-01', '2026-02-01'],
    ],
    [
      'whole months, month first',
      ['03/01/2026', '03/01/2026', '03/01/2026'],
      ['04/01/2026', '04/01/2026', '04/01/2026'],
      ['2026-03-01', '2026-03-01', '2026-03-01'],
    ],
    [
      'two rows are too few for that',
      ['01/03/2026', '01/03/2026'],
      ['01/04/2026', '01/04/2026'],
      ['2026-03-01 or 2026-01-03', '2026-03-01 or 2026-01-03'],
    ],
    [
      'odd periods prove nothing',
      ['01/03/2026', '02/03/2026', '03/03/2026'],
      ['06/03/2026', '07/03/2026', '08/03/2026'],
      ['2026-03-01 or 2026-01-03', '2026-03-02 or 2026-02-03', '2026-03-03'],
    ],
    [
      'periods that run backwards either way prove nothing',
      ['05/03/2026', '03/05/2026'],
      ['04/04/2026', '04/04/2026'],
      ['2026-03-05 or 2026-05-03', '2026-05-03 or 2026-03-05'],
    ],
  ])('%s', (_name, starts, ends, expected) => {
    expect(read({ cells: starts, span: 'start' }, { cells: ends, span: 'end' })[0]).toEqual(expected);
  });

  it('compares real dates, dates with points and month names too', () => {
    const ends = ['2026-04-04', 46116, '4 April 2026', '04.04.2026', 'never', null, true, '04/04/2026'];
    for (const end of ends) {
      const decided = end === 'never' || end === null || end === true ? ['2026-03-05 or 2026-05-03'] : ['2026-03-05'];
      expect(read({ cells: ['05/03/2026'], span: 'start' }, { cells: [end], span: 'end' })[0]).toEqual(decided);
    }
  });

  it('compares periods only where both columns are named, and after what was given', () => {
    expect(read({ cells: ['05/03/2026'] }, { cells: ['04/04/2026'] })[0]).toEqual(['2026-03-05 or 2026-05-03']);
    expect(read({ cells: ['05/03/2026'], span: 'start' })[0]).toEqual(['2026-03-05 or 2026-05-03']);
    const given = { cells: ['05/03/2026'], span: 'start', order: 'mdy' } as const;
    expect(read(given, { cells: ['04/04/2026'], span: 'end' })[0]).toEqual(['2026-05-03']);
    const misfit = { ...given, order: 'ymd' } as const;
    expect(read(misfit, { cells: ['04/04/2026'], span: 'end' })[0]).toEqual(['2026-03-05']);
  });

  it('hands the order of the periods on to other columns', () => {
    const [, , third] = readDateColumns([
      { cells: ['05/03/2026'], span: 'start' },
      { cells: ['04/04/2026'], span: 'end' },
      { cells: ['03/04/2026'] },
    ]);
    expect(third).toMatchObject({ order: 'dmy', decidedBy: 'siblings', ambiguous: [] });
  });

  it('says what decided and what is left', () => {
    const [own, sibling, none] = readDateColumns([
      { cells: ['25/03/2026', '03/04/2026'] },
      { cells: ['03/04/2026'] },
      { cells: ['2026-01-01', 46023] },
    ]);
    expect(own).toMatchObject({ order: 'dmy', decidedBy: 'column', ambiguous: [], swapped: null });
    expect(sibling).toMatchObject({ order: 'dmy', decidedBy: 'siblings', ambiguous: [] });
    expect(none).toMatchObject({ order: null, decidedBy: null, ambiguous: [] });
    const [open, point, given] = readDateColumns([
      { cells: ['03/04/2026', '03/04/2026', '05/05/2026'] },
      { cells: ['1.2.2026'] },
      { cells: ['01/02/2026'], order: 'mdy' },
    ]);
    expect(open).toMatchObject({ order: null, decidedBy: null, ambiguous: ['03/04/2026'] });
    expect(point).toMatchObject({ order: 'dmy', decidedBy: 'column' });
    expect(given).toMatchObject({ order: 'mdy', decidedBy: 'given' });
  });
});

describe('limits', () => {
  it('reads alike what it remembers and what it does not', () => {
    const time = (index: number): string =>
      `${Math.floor(index / 3600)}:${Math.floor(index / 60) % 60}`.replace(/:(.)$/, ':0$1');
    const cells = Array.from(
      { length: MEMO_TEXTS_MAX + 2 },
      (_, at) => `3/4/2026 ${time(at)}:${String(at % 60).padStart(2, '0')}`,
    );
    const open = column(cells);
    const settled = column([...cells, '3/25/2026']);
    for (const at of [0, MEMO_TEXTS_MAX - 1, MEMO_TEXTS_MAX, MEMO_TEXTS_MAX + 1]) {
      expect(open[at]).toBe(APRIL_3_OR_MARCH_4);
      expect(settled[at]).toBe('2026-03-04');
    }
    expect(readDateColumns([{ cells }])[0]?.ambiguous.length).toBe(1000);
  });
});

describe('a sheet that has swapped day and month', () => {
  // 2026-01-05 and 2026-05-01; 2026-03-03.
  const MAY_1 = 46143;
  const MARCH_3 = 46084;
  const MARCH_31 = 46112;
  const JANUARY_3 = 46025;

  it('is seen by real dates beside texts that the spreadsheet could not read', () => {
    const [one] = readDateColumns([{ cells: [MAY_1, '1/31/2026', MARCH_3, '1/31/2026 11:59:59 PM'] }]);
    expect(one).toMatchObject({ swapped: 'mdy', order: 'mdy' });
    expect(column([MAY_1, '1/31/2026', MARCH_3])).toEqual(['2026-05-01 or 2026-01-05', '2026-01-31', '2026-03-03']);
    expect(readDateColumns([{ cells: [MAY_1, '31/01/2026'] }])[0]).toMatchObject({ swapped: 'dmy' });
  });

  it.each<[string, readonly Cell[]]>([
    ['a real date with a day above 12', [MAY_1, MARCH_31, '1/31/2026']],
    ['real dates alone', [MAY_1, MARCH_3]],
    ['texts alone', ['1/31/2026', '1/5/2026']],
    ['real dates that swapping would not change', [MARCH_3, '1/31/2026']],
    ['ISO texts', [MAY_1, '2026-01-31']],
    ['texts with points, which no sheet confuses', [MAY_1, '31.01.2026']],
    ['texts of no order', [MAY_1, '1/5/2026']],
    ['real dates beside month names', [MAY_1, '31 January 2026']],
  ])('is not seen in %s', (_name, cells) => expect(readDateColumns([{ cells }])[0]).toMatchObject({ swapped: null }));

  it('is seen where a whole column was read and its sibling was not', () => {
    const columns = [
      { cells: [JANUARY_3, JANUARY_3], span: 'start' },
      { cells: ['3/31/2026', '3/30/2026'], span: 'end' },
    ] as const;
    expect(readDateColumns(columns)[0]).toMatchObject({ swapped: 'mdy' });
    expect(read(...columns)[0]).toEqual(['2026-01-03 or 2026-03-01', '2026-01-03 or 2026-03-01']);
  });

  it('is not seen where the periods are right as they stand, or the sibling kept texts that could be read', () => {
    // 2026-03-01 and 2026-01-03.
    const start = { cells: [46082], span: 'start' } as const;
    expect(readDateColumns([start, { cells: ['3/31/2026'], span: 'end' }])[0]).toMatchObject({ swapped: null });
    expect(readDateColumns([start, { cells: ['5/20/2026'], span: 'end' }])[0]).toMatchObject({ swapped: 'mdy' });
    expect(readDateColumns([start, { cells: ['5/20/2026'] }])[0]).toMatchObject({ swapped: 'mdy' });
    expect(readDateColumns([{ cells: [46082] }, { cells: ['5/20/2026', '5/1/2026'] }])[0]).toMatchObject({
      swapped: null,
    });
  });
});
