/** What LibreOffice makes of our files: it knows nothing of our code, and it calculates for itself. */
import { beforeAll, describe, expect, it } from 'vitest';
import { CELL_TEXT_MAX } from '../../core/limits.ts';
import { PALETTE } from '../../core/report/palette.ts';
import { readWorkbook } from '../../workbench/file/read-xlsx.ts';
import { FileWorkbook } from '../../workbench/file/workbook.ts';
import { demoWorkbook, LONG_CHOICES, TAB } from '../support/demo-workbook.ts';
import {
  colourCounts,
  flatXml,
  hasLibreOffice,
  hasPdfTools,
  pagesOf,
  pdf,
  recalculatedTabs,
  resaved,
} from '../support/libreoffice.ts';
import { partsOf } from '../support/parts.ts';

describe.runIf(hasLibreOffice)('recalculated by LibreOffice', () => {
  it('every formula gives our own value', async () => {
    const tabs = await recalculatedTabs((await demoWorkbook()).toXlsx());
    expect([...tabs.keys()].sort()).toEqual(['LF_Data', TAB, '_LF_Lists', 'vendor.csv']);
    const rows = tabs.get(TAB) as string[][];
    expect(rows[0]?.[0]).toBe('Leakage audit & more');
    expect(rows[2]?.slice(0, 2)).toEqual(['Total', '45']);
    expect(rows.slice(5).map((row) => row[5])).toEqual(['12', '1.5', '0', '-4', '-5', '0']);
    expect(rows.slice(5).map((row) => row[6])).toEqual(['120', '15', '0', '-40', '-50', '0']);
    expect(tabs.get('LF_Data')).toEqual([['90']]);
    expect(tabs.get('vendor.csv')).toEqual([
      ['Client', 'Id', 'Qty', 'Price'],
      ['Contoso', '00012', '12', '28.5'],
      ['=1+1', '007', '3', '0.1'],
    ]);
  });

  it('a wrong stored value is corrected: this is no reading back of our own figures', async () => {
    const bytes = (await demoWorkbook(1000)).toXlsx();
    expect(readWorkbook(bytes).sheets[1]?.grid.rows[2]?.[1]).toBe(1045);
    const tabs = await recalculatedTabs(bytes);
    expect(tabs.get(TAB)?.[2]?.[1]).toBe('45');
    expect(tabs.get('LF_Data')).toEqual([['90']]);
  });

  it('figures are shown as they should be', async () => {
    const rows = (await recalculatedTabs((await demoWorkbook()).toXlsx(), true)).get(TAB) as string[][];
    const shown = (row: number): string[] => (rows[row - 1] as string[]).slice(3, 9);
    expect(shown(6)).toEqual(['12', '0', '12', '120.00', '12.5%', '2026-03-01']);
    expect(shown(7)).toEqual(['2.5', '1', '1.5', '15.00', '12.5%', '2026-03-02']);
    expect(shown(8)).toEqual(['1,200', '1,200', '0', '-', '12.5%', '2026-03-03']);
    expect(shown(10)).toEqual(['0', '5', '-5', '(50.00)', '12.5%', '2026-03-05']);
  });
});

