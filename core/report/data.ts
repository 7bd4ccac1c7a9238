/**
 * The hidden LF_Data tab: every source row with the bucket in which it ended. The tie-out on the Summary is counted from
 * it by live formulas, and any figure can be traced through it to its rows.
 */
import { type AuditResult, type Bucket, bearsMoney } from '../comparison.ts';
import type { LineItem, Side } from '../model.ts';
import type { PlanColumn, PlanRow, SheetPlan } from '../plan.ts';
import { TABS, units } from './layout.ts';

/** The columns of the tab. `count` and `sum` are our own codes, so that no criterion is ever a pattern. */
export const DATA_COLUMNS: readonly PlanColumn[] = [
  { id: 'count', title: 'Count code', width: 10, format: 'text' },
  { id: 'sum', title: 'Sum code', width: 10, format: 'text' },
  { id: 'amount', title: 'Amount', width: 14, format: 'money' },
  { id: 'currency', title: 'Currency', width: 9, format: 'text' },
  { id: 'source', title: 'Source', width: 28, format: 'text' },
  { id: 'row', title: 'Row', width: 8, format: 'integer' },
  { id: 'key', title: 'Key', width: 18, format: 'text' },
];

/** The code of a side and bucket: `VM`, `PF`. */
export function countCode(side: Side, bucket: Bucket): string {
  return (side === 'vendor' ? 'V' : 'P') + { matched: 'M', findings: 'F', excluded: 'X', setAside: 'A' }[bucket];
}

/** The count code with the number of the currency on that side: `VM1`. */
export function dataSumCode(side: Side, bucket: Bucket, currency: number): string {
  return countCode(side, bucket) + String(currency + 1);
}

interface Entry {
  readonly side: Side;
  readonly bucket: Bucket;
  readonly source: number;
  readonly row: number;
  readonly amount: number | null;
  readonly currency: string;
  readonly key: string;
}

/** Plans the tab. */
export function planData(result: AuditResult, currencyOf: (line: LineItem) => string): SheetPlan {
  const currencies = {
    vendor: result.tieOut.vendor.amounts.map(({ currency }) => currency),
    psa: result.tieOut.psa.amounts.map(({ currency }) => currency),
  };
  const rows = entries(result, currencyOf).map((entry): PlanRow => {
    const number = currencies[entry.side].indexOf(entry.currency);
    return {
      key: `${entry.source}-${entry.row}`,
      cells: [
        countCode(entry.side, entry.bucket),
        entry.amount === null ? '' : dataSumCode(entry.side, entry.bucket, number),
        entry.amount === null ? null : units(entry.amount),
        entry.currency,
        result.sources[entry.source]?.source ?? '',
        entry.row,
        entry.key,
      ],
    };
  });
  return {
    sheet: TABS.data,
    hidden: true,
    blocks: [],
    table: { headerRow: 1, columns: DATA_COLUMNS, rows, filter: false },
    frozenRows: 1,
    frozenColumns: 0,
    tones: [],
    names: [],
    print: { landscape: true },
  };
}

function entries(result: AuditResult, currencyOf: (line: LineItem) => string): Entry[] {
  const all: Entry[] = [];
  const seen = new Set<LineItem>();
  const take = (lines: readonly LineItem[], bucket: Bucket, key: string): void => {
    for (const line of lines) {
      if (seen.has(line)) continue;
      seen.add(line);
      const { side, source, row, amount } = line;
      all.push({ side, bucket, source, row, amount, currency: currencyOf(line), key });
    }
  };
  for (const finding of result.findings) take([...finding.vendor, ...finding.psa], 'findings', finding.key);
  for (const group of result.matched) take([...group.vendor, ...group.psa], 'matched', group.key);
  for (const { side, source, row, amount, currency, reason } of result.excluded) {
    const own = bearsMoney({ reason }) ? amount : null;
    all.push({ side, bucket: 'excluded', source, row, amount: own, currency, key: '' });
  }
  for (const { side, source, row, amount, currency } of result.setAside) {
    all.push({ side, bucket: 'setAside', source, row, amount, currency, key: '' });
  }
  return all.sort((a, b) => a.source - b.source || a.row - b.row);
}
