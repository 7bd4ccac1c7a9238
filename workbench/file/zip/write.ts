/**
 * Writes zip archives. Each entry is compressed as it is produced and kept compressed until the archive is put
 * together, so that sizes and checksum stand before the data, which every reader understands. The same content gives
 * the same bytes: no clock, no machine.
 */
import { Deflate } from 'fflate';
import { crc32 } from './crc.ts';

/** Compresses one entry: takes pieces in order, gives raw deflate data. Hosts may bring a faster one. */
export interface Compressor {
  push(piece: Uint8Array, last: boolean): Uint8Array;
}

interface WrittenEntry {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly pieces: readonly Uint8Array[];
  readonly compressedSize: number;
}

/** Characters that are gathered before they are encoded and compressed. */
const BATCH = 1 << 18;
/** 1980-01-01, the earliest day that a zip archive can name. */
const DATE = 0x21;
const UTF8 = 0x0800;
const VERSION = 20;
const VERSION_64 = 45;
const MAX_32 = 0xffffffff;

/** A compressor over fflate; the level is a trade of time for size, 1 to 9. */
export function fflateCompressor(level: 1 | 2 | 3 | 4 | 5 | 6 = 3): Compressor {
  let out: Uint8Array[] = [];
  const stream = new Deflate({ level }, (piece) => out.push(piece));
  return {
    push(piece, last) {
      stream.push(piece, last);
      const joined = concat(out);
      out = [];
      return joined;
    },
  };
}

/** Collects entries and gives the archive. */
export class ZipWriter {
  readonly #entries: WrittenEntry[] = [];
  readonly #compressor: () => Compressor;

  constructor(compressor: () => Compressor = fflateCompressor) {
    this.#compressor = compressor;
  }

  /** Adds one entry from its text, in pieces of any size. */
  add(name: string, texts: Iterable<string>): void {
    const encoder = new TextEncoder();
    const compressor = this.#compressor();
    const pieces: Uint8Array[] = [];
    let crc = 0;
    let size = 0;
    const take = (text: string, last: boolean): void => {
      const bytes = encoder.encode(text);
      crc = crc32(bytes, crc);
      size += bytes.length;
      const compressed = compressor.push(bytes, last);
      if (compressed.length > 0) pieces.push(compressed);
    };
    let batch: string[] = [];
    let length = 0;
    for (const text of texts) {
      batch.push(text);
      length += text.length;
      if (length < BATCH) continue;
      take(batch.join(''), false);
      batch = [];
      length = 0;
    }
    take(batch.join(''), true);
    this.#entries.push({
      name: encoder.encode(name),
      method: 8,
      crc,
      size,
      pieces,
      compressedSize: pieces.reduce((sum, piece) => sum + piece.length, 0),
    });
  }

  /** The whole archive. */
  finish(): Uint8Array {
    const parts: Uint8Array[] = [];
    const directory: Uint8Array[] = [];
    let offset = 0;
    for (const entry of this.#entries) {
      const header = localHeader(entry);
      directory.push(centralHeader(entry, offset));
      parts.push(header, ...entry.pieces);
      offset += header.length + entry.compressedSize;
    }
    const directorySize = directory.reduce((sum, part) => sum + part.length, 0);
    return concat([...parts, ...directory, endRecords(this.#entries.length, directorySize, offset)]);
  }
}

/** Puts pieces together. */
export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0] as Uint8Array;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Little-endian fields: pairs of width in bytes and value. */
function record(fields: readonly (readonly [width: 2 | 4 | 8, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  return bytes;
}

const narrow = (value: number): number => Math.min(value, MAX_32);
const isWide = (entry: WrittenEntry): boolean => entry.size >= MAX_32 || entry.compressedSize >= MAX_32;

function localHeader(entry: WrittenEntry): Uint8Array {
  const wide = isWide(entry);
  const extra = wide
    ? record([
        [2, 1],
        [2, 16],
        [8, entry.size],
        [8, entry.compressedSize],
      ])
    : new Uint8Array(0);
  const head = record([
    [4, 0x04034b50],
    [2, wide ? VERSION_64 : VERSION],
    [2, UTF8],
    [2, entry.method],
    [2, 0],
    [2, DATE],
    [4, entry.crc],
    [4, wide ? MAX_32 : entry.compressedSize],
    [4, wide ? MAX_32 : entry.size],
    [2, entry.name.length],
    [2, extra.length],
  ]);
  return concat([head, entry.name, extra]);
}

function centralHeader(entry: WrittenEntry, offset: number): Uint8Array {
  const wide = isWide(entry) || offset >= MAX_32;
  const extra = wide
    ? record([
        [2, 1],
        [2, 24],
        [8, entry.size],
        [8, entry.compressedSize],
        [8, offset],
      ])
    : new Uint8Array(0);
  const head = record([
    [4, 0x02014b50],
    [2, wide ? VERSION_64 : VERSION],
    [2, wide ? VERSION_64 : VERSION],
    [2, UTF8],
    [2, entry.method],
    [2, 0],
    [2, DATE],
    [4, entry.crc],
    [4, wide ? MAX_32 : entry.compressedSize],
    [4, wide ? MAX_32 : entry.size],
    [2, entry.name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, wide ? MAX_32 : offset],
  ]);
  return concat([head, entry.name, extra]);
}

function endRecords(count: number, size: number, offset: number): Uint8Array {
  const wide = count >= 0xffff || size >= MAX_32 || offset >= MAX_32;
  const end = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, Math.min(count, 0xffff)],
    [2, Math.min(count, 0xffff)],
    [4, narrow(size)],
    [4, narrow(offset)],
    [2, 0],
  ]);
  if (!wide) return end;
  const end64 = record([
    [4, 0x06064b50],
    [8, 44],
    [2, VERSION_64],
    [2, VERSION_64],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, offset],
  ]);
  const locator = record([
    [4, 0x07064b50],
    [4, 0],
    [8, offset + size],
    [4, 1],
  ]);
  return concat([end64, locator, end]);
}
