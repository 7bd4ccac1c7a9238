import { describe, expect, it } from 'vitest';
import { type NumberReading, parsePlainDecimal } from '../../core/ingest/exact-decimal.ts';
import { type NumberFormat, readNumberColumns } from '../../core/ingest/numbers.ts';
import { AMBIGUOUS_TEXTS_MAX, MEMO_TEXTS_MAX, VALUE_TEXT_MAX } from '../../core/limits.ts';
import type { Cell } from '../../core/model.ts';
import { formatMicros } from '../../core/money.ts';

/** A reading in short: `12.50`, `~12.50` (rounded), `blank`, `NOT_A_NUMBER`, `1234 or 1.234`. */
const short = (reading: NumberReading): string => {
  if (reading.kind === 'blank') return 'blank';
  if (reading.kind === 'value') return `${reading.rounded ? '~' : ''}${formatMicros(reading.micros)}`;
  return reading.code === 'AMBIGUOUS_NUMBER' ? `${reading.first} or ${reading.second}` : reading.code;
};

/** Reads columns together and gives the readings of the first. */
const column = (cells: readonly Cell[], format?: NumberFormat, ...siblings: readonly (readonly Cell[])[]): string[] => {
  const [first] = readNumberColumns([{ cells, format }, ...siblings.map((sibling) => ({ cells: sibling }))]);
  return cells.map((cell) => (first === undefined ? '' : short(first.read(cell))));
};

