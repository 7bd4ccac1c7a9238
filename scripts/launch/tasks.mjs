/**
 * What each npm script runs. `entry` is a TypeScript file that exports `main(args, { root })`; `tool` is a command of
 * node_modules. Mode `run` needs the packages of users only, `full` those of developers too. A task works in the
 * caller's folder, so that file arguments mean what they say, unless `atRoot` is set.
 */
export const TASKS = new Map([
  ['start', { mode: 'run', entry: 'workbench/sample.ts' }],
  ['reconcile', { mode: 'run', entry: 'workbench/cli.ts' }],
  ['bench', { mode: 'run', entry: 'scripts/bench/bench.ts', atRoot: true }],
  ['months', { mode: 'run', entry: 'test/months/campaign.ts', atRoot: true }],
  ['new', { mode: 'run', entry: 'scripts/new.ts', atRoot: true }],
  ['docs', { mode: 'run', entry: 'scripts/docs.ts', atRoot: true }],
  ['check', { mode: 'full', entry: 'scripts/check.ts', atRoot: true }],
  ['test', { mode: 'full', tool: ['node_modules/vitest/vitest.mjs', 'run'] }],
  ['coverage', { mode: 'full', tool: ['node_modules/vitest/vitest.mjs', 'run', '--coverage'] }],
  ['lint', { mode: 'full', tool: ['node_modules/@biomejs/biome/bin/biome', 'check'] }],
  ['format', { mode: 'full', tool: ['node_modules/@biomejs/biome/bin/biome', 'check', '--write'] }],
  ['types', { mode: 'full', tool: ['node_modules/typescript/bin/tsc', '-b'] }],
]);
