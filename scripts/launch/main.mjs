/**
 * Runs a task: installs packages on first use, bundles the task's TypeScript when its sources are newer than the last
 * bundle, runs it. Two launches at once are safe: whoever changes node_modules or a bundle holds the lock.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle, freshBundle } from './bundle.mjs';
import { install, isInstalled } from './install.mjs';
import { withLock } from './lock.mjs';
import { LaunchError } from './problem.mjs';
import { TASKS } from './tasks.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Carries out `node scripts/launch.mjs <task> [arguments]` and sets the exit code. Standard output is left to the task.
 * @param {readonly string[]} argv
 */
export async function launch(argv) {
  const [name, ...args] = argv;
  try {
    const task = name === undefined ? undefined : TASKS.get(name);
    if (task === undefined) {
      throw new LaunchError(
        `${name === undefined ? 'No task is named' : `There is no task "${name}"`}. Tasks: ${[...TASKS.keys()].join(', ')}`,
        2,
      );
    }
    process.exitCode = await (task.entry === undefined ? runTool(task, args) : runEntry(name, task, args));
  } catch (error) {
    const expected = error instanceof LaunchError;
    process.stderr.write(
      `${expected ? error.message : `Leakage Finder stopped: ${error instanceof Error ? error.message : error}`}\n`,
    );
    if (!expected) {
      process.stderr.write(process.env.LEAKAGE_DEBUG ? `${error.stack}\n` : 'Set LEAKAGE_DEBUG=1 to see where.\n');
    }
    process.exitCode = expected ? error.exitCode : 1;
  }
}

/**
 * Runs a TypeScript entry. It exports `main(args, { root })`, which answers with the exit code, or runs on import and
 * finds its arguments where a program of its own would.
 */
async function runEntry(name, task, args) {
  const cacheDir = join(root, '.cache');
  let file = isInstalled(root, task.mode) ? freshBundle(root, cacheDir, name) : null;
  if (file === null) {
    mkdirSync(cacheDir, { recursive: true });
    file = await withLock(cacheDir, async () => {
      if (!isInstalled(root, task.mode)) await install(root, task.mode);
      return freshBundle(root, cacheDir, name) ?? (await bundle(root, cacheDir, name, task.entry));
    });
  }
  if (process.env.LEAKAGE_DEBUG) process.setSourceMapsEnabled(true);
  process.chdir(task.atRoot ? root : callersFolder(name));
  process.env.INIT_CWD = process.cwd();
  process.argv = [process.argv[0], file, ...args];
  const { main } = await import(pathToFileURL(file).href);
  return (await main?.(args, { root })) ?? process.exitCode ?? 0;
}

/** Runs a command line tool out of node_modules, with the terminal to itself. */
async function runTool(task, args) {
  if (!isInstalled(root, task.mode)) {
    mkdirSync(join(root, '.cache'), { recursive: true });
    await withLock(join(root, '.cache'), async () => {
      if (!isInstalled(root, task.mode)) await install(root, task.mode);
    });
  }
  const child = spawn(process.execPath, [join(root, task.tool[0]), ...task.tool.slice(1), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  // The terminal sends its interrupt to the child as well; this process only has to wait for it to end.
  const wait = () => {};
  process.on('SIGINT', wait);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/**
 * The folder that relative file names mean. npm runs a script in the package's folder and tells where it was called
 * from in INIT_CWD; a program that npm started inherits that variable, so it counts only for npm's own direct call.
 */
function callersFolder(name) {
  const direct = process.env.npm_lifecycle_event === name && process.cwd() === root;
  return (direct && process.env.INIT_CWD) || process.cwd();
}
