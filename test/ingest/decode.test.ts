import { describe, expect, it } from 'vitest';
import { decodeText, type TextEncoding } from '../../core/ingest/decode.ts';
import { TEXT_BYTES_MAX } from '../../core/limits.ts';

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const utf16 = (text: string, big: boolean): Uint8Array => {
  const buffer = Buffer.from(text, 'utf16le');
  return Uint8Array.from(big ? buffer.swap16() : buffer);
};
const TEXT = 'Client;Qté;Prix\r\nCôté Ltée;3;12,50 €\r\n';

describe('text', () => {
  it.each<[string, Uint8Array, string, TextEncoding]>([
    ['nothing', new Uint8Array(), '', 'utf-8'],
    ['ASCII', Uint8Array.from(Buffer.from('a,b\n')), 'a,b\n', 'utf-8'],
    ['UTF-8', Uint8Array.from(Buffer.from(TEXT)), TEXT, 'utf-8'],
    ['UTF-8 with a mark', Uint8Array.from(Buffer.from(`\uFEFF${TEXT}`)), TEXT, 'utf-8'],
    ['characters beyond 16 bits', Uint8Array.from(Buffer.from('a😀é€')), 'a😀é€', 'utf-8'],
    ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, ...utf16(TEXT, false)]), TEXT, 'utf-16le'],
    ['UTF-16 the other way round', Uint8Array.from([0xfe, 0xff, ...utf16(TEXT, true)]), TEXT, 'utf-16be'],
    ['UTF-16 without a mark', utf16(TEXT, false), TEXT, 'utf-16le'],
    ['UTF-16BE without a mark', utf16(TEXT, true), TEXT, 'utf-16be'],
    ['UTF-16 with wide characters', utf16(`a,😀,${TEXT}`, false), `a,😀,${TEXT}`, 'utf-16le'],
    ['windows-1252', bytesOf('43 F4 74 E9 20 80 92 9C'), 'Côté €’œ', 'windows-1252'],
    ['windows-1252 that ends in an accent', bytesOf('51 74 E9'), 'Qté', 'windows-1252'],
    ['a tab and a form feed', bytesOf('61 09 0C 62'), 'a\t\fb', 'utf-8'],
  ])('%s', (_name, bytes, text, encoding) => expect(decodeText(bytes)).toEqual({ ok: true, text, encoding }));

  it('reads every byte of windows-1252 as the standard has it', () => {
    // The rows 80 and 90 of the code page; its undefined bytes are shown as dots.
    const rows = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';
    for (let byte = 0x80; byte <= 0xff; byte += 1) {
      const expected = byte < 0xa0 ? [...rows][byte - 0x80] : String.fromCharCode(byte);
      const read = decodeText(Uint8Array.from([0x61, byte]));
      if (expected === '.') expect(read).toMatchObject({ ok: false, reason: expect.stringContaining('see line 1') });
      else expect(read).toEqual({ ok: true, text: `a${expected}`, encoding: 'windows-1252' });
    }
  });

  it('reads every character of Unicode back from UTF-8 and UTF-16', () => {
    for (let start = 0x20; start < 0x110000; start += 0x800) {
      let text = 'mostly latin text, so that the pattern shows ';
      for (let point = start; point < start + 0x800; point += 1) {
        if (point === 0x7f || (point >= 0xd800 && point <= 0xdfff) || point > 0x10ffff) continue;
        text += String.fromCodePoint(point);
      }
      const utf8 = decodeText(Uint8Array.from(Buffer.from(text)));
      const wide = decodeText(Uint8Array.from([0xff, 0xfe, ...utf16(text, false)]));
      if (!utf8.ok || utf8.text !== text) throw new Error(`UTF-8 from ${start.toString(16)}`);
      if (!wide.ok || wide.text !== text) throw new Error(`UTF-16 from ${start.toString(16)}`);
    }
  });

  it('joins its chunks without a seam', () => {
    for (const length of [8190, 8191, 8192, 8193, 16384]) {
      const text = `${'x'.repeat(length)}😀é`;
      expect(decodeText(Uint8Array.from(Buffer.from(text)))).toMatchObject({ text });
    }
  });
});

