/** The completeness proof on the Summary tab: every row and amount in one bucket, counted by live formulas. */
import type { AuditResult, Bucket, SideTieOut } from '../comparison.ts';
import type { Side } from '../model.ts';
import type { CellFormat, PlanCell, PlanTone } from '../plan.ts';
import { countCode, DATA_COLUMNS, dataSumCode } from './data.ts';
import { formula, lettersOf, quoteSheet, quoteText, TABS, units } from './layout.ts';
import type { Page } from './page.ts';

/** What the one cell says that proves the audit complete. */
export const TIES = '✓ TIES';
const DOES_NOT_TIE = '✗ DOES NOT TIE';
const DIFFERS = '✗ DIFFERS';

const BUCKETS: readonly Bucket[] = ['matched', 'findings', 'excluded', 'setAside'];

/** Where the proof stands. */
export interface TieCell {
  /** The cell that says whether everything ties, absolute. */
  readonly cell: string;
  /** Red where something is missing. */
  readonly tones: readonly PlanTone[];
}

/** Writes the proof: a line for the rows and for each currency of each side. */
export function tieOutBlock(page: Page, result: AuditResult): TieCell {
  page.block(
    'heading',
    [['Completeness', 'In', 'Matched', 'Findings', 'Excluded', 'Set aside', 'Difference', 'Check']],
    ['text', 'money', 'money', 'money', 'money', 'money', 'money', 'text'],
  );
  const first = page.row;
  const rowCount = dataRows(result);
  for (const side of ['vendor', 'psa'] as const) tieOutSide(page, side, result.tieOut[side], rowCount);
  // What the counts below cannot show (a row in two places, a part of a cent) still keeps the audit from tying.
  for (const difference of result.tieOut.differences) {
    page.block('strong', [[difference, null, null, null, null, null, null, DIFFERS]]);
  }
  const last = page.row - 1;
  const checks = `H${first}:H${last}`;
  const lines = last - first + 1;
  const ties = result.tieOut.ties;
  const text = `IF(COUNTIF(${checks},"OK")=${lines},${quoteText(TIES)},${quoteText(DOES_NOT_TIE)})`;
  const all = formula(text, ties ? TIES : DOES_NOT_TIE);
  const row = page.block('strong', [['All rows and amounts', null, null, null, null, null, null, all]]);
  page.skip();
  const range = `H${first}:H${row}`;
  return {
    cell: `$H$${row}`,
    tones: [
      { range, formula: `OR($H${first}="OK",$H${first}=${quoteText(TIES)})`, tone: 'ok' },
      { range, formula: `$H${first}<>""`, tone: 'alarm' },
    ],
  };
}

const dataRows = ({ tieOut }: AuditResult): number => {
  const count = ({ matched, findings, excluded, setAside }: SideTieOut): number =>
    matched + findings + excluded + setAside;
  return Math.max(1, count(tieOut.vendor) + count(tieOut.psa));
};

function tieOutSide(page: Page, side: Side, totals: SideTieOut, rows: number): void {
  const name = side === 'vendor' ? 'Vendor' : 'PSA';
  const column = (id: string): string => {
    const letters = lettersOf(DATA_COLUMNS, id);
    return `${quoteSheet(TABS.data)}!$${letters}$2:$${letters}$${rows + 1}`;
  };
  const line = (label: string, input: number, cells: PlanCell[], values: number[], format: CellFormat): void => {
    const row = page.row;
    const difference = Math.round((input - values.reduce((sum, value) => sum + value, 0)) * 100) / 100;
    page.block(
      'body',
      [
        [
          label,
          input,
          ...cells,
          formula(`ROUND(B${row}-SUM(C${row}:F${row}),2)`, difference),
          formula(`IF(G${row}=0,"OK",${quoteText(DIFFERS)})`, difference === 0 ? 'OK' : DIFFERS),
        ],
      ],
      ['text', format, format, format, format, format, format, 'text'],
    );
  };
  const counts = BUCKETS.map((bucket) => totals[bucket]);
  const counted = BUCKETS.map((bucket, index) =>
    formula(`COUNTIF(${column('count')},"${countCode(side, bucket)}")`, counts[index] ?? 0),
  );
  line(`${name} rows`, totals.rowsIn, counted, counts, 'integer');
  totals.amounts.forEach((sums, number) => {
    const amounts = BUCKETS.map((bucket) => units(sums[bucket]));
    const summed = BUCKETS.map((bucket, index) =>
      formula(
        `SUMIFS(${column('amount')},${column('sum')},"${dataSumCode(side, bucket, number)}")`,
        amounts[index] ?? 0,
      ),
    );
    line(`${name} amount${sums.currency === '' ? '' : ` ${sums.currency}`}`, units(sums.in), summed, amounts, 'money');
  });
}
