/** The one place where the constructed months meet the engine: sources go in as files, the JSON report comes out. */
import { audit, dayFromIso, type Side, toReport } from '../../core/index.ts';
import { readSourceFile } from '../../workbench/file/read-source.ts';
import { toWindows1252 } from './clients.ts';
import type { JsonReport } from './compare.ts';
import { paste } from './paste.ts';
import type { Month, MonthSource } from './truth.ts';

/** Audits the sources; throws with the engine's reasons where it cannot use them. */
export function runAudit(vendor: readonly MonthSource[], psa: readonly MonthSource[], asOf?: string): JsonReport {
  const input = (side: Side) => (source: MonthSource) => {
    const grid = readSourceFile(source.name, bytesOf(source));
    return { side, grid: source.pasted ? paste(grid, source.pasted) : grid };
  };
  const day = asOf === undefined ? null : dayFromIso(asOf);
  const outcome = audit([...vendor.map(input('vendor')), ...psa.map(input('psa'))], day === null ? {} : { asOf: day });
  if (!outcome.ok)
    throw new Error(outcome.errors.map((issue) => `${issue.source} ${issue.message}. ${issue.hint}`).join('\n'));
  return JSON.parse(JSON.stringify(toReport(outcome.result))) as JsonReport;
}

function bytesOf({ text, encoding }: MonthSource): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'windows-1252' ? toWindows1252(text) : new TextEncoder().encode(text);
}

/** Audits a constructed month. */
export function runMonth(month: Month): JsonReport {
  return runAudit(month.vendor, month.psa, month.asOf);
}
