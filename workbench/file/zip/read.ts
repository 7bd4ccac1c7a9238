/**
 * Reads zip archives from their central directory: sizes and checksums are known before an entry is expanded (whether
 * or not the writer used data descriptors), ZIP64 included. Entries are expanded in pieces, never as one whole string.
 */
import { Inflate } from 'fflate';
import { PART_BYTES_MAX } from '../../../core/limits.ts';
import { UnreadableFile } from '../errors.ts';
import { crc32 } from './crc.ts';

/** One file of the archive. Offsets count bytes from the start of the archive. */
export interface ZipEntry {
  /** With `/` between folders, whatever the writer used. */
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated; others cannot be read. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const PIECE = 1 << 16;

const damaged = (detail: string, cause?: unknown): UnreadableFile =>
  new UnreadableFile(
    `is damaged (${detail})`,
    'Open it in the spreadsheet and save it again, or export it again',
    '',
    cause,
  );

/** The entries of one archive. Everything that is wrong with it is told as an UnreadableFile. */
export class ZipArchive {
  /** By name, in the order of the directory. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #byLowerName = new Map<string, ZipEntry>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.entries = this.#directory();
    } catch (cause) {
      // A field that points past the end.
      throw cause instanceof RangeError ? damaged('its directory is cut off', cause) : cause;
    }
    for (const entry of this.entries.values()) this.#byLowerName.set(entry.name.toLowerCase(), entry);
  }

  /** The entry of that name; part names of workbooks are compared without case. */
  entry(name: string): ZipEntry | undefined {
    return this.entries.get(name) ?? this.#byLowerName.get(name.toLowerCase());
  }

  /** The whole of one entry. Throws where it is missing. */
  bytes(name: string): Uint8Array {
    const entry = this.entry(name);
    if (entry === undefined) throw damaged(`its part ${name} is missing`);
    const out = new Uint8Array(this.#checkedSize(entry));
    let at = 0;
    this.expand(entry, (piece) => {
      out.set(piece, at);
      at += piece.length;
    });
    return out;
  }

  /** The bytes of an entry as they stand in the archive, compressed. */
  rawBytes(entry: ZipEntry): Uint8Array {
    const at = entry.headerOffset;
    if (at + 30 > this.#bytes.length || this.#view.getUint32(at, true) !== LOCAL) {
      throw damaged(`the header of ${entry.name} is missing`);
    }
    const start = at + 30 + this.#view.getUint16(at + 26, true) + this.#view.getUint16(at + 28, true);
    if (start + entry.compressedSize > this.#bytes.length) throw damaged(`${entry.name} is cut off`);
    return this.#bytes.subarray(start, start + entry.compressedSize);
  }

  /** Expands one entry piece by piece and checks size and checksum. The pieces may be views: use them at once. */
  expand(entry: ZipEntry, sink: (piece: Uint8Array) => void): void {
    if (entry.flags & 1) {
      throw new UnreadableFile('is protected by a password', 'Save it without the password');
    }
    if (entry.method !== 0 && entry.method !== 8) {
      throw damaged(`${entry.name} is compressed by method ${entry.method}, which spreadsheets do not use`);
    }
    const size = this.#checkedSize(entry);
    let crc = 0;
    let seen = 0;
    const take = (piece: Uint8Array): void => {
      seen += piece.length;
      if (seen > size) throw damaged(`${entry.name} is longer than it says`);
      crc = crc32(piece, crc);
      if (piece.length > 0) sink(piece);
    };
    const raw = this.rawBytes(entry);
    if (entry.method === 0) take(raw);
    else if (size > 0 || raw.length > 0) inflate(raw, take, entry.name);
    if (seen !== size || crc !== entry.crc) throw damaged(`the checksum of ${entry.name} is wrong`);
  }

  #checkedSize(entry: ZipEntry): number {
    if (entry.size > PART_BYTES_MAX) {
      throw new UnreadableFile(
        `holds a part of ${entry.size} bytes, more than can be read`,
        'Split the export and read the parts as several sources',
      );
    }
    return entry.size;
  }

  #directory(): Map<string, ZipEntry> {
    const end = this.#findEnd();
    const { count, offset, shift } = this.#directoryPlace(end);
    const entries = new Map<string, ZipEntry>();
    let at = offset + shift;
    for (let n = 0; n < count; n++) {
      if (at + 46 > this.#bytes.length || this.#view.getUint32(at, true) !== CENTRAL) {
        throw damaged('its directory is cut off');
      }
      const nameLength = this.#view.getUint16(at + 28, true);
      const extraLength = this.#view.getUint16(at + 30, true);
      const entry = this.#entryAt(at, nameLength, extraLength, shift);
      entries.set(entry.name, entry);
      at += 46 + nameLength + extraLength + this.#view.getUint16(at + 32, true);
    }
    return entries;
  }

