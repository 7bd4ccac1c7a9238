/**
 * The file host: a workbook in memory that carries out the operations of the port and writes itself as .xlsx. It knows
 * nothing of what the operations are for.
 */
import type { Grid } from '../../core/model.ts';
import { sheetNameFault, sheetNameFor, sheetNameKey } from '../../core/report/sheet-name.ts';
import type { Operation, Range, SheetInfo, Workbook } from '../../core/workbook.ts';
import { choiceLists } from './choices.ts';
import { fileFormula } from './ooxml/formula.ts';
import { columnNumber, fits, subtractRange } from './ooxml/refs.ts';
import { sheetXml } from './ooxml/sheet.ts';
import { StyleRegistry } from './ooxml/styles.ts';
import { TextTable } from './ooxml/texts.ts';
import {
  contentTypesXml,
  isRangeName,
  type ModelName,
  rootRelationsXml,
  sheetPartName,
  workbookRelationsXml,
  workbookXml,
} from './ooxml/workbook-part.ts';
import type { FileGrid } from './read-xlsx.ts';
import { SheetModel } from './sheet-model.ts';
import { type Compressor, fflateCompressor, ZipWriter } from './zip/write.ts';

type Step<Name extends Operation['op']> = Extract<Operation, { op: Name }>;

/** How a workbook is written. */
export interface WriteOptions {
  /** Makes the compressor of one part; by default one that runs everywhere. */
  readonly compressor?: () => Compressor;
}

/** A workbook in memory, open to the port's operations. */
export class FileWorkbook implements Workbook {
  readonly #sheets: SheetModel[] = [];
  readonly #names = new Map<string, ModelName>();
  #active: SheetModel | null = null;

  /** A workbook with one tab for each source, in order; names that no tab may have are made lawful. */
  static fromGrids(grids: readonly FileGrid[]): FileWorkbook {
    const workbook = new FileWorkbook();
    for (const grid of grids) {
      const name = sheetNameFor(
        grid.source,
        workbook.#sheets.map((sheet) => sheet.name),
      );
      workbook.#sheets.push(SheetModel.ofGrid(name, grid));
    }
    return workbook;
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.#sheets.map(({ name, hidden }) => ({ name, hidden }));
  }

  async read(sheets: readonly string[]): Promise<readonly Grid[]> {
    return sheets.map((name) => {
      const sheet = this.#sheet(name);
      const rows = sheet.values();
      const hiddenRows = sheet.hiddenRows.filter((row) => row <= rows.length);
      return { source: sheet.name, rows, ...(hiddenRows.length > 0 ? { hiddenRows } : {}) };
    });
  }

  async apply(operations: readonly Operation[]): Promise<void> {
    for (const operation of operations) this.#carryOut(operation);
  }

