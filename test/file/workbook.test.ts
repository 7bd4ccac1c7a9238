import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CELL_TEXT_MAX, INLINE_CHOICES_MAX, SHEET_ROWS_MAX } from '../../core/limits.ts';
import type { PlanCell } from '../../core/plan.ts';
import type { Operation } from '../../core/workbook.ts';
import { UnwritableFile } from '../../workbench/file/errors.ts';
import { zlibCompressor } from '../../workbench/file/node-zlib.ts';
import { beginsLikeFormula, TextTable } from '../../workbench/file/ooxml/texts.ts';
import { readWorkbook } from '../../workbench/file/read-xlsx.ts';
import { FileWorkbook } from '../../workbench/file/workbook.ts';
import { demoOperations, demoWorkbook, LONG_CHOICES } from '../support/demo-workbook.ts';
import { partsOf } from '../support/parts.ts';
import { assertWellFormed } from '../support/well-formed.ts';

const one = { row: 1, column: 1, rows: 1, columns: 1 };

async function made(...operations: Operation[]): Promise<FileWorkbook> {
  const workbook = new FileWorkbook();
  await workbook.apply([{ op: 'ensureSheet', sheet: 'T' }, ...operations]);
  return workbook;
}

const write = (cells: PlanCell[][], formats: Extract<Operation, { op: 'write' }>['formats']): Operation => ({
  op: 'write',
  sheet: 'T',
  row: 1,
  column: 1,
  cells,
  formats,
});

const sheetOf = async (...operations: Operation[]): Promise<string> =>
  partsOf((await made(...operations)).toXlsx()).get('xl/worksheets/sheet1.xml') as string;

let demo: Uint8Array;
beforeAll(async () => {
  demo = (await demoWorkbook()).toXlsx();
});

describe('the port', () => {
  it('lists tabs in order, and makes one only where it is missing', async () => {
    const workbook = await made(
      { op: 'ensureSheet', sheet: 'Hidden', hidden: true },
      { op: 'ensureSheet', sheet: 't', hidden: true },
      { op: 'ensureSheet', sheet: 'T' },
    );
    expect(await workbook.sheets()).toEqual([
      { name: 'T', hidden: false },
      { name: 'Hidden', hidden: true },
    ]);
  });

  it('reads what was written: formulas by their value, links by their text, blanks left out', async () => {
    const link = { sheet: 'T', row: 1, column: 1 };
    const workbook = await made(
      write(
        [
          [1, 'text', { formula: '1+1', value: 2 }, { text: 'linked', link }, null],
          [null, 7, { number: 3, link }, '', null],
          [null, null, null, null, null],
        ],
        ['general', 'text', 'money', 'text', 'general'],
      ),
      { op: 'style', sheet: 'T', range: { row: 9, column: 9, rows: 2, columns: 2 }, style: 'editable' },
    );
    expect(await workbook.read(['t'])).toEqual([
      {
        source: 'T',
        rows: [
          [1, 'text', 2, 'linked', null],
          [null, '7', 3, '', null],
        ],
      },
    ]);
    await expect(workbook.read(['T', 'No'])).rejects.toThrow('no tab "No" among "T"');
  });

  it('writes into a pasted tab without touching the grid that it came from', async () => {
    const rows = [
      ['a', 1],
      ['b', 2],
    ] as const;
    const workbook = FileWorkbook.fromGrids([{ source: 'T', rows, hiddenRows: [2, 9] }]);
    await workbook.apply([{ op: 'write', sheet: 'T', row: 2, column: 3, cells: [['new']], formats: ['text'] }]);
    expect(rows).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(await workbook.read(['T'])).toEqual([
      {
        source: 'T',
        rows: [
          ['a', 1],
          ['b', 2, 'new'],
        ],
        hiddenRows: [2],
      },
    ]);
  });

  it.each<[string, Operation]>([
    ['an unknown tab', { op: 'freeze', sheet: 'No', rows: 1, columns: 1 }],
    ['a tab name too long', { op: 'ensureSheet', sheet: 'x'.repeat(32) }],
    ['a tab name with a forbidden mark', { op: 'ensureSheet', sheet: 'a/b' }],
    ['too few formats', write([[1, 2]], ['general'])],
    [
      'a range outside the tab',
      { op: 'style', sheet: 'T', range: { ...one, row: SHEET_ROWS_MAX, rows: 2 }, style: 'body' },
    ],
    ['a row that is none', { op: 'write', sheet: 'T', row: 0, column: 1, cells: [[1]], formats: ['general'] }],
    ['a blank formula', write([[{ formula: '= ', value: 1 }]], ['general'])],
    ['a formula that no file can hold', write([[{ formula: '"\u0001"', value: 1 }]], ['general'])],
    ['a name that is a cell', { op: 'name', name: 'AB12', sheet: 'T', range: one }],
    ['a name that is a cell of R1C1', { op: 'name', name: 'R1C2', sheet: 'T', range: one }],
    ['a name with a blank', { op: 'name', name: 'a b', sheet: 'T', range: one }],
    ['columns that are none', { op: 'print', sheet: 'T', landscape: true, repeatRow: null, columns: '1:4' }],
  ])('throws at a mistake of its caller: %s', async (_, operation) => {
    await expect(made(operation)).rejects.toThrow(RangeError);
  });

  it('refuses numbers that are none when the file is written', async () => {
    const workbook = await made(write([[Number.NaN]], ['money']));
    expect(() => workbook.toXlsx()).toThrow('cell A1: NaN is no number of a spreadsheet');
  });

  it('carries operations out twice without harm', async () => {
    const once = await demoWorkbook();
    const twice = await demoWorkbook();
    await twice.apply(demoOperations());
    expect(partsOf(twice.toXlsx())).toEqual(partsOf(once.toXlsx()));
  });
});

