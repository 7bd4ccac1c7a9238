/** The Matched tab: what agrees, apart from what does not, with the figures that prove it. */
import type { AuditResult, MatchedGroup } from '../comparison.ts';
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from '../plan.ts';
import { formula, lettersOf, priceUnits, rowsCell, type SourceTabs, TABS } from './layout.ts';

const COLUMNS: readonly PlanColumn[] = [
  { id: 'number', title: '#', width: 6, format: 'integer' },
  { id: 'status', title: 'Status', width: 21, format: 'text' },
  { id: 'client', title: 'Client', width: 26, format: 'text', wrap: true },
  { id: 'product', title: 'Product', width: 34, format: 'text', wrap: true },
  { id: 'vendorSeats', title: 'Vendor seats', width: 7, format: 'quantity' },
  { id: 'psaSeats', title: 'PSA seats', width: 7, format: 'quantity' },
  { id: 'unitPrice', title: 'Unit price', width: 10, format: 'money' },
  { id: 'unitCost', title: 'Unit cost', width: 10, format: 'money' },
  { id: 'margin', title: 'Margin', width: 8, format: 'percent' },
  { id: 'currency', title: 'Cur.', width: 6, format: 'text' },
  { id: 'vendorRows', title: 'Vendor rows', width: 26, format: 'text' },
  { id: 'psaRows', title: 'PSA rows', width: 26, format: 'text' },
  { id: 'why', title: 'Why', width: 60, format: 'text' },
  { id: 'key', title: 'Key', width: 18, format: 'text', hidden: true },
];

const HEADER_ROW = 3;

/** Plans the tab. */
export function planMatched(result: AuditResult, sources: SourceTabs): SheetPlan {
  return {
    sheet: TABS.matched,
    tabTone: 'ok',
    blocks: [{ row: 1, column: 1, style: 'title', cells: [['Matched']] }],
    table: {
      headerRow: HEADER_ROW,
      columns: COLUMNS,
      rows: result.matched.map((group, index) => matchedRow(group, index, sources)),
      filter: true,
    },
    frozenRows: HEADER_ROW,
    frozenColumns: 4,
    tones: [],
    names: [],
    print: { landscape: true, repeatRows: HEADER_ROW, columns: 'A:L' },
  };
}

function matchedRow(group: MatchedGroup, index: number, sources: SourceTabs): PlanRow {
  const price = priceUnits(group.unitPrice);
  const cost = priceUnits(group.unitCost);
  const cells: Record<string, PlanCell> = {
    number: index + 1,
    status: group.status === 'MATCHED' ? '✓ MATCHED' : '✓ WITHIN TOLERANCE',
    client: group.client.psa || group.client.vendor,
    product: group.product.title,
    vendorSeats: group.vendorQuantity,
    psaSeats: group.psaQuantity,
    unitPrice: price,
    unitCost: cost,
    margin: marginCell(price, cost, HEADER_ROW + 1 + index),
    currency: group.currency,
    vendorRows: rowsCell(group.vendor, sources),
    psaRows: rowsCell(group.psa, sources),
    why: group.evidence.join(' | '),
    key: group.key,
  };
  return { key: group.key, cells: COLUMNS.map(({ id }) => cells[id] ?? null) };
}

function marginCell(price: number | null, cost: number | null, row: number): PlanCell {
  if (price === null || cost === null || price === 0) return null;
  const priceCell = `${lettersOf(COLUMNS, 'unitPrice')}${row}`;
  return formula(`(${priceCell}-${lettersOf(COLUMNS, 'unitCost')}${row})/${priceCell}`, (price - cost) / price);
}
