/** The makers of parts, one by one: each can be used without the others, for a file of our own or one that is there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHEET_COLUMNS_MAX, SHEET_ROWS_MAX } from '../../core/limits.ts';
import type { Range } from '../../core/workbook.ts';
import { fileFormula } from '../../workbench/file/ooxml/formula.ts';
import { baseOf, EDITABLE, formatOf, WRAP, withFormat, withStyle } from '../../workbench/file/ooxml/look.ts';
import {
  columnLetters,
  columnNumber,
  fits,
  parseRange,
  rangeRef,
  subtractRange,
} from '../../workbench/file/ooxml/refs.ts';
import { wrappedLines } from '../../workbench/file/ooxml/row-height.ts';
import { sheetXml } from '../../workbench/file/ooxml/sheet.ts';
import { StyleRegistry } from '../../workbench/file/ooxml/styles.ts';
import { TextTable } from '../../workbench/file/ooxml/texts.ts';
import { isRangeName } from '../../workbench/file/ooxml/workbook-part.ts';
import { SheetModel } from '../../workbench/file/sheet-model.ts';
import { assertWellFormed } from '../support/well-formed.ts';

const smallRange = fc.record({
  row: fc.integer({ min: 1, max: 6 }),
  column: fc.integer({ min: 1, max: 6 }),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

describe('addresses', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [SHEET_COLUMNS_MAX, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters.toLowerCase())).toBe(column);
  });

  it.each(['XFE', 'A1', '', 'Ä', '$A'])('%j is no column', (letters) => {
    expect(columnNumber(letters)).toBe(0);
  });

  it('of ranges are read as they are written', () => {
    fc.assert(
      fc.property(smallRange, fc.boolean(), (range, absolute) => {
        expect(parseRange(rangeRef(range, absolute))).toEqual(range);
      }),
    );
    expect(parseRange('D9:B2')).toEqual({ row: 2, column: 2, rows: 8, columns: 3 });
    for (const none of ['A:B', '1:2', 'A0', 'XFE1', `A${SHEET_ROWS_MAX + 1}`, '']) expect(parseRange(none)).toBeNull();
  });

  it.each<[Partial<Range>, boolean]>([
    [{ row: SHEET_ROWS_MAX - 1 }, true],
    [{ row: SHEET_ROWS_MAX }, false],
    [{ column: SHEET_COLUMNS_MAX - 1 }, true],
    [{ column: SHEET_COLUMNS_MAX }, false],
    [{ row: 0 }, false],
    [{ rows: 0 }, false],
    [{ rows: 1.5 }, false],
  ])('%j fits: %s', (range, inside) => {
    expect(fits({ row: 1, column: 1, rows: 2, columns: 2, ...range })).toBe(inside);
  });

  it('taking one range out of another leaves exactly the other cells, each once', () => {
    const cells = (range: Range): string[] =>
      Array.from(
        { length: range.rows * range.columns },
        (_, i) => `${range.row + Math.floor(i / range.columns)},${range.column + (i % range.columns)}`,
      );
    fc.assert(
      fc.property(smallRange, smallRange, (from, taken) => {
        const gone = new Set(cells(taken));
        const left = subtractRange(from, taken).flatMap(cells).sort();
        expect(left).toEqual(
          cells(from)
            .filter((cell) => !gone.has(cell))
            .sort(),
        );
      }),
    );
  });
});

describe('formulas', () => {
  it.each([
    ['=A1+1', 'A1+1'],
    [' SUM(A1) ', 'SUM(A1)'],
    ['MAXIFS(A:A,B:B,1)', '_xlfn.MAXIFS(A:A,B:B,1)'],
    [
      'IF(XLOOKUP(A1,B1,C1)="IFS(",1,CONCAT("CONCAT(",1))',
      'IF(_xlfn.XLOOKUP(A1,B1,C1)="IFS(",1,_xlfn.CONCAT("CONCAT(",1))',
    ],
    ["'IFS(1)'!A1+IFS(1,2)", "'IFS(1)'!A1+_xlfn.IFS(1,2)"],
    ['_xlfn.IFS(1,2)', '_xlfn.IFS(1,2)'],
    ['SUMIFS(A:A,B:B,1)', 'SUMIFS(A:A,B:B,1)'],
  ])('%s is written %s', (formula, written) => {
    expect(fileFormula(formula)).toBe(written);
  });

  it.each(['', '=', 'A1\u0000', 'A\r1', '"\ud800"'])('%j is refused', (formula) => {
    expect(() => fileFormula(formula)).toThrow(RangeError);
  });
});

describe('range names', () => {
  it.each(['LF_Total', '_x', 'a.b', 'Total2026_03', 'XFE1', 'ABCD1'])('%s is one', (name) => {
    expect(isRangeName(name)).toBe(true);
  });
  it.each(['A1', 'xfd1048576', 'R', 'c', 'rc', 'R1C1', '1a', 'a b', 'a-b', '', 'é'])('%s is none', (name) => {
    expect(isRangeName(name)).toBe(false);
  });
});

describe('looks', () => {
  it('hold one format, one base style and any marks', () => {
    let look = withStyle(withFormat(0, 'money'), 'wrap');
    look = withStyle(withStyle(withStyle(look, 'heading'), 'strong'), 'editable');
    look = withFormat(look, 'date');
    expect([formatOf(look), baseOf(look), look & WRAP, look & EDITABLE]).toEqual(['date', 'strong', WRAP, EDITABLE]);
  });
});

describe('the height of wrapped texts', () => {
  it.each([
    ['', 10, 1],
    ['one two', 7, 1],
    ['one two', 6, 2],
    ['one\ntwo\n', 10, 3],
    ['abcdefghijkl', 5, 3],
    ['ab abcdefghijkl cd', 5, 4],
    ['ab abcdefghijkl cde', 5, 5],
  ])('%j in %i characters takes %i lines', (text, width, lines) => {
    expect(wrappedLines(text, width)).toBe(lines);
  });
});

describe('styles that join those of a file', () => {
  it('count on from where its lists end, and repeat nothing', () => {
    const base = { fonts: 7, fills: 5, borders: 3, cellXfs: 20, dxfs: 4, numberFormat: 180 };
    const styles = new StyleRegistry(base);
    const money = withFormat(0, 'money');
    expect([styles.cell(money), styles.cell(withFormat(0, 'date')), styles.cell(money)]).toEqual([20, 21, 20]);
    expect([styles.tone('review'), styles.tone('unbilled'), styles.tone('review')]).toEqual([4, 5, 4]);
    const pieces = styles.pieces();
    expect(pieces.numFmts.map((xml) => /numFmtId="(\d+)"/.exec(xml)?.[1])).toEqual(['181', '182']);
    expect(pieces.cellXfs[0]).toMatch(/^<xf numFmtId="181" fontId="7" fillId="0" borderId="3" /);
    expect([pieces.fonts.length, pieces.borders.length, pieces.cellXfs.length, pieces.dxfs.length]).toEqual([
      1, 1, 2, 2,
    ]);
  });
});

describe('a tab for a file that is there', () => {
  it('needs no shared texts', () => {
    const sheet = new SheetModel('T');
    sheet.write(2, 2, [['text', 5]], ['text', 'money']);
    const context = { styles: new StyleRegistry(), texts: new TextTable(0), active: false, choicesFormula: () => '' };
    const xml = [...sheetXml(sheet, context)].join('');
    assertWellFormed(xml, 'the tab');
    expect(xml).toContain(
      '<row r="2"><c r="B2" s="1" t="inlineStr"><is><t>text</t></is></c><c r="C2" s="2"><v>5</v></c></row>',
    );
    expect(xml).toContain('<ignoredError sqref="A1:C2" numberStoredAsText="1"/>');
    expect(context.texts.size).toBe(0);
  });
});
