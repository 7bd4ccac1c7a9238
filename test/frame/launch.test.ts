/** The launcher: its sentences, its exit codes, its lock, and when it takes packages and bundles for fresh. */
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repoRoot } from './repo.ts';

/** A small project with the launcher, one task in TypeScript, and this project's packages. */
let project = '';
const launcher = (): string => join(project, 'scripts/launch.mjs');

const ENTRY = `import { word } from './word.ts';
export async function main(args: readonly string[], { root }: { root: string }): Promise<number> {
  if (args[0] === 'throw') throw new Error('a fault');
  process.stdout.write(JSON.stringify({ args, cwd: process.cwd(), root, word }));
  return args.length;
}
`;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'leakage-launch-'));
  cpSync(join(repoRoot, 'scripts/launch.mjs'), join(project, 'scripts/launch.mjs'));
  cpSync(join(repoRoot, 'scripts/launch'), join(project, 'scripts/launch'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(repoRoot, file), join(project, file));
  symlinkSync(join(repoRoot, 'node_modules'), join(project, 'node_modules'), 'dir');
  mkdirSync(join(project, 'workbench'));
  writeFileSync(join(project, 'workbench/cli.ts'), ENTRY);
  writeFileSync(join(project, 'workbench/word.ts'), "export const word: string = 'first';\n");
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

function launch(args: readonly string[], env: Record<string, string> = {}, cwd = project): SpawnSyncReturns<string> {
  // As from a terminal: nothing of the npm run that these tests stand in.
  const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD)/.test(name)));
  return spawnSync(process.execPath, [launcher(), ...args], {
    encoding: 'utf8',
    cwd,
    timeout: 30_000,
    env: { ...bare, ...env },
  });
}

