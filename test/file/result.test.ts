/**
 * The result workbook before a judge that knows nothing of the engine: LibreOffice works every formula out afresh, and
 * each value must be the one that the engine has stored beside it.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AuditOutcome, type AuditResult, audit, SAMPLE_SOURCES, type Side, toReport } from '../../core/index.ts';
import { DECISIONS, DISCREPANCY_COLUMNS, DISCREPANCY_HEADER_ROW } from '../../core/report/discrepancies.ts';
import { columnLetters } from '../../core/report/layout.ts';
import { PALETTE } from '../../core/report/palette.ts';
import { STATUS_ORDER, STATUSES, statusText } from '../../core/report/status.ts';
import { readSourceFile } from '../../workbench/file/read-source.ts';
import { type FileGrid, readWorkbook } from '../../workbench/file/read-xlsx.ts';
import { resultBook } from '../../workbench/result-book.ts';
import { generateMonth } from '../months/generate.ts';
import { hostileMonth } from '../support/hostile-month.ts';
import {
  colourCounts,
  flatXml,
  hasLibreOffice,
  hasPdfTools,
  pagesOf,
  pdf,
  recalculatedTabs,
} from '../support/libreoffice.ts';
import { partsOf, zipParts } from '../support/parts.ts';
import {
  columnOf,
  type StoredFormula,
  storedFormulas,
  storedLinks,
  storedNames,
  tabParts,
} from '../support/result-parts.ts';
import { gridOf } from '../support/run-audit.ts';

const run = promisify(execFile);

type Done = Extract<AuditOutcome, { ok: true }>;

interface Book {
  readonly outcome: Done;
  readonly grids: readonly FileGrid[];
  readonly bytes: Uint8Array;
}

async function bookOf(sources: readonly { grid: FileGrid; side: Side }[]): Promise<Book> {
  const outcome = audit(sources);
  if (!outcome.ok) throw new Error(outcome.errors.map(({ message }) => message).join('; '));
  const grids = sources.map(({ grid }) => grid);
  return { outcome, grids, bytes: (await resultBook(outcome, grids)).toXlsx() };
}

/** The result tabs alone: fewer pages to print. */
async function tabsAlone(outcome: Done, result: AuditResult = outcome.result): Promise<Uint8Array> {
  return (await resultBook({ ...outcome, result }, [])).toXlsx();
}

const sample = (): Promise<Book> =>
  bookOf(SAMPLE_SOURCES.map(({ source, side, text }) => ({ side, grid: gridOf(source, text) })));

const seeded = (): Promise<Book> => {
  const month = generateMonth(11, { vendorFormat: 'partner-center-nce', psaFormat: 'connectwise', pasted: false });
  const of = (side: Side) =>
    month[side].map(({ name, text }) => ({ side, grid: readSourceFile(name, new TextEncoder().encode(text)) }));
  return bookOf([...of('vendor'), ...of('psa')]);
};

const hostile = (): Promise<Book> => {
  const { vendor, psa } = hostileMonth(5);
  return bookOf([
    { side: 'vendor', grid: vendor },
    { side: 'psa', grid: psa },
  ]);
};

const BOOKS = [
  ['the sample audit', sample],
  ['a seeded month', seeded],
  ['a month of hostile names in two currencies', hostile],
] as const;

/** Where LibreOffice's value is not the stored one: numbers to half a cent, texts exactly. */
function differences(formulas: readonly StoredFormula[], tabs: Map<string, string[][]>): string[] {
  return formulas.flatMap(({ tab, row, column, formula, value, isText }) => {
    const found = tabs.get(tab)?.[row - 1]?.[column - 1] ?? '';
    // LibreOffice writes a share as a percentage.
    const isShare = found.endsWith('%');
    const number = isShare ? Number(found.slice(0, -1)) / 100 : Number(found);
    const same = isText ? found === value : found !== '' && Math.abs(number - Number(value)) < (isShare ? 1e-9 : 0.005);
    return same ? [] : [`${tab}!${columnLetters(column)}${row} =${formula}: stored ${value}, recalculated ${found}`];
  });
}