  #findEnd(): number {
    const last = this.#bytes.length - 22;
    for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
      if (this.#view.getUint32(at, true) === END) return at;
    }
    throw damaged('its end is missing: the download or copy was cut off');
  }

  /** Where the directory stands. `shift` is what was put before the archive, which its offsets do not count. */
  #directoryPlace(end: number): { count: number; offset: number; shift: number } {
    let count = this.#view.getUint16(end + 10, true);
    let size = this.#view.getUint32(end + 12, true);
    let offset = this.#view.getUint32(end + 16, true);
    let directoryEnd = end;
    const locator = end - 20;
    if (locator >= 0 && this.#view.getUint32(locator, true) === LOCATOR64) {
      const end64 = Number(this.#view.getBigUint64(locator + 8, true));
      if (end64 + 56 <= locator && this.#view.getUint32(end64, true) === END64) {
        count = Number(this.#view.getBigUint64(end64 + 32, true));
        size = Number(this.#view.getBigUint64(end64 + 40, true));
        offset = Number(this.#view.getBigUint64(end64 + 48, true));
        directoryEnd = end64;
      }
    }
    const shift = directoryEnd - size - offset;
    if (shift < 0) throw damaged('its directory is cut off');
    return { count, offset, shift };
  }

  #entryAt(at: number, nameLength: number, extraLength: number, shift: number): ZipEntry {
    const nameBytes = this.#bytes.subarray(at + 46, at + 46 + nameLength);
    let compressedSize = this.#view.getUint32(at + 20, true);
    let size = this.#view.getUint32(at + 24, true);
    let headerOffset = this.#view.getUint32(at + 42, true);
    // ZIP64 sizes stand in an extra field, only those that did not fit, in this order.
    const wide = this.#extraField(at + 46 + nameLength, extraLength, 1);
    let next = wide;
    const take = (): number => {
      const value = Number(this.#view.getBigUint64(next, true));
      next += 8;
      return value;
    };
    if (wide >= 0) {
      if (size === 0xffffffff) size = take();
      if (compressedSize === 0xffffffff) compressedSize = take();
      if (headerOffset === 0xffffffff) headerOffset = take();
    }
    return {
      name: new TextDecoder().decode(nameBytes).replaceAll('\\', '/'),
      flags: this.#view.getUint16(at + 8, true),
      method: this.#view.getUint16(at + 10, true),
      crc: this.#view.getUint32(at + 16, true),
      compressedSize,
      size,
      headerOffset: headerOffset + shift,
    };
  }

  #extraField(start: number, length: number, id: number): number {
    for (let at = start; at + 4 <= start + length; ) {
      if (this.#view.getUint16(at, true) === id) return at + 4;
      at += 4 + this.#view.getUint16(at + 2, true);
    }
    return -1;
  }
}

function inflate(raw: Uint8Array, take: (piece: Uint8Array) => void, name: string): void {
  const stream = new Inflate((piece) => take(piece));
  try {
    for (let at = 0; at < raw.length || at === 0; at += PIECE) {
      stream.push(raw.subarray(at, at + PIECE), at + PIECE >= raw.length);
    }
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw damaged(`${name} does not expand`, cause);
  }
}