describe('a cell by itself', () => {
  it.each<[Cell | undefined, string]>([
    [null, 'blank'],
    [undefined, 'blank'],
    ['', 'blank'],
    [' \u00a0\u200b\t', 'blank'],
    ["'", 'blank'],
    [0, '0.00'],
    [-0, '0.00'],
    [12.5, '12.50'],
    [0.1 + 0.2, '~0.30'],
    [1.005, '1.005'],
    [28.709999999999997, '~28.71'],
    [1e-7, '~0.00'],
    [5e-7, '~0.000001'],
    [-5e-7, '~-0.000001'],
    [1e21, 'NUMBER_TOO_LARGE'],
    [9_007_199_254.740_99, '9007199254.74099'],
    [9_007_199_255, 'NUMBER_TOO_LARGE'],
    [-9_007_199_255, 'NUMBER_TOO_LARGE'],
    [5.69e17, 'NUMBER_TOO_LARGE'],
    [Number.NaN, 'NOT_A_NUMBER'],
    [Number.POSITIVE_INFINITY, 'NOT_A_NUMBER'],
    [true, 'NOT_A_NUMBER'],
    [false, 'NOT_A_NUMBER'],
    ['TRUE', 'NOT_A_NUMBER'],

    ['12', '12.00'],
    ['0012', '12.00'],
    ['12.', '12.00'],
    ['12,', '12.00'],
    ['.5', '0.50'],
    [',5', '0.50'],
    ['+12', '12.00'],
    ['-12', '-12.00'],
    ['- 12', '-12.00'],
    ['−12,5', '-12.50'],
    ['–12', '-12.00'],
    ['12-', '-12.00'],
    ['12.50 -', '-12.50'],
    ['(12.00)', '-12.00'],
    ['( 12.00 )', '-12.00'],
    ['(0.00)', '0.00'],
    ['-0.00', '0.00'],
    ['12+', 'NOT_A_NUMBER'],
    ['-12-', 'NOT_A_NUMBER'],
    ['--12', 'NOT_A_NUMBER'],
    ['(-12)', 'NOT_A_NUMBER'],
    ['-(12)', 'NOT_A_NUMBER'],
    ['(12', 'NOT_A_NUMBER'],
    ['12)', 'NOT_A_NUMBER'],
    // A Swiss or German price without cents: neither 12 nor -12 is safe.
    ['12.-', 'NOT_A_NUMBER'],
    ['12,–', 'NOT_A_NUMBER'],

    ["'22.000000000000000000", '22.00'],
    ["'25.0000", '25.00'],
    ["'0E-20", '0.00'],
    ["'-28.387096774193548387", '~-28.387097'],
    ['\u2018-5', '-5.00'],
    ["''5", 'NOT_A_NUMBER'],
    ['1.5E3', '1500.00'],
    ['1,5e+03', '1500.00'],
    ['1.234E3', '1234.00'],
    ['1,234E3', '1234.00'],
    ['12345E-2', '123.45'],
    ['1E-7', '~0.00'],
    ['5E-7', '~0.000001'],
    ['0E99999', '0.00'],
    ['1E99999', 'NUMBER_TOO_LARGE'],
    ['1E-99999', '~0.00'],
    ['1E9999999', 'NOT_A_NUMBER'],
    ['1E', 'NOT_A_NUMBER'],
    ['1E+', 'NOT_A_NUMBER'],
    ['1E5.', 'NOT_A_NUMBER'],
    ['1E5E2', 'NOT_A_NUMBER'],
    ['1 234E2', 'NOT_A_NUMBER'],
    ['E3', 'NOT_A_NUMBER'],

    ['$12.50', '12.50'],
    ['-$12.50', '-12.50'],
    ['$-12.50', '-12.50'],
    ['($12.50)', '-12.50'],
    ['$(12.50)', '-12.50'],
    ['12.50 $', '12.50'],
    ['12,50 $ US', '12.50'],
    ['12,50 $US', '12.50'],
    ['CA$12.50', '12.50'],
    ['US$ 12.50', '12.50'],
    ['A$12.50', '12.50'],
    ['$12.50 CAD', '12.50'],
    ['CAD 12.50', '12.50'],
    ['12.50CAD', '12.50'],
    ['cad 12.50', '12.50'],
    ['€ 12,50', '12.50'],
    ['12,50 €', '12.50'],
    ['£12.50', '12.50'],
    ['12,50 kr', '12.50'],
    ['kr.1.234,50', '1234.50'],
    ['1.234,50 kr.', '1234.50'],
    ['CHF 1’234.50', '1234.50'],
    ["Fr. 1'234.50", '1234.50'],
    ['R$ 1.234,50', '1234.50'],
    ['1 234,50 zł', '1234.50'],
    ['R 1 234,50', '1234.50'],
    ['Rs.12.50', '12.50'],
    ['￥１，２３４，５６７', '1234567.00'],
    ['＄１２．５０', '12.50'],
    // Zero as the accounting formats of a spreadsheet print it.
    [' $-   ', '0.00'],
    ['-', 'NOT_A_NUMBER'],
    ['$', 'NOT_A_NUMBER'],
    ['$$5', 'NOT_A_NUMBER'],
    ['CA-$5', 'NOT_A_NUMBER'],
    ['12.50 XYZ', 'NOT_A_NUMBER'],
    ['ALL 5', 'NOT_A_NUMBER'],
    ['12 seats', 'NOT_A_NUMBER'],
    ['E5 12', 'NOT_A_NUMBER'],
    ['5%', 'NOT_A_NUMBER'],
    ['0x10', 'NOT_A_NUMBER'],
    ['12abc', 'NOT_A_NUMBER'],
    ['n/a', 'NOT_A_NUMBER'],
    ['12:30', 'NOT_A_NUMBER'],
    ['1-2', 'NOT_A_NUMBER'],
    ['1/2', 'NOT_A_NUMBER'],
    ['2026-03-01', 'NOT_A_NUMBER'],
    ['٣٤', 'NOT_A_NUMBER'],
    ['۳۴', 'NOT_A_NUMBER'],
    ['१२', 'NOT_A_NUMBER'],
    ['Ⅻ', 'NOT_A_NUMBER'],
    ['9'.repeat(40), 'NUMBER_TOO_LARGE'],
    ['9'.repeat(200), 'NOT_A_NUMBER'],

    ['1,234.50', '1234.50'],
    ['1.234,50', '1234.50'],
    ['1 234,50', '1234.50'],
    ['1\u00a0234,50', '1234.50'],
    ['1\u202f234,50', '1234.50'],
    ['1\u2009234.50', '1234.50'],
    ['1 234', '1234.00'],
    ["1'234", '1234.00'],
    ["1'234'567.891", '1234567.891'],
    ['1,234,567', '1234567.00'],
    ['1.234.567', '1234567.00'],
    ['1,234.567', '1234.567'],
    ['1.234,567', '1234.567'],
    ['1 234,567', '1234.567'],
    ['1,234.', '1234.00'],
    ['1,23,456.00', '123456.00'],
    ['12,34,567', '1234567.00'],
    ['1,23,45,678.90', '12345678.90'],
    ['1,23.45', 'NOT_A_NUMBER'],
    ['1,2345.00', 'NOT_A_NUMBER'],
    ['1234,567.00', 'NOT_A_NUMBER'],
    ['123,45,678', 'NOT_A_NUMBER'],
    ['1.23.456', 'NOT_A_NUMBER'],
    ['1,234,56', 'NOT_A_NUMBER'],
    ['1,,234', 'NOT_A_NUMBER'],
    ['1, 234', 'NOT_A_NUMBER'],
    ['1 2345', 'NOT_A_NUMBER'],
    ['12 34', 'NOT_A_NUMBER'],
    ['1  234', 'NOT_A_NUMBER'],
    ['1\n234', 'NOT_A_NUMBER'],
    ['1,234 567', 'NOT_A_NUMBER'],
    ["1 234'567", 'NOT_A_NUMBER'],
    ['1.234 567,00', 'NOT_A_NUMBER'],
    ['10.0.0.1', 'NOT_A_NUMBER'],
    ['1 234.567.890,12', 'NOT_A_NUMBER'],

    ['1,234', '1234 or 1.234'],
    ['1.234', '1234 or 1.234'],
    ['-12,345', '-12345 or -12.345'],
    ['(1.234)', '-1234 or -1.234'],
    ['$1,234', '1234 or 1.234'],
    ['123.456', '123456 or 123.456'],
    ['1,000', '1000 or 1.000'],
    ['0,500', '0.50'],
    ['0.500', '0.50'],
    ['-0,500', '-0.50'],
    // A number with a zero in front may be padded: it is not settled.
    ['012,345', '012345 or 012.345'],
    ['1234,500', '1234.50'],
    ['1,2345', '1.2345'],
    ['1,23', '1.23'],

    ['#N/A', 'ERROR_CELL'],
    ['#n/a', 'ERROR_CELL'],
    ['#REF!', 'ERROR_CELL'],
    ['#DIV/0!', 'ERROR_CELL'],
    ['#NAME?', 'ERROR_CELL'],
    ['#SPILL!', 'ERROR_CELL'],
    ['#VALEUR!', 'ERROR_CELL'],
    ['#¡VALOR!', 'ERROR_CELL'],
    ['#NV', 'ERROR_CELL'],
    ['########', 'ERROR_CELL'],
    ['#12', 'NOT_A_NUMBER'],
    ['#', 'NOT_A_NUMBER'],
    ['# of seats?', 'NOT_A_NUMBER'],
  ])('%j is %s', (cell, expected) => {
    const [read] = readNumberColumns([{ cells: [cell] }]);
    expect(read === undefined ? '' : short(read.read(cell))).toBe(expected);
    // A cell that was not there when the column was scanned reads alike.
    const [empty] = readNumberColumns([{ cells: [] }]);
    expect(empty === undefined ? '' : short(empty.read(cell))).toBe(expected);
  });

  it('takes less than 5 ms whatever its length', () => {
    for (const text of ['9', ' ', '1,', '1 ', '$', '(', "'", '\u00a0', '-', 'E']) {
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 5; round += 1) {
        const started = performance.now();
        readNumberColumns([{ cells: [text.repeat(32_767)] }]);
        best = Math.min(best, performance.now() - started);
      }
      expect(best).toBeLessThan(5);
    }
  });
});