const cellOf = (tabs: Map<string, string[][]>, reference: string): string => {
  const [, tab = '', letters = '', row = ''] = /^'?([^']+)'?!\$([A-Z]+)\$(\d+)$/.exec(reference) ?? [];
  return tabs.get(tab)?.[Number(row) - 1]?.[columnOf(letters) - 1] ?? '';
};

/** Pixels of the first page in the alarm's red, its soft edges included. */
async function redPixels(document: Uint8Array): Promise<number> {
  const [page = new Uint8Array()] = await pagesOf(document, { dpi: 100, as: 'ppm' });
  const head = /^P6\s+\d+\s+\d+\s+255\s/.exec(new TextDecoder('latin1').decode(page.subarray(0, 40)))?.[0] ?? '';
  let count = 0;
  for (let i = head.length; i + 2 < page.length; i += 3) {
    const [red = 0, green = 0, blue = 0] = page.subarray(i, i + 3);
    if (red > 180 && green < 70 && blue < 70) count += 1;
  }
  return count;
}

const allRows = (tabs: Map<string, string[][]>, tab: string): string => (tabs.get(tab) ?? []).flat().join('\n');

describe.runIf(hasLibreOffice)('recalculated', () => {
  it.each(BOOKS)('%s: every formula gives the stored value', async (title, make) => {
    const { bytes, outcome } = await make();
    const formulas = storedFormulas(bytes);
    const tabs = await recalculatedTabs(bytes);
    expect(differences(formulas, tabs)).toEqual([]);
    const { findings } = outcome.result;
    console.info(`${title}: ${formulas.length} formulas, ${findings.length} findings`);
    // At least one formula a finding, the tie-out and the counts by type.
    expect(formulas.length).toBeGreaterThan(findings.length + STATUS_ORDER.length);
    expect(new Set(formulas.map(({ tab }) => tab))).toEqual(new Set(['Summary', 'Discrepancies', 'Matched']));
    expect(outcome.result.tieOut.ties).toBe(true);
    expect(cellOf(tabs, storedNames(bytes).get('LF_Ties') as string)).toBe('✓ TIES');
  });

  it('wrong stored values are corrected: this is no reading back of our own figures', async () => {
    const { bytes } = await sample();
    const formulas = storedFormulas(bytes);
    const parts = partsOf(bytes);
    for (const { part, xml } of tabParts(bytes)) {
      parts.set(
        part,
        xml.replace(
          /(<\/f><v>)([^<]*)/g,
          (_, before: string, value: string) => `${before}${/^-?[\d.]+$/.test(value) ? '98765.43' : 'wrong'}`,
        ),
      );
    }
    const spoilt = zipParts(Object.fromEntries(parts));
    expect(storedFormulas(spoilt).every(({ value }) => value === '98765.43' || value === 'wrong')).toBe(true);
    expect(differences(formulas, await recalculatedTabs(spoilt))).toEqual([]);
  });

  it.each(BOOKS)('%s: no text of an export became a formula, and every text is as it was', async (_, make) => {
    const { bytes, grids } = await make();
    const own = storedFormulas(bytes).length;
    expect((await flatXml(bytes)).match(/table:formula=/g)).toHaveLength(own);
    const read = readWorkbook(bytes).sheets;
    grids.forEach((grid, index) => {
      expect(tabParts(bytes)[index]?.xml).not.toContain('<f>');
      const blankless = (rows: FileGrid['rows']) =>
        rows.map((row) =>
          row
            .map((cell) => cell ?? '')
            .join('\u0000')
            .replace(/\0*$/, ''),
        );
      expect(blankless(read[index]?.grid.rows ?? [])).toEqual(blankless(grid.rows));
    });
  });

  it('the totals of hostile names are those of the report, per currency', async () => {
    const { bytes, outcome } = await hostile();
    const tabs = await recalculatedTabs(bytes);
    const names = storedNames(bytes);
    const { totals } = toReport(outcome.result);
    expect(totals.map(({ currency }) => currency)).toEqual(['CAD', 'USD']);
    for (const total of totals) {
      const cell = (name: string): number => Number(cellOf(tabs, names.get(`${name}_${total.currency}`) as string));
      expect(cell('LF_LeakageCalculated')).toBeCloseTo(Number(total.leakageCalculated), 6);
      expect(cell('LF_LeakageEstimated')).toBeCloseTo(Number(total.leakageEstimated), 6);
      expect(cell('LF_Overbilled')).toBeCloseTo(Number(total.overbilled), 6);
      expect(cell('LF_InReview')).toBeCloseTo(Number(total.inReview), 6);
    }
  });
});

