/**
 * Text in and out of spreadsheet XML. Cell texts use the `_xHHHH_` form of ECMA-376 (22.9.2.19, ST_Xstring) for what
 * XML cannot carry: control characters, a lone carriage return, half of a surrogate pair. A text that merely looks like
 * such an escape has its underscore escaped, so that every text comes back exactly.
 */

// Everything that needs another look: XML's own marks, what XML forbids, surrogates (whole pairs are kept), `_x`.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const MAY_NEED_ESCAPE = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]|_x/;
const ESCAPED_FORM = /^_x[0-9A-Fa-f]{4}_/;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const hex4 = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

/** True for UTF-16 units that no XML document may hold, or that do not survive it (a carriage return). */
function isForbidden(code: number, text: string, index: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a;
  if (code === 0xfffe || code === 0xffff) return true;
  if (code < 0xd800 || code > 0xdfff) return false;
  if (code < 0xdc00) {
    const next = text.charCodeAt(index + 1);
    return !(next >= 0xdc00 && next <= 0xdfff);
  }
  const before = text.charCodeAt(index - 1);
  return !(before >= 0xd800 && before <= 0xdbff);
}

function escapeWith(text: string, forbidden: (code: number) => string, escapesAreMarked: boolean): string {
  if (!MAY_NEED_ESCAPE.test(text)) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x26) out += '&amp;';
    else if (code === 0x3c) out += '&lt;';
    else if (code === 0x3e) out += '&gt;';
    else if (code === 0x22) out += '&quot;';
    else if (isForbidden(code, text, i)) out += forbidden(code);
    else if (escapesAreMarked && code === 0x5f && ESCAPED_FORM.test(text.slice(i, i + 7))) out += '_x005F_';
    else out += text[i];
  }
  return out;
}

/** A cell's text as the content of an element: comes back exactly through `decodeCellText` and a spreadsheet. */
export function encodeCellText(text: string): string {
  return escapeWith(text, (code) => `_x${hex4(code)}_`, true);
}

/** Any other text as content or attribute: what XML forbids becomes U+FFFD, line breaks and tabs are kept as such. */
export function encodeXml(text: string): string {
  return escapeWith(text, () => '\ufffd', false)
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}

/** Reads the `_xHHHH_` escapes of a cell's text. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number(`0x${digits}`)));
}

/** Resolves the entities of XML text. Unknown ones are left as they stand; no document can define its own. */
export function decodeEntities(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(#x[0-9A-Fa-f]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/g, (whole, name: string) => {
    if (name[0] !== '#') return ENTITIES.get(name) ?? whole;
    const code = name[1] === 'x' ? Number(`0${name.slice(1)}`) : Number(name.slice(1));
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });
}
