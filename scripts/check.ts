/**
 * `npm run check`: every check that runs no test. All of them run even when one fails, so that one look shows all.
 * `npm run check -- types lint` runs those two.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

interface Check {
  readonly name: string;
  readonly what: string;
  /** File of node_modules or of the project, run by this Node, with its arguments. */
  readonly command: readonly string[];
}

const CHECKS: readonly Check[] = [
  {
    name: 'lint',
    what: 'format, lint, import order',
    command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off'],
  },
  {
    name: 'types',
    what: 'strict types, each folder with its own libraries',
    command: ['node_modules/typescript/bin/tsc', '-b'],
  },
  {
    name: 'imports',
    what: 'who may import whom',
    command: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['core', 'workbench', 'scripts', 'test'],
      ...['--config', '.dependency-cruiser.cjs'],
    ],
  },
  {
    name: 'dead',
    what: 'unused files, exports and packages',
    command: ['node_modules/knip/bin/knip.js', '--no-config-hints'],
  },
  { name: 'docs', what: 'generated pages are up to date', command: ['scripts/launch.mjs', 'docs', '--check'] },
];

/** Runs the named checks, or all of them. */
export function main(args: readonly string[], { root }: { root: string }): number {
  const unknown = args.filter((name) => !CHECKS.some((check) => check.name === name));
  if (unknown.length > 0) {
    process.stderr.write(
      `No check is named ${unknown.join(', ')}. Checks: ${CHECKS.map((one) => one.name).join(', ')}\n`,
    );
    return 2;
  }
  const chosen = CHECKS.filter((check) => args.length === 0 || args.includes(check.name));
  const failed = chosen.filter((check) => !passes(check, root));
  process.stdout.write(
    failed.length === 0
      ? `${chosen.length} checks passed\n`
      : `Failed: ${failed.map((check) => check.name).join(', ')}\n`,
  );
  return failed.length === 0 ? 0 : 1;
}

/** Runs one check and says how it ended, with the tool's own words where it failed. */
function passes(check: Check, root: string): boolean {
  const began = performance.now();
  const [file = '', ...args] = check.command;
  const run = spawnSync(process.execPath, [join(root, file), ...args], { cwd: root, encoding: 'utf8' });
  const ok = run.status === 0;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${check.name.padEnd(8)} ${check.what} (${seconds} s)\n`);
  if (!ok) process.stdout.write(`${run.stdout}${run.stderr}${run.error?.message ?? ''}\n`);
  return ok;
}
