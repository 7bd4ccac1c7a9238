/** The few names that hosts and the pane may use. */
export { type AuditOutcome, type AuditSettings, audit, type Stage } from './audit.ts';
export type { AuditResult, CurrencyTotals, Finding, MatchedGroup, TieOut } from './comparison.ts';
export { dayFromIso, isoFromDay } from './days.ts';
export { FORMATS } from './formats/index.ts';
export type { DateOrder } from './ingest/dates.ts';
export type { NumberFormat } from './ingest/numbers.ts';
export type { SourceInput } from './ingest/read.ts';
export type { Day, Grid, Issue, Side } from './model.ts';
export type { SheetPlan } from './plan.ts';
export { type Report, toReport } from './report/json.ts';
export { TABS } from './report/layout.ts';
export { writeSheet } from './report/operations.ts';
export { planReport } from './report/plans.ts';
export { sheetNameFor } from './report/sheet-name.ts';
export { SAMPLE_SOURCES } from './sample/sources.ts';
export { ENGINE_VERSION } from './version.ts';
export type { Operation, Workbook } from './workbook.ts';
