/** Workbooks by their parts: small files built by hand for the reader, and the parts of files that the writer made. */
import { strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Puts parts together into a file. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

/** The parts of a file as texts, by name. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));
}

/** What a hand-made workbook is made of. */
export interface BookParts {
  /** Sheet parts' inner XML, by tab name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
  /** `state` attributes by tab name. */
  readonly states?: Readonly<Record<string, string>>;
}

/** A minimal workbook around the given XML. */
export function bookOf({ sheets, strings, styles, properties = '', states = {} }: BookParts): Uint8Array {
  const names = Object.keys(sheets);
  const relations = names.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  relations.push(`<Relationship Id="rS" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>`);
  relations.push(`<Relationship Id="rT" Type="${RELATIONS}/styles" Target="styles.xml"/>`);
  const list = names.map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 1}" ${states[name] ?? ''} r:id="rId${i + 1}"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr ${properties}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
  };
  for (const [i, name] of names.entries()) {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${sheets[name]}</worksheet>`;
  }
  if (strings !== undefined) parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${strings}</sst>`;
  if (styles !== undefined) parts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  return zipParts(parts);
}
