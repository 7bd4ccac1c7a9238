/** The command line: `npm run -s reconcile -- --vendor FILE --psa FILE ...`. */
import { dayFromIso } from '../core/index.ts';
import { readArguments, USAGE, UsageError } from './args.ts';
import { UnreadableFile, UnwritableFile } from './file/errors.ts';
import { reconcile } from './reconcile.ts';

const LINE_BREAKS = /[\r\n\u0085\u2028\u2029]+/g;

const localToday = (): string => {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

async function main(): Promise<void> {
  try {
    const today = dayFromIso(localToday());
    if (today === null) throw new Error(`the clock says ${localToday()}`);
    const cwd = process.env['INIT_CWD'] ?? process.cwd();
    const command = readArguments(process.argv.slice(2));
    process.stdout.write(`${command === null ? USAGE : await reconcile(command, cwd, today)}\n`);
  } catch (error) {
    const known = error instanceof UsageError || error instanceof UnreadableFile || error instanceof UnwritableFile;
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `reconcile: ${message.replace(LINE_BREAKS, ' ')}${known ? '' : ' (a fault of the program: please report it)'}\n`,
    );
    process.exitCode = known ? 2 : 1;
  }
}

void main();
