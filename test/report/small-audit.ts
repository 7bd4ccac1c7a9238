/** A small audit with every tab of the result in use, for the tests of the report. */
import { type AuditOutcome, type AuditSettings, audit } from '../../core/index.ts';
import { gridOf } from '../support/run-audit.ts';

/** The audit's answer where the sources could be used. */
export type Done = Extract<AuditOutcome, { ok: true }>;

export const SMALL_VENDOR = [
  'Customer,Product,Quantity,Unit Cost,Amount,Currency,Start Date,End Date',
  'Acme Inc,Microsoft 365 Business Premium,12,22.00,264.00,CAD,2026-03-01,2026-03-31',
  'Acme Inc,Exchange Online (Plan 1),3,4.00,12.00,CAD,2026-03-01,2026-03-31',
  'Birch Ltd,Visio Plan 2,2,15.00,30.00,CAD,2026-03-01,2026-03-31',
  'Birch Ltd,Power BI Pro,n/a,10.00,40.00,CAD,2026-03-01,2026-03-31',
  'Total,,,,346.00,,,',
].join('\n');

export const SMALL_PSA = [
  'Client,Product,Quantity,Unit Price,Amount,Currency',
  'Acme Inc.,Microsoft 365 Business Premium,9,28.50,256.50,CAD',
  'Acme Inc.,Exchange Online (Plan 1),3,6.00,18.00,CAD',
  'Birch Ltd,Managed workstation,4,50.00,200.00,CAD',
].join('\n');

/** Audits two CSV texts; throws where one cannot be used. */
export function auditOf(vendor = SMALL_VENDOR, psa = SMALL_PSA, settings: AuditSettings = {}): Done {
  const outcome = audit(
    [
      { grid: gridOf('vendor.csv', vendor), side: 'vendor' },
      { grid: gridOf('psa.csv', psa), side: 'psa' },
    ],
    settings,
  );
  if (!outcome.ok) throw new Error(outcome.errors.map(({ message }) => message).join('; '));
  return outcome;
}
