/** All result tabs of one audit, in the order of the workbook. */
import type { AuditResult } from '../comparison.ts';
import type { LineItem } from '../model.ts';
import type { SheetPlan } from '../plan.ts';
import { planData } from './data.ts';
import { planDiscrepancies } from './discrepancies.ts';
import type { SourceTabs } from './layout.ts';
import { planLeftOut } from './left-out.ts';
import { planMatched } from './matched.ts';
import { planSummary } from './summary.ts';

/** Plans every result tab. `tabs` names the tab of each source, null where the workbook does not hold it. */
export function planReport(
  result: AuditResult,
  currencyOf: (line: LineItem) => string,
  tabs: readonly (string | null)[],
): SheetPlan[] {
  const sources: SourceTabs = { tables: result.sources, tabs };
  return [
    planSummary(result),
    planDiscrepancies(result, sources),
    planMatched(result, sources),
    planLeftOut(result, sources),
    planData(result, currencyOf),
  ];
}