describe.runIf(hasLibreOffice)('saved again by LibreOffice', () => {
  let parts: Map<string, string>;
  let sheet: string;
  let rows: unknown;
  beforeAll(async () => {
    const bytes = await resaved((await demoWorkbook()).toXlsx());
    parts = partsOf(bytes);
    sheet = parts.get('xl/worksheets/sheet2.xml') as string;
    rows = readWorkbook(bytes).sheets.map(({ name, hidden, grid }) => ({ name, hidden, rows: grid.rows }));
  });

  it('the cells are the same', async () => {
    const own = readWorkbook((await demoWorkbook()).toXlsx()).sheets;
    expect(rows).toEqual(own.map(({ name, hidden, grid }) => ({ name, hidden, rows: grid.rows })));
  });

  // Frozen panes belong to a view, and without a window LibreOffice has none: they are asserted in our own XML.
  it('filter, names, print set-up, links and drop-downs are still there', () => {
    const workbook = parts.get('xl/workbook.xml') as string;
    expect(sheet).toMatch(/<autoFilter ref="A5:L11"/);
    expect(workbook).toMatch(/_xlnm\._FilterDatabase[^>]*>[^<]*\$A\$5:\$L\$11</);
    expect(workbook).toMatch(/_xlnm\.Print_Area[^>]*>[^<]*\$A\$?1?:\$K/);
    expect(workbook).toMatch(/_xlnm\.Print_Titles[^>]*>[^<]*\$5:\$5</);
    expect(workbook).toMatch(/name="LF_Total"[^>]*>[^<]*\$B\$3</);
    expect(sheet).toMatch(/<hyperlink ref="D6" location="[^"]*vendor\.csv[^"]*C2"/);
    expect(sheet).toMatch(/sqref="J6:J11" type="list"><formula1>&quot;Bill,Fix PSA,Accept once&quot;</);
    expect(sheet).toContain(`sqref="K6:K11" type="list"><formula1>_LF_Lists!$A$1:$A$${LONG_CHOICES.length}<`);
    expect(sheet).toMatch(/orientation="landscape"/);
    expect(sheet).toMatch(/fitToWidth="1"/);
    expect(sheet.match(/<cfRule type="expression"/g)).toHaveLength(6);
  });
});

describe.runIf(hasLibreOffice)('texts that look like something else', () => {
  const texts = [
    '=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1+1', ' =1+1', '\n=1+1', '＝1+1', '＋1', '－1', '＠x', "'=1", '|x', '%1', '{=1+1}',
    "=cmd|' /C calc'!A0", '=HYPERLINK("http://example.test","x")', 'a\u0000b', '\u0001\u0007\u0008\u000b\u000c\u001f\u007f\ufffe',
    '_x000D_', '_x0041_', '<a href="x">&amp;</a>', ']]>', '😀 👩‍👩‍👧 é', '\u202ertl', '\u00a0nbsp\u00a0', '  two  blanks  ', 'line\nbreak',
    '00012', '1E5', '3/4', '2026-03-01', '12345678901234567890', 'TRUE', '#N/A', 'x'.repeat(CELL_TEXT_MAX),
  ]; // biome-ignore format: a table of texts reads best in few lines.

  it('are texts in LibreOffice too, every one, and come back exactly', async () => {
    const workbook = FileWorkbook.fromGrids([{ source: 'Pasted', rows: texts.map((text) => [text, '|']) }]);
    await workbook.apply([
      { op: 'ensureSheet', sheet: 'Result' },
      {
        op: 'write',
        sheet: 'Result',
        row: 1,
        column: 1,
        cells: texts.map((text) => [text, text]),
        formats: ['text', 'money'],
      },
    ]);
    const bytes = workbook.toXlsx();
    const flat = await flatXml(bytes);
    expect(flat).not.toContain('table:formula=');
    expect(flat).not.toMatch(/office:value-type="(?:float|date|boolean|percentage|currency)"/);
    const [pasted, result] = readWorkbook(await resaved(bytes)).sheets;
    expect(pasted?.grid.rows.map((row) => row[0])).toEqual(texts);
    expect(result?.grid.rows).toEqual(texts.map((text) => [text, text]));
  });
});

describe.runIf(hasPdfTools)('printed by LibreOffice', () => {
  it('the tab is one page wide, in colour, and every tone has its fill', async () => {
    const document = await pdf((await demoWorkbook()).toXlsx());
    const pages = await pagesOf(document);
    // The pasted tab and the result; hidden tabs are not printed.
    expect(pages).toHaveLength(2);
    const counts = await colourCounts(document, 2);
    for (const tone of ['unbilled', 'under-billed', 'review', 'over-billed', 'not-supplied'] as const) {
      expect(counts.get(PALETTE[tone].fill) ?? 0, tone).toBeGreaterThan(200);
    }
  });
});
