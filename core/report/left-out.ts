/** The tab of everything that was not compared: rows that could not be read, and rows that a rule left out. */
import type { AuditResult } from '../comparison.ts';
import type { ExcludedRow, ExclusionReason, SetAsideRow } from '../model.ts';
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from '../plan.ts';
import { rowLink, type SourceTabs, TABS, units } from './layout.ts';

const COLUMNS: readonly PlanColumn[] = [
  { id: 'kind', title: 'Kind', width: 12, format: 'text' },
  { id: 'side', title: 'Side', width: 9, format: 'text' },
  { id: 'row', title: 'Row', width: 40, format: 'text' },
  { id: 'reason', title: 'Reason', width: 28, format: 'text' },
  { id: 'detail', title: 'What was seen', width: 56, format: 'text', wrap: true },
  { id: 'column', title: 'Column', width: 18, format: 'text' },
  { id: 'cell', title: 'Cell', width: 8, format: 'text' },
  { id: 'value', title: 'Value', width: 24, format: 'text' },
  { id: 'amount', title: 'Amount', width: 12, format: 'money' },
  { id: 'currency', title: 'Cur.', width: 6, format: 'text' },
  { id: 'key', title: 'Key', width: 18, format: 'text', hidden: true },
];

const HEADER_ROW = 4;

/** Why a rule left a row out, in words. */
export const EXCLUSION_WORDS: { readonly [reason in ExclusionReason]: string } = {
  TOTALS_ROW: 'Totals row',
  FOOTER: 'Heading or footer',
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

/** Plans the tab: rows set aside first, for they need a hand. */
export function planLeftOut(result: AuditResult, sources: SourceTabs): SheetPlan {
  const { setAside, excluded } = result;
  return {
    sheet: TABS.leftOut,
    tabTone: 'review',
    blocks: [
      { row: 1, column: 1, style: 'title', cells: [['Set aside & excluded']] },
      {
        row: 2,
        column: 1,
        style: 'label',
        cells: [[`Rows that could not be read: ${setAside.length}. Rows left out by a rule: ${excluded.length}. None is lost: each is counted in the tie-out.`]],
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
    tones: [{ range: 'A5:A20000', formula: '$A5="? SET ASIDE"', tone: 'review' }],
    names: [],
    print: { landscape: true, repeatRows: HEADER_ROW, columns: 'A:J' },
  };
}

const toRow = (cells: Readonly<Record<string, PlanCell>>, key: string): PlanRow => ({
  key,
  cells: COLUMNS.map(({ id }) => (id === 'key' ? key : (cells[id] ?? null))),
});

function place(row: { readonly source: number; readonly row: number }, sources: SourceTabs): PlanCell {
  return rowLink(row, sources, `${sources.tables[row.source]?.source ?? ''} ${row.row}`);
}

function setAsideRow(row: SetAsideRow, sources: SourceTabs): PlanRow {
  const cells = {
    kind: '? SET ASIDE',
    side: row.side === 'vendor' ? 'Vendor' : 'PSA',
    row: place(row, sources),
    reason: `Not readable: ${row.code}`,
    detail: row.message,
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
    side: row.side === 'vendor' ? 'Vendor' : 'PSA',
    row: place(row, sources),
    reason: EXCLUSION_WORDS[row.reason],
    detail: row.detail,
    amount: row.amount === null ? null : units(row.amount),
    currency: row.currency,
  };
  return toRow(cells, `e${row.source}-${row.row}`);
}
