/**
 * Reads one source file into a grid: CSV, TSV and other delimited texts, workbooks, and any of them compressed with
 * gzip. What a file is, its content says; only the name of a workbook is held to its word.
 */
import { Gunzip } from 'fflate';
import { decodeText } from '../../core/ingest/decode.ts';
import { parseDelimited } from '../../core/ingest/delimited.ts';
import { FILE_BYTES_MAX } from '../../core/limits.ts';
import { UnreadableFile } from './errors.ts';
import { type FileGrid, findTab, openWorkbook } from './read-xlsx.ts';
import { sniff } from './sniff.ts';
import { crc32 } from './zip/crc.ts';
import { concat } from './zip/write.ts';

/** A source as a person names it: a file, and the tab of a workbook where one is meant. */
export interface SourceName {
  readonly file: string;
  readonly tab?: string;
}

const PIECE = 1 << 16;
const WORKBOOK_NAME = /\.xls[xm](?:\.gz)?$/i;

/**
 * Takes `book.xlsx#Tab` apart. A `#` elsewhere is part of the file's name (`vendor #1.csv`). `#Tab` alone names a tab of
 * a workbook that is given otherwise: its file is ''.
 */
export function parseSourceName(argument: string): SourceName {
  if (argument.startsWith('#') && argument.length > 1) return { file: '', tab: argument.slice(1) };
  for (let at = argument.indexOf('#'); at > 0; at = argument.indexOf('#', at + 1)) {
    const file = argument.slice(0, at);
    if (WORKBOOK_NAME.test(file) && at < argument.length - 1) return { file, tab: argument.slice(at + 1) };
  }
  return { file: argument };
}

/** The base name of a path, which is the source's id. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/**
 * Reads a source. `name` is the file's name or path and gives the grid's id; `tab` names the tab of a workbook, else
 * its first visible one is taken. Throws an UnreadableFile that bears the name.
 */
export function readSourceFile(name: string, bytes: Uint8Array, tab?: string): FileGrid {
  try {
    return { ...readBytes(name, bytes, tab), source: baseName(name) };
  } catch (error) {
    throw error instanceof UnreadableFile ? error.of(name) : error;
  }
}

function readBytes(name: string, bytes: Uint8Array, tab: string | undefined): FileGrid {
  const sniffed = sniff(bytes);
  if (sniffed.kind === 'gzip') return readBytes(name.replace(/\.gz$/i, ''), gunzip(bytes), tab);
  if (sniffed.kind === 'zip') {
    const workbook = openWorkbook(bytes);
    return workbook.read(findTab(workbook, tab));
  }
  if (sniffed.kind === 'other' || WORKBOOK_NAME.test(name)) throw sniffed.unreadable;
  if (tab !== undefined) throw new UnreadableFile('is a text without tabs', `Leave out "#${tab}"`);
  return readText(bytes);
}

/** Expands gzip data of one or several members. Throws an UnreadableFile where it is cut off or grows without bound. */
export function gunzip(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let crc = 0;
  const stream = new Gunzip((piece) => {
    size += piece.length;
    if (size > FILE_BYTES_MAX) {
      throw new UnreadableFile(`expands to more than ${Math.floor(FILE_BYTES_MAX / 1e6)} MB`, 'Split the export');
    }
    crc = crc32(piece, crc);
    pieces.push(piece);
  });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const closeMember = (end: number): void => {
    if (end < 18 || view.getUint32(end - 8, true) !== crc) throw new RangeError(`wrong checksum before byte ${end}`);
    crc = 0;
  };
  stream.onmember = closeMember;
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
    closeMember(bytes.length);
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw new UnreadableFile('is damaged (its gzip data does not expand)', 'Download it again', '', cause);
  }
  return concat(pieces);
}

function readText(bytes: Uint8Array): FileGrid {
  const decoded = decodeText(bytes);
  if (!decoded.ok)
    throw new UnreadableFile(decoded.reason, 'Export the report as CSV (UTF-8) or Excel and choose that');
  const { rows, looseQuotes } = parseDelimited(decoded.text);
  return { source: '', rows, ...(looseQuotes.length === 0 ? {} : { looseQuotes }) };
}
