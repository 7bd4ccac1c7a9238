/**
 * Writes the part of one tab, piece by piece: cells first in the order of rows, then what stands around them, in the
 * order that the format demands (ECMA-376 18.3.1.99).
 */
import { PALETTE } from '../../../core/report/palette.ts';
import type { Range } from '../../../core/workbook.ts';
import type { Looks, ModelCell, SheetModel } from '../sheet-model.ts';
import { fileFormula } from './formula.ts';
import { baseOf, formatOf, INDENT, isFigure, LINK, type Look, QUOTED, withFormat } from './look.ts';
import { columnLetters, quoteSheet, rangeRef } from './refs.ts';
import { LINE_HEIGHT, rowHeight } from './row-height.ts';
import type { StyleRegistry } from './styles.ts';
import { beginsLikeFormula, cutText, type TextTable } from './texts.ts';
import { encodeCellText, encodeXml } from './xml.ts';

/** What a tab's part needs from the rest of the file. */
export interface SheetPartContext {
  readonly styles: StyleRegistry;
  readonly texts: TextTable;
  /** True for the tab that the file opens on. */
  readonly active: boolean;
  /** The formula of a drop-down: its choices in quotes, or where they stand. */
  readonly choicesFormula: (choices: readonly string[]) => string;
}

/** Excel adds room for the cell's own margins to a width in characters. */
const MARGIN = 0.7109375;
const WIDTH_MAX = 255;

/** The whole part of a tab. */
export function* sheetXml(sheet: SheetModel, context: SheetPartContext): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
  yield sheetProperties(sheet) + sheetView(sheet, context.active);
  yield `<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>${columnsXml(sheet)}<sheetData>`;
  const links: string[] = [];
  const width = yield* rowsXml(sheet, context, links);
  yield '</sheetData>';
  if (sheet.filter !== null) yield `<autoFilter ref="${rangeRef(sheet.filter)}"/>`;
  yield* tonesXml(sheet, context.styles);
  yield choicesXml(sheet, context);
  if (links.length > 0) yield `<hyperlinks>${links.join('')}</hyperlinks>`;
  yield pageXml(sheet) + quietXml(sheet, width);
  yield '</worksheet>';
}

function sheetProperties(sheet: SheetModel): string {
  const colour = sheet.tabTone === null ? '' : `<tabColor rgb="FF${PALETTE[sheet.tabTone].fill.slice(1)}"/>`;
  const page = sheet.print === null ? '' : '<pageSetUpPr fitToPage="1"/>';
  return colour + page === '' ? '' : `<sheetPr>${colour}${page}</sheetPr>`;
}

