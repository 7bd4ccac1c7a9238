/** The checksum of zip entries: CRC-32 as in ISO 3309, four table look-ups a step to keep it cheap beside inflating. */

const TABLES: readonly Uint32Array[] = buildTables();

function buildTables(): Uint32Array[] {
  const first = new Uint32Array(256);
  for (let i = 0; i < 256; i++) {
    let value = i;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[i] = value >>> 0;
  }
  const tables = [first];
  for (let t = 1; t < 4; t++) {
    const before = tables[t - 1] as Uint32Array;
    tables.push(first.map((_, i) => ((before[i] as number) >>> 8) ^ (first[(before[i] as number) & 255] as number)));
  }
  return tables;
}

/** Continues the checksum `crc` (0 at the start) over more bytes; the result is unsigned. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const [t0, t1, t2, t3] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let c = ~crc;
  let i = 0;
  for (const end = bytes.length - 3; i < end; i += 4) {
    c ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    c =
      (t3[c & 255] as number) ^
      (t2[(c >>> 8) & 255] as number) ^
      (t1[(c >>> 16) & 255] as number) ^
      (t0[c >>> 24] as number);
  }
  for (; i < bytes.length; i++) c = (c >>> 8) ^ (t0[(c ^ (bytes[i] as number)) & 255] as number);
  return ~c >>> 0;
}
