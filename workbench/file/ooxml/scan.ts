/**
 * A small streaming XML reader: text comes in pieces, tags and texts go out, nothing is kept but the unfinished tail.
 * It reads what spreadsheets write (no schema, no own entities). A document type is refused: no spreadsheet has one, and
 * entities that expand themselves live there.
 */
import { UnreadableFile } from '../errors.ts';
import type { ZipArchive } from '../zip/read.ts';
import { decodeEntities } from './xml.ts';

/** What the scanner reports. Names come without their prefix; attributes as raw text for `attribute`. */
export interface XmlSink {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** A piece of text, entities resolved. One element's text may come in several pieces. */
  text(text: string): void;
}

const damaged = (detail: string): UnreadableFile =>
  new UnreadableFile(`is damaged (${detail})`, 'Open it in the spreadsheet and save it again, or export it again');

/** Characters of one tag or text: the longest lawful one is a cell's text with every character escaped. */
const TOKEN_MAX = 4_000_000;

/** XML reads every line break as a line feed. */
const lineBreaks = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** True for XML's white space. */
export const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** The value of an attribute, entities resolved; undefined where it is absent. `name` is compared without its prefix. */
export function attribute(raw: string, name: string): string | undefined {
  let i = 0;
  const length = raw.length;
  while (i < length) {
    while (i < length && isSpace(raw.charCodeAt(i))) i++;
    const start = i;
    let nameStart = i;
    for (; i < length; i++) {
      const code = raw.charCodeAt(i);
      if (code === 61 || isSpace(code)) break;
      if (code === 58) nameStart = i + 1;
    }
    if (i === start) return undefined;
    const nameEnd = i;
    while (i < length && raw.charCodeAt(i) !== 34 && raw.charCodeAt(i) !== 39) i++;
    const close = raw.indexOf(raw[i] ?? '"', i + 1);
    if (close < 0) return undefined;
    // `xmlns:r` ends in `r` without being the attribute `r`.
    if (nameEnd - nameStart === name.length && raw.startsWith(name, nameStart) && !raw.startsWith('xmlns', start)) {
      return decodeEntities(raw.slice(i + 1, close));
    }
    i = close + 1;
  }
  return undefined;
}

/** True for the XML spellings of a set flag. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Feeds a sink from pieces of a document. */
export class XmlScanner {
  readonly #sink: XmlSink;
  #rest = '';

  constructor(sink: XmlSink) {
    this.#sink = sink;
  }

  /** The next piece of the document. */
  push(piece: string): void {
    const text = this.#rest === '' ? piece : this.#rest + piece;
    let at = 0;
    for (;;) {
      const open = text.indexOf('<', at);
      if (open < 0) break;
      if (open > at) this.#sink.text(decodeEntities(lineBreaks(text.slice(at, open))));
      const next = this.#markup(text, open);
      if (next < 0) {
        at = open;
        break;
      }
      at = next;
    }
    // Text without a following tag waits: an entity may be cut in two.
    this.#rest = text.slice(at);
    if (this.#rest.length > TOKEN_MAX) throw damaged('its XML holds a tag without an end');
  }

  /** The end of the document. */
  end(): void {
    if (this.#rest.trimEnd() !== '') throw damaged('its XML is cut off');
  }

  /** Reads the markup that begins at `open`; gives where it ends, or -1 where the piece ends first. */
  #markup(text: string, open: number): number {
    const first = text.charCodeAt(open + 1);
    if (first === 33 || first === 63 || Number.isNaN(first)) return this.#special(text, open);
    const closing = first === 47;
    let start = closing ? open + 2 : open + 1;
    let nameEnd = start;
    for (; nameEnd < text.length; nameEnd++) {
      const code = text.charCodeAt(nameEnd);
      if (code === 62 || code === 47 || isSpace(code)) break;
      if (code === 58) start = nameEnd + 1;
    }
    const close = tagEnd(text, nameEnd);
    if (close < 0) return -1;
    const name = text.slice(start, nameEnd);
    if (closing) {
      this.#sink.close(name);
      return close + 1;
    }
    const empty = text.charCodeAt(close - 1) === 47;
    const end = empty ? close - 1 : close;
    this.#sink.open(name, nameEnd >= end ? '' : text.slice(nameEnd, end));
    if (empty) this.#sink.close(name);
    return close + 1;
  }

  /** Comments, instructions and CDATA. */
  #special(text: string, open: number): number {
    const through = (mark: string, from: number): number => {
      const close = text.indexOf(mark, from);
      return close < 0 ? -1 : close + mark.length;
    };
    if (text.startsWith('<?', open)) return through('?>', open);
    if (text.startsWith('<!--', open)) return through('-->', open + 4);
    if (text.startsWith('<![CDATA[', open)) {
      const close = text.indexOf(']]>', open);
      if (close < 0) return -1;
      this.#sink.text(lineBreaks(text.slice(open + 9, close)));
      return close + 3;
    }
    if (text.length - open < 9) return -1;
    throw damaged('its XML holds a document type');
  }
}

/** Where the tag's `>` stands; attribute values may hold one of their own. */
function tagEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 62) return i;
    if (code !== 34 && code !== 39) continue;
    i = text.indexOf(code === 34 ? '"' : "'", i + 1);
    if (i < 0) return -1;
  }
  return -1;
}

/** Reads one part of an archive through a sink, piece by piece; false where the archive has no such part. */
export function scanPart(archive: ZipArchive, name: string, sink: XmlSink): boolean {
  const entry = archive.entry(name);
  if (entry === undefined) return false;
  const scanner = new XmlScanner(sink);
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  archive.expand(entry, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    scanner.push(decoder.decode(piece, { stream: true }));
  });
  scanner.end();
  return true;
}

/** Parts are UTF-8 or, with a byte order mark, UTF-16. */
function encodingOf(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  return piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : 'utf-8';
}