describe('the file', () => {
  let parts: Map<string, string>;
  let sheet = '';
  beforeAll(async () => {
    parts = partsOf((await demoWorkbook()).toXlsx());
    sheet = parts.get('xl/worksheets/sheet2.xml') as string;
  });

  it('has well-formed parts that are all declared and reached', () => {
    for (const [name, xml] of parts) assertWellFormed(xml, name);
    const types = parts.get('[Content_Types].xml') as string;
    const relations = `${parts.get('xl/_rels/workbook.xml.rels')}${parts.get('_rels/.rels')}`;
    for (const name of parts.keys()) {
      if (name.endsWith('.rels') || name.startsWith('[')) continue;
      expect(types).toContain(`PartName="/${name}"`);
      expect(relations).toContain(`Target="${name === 'xl/workbook.xml' ? name : name.slice(3)}"`);
    }
  });

  it('is the same, byte for byte, for the same workbook, over any compressor', async () => {
    const workbook = await demoWorkbook();
    expect(workbook.toXlsx()).toEqual((await demoWorkbook()).toXlsx());
    expect(partsOf(workbook.toXlsx({ compressor: () => zlibCompressor() }))).toEqual(parts);
  });

  it('keeps the order of elements that the format demands', () => {
    const order =
      'sheetPr sheetViews sheetFormatPr cols sheetData autoFilter conditionalFormatting dataValidations hyperlinks pageMargins pageSetup headerFooter ignoredErrors';
    const places = order.split(' ').map((name) => sheet.indexOf(`<${name}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('asks for a fresh calculation and holds our values too', () => {
    expect(parts.get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(sheet).toMatch(/<c r="F6" s="\d+"><f>D6-E6<\/f><v>12<\/v><\/c>/);
    expect(sheet).toMatch(/<c r="G7" s="\d+"><f>ROUND\(F7\*10,2\)<\/f><v>15<\/v><\/c>/);
  });

  it('freezes, filters, names, prints', () => {
    expect(sheet).toContain('<pane xSplit="3" ySplit="5" topLeftCell="D6" activePane="bottomRight" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A5:L11"/>');
    const workbook = parts.get('xl/workbook.xml') as string;
    const quoted = "'Team''s findings &amp; more'";
    for (const name of [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">${quoted}!$A$5:$L$11</definedName>`,
      `<definedName name="_xlnm.Print_Area" localSheetId="1">${quoted}!$A:$K</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">${quoted}!$5:$5</definedName>`,
      `<definedName name="LF_Total">${quoted}!$B$3</definedName>`,
    ]) {
      expect(workbook).toContain(name);
    }
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet).toContain('<oddHeader>&amp;L&amp;&quot;-,Bold&quot;Leakage audit &amp;&amp; more</oddHeader>');
    expect(sheet).toContain('<oddFooter>&amp;L&amp;F&amp;C&amp;A&amp;RPage &amp;P of &amp;N</oddFooter>');
  });

  it('opens on the tab asked for, hides what is hidden, colours the tab', () => {
    const workbook = parts.get('xl/workbook.xml') as string;
    expect(workbook).toContain('activeTab="1"');
    expect(sheet).toContain('tabSelected="1"');
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
    expect(workbook).toContain('<sheet name="LF_Data" sheetId="3" state="hidden" r:id="rId3"/>');
    expect(workbook).toContain('<sheet name="_LF_Lists" sheetId="4" state="hidden" r:id="rId4"/>');
    expect(sheet).toContain('<tabColor rgb="FF96371A"/>');
    expect(sheet).toContain('<col min="12" max="12" width="8.7109375" customWidth="1" hidden="1"/>');
  });

  it('offers short lists in the rule and long ones by reference', () => {
    const rule = 'type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"';
    expect(sheet).toContain('<dataValidations count="2">');
    expect(sheet).toMatch(
      new RegExp(`${rule}[^>]* sqref="J6:J11"><formula1>&quot;Bill,Fix PSA,Accept once&quot;</formula1>`),
    );
    expect(sheet).toMatch(
      new RegExp(`${rule}[^>]* sqref="K6:K11"><formula1>'_LF_Lists'!\\$A\\$1:\\$A\\$40</formula1>`),
    );
    expect(readWorkbook(demo).sheets[3]?.grid.rows.map((row) => row[0])).toEqual(LONG_CHOICES);
  });

  it('links inside the workbook only', () => {
    expect(sheet).toContain(`<hyperlink ref="D6" location="'vendor.csv'!C2" display="12"/>`);
    expect([...parts.keys()].filter((name) => name.includes('worksheets/_rels'))).toEqual([]);
    expect(parts.get('xl/sharedStrings.xml')).toContain('=HYPERLINK(&quot;http://example.test&quot;)');
    expect(sheet).not.toContain('<f>HYPERLINK');
  });

  it('colours by tone with fill and text in the form that all viewers draw', () => {
    const styles = parts.get('xl/styles.xml') as string;
    expect(styles).toContain('<dxfs count="6">');
    expect(styles).toContain(
      '<dxf><font><b/><color rgb="FFFFFFFF"/></font><fill><patternFill patternType="solid"><fgColor rgb="FF96371A"/><bgColor rgb="FF96371A"/></patternFill></fill>',
    );
    expect(sheet).toContain(
      '<conditionalFormatting sqref="B6:B11"><cfRule type="expression" dxfId="0" priority="1"><formula>$B6=&quot;▲▲ UNBILLED&quot;</formula></cfRule></conditionalFormatting>',
    );
  });

  it('knows the number formats', () => {
    const styles = parts.get('xl/styles.xml') as string;
    for (const code of ['#,##0.00;(#,##0.00);-', '0.0%', 'yyyy-mm-dd', '#,##0.######']) {
      expect(styles).toContain(`formatCode="${code}"`);
    }
    const formatOf = (ref: string): string => {
      const style = Number(new RegExp(`<c r="${ref}" s="(\\d+)"`).exec(sheet)?.[1]);
      const xfs = (/<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1] ?? '').match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
      return /numFmtId="(\d+)"/.exec(xfs[style] ?? '')?.[1] ?? '';
    };
    // Whole quantities take `#,##0`, those with decimals a format with a point.
    expect([formatOf('D6'), formatOf('F6')]).toEqual(['3', '3']);
    expect(Number(formatOf('D7'))).toBeGreaterThan(163);
    expect([formatOf('B6'), formatOf('L6')]).toEqual(['49', '49']);
  });

  it('puts headings over their figures and keeps texts off the figures beside them', async () => {
    const operations: Operation[] = [
      write(
        [
          ['Name', 'Seats', 'Note'],
          ['n', 5, 'x'],
        ],
        ['text', 'text', 'text'],
      ),
      { op: 'write', sheet: 'T', row: 2, column: 2, cells: [[5]], formats: ['integer'] },
      { op: 'style', sheet: 'T', range: { ...one, columns: 3 }, style: 'heading' },
    ];
    const written = partsOf((await made(...operations)).toXlsx());
    const styles = (/<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(written.get('xl/styles.xml') as string)?.[1] ?? '').match(
      /<xf .*?(?:\/>|<\/xf>)/g,
    );
    const side = (ref: string): string => {
      const style = new RegExp(`<c r="${ref}" s="(\\d+)"`).exec(written.get('xl/worksheets/sheet1.xml') as string)?.[1];
      return /horizontal="(\w+)"/.exec(styles?.[Number(style)] ?? '')?.[1] ?? 'as it is';
    };
    expect(['A1', 'B1', 'C1', 'A2', 'B2', 'C2'].map(side)).toEqual([
      'as it is',
      'right',
      'left',
      'as it is',
      'as it is',
      'left',
    ]);
  });

  it('makes wrapped rows as high as they need, for viewers that do not', async () => {
    const xml = await sheetOf(
      write([['word '.repeat(30).trim()], ['short']], ['text']),
      { op: 'style', sheet: 'T', range: { ...one, rows: 2 }, style: 'wrap' },
      { op: 'columns', sheet: 'T', widths: [20], hidden: [] },
    );
    // Four words of 22 characters' room a line: 30 words are 8 lines of 15 points.
    expect(xml).toContain('<row r="1" ht="120">');
    expect(xml).toContain('<row r="2">');
  });
});

