/** Bundles a task's TypeScript into one file that needs no node_modules to run, and knows when it has grown old. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockHash } from './install.mjs';
import { LaunchError } from './problem.mjs';

/** Raise when the way of bundling changes, so that old bundles are not taken for new ones. */
const BUNDLE_VERSION = 1;

/**
 * The task's bundle where it is as new as every source file that went into it, else null.
 * @param {string} root
 * @param {string} cacheDir
 * @param {string} name
 * @returns {string | null}
 */
export function freshBundle(root, cacheDir, name) {
  try {
    const record = JSON.parse(readFileSync(join(cacheDir, `${name}.json`), 'utf8'));
    if (record.version !== BUNDLE_VERSION || record.lock !== lockHash(root)) return null;
    for (const [path, state] of Object.entries(record.inputs)) {
      if (stateOf(join(root, path)) !== state) return null;
    }
    const file = join(cacheDir, record.file);
    statSync(file);
    return file;
  } catch {
    return null;
  }
}

/**
 * Makes the task's bundle and answers with its path. Call it while holding the lock.
 * @param {string} root
 * @param {string} cacheDir
 * @param {string} name
 * @param {string} entry relative to the root
 * @returns {Promise<string>}
 */
export async function bundle(root, cacheDir, name, entry) {
  const { build } = await import('esbuild');
  const began = Date.now();
  const file = `${name}.mjs`;
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join('.cache', file),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    metafile: true,
    write: false,
    logLevel: 'silent',
    legalComments: 'none',
    // A CommonJS package inside an ES module asks for a `require`.
    banner: {
      js: "import { createRequire as leakageFinderRequire } from 'node:module'; const require = leakageFinderRequire(import.meta.url);",
    },
  }).catch((error) => {
    const first = error.errors?.[0];
    const place = first?.location ? `${first.location.file}:${first.location.line}: ` : '';
    throw new LaunchError(`${name} could not be built: ${place}${first?.text ?? error.message}`);
  });

  mkdirSync(cacheDir, { recursive: true });
  for (const output of result.outputFiles) replaceFile(output.path, output.contents);
  const inputs = {};
  for (const path of Object.keys(result.metafile.inputs)) {
    // Packages are as old as the lockfile. A source that was saved while the build ran makes the bundle old at once.
    if (path.startsWith('node_modules/')) continue;
    const changedMs = statSync(join(root, path)).mtimeMs;
    inputs[path] =
      changedMs >= began && changedMs <= Date.now() ? 'changed during the build' : stateOf(join(root, path));
  }
  replaceFile(
    join(cacheDir, `${name}.json`),
    JSON.stringify({ version: BUNDLE_VERSION, lock: lockHash(root), file, inputs }),
  );
  return join(cacheDir, file);
}

/** Time of the last change and size: what tells that a file is another one. */
function stateOf(path) {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs} ${size}`;
}

/** Puts a whole file in place at once, so that no reader ever sees half of it. */
function replaceFile(path, contents) {
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, contents);
  renameSync(temporary, path);
}
