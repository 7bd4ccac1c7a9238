/** The packages: exact, checked by content, free to use, and installed without running anything of theirs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repoRoot } from './repo.ts';

interface Package {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(repoRoot, path), 'utf8'));
const lock = read('package-lock.json') as { packages: Record<string, Package> };
const own = read('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Licences that ask for no more than their notice, for what users run. */
const FREE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
]);

/** Development tools that are never part of what is built: file-wise copyleft does no harm there. */
const FREE_TO_USE_IN_DEVELOPMENT = new Set([...FREE, 'MPL-2.0', 'Python-2.0', 'CC-BY-4.0']);

/** True where a licence expression such as `(MIT OR Apache-2.0)` can be met with allowed licences. */
function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowed.has(name.trim())));
}

test('every package is pinned by its content and bears no address', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(([, one]) => !one.integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  expect(packages.filter(([, one]) => one.resolved !== undefined || one.link).map(([path]) => path)).toEqual([]);
});

test('the lockfile names the packages of every system, without which `npm ci` refuses it', () => {
  const missing = packages.flatMap(([path, one]) =>
    Object.keys(one.optionalDependencies ?? {})
      .filter((name) => !(`node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test('direct dependencies are exact versions', () => {
  const loose = [...Object.entries(own.dependencies), ...Object.entries(own.devDependencies)].filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('licences are on the list', () => {
  const bad = packages.filter(
    ([, one]) => !isAllowed(one.license ?? 'none named', one.dev ? FREE_TO_USE_IN_DEVELOPMENT : FREE),
  );
  expect(bad.map(([path, one]) => `${path}: ${one.license}`)).toEqual([]);
});

test('what is installed says the same of itself', () => {
  const there = packages.filter(([path]) => existsSync(join(repoRoot, path, 'package.json')));
  expect(there.length).toBeGreaterThan(50);
  const other = there.filter(([path, one]) => {
    const { version, license } = read(`${path}/package.json`) as { version: string; license?: string };
    return version !== one.version || license !== one.license;
  });
  expect(other.map(([path]) => path)).toEqual([]);
});

test('the list of licences refuses', () => {
  expect(isAllowed('GPL-3.0-only', FREE)).toBe(false);
  expect(isAllowed('MIT AND GPL-3.0-only', FREE)).toBe(false);
  expect(isAllowed('(GPL-3.0-only OR MIT)', FREE)).toBe(true);
  expect(isAllowed('MPL-2.0', FREE)).toBe(false);
});

test('nothing depends on an install script', () => {
  // esbuild's script only swaps a start-up shim; its binary is a package of its own.
  const scripts = packages.filter(([, one]) => one.hasInstallScript).map(([path]) => path);
  expect(scripts.filter((path) => !/^node_modules\/(esbuild|fsevents)$/.test(path))).toEqual([]);
  expect(readFileSync(join(repoRoot, '.npmrc'), 'utf8')).toContain('ignore-scripts=true');
});

test('few packages reach the user', () => {
  expect(Object.keys(own.dependencies).sort()).toEqual(['esbuild', 'fflate', 'fuse.js']);
});
