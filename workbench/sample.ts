/** `npm start` while there is no workbench page: the sample audit, from its two exports to a workbook on disk. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { audit, SAMPLE_SOURCES, toReport } from '../core/index.ts';
import { parseDelimited } from '../core/ingest/delimited.ts';
import { writeFileWhole } from './file/disk.ts';
import { resultBook } from './result-book.ts';
import { auditLines } from './terminal.ts';

async function main(): Promise<void> {
  const started = performance.now();
  const grids = SAMPLE_SOURCES.map(({ source, text }) => ({ source, rows: parseDelimited(text).rows }));
  const outcome = audit(grids.map((grid, index) => ({ grid, side: SAMPLE_SOURCES[index]?.side ?? null })));
  if (!outcome.ok) throw new Error(outcome.errors.map(({ message }) => message).join('; '));
  const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), 'dist');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'sample-audit.xlsx');
  writeFileWhole(path, (await resultBook(outcome, grids)).toXlsx());
  const milliseconds = Math.round(performance.now() - started);
  process.stdout.write(
    [
      `Sample audit (${milliseconds} ms)`,
      ...auditLines(toReport(outcome.result)).map((line) => `  ${line}`),
      `Open the result in any spreadsheet: ${path}`,
      '',
    ].join('\n'),
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
