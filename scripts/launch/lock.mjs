/** One writer at a time in node_modules and .cache, over processes. */
import { closeSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The holder touches its lock this often. */
const HEARTBEAT_MS = 2_000;

/** A lock that was not touched for so long is left over, whatever process now bears the id that is written in it. */
const STALE_MS = 20_000;

/** Time between two tries to take the lock. */
const RETRY_MS = 100;

/**
 * Runs `work` while holding the lock of a folder; waits for the process that holds it, takes over from a dead one.
 * @template T
 * @param {string} folder must exist
 * @param {() => Promise<T>} work must leave the event loop free, for the heartbeat
 * @returns {Promise<T>}
 */
export async function withLock(folder, work) {
  const file = join(folder, 'lock');
  let told = false;
  while (!take(file)) {
    if (isLeftOver(file)) {
      // Several may wait for a dead one: they look again at different moments, and the first takes it.
      await sleep(Math.random() * RETRY_MS);
      if (isLeftOver(file)) rmSync(file, { force: true });
      continue;
    }
    if (!told) process.stderr.write('Waiting for another start of Leakage Finder to finish its installation ...\n');
    told = true;
    await sleep(RETRY_MS);
  }
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(file, { force: true });
  }
}

/** Makes the lock file; false where it is there already. */
function take(file) {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** True where the process that made the lock is gone. */
function isLeftOver(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > STALE_MS) return true;
    const pid = readFileSync(file, 'utf8');
    // Made this moment, not yet signed.
    if (pid === '') return false;
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    // ESRCH: no such process. EPERM: it lives and belongs to someone else. ENOENT: the lock was given back just now.
    return error.code === 'ESRCH';
  }
}

/** Shows that the holder lives. */
function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Taken over while this process was suspended: the new holder has a lock of its own.
  }
}
