/** The dependency rules hold in this tree, and each of them fires where it is broken on purpose. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import { afterAll, expect, test } from 'vitest';
import { repoRoot } from './repo.ts';

const config = createRequire(import.meta.url)(join(repoRoot, '.dependency-cruiser.cjs')) as {
  forbidden: { name: string }[];
};

/** One broken import a line: the rule that must name it, the importing file, and what it imports. */
const BROKEN: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['core-stands-alone', 'core/compare/a.ts', 'node:fs'],
  ['core-stands-alone', 'core/report/a.ts', 'fuse.js'],
  ['core-stands-alone', 'core/money.ts', '../workbench/cli.ts'],
  ['match-uses-fuse-alone', 'core/match/a.ts', 'fflate'],
  ['match-uses-fuse-alone', 'core/match/b.ts', '../../workbench/cli.ts'],
  ['nouns-know-nouns', 'core/model.ts', './formats/format.ts'],
  ['stages-are-siblings', 'core/match/c.ts', '../ingest/a.ts'],
  ['stages-are-siblings', 'core/report/b.ts', '../compare/a.ts'],
  ['only-audit-joins-stages', 'core/plan.ts', './report/a.ts'],
  ['only-audit-joins-stages', 'core/formats/format.ts', '../ingest/a.ts'],
  ['nothing-climbs-to-audit', 'core/ingest/b.ts', '../audit.ts'],
  ['formats-know-their-contract', 'core/formats/pax8.ts', './ingram.ts'],
  ['formats-know-their-contract', 'core/formats/autotask.ts', '../limits.ts'],
  ['rules-know-their-contract', 'core/rules/unbilled.ts', './over-billed.ts'],
  ['registry-is-the-door', 'core/ingest/c.ts', '../formats/pax8.ts'],
  ['registry-is-the-door', 'core/compare/b.ts', '../rules/unbilled.ts'],
  ['extensions-know-nouns', 'core/catalog/a.ts', '../formats/format.ts'],
  ['workbench-stands-on-core', 'workbench/cli.ts', '../scripts/new.ts'],
  ['workbench-stands-on-core', 'workbench/page.ts', '../pane/panel.ts'],
  ['scripts-import-no-test', 'scripts/new.ts', '../test/tool.ts'],
  ['no-cycle', 'core/normalize/a.ts', './b.ts'],
  ['no-orphan', 'core/normalize/alone.ts', ''],
  ['no-unresolved', 'core/normalize/c.ts', './nowhere.ts'],
  ['no-dev-package-in-product', 'workbench/save.ts', 'vitest'],
];

/** The other half of the circle. */
const WAY_BACK = ['core/normalize/b.ts', './a.ts'] as const;

/** Imports that the layout allows. */
const ALLOWED: readonly (readonly [from: string, to: string])[] = [
  ['core/index.ts', './audit.ts'],
  ['core/index.ts', './report/a.ts'],
  ['core/audit.ts', './ingest/a.ts'],
  ['core/audit.ts', './match/a.ts'],
  ['core/match/a.ts', './b.ts'],
  ['core/match/a.ts', '../model.ts'],
  ['core/ingest/a.ts', '../formats/index.ts'],
  ['core/formats/index.ts', './pax8.ts'],
  ['core/formats/pax8.ts', './format.ts'],
  ['core/formats/format.ts', '../model.ts'],
  ['core/rules/unbilled.ts', './rule.ts'],
  ['core/rules/unbilled.ts', '../money.ts'],
  ['core/catalog/a.ts', '../model.ts'],
  ['workbench/cli.ts', '../core/index.ts'],
  ['workbench/cli.ts', 'node:fs'],
  ['workbench/cli.ts', 'fflate'],
  ['scripts/new.ts', '../core/formats/index.ts'],
  ['test/a.test.ts', '../core/match/a.ts'],
  ['test/a.test.ts', '../scripts/new.ts'],
  ['test/a.test.ts', 'vitest'],
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Writes the files of some imports into a new folder, with stand-ins for the packages that they name. */
function fixture(imports: readonly (readonly [from: string, to: string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'leakage-rules-'));
  folders.push(folder);
  const files = new Map<string, string>([
    ['tsconfig.base.json', '{"compilerOptions":{"module":"esnext","allowImportingTsExtensions":true,"noEmit":true}}'],
    ['package.json', '{"dependencies":{"fflate":"1","fuse.js":"1"},"devDependencies":{"vitest":"1"}}'],
  ]);
  for (const name of ['fuse.js', 'fflate', 'vitest']) {
    files.set(`node_modules/${name}/package.json`, `{"name":"${name}","version":"1.0.0","main":"index.js"}`);
    files.set(`node_modules/${name}/index.js`, '');
  }
  for (const [from, to] of imports) {
    files.set(from, `${files.get(from) ?? ''}${to === '' ? '' : `import type {} from '${to}';\n`}`);
    const target = to.startsWith('.') ? join(dirname(from), to) : '';
    if (target !== '' && !target.endsWith('nowhere.ts') && !files.has(target)) files.set(target, '');
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/**
 * What the rules say of a folder: how many modules were read, and `rule: from -> to` for each violation. Run as
 * `npm run check` runs it, in a process of its own.
 */
function judge(cwd: string, parts: readonly string[]): { modules: number; violations: string[] } {
  const cruiser = join(repoRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cruiser, ...parts, '--config', join(repoRoot, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  // It ends with the number of violations.
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (stdout === '') throw new Error(`dependency-cruiser said nothing: ${stderr}`);
  const { summary, modules } = JSON.parse(stdout) as ICruiseResult;
  return {
    modules: modules.length,
    violations: summary.violations.map((one) => `${one.rule.name}: ${one.from} -> ${one.to}`),
  };
}

test('this tree keeps to the rules', () => {
  const { modules, violations } = judge(repoRoot, ['core', 'workbench', 'scripts', 'test']);
  expect(violations).toEqual([]);
  // A cruiser that cannot read TypeScript reports no module and no violation.
  expect(modules).toBeGreaterThan(40);
});

test('every rule has a broken import below', () => {
  expect([...new Set(BROKEN.map(([rule]) => rule))].sort()).toEqual(config.forbidden.map((rule) => rule.name).sort());
});

test('each rule fires', () => {
  const folder = fixture([...BROKEN.map(([, from, to]) => [from, to] as const), WAY_BACK]);
  const { violations } = judge(folder, ['core', 'workbench', 'scripts']);
  for (const [rule, from, to] of BROKEN) {
    const target = to.replace('node:', '').split('/').at(-1) ?? '';
    const fired = violations.some((line) => line.startsWith(`${rule}: ${from} -> `) && line.includes(target));
    expect(fired, `${rule} is silent on ${from} -> ${to}; said: ${violations.join(', ')}`).toBe(true);
  }
});

test('allowed imports stay allowed', () => {
  const { modules, violations } = judge(fixture(ALLOWED), ['core', 'workbench', 'scripts', 'test']);
  expect(violations).toEqual([]);
  expect(modules).toBeGreaterThan(14);
});
