import { strToU8 } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { isDateFormat } from '../../workbench/file/ooxml/read-parts.ts';
import { isoToSerial } from '../../workbench/file/ooxml/read-sheet.ts';
import { findTab, openWorkbook, readWorkbook } from '../../workbench/file/read-xlsx.ts';
import { FileWorkbook } from '../../workbench/file/workbook.ts';
import { type BookParts, bookOf, partsOf, zipParts } from '../support/parts.ts';

const rowsOf = (sheet: string, parts: Partial<BookParts> = {}): unknown =>
  readWorkbook(bookOf({ sheets: { Tab: sheet }, ...parts })).sheets[0]?.grid.rows;

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

describe('cells', () => {
  const strings =
    '<si><t>plain</t></si>' +
    '<si><r><rPr><b/></rPr><t xml:space="preserve">rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>PHONETIC</t></rPh></si>' +
    '<si><t>_x000D_ &amp; &#x1F600; _x005F_x000D_</t></si><si/>';

  it.each<[string, string, unknown]>([
    ['a number', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['a number of 17 digits', '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['an exponent', '<c r="A1"><v>1E-7</v></c>', 1e-7],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'plain'],
    ['rich text, flattened', '<c r="A1" t="s"><v>1</v></c>', 'rich text'],
    ['an escaped text', '<c r="A1" t="s"><v>2</v></c>', '\r & 😀 _x000D_'],
    ['an empty text', '<c r="A1" t="s"><v>3</v></c>', undefined],
    ['a text in the cell', '<c r="A1" t="inlineStr"><is><t>in</t></is></c>', 'in'],
    [
      'rich text in the cell',
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>P</t></rPh></is></c>',
      'ab',
    ],
    ['a text that looks like a number', '<c r="A1" t="inlineStr"><is><t>00123</t></is></c>', '00123'],
    ['a formula by its value', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a formula with a text', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
    ['a formula without a value', '<c r="A1"><f>1+1</f></c>', undefined],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['an error of a formula', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an ISO date', '<c r="A1" t="d"><v>2026-03-01T12:00:00</v></c>', 46082.5],
    ['an empty value', '<c r="A1"><v></v></c>', undefined],
    ['a styled blank', '<c r="A1" s="3"/>', undefined],
    ['attributes in any order and spacing', "<c t = 's' s='0' r = 'A1' ><v>0</v></c>", 'plain'],
  ])('%s', (_, cell, value) => {
    const rows = rowsOf(data(`<row r="1">${cell}</row>`), { strings }) as unknown[][];
    expect(rows[0]?.[0]).toEqual(value);
  });

  it('stand where their addresses say, or after one another without one', () => {
    const rows =
      '<row r="2"><c r="C2"><v>1</v></c><c><v>2</v></c><c r="AB2"><v>3</v></c></row><row><c><v>4</v></c></row>';
    const wide = [null, null, 1, 2, ...Array<null>(23).fill(null), 3];
    expect(rowsOf(data(rows))).toEqual([[], wide, [4]]);
  });

  it('are trimmed by values: no trailing blank rows and columns', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="D1" s="1"/></row><row r="3"><c r="B3" t="inlineStr"><is><t></t></is></c></row><row r="1048576"/>';
    expect(rowsOf(data(rows))).toEqual([[1]]);
  });

  it('of a prefixed document are read like any other', () => {
    const sheet = data('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
    const parts = partsOf(bookOf({ sheets: { Tab: sheet }, strings: '<si><t>text</t></si>' }));
    for (const [name, xml] of parts) {
      if (!name.startsWith('xl/')) continue;
      parts.set(
        name,
        xml
          .replace(/<(\/?)([a-z])/gi, '<$1x:$2')
          .replace('xmlns=', 'xmlns:x=')
          .replace('<x:?xml', '<?xml'),
      );
    }
    expect(readWorkbook(zipParts(Object.fromEntries(parts))).sheets[0]?.grid.rows).toEqual([['text']]);
  });

  it('are read from UTF-16 parts too', () => {
    const parts = partsOf(bookOf({ sheets: { Tab: '' } }));
    const xml = `<worksheet>${data('<row><c t="inlineStr"><is><t>é 😀</t></is></c></row>')}</worksheet>`;
    const wide = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
    const bytes = zipParts({ ...Object.fromEntries(parts), 'xl/worksheets/sheet1.xml': wide });
    expect(readWorkbook(bytes).sheets[0]?.grid.rows).toEqual([['é 😀']]);
  });

  it('of merged ranges count by their first cell', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    const merged = '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="X1:XFD1048576"/></mergeCells>';
    expect(rowsOf(data(rows) + merged)).toEqual([[1, null, 3]]);
  });

  it('outside the sheet data are no cells: controls and drawings have rows too', () => {
    expect(
      rowsOf(`${data('<row r="1"><c r="A1"><v>1</v></c></row>')}<controls><from><row>5</row></from></controls>`),
    ).toEqual([[1]]);
  });
});

describe('rows', () => {
  it('that are hidden are read and named', () => {
    const rows =
      '<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row><row hidden="true"><c><v>3</v></c></row>' +
      '<row r="4" ht="0"><c><v>4</v></c></row><row r="5" ht="10"><c><v>5</v></c></row><row r="9" hidden="1"/>';
    const { grid } = readWorkbook(bookOf({ sheets: { Tab: data(rows) } })).sheets[0] ?? {};
    expect(grid?.hiddenRows).toEqual([2, 3, 4]);
    expect(grid?.rows).toEqual([[1], [2], [3], [4], [5]]);
  });
});

describe('dates', () => {
  const styles =
    '<numFmts count="2"><numFmt numFmtId="170" formatCode="dd\\/mm\\/yyyy"/><numFmt numFmtId="171" formatCode="#,##0&quot; days&quot;"/></numFmts>' +
    '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>';
  const rows =
    '<row r="1"><c s="1"><v>46082</v></c><c s="2"><v>46083.5</v></c><c s="3"><v>12</v></c><c s="1"><v>1</v></c></row><row r="2"><c r="D2"><v>7</v></c></row>';

  it('stay serial numbers, and their columns are named', () => {
    const { grid } = readWorkbook(bookOf({ sheets: { Tab: data(rows) }, styles })).sheets[0] ?? {};
    expect(grid?.rows).toEqual([
      [46082, 46083.5, 12, 1],
      [null, null, null, 7],
    ]);
    expect(grid?.dateColumns).toEqual([1, 2]);
    expect(grid?.date1904).toBeUndefined();
  });

  it.each(['date1904="1"', 'date1904="true"'])('of a 1904 workbook are told as such: %s', (properties) => {
    const book = readWorkbook(bookOf({ sheets: { Tab: data(rows) }, styles, properties }));
    expect(book.date1904).toBe(true);
    expect(book.sheets[0]?.grid.date1904).toBe(true);
    expect(book.sheets[0]?.grid.rows[0]).toEqual([46082, 46083.5, 12, 1]);
  });

  it.each([
    ['yyyy-mm-dd', true],
    ['d mmm', true],
    ['[$-409]m/d/yy h:mm AM/PM;@', true],
    ['General', false],
    ['[h]:mm:ss', false],
    ['#,##0.00;[Red](#,##0.00)', false],
    ['0" days"', false],
    ['0\\d', false],
    ['_d0', false],
    ['[$USD] 0', false],
    ['"open', false],
  ])('%s shows days: %s', (code, shows) => {
    expect(isDateFormat(code)).toBe(shows);
  });

  it.each([
    ['1900-03-01', false, 61],
    ['2026-01-01', false, 46023],
    ['2030-01-02', true, 46023],
    ['2026-01-01T06:00', false, 46023.25],
    ['2026-01-01T00:00:30.5Z', false, 46023 + 30.5 / 86400],
    ['01/02/2026', false, null],
  ])('%s (1904: %s) is %s', (text, date1904, serial) => {
    expect(isoToSerial(text, date1904)).toBe(serial);
  });
});

describe('tabs', () => {
  it('come in order, hidden ones too, chart sheets not', () => {
    const sheets = { One: data(''), Two: data('<row><c><v>2</v></c></row>'), Three: data(''), 'Tom &amp; J': data('') };
    const bytes = bookOf({ sheets, states: { One: 'state="veryHidden"', Three: 'state="hidden"' } });
    const parts = Object.fromEntries(partsOf(bytes));
    const rels = 'xl/_rels/workbook.xml.rels';
    parts[rels] = (parts[rels] as string).replace(/worksheet(" Target="worksheets\/sheet3)/, 'chartsheet$1');
    const book = openWorkbook(zipParts(parts));
    expect(book.sheets).toEqual([
      { name: 'One', hidden: true },
      { name: 'Two', hidden: false },
      { name: 'Tom & J', hidden: false },
    ]);
    expect(findTab(book, undefined)).toBe(1);
    expect(findTab(book, 'TOM & J')).toBe(2);
    expect(() => findTab(book, 'Four')).toThrow('The file has no tab "Four". Its tabs are: One, Two, Tom & J');
    expect(() => book.read(3)).toThrow(RangeError);
  });

  it('are found through absolute targets and in any folder', () => {
    const relation = (id: string, type: string, target: string): string =>
      `<Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/>`;
    const bytes = zipParts({
      '_rels/.rels': `<Relationships>${relation('r', 'officeDocument', '/book/main.xml')}</Relationships>`,
      'book/_rels/main.xml.rels': `<Relationships>${relation('a', 'worksheet', '/tabs/x.xml')}${relation('b', 'worksheet', '../tabs/./x.xml')}</Relationships>`,
      'book/main.xml':
        '<workbook xmlns:r="urn:r"><sheets><sheet name="A" r:id="a"/><sheet name="B" r:id="b"/></sheets></workbook>',
      'tabs/x.xml': `<worksheet>${data('<row><c><v>5</v></c></row>')}</worksheet>`,
    });
    expect(readWorkbook(bytes).sheets.map(({ grid }) => grid.rows)).toEqual([[[5]], [[5]]]);
  });
});

describe('a file that is no workbook', () => {
  const bytesOf = (text: string): Uint8Array => strToU8(text);
  const ole = (word: string): Uint8Array => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(new Uint8Array(Buffer.from(word, 'utf16le')), 600);
    return bytes;
  };
  const good = bookOf({ sheets: { Tab: data('<row><c><v>1</v></c></row>') } });
  const without = (name: string): Uint8Array => {
    const parts = Object.fromEntries(partsOf(good));
    delete parts[name];
    return zipParts(parts);
  };

  it.each<[string, Uint8Array, RegExp, RegExp]>([
    ['an old .xls', ole('Workbook'), /is an old Excel workbook \(\.xls\)/, /save it as an Excel workbook/],
    ['an encrypted workbook', ole('EncryptedPackage'), /protected by a password/, /take the password off/],
    ['an old Word document', ole('WordDocument'), /Word document/, /exported table/],
    ['a CSV', bytesOf('Client,Product,Qty\nA,B,1\n'), /plain text \(CSV\)/, /\.csv/],
    ['a web page', bytesOf('\ufeff <HTML><body><table>'), /web page \(an HTML table\)/, /Open it in Excel/],
    ['a web page behind a comment', bytesOf('<!-- x --><table><tr>'), /web page/, /Open it in Excel/],
    ['a web archive', bytesOf('MIME-Version: 1.0\r\n'), /web page/, /Open it in Excel/],
    [
      'an XML table of 2003',
      bytesOf('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'),
      /Excel 2003 XML/,
      /Open it in Excel/,
    ],
    ['another XML', bytesOf('<?xml version="1.0"?><a/>'), /XML document/, /CSV or Excel/],
    ['a PDF', bytesOf('%PDF-1.7'), /PDF/, /CSV or Excel/],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0, 0, 0, 1, 2]), /neither text nor a workbook/, /CSV or Excel/],
    ['nothing', new Uint8Array(0), /is empty/, /again/],
    ['a gzip file', new Uint8Array([0x1f, 0x8b, 8, 0]), /gzip/, /Unpack/],
    ['a zip of something else', zipParts({ 'export.csv': 'a,b' }), /zip archive and no Excel workbook/, /Unpack/],
    ['an empty zip', zipParts({}), /zip archive and no Excel workbook/, /Unpack/],
    [
      'an OpenDocument file',
      zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      /OpenDocument/,
      /\.xlsx/,
    ],
    ['a Numbers document', zipParts({ 'Index/Document.iwa': 'x' }), /Numbers/, /Export it from Numbers/],
    ['a cut off workbook', good.subarray(0, good.length - 30), /damaged/, /again/],
    [
      'a workbook without its sheet part',
      without('xl/worksheets/sheet1.xml'),
      /damaged.*sheet1\.xml is missing/,
      /save it again/,
    ],
    [
      'a text that is missing',
      bookOf({ sheets: { T: data('<row><c t="s"><v>9</v></c></row>') } }),
      /damaged \(a text is missing\)/,
      /save it again/,
    ],
    [
      'a cell past the last column',
      bookOf({ sheets: { T: data('<row><c r="XFE1"><v>9</v></c></row>') } }),
      /outside the columns/,
      /split it/,
    ],
    [
      'a row past the last',
      bookOf({ sheets: { T: data('<row r="1048577"><c><v>9</v></c></row>') } }),
      /row 1048577/,
      /split it/,
    ],
  ])('%s is told as what it is, with the mend', (_, bytes, reason, mend) => {
    expect(() => readWorkbook(bytes)).toThrow(expect.objectContaining({ name: 'UnreadableFile' }));
    expect(() => readWorkbook(bytes)).toThrow(
      expect.objectContaining({ reason: expect.stringMatching(reason) as string }),
    );
    expect(() => readWorkbook(bytes)).toThrow(expect.objectContaining({ mend: expect.stringMatching(mend) as string }));
    expect(() => readWorkbook(bytes)).toThrow(/^The file .*[^.]\. [A-Z].*[^.]$/);
  });

  it.each([
    ['word/document.xml', /Word/],
    ['ppt/presentation.xml', /PowerPoint/],
    ['xl/workbook.bin', /\.xlsb/],
  ])('an Office file of another kind: %s', (target, reason) => {
    const rels = `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${target}"/></Relationships>`;
    expect(() => readWorkbook(zipParts({ '_rels/.rels': rels, [target]: '<x/>' }))).toThrow(reason);
  });

  it('a workbook of chart sheets alone', () => {
    const parts = Object.fromEntries(partsOf(good));
    parts['xl/_rels/workbook.xml.rels'] = '<Relationships/>';
    expect(() => readWorkbook(zipParts(parts))).toThrow(/no tab with cells/);
  });
});

describe('another reader', () => {
  it('sees the same cells in what we write', async () => {
    const rows = [
      ['Client', 'Id', 'Qty', 'On'],
      ['=1+1 & "x"', '00012', 12.5, true],
      [' a\nb ', '1E5', -0.1, false],
    ];
    const bytes = FileWorkbook.fromGrids([{ source: 'vendor.csv', rows }]).toXlsx();
    const other = await readXlsx(bytes);
    expect(other.sheets[0]?.rows).toEqual(rows);
    expect(readWorkbook(bytes).sheets[0]?.grid.rows).toEqual(rows);
  });
});
