/** Installs the packages of package-lock.json when node_modules does not hold them yet. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from './problem.mjs';

/** Seconds between two signs of life while npm works. */
const PROGRESS_S = 10;

/**
 * True where node_modules holds what the lockfile asks for. The answer is kept in a stamp with the hashes of both
 * lockfiles (npm writes its own copy last), so that the usual case reads three small files.
 * @param {string} root
 * @param {'run' | 'full'} mode
 */
export function isInstalled(root, mode) {
  const wanted = readText(join(root, 'package-lock.json'));
  const present = readText(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null)
    throw new LaunchError(`${join(root, 'package-lock.json')} is missing. Take a complete copy of the project.`);
  if (present === null) return false;

  const stampFile = join(root, 'node_modules', '.leakage-finder-stamp');
  const hashes = `${hash(wanted)} ${hash(present)}`;
  const stamp = readText(stampFile);
  if (stamp === `full ${hashes}` || stamp === `${mode} ${hashes}`) return true;

  if (!satisfies(JSON.parse(wanted).packages, JSON.parse(present).packages, mode)) return false;
  try {
    writeFileSync(stampFile, `${mode} ${hashes}`);
  } catch {
    // A folder that may not be written to works all the same, a few milliseconds slower.
  }
  return true;
}

/** The bytes of the lockfile as a short name: bundles hold packages, so they are as old as this. */
export function lockHash(root) {
  return hash(readText(join(root, 'package-lock.json')) ?? '');
}

/** Every package that this mode and machine need is there, in the very version and content. */
function satisfies(wanted, present, mode) {
  for (const [path, pack] of Object.entries(wanted)) {
    if (path === '' || (mode === 'run' && pack.dev)) continue;
    const there = present[path];
    if (there === undefined) {
      if (pack.optional && !isForThisSystem(pack)) continue;
      return false;
    }
    if (there.version !== pack.version || there.integrity !== pack.integrity) return false;
  }
  return true;
}

/**
 * True where an optional package is surely meant for this machine, as the binaries of esbuild are. npm leaves out the
 * others by rules of its own (C library, packages that only a left-out one needs), so their absence says nothing.
 */
function isForThisSystem(pack) {
  if (pack.os === undefined || pack.cpu === undefined || pack.libc !== undefined) return false;
  return pack.os.includes(process.platform) && pack.cpu.includes(process.arch);
}

/**
 * Installs from the lockfile, without running any package's install script. Progress goes to standard error.
 * @param {string} root
 * @param {'run' | 'full'} mode
 */
export async function install(root, mode) {
  process.stderr.write(
    `Installing packages ${mode === 'run' ? '' : 'for development '}(first time, or they have changed) ...\n`,
  );
  const began = Date.now();
  // Stated in full, for the user's own npm settings must not leave half of it out.
  const groups =
    mode === 'run'
      ? ['--omit=dev', '--include=prod', '--include=optional']
      : ['--include=dev', '--include=prod', '--include=optional'];
  const { status, output } = await npm(root, [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...groups,
  ]);
  const seconds = Math.round((Date.now() - began) / 1000);
  if (status !== 0) {
    const words = output.split('\n').filter((line) => line.trim() !== '');
    throw new LaunchError(
      `${words.slice(0, 8).join('\n')}\nThe packages could not be installed (npm ended with ${status}). Check the network connection and the free disk space, then run the same command again.`,
    );
  }
  if (!isInstalled(root, mode)) {
    throw new LaunchError(
      'npm has ended well, yet node_modules does not hold the packages of package-lock.json. Delete node_modules and run the same command again.',
    );
  }
  process.stderr.write(`Installed in ${seconds} s.\n`);
}

/** Runs npm: the one that started this process, else the one of the search path. */
function npm(root, args) {
  const own = process.env.npm_execpath;
  const viaNode = own !== undefined && /npm-cli\.c?js$/.test(own);
  const windows = process.platform === 'win32';
  const child = viaNode
    ? spawn(process.execPath, [own, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn(windows ? 'npm.cmd' : 'npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: windows });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += PROGRESS_S;
    process.stderr.write(`... ${seconds} s\n`);
  }, PROGRESS_S * 1000);
  return new Promise((resolve) => {
    const done = (status) => {
      clearInterval(timer);
      resolve({ status, output });
    };
    child.on('error', (error) => {
      output += `npm could not be started: ${error.message}`;
      done('no start');
    });
    child.on('close', (code, signal) => done(code ?? signal));
  });
}

/** The text of a file, or null where there is none. */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  }
}

/** A short name for a text. */
function hash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
