/** The tab of everything that was not compared: rows that could not be read, and rows that a rule left out. */
import type { AuditResult } from '../comparison.ts';
import { ISSUE_TEXTS, type IssueCode, issue } from '../issues.ts';
import type { ExcludedRow, ExclusionReason, SetAsideRow } from '../model.ts';
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from '../plan.ts';
import { lettersOf, quoteText, rowNumber, type SourceTabs, TABS, units } from './layout.ts';

const COLUMNS: readonly PlanColumn[] = [
  { id: 'kind', title: 'Kind', width: 12, format: 'text' },
  { id: 'side', title: 'Side', width: 9, format: 'text' },
  { id: 'source', title: 'Source', width: 30, format: 'text', wrap: true },
  { id: 'row', title: 'Row', width: 8, format: 'integer' },
  { id: 'reason', title: 'Reason', width: 27, format: 'text', wrap: true },
  { id: 'detail', title: 'What was seen', width: 44, format: 'text', wrap: true },
  { id: 'mend', title: 'What to do', width: 32, format: 'text', wrap: true },
  { id: 'column', title: 'Column', width: 16, format: 'text', wrap: true },
  { id: 'cell', title: 'Cell', width: 8, format: 'text' },
  { id: 'value', title: 'Value', width: 16, format: 'text', wrap: true },
  { id: 'amount', title: 'Amount', width: 12, format: 'money' },
  { id: 'currency', title: 'Cur.', width: 6, format: 'text' },
  { id: 'key', title: 'Key', width: 18, format: 'text', hidden: true },
];

const HEADER_ROW = 4;

/** Why a rule left a row out, in words. */
export const EXCLUSION_WORDS: { readonly [reason in ExclusionReason]: string } = {
  TOTALS_ROW: 'Totals row',
  FOOTER: 'Note or footer',
  GROUP_HEADING: 'Group heading',
  REPEATED_HEADER: 'Repeated header',
  USAGE: 'Metered usage',
  ONE_TIME: 'One-time charge',
  INACTIVE: 'Not active in the PSA',
  NOT_BILLABLE: 'Not billable, no vendor line',
  NOT_VENDOR_PRODUCT: 'Not a vendor product',
  ZERO_COST: 'Costs nothing, no agreement',
  NO_SEATS: 'No seats left',
  IGNORED_PRODUCT: 'Product ignored by rule',
  SELF_PAYING_CLIENT: 'Client pays itself',
};

/** Why a row could not be read, in words: `NOT_A_NUMBER` is "Not readable: not a number". */
export function setAsideWords(code: string): string {
  return `Not readable: ${code.toLowerCase().replaceAll('_', ' ')}`;
}

/** How a row that was set aside is mended: one sentence, or '' where its code has none. */
export function setAsideMend({ code, column, row, cell, value }: SetAsideRow): string {
  return isIssueCode(code) ? issue(code, '', { column, row, cell, value }).hint : '';
}

const isIssueCode = (code: string): code is IssueCode => Object.hasOwn(ISSUE_TEXTS, code);

const SET_ASIDE = '? SET ASIDE';

/** Plans the tab: rows set aside first, for they need a hand. */
export function planLeftOut(result: AuditResult, sources: SourceTabs): SheetPlan {
  const { setAside, excluded } = result;
  const range = `A${HEADER_ROW + 1}:A${HEADER_ROW + setAside.length + excluded.length}`;
  return {
    sheet: TABS.leftOut,
    tabTone: 'review',
    blocks: [
      { row: 1, column: 1, style: 'title', cells: [['Set aside & excluded']] },
      {
        row: 2,
        column: 1,
        style: 'label',
        cells: [
          [
            `Rows that could not be read: ${setAside.length}. Rows left out by a rule: ${excluded.length}. None is lost: each is counted in the completeness check of the ${TABS.summary} tab.`,
          ],
        ],
      },
    ],
    table: {
      headerRow: HEADER_ROW,
      columns: COLUMNS,
      rows: [...setAside.map((row) => setAsideRow(row, sources)), ...excluded.map((row) => excludedRow(row, sources))],
      filter: true,
    },
    frozenRows: HEADER_ROW,
    frozenColumns: 0,
    tones:
      setAside.length === 0 ? [] : [{ range, formula: `$A${HEADER_ROW + 1}=${quoteText(SET_ASIDE)}`, tone: 'review' }],
    names: [],
    print: { landscape: true, repeatRows: HEADER_ROW, columns: `A:${lettersOf(COLUMNS, 'currency')}` },
  };
}

const toRow = (cells: Readonly<Record<string, PlanCell>>, key: string): PlanRow => ({
  key,
  cells: COLUMNS.map(({ id }) => (id === 'key' ? key : (cells[id] ?? null))),
});

/** Side, source and row: where to look. */
function place(row: SetAsideRow | ExcludedRow, sources: SourceTabs): Record<'side' | 'source' | 'row', PlanCell> {
  const source = sources.tables[row.source]?.source ?? '';
  return { side: row.side === 'vendor' ? 'Vendor' : 'PSA', source, row: rowNumber(row, sources) };
}

function setAsideRow(row: SetAsideRow, sources: SourceTabs): PlanRow {
  const cells = {
    kind: SET_ASIDE,
    ...place(row, sources),
    reason: setAsideWords(row.code),
    detail: row.message,
    mend: setAsideMend(row),
    column: row.column,
    cell: row.cell,
    value: row.value,
    amount: row.amount === null ? null : units(row.amount),
    currency: row.currency,
  };
  return toRow(cells, `s${row.source}-${row.row}`);
}

function excludedRow(row: ExcludedRow, sources: SourceTabs): PlanRow {
  const cells = {
    kind: 'Excluded',
    ...place(row, sources),
    reason: EXCLUSION_WORDS[row.reason],
    detail: row.detail,
    amount: row.amount === null ? null : units(row.amount),
    currency: row.currency,
  };
  return toRow(cells, `e${row.source}-${row.row}`);
}