describe.runIf(hasLibreOffice)('what does not tie', () => {
  it('a row that is gone from LF_Data is missed at once', async () => {
    const { bytes } = await sample();
    const parts = partsOf(bytes);
    const data = tabParts(bytes).find(({ tab }) => tab === 'LF_Data');
    if (data === undefined) throw new Error('no LF_Data');
    const rows = data.xml.match(/<row .*?<\/row>/g) ?? [];
    parts.set(data.part, data.xml.replace(rows[20] as string, ''));
    const tabs = await recalculatedTabs(zipParts(Object.fromEntries(parts)));
    expect(cellOf(tabs, storedNames(bytes).get('LF_Ties') as string)).toBe('✗ DOES NOT TIE');
    expect(tabs.get('Summary')?.[1]?.[0]).toMatch(/; DOES NOT TIE\.$/);
    expect(allRows(tabs, 'Summary').match(/✗ DIFFERS/g)?.length).toBeGreaterThanOrEqual(1);
  });

  it.each([
    ['a finding is lost', (result: AuditResult) => result.findings.slice(1)],
    ['the figures agree all the same', (result: AuditResult) => result.findings],
  ])('a broken result says so in words and in red: %s', async (_, keep) => {
    const { outcome } = await sample();
    const { tieOut } = outcome.result;
    const broken = {
      ...outcome.result,
      findings: keep(outcome.result),
      tieOut: { ...tieOut, ties: false, differences: ['Vendor: 1 row stands in more than one place'] },
    };
    const bytes = await tabsAlone(outcome, broken);
    const tabs = await recalculatedTabs(bytes);
    expect(cellOf(tabs, storedNames(bytes).get('LF_Ties') as string)).toBe('✗ DOES NOT TIE');
    expect(allRows(tabs, 'Summary')).toContain('Vendor: 1 row stands in more than one place');
    if (!hasPdfTools) return;
    expect(PALETTE.alarm.text).toBe('#C00000');
    expect(await redPixels(await pdf(bytes))).toBeGreaterThan(100);
    expect(await redPixels(await pdf(await tabsAlone(outcome)))).toBe(0);
  });
});

