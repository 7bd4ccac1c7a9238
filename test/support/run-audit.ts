/** Runs the whole engine on CSV texts, as the command line does. */
import { type AuditSettings, audit, type Report, toReport } from '../../core/index.ts';
import { parseDelimited } from '../../core/ingest/delimited.ts';
import type { Grid, Side } from '../../core/model.ts';

/** A CSV text as a grid. */
export function gridOf(source: string, text: string): Grid {
  return { source, rows: parseDelimited(text).rows };
}

/** The report of two CSV texts; throws where a source cannot be used. */
export function reportOf(vendor: string, psa: string, settings: AuditSettings = {}): Report {
  const sources: { grid: Grid; side: Side }[] = [
    { grid: gridOf('vendor.csv', vendor), side: 'vendor' },
    { grid: gridOf('psa.csv', psa), side: 'psa' },
  ];
  const outcome = audit(sources, settings);
  if (!outcome.ok) throw new Error(outcome.errors.map((error) => `${error.source} ${error.message}`).join('; '));
  return toReport(outcome.result);
}
