/** A result workbook by its parts: formulas with their stored values, links, names, as they stand in the file's XML. */
import { partsOf } from './parts.ts';

/** A formula cell. `row` and `column` count from 1. */
export interface StoredFormula {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The stored value as the file writes it. */
  readonly value: string;
  readonly isText: boolean;
}

/** One tab of the file. */
export interface TabPart {
  readonly tab: string;
  readonly part: string;
  readonly xml: string;
}

const decode = (text: string): string =>
  text
    .replace(/&(lt|gt|quot|apos);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] as string)
    .replaceAll('&amp;', '&');

/** The tabs in the order of the workbook. */
export function tabParts(bytes: Uint8Array): TabPart[] {
  const parts = partsOf(bytes);
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)];
  return names.map(([, name = ''], index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    return { tab: decode(name), part, xml: parts.get(part) as string };
  });
}

/** Every formula of the file. */
export function storedFormulas(bytes: Uint8Array): StoredFormula[] {
  return tabParts(bytes).flatMap(({ tab, xml }) =>
    [...xml.matchAll(/<c r="([A-Z]+)(\d+)"([^>]*)><f>([^<]*)<\/f><v>([^<]*)<\/v><\/c>/g)].map(
      ([, letters = '', row, attributes = '', formula = '', value = '']) => ({
        tab,
        row: Number(row),
        column: columnOf(letters),
        formula: decode(formula),
        value: decode(value),
        isText: attributes.includes('t="str"'),
      }),
    ),
  );
}

/** Links as `S8 -> vendor.csv!A17`. */
export function storedLinks(xml: string): string[] {
  return [...xml.matchAll(/<hyperlink ref="([^"]+)" location="([^"]+)"/g)].map(
    ([, ref, location = '']) =>
      `${ref} -> ${decode(location).replace(/^'(.*)'!/, (_, name: string) => `${name.replaceAll("''", "'")}!`)}`,
  );
}

/** The defined names with what they refer to. */
export function storedNames(bytes: Uint8Array): Map<string, string> {
  const workbook = partsOf(bytes).get('xl/workbook.xml') ?? '';
  const names = workbook.matchAll(/<definedName name="([^"]+)"[^>]*>([^<]*)</g);
  return new Map([...names].map(([, name = '', reference = '']) => [name, decode(reference)]));
}

/** The number of a column: A is 1. */
export function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
