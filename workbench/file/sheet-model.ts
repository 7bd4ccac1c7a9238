/**
 * One tab in memory. A pasted source keeps the rows it came with (no copy of its cells is made until one is written);
 * result cells carry their look. Rows and columns count from 1.
 */
import { SHEET_COLUMNS_MAX, SHEET_ROWS_MAX } from '../../core/limits.ts';
import type { Cell } from '../../core/model.ts';
import type { CellFormat, PlanCell, Tone } from '../../core/plan.ts';
import type { Range } from '../../core/workbook.ts';
import { UnwritableFile } from './errors.ts';
import { baseOf, type Look, type StyleName, withFormat, withStyle } from './ooxml/look.ts';
import type { FileGrid } from './read-xlsx.ts';

/** What a cell of the model holds. */
export type ModelCell = PlanCell | boolean;

/** A drop-down. */
export interface ModelChoices {
  readonly range: Range;
  readonly choices: readonly string[];
}

/** A conditional format; the formula is written for the first cell of the range, without its `=`. */
export interface ModelTone {
  readonly range: Range;
  readonly formula: string;
  readonly tone: Tone;
}

/** How a tab is printed. */
export interface ModelPrint {
  readonly landscape: boolean;
  readonly repeatRow: number | null;
  /** First and last column, from 1. */
  readonly columns: readonly [number, number] | null;
}

/** The looks of a row's cells; undefined where none was set. */
export type Looks = readonly (Look | undefined)[];

const NO_CELLS: readonly ModelCell[] = [];
const TEXT_LOOK = withFormat(0, 'text');
const DATE_LOOK = withFormat(0, 'date');
/** From serial numbers of the 1904 system to those of the 1900 system. */
const DAYS_1904 = 1462;
const SAMPLED_ROWS = 100;

/** The cells and the set-up of one tab. */
export class SheetModel {
  readonly name: string;
  hidden = false;
  tabTone: Tone | null = null;
  hiddenRows: readonly number[] = [];
  readonly widths = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  frozen = { rows: 0, columns: 0 };
  filter: Range | null = null;
  choices: ModelChoices[] = [];
  tones: readonly ModelTone[] = [];
  print: ModelPrint | null = null;
  readonly #cells: (readonly ModelCell[])[] = [];
  readonly #looks: (Looks | undefined)[] = [];
  /** Rows (from 0) whose array is our own and may be written. */
  readonly #own = new Set<number>();
  #dateColumns: ReadonlySet<number> = new Set();

  constructor(name: string) {
    this.name = name;
  }

  /** The tab of a pasted source, as it came. Throws an UnwritableFile where no tab can hold it. */
  static ofGrid(name: string, grid: FileGrid): SheetModel {
    if (grid.rows.length > SHEET_ROWS_MAX) throw tooLarge(grid.source, `${grid.rows.length} rows`, SHEET_ROWS_MAX);
    const sheet = new SheetModel(name);
    for (const row of grid.rows) {
      if (row.length > SHEET_COLUMNS_MAX) throw tooLarge(grid.source, `${row.length} columns`, SHEET_COLUMNS_MAX);
      sheet.#cells.push(row);
    }
    sheet.#dateColumns = new Set(grid.dateColumns ?? []);
    sheet.hiddenRows = grid.hiddenRows ?? [];
    // An export has dozens of columns: unasked, it would fill dozens of pages side by side.
    sheet.print = { landscape: true, repeatRow: null, columns: null };
    if (grid.date1904 === true) sheet.#moveDates();
    sheet.#sampleWidths();
    return sheet;
  }

