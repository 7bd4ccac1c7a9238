/** Writes the parts that bind a file together: the list of tabs and names, relations, content types. */
import { SHEET_COLUMNS_MAX, SHEET_ROWS_MAX } from '../../../core/limits.ts';
import type { Range } from '../../../core/workbook.ts';
import type { SheetModel } from '../sheet-model.ts';
import { columnLetters, quoteSheet, rangeRef } from './refs.ts';
import { encodeXml } from './xml.ts';

/** A name of the whole workbook. */
export interface ModelName {
  readonly name: string;
  readonly sheet: string;
  readonly range: Range;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The name of the part of the tab at `index` (from 0). */
export function sheetPartName(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** The workbook part. Formulas are worked out afresh when the file is opened. */
export function workbookXml(sheets: readonly SheetModel[], active: number, names: readonly ModelName[]): string {
  const entries = sheets.map((sheet, index) => {
    const state = sheet.hidden ? ' state="hidden"' : '';
    return `<sheet name="${encodeXml(sheet.name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const defined = [...sheets.flatMap(sheetNamesXml), ...names.map(nameXml)];
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}"><workbookPr/>` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" activeTab="${active}"/></bookViews>` +
    `<sheets>${entries.join('')}</sheets>` +
    (defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`) +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}

/** The hidden names by which spreadsheets keep a tab's filter and print set-up. */
export function sheetNamesXml(sheet: SheetModel, index: number): string[] {
  const names: string[] = [];
  const add = (name: string, ref: string, hidden: string): void => {
    names.push(`<definedName name="_xlnm.${name}" localSheetId="${index}"${hidden}>${encodeXml(ref)}</definedName>`);
  };
  const at = quoteSheet(sheet.name);
  if (sheet.filter !== null) add('_FilterDatabase', `${at}!${rangeRef(sheet.filter, true)}`, ' hidden="1"');
  if (sheet.print?.columns) {
    const [first, last] = sheet.print.columns;
    add('Print_Area', `${at}!$${columnLetters(first)}:$${columnLetters(last)}`, '');
  }
  if (sheet.print?.repeatRow) add('Print_Titles', `${at}!$${sheet.print.repeatRow}:$${sheet.print.repeatRow}`, '');
  return names;
}

/** A name of the whole workbook as an element. */
export function nameXml({ name, sheet, range }: ModelName): string {
  return `<definedName name="${name}">${encodeXml(`${quoteSheet(sheet)}!${rangeRef(range, true)}`)}</definedName>`;
}

/** Whether a word can be the name of a range: letters, digits, `_` and `.`, and no cell's address. */
export function isRangeName(name: string): boolean {
  if (!/^[A-Za-z_][A-Za-z0-9_.]{0,254}$/.test(name) || /^[Rr]?[Cc]?$/.test(name)) return false;
  if (/^[Rr][0-9]*[Cc][0-9]*$/.test(name)) return false;
  const cell = /^([A-Za-z]{1,3})([0-9]{1,7})$/.exec(name);
  if (cell === null) return true;
  let column = 0;
  for (const letter of (cell[1] as string).toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column > SHEET_COLUMNS_MAX || Number(cell[2]) > SHEET_ROWS_MAX;
}

/** What the workbook part leads to. */
export function workbookRelationsXml(sheetCount: number, hasTexts: boolean): string {
  const relations: string[] = [];
  const add = (type: string, target: string): void => {
    const id = `rId${relations.length + 1}`;
    relations.push(`<Relationship Id="${id}" Type="${OFFICE_RELATIONS}/${type}" Target="${target}"/>`);
  };
  for (let index = 0; index < sheetCount; index++) add('worksheet', sheetPartName(index).slice('xl/'.length));
  add('styles', 'styles.xml');
  if (hasTexts) add('sharedStrings', 'sharedStrings.xml');
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

/** What the file leads to: its workbook part. */
export function rootRelationsXml(): string {
  return (
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
  );
}

/** The kinds of all parts. */
export function contentTypesXml(sheetCount: number, hasTexts: boolean): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) => override(sheetPartName(index), 'worksheet'));
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('xl/workbook.xml', 'sheet.main') +
    sheets.join('') +
    override('xl/styles.xml', 'styles') +
    (hasTexts ? override('xl/sharedStrings.xml', 'sharedStrings') : '') +
    '</Types>'
  );
}
