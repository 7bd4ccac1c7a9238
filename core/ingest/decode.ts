/**
 * Bytes of a text file to text. Written out here because core has no host's TextDecoder, and because one of them reads
 * windows-1252 wrongly (Node 20 gives control characters for the bytes 80 to 9F). What is no text, or damaged text, is
 * refused with words that say what it seems to be: a wrong guess would show as wrong names in a report.
 */
import { TEXT_BYTES_MAX } from '../limits.ts';

/** An encoding that can be told from the bytes alone. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text, or why there is none: a clause that goes after the file's name ("seems to be a PDF document"). */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly reason: string };

/** First bytes of files that people pick by mistake, in hexadecimal, and what they are. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['504b0304', 'an Excel workbook (.xlsx) or another zip archive, not text'],
  ['504b0506', 'an empty zip archive'],
  ['d0cf11e0a1b11ae1', 'an old Excel workbook (.xls) or a protected one, not text'],
  ['25504446', 'a PDF document'],
  ['1f8b', 'a gzip archive: unpack it first'],
  ['377abcaf271c', 'a 7z archive: unpack it first'],
  ['526172211a07', 'a RAR archive: unpack it first'],
  ['fd377a585a00', 'an xz archive: unpack it first'],
  ['28b52ffd', 'a zstd archive: unpack it first'],
  ['89504e470d0a1a0a', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['53514c69746520666f726d6174203300', 'an SQLite database'],
  ['fffe0000', 'UTF-32 text: save it again as UTF-8'],
  ['0000feff', 'UTF-32 text: save it again as UTF-8'],
];

/** windows-1252 from 80 to 9F; 0 where it defines nothing. Everywhere else a byte is its own code point. */
const WINDOWS_1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

/** UTF-16 units that are made a string at once; engines limit the arguments of a call. */
const CHUNK_UNITS = 8192;
/** Bytes that are looked at for the pattern of UTF-16. */
const PATTERN_BYTES = 4096;

/** Collects UTF-16 units into a string by chunks and counts control characters, which no text export holds. */
class Units {
  controls = 0;
  private readonly buffer = new Uint16Array(CHUNK_UNITS);
  private used = 0;
  private text = '';

  add(unit: number): void {
    if (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d && unit !== 0x0c) this.controls += 1;
    if (this.used === CHUNK_UNITS) this.flush();
    this.buffer[this.used] = unit;
    this.used += 1;
  }

  finish(): string {
    this.flush();
    return this.text;
  }

  private flush(): void {
    const part = this.buffer.subarray(0, this.used);
    this.text += String.fromCharCode.apply(null, part as unknown as number[]);
    this.used = 0;
  }
}

const refuse = (reason: string): Decoded => ({ ok: false, reason });

function signatureOf(bytes: Uint8Array): string | null {
  let hex = '';
  for (const byte of bytes.subarray(0, 16)) hex += byte.toString(16).padStart(2, '0');
  for (const [start, what] of SIGNATURES) {
    if (hex.startsWith(start)) return what;
  }
  return null;
}

/** Refuses decoded bytes that hold more than stray control characters (one in a hundred). */
function asText(units: Units, length: number, encoding: TextEncoding): Decoded {
  if (units.controls > 2 && units.controls * 100 > length) {
    return refuse('seems to be a binary file: it holds many control characters');
  }
  return { ok: true, text: units.finish(), encoding };
}

/** UTF-16 without a mark: mostly Latin text has its zero bytes all on one side. */
function guessUtf16(bytes: Uint8Array): TextEncoding | null {
  const length = Math.min(bytes.length, PATTERN_BYTES);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  // Three characters in ten are Latin letters, digits or separators; a few others have a zero on the other side.
  const enough = length * 0.15;
  if (odd > enough && even * 10 < odd) return 'utf-16le';
  if (even > enough && odd * 10 < even) return 'utf-16be';
  return null;
}

function decodeUtf16(bytes: Uint8Array, start: number, encoding: TextEncoding): Decoded {
  const units = new Units();
  const low = encoding === 'utf-16le' ? 0 : 1;
  let line = 1;
  const damaged = (): Decoded =>
    refuse(`seems to be UTF-16 text that is cut off or damaged in line ${line}: export it again`);
  let pending = false;
  for (let at = start; at + 1 < bytes.length; at += 2) {
    const unit = (bytes[at + low] as number) | ((bytes[at + 1 - low] as number) << 8);
    const isLow = unit >= 0xdc00 && unit <= 0xdfff;
    if (isLow !== pending) return damaged();
    if (unit === 0x0a) line += 1;
    pending = unit >= 0xd800 && unit <= 0xdbff;
    if (unit === 0) return refuse('seems to be a binary file: it holds zero characters');
    units.add(unit);
  }
  if (pending || (bytes.length - start) % 2 !== 0) return damaged();
  return asText(units, (bytes.length - start) / 2, encoding);
}