describe('drop-downs', () => {
  const listed = async (choices: readonly string[]): Promise<string> =>
    /<formula1>(.*?)<\/formula1>/.exec(await sheetOf({ op: 'choices', sheet: 'T', range: one, choices }))?.[1] ?? '';

  it.each([
    ['as long as a rule may be', ['x'.repeat(INLINE_CHOICES_MAX)], `&quot;${'x'.repeat(INLINE_CHOICES_MAX)}&quot;`],
    ['one longer', ['x'.repeat(INLINE_CHOICES_MAX + 1)], "'_LF_Lists'!$A$1"],
    ['with a comma', ['a,b', 'c'], "'_LF_Lists'!$A$1:$A$2"],
    ['with a quote', ['a"b'], "'_LF_Lists'!$A$1"],
    ['with blanks at an end', [' a'], "'_LF_Lists'!$A$1"],
  ])('%s', async (_, choices, formula) => {
    expect(await listed(choices)).toBe(formula);
  });

  it('replace each other where they overlap, and go where the list is empty', async () => {
    const range = { row: 2, column: 2, rows: 4, columns: 1 };
    const choices = (rows: number, list: readonly string[]): Operation => ({
      op: 'choices',
      sheet: 'T',
      range: { ...range, rows },
      choices: list,
    });
    const xml = await sheetOf(choices(8, ['old']), choices(4, ['new']));
    expect(xml).toMatch(/sqref="B6:B9"><formula1>&quot;old/);
    expect(xml).toMatch(/sqref="B2:B5"><formula1>&quot;new/);
    expect(await sheetOf(choices(4, ['old']), choices(8, []))).not.toContain('dataValidation');
  });
});

