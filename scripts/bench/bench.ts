/**
 * `npm run bench`: the engine against its peers at growing sizes, each in a process of its own, so that one's memory
 * and compiled code are not another's.
 *   --sizes 200,2000     lines a side              --only engine,floor   contenders
 *   --names 200,2000     clients with a line each  --limit 120           seconds a contender may take at one size
 *   --gate 6             fail where the engine at 20,000 lines takes more than 6 times the floor
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Figures, measure } from './measure.ts';
import { table } from './table.ts';

/** Contenders by name, with the size from which on nobody would wait for them. */
const CONTENDERS = new Map<string, number>([
  ['floor', Number.POSITIVE_INFINITY],
  ['read+join', Number.POSITIVE_INFINITY],
  ['engine', Number.POSITIVE_INFINITY],
  ['tf-idf', Number.POSITIVE_INFINITY],
  ['fuse', 20_000],
]);

interface Options {
  sizes: number[];
  names: number[];
  only: string[];
  limitS: number;
  gate: number | null;
}

/** Runs the benchmark, or one measurement of it where it was started by itself. */
export function main(args: readonly string[], { root }: { root: string }): number {
  if (args[0] === '--measure') {
    process.stdout.write(JSON.stringify(measure(args[1] ?? '', Number(args[2]), args[3] === 'names')));
    return 0;
  }
  const options = parseOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n`);
    return 2;
  }
  const lines = runAll(root, options, options.sizes, false);
  process.stdout.write(`\nWhole pipeline, by lines a side\n\n${table(lines)}\n`);
  const names = runAll(root, options, options.names, true);
  if (names.length > 0)
    process.stdout.write(`\nA line for each client: distinct client names a side\n\n${table(names)}\n`);
  return options.gate === null ? 0 : judge(lines, options.gate);
}

function parseOptions(args: readonly string[]): Options | string {
  const options: Options = {
    sizes: [200, 2000, 20_000, 200_000],
    names: [200, 2000],
    only: [],
    limitS: 120,
    gate: null,
  };
  for (let i = 0; i < args.length; i += 2) {
    const value = args[i + 1] ?? '';
    const numbers = value.split(',').map(Number);
    const positive = numbers.every((one) => one > 0);
    if (args[i] === '--only' && value.split(',').every((one) => CONTENDERS.has(one))) options.only = value.split(',');
    else if (args[i] === '--sizes' && positive) options.sizes = numbers;
    else if (args[i] === '--names' && (positive || value === '')) options.names = positive ? numbers : [];
    else if (args[i] === '--limit' && positive) options.limitS = numbers[0] as number;
    else if (args[i] === '--gate' && positive) options.gate = numbers[0] as number;
    else return `bench does not know ${args[i]} ${value}. Options: --sizes, --names, --only, --limit, --gate`;
  }
  return options;
}

function runAll(root: string, options: Options, sizes: readonly number[], names: boolean): Figures[] {
  const all: Figures[] = [];
  for (const size of sizes) {
    for (const [contender, sizeMax] of CONTENDERS) {
      if (options.only.length > 0 && !options.only.includes(contender)) continue;
      process.stderr.write(`${contender} at ${size} ${names ? 'names' : 'lines'} ...\n`);
      const what = ['--measure', contender, String(size), names ? 'names' : 'lines'];
      all.push(
        size > sizeMax
          ? { contender, size, failed: 'not tried' }
          : runOne(root, what, { contender, size, limitS: options.limitS }),
      );
    }
  }
  return all;
}

function runOne(
  root: string,
  what: readonly string[],
  at: { contender: string; size: number; limitS: number },
): Figures {
  const { contender, size, limitS } = at;
  const launcher = join(root, 'scripts/launch.mjs');
  const child = spawnSync(process.execPath, ['--expose-gc', launcher, 'bench', ...what], {
    cwd: root,
    encoding: 'utf8',
    timeout: limitS * 1000,
    killSignal: 'SIGKILL',
  });
  if (child.signal !== null) return { contender, size, failed: `over ${limitS} s` };
  if (child.status !== 0) return { contender, size, failed: child.stderr.trim().split('\n')[0] ?? 'failed' };
  return JSON.parse(child.stdout) as Figures;
}

/** 1 where the engine is slower than so many times the floor at 20,000 lines (or the largest size measured below). */
function judge(figures: readonly Figures[], gate: number): number {
  const at = (contender: string): Figures | undefined =>
    figures.filter((one) => one.contender === contender && one.size <= 20_000).at(-1);
  const engine = at('engine')?.medianMs;
  const floor = at('floor')?.medianMs;
  if (engine === undefined || floor === undefined) {
    process.stderr.write('The gate needs a time of the engine and of the floor.\n');
    return 1;
  }
  const ratio = engine / floor;
  process.stdout.write(
    `\n${ratio <= gate ? 'ok' : 'TOO SLOW'}: ${ratio.toFixed(1)} times the floor, at most ${gate}\n`,
  );
  return ratio <= gate ? 0 : 1;
}