  /** Number of rows that hold a cell or a look. */
  get rowCount(): number {
    return Math.max(this.#cells.length, this.#looks.length);
  }

  /** The cells of a row; index 0 is column A. */
  cells(row: number): readonly ModelCell[] {
    return this.#cells[row - 1] ?? NO_CELLS;
  }

  /** The looks of a row's cells where any was set; unset ones are undefined. */
  looks(row: number): Looks | undefined {
    return this.#looks[row - 1];
  }

  /** The look of a cell that was given none. */
  plainLook(cell: ModelCell, column: number): Look {
    if (typeof cell === 'string') return TEXT_LOOK;
    return typeof cell === 'number' && this.#dateColumns.has(column) ? DATE_LOOK : 0;
  }

  /**
   * Writes a block of cells from `row` and `column` on; `formats` has one entry a column. In a text column a number is
   * text too, as it is where a person types it.
   */
  write(row: number, column: number, cells: readonly (readonly PlanCell[])[], formats: readonly CellFormat[]): void {
    for (const [r, line] of cells.entries()) {
      const target = this.#ownRow(row + r);
      while (target.length < column - 1) target.push(null);
      for (const [c, cell] of line.entries()) target[column - 1 + c] = formats[c] === 'text' ? asText(cell) : cell;
    }
    const range = { row, column, rows: cells.length, columns: formats.length };
    this.#changeLooks(range, false, (look, index) => {
      const changed = withFormat(look, formats[index - column] as CellFormat);
      return baseOf(changed) === 'plain' ? withStyle(changed, 'body') : changed;
    });
  }

  /** Adds a style to every cell of a range, blank ones too. */
  style(range: Range, style: StyleName): void {
    this.#changeLooks(range, true, (look) => withStyle(look, style));
  }

  /** The values as the port reads them: as far as any cell has one. */
  values(): readonly (readonly Cell[])[] {
    const rows: (readonly Cell[])[] = [];
    let last = 0;
    for (const [index, cells] of this.#cells.entries()) {
      const row = this.#own.has(index) ? cells.map(cellValue) : (cells as readonly Cell[]);
      rows.push(row);
      if (row.some((cell) => cell !== null && cell !== '')) last = index + 1;
    }
    return rows.slice(0, last);
  }

  #ownRow(row: number): ModelCell[] {
    while (this.#cells.length < row) this.#cells.push(NO_CELLS);
    const index = row - 1;
    if (this.#own.has(index)) return this.#cells[index] as ModelCell[];
    const copy = [...(this.#cells[index] as readonly ModelCell[])];
    this.#cells[index] = copy;
    this.#own.add(index);
    return copy;
  }

  /**
   * Gives the cells of a range new looks; `keepPlain` begins with how an untouched cell is shown. The arrays are never
   * changed once made, so the rows of a table share one.
   */
  #changeLooks(range: Range, keepPlain: boolean, change: (look: Look, column: number) => Look): void {
    while (this.#looks.length < range.row + range.rows - 1) this.#looks.push(undefined);
    const made = new Map<Looks | undefined, Looks>();
    for (let row = range.row; row < range.row + range.rows; row++) {
      const before = this.#looks[row - 1];
      const known = made.get(before);
      if (known !== undefined) {
        this.#looks[row - 1] = known;
        continue;
      }
      const after: (Look | undefined)[] = [...(before ?? [])];
      let dependsOnCells = false;
      while (after.length < range.column - 1) after.push(undefined);
      for (let column = range.column; column < range.column + range.columns; column++) {
        let look = after[column - 1];
        if (look === undefined && keepPlain) {
          look = this.plainLook(this.cells(row)[column - 1] ?? null, column);
          dependsOnCells = true;
        }
        after[column - 1] = change(look ?? 0, column);
      }
      this.#looks[row - 1] = after;
      if (!dependsOnCells) made.set(before, after);
    }
  }

  /** Our workbooks count days from 1900: what a 1904 workbook shows as a day is moved, other numbers are not. */
  #moveDates(): void {
    for (const [index, cells] of this.#cells.entries()) {
      if (![...this.#dateColumns].some((column) => typeof cells[column - 1] === 'number')) continue;
      const row = this.#ownRow(index + 1);
      for (const column of this.#dateColumns) {
        const cell = row[column - 1];
        if (typeof cell === 'number') row[column - 1] = cell + DAYS_1904;
      }
    }
  }

  /** Widths that show what the first rows hold, within reason. */
  #sampleWidths(): void {
    const widths: number[] = [];
    for (const cells of this.#cells.slice(0, SAMPLED_ROWS)) {
      for (const [index, cell] of cells.entries()) {
        const length = this.#dateColumns.has(index + 1) ? 10 : String(cell ?? '').length;
        widths[index] = Math.max(widths[index] ?? 0, length);
      }
    }
    for (const [index, width] of widths.entries())
      this.widths.set(index + 1, Math.min(Math.max(width ?? 0, 6), 45) + 2);
  }
}

function tooLarge(source: string, seen: string, limit: number): UnwritableFile {
  const mend = 'Split the export and read the parts as several sources';
  return new UnwritableFile(`has ${seen}, more than the ${limit} of a tab`, mend, source);
}

function cellValue(cell: ModelCell): Cell {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('formula' in cell) return cell.value;
  return 'text' in cell ? cell.text : cell.number;
}

function asText(cell: PlanCell): PlanCell {
  if (typeof cell === 'number') return String(cell);
  if (cell !== null && typeof cell === 'object' && 'number' in cell)
    return { text: String(cell.number), link: cell.link };
  return cell;
}
