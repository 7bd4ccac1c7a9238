import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../workbench/file/errors.ts';
import { baseName, gunzip, parseSourceName, readSourceFile } from '../../workbench/file/read-source.ts';
import { FileWorkbook } from '../../workbench/file/workbook.ts';
import { concat } from '../../workbench/file/zip/write.ts';
import { bookOf } from '../support/parts.ts';

const rows = [
  ['Client', 'Product', 'Qty'],
  ['Contoso', 'E3', '00012'],
];
const csv = strToU8('Client,Product,Qty\r\nContoso,E3,00012\r\n');
const book = await twoTabs();

async function twoTabs(): Promise<Uint8Array> {
  const workbook = FileWorkbook.fromGrids([{ source: 'vendor 03', rows }]);
  await workbook.apply([
    { op: 'ensureSheet', sheet: 'PSA', hidden: false },
    { op: 'write', sheet: 'PSA', row: 1, column: 1, cells: [['psa', 7]], formats: ['text', 'general'] },
  ]);
  return workbook.toXlsx();
}

describe('a source file', () => {
  it.each<[string, Uint8Array]>([
    ['vendor.csv', csv],
    ['vendor.CSV', csv],
    ['vendor.txt', csv],
    ['vendor', csv],
    ['vendor.xls', csv],
    ['vendor.tsv', strToU8('Client\tProduct\tQty\nContoso\tE3\t00012\n')],
    ['vendor.csv', strToU8('\ufeffClient;Product;Qty\nContoso;E3;00012')],
    ['vendor.csv', new Uint8Array(Buffer.from('\ufeffClient\tProduct\tQty\nContoso\tE3\t00012', 'utf16le'))],
    ['vendor.csv.gz', gzipSync(csv)],
    ['vendor.csv', gzipSync(csv)],
    ['vendor.csv.gz', concat([gzipSync(csv.subarray(0, 20)), gzipSync(csv.subarray(20))])],
    ['vendor.xlsx', book],
    ['vendor.csv', book],
    ['vendor.xlsx.gz', gzipSync(book)],
  ])('%s is read for what it holds', (name, bytes) => {
    const grid = readSourceFile(`/some/folder/${name}`, bytes);
    expect(grid.source).toBe(name);
    expect(grid.rows).toEqual(rows);
  });

  it('gives the named tab of a workbook, else the first visible one', () => {
    expect(readSourceFile('b.xlsx', book, 'psa').rows).toEqual([['psa', 7]]);
    const hidden = bookOf({
      sheets: { A: '', B: '<sheetData><row><c><v>2</v></c></row></sheetData>' },
      states: { A: 'state="hidden"' },
    });
    expect(readSourceFile('b.xlsx', hidden).rows).toEqual([[2]]);
  });

  it('that is empty is an empty grid, for the engine to say so', () => {
    expect(readSourceFile('vendor.csv', new Uint8Array(0)).rows).toEqual([]);
  });

  it.each<[string, Uint8Array, string | undefined, RegExp]>([
    ['a CSV named .xlsx', csv, undefined, /^bad\.xlsx is plain text \(CSV\) and no Excel workbook\. Name it \.csv/],
    ['nothing named .xlsx', new Uint8Array(0), undefined, /^bad\.xlsx is empty\. Export the report again$/],
    ['a web page', strToU8('<table><tr><td>1'), undefined, /^bad\.xlsx is a web page/],
    ['a missing tab', book, 'Nope', /^bad\.xlsx has no tab "Nope"\. Its tabs are: vendor 03, PSA$/],
    [
      'damaged gzip',
      gzipSync(csv).subarray(0, 30),
      undefined,
      /^bad\.xlsx is damaged \(its gzip data does not expand\)/,
    ],
  ])('%s is refused in one line that begins with its name', (_, bytes, tab, message) => {
    expect(() => readSourceFile('bad.xlsx', bytes, tab)).toThrow(UnreadableFile);
    expect(() => readSourceFile('bad.xlsx', bytes, tab)).toThrow(message);
  });

  it('of text tells the rows with a quotation mark that is never closed', () => {
    expect(readSourceFile('a.csv', strToU8('Client,Qty\n"A,1\nB,2\n')).looseQuotes).toEqual([2]);
    expect(readSourceFile('a.csv', strToU8('Client,Qty\n"A",1\n')).looseQuotes).toBeUndefined();
  });

  it('of text has no tabs, and text in no encoding is refused', () => {
    expect(() => readSourceFile('a.csv', csv, 'Tab')).toThrow(/^a\.csv is a text without tabs\. Leave out "#Tab"$/);
    expect(() => readSourceFile('a.csv', strToU8('Rar!\u001a\u0007x'))).toThrow(UnreadableFile);
  });
});

describe('the name of a source', () => {
  it.each([
    ['book.xlsx#Vendor 2026-03', { file: 'book.xlsx', tab: 'Vendor 2026-03' }],
    ['dir#1/book.XLSM.gz#a#b', { file: 'dir#1/book.XLSM.gz', tab: 'a#b' }],
    ['vendor #1.csv', { file: 'vendor #1.csv' }],
    ['book.xlsx', { file: 'book.xlsx' }],
    ['book.xlsx#', { file: 'book.xlsx#' }],
    ['#PSA', { file: '', tab: 'PSA' }],
    ['#', { file: '#' }],
  ])('%s', (argument, name) => {
    expect(parseSourceName(argument)).toEqual(name);
  });

  it.each([
    ['/a/b/c.csv', 'c.csv'],
    ['C:\\a\\c.csv', 'c.csv'],
    ['c.csv', 'c.csv'],
  ])('the base name of %s is %s', (path, name) => {
    expect(baseName(path)).toBe(name);
  });
});

describe('gzip', () => {
  it('of any members is expanded whole, or refused where a byte is wrong', () => {
    const members = fc.array(fc.uint8Array({ maxLength: 60 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(members, fc.nat(), (parts, place) => {
        const bytes = concat(parts.map((part) => new Uint8Array(gzipSync(part))));
        expect(gunzip(bytes)).toEqual(concat(parts));
        const last = bytes.slice();
        const at = bytes.length - 5 - (place % 4);
        last[at] = (last[at] as number) ^ 0x10;
        expect(() => gunzip(last)).toThrow(UnreadableFile);
      }),
    );
  });
});
