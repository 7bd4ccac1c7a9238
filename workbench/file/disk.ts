/**
 * The only place that touches the disk. A file is written whole or not at all: beside its name first, then renamed, so
 * that a kill at any moment leaves the old file or the new one.
 */
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { FILE_BYTES_MAX } from '../../core/limits.ts';
import { UnreadableFile, UnwritableFile } from './errors.ts';

/** What must not be written over. */
export interface WriteGuard {
  /** Paths of the files that were read. */
  readonly inputs?: readonly string[];
  /** Set where the person named an input as the output. */
  readonly overInput?: boolean;
}

const READ_FAULTS: ReadonlyMap<string, readonly [reason: string, mend: string]> = new Map([
  ['ENOENT', ['does not exist', 'Check its name and folder']],
  ['ENOTDIR', ['does not exist', 'Check its name and folder']],
  ['EISDIR', ['is a folder', 'Name a file']],
  ['EACCES', ['may not be read', 'Give yourself the right to read it']],
  ['EPERM', ['may not be read', 'Give yourself the right to read it']],
  ['EBUSY', ['is in use by another program', 'Close it there']],
]);

const WRITE_FAULTS: ReadonlyMap<string, readonly [reason: string, mend: string]> = new Map([
  ['ENOENT', ['cannot be written: its folder does not exist', 'Make the folder or choose another']],
  ['ENOTDIR', ['cannot be written: its folder does not exist', 'Make the folder or choose another']],
  ['EISDIR', ['is a folder', 'Name a file']],
  ['EACCES', ['may not be written', 'Choose another folder']],
  ['EPERM', ['may not be written', 'Close it in the spreadsheet, or choose another folder']],
  ['EBUSY', ['is in use by another program', 'Close it there']],
  ['EROFS', ['is on a disk that cannot be written', 'Choose another folder']],
  ['ENOSPC', ['cannot be written: the disk is full', 'Free some space']],
]);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** The bytes of a file. Throws an UnreadableFile that names it. */
export function readFileBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > FILE_BYTES_MAX) {
      const mend = 'Split the export and read the parts as several sources';
      throw new UnreadableFile(`has ${size} bytes, more than the ${FILE_BYTES_MAX} that can be read`, mend, path);
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const [reason, mend] = READ_FAULTS.get(codeOf(error)) ?? ['cannot be read', 'Check the disk'];
    throw new UnreadableFile(reason, mend, path, error);
  }
}

/** Whether two paths are one file, through links and different spellings. */
function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  try {
    const [a, b] = [statSync(one), statSync(other)];
    return a.ino !== 0 && a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false;
  }
}

/** Throws an UnwritableFile where `path` is one of the inputs and that was not asked for. Writes nothing. */
export function checkOutput(path: string, guard: WriteGuard): void {
  if (guard.overInput === true) return;
  const input = (guard.inputs ?? []).find((each) => isSameFile(each, path));
  if (input === undefined) return;
  throw new UnwritableFile(`is one of the files that are read (${input})`, 'Name another file for the result', path);
}

/** Writes a file whole, with the rights of the one that it replaces. Throws an UnwritableFile that names it. */
export function writeFileWhole(path: string, bytes: Uint8Array, guard: WriteGuard = {}): void {
  checkOutput(path, guard);
  let temporary = '';
  try {
    const target = finalPath(path);
    const known = statSync(target, { throwIfNoEntry: false });
    if (known?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    // Renaming would get past the write protection of the file itself.
    if (known !== undefined) accessSync(target, constants.W_OK);
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    writeSynced(temporary, bytes, known === undefined ? 0o666 : known.mode & 0o777);
    renameSync(temporary, target);
    syncFolder(dirname(target));
  } catch (error) {
    if (temporary !== '') removeQuietly(temporary);
    const [reason, mend] = WRITE_FAULTS.get(codeOf(error)) ?? ['cannot be written', 'Check the disk'];
    throw new UnwritableFile(reason, mend, path, error);
  }
}

/** Where a path leads: renaming onto a link would replace the link and leave the file behind it as it was. */
function finalPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return resolve(path);
    throw error;
  }
}

function writeSynced(path: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(path, 'w', mode);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the renaming last through a power cut, where the system can do that for folders. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows opens no folders; the rename itself is whole.
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was not made, or is gone already.
  }
}
