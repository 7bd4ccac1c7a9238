/** `reconcile`: two exports in, a workbook and a JSON report out. No result is written before all of it is ready. */
import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { audit, type Day, type Issue, toReport } from '../core/index.ts';
import { type Command, UsageError } from './args.ts';
import { checkOutput, readFileBytes, writeFileWhole } from './file/disk.ts';
import { UnreadableFile } from './file/errors.ts';
import { zlibCompressor } from './file/node-zlib.ts';
import { baseName, parseSourceName, readSourceFile, type SourceName } from './file/read-source.ts';
import type { FileGrid } from './file/read-xlsx.ts';
import { resultBook } from './result-book.ts';
import { auditLines } from './terminal.ts';

/**
 * Runs the command and gives the lines for the terminal. `cwd` is where relative paths start; `today` stands in where
 * nothing is dated. Throws a UsageError, UnreadableFile or UnwritableFile before anything is written.
 */
export async function reconcile(command: Command, cwd: string, today: Day): Promise<string> {
  const { sources, out, json, asOf, numberFormat, dateOrder } = command;
  const files = sources.map(({ argument }) => parseSourceName(argument));
  checkOutputs(
    command,
    files.map(({ file }) => resolve(cwd, file)),
    cwd,
  );
  const grids = nameApart(files.map((file, index) => readSource(file, cwd, sources[index]?.argument ?? '')));
  const outcome = audit(
    grids.map((grid, index) => ({ grid, side: sources[index]?.side ?? null })),
    {
      today,
      ...(asOf === null ? {} : { asOf }),
      ...(numberFormat === null ? {} : { numberFormat }),
      ...(dateOrder === null ? {} : { dateOrder }),
    },
  );
  if (!outcome.ok) throw new UsageError(errorLine(outcome.errors));
  const report = toReport(outcome.result);
  const text = json === null ? null : `${JSON.stringify(report, null, 1)}\n`;
  const book = out === null ? null : (await resultBook(outcome, grids)).toXlsx({ compressor: zlibCompressor });
  if (book !== null && out !== null) writeFileWhole(resolve(cwd, out), book);
  if (text !== null && json !== null) writeFileWhole(resolve(cwd, json), new TextEncoder().encode(text));
  const written = [out, json].filter((file) => file !== null).map(baseName);
  return [...auditLines(report), ...(written.length === 0 ? [] : [`Written: ${written.join(', ')}`])].join('\n');
}

/** Reads one source; its faults bear the name that the person gave. */
function readSource({ file, tab }: SourceName, cwd: string, argument: string): FileGrid {
  if (file === '') {
    throw new UsageError(`${argument} names a tab without its workbook; give it as BOOK.xlsx${argument}`);
  }
  try {
    return readSourceFile(file, readFileBytes(resolve(cwd, file)), tab);
  } catch (error) {
    throw error instanceof UnreadableFile ? error.of(file) : error;
  }
}

/** Refuses an output that would overwrite a source, and a place that cannot take it, before any work is done. */
function checkOutputs({ out, json }: Command, inputs: readonly string[], cwd: string): void {
  for (const [option, file] of [
    ['out', out],
    ['json', json],
  ] as const) {
    if (file === null) continue;
    const path = resolve(cwd, file);
    checkOutput(path, { inputs });
    if (isFolder(path)) {
      throw new UsageError(`--${option} ${file} is a folder; name a file in it`);
    }
    if (!isFolder(dirname(path))) {
      throw new UsageError(`--${option} ${file}: its folder does not exist; make it first`);
    }
    if (!mayWrite(dirname(path))) {
      throw new UsageError(`--${option} ${file}: its folder may not be written; choose another`);
    }
  }
  if (out !== null && json !== null && resolve(cwd, out) === resolve(cwd, json)) {
    throw new UsageError(`--out and --json both name ${out}; give each its own file`);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Sources that share a base name are told apart as `name`, `name#2`, `name#3`. */
function nameApart(grids: readonly FileGrid[]): FileGrid[] {
  const taken = new Set<string>();
  return grids.map((grid) => {
    let source = grid.source;
    for (let number = 2; taken.has(source); number += 1) source = `${grid.source}#${number}`;
    taken.add(source);
    return source === grid.source ? grid : { ...grid, source };
  });
}

function errorLine(errors: readonly Issue[]): string {
  return errors.map(({ source, message, hint }) => `${source} ${message}. ${hint}.`.trim()).join(' ');
}
