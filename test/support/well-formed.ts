/**
 * A strict look at XML: throws at the first place where a document is not well-formed (XML 1.0, without document types,
 * which no spreadsheet part has). Written for tests alone; the product's own reader is lenient and proves nothing.
 */

const NAME = /[A-Za-z_][\w.:-]*/y;
const SPACE = /[ \t\r\n]+/y;
const VALUE = /"[^"<]*"|'[^'<]*'/y;
const REFERENCE = /&(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9A-Fa-f]+);/y;

/** Checks one document. */
export function assertWellFormed(xml: string, part: string): void {
  const fail = (place: number, reason: string): never => {
    const around = xml.slice(Math.max(0, place - 40), place + 40);
    throw new Error(`${part} is not well-formed at ${place}: ${reason}: …${around}…`);
  };
  const match = (pattern: RegExp, place: number): string | null => {
    pattern.lastIndex = place;
    return pattern.exec(xml)?.[0] ?? null;
  };
  checkCharacters(xml, fail);
  const open: string[] = [];
  let roots = 0;
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < xml.length) {
    if (xml[at] !== '<') {
      const end = xml.indexOf('<', at) < 0 ? xml.length : xml.indexOf('<', at);
      const text = xml.slice(at, end);
      if (open.length === 0 && text.trim() !== '') fail(at, 'text outside the root');
      if (text.includes(']]>')) fail(at, ']]> in a text');
      checkReferences(at, end);
      at = end;
    } else if (xml.startsWith('<?', at)) {
      if (at > 1 && xml.startsWith('<?xml ', at)) fail(at, 'a declaration that is not first');
      at = xml.indexOf('?>', at) + 2;
    } else if (xml[at + 1] === '/') {
      const name = match(NAME, at + 2) ?? fail(at, 'no name');
      const expected = open.pop();
      if (name !== expected) fail(at, `</${name}> closes <${expected}>`);
      at = xml.indexOf('>', at) + 1;
    } else {
      at = element(at);
    }
  }
  if (open.length > 0) fail(at, `<${open.at(-1)}> is never closed`);
  if (roots !== 1) fail(at, `${roots} roots`);

  function element(start: number): number {
    const name = match(NAME, start + 1) ?? fail(start, 'no name');
    if (open.length === 0) roots++;
    let here = start + 1 + name.length;
    const seen = new Set<string>();
    for (;;) {
      const space = match(SPACE, here)?.length ?? 0;
      here += space;
      if (xml[here] === '>') {
        open.push(name);
        return here + 1;
      }
      if (xml.startsWith('/>', here)) return here + 2;
      if (space === 0) fail(here, 'no blank before an attribute');
      const attribute = match(NAME, here) ?? fail(here, 'no attribute name');
      if (seen.has(attribute)) fail(here, `${attribute} twice`);
      seen.add(attribute);
      here += attribute.length;
      if (xml[here] !== '=') fail(here, 'no =');
      const value = match(VALUE, here + 1) ?? fail(here, 'no quoted value');
      checkReferences(here + 1, here + 1 + value.length);
      here += 1 + value.length;
    }
  }

  function checkReferences(from: number, to: number): void {
    for (let i = xml.indexOf('&', from); i >= 0 && i < to; i = xml.indexOf('&', i + 1)) {
      if (match(REFERENCE, i) === null) fail(i, 'a bare &');
    }
  }
}

function checkCharacters(xml: string, fail: (at: number, reason: string) => never): void {
  for (let i = 0; i < xml.length; i++) {
    const code = xml.codePointAt(i) as number;
    const lone = code >= 0xd800 && code <= 0xdfff;
    const control = code < 0x20 && code !== 9 && code !== 10 && code !== 13;
    if (lone || control || code === 0xfffe || code === 0xffff) fail(i, `the character ${code.toString(16)}`);
    if (code > 0xffff) i++;
  }
}