function sheetView(sheet: SheetModel, active: boolean): string {
  const { rows, columns } = sheet.frozen;
  const selected = active ? ' tabSelected="1"' : '';
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const corner = `${columnLetters(columns + 1)}${rows + 1}`;
  return (
    `<sheetViews><sheetView${selected} workbookViewId="0">` +
    `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function columnsXml(sheet: SheetModel): string {
  const columns = new Set([...sheet.widths.keys(), ...sheet.hiddenColumns]);
  if (columns.size === 0) return '';
  const cols = [...columns]
    .sort((a, b) => a - b)
    .map((column) => {
      const width = Math.min((sheet.widths.get(column) ?? 9) + MARGIN, WIDTH_MAX);
      const hidden = sheet.hiddenColumns.has(column) ? ' hidden="1"' : '';
      return `<col min="${column}" max="${column}" width="${width}" customWidth="1"${hidden}/>`;
    });
  return `<cols>${cols.join('')}</cols>`;
}

/** Writes the rows; gives the number of columns that they take. */
function* rowsXml(sheet: SheetModel, context: SheetPartContext, links: string[]): Generator<string, number> {
  let widest = 0;
  const hidden = new Set(sheet.hiddenRows);
  const lastRow = Math.max(sheet.rowCount, sheet.hiddenRows.at(-1) ?? 0);
  for (let row = 1; row <= lastRow; row++) {
    const cells = sheet.cells(row);
    const looks = sheet.looks(row);
    const width = Math.max(cells.length, looks?.length ?? 0);
    if (width > widest) widest = width;
    let xml = '';
    for (let column = 1; column <= width; column++) {
      const cell = cells[column - 1] ?? null;
      const look = looks?.[column - 1];
      if ((cell === null || cell === '') && look === undefined) continue;
      const ref = `${columnLetters(column)}${row}`;
      const shown = look === undefined ? sheet.plainLook(cell, column) : placedLook(sheet, cell, look, row, column);
      xml += cellXml(ref, cell, shown, context);
      if (typeof cell === 'object' && cell !== null && 'link' in cell) links.push(linkXml(ref, cell));
    }
    if (xml === '' && !hidden.has(row)) continue;
    yield `<row r="${row}"${heightXml(sheet, cells, looks)}${hidden.has(row) ? ' hidden="1"' : ''}>${xml}</row>`;
  }
  return widest;
}

/** The look of a result cell with its place in view: headings follow the figures below, texts keep off those beside. */
function placedLook(sheet: SheetModel, cell: ModelCell, look: Look, row: number, column: number): Look {
  const base = baseOf(look);
  if (base === 'plain' || base === 'title' || (isFigure(look) && base !== 'heading') || shownText(cell) === '')
    return look;
  if (base === 'heading') {
    const below = sheet.looks(row + 1)?.[column - 1];
    if (isFigure(look)) return look;
    if (below !== undefined && isFigure(below)) return withFormat(look, 'integer');
  }
  return column > 1 ? look | INDENT : look;
}

function heightXml(sheet: SheetModel, cells: readonly ModelCell[], looks: Looks | undefined): string {
  if (looks === undefined) return '';
  const height = rowHeight(looks, (index) => shownText(cells[index] ?? null), sheet.widths);
  return height === null ? '' : ` ht="${height}"`;
}

/** The text of a cell as far as it can wrap. */
function shownText(cell: ModelCell): string {
  if (typeof cell === 'string') return cell;
  if (cell === null || typeof cell !== 'object') return '';
  if ('text' in cell) return cell.text;
  return 'value' in cell && typeof cell.value === 'string' ? cell.value : '';
}

/** One cell: `<c r s t><v>`. */
function cellXml(ref: string, cell: ModelCell, look: Look, context: SheetPartContext): string {
  if (typeof cell === 'string') return textXml(ref, cell, look, context);
  if (typeof cell === 'number') return numberXml(ref, cell, look, context);
  if (cell === null) return `<c r="${ref}" s="${context.styles.cell(look)}"/>`;
  if (typeof cell === 'boolean')
    return `<c r="${ref}" s="${context.styles.cell(look)}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ('formula' in cell) return formulaXml(ref, cell, look, context);
  if ('text' in cell) return textXml(ref, cell.text, look | LINK, context);
  return numberXml(ref, cell.number, look | LINK, context);
}

function textXml(ref: string, text: string, look: Look, { styles, texts }: SheetPartContext): string {
  if (text === '') return `<c r="${ref}" s="${styles.cell(look)}"/>`;
  const style = styles.cell(beginsLikeFormula(text) ? look | QUOTED : look);
  return `<c r="${ref}" s="${style}"${texts.cell(text)}`;
}

function numberXml(ref: string, number: number, look: Look, { styles }: SheetPartContext): string {
  if (!Number.isFinite(number)) throw new RangeError(`cell ${ref}: ${number} is no number of a spreadsheet`);
  return `<c r="${ref}" s="${styles.cell(numberLook(look, number))}"><v>${number === 0 ? 0 : number}</v></c>`;
}

/** A quantity with decimals takes its own format: a whole one would end in a lonely point. */
function numberLook(look: Look, number: number): Look {
  return formatOf(look) === 'quantity' && !Number.isInteger(number) ? withFormat(look, 'decimals') : look;
}

function formulaXml(
  ref: string,
  { formula, value }: { readonly formula: string; readonly value: number | string },
  look: Look,
  { styles }: SheetPartContext,
): string {
  // In a cell of text format a formula turns into its own text as soon as a person edits it.
  const shown = formatOf(look) === 'text' ? withFormat(look, 'general') : look;
  const f = `<f>${encodeXml(fileFormula(formula))}</f>`;
  if (typeof value === 'string') {
    return `<c r="${ref}" s="${styles.cell(shown)}" t="str">${f}<v>${encodeCellText(cutText(value))}</v></c>`;
  }
  if (!Number.isFinite(value)) throw new RangeError(`cell ${ref}: ${value} is no value of a formula`);
  return `<c r="${ref}" s="${styles.cell(numberLook(shown, value))}">${f}<v>${value === 0 ? 0 : value}</v></c>`;
}

type LinkCell = Extract<Exclude<ModelCell, boolean | null | number | string>, { link: unknown }>;

function linkXml(ref: string, cell: LinkCell): string {
  const { sheet, row, column } = cell.link;
  const location = encodeXml(`${quoteSheet(sheet)}!${columnLetters(column)}${row}`);
  const display = encodeXml(cutText('text' in cell ? cell.text : String(cell.number)));
  return `<hyperlink ref="${ref}" location="${location}" display="${display}"/>`;
}

function* tonesXml(sheet: SheetModel, styles: StyleRegistry): Generator<string> {
  for (const [index, { range, formula, tone }] of sheet.tones.entries()) {
    yield `<conditionalFormatting sqref="${rangeRef(range)}"><cfRule type="expression" dxfId="${styles.tone(tone)}"` +
      ` priority="${index + 1}"><formula>${encodeXml(fileFormula(formula))}</formula></cfRule></conditionalFormatting>`;
  }
}

function choicesXml(sheet: SheetModel, context: SheetPartContext): string {
  if (sheet.choices.length === 0) return '';
  const ranges = new Map<string, Range[]>();
  for (const { range, choices } of sheet.choices) {
    const formula = context.choicesFormula(choices);
    ranges.set(formula, [...(ranges.get(formula) ?? []), range]);
  }
  const rules = [...ranges].map(
    ([formula, places]) =>
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"' +
      ' errorTitle="Not in the list" error="Choose one of the values of the list."' +
      ` sqref="${places.map((range) => rangeRef(range)).join(' ')}"><formula1>${encodeXml(formula)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function pageXml(sheet: SheetModel): string {
  const margins = '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
  if (sheet.print === null) return '';
  const orientation = sheet.print.landscape ? 'landscape' : 'portrait';
  const header = encodeXml(`&L&"-,Bold"${headerText(titleOf(sheet))}`);
  return (
    margins +
    `<pageSetup orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddHeader>${header}</oddHeader>` +
    `<oddFooter>${encodeXml('&L&F&C&A&RPage &P of &N')}</oddFooter></headerFooter>`
  );
}

/** Ids are texts on purpose: Excel need not mark each of them as a number stored as text. */
function quietXml(sheet: SheetModel, columns: number): string {
  if (columns === 0 || sheet.rowCount === 0) return '';
  const all = rangeRef({ row: 1, column: 1, rows: sheet.rowCount, columns });
  return `<ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors>`;
}

/** The first cell of title style, else the tab's name. */
function titleOf(sheet: SheetModel): string {
  for (let row = 1; row <= Math.min(sheet.rowCount, 20); row++) {
    for (const [index, look] of (sheet.looks(row) ?? []).entries()) {
      const cell = sheet.cells(row)[index];
      if (look !== undefined && baseOf(look) === 'title' && typeof cell === 'string' && cell !== '') return cell;
    }
  }
  return sheet.name;
}

const HEADER_MAX = 200;

/** A text in the code of headers, where `&` begins a field. */
function headerText(text: string): string {
  return text.slice(0, HEADER_MAX).replaceAll('&', '&&');
}
