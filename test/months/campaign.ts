/** `npm run months -- [--seeds 200] [--from 1] [--pair text] [--case name] [--show 20] [--all]`: many constructed months against the engine, with figures. */
import { scoreReport } from './compare.ts';
import { generateMonth } from './generate.ts';
import { runMonth } from './run.ts';
import { PAIRS, PSA_WRITERS, VENDOR_WRITERS } from './writers/index.ts';

/** Every vendor format with every PSA format. */
const ALL = [...VENDOR_WRITERS.keys()].flatMap((vendorFormat) =>
  [...PSA_WRITERS.keys()].map((psaFormat) => ({ vendorFormat, psaFormat })),
);

/** Runs the campaign; ends with status 1 where a month differs from its truth. */
export function main(args: readonly string[]): void {
  const option = (name: string): string | undefined => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? undefined : args[at + 1];
  };
  const seeds = Number(option('seeds') ?? 200);
  const from = Number(option('from') ?? 1);
  const show = Number(option('show') ?? 20);
  const wanted = option('pair') ?? '';
  const only = option('case');
  let shown = 0;
  let bad = 0;
  for (const pair of (args.includes('--all') ? ALL : PAIRS).filter((one) =>
    `${one.vendorFormat} x ${one.psaFormat}`.includes(wanted),
  )) {
    const sum = { expected: 0, reported: 0, found: 0, right: 0, rows: 0, differing: 0, millis: 0 };
    for (let seed = from; seed < from + seeds; seed += 1) {
      const month = generateMonth(seed, { ...pair, ...(only === undefined ? {} : { only: [only] }) });
      const began = performance.now();
      const differences: string[] = [];
      try {
        const score = scoreReport(runMonth(month), month.truth);
        sum.expected += score.expected;
        sum.reported += score.reported;
        sum.found += Math.round(score.recall * score.expected);
        sum.right += Math.round(score.precision * score.reported);
        differences.push(...score.differences);
      } catch (error) {
        differences.push(
          `refused: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' | ') : String(error)}`,
        );
        sum.expected += month.truth.findings.length;
      }
      sum.millis += performance.now() - began;
      sum.rows += month.truth.tieOut.vendor.rowsIn + month.truth.tieOut.psa.rowsIn;
      if (differences.length > 0) sum.differing += 1;
      for (const difference of differences) {
        shown += 1;
        if (shown <= show) process.stdout.write(`  ${month.title}: ${difference}\n`);
      }
    }
    bad += sum.differing;
    const percent = (part: number, whole: number): string => (whole === 0 ? '1.0000' : (part / whole).toFixed(4));
    process.stdout.write(
      `${pair.vendorFormat} x ${pair.psaFormat}: ${seeds} months, ${sum.rows} rows, ${sum.expected} findings: precision ${percent(sum.right, sum.reported)}, ` +
        `recall ${percent(sum.found, sum.expected)}, months that differ at all ${sum.differing}, ${(sum.millis / seeds).toFixed(1)} ms a month\n`,
    );
  }
  process.exitCode = bad === 0 ? 0 : 1;
}