describe.runIf(hasPdfTools)('printed', () => {
  let printed: Uint8Array;
  beforeAll(async () => {
    printed = await pdf(await tabsAlone((await sample()).outcome));
  });

  it('every tab is one page wide, the hidden one is not printed', async () => {
    expect(await pagesOf(printed)).toHaveLength(4);
  });

  it.each([
    ['Summary', 1],
    ['Discrepancies', 2],
  ])('%s: the status cells have the colours of the palette', async (_, page) => {
    const counts = await colourCounts(printed, page);
    for (const tone of new Set(STATUS_ORDER.map((type) => STATUSES[type].tone))) {
      const { fill } = PALETTE[tone];
      if (fill !== '#FFFFFF') expect(counts.get(fill) ?? 0, tone).toBeGreaterThan(100);
    }
  });

  it('without colour the symbols and words remain, and the type is no smaller than 6.5 points', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leakage-text-'));
    try {
      writeFileSync(join(folder, 'book.pdf'), printed);
      const read = async (...options: string[]): Promise<string> =>
        (await run('pdftotext', ['-f', '2', '-l', '2', ...options, join(folder, 'book.pdf'), '-'])).stdout;
      const text = (await read('-layout')).replace(/\s+/g, ' ');
      for (const type of STATUS_ORDER) expect(text).toContain(statusText(type));
      const word = /yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">CAD</.exec(await read('-bbox'));
      expect(Number(word?.[2]) - Number(word?.[1])).toBeGreaterThan(6.5);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('in the file itself', () => {
  const column = (id: string): string => columnLetters(DISCREPANCY_COLUMNS.findIndex((one) => one.id === id) + 1);

  it.each(BOOKS)(
    '%s: links lead to the first row of each finding, drop-downs, filter and header are set',
    async (_, make) => {
      const { bytes, outcome, grids } = await make();
      const { findings } = toReport(outcome.result);
      const tab = tabParts(bytes).find((part) => part.tab === 'Discrepancies')?.xml ?? '';
      const tabNames = tabParts(bytes).map((part) => part.tab);
      const tabOf = (source: string): string => tabNames[grids.findIndex((grid) => grid.source === source)] as string;
      const links = findings.flatMap(({ vendorRows, psaRows }, index) =>
        [['vendorRows', vendorRows[0]] as const, ['psaRows', psaRows[0]] as const].flatMap(([id, first]) =>
          first === undefined
            ? []
            : [`${column(id)}${DISCREPANCY_HEADER_ROW + 1 + index} -> ${tabOf(first.source)}!A${first.row}`],
        ),
      );
      expect(storedLinks(tab)).toEqual(links);
      expect(links.length).toBeGreaterThanOrEqual(findings.length);
      const last = DISCREPANCY_HEADER_ROW + findings.length;
      const decision = `${column('decision')}${DISCREPANCY_HEADER_ROW + 1}:${column('decision')}${last}`;
      expect(tab).toContain(
        `sqref="${decision}"><formula1>"${DECISIONS.join(',')}"</formula1>`
          .replaceAll('"', '&quot;')
          .replace('sqref=&quot;', 'sqref="')
          .replace('&quot;><', '"><'),
      );
      expect(tab).toContain(
        `<pane xSplit="4" ySplit="${DISCREPANCY_HEADER_ROW}" topLeftCell="E${DISCREPANCY_HEADER_ROW + 1}"`,
      );
      expect(tab).toContain(
        `<autoFilter ref="A${DISCREPANCY_HEADER_ROW}:${columnLetters(DISCREPANCY_COLUMNS.length)}${last}"/>`,
      );
      expect(tab).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
      const workbook = partsOf(bytes).get('xl/workbook.xml') ?? '';
      const name = (title: string): string =>
        `<definedName name="_xlnm.${title}" localSheetId="${tabNames.indexOf('Discrepancies')}">'Discrepancies'!`;
      expect(workbook).toContain(`${name('Print_Titles')}$${DISCREPANCY_HEADER_ROW}:$${DISCREPANCY_HEADER_ROW}<`);
      expect(workbook).toContain(`${name('Print_Area')}$A:$${column('action')}<`);
    },
  );

  it('the names point at the cells that hold the totals', async () => {
    const { bytes, outcome } = await seeded();
    const names = storedNames(bytes);
    const [total] = toReport(outcome.result).totals;
    const value = (name: string): number => {
      const [, letters = '', row] = /^'?Summary'?!\$([A-Z]+)\$(\d+)$/.exec(names.get(name) ?? '') ?? [];
      const found = storedFormulas(bytes).find(
        (one) => one.tab === 'Summary' && one.row === Number(row) && one.column === columnOf(letters),
      );
      return Number(found?.value);
    };
    expect(value('LF_LeakageCalculated')).toBe(Number(total?.leakageCalculated));
    expect(value('LF_LeakageEstimated')).toBe(Number(total?.leakageEstimated));
    expect(value('LF_Overbilled')).toBe(Number(total?.overbilled));
    expect(value('LF_InReview')).toBe(Number(total?.inReview));
  });
});
