/** `npm start` while there is no workbench page: the sample audit, from its two exports to a workbook on disk. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { audit, SAMPLE_SOURCES, toReport } from '../core/index.ts';
import { parseDelimited } from '../core/ingest/delimited.ts';
import { writeFileWhole } from './file/disk.ts';
import { resultBook } from './result-book.ts';

async function main(): Promise<void> {
  const started = performance.now();
  const grids = SAMPLE_SOURCES.map(({ source, text }) => ({ source, rows: parseDelimited(text).rows }));
  const outcome = audit(grids.map((grid, index) => ({ grid, side: SAMPLE_SOURCES[index]?.side ?? null })));
  if (!outcome.ok) throw new Error(outcome.errors.map(({ message }) => message).join('; '));
  const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), 'dist');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'sample-audit.xlsx');
  writeFileWhole(path, (await resultBook(outcome, grids)).toXlsx());
  const { findings, tieOut, sources } = outcome.result;
  const rows = sources.reduce((sum, source) => sum + source.rowsIn, 0);
  const milliseconds = Math.round(performance.now() - started);
  const lines = toReport(outcome.result).totals.map((total) => {
    const money = total as Record<string, string>;
    return `  ${money['currency']}: ${money['leakageCalculated']} lost a month (calculated), ${money['leakageEstimated']} (estimated), ${money['overbilled']} overcharged, ${money['inReview']} in review`;
  });
  process.stdout.write(
    [
      `Sample audit: ${rows} rows, ${findings.length} findings, ${tieOut.ties ? 'ties to the cent' : 'DOES NOT TIE'} (${milliseconds} ms)`,
      ...lines,
      `Open the result in any spreadsheet: ${path}`,
      '',
    ].join('\n'),
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
