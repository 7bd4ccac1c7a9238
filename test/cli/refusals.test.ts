/** What the command refuses: one line that names the file, the place and the mend, exit status 2, nothing written. */
import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FileWorkbook } from '../../workbench/file/workbook.ts';
import { Desk, SAMPLE_PSA, SAMPLE_VENDOR } from '../support/command.ts';
import { zipParts } from '../support/parts.ts';

const GOOD = ['--vendor', 'vendor.csv', '--psa', 'psa.csv'];
const OUT = ['--out', 'result.xlsx', '--json', 'report.json'];

let desk: Desk;
beforeAll(() => {
  desk = new Desk();
  // The first start builds the command and may have to wait for another that does the same.
  desk.run('--help');
  mkdirSync(desk.file('folder'));
  desk.put('empty.csv', '');
  desk.put('blank.csv', '\r\n\r\n');
  desk.put('one-column.csv', 'Customer\nContoso\nFabrikam\n');
  desk.put('header-only.csv', SAMPLE_VENDOR.split('\n')[0] as string);
  desk.put('no-quantity.csv', 'Customer,Product,Unit Price,Currency\nContoso,Visio Plan 2,15.00,CAD\n');
  desk.put('prose.csv', 'Dear team,\nplease find the export attached.\nRegards\n');
  desk.put(
    'usage.csv',
    'PartnerId,CustomerId,CustomerName,InvoiceNumber,ProductId,SkuId,SkuName,MeterId,MeterName,MeterCategory,UsageDate,Quantity,Unit,BillingPreTaxTotal,BillingCurrency,ConsumedService,ResourceGroup,ResourceURI\n' +
      '1,c,Contoso,G1,p,s,Azure plan,m,Compute,Virtual Machines,2026-03-01,12,1 Hour,3.10,CAD,Microsoft.Compute,rg,/x\n',
  );
  desk.put(
    'utf-32.csv',
    Buffer.concat([
      Buffer.from([0xff, 0xfe, 0, 0]),
      ...Array.from('Customer', (c) => Buffer.from([c.charCodeAt(0), 0, 0, 0])),
    ]),
  );
  desk.put(
    'bytes.csv',
    Uint8Array.from({ length: 400 }, (_, index) => (index * 73) % 256),
  );
  desk.put('text.xlsx', SAMPLE_VENDOR);
  desk.put('page.xlsx', '<html><body><table><tr><td>Customer</td></tr></table></body></html>');
  desk.put('archive.xlsx', zipParts({ 'readme.txt': 'no workbook' }));
  desk.put(
    'cut.xlsx',
    FileWorkbook.fromGrids([{ source: 'A', rows: [['Customer']] }])
      .toXlsx()
      .subarray(0, 900),
  );
  desk.put('book.xlsx', FileWorkbook.fromGrids([{ source: 'Vendor', rows: [['Customer']] }]).toXlsx());
  desk.put('old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]));
  desk.put('cut.csv.gz', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]));
});
afterAll(() => desk.clear());

/** One vendor file with the good PSA file and both outputs. */
const vendor = (file: string): string[] => ['--vendor', file, '--psa', 'psa.csv', ...OUT];

