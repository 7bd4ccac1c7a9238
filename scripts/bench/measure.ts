/** One contender at one size, in a fresh process: time of the first run and of the later ones, and peak memory. */
import { readRows, runEngine } from './engine.ts';
import { type Month, makeMonth } from './month.ts';
import { byFuse, byTfidf, floorJoin, fuzzyJoin } from './peers.ts';

/** What was measured. Times are milliseconds, memory is MB of the whole process. */
export interface Figures {
  readonly contender: string;
  readonly size: number;
  readonly failed?: string;
  readonly clients?: number;
  /** Cold: what a user who runs one audit waits for. */
  readonly firstMs?: number;
  readonly medianMs?: number;
  /** Least of all runs: what a machine that does other things as well disturbs least. */
  readonly bestMs?: number;
  /** Before the first run: Node and the month itself. */
  readonly beforeMb?: number;
  readonly peakMb?: number;
  readonly note?: string;
}

const SEED = 20_260_331;
const RUNS_MIN = 3;
const RUNS_MAX = 15;
/** After so long no further run is begun. */
const ENOUGH_MS = 3_000;
const MEGABYTE = 1024 * 1024;

/** Runs a contender several times. */
export function measure(contender: string, size: number, names: boolean): Figures {
  const month = makeMonth(size, SEED, names);
  const run = contenderOf(contender);
  globalThis.gc?.();
  const beforeMb = process.memoryUsage().rss / MEGABYTE;
  const times: number[] = [];
  let note = '';
  const began = performance.now();
  do {
    const start = performance.now();
    note = run(month);
    times.push(performance.now() - start);
    globalThis.gc?.();
  } while (isWorthMore(times, performance.now() - began));
  const [firstMs, ...later] = times as [number, ...number[]];
  return {
    contender,
    size,
    clients: month.clients,
    firstMs,
    medianMs: median(later.length > 0 ? later : times),
    bestMs: Math.min(...times),
    beforeMb,
    // Linux and macOS builds of Node give kilobytes.
    peakMb: process.resourceUsage().maxRSS / 1024,
    note,
  };
}

function isWorthMore(times: readonly number[], elapsedMs: number): boolean {
  if (times.length >= RUNS_MAX || elapsedMs > 10 * ENOUGH_MS) return false;
  return times.length < RUNS_MIN || elapsedMs < ENOUGH_MS;
}

/** What a contender does with a month; the answer is a note on what came out. */
function contenderOf(name: string): (month: Month) => string {
  const joined = ({ pairs, differences }: { pairs: number; differences: number }): string =>
    `${pairs} pairs, ${differences} differ`;
  switch (name) {
    case 'floor':
      return (month) => joined(floorJoin(month.vendorRows, month.psaRows));
    case 'read+join':
      return (month) => {
        const { vendor, psa } = readRows(month);
        return joined(floorJoin(vendor, psa));
      };
    case 'tf-idf':
      return (month) => joined(fuzzyJoin(month.vendorRows, month.psaRows, byTfidf));
    case 'fuse':
      return (month) => joined(fuzzyJoin(month.vendorRows, month.psaRows, byFuse));
    case 'engine':
      return (month) => {
        const { findings, matched, stagesMs } = runEngine(month);
        const stages = [...stagesMs].map(([stage, ms]) => `${stage} ${ms.toFixed(ms < 10 ? 1 : 0)}`);
        return `${findings} findings, ${matched} matched; ms: ${stages.join(', ')}`;
      };
    default:
      throw new Error(`no contender is named ${name}`);
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
}