describe('tasks', () => {
  test('arguments and exit code pass through; standard output is the task alone', () => {
    const run = launch(['reconcile', '--vendor', 'a b.csv']);
    expect(run).toMatchObject({ status: 2, stderr: '' });
    expect(JSON.parse(run.stdout)).toEqual({
      args: ['--vendor', 'a b.csv'],
      cwd: project,
      root: project,
      word: 'first',
    });
  });

  test('an edited source is built anew', () => {
    const before = readFileSync(join(project, '.cache/reconcile.mjs'), 'utf8');
    expect(launch(['reconcile']).stdout).toContain('first');
    expect(readFileSync(join(project, '.cache/reconcile.mjs'), 'utf8')).toBe(before);
    writeFileSync(join(project, 'workbench/word.ts'), "export const word: string = 'second';\n");
    expect(launch(['reconcile']).stdout).toContain('second');
  });

  test.each([
    ['npm called it from another folder', { npm_lifecycle_event: 'reconcile', INIT_CWD: tmpdir() }, tmpdir()],
    ['another npm script called it', { npm_lifecycle_event: 'test', INIT_CWD: tmpdir() }, null],
  ])('file arguments start where the caller stands: %s', (_, env, folder) => {
    const { cwd } = JSON.parse(launch(['reconcile'], env).stdout) as { cwd: string };
    expect(cwd).toBe(folder ?? project);
  });

  test('called by hand from another folder', () => {
    const { cwd } = JSON.parse(launch(['reconcile'], {}, join(project, 'workbench')).stdout) as { cwd: string };
    expect(cwd).toBe(join(project, 'workbench'));
  });

  test.each([
    ['no task', [], 2, 'No task is named. Tasks: start, reconcile, '],
    ['an unknown task', ['recncile'], 2, 'There is no task "recncile". Tasks: '],
    ['a fault of the task', ['reconcile', 'throw'], 1, 'Leakage Finder stopped: a fault\n'],
  ])('%s ends in a sentence', (_, args, status, words) => {
    const run = launch(args);
    expect(run.status).toBe(status);
    expect(run.stderr).toContain(words);
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });

  test('a source with a fault of syntax ends in a sentence that names the place', () => {
    writeFileSync(join(project, 'workbench/sample.ts'), 'export const = 1;\n');
    const run = launch(['start']);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^start could not be built: workbench\/sample\.ts:1: .*\n$/);
  });

  test('an old Node gets a sentence, and the file has no syntax that it could not read', () => {
    const script = `Object.defineProperty(process.versions, 'node', { value: '16.20.2' }); import(${JSON.stringify(launcher())});`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(run.stderr).toBe('Leakage Finder needs Node 20.19 or newer; this is Node 16.20.2. See https://nodejs.org\n');
    expect(run.status).toBe(1);
    expect(readFileSync(launcher(), 'utf8').replace(/^\/\/.*$/gm, '')).not.toMatch(
      /=>|\?\?|\?\.|`|\bconst\b|\blet\b|\bawait\b/,
    );
  });
});

describe('at once', () => {
  test('six first starts all answer', async () => {
    rmSync(join(project, '.cache'), { recursive: true, force: true });
    const runs = Array.from({ length: 6 }, (_, number) => {
      const child = spawn(process.execPath, [launcher(), 'reconcile', ...Array<string>(number).fill('x')], {
        cwd: project,
      });
      return new Promise((resolve) => child.on('close', resolve));
    });
    expect(await Promise.all(runs)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('the lock of a process that is gone is taken over', () => {
    rmSync(join(project, '.cache/reconcile.json'), { force: true });
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(join(project, '.cache/lock'), String(gone));
    expect(launch(['reconcile']).status).toBe(0);
  });

  test('a lock that nobody touches any more is taken over, whoever bears its number now', () => {
    rmSync(join(project, '.cache/reconcile.json'), { force: true });
    const lock = join(project, '.cache/lock');
    writeFileSync(lock, String(process.pid));
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(lock, longAgo, longAgo);
    expect(launch(['reconcile']).status).toBe(0);
  });
});

describe('packages', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/b': { version: '1.0.0', integrity: 'sha512-b', dev: true },
      'node_modules/here': { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] },
      'node_modules/elsewhere': { version: '1.0.0', optional: true, os: ['aix'], cpu: ['ppc64'] },
      'node_modules/musl': {
        version: '1.0.0',
        optional: true,
        os: [process.platform],
        cpu: [process.arch],
        libc: ['musl'],
      },
      'node_modules/wasm': { version: '1.0.0', optional: true },
    } as Record<string, object>,
  };
  const all = Object.keys(lock.packages);
  const without = (...names: string[]): Record<string, object> =>
    Object.fromEntries(
      Object.entries(lock.packages).filter(([path]) => !names.includes(path.replace('node_modules/', ''))),
    );

  test.each([
    ['all of it', without(), true, true],
    ['what is for other systems is not there', without('elsewhere', 'musl', 'wasm'), true, true],
    ['no development packages', without('b'), true, false],
    ['a package is missing', without('a'), false, false],
    ['the binary for this system is missing', without('here'), false, false],
    [
      'another version',
      { ...lock.packages, 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } },
      false,
      false,
    ],
    [
      'another content',
      { ...lock.packages, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } },
      false,
      false,
    ],
    ['nothing', null, false, false],
  ])('%s', async (_, present, run, full) => {
    expect(all.length).toBe(7);
    const { isInstalled } = (await import(join(repoRoot, 'scripts/launch/install.mjs'))) as {
      isInstalled: (root: string, mode: string) => boolean;
    };
    const root = mkdtempSync(join(tmpdir(), 'leakage-packages-'));
    try {
      writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock));
      mkdirSync(join(root, 'node_modules'));
      if (present !== null) {
        writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: present }));
      }
      // Twice: the second answer is read from the stamp.
      for (let round = 0; round < 2; round += 1) {
        expect(isInstalled(root, 'run')).toBe(run);
        expect(isInstalled(root, 'full')).toBe(full);
        expect(isInstalled(root, 'run')).toBe(run);
      }
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
