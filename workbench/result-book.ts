/** The result of an audit as a workbook: the sources as tabs, then every result tab as the add-in would write it. */
import { type AuditOutcome, planReport, TABS, writeSheet } from '../core/index.ts';
import type { FileGrid } from './file/read-xlsx.ts';
import { FileWorkbook } from './file/workbook.ts';

type Done = Extract<AuditOutcome, { ok: true }>;

/** Builds the workbook. `grids` are the sources in the order of the audit. */
export async function resultBook(outcome: Done, grids: readonly FileGrid[]): Promise<FileWorkbook> {
  const workbook = FileWorkbook.fromGrids(grids);
  const tabs = (await workbook.sheets()).map(({ name }) => name);
  for (const plan of planReport(outcome.result, outcome.currencyOf, tabs)) await workbook.apply(writeSheet(plan));
  await workbook.apply([{ op: 'activate', sheet: TABS.summary }]);
  return workbook;
}
