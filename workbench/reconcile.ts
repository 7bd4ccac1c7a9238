/** `reconcile`: two exports in, a workbook and a JSON report out. No result is written before all of it is ready. */
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type AuditOutcome, audit, type Day, type Issue, isoFromDay, toReport } from '../core/index.ts';
import { type Command, UsageError } from './args.ts';
import { checkOutput, readFileBytes, writeFileWhole } from './file/disk.ts';
import { zlibCompressor } from './file/node-zlib.ts';
import { baseName, parseSourceName, readSourceFile } from './file/read-source.ts';
import type { FileGrid } from './file/read-xlsx.ts';
import { resultBook } from './result-book.ts';

/** Runs the command. `cwd` is where relative paths start; `today` stands in where nothing is dated. */
export async function reconcile(command: Command, cwd: string, today: Day): Promise<string> {
  const files = command.sources.map(({ argument }) => parseSourceName(argument));
  checkOutputs(
    command,
    files.map(({ file }) => resolve(cwd, file)),
    cwd,
  );
  const grids = nameApart(files.map(({ file, tab }) => readSourceFile(file, readFileBytes(resolve(cwd, file)), tab)));
  const outcome = audit(
    grids.map((grid, index) => ({ grid, side: command.sources[index]?.side ?? null })),
    {
      today,
      ...(command.asOf === null ? {} : { asOf: command.asOf }),
      ...(command.numberFormat === null ? {} : { numberFormat: command.numberFormat }),
      ...(command.dateOrder === null ? {} : { dateOrder: command.dateOrder }),
    },
  );
  if (!outcome.ok) throw new UsageError(errorLine(outcome.errors));
  const report = command.json === null ? null : `${JSON.stringify(toReport(outcome.result), null, 1)}\n`;
  const book = command.out === null ? null : (await resultBook(outcome, grids)).toXlsx({ compressor: zlibCompressor });
  if (book !== null && command.out !== null) writeFileWhole(resolve(cwd, command.out), book);
  if (report !== null && command.json !== null) {
    writeFileWhole(resolve(cwd, command.json), new TextEncoder().encode(report));
  }
  return summaryText(outcome, command);
}

/** Refuses an output that would overwrite a source, and a folder that is not there, before any work is done. */
function checkOutputs({ out, json }: Command, inputs: readonly string[], cwd: string): void {
  for (const [name, file] of [
    ['out', out],
    ['json', json],
  ] as const) {
    if (file === null) continue;
    const path = resolve(cwd, file);
    checkOutput(path, { inputs });
    if (!existsSync(dirname(path))) throw new UsageError(`--${name} ${file}: its folder does not exist; make it first`);
    if (existsSync(path) && statSync(path).isDirectory())
      throw new UsageError(`--${name} ${file} is a folder; name a file in it`);
  }
  if (out !== null && json !== null && resolve(cwd, out) === resolve(cwd, json)) {
    throw new UsageError('--out and --json name one file; give each its own');
  }
}

/** Sources that share a base name are told apart as `name`, `name#2`, `name#3`. */
function nameApart(grids: readonly FileGrid[]): FileGrid[] {
  const counts = new Map<string, number>();
  return grids.map((grid) => {
    const count = (counts.get(grid.source) ?? 0) + 1;
    counts.set(grid.source, count);
    return count === 1 ? grid : { ...grid, source: `${grid.source}#${count}` };
  });
}

function errorLine(errors: readonly Issue[]): string {
  return errors.map(({ source, message, hint }) => `${source} ${message}. ${hint}.`.trim()).join(' ');
}

/** What a person at the terminal wants to know first. */
function summaryText({ result }: Extract<AuditOutcome, { ok: true }>, { out, json }: Command): string {
  const { tieOut, findings, matched, totals, asOf, setAside } = result;
  const report = toReport(result);
  const money = totals.map((_, index) => {
    const line = report.totals[index] as Record<string, string>;
    return `${line['currency']}: ${line['leakageCalculated']} lost a month (calculated), ${line['leakageEstimated']} (estimated), ${line['overbilled']} overcharged, ${line['inReview']} in review`;
  });
  const files = [out, json].flatMap((file) => (file === null ? [] : [baseName(file)]));
  return [
    `${count(findings.length, 'finding')}, ${count(matched.length, 'match', 'matches')}, ${count(setAside.length, 'row')} set aside${asOf === null ? '' : `, as of ${isoFromDay(asOf)}`}`,
    ...money,
    tieOut.ties
      ? `Ties: ${tieOut.vendor.rowsIn} vendor and ${tieOut.psa.rowsIn} PSA rows, every one accounted for`
      : `DOES NOT TIE: ${tieOut.differences.join('; ')}`,
    ...(files.length === 0 ? [] : [`Written: ${files.join(', ')}`]),
  ].join('\n');
}

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
