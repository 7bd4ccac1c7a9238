import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, XmlScanner } from '../../workbench/file/ooxml/scan.ts';
import { decodeCellText, decodeEntities, encodeCellText, encodeXml } from '../../workbench/file/ooxml/xml.ts';
import { assertWellFormed } from '../support/well-formed.ts';

/** Any UTF-16 at all, halves of pairs and control characters included, with the marks that bite made frequent. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        '_x',
        '_x000D_',
        '_x005F_',
        '_',
        'x',
        '&',
        '<',
        '>',
        '"',
        "'",
        ']]>',
        '\r\n',
        '\t',
        '\u0000',
        '😀',
        '\ud83d',
        '\ude00',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('texts of cells', () => {
  it.each([
    ['plain', 'plain'],
    ['a & b < c > "d"', 'a &amp; b &lt; c &gt; &quot;d&quot;'],
    ['\u0000\u0007\u001f', '_x0000__x0007__x001F_'],
    ['line\r\nfeed', 'line_x000D_\nfeed'],
    ['tab\tfeed\n', 'tab\tfeed\n'],
    ['_x000D_', '_x005F_x000D_'],
    ['_x00zz_ _x0', '_x00zz_ _x0'],
    ['😀', '😀'],
    ['\ud83d', '_xD83D_'],
    ['\ude00\ud83d\ude00', '_xDE00_😀'],
    ['\ufffe\uffff', '_xFFFE__xFFFF_'],
  ])('writes %j as %j', (text, written) => {
    expect(encodeCellText(text)).toBe(written);
  });

  it('come back exactly and are well-formed, whatever they hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = encodeCellText(text);
        assertWellFormed(`<t>${written}</t>`, 'a text');
        expect(decodeCellText(decodeEntities(written))).toBe(text);
      }),
    );
  });

  it('of attributes are well-formed, whatever they hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assertWellFormed(`<t a="${encodeXml(text)}"/>`, 'an attribute');
      }),
    );
    expect(encodeXml('a\n\tb\u0001')).toBe('a&#10;&#9;b\ufffd');
  });
});

describe('entities', () => {
  it.each([
    ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
    ['&#65;&#x42;&#x1F600;', 'AB😀'],
    ['&amp;lt;', '&lt;'],
    ['&unknown; & &#x110000;', '&unknown; & \ufffd'],
  ])('%s is %s', (raw, text) => {
    expect(decodeEntities(raw)).toBe(text);
  });
});

function events(xml: string, sizes: readonly number[]): string[] {
  const log: string[] = [];
  const scanner = new XmlScanner({
    open: (name, raw) => log.push(`<${name}${attribute(raw, 'a') === undefined ? '' : ` a=${attribute(raw, 'a')}`}`),
    close: (name) => log.push(`>${name}`),
    text: (text) => {
      if (log.at(-1)?.startsWith('#')) log[log.length - 1] += text;
      else log.push(`#${text}`);
    },
  });
  let at = 0;
  for (let i = 0; at < xml.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    scanner.push(xml.slice(at, at + size));
    at += size;
  }
  scanner.end();
  return log;
}

describe('the scanner', () => {
  const xml = `<?xml version="1.0"?>\r\n<x:r xmlns:a="urn:a"><!-- <no/> --><x:c b='1' a = "q>&amp;'"/><t a=''>one&#10;two\r\nthree<![CDATA[<&]]></t ></x:r>\n`;
  const expected = ['<r', "<c a=q>&'", '>c', '<t a=', '#one\ntwo\nthree<&', '>t', '>r'];

  it('reads tags, attributes, texts, comments and CDATA, prefixes left out', () => {
    expect(events(xml, [xml.length]).filter((event) => event !== '#\n')).toEqual(expected);
  });

  it('reads the same however the document is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (sizes) => {
        expect(events(xml, sizes).filter((event) => event !== '#\n')).toEqual(expected);
      }),
    );
  });

  it('does not take a namespace declaration or a longer name for an attribute', () => {
    expect(attribute(' xmlns:id="urn" sheetId="4" r:id="rId1"', 'id')).toBe('rId1');
    expect(attribute(' customHeight="1"', 'ht')).toBeUndefined();
    expect(attribute('', 'a')).toBeUndefined();
    expect(attribute(' a="unclosed', 'a')).toBeUndefined();
  });

  it.each([
    ['cut off', '<a><b'],
    ['document type', '<!DOCTYPE lolz [<!ENTITY lol "lol">]><a/>'],
    ['endless tag', `<a ${'b'.repeat(4_000_001)}`],
  ])('refuses a document that is damaged: %s', (_, damaged) => {
    expect(() => events(damaged, [1 << 16])).toThrow(/is damaged/);
  });
});