describe('a column', () => {
  it.each<[string, readonly Cell[], readonly string[]]>([
    ['a decimal point makes commas group', ['1,234', '12.50'], ['1234.00', '12.50']],
    ['a decimal comma makes points group', ['1.234', '12,50'], ['1234.00', '12.50']],
    ['a decimal comma makes commas decimal', ['1,234', '12,50'], ['1.234', '12.50']],
    ['grouping commas', ['1,234', '1,234,567'], ['1234.00', '1234567.00']],
    ['grouping points', ['1,234', '1.234.567'], ['1.234', '1234567.00']],
    ['zero and three decimals', ['1,234', '0,500'], ['1.234', '0.50']],
    ['eighteen decimals', ['1,234', "'22.000000000000000000"], ['1234.00', '22.00']],
    ['Indian grouping', ['1,234', '12,34,567'], ['1234.00', '1234567.00']],
    ['spaces that group prove no comma', ['1,234', '1 234'], ['1234 or 1.234', '1234.00']],
    ['spaces that group and a decimal comma', ['1,234', '1 234,50', '1.234'], ['1.234', '1234.50', '1234 or 1.234']],
    ['integers prove nothing', ['1,234', '12', 7], ['1234 or 1.234', '12.00', '7.00']],
    ['a trailing mark proves nothing', ['1,234', '12.'], ['1234 or 1.234', '12.00']],
    ['what is no number proves nothing', ['1,234', 'v1.25', '2.5%'], ['1234 or 1.234', 'NOT_A_NUMBER', 'NOT_A_NUMBER']],
    [
      'contradiction leaves the ambiguous ones alone',
      ['1,234.50', '1.234,50', '1,234', '1.234', '12,5'],
      ['1234.50', '1234.50', '1234 or 1.234', '1234 or 1.234', '12.50'],
    ],
    ['both lone marks', ['1,234', '1.234'], ['1234 or 1.234', '1234 or 1.234']],
    ['names of objects', ['__proto__', 'constructor', '1.5'], ['NOT_A_NUMBER', 'NOT_A_NUMBER', '1.50']],
  ])('%s', (_name, cells, expected) => expect(column(cells)).toEqual(expected));

  it.each<[string, readonly Cell[], NumberFormat | undefined, readonly (readonly Cell[])[], readonly string[]]>([
    ['1,234.56 given', ['1,234', '1.234'], '1,234.56', [], ['1234.00', '1.234']],
    ['1.234,56 given', ['1,234', '1.234'], '1.234,56', [], ['1.234', '1234.00']],
    ['1 234,56 given: a point fits neither way', ['1,234', '1.234'], '1 234,56', [], ['1.234', '1234 or 1.234']],
    ['the column is stronger than what was given', ['1,234', '12.50'], '1.234,56', [], ['1234.00', '12.50']],
    ['what is clear stays, whatever was given', ['12,50', '1.234,50'], '1,234.56', [], ['12.50', '1234.50']],
    [
      'given settles a contradiction',
      ['1,234.50', '1.234,50', '1,234'],
      '1,234.56',
      [],
      ['1234.50', '1234.50', '1234.00'],
    ],
    ['a sibling decides', ['1,234'], undefined, [['12.50']], ['1234.00']],
    ['siblings are stronger than what was given for several files', ['1,234'], '1.234,56', [['12.50']], ['1234.00']],
    ['the column is stronger than siblings', ['1,234', '0,5'], undefined, [['12.50']], ['1.234', '0.50']],
    ['siblings that contradict each other', ['1,234'], undefined, [['12.50'], ['12,50']], ['1234 or 1.234']],
    ['... leave it to what was given', ['1,234'], '1.234,56', [['12.50'], ['12,50']], ['1.234']],
    [
      'siblings do not heal a contradiction',
      ['1,234.50', '1.234,50', '1,234'],
      undefined,
      [['12.50']],
      ['1234.50', '1234.50', '1234 or 1.234'],
    ],
  ])('%s', (_name, cells, format, siblings, expected) => {
    expect(column(cells, format, ...siblings)).toEqual(expected);
  });

  it('says what decided it and what is left', () => {
    const [first, second, third, fourth, fifth] = readNumberColumns([
      { cells: ['1,234', '12.50'] },
      { cells: ['2,345', '2,345'] },
      { cells: ['5'] },
      { cells: [] },
      { cells: ['3.456'] },
    ]);
    expect(first).toMatchObject({ decidedBy: 'column', ambiguous: [] });
    expect(second).toMatchObject({ decidedBy: 'siblings', ambiguous: [] });
    expect(third).toMatchObject({ decidedBy: null, ambiguous: [] });
    expect(fourth).toMatchObject({ decidedBy: null, ambiguous: [] });
    expect(fifth).toMatchObject({ decidedBy: 'siblings', ambiguous: [] });
    const [open] = readNumberColumns([{ cells: ['1,234', '1,234', '5,678', '12'] }]);
    expect(open).toMatchObject({ decidedBy: null, ambiguous: ['1,234', '5,678'] });
    const [given] = readNumberColumns([{ cells: ['1,234'], format: '1.234,56' }]);
    expect(given).toMatchObject({ decidedBy: 'given', ambiguous: [] });
  });
});

