/** The Summary tab: a workpaper that stands alone. What was compared, the proof that nothing is missing, and the money. */
import type { AuditResult, CurrencyTotals } from '../comparison.ts';
import { isoFromDay } from '../days.ts';
import type { CellFormat, PlanCell, PlanName, PlanTone, SheetPlan } from '../plan.ts';
import { discrepancyRange } from './discrepancies.ts';
import { formula, quoteSheet, quoteText, TABS, units } from './layout.ts';
import { Page } from './page.ts';
import { STATUS_ORDER, STATUSES, statusText } from './status.ts';
import { TIES, type TieCell, tieOutBlock } from './summary-tie-out.ts';

const WIDTHS = [34, 16, 20, 16, 16, 16, 14, 14, 60];
/** Characters of a text that runs over the first eight columns, with room for wide letters. */
const LINE_MAX = 125;

/** Plans the tab, block under block. */
export function planSummary(result: AuditResult): SheetPlan {
  const page = new Page();
  page.block('title', [['Reconciliation summary']]);
  const conclusionRow = page.row;
  page.block('strong', [[null]]);
  page.skip();
  workpaper(page, result);
  const tie = tieOutBlock(page, result);
  const money = moneyBlock(page, result);
  const counts = countsBlock(page, result);
  sourcesBlock(page, result);
  issuesBlock(page, result);
  page.blocks[1] = { row: conclusionRow, column: 1, style: 'strong', cells: [[conclusion(result, tie, money)]] };
  return {
    sheet: TABS.summary,
    tabTone: 'ok',
    blocks: page.blocks,
    widths: WIDTHS,
    frozenRows: 0,
    frozenColumns: 0,
    tones: [
      ...tie.tones,
      { range: `A${conclusionRow}`, formula: `${tie.cell}<>${quoteText(TIES)}`, tone: 'alarm' },
      ...counts.tones,
    ],
    names: [{ name: 'LF_Ties', ref: tie.cell }, ...money.names],
    print: { landscape: true, columns: 'A:I' },
  };
}

function workpaper(page: Page, result: AuditResult): void {
  page.block('body', [
    ['As-of date', result.asOf === null ? 'none' : isoFromDay(result.asOf)],
    ['Engine', `Leakage Finder ${result.engine}`],
    ['Prepared by, date', ''],
    ['Reviewed by, date', ''],
  ]);
  page.skip();
}

interface MoneyCells {
  readonly names: readonly PlanName[];
  /** First row of the block and the currencies in its rows. */
  readonly first: number;
}

const HEADLINES: readonly [
  title: string,
  codes: readonly string[],
  pick: (totals: CurrencyTotals) => bigint,
  name: string,
][] = [
  ['Lost, calculated', ['LC'], (t) => t.leakageCalculated, 'LF_LeakageCalculated'],
  ['Lost, estimated', ['LE'], (t) => t.leakageEstimated, 'LF_LeakageEstimated'],
  ['Client overcharged', ['OC', 'OE'], (t) => t.overbilled, 'LF_Overbilled'],
];

function moneyBlock(page: Page, result: AuditResult): MoneyCells {
  page.block('heading', [['Money a month', ...HEADLINES.map(([title]) => title), 'In review']], ['text', 'money']);
  const first = page.row;
  const rows = result.findings.length;
  const range = (id: string): string => `${quoteSheet(TABS.discrepancies)}!${discrepancyRange(id, rows)}`;
  const sum = (code: string): string => `SUMIFS(${range('impact')},${range('sum')},"${code}")`;
  const names: PlanName[] = [];
  result.totals.forEach((totals, index) => {
    const number = index + 1;
    const cells = HEADLINES.map(([, codes, pick]) =>
      formula(codes.map((code) => sum(`${code}${number}`)).join('+'), units(pick(totals))),
    );
    const signed = (sign: '>' | '<'): string =>
      ['RC', 'RE']
        .map((code) => `SUMIFS(${range('impact')},${range('sum')},"${code}${number}",${range('impact')},"${sign}0")`)
        .join('+');
    const inReview = `${signed('>')}-(${signed('<')})`;
    const row = page.block(
      'body',
      [[totals.currency === '' ? 'All amounts' : totals.currency, ...cells, formula(inReview, units(totals.inReview))]],
      ['text', 'money'],
    );
    const suffix =
      result.totals.length === 1 ? '' : `_${/^[A-Z]{3}$/.test(totals.currency) ? totals.currency : number}`;
    for (const [column, [, , , name]] of HEADLINES.entries()) {
      names.push({ name: `${name}${suffix}`, ref: `$${'BCD'[column]}$${row}` });
    }
    names.push({ name: `LF_InReview${suffix}`, ref: `$E$${row}` });
  });
  page.block('label', [
    ['In review: amounts that a person has to settle first, added up without their signs and counted nowhere else.'],
  ]);
  page.skip();
  return { names, first };
}

