/**
 * How high a row must be for its wrapped texts. Excel works that out by itself when a file says nothing, LibreOffice
 * and viewers do not; so the file says it, as an automatic height that changes with the cell.
 */
import { baseOf, type Look, WRAP } from './look.ts';

/** Points of one line of the default font. */
export const LINE_HEIGHT = 15;

const TITLE_HEIGHT = 24;
const HEIGHT_MAX = 409;
const DEFAULT_WIDTH = 9;

/** How many lines a text takes in a cell of `width` characters, breaking at blanks where it can. */
export function wrappedLines(text: string, width: number): number {
  const room = Math.max(Math.floor(width), 1);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= room) {
        used = needed;
        continue;
      }
      if (used > 0) lines++;
      lines += Math.ceil(word.length / room) - 1;
      used = word.length - (Math.ceil(word.length / room) - 1) * room;
    }
  }
  return lines;
}

/** The height of a row in points; null where one line of the default font will do. `textAt` counts columns from 0. */
export function rowHeight(
  looks: readonly (Look | undefined)[],
  textAt: (index: number) => string,
  widths: ReadonlyMap<number, number>,
): number | null {
  let height = LINE_HEIGHT;
  for (let index = 0; index < looks.length; index++) {
    const look = looks[index];
    if (look === undefined) continue;
    const base = baseOf(look);
    if (base === 'title' && textAt(index) !== '') height = Math.max(height, TITLE_HEIGHT);
    if (!(look & WRAP) && base !== 'heading') continue;
    // A width counts digits; letters of running text are narrower, bold ones are not.
    const width = (widths.get(index + 1) ?? DEFAULT_WIDTH) * (base === 'heading' || base === 'strong' ? 1 : 1.1);
    height = Math.max(height, wrappedLines(textAt(index), width) * LINE_HEIGHT);
  }
  return height > LINE_HEIGHT ? Math.min(height, HEIGHT_MAX) : null;
}
