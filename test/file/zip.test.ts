import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../workbench/file/errors.ts';
import { zlibCompressor } from '../../workbench/file/node-zlib.ts';
import { crc32 } from '../../workbench/file/zip/crc.ts';
import { ZipArchive } from '../../workbench/file/zip/read.ts';
import { concat, fflateCompressor, ZipWriter } from '../../workbench/file/zip/write.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the checksum', () => {
  it('is CRC-32', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  it('can be continued at any place', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(40), (bytes, cut) => {
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes));
      }),
    );
  });
});

describe.each([
  ['fflate', () => fflateCompressor()],
  ['zlib', () => zlibCompressor()],
])('an archive written over %s', (_, compressor) => {
  it('is read back by us and by another reader', () => {
    const long = Array.from({ length: 60_000 }, (_each, i) => `line ${i} é 😀\n`);
    const writer = new ZipWriter(compressor);
    writer.add('a/empty.xml', []);
    writer.add('a/long.xml', long);
    writer.add('é.xml', ['x']);
    const bytes = writer.finish();
    const other = unzipSync(bytes);
    expect(Object.keys(other)).toEqual(['a/empty.xml', 'a/long.xml', 'é.xml']);
    expect(text(other['a/long.xml'] as Uint8Array)).toBe(long.join(''));
    const own = new ZipArchive(bytes);
    expect(text(own.bytes('a/long.xml'))).toBe(long.join(''));
    expect(own.bytes('a/empty.xml')).toHaveLength(0);
    expect(text(own.bytes('É.xml'.toLowerCase()))).toBe('x');
  });

  it('is the same every time', () => {
    const write = (): Uint8Array => {
      const writer = new ZipWriter(compressor);
      writer.add('one', ['text']);
      return writer.finish();
    };
    expect(write()).toEqual(write());
  });
});

describe('reading archives of other writers', () => {
  it('reads stored entries and entries with data descriptors', () => {
    expect(text(new ZipArchive(zipSync({ a: [strToU8('stored'), { level: 0 }] })).bytes('a'))).toBe('stored');
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => pieces.push(piece));
    const entry = new ZipDeflate('streamed');
    zip.add(entry);
    entry.push(strToU8('streamed text'), true);
    zip.end();
    expect(text(new ZipArchive(concat(pieces)).bytes('streamed'))).toBe('streamed text');
  });

  it('reads past what stands before the archive and after it', () => {
    const zip = zipSync({ a: strToU8('inside') });
    const commented = concat([zip.subarray(0, -2), new Uint8Array([3, 0]), strToU8('end')]);
    expect(text(new ZipArchive(concat([strToU8('a stub'), commented])).bytes('a'))).toBe('inside');
  });

  it('takes backslashes for folders and compares names without case', () => {
    const archive = new ZipArchive(zipSync({ 'XL\\Workbook.xml': strToU8('x') }));
    expect(text(archive.bytes('xl/workbook.xml'))).toBe('x');
  });

  it('reads ZIP64 sizes and the ZIP64 directory', () => {
    expect(text(new ZipArchive(zip64('wide', strToU8('wide text'))).bytes('wide'))).toBe('wide text');
  });
});

/** An archive of one entry that has its sizes and its directory in ZIP64 form. */
function zip64(name: string, content: Uint8Array): Uint8Array {
  const data = deflateRawSync(content);
  const bytes = (...fields: (readonly [2 | 4 | 8, number])[]): Uint8Array => {
    const out = new DataView(new ArrayBuffer(fields.reduce((sum, [width]) => sum + width, 0)));
    let at = 0;
    for (const [width, value] of fields) {
      if (width === 2) out.setUint16(at, value, true);
      else if (width === 4) out.setUint32(at, value, true);
      else out.setBigUint64(at, BigInt(value), true);
      at += width;
    }
    return new Uint8Array(out.buffer);
  };
  const all = 0xffffffff;
  const crc = crc32(content);
  const fixed = [
    [2, 45],
    [2, 0],
    [2, 8],
    [4, 0],
    [4, crc],
    [4, all],
    [4, all],
    [2, name.length],
  ] as const;
  const local = concat([
    bytes([4, 0x04034b50], ...fixed, [2, 20]),
    strToU8(name),
    bytes([2, 1], [2, 16], [8, content.length], [8, data.length]),
    data,
  ]);
  const central = concat([
    bytes([4, 0x02014b50], [2, 45], ...fixed, [2, 28 + 4], [2, 0], [2, 0], [2, 0], [4, 0], [4, all]),
    strToU8(name),
    // An unknown field first.
    bytes([2, 0x9999], [2, 0], [2, 1], [2, 24], [8, content.length], [8, data.length], [8, 0]),
  ]);
  const end64 = bytes(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, 1],
    [8, 1],
    [8, central.length],
    [8, local.length],
  );
  const locator = bytes([4, 0x07064b50], [4, 0], [8, local.length + central.length], [4, 1]);
  const end = bytes([4, 0x06054b50], [2, 0], [2, 0], [2, 0xffff], [2, 0xffff], [4, all], [4, all], [2, 0]);
  return concat([local, central, end64, locator, end]);
}

describe('a damaged archive', () => {
  const good = zipSync({ 'a.xml': strToU8('some text that is long enough to be compressed, compressed, compressed') });
  const changed = (at: number, byte: number): Uint8Array => {
    const copy = good.slice();
    copy[at] = byte;
    return copy;
  };
  const central = good.length - 22 - 46 - 5;

  it.each([
    ['cut off', good.subarray(0, good.length - 5), /end is missing/],
    ['cut off in its data', concat([good.subarray(0, 40), good.subarray(-22)]), /directory is cut off/],
    ['with a wrong checksum', changed(central + 16, 0x55), /checksum/],
    ['with data that do not expand', changed(37, 0xff), /expand|checksum|longer/],
    ['with a wrong size', changed(central + 24, 3), /longer/],
    ['with an unknown compression', changed(central + 10, 99), /method 99/],
    ['protected by a password', changed(central + 8, 1), /password/],
  ])('%s is told as such', (_, bytes, reason) => {
    const read = (): Uint8Array => new ZipArchive(bytes).bytes('a.xml');
    expect(read).toThrow(UnreadableFile);
    expect(read).toThrow(reason);
  });

  it('never throws anything else, wherever a byte is changed', () => {
    for (let at = 0; at < good.length; at++) {
      for (const byte of [0, 0xff]) {
        try {
          const archive = new ZipArchive(changed(at, byte));
          for (const name of archive.entries.keys()) archive.bytes(name);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      }
    }
  });

  it('that claims to hold more than can be read is refused before it is expanded', () => {
    const bytes = good.slice();
    bytes.set([0xff, 0xff, 0xff, 0xfe], central + 24);
    expect(() => new ZipArchive(bytes).bytes('a.xml')).toThrow(/more than can be read/);
  });
});