function countsBlock(page: Page, result: AuditResult): { tones: readonly PlanTone[] } {
  const shown = result.totals.slice(0, 6);
  page.block(
    'heading',
    [['Findings by type', 'Lines', ...shown.map(({ currency }) => `Impact ${currency}`.trim())]],
    ['text', 'money'],
  );
  const first = page.row;
  const rows = result.findings.length;
  const range = (id: string): string => `${quoteSheet(TABS.discrepancies)}!${discrepancyRange(id, rows)}`;
  for (const type of STATUS_ORDER) {
    const own = result.findings.filter((finding) => finding.type === type);
    const count = formula(`COUNTIF(${range('type')},"${type}")`, own.length);
    const sums = shown.map(({ currency }) => {
      const total = own.reduce(
        (sum, finding) => (finding.currency === currency ? sum + finding.monthlyImpact : sum),
        0n,
      );
      const number = result.totals.findIndex((t) => t.currency === currency) + 1;
      const codes = ['LC', 'LE', 'OC', 'OE', 'RC', 'RE', 'IC', 'IE'].map((code) => `"${code}${number}"`).join(',');
      return formula(
        `SUMPRODUCT(SUMIFS(${range('impact')},${range('type')},"${type}",${range('sum')},{${codes}}))`,
        units(total),
      );
    });
    page.block('body', [[statusText(type), count, ...sums]], ['text', 'integer', 'money']);
  }
  const tones = STATUS_ORDER.map((type) => ({
    range: `A${first}:A${page.row - 1}`,
    formula: `$A${first}=${quoteText(statusText(type))}`,
    tone: STATUSES[type].tone,
  }));
  page.skip();
  return { tones };
}

function sourcesBlock(page: Page, { sources }: AuditResult): void {
  const formats: CellFormat[] = ['text', 'text', 'text', 'integer', 'integer', 'integer', 'text', 'text', 'text'];
  page.block(
    'heading',
    [['Source', 'Side', 'Format', 'Header row', 'Rows', 'Hidden rows', 'First day', 'Last day', 'Columns read']],
    formats,
  );
  for (const table of sources) {
    const columns = Object.entries(table.columns).map(([role, { header }]) => `${roleWords(role)}: ${header}`);
    page.block(
      'body',
      [
        [
          table.source,
          table.side === 'vendor' ? 'Vendor' : 'PSA',
          table.format,
          table.headerRow,
          table.rowsIn,
          table.hiddenRowsIn,
          table.period?.from ?? '',
          table.period?.to ?? '',
          columns.join('; '),
        ],
      ],
      formats,
      true,
    );
  }
  page.skip();
}

function issuesBlock(page: Page, { issues }: AuditResult): void {
  if (issues.length === 0) return;
  page.block('heading', [['To know about these exports', '', '', '', '', '', '', '', 'What to do']]);
  const order = { error: 0, warning: 1, info: 2 } as const;
  const sorted = [...issues].sort((a, b) => order[a.severity] - order[b.severity]);
  for (const { source, message, hint } of sorted) {
    const [first = '', ...more] = linesOf(`${source} ${message}`.trim(), LINE_MAX);
    const row = page.block('body', [[first]]);
    page.blocks.push({ row, column: WIDTHS.length, style: 'body', cells: [[hint]], wrap: true });
    for (const line of more) page.block('body', [[line]]);
  }
}

/** `unitCost` as people write it: `unit cost`. */
function roleWords(role: string): string {
  return role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A text cut at its blanks into lines of at most `length` characters; a longer word is cut too. */
export function linesOf(text: string, length: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > length) {
    const blank = rest.lastIndexOf(' ', length);
    // The first half of a pair is no character by itself.
    const whole = (rest.charCodeAt(length - 1) & 0xfc00) === 0xd800 ? length - 1 : length;
    lines.push(rest.slice(0, blank > 0 ? blank : whole));
    rest = rest.slice(blank > 0 ? blank + 1 : whole);
  }
  return [...lines, rest];
}

/** "37 open lines; 2,418.00 CAD lost a month, 120.00 of it estimated; ties to the cent." */
function conclusion(result: AuditResult, tie: TieCell, money: MoneyCells): PlanCell {
  const count = result.findings.length;
  const open = `COUNTA(${quoteSheet(TABS.discrepancies)}!${discrepancyRange('key', count)})`;
  const spoken = result.totals.filter(
    (t) => result.totals.length === 1 || t.leakageCalculated + t.leakageEstimated !== 0n,
  );
  const currencies = spoken.map((totals) => ({
    currency: totals.currency,
    row: money.first + result.totals.indexOf(totals),
  }));
  // FIXED writes money in the style of the reader's own locale; a format code in TEXT would be read in that locale too.
  const pieces = currencies.map(
    ({ currency, row }) =>
      `FIXED(B${row}+C${row},2)&${quoteText(` ${currency} lost a month, `.replace('  ', ' '))}&FIXED(C${row},2)&" of it estimated; "`,
  );
  const lines = `${open}&IF(${open}=1," line to look at; "," lines to look at; ")`;
  const text = [lines, ...pieces, `IF(${tie.cell}=${quoteText(TIES)},"ties to the cent.","DOES NOT TIE.")`].join('&');
  const words = spoken.map((t) =>
    `${grouped(t.leakageCalculated + t.leakageEstimated)} ${t.currency} lost a month, ${grouped(t.leakageEstimated)} of it estimated; `.replace(
      '  ',
      ' ',
    ),
  );
  const value = `${count} ${count === 1 ? 'line' : 'lines'} to look at; ${words.join('')}${result.tieOut.ties ? 'ties to the cent.' : 'DOES NOT TIE.'}`;
  return formula(text, value);
}

/** Whole cents in micros as `#,##0.00` writes them. */
function grouped(micros: bigint): string {
  const cents = (micros < 0n ? -micros : micros) / 10_000n;
  let whole = (cents / 100n).toString();
  for (let at = whole.length - 3; at > 0; at -= 3) whole = `${whole.slice(0, at)},${whole.slice(at)}`;
  return `${micros < 0n ? '-' : ''}${whole}.${(cents % 100n).toString().padStart(2, '0')}`;
}