describe('what is no text', () => {
  it.each<[string, string, RegExp]>([
    ['a workbook', '504B0304 14000000', /\.xlsx/],
    ['an old workbook', 'D0CF11E0 A1B11AE1 00', /\.xls\)/],
    ['a PDF', '25504446 2D312E37', /PDF/],
    ['gzip', '1F8B0800', /gzip/],
    ['a picture', '89504E47 0D0A1A0A', /PNG/],
    ['UTF-32', 'FFFE0000 61000000', /UTF-32/],
    ['zeros among letters', '61 00 62 63 00 64 65 66 67', /zero/],
    ['a zero behind accents', '43 F4 74 E9 20 61 61 61 61 61 61 61 61 61 61 00 61 00', /zero/],
    ['control characters', '61 01 02 03 04 62', /control/],
    ['control characters behind accents', 'E9 01 02 03 04 62', /control/],
    ['UTF-16 cut in the middle', 'FFFE 6100 62', /UTF-16/],
    ['UTF-16 with half a pair', 'FFFE 6100 0A00 3DD8 6200', /UTF-16.*in line 2:/],
    ['UTF-16 that ends in half a pair', 'FFFE 6100 3DD8', /UTF-16/],
    ['UTF-16 with zeros', 'FFFE 6100 0000', /zero/],
    ['damaged UTF-8 with a mark', 'EFBBBF 61 E9 62', /UTF-8.*in line 1:/],
    ['UTF-8 cut in a character', 'C3A9 0D0A C3A8 0A C3', /UTF-8.*in line 3:/],
    ['UTF-8 with one wrong byte', '61 0D E9 62 C3A9 C3A8 C3AA', /UTF-8.*in line 2:/],
    ['an undefined byte', '61 E9 0A 81', /not known \(see line 2\)/],
  ])('%s', (_name, hex, reason) => {
    const read = decodeText(bytesOf(hex));
    expect(read).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });

  it.each(['C080', 'E08080', 'EDA080', 'F08080 80', 'F4908080', 'F8888080 80', '80', 'C3 28', 'E282'])(
    'takes %s for no UTF-8',
    (hex) => {
      const read = decodeText(Uint8Array.from([...Buffer.from('éééééééééé'), ...bytesOf(hex)]));
      expect(read).toMatchObject({
        ok: false,
        reason: expect.stringContaining('UTF-8 text that is cut off or damaged in line 1:'),
      });
    },
  );

  it('refuses a file that no string holds safely, without reading it', () => {
    expect(decodeText(new Uint8Array(TEXT_BYTES_MAX + 1))).toMatchObject({
      ok: false,
      reason: expect.stringContaining('split'),
    });
  });

  it('forgives a stray control character', () => {
    expect(decodeText(Uint8Array.from(Buffer.from('a\u001ab'))).ok).toBe(true);
    expect(decodeText(Uint8Array.from(Buffer.from(`${'x'.repeat(400)}\u0001\u0001\u0001\u0001`))).ok).toBe(true);
  });

  it('agrees with a strict decoder on random bytes', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const pool = [0x61, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80, 0xed, 0xa0, 0xe0, 0xf4, 0x90, 0x8f, 0xbf];
    for (let round = 0; round < 20_000; round += 1) {
      const bytes = Uint8Array.from({ length: 1 + next(6) }, () => pool[next(pool.length)] as number);
      let text: string | null = null;
      try {
        text = strict.decode(bytes);
      } catch {
        text = null;
      }
      const read = decodeText(bytes);
      if (text !== null) expect(read).toEqual({ ok: true, text, encoding: 'utf-8' });
      else expect(read.ok && read.encoding === 'utf-8').toBe(false);
    }
  });
});