  /** The workbook as a file. The same workbook gives the same bytes. */
  toXlsx(options: WriteOptions = {}): Uint8Array {
    const sheets = this.#sheets.length > 0 ? [...this.#sheets] : [new SheetModel('Sheet1')];
    const lists = choiceLists(sheets);
    if (lists.sheet !== null) sheets.push(lists.sheet);
    // A file whose tabs are all hidden does not open.
    const active = Math.max(
      sheets.findIndex((sheet) => sheet === this.#active && !sheet.hidden),
      0,
    );
    const shown = sheets[active]?.hidden
      ? Math.max(
          sheets.findIndex((sheet) => !sheet.hidden),
          0,
        )
      : active;
    const styles = new StyleRegistry();
    const texts = new TextTable();
    const zip = new ZipWriter(options.compressor ?? fflateCompressor);
    zip.add('[Content_Types].xml', [contentTypesXml(sheets.length, true)]);
    zip.add('_rels/.rels', [rootRelationsXml()]);
    zip.add('xl/workbook.xml', [workbookXml(sheets, shown, [...this.#names.values()])]);
    zip.add('xl/_rels/workbook.xml.rels', [workbookRelationsXml(sheets.length, true)]);
    for (const [index, sheet] of sheets.entries()) {
      const context = { styles, texts, active: index === shown, choicesFormula: lists.formula };
      zip.add(sheetPartName(index), sheetXml(sheet, context));
    }
    zip.add('xl/styles.xml', [styles.xml()]);
    zip.add('xl/sharedStrings.xml', texts.xml());
    return zip.finish();
  }

  #find(name: string): SheetModel | undefined {
    const key = sheetNameKey(name);
    return this.#sheets.find((sheet) => sheetNameKey(sheet.name) === key);
  }

  #sheet(name: string): SheetModel {
    const sheet = this.#find(name);
    if (sheet !== undefined) return sheet;
    throw new RangeError(`no tab "${name}" among ${this.#sheets.map((each) => `"${each.name}"`).join(', ')}`);
  }

  #carryOut(operation: Operation): void {
    switch (operation.op) {
      case 'ensureSheet':
        this.#ensureSheet(operation);
        break;
      case 'write':
        this.#write(operation);
        break;
      case 'style':
        this.#sheet(operation.sheet).style(checked(operation.range), operation.style);
        break;
      case 'columns':
        this.#columns(operation);
        break;
      case 'freeze':
        this.#sheet(operation.sheet).frozen = { rows: operation.rows, columns: operation.columns };
        break;
      case 'filter':
        this.#sheet(operation.sheet).filter = checked(operation.range);
        break;
      case 'choices':
        this.#choices(operation);
        break;
      case 'tones':
        this.#sheet(operation.sheet).tones = operation.rules.map(({ range, formula, tone }) => ({
          range: checked(range),
          formula: fileFormula(formula),
          tone,
        }));
        break;
      case 'name':
        this.#name(operation);
        break;
      case 'print':
        this.#print(operation);
        break;
      case 'activate':
        this.#active = this.#sheet(operation.sheet);
        break;
    }
  }

  #ensureSheet({ sheet: name, tabTone, hidden }: Step<'ensureSheet'>): void {
    if (this.#find(name) !== undefined) return;
    const fault = sheetNameFault(name);
    if (fault !== null) throw new RangeError(`the tab name ${JSON.stringify(name)} ${fault}`);
    const sheet = new SheetModel(name);
    sheet.tabTone = tabTone ?? null;
    sheet.hidden = hidden ?? false;
    this.#sheets.push(sheet);
  }

  #write({ sheet: name, row, column, cells, formats }: Step<'write'>): void {
    const sheet = this.#sheet(name);
    let columns = 0;
    for (const line of cells) {
      columns = Math.max(columns, line.length);
      for (const cell of line) {
        // Better to fail here, beside the caller, than when the file is written.
        if (cell !== null && typeof cell === 'object' && 'formula' in cell) fileFormula(cell.formula);
      }
    }
    if (formats.length < columns) {
      throw new RangeError(`write to "${name}": ${formats.length} formats for ${columns} columns`);
    }
    if (cells.length === 0 || columns === 0) return;
    checked({ row, column, rows: cells.length, columns });
    sheet.write(row, column, cells, formats.slice(0, columns));
  }

  #columns({ sheet: name, widths, hidden }: Step<'columns'>): void {
    const sheet = this.#sheet(name);
    for (const [index, width] of widths.entries()) if (width !== null) sheet.widths.set(index + 1, width);
    for (const column of hidden) sheet.hiddenColumns.add(column);
  }

  #choices({ sheet: name, range, choices }: Step<'choices'>): void {
    const sheet = this.#sheet(name);
    checked(range);
    const others = sheet.choices.flatMap((known) =>
      subtractRange(known.range, range).map((rest) => ({ range: rest, choices: known.choices })),
    );
    sheet.choices = choices.length === 0 ? others : [...others, { range, choices }];
  }

  #name({ name, sheet, range }: Step<'name'>): void {
    if (!isRangeName(name)) throw new RangeError(`${JSON.stringify(name)} cannot be the name of a range`);
    this.#names.set(name.toLowerCase(), { name, sheet: this.#sheet(sheet).name, range: checked(range) });
  }

  #print({ sheet: name, landscape, repeatRow, columns }: Step<'print'>): void {
    this.#sheet(name).print = { landscape, repeatRow, columns: columns === null ? null : columnSpan(columns) };
  }
}

function checked(range: Range): Range {
  if (fits(range)) return range;
  throw new RangeError(`a range outside the tab: ${JSON.stringify(range)}`);
}

/** First and last column of `A:N` or `A`. */
function columnSpan(columns: string): [number, number] {
  const [first, last] = columns.replaceAll('$', '').split(':');
  const span: [number, number] = [columnNumber(first ?? ''), columnNumber(last ?? first ?? '')];
  if (span[0] === 0 || span[1] < span[0]) throw new RangeError(`no columns to print: ${JSON.stringify(columns)}`);
  return span;
}