const REFUSALS: readonly [what: string, args: readonly string[], ...says: RegExp[]][] = [
  ['an empty file', vendor('empty.csv'), /empty\.csv is empty/, /Export the report again/],
  ['a file of blank lines', vendor('blank.csv'), /blank\.csv is empty/, /Export/],
  ['one column', vendor('one-column.csv'), /one-column\.csv .*header|one-column\.csv .*no product column/, /Customer/],
  ['a header and nothing below', vendor('header-only.csv'), /header-only\.csv .*row 1 and no data rows/, /date range/],
  ['a letter', vendor('prose.csv'), /prose\.csv has no header row/, /client, product and quantity/],
  ['no quantity column', vendor('no-quantity.csv'), /no-quantity\.csv row 1 .*no quantity column/, /Add the column/],
  ['usage in place of licences', vendor('usage.csv'), /usage\.csv/, /usage/, /reconciliation|invoice|licen/i],
  ['the two sides swapped', ['--vendor', 'psa.csv', '--psa', 'vendor.csv', ...OUT], /psa\.csv is a PSA export \(ConnectWise/, /Swap the two files/],
  ['one file on both sides', ['--vendor', 'vendor.csv', '--psa', 'vendor.csv', ...OUT], /vendor\.csv(?:#2)? is a vendor export/i],
  ['UTF-32', vendor('utf-32.csv'), /utf-32\.csv/, /UTF-32|neither text/, /Export the report as CSV/],
  ['bytes that are no text', vendor('bytes.csv'), /bytes\.csv/, /Export the report as CSV/],
  ['a CSV named .xlsx', vendor('text.xlsx'), /text\.xlsx is plain text \(CSV\)/, /Name it \.csv/],
  ['a web page named .xlsx', vendor('page.xlsx'), /page\.xlsx is a web page/, /save it as an Excel workbook/],
  ['another archive named .xlsx', vendor('archive.xlsx'), /archive\.xlsx/, /\. \S/],
  ['a workbook that is cut off', vendor('cut.xlsx'), /cut\.xlsx/, /\. \S/],
  ['an old .xls', vendor('old.xls'), /old\.xls is an old Excel workbook/, /\.xlsx/],
  ['a damaged .gz', vendor('cut.csv.gz'), /cut\.csv\.gz is damaged/, /Download it again/],
  ['a missing file', vendor('nowhere.csv'), /^reconcile: nowhere\.csv does not exist/, /Check its name/],
  ['a missing folder', vendor('nowhere/vendor.csv'), /nowhere\/vendor\.csv does not exist/, /Check its name and folder/],
  ['a folder as a file', vendor('folder'), /folder is a folder/, /Name a file/],
  ['a tab that is not there', vendor('book.xlsx#March'), /book\.xlsx .*March/, /Vendor/],
  ['a tab of a text', vendor('vendor.csv#March'), /vendor\.csv#March does not exist/],
  ['a tab without its book', vendor('#March'), /#March names a tab without its workbook/, /BOOK\.xlsx#March/],
  ['an unknown option', [...GOOD, ...OUT, '--colour', 'red'], /Unknown option '--colour'; usage: /],
  ['a stray argument', [...GOOD, ...OUT, 'more.csv'], /Unexpected argument 'more\.csv'; usage: /],
  ['an option without its value', [...GOOD, '--out'], /'--out <value>' argument missing; usage: /],
  ['an option in place of a value', ['--vendor', '--psa', 'psa.csv', ...OUT], /'--vendor' argument is ambiguous; usage: /],
  ['an empty value', [...GOOD, '--json='], /--json has no value; usage: /],
  ['no --psa', ['--vendor', 'vendor.csv', ...OUT], /--psa is missing; usage: /],
  ['no --vendor', ['--psa', 'psa.csv', ...OUT], /--vendor is missing; usage: /],
  ['nothing at all', [], /--vendor is missing; usage: /],
  ['two results', [...GOOD, '--out', 'a.xlsx', '--out', 'b.xlsx'], /--out is given twice/],
  ['a result that is no workbook', [...GOOD, '--out', 'result.csv'], /--out result\.csv: .*ends in \.xlsx/],
  ['a result in a folder that is not there', [...GOOD, '--out', 'nowhere/r.xlsx'], /--out nowhere\/r\.xlsx: its folder does not exist/, /make it/],
  ['a result in a file', [...GOOD, '--out', 'vendor.csv/r.xlsx'], /--out vendor\.csv\/r\.xlsx: its folder does not exist/],
  ['a report in a folder that is not there', [...GOOD, '--out', 'r.xlsx', '--json', 'nowhere/r.json'], /--json nowhere\/r\.json: its folder/],
  ['a folder as the report', [...GOOD, '--json', 'folder'], /--json folder is a folder; name a file in it/],
  ['the result over an input', ['--vendor', 'book.xlsx', '--psa', 'psa.csv', '--out', './book.xlsx'], /book\.xlsx is one of the files that are read/, /Name another file/],
  ['the report over an input', [...GOOD, '--json', 'folder/../psa.csv'], /psa\.csv is one of the files that are read/],
  ['one file for both results', [...GOOD, '--out', 'r.xlsx', '--json', './r.xlsx'], /--out and --json both name r\.xlsx/, /its own/],
  ['a day that is none', [...GOOD, ...OUT, '--as-of', '2026-02-30'], /--as-of 2026-02-30 is no date; write it as 2026-03-31/],
  ['a number format that is none', [...GOOD, ...OUT, '--number-format', '1.234.56'], /--number-format 1\.234\.56 is not known; choose "1,234\.56"/],
  ['a date order that is none', [...GOOD, ...OUT, '--date-order', 'dym'], /--date-order dym is not known; choose "dmy"/],
]; // biome-ignore format: a table of cases reads best in few lines.

describe('refused in one line, with nothing written', () => {
  test.each(REFUSALS)('%s', (_, args, ...says) => {
    const before = desk.listing();
    const { status, stdout, stderr } = desk.run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^reconcile: .+\n$/);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+|node:|fault of the program|undefined|\[object/);
    for (const words of says) expect(stderr).toMatch(words);
    expect(desk.listing()).toEqual(before);
  });

  test('a line break in a file name does not break the line', () => {
    const { status, stderr } = desk.run(...vendor('no\nsuch.csv'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^reconcile: no such\.csv does not exist.*\n$/);
  });

  test('a link to an input is that input', async () => {
    const { symlinkSync } = await import('node:fs');
    symlinkSync(desk.file('psa.csv'), desk.file('link.json'));
    const { status, stderr } = desk.run(...GOOD, '--json', 'link.json');
    expect([status, stderr]).toEqual([2, expect.stringContaining('is one of the files that are read')]);
    expect(readFileSync(desk.file('psa.csv'), 'utf8')).toBe(SAMPLE_PSA);
  });
});
