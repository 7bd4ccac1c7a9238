import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readThrough } from '../../core/normalize/mojibake.ts';
import { GENUINE, GENUINE_FOR_MISREADING, UPPER_HALVES } from './mojibake-corpus.ts';

/** What a decoder makes of the bytes 0x80 to 0xFF; bytes without a meaning are read as cp1252, as software does. */
function upperHalf(encoding: string): string[] {
  const own = UPPER_HALVES[encoding];
  if (own !== undefined) return [...own];
  if (encoding === 'latin-1') return Array.from({ length: 128 }, (_, byte) => String.fromCharCode(0x80 + byte));
  const decoder = new TextDecoder(encoding);
  const windows = upperHalf('cp1252');
  return windows.map((character, byte) => {
    const read = decoder.decode(new Uint8Array([0x80 + byte]));
    return read === '\ufffd' || (read >= '\u0080' && read <= '\u009f') ? character : read;
  });
}

/** The UTF-8 bytes of a text, misread. */
function misread(text: string, encoding: string): string {
  const upper = upperHalf(encoding);
  const bytes = Array.from(new TextEncoder().encode(text));
  return bytes.map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80])).join('');
}

/** How many of the 28 must be read through. Encodings below the line are not tried; some of their text reads all the same. */
const BARS: readonly (readonly [string, number])[] = [
  ['latin-1', 28],
  ['cp1252', 28],
  ['windows-874', 28],
  ['macintosh', 28],
  ['cp437', 28],
  ['cp850', 0],
  ['windows-1250', 0],
  ['windows-1251', 0],
  ['windows-1254', 26],
  ['iso-8859-2', 0],
  ['iso-8859-15', 20],
];

describe('reads through misread text', () => {
  test.each(BARS)('%s: at least %i of 28', (encoding, bar) => {
    const failed = GENUINE_FOR_MISREADING.filter((text) => readThrough(misread(text, encoding)) !== text);
    expect(GENUINE_FOR_MISREADING.length).toBe(28);
    expect(28 - failed.length, `not read: ${failed.join(' | ')}`).toBeGreaterThanOrEqual(bar);
  });

  test('the sum over all encodings', () => {
    const all = BARS.flatMap(([encoding]) =>
      GENUINE_FOR_MISREADING.map((text) => [text, misread(text, encoding)] as const),
    );
    const read = all.filter(([text, wrong]) => readThrough(wrong) === text).length;
    console.log(`mojibake read through: ${read} of ${all.length} over ${BARS.length} encodings`);
    expect(read).toBeGreaterThanOrEqual(200);
  });

  test.each([
    ['misread twice', misread(misread('Café Lumen', 'cp1252'), 'cp1252'), 'Café Lumen'],
    ['misread by two programs', misread(misread('Café Lumen', 'macintosh'), 'cp1252'), 'Café Lumen'],
    ['beside genuine accents', `Café ${misread('Müller', 'cp1252')}`, 'Café Müller'],
    ['beside a genuine hard space', `${misread('Café', 'cp1252')}\u00a0Ltd`, 'Café\u00a0Ltd'],
    ['beside a genuine apostrophe', `${misread('Café', 'cp1252')}’s`, 'Café’s'],
    ['bullets in a Thai-misread text stay', `โ€” โ€“ โ†’ ยท ร— ๐Ÿ“ท •`, '— – → · × 📷 •'],
    ['a capital at the start', 'Ã–sterreich Ã‰cole Ãœnlü', 'Österreich École Ünlü'],
    ['a hard space that went wrong', 'ACMEÂ\u00a0LTD', 'ACME\u00a0LTD'],
    ['"à" alone', 'Tarte Ã\u00a0 la crème', 'Tarte à la crème'.replace('à ', 'à ')],
    ['a Vietnamese name', 'Nguyá»…n á» Co', 'Nguyễn á» Co'],
    ['a capital in mid-word, proven by its neighbour', 'GÃ–TEBORG cafÃ©', 'GÖTEBORG café'],
    ['a small letter before, a natural mark after', 'cafÃ… cafÃ–', 'cafÅ cafÖ'],
    ['a genuine mark between two', 'Ã©–Ã©', 'é–é'],
    ['a Vietnamese word alone', 'á»‡ Co cafÃ©', 'ệ Co café'],
    ['an accent behind its letter', misread('Cafe\u0301', 'cp1252'), 'Cafe\u0301'],
    ['a byte order mark', 'ï»¿Contoso', '\ufeffContoso'],
  ])('%s', (_, wrong, right) => {
    expect(readThrough(wrong)).toBe(right);
  });
});

describe('leaves genuine text alone', () => {
  test.each([...GENUINE, ...GENUINE_FOR_MISREADING])('%j', (text) => {
    expect(readThrough(text)).toBe(text);
  });

  // Words in one case each, and marks where a writer puts them.
  test.each([
    ['French', 'aeioubcdéèêëàâçîïôûùœ'],
    ['German', 'aeioubcdäöüß'],
    ['Portuguese', 'aeioubcdáâãàçéêíóôõú'],
    ['Spanish', 'aeioubcdáéíñóúü'],
    ['Nordic', 'aeioubcdåäöæø'],
    ['Icelandic', 'aeioubcdáðéíóúýþæö'],
    ['Polish', 'aeioubcdąćęłńóśźż'],
    ['Czech', 'aeioubcdáčďéěíňóřšťúůýž'],
    ['Turkish', 'aeioubcdçğıöşü'],
    ['Romanian', 'aeioubcdăâîșțşţ'],
    ['Vietnamese', 'aeioubcdăâđêôơưáàảãạấầ'],
    ['Greek', 'αβγδεζηθάέήίόύώ'],
    ['Russian', 'абвгдежзийклмнопрстуфхцчшщъыьэюя'],
    ['Ukrainian', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'],
    ['Thai', 'กขคงจชซดตถทนบปผพฟภมยรลวสหอะาเแโใไ'],
  ])('any words of %s', (_, letters) => {
    const word = fc
      .tuple(fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 8 }), fc.nat(2))
      .map(([parts, style]) => {
        const lower = parts.join('');
        return style === 0 ? lower : style === 1 ? lower.toUpperCase() : lower.charAt(0).toUpperCase() + lower.slice(1);
      })
      // No language ends a word in it, so that it is taken for half of a sign there.
      .filter((one) => !one.endsWith('Â'));
    const mark = fc.constantFrom(
      ' ',
      ' ',
      '-',
      ' – ',
      '… ',
      '’',
      '® ',
      '™ ',
      ', ',
      '\u00a0',
      ' « ',
      '\u00a0» ',
      ' “',
      '” ',
      '–',
    );
    const text = fc.array(fc.tuple(word, mark), { maxLength: 6 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (genuine) => {
        expect(readThrough(genuine)).toBe(genuine);
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  test('what is read through is not read again, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = readThrough(text);
        expect(readThrough(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
