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
  readonly #looks: (Look[] | undefined)[] = [];
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
  looks(row: number): readonly (Look | undefined)[] | undefined {
    return this.#looks[row - 1];
  }

  /** The look of a cell that was given none. */
  plainLook(cell: ModelCell, column: number): Look {
    if (typeof cell === 'string') return TEXT_LOOK;
    return typeof cell === 'number' && this.#dateColumns.has(column) ? DATE_LOOK : 0;
  }

  /** Writes one cell in a format. In a text column a number is text too, as it is where a person types it. */
  write(row: number, column: number, cell: PlanCell, format: CellFormat): void {
    const cells = this.#ownRow(row);
    while (cells.length < column) cells.push(null);
    cells[column - 1] = format === 'text' ? asText(cell) : cell;
    const looks = this.#ownLooks(row);
    const look = withFormat(looks[column - 1] ?? 0, format);
    looks[column - 1] = baseOf(look) === 'plain' ? withStyle(look, 'body') : look;
  }

  /** Adds a style to every cell of a range, blank ones too. */
  style(range: Range, style: StyleName): void {
    for (let row = range.row; row < range.row + range.rows; row++) {
      const looks = this.#ownLooks(row);
      for (let column = range.column; column < range.column + range.columns; column++) {
        const look = looks[column - 1] ?? this.plainLook(this.cells(row)[column - 1] ?? null, column);
        looks[column - 1] = withStyle(look, style);
      }
    }
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

  #ownLooks(row: number): Look[] {
    while (this.#looks.length < row) this.#looks.push(undefined);
    const known = this.#looks[row - 1];
    if (known !== undefined) return known;
    const looks: Look[] = [];
    this.#looks[row - 1] = looks;
    return looks;
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