describe('limits', () => {
  it('reads no number longer than a value can be', () => {
    const text = (length: number): string => `$${'1'.padStart(length - 1, '0')}`;
    expect([-1, 0, 1].map((more) => column([text(VALUE_TEXT_MAX + more)])[0])).toEqual([
      '1.00',
      '1.00',
      'NOT_A_NUMBER',
    ]);
  });

  it('reads alike what it remembers and what it does not', () => {
    const texts = Array.from({ length: MEMO_TEXTS_MAX + 2 }, (_, index) => `$${index}.50`);
    const read = column([...texts, '$1,234']);
    for (const at of [0, MEMO_TEXTS_MAX - 1, MEMO_TEXTS_MAX, MEMO_TEXTS_MAX + 1]) expect(read[at]).toBe(`${at}.50`);
    expect(read.at(-1)).toBe('1234.00');
  });

  it('lists no more ambiguous texts than a person would read', () => {
    const texts = (count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${1 + (index >> 9)},${100 + (index & 511)}`);
    for (const count of [AMBIGUOUS_TEXTS_MAX - 1, AMBIGUOUS_TEXTS_MAX, AMBIGUOUS_TEXTS_MAX + 1]) {
      const [open] = readNumberColumns([{ cells: texts(count) }]);
      expect(open?.ambiguous.length).toBe(Math.min(count, AMBIGUOUS_TEXTS_MAX));
    }
  });
});

describe('parsePlainDecimal', () => {
  it.each<[string, number | null]>([
    ['12', 12_000_000],
    ['-0.5', -500_000],
    ['0.000001', 1],
    ['0.0000001', null],
    ['1,5', null],
    ['+1', null],
    ['.5', null],
    ['5.', null],
    ['', null],
    [' 1', null],
    ['1e3', null],
    ['9007199254.740992', null],
    ['1'.repeat(100), null],
  ])('%j is %s', (text, micros) => expect(parsePlainDecimal(text)).toBe(micros));
});