describe('texts', () => {
  const marks = ['=', '+', '-', '@', "'", '|', '%', '＝', '＋', '－', '＠'];

  it.each([...marks.map((mark) => `${mark}1+1`), ' =1', '\t=1', '\r=1', '\nx', '\u00a0=1'])(
    '%j begins like a formula',
    (text) => {
      expect(beginsLikeFormula(text)).toBe(true);
    },
  );
  it.each(['', ' ', 'a=1', '1+1', '00123', 'é', '#N/A', '_x', '😀'])('%j does not', (text) => {
    expect(beginsLikeFormula(text)).toBe(false);
  });

  it('stay texts in every column and are marked so that editing keeps them', async () => {
    const xml = await sheetOf(write([['=1+1', '=2+2']], ['text', 'money']));
    expect(xml).not.toContain('<f>');
    const parts = partsOf((await made(write([['=1+1', '=2+2']], ['text', 'money']))).toXlsx());
    expect((parts.get('xl/styles.xml') as string).match(/quotePrefix="1"/g)).toHaveLength(2);
  });

  it('come back exactly, whatever they hold, shared or in their cells', () => {
    const anyText = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)),
        fc.constantFrom(...marks, '_x0041_', '\r\n', ' '),
      ),
    );
    fc.assert(
      fc.property(
        fc.array(
          anyText.map((parts) => `${parts.join('')}.`),
          { minLength: 1, maxLength: 5 },
        ),
        (texts) => {
          const bytes = FileWorkbook.fromGrids([{ source: 'T', rows: [texts, ['end']] }]).toXlsx();
          for (const [name, xml] of partsOf(bytes)) assertWellFormed(xml, name);
          expect(readWorkbook(bytes).sheets[0]?.grid.rows[0]).toEqual(texts);
        },
      ),
      { numRuns: 40 },
    );
    const table = new TextTable(1);
    expect(table.cell('a')).toBe(' t="s"><v>0</v></c>');
    expect(table.cell(' =b\u0001')).toBe(' t="inlineStr"><is><t xml:space="preserve"> =b_x0001_</t></is></c>');
    expect(table.cell('a')).toBe(' t="s"><v>0</v></c>');
  });

  it('are cut where a cell can hold no more, never through a character', async () => {
    const longest = 'x'.repeat(CELL_TEXT_MAX);
    const paired = `${'x'.repeat(CELL_TEXT_MAX - 2)}😀y`;
    const bytes = FileWorkbook.fromGrids([{ source: 'T', rows: [[longest, `${longest}y`, paired]] }]).toXlsx();
    const row = readWorkbook(bytes).sheets[0]?.grid.rows[0];
    expect(row?.[0]).toBe(longest);
    expect(row?.[1]).toBe(`${'x'.repeat(CELL_TEXT_MAX - 1)}…`);
    expect(row?.[2]).toBe(`${'x'.repeat(CELL_TEXT_MAX - 2)}…`);
  });
});