/** How far strict UTF-8 came. `badAt` is -1 where all of it is good. */
interface Utf8Run {
  readonly units: Units;
  readonly badAt: number;
  /** Well-formed characters of several bytes before `badAt`. */
  readonly multibyte: number;
  readonly zeros: number;
}

/** Reads the character of several bytes at `at`: its length in bytes, or 0 where it is no strict UTF-8. */
function addMultibyte(bytes: Uint8Array, at: number, units: Units): number {
  const lead = bytes[at] as number;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  let point = lead & (0xff >> (length + 1));
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] as number;
    if ((byte & 0xc0) !== 0x80) return 0;
    point = (point << 6) | (byte & 0x3f);
  }
  const overlong = (length === 3 && point < 0x800) || (length === 4 && point < 0x10000);
  if (overlong || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return 0;
  if (point < 0x10000) {
    units.add(point);
  } else {
    units.add(0xd800 + ((point - 0x10000) >> 10));
    units.add(0xdc00 + ((point - 0x10000) & 0x3ff));
  }
  return length;
}

function runUtf8(bytes: Uint8Array, start: number): Utf8Run {
  const units = new Units();
  let multibyte = 0;
  let zeros = 0;
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      units.add(byte);
      if (byte === 0) zeros += 1;
      at += 1;
      continue;
    }
    const length = addMultibyte(bytes, at, units);
    if (length === 0) return { units, badAt: at, multibyte, zeros };
    multibyte += 1;
    at += length;
  }
  return { units, badAt: -1, multibyte, zeros };
}

/** The line, from 1, in which the byte at `at` stands. */
function lineAt(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let before = 0; before < at; before += 1) {
    const code = bytes[before];
    if (code === 0x0a || (code === 0x0d && bytes[before + 1] !== 0x0a)) line += 1;
  }
  return line;
}

function decodeWindows1252(bytes: Uint8Array): Decoded {
  const units = new Units();
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === 0) return refuse('seems to be a binary file: it holds zero bytes');
    const unit = byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252[byte - 0x80] as number) : byte;
    if (unit === 0) {
      const line = lineAt(bytes, at);
      return refuse(`is in an encoding that is not known (see line ${line}): save it again as CSV UTF-8`);
    }
    units.add(unit);
  }
  return asText(units, bytes.length, 'windows-1252');
}

/** From `from` on: well-formed UTF-8 characters of several bytes less bytes that belong to none. */
function balanceOfUtf8(bytes: Uint8Array, from: number): number {
  const sink = new Units();
  let balance = 0;
  for (let at = from; at < bytes.length; ) {
    if ((bytes[at] as number) < 0x80) {
      at += 1;
      continue;
    }
    const length = addMultibyte(bytes, at, sink);
    balance += length === 0 ? -1 : 1;
    at += length === 0 ? 1 : length;
  }
  return balance;
}

/**
 * Decodes a file: by its byte order mark; else strict UTF-8; else UTF-16 by the pattern of its zero bytes; else
 * windows-1252. A file that is UTF-8 but for a damaged place is refused and not read as windows-1252, which would turn
 * every accent of it into two wrong letters. The mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > TEXT_BYTES_MAX) {
    return refuse(
      `has more than the ${Math.floor(TEXT_BYTES_MAX / 1e6)} MB of text that can be read: split the export by month`,
    );
  }
  const signature = signatureOf(bytes);
  if (signature !== null) return refuse(`seems to be ${signature}`);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 2, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 2, 'utf-16be');
  const utf16 = guessUtf16(bytes);
  if (utf16 !== null) return decodeUtf16(bytes, 0, utf16);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const run = runUtf8(bytes, marked ? 3 : 0);
  if (run.zeros > 0) return refuse('seems to be a binary file: it holds zero bytes');
  if (run.badAt < 0) return asText(run.units, bytes.length, 'utf-8');
  if (marked || run.multibyte + balanceOfUtf8(bytes, run.badAt) > 0) {
    return refuse(`is UTF-8 text that is cut off or damaged in line ${lineAt(bytes, run.badAt)}: export it again`);
  }
  return decodeWindows1252(bytes);
}