describe('pasted sources', () => {
  it('come back as they came', () => {
    const rows = [['Id', 'On', 'Qty', null], [], ['00012', true, 12.5, '1E5'], [null, false, -0.000001, 1e21]];
    const grid = { source: 'vendor.csv', rows, hiddenRows: [3] };
    const sheet = readWorkbook(FileWorkbook.fromGrids([grid]).toXlsx()).sheets[0];
    expect(sheet?.name).toBe('vendor.csv');
    expect(sheet?.grid.rows).toEqual([['Id', 'On', 'Qty'], [], ...rows.slice(2)]);
    expect(sheet?.grid.hiddenRows).toEqual([3]);
  });

  it('show days as days, and keep them across the two date systems', async () => {
    const grid = {
      source: 'old.xlsx',
      rows: [
        ['Start', 'Qty'],
        [46023, 46023],
        ['n/a', 5],
      ],
      dateColumns: [1],
      date1904: true,
    };
    const workbook = FileWorkbook.fromGrids([grid]);
    const sheet = readWorkbook(workbook.toXlsx()).sheets[0];
    expect(sheet?.grid).toEqual({
      source: 'old.xlsx',
      rows: [
        ['Start', 'Qty'],
        [46023 + 1462, 46023],
        ['n/a', 5],
      ],
      dateColumns: [1],
    });
    expect(grid.rows[1]).toEqual([46023, 46023]);
  });

  it('keep how each cell is shown where a style comes on top', async () => {
    const grid = {
      source: 'T',
      rows: [
        ['00012', 1],
        [12, 46082],
        [null, 2],
      ],
      dateColumns: [2],
    };
    const workbook = FileWorkbook.fromGrids([grid]);
    await workbook.apply([{ op: 'style', sheet: 'T', range: { ...one, rows: 3, columns: 2 }, style: 'strong' }]);
    const parts = partsOf(workbook.toXlsx());
    const sheet = parts.get('xl/worksheets/sheet1.xml') as string;
    const styles = [...sheet.matchAll(/<c r="(\w+)" s="(\d+)"/g)].map(([, ref, style]) => `${ref} ${style}`);
    // Text, day, general: three formats, all of them strong.
    expect(styles).toEqual(['A1 1', 'B1 2', 'A2 3', 'B2 2', 'A3 3', 'B3 2']);
  });

  it('get lawful names, told apart', async () => {
    const names = ['vendor.csv', 'VENDOR.csv', 'a/b:c', `${'long '.repeat(9)}.csv`, `${'long '.repeat(9)}.csv`, "'"];
    const workbook = FileWorkbook.fromGrids(names.map((source) => ({ source, rows: [] })));
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual([
      'vendor.csv',
      'VENDOR.csv (2)',
      'a-b-c',
      'long long long long long long l',
      'long long long long long lo (2)',
      'Sheet',
    ]);
  });

  it('that no tab can hold are refused', () => {
    const row: string[] = [];
    expect(() => FileWorkbook.fromGrids([{ source: 'big.csv', rows: Array(SHEET_ROWS_MAX + 1).fill(row) }])).toThrow(
      UnwritableFile,
    );
    expect(() => FileWorkbook.fromGrids([{ source: 'wide.csv', rows: [Array(16_385).fill(1)] }])).toThrow(
      'wide.csv has 16385 columns, more than the 16384 of a tab. Split the export and read the parts as several sources',
    );
  });
});

describe('a workbook without a visible tab', () => {
  it('still opens', async () => {
    const empty = new FileWorkbook();
    expect(readWorkbook(empty.toXlsx()).sheets).toMatchObject([{ name: 'Sheet1', hidden: false }]);
    const workbook = new FileWorkbook();
    await workbook.apply([
      { op: 'ensureSheet', sheet: 'A', hidden: true },
      { op: 'ensureSheet', sheet: 'B' },
      { op: 'activate', sheet: 'A' },
    ]);
    expect(partsOf(workbook.toXlsx()).get('xl/workbook.xml')).toContain('activeTab="1"');
  });
});
