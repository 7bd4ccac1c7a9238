/**
 * Reads the cells of one tab. Only the sheet's data, its merged cells and its hidden rows are looked at; formulas count
 * by their stored value. A library that reads whole workbooks turns date cells into objects and keeps the sheet's XML
 * in one text; here serial numbers stay numbers and memory stays that of the cells.
 */
import { SHEET_CELLS_MAX, SHEET_COLUMNS_MAX, SHEET_ROWS_MAX } from '../../../core/limits.ts';
import type { Cell } from '../../../core/model.ts';
import type { Range } from '../../../core/workbook.ts';
import { UnreadableFile } from '../errors.ts';
import type { ZipArchive } from '../zip/read.ts';
import { ownText } from './read-parts.ts';
import { parseRange } from './refs.ts';
import { attribute, isOn, isSpace, scanPart, type XmlSink } from './scan.ts';
import { decodeCellText } from './xml.ts';

/** What cells need from the rest of the workbook. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** By style index: whether the number is shown as a day. */
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
}

/** The cells of one tab. */
export interface SheetData {
  readonly rows: (readonly Cell[])[];
  /** Spreadsheet rows from 1, ascending. */
  readonly hiddenRows: number[];
  /** Columns from 1 whose numbers are all shown as days. */
  readonly dateColumns: number[];
}

/** Stands for every row without a value; never written. */
const NO_CELLS: Cell[] = [];
const INTERNED_MAX = 200_000;
const DAY_MS = 86_400_000;

/** Days from 1899-12-30 (or 1904-01-01) to an ISO date with an optional time; null where the text is none. */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/.exec(text);
  if (parts === null) return null;
  const [year, month, day, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  const days = Date.UTC(year as number, (month as number) - 1, day) / DAY_MS;
  const time = ((hours as number) * 3600 + (minutes as number) * 60 + (seconds as number)) / 86_400;
  return days + (date1904 ? 24_107 : 25_569) + time;
}

/** Reads the tab in the part `path`. Throws an UnreadableFile where the part is missing or damaged. */
export function readSheetPart(archive: ZipArchive, path: string, context: SheetContext): SheetData {
  const reader = new SheetReader(context);
  if (!scanPart(archive, path, reader)) {
    throw new UnreadableFile(
      `is damaged (its part ${path} is missing)`,
      'Open it in the spreadsheet and save it again',
    );
  }
  return reader.finish();
}

class SheetReader implements XmlSink {
  readonly #context: SheetContext;
  readonly #rows: Cell[][] = [];
  readonly #hidden: number[] = [];
  readonly #merged: Range[] = [];
  readonly #interned = new Map<string, string>();
  readonly #dates: number[] = [];
  readonly #numbers: number[] = [];
  #cells = 0;
  #inData = false;
  #row: Cell[] | null = null;
  #rowNumber = 0;
  #column = 0;
  #type = '';
  #style = 0;
  #taking = false;
  #phonetic = false;
  #hasValue = false;
  #piece = '';
  #value = '';

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, raw: string): void {
    if (!this.#inData) {
      if (name === 'sheetData') this.#inData = true;
      else if (name === 'mergeCell') this.#merge(attribute(raw, 'ref') ?? '');
      return;
    }
    switch (name) {
      case 'c':
        this.#openCell(raw);
        break;
      case 'v':
      case 't':
        this.#taking = !this.#phonetic;
        this.#piece = '';
        break;
      case 'rPh':
        this.#phonetic = true;
        break;
      case 'row':
        this.#openRow(raw);
        break;
    }
  }

  text(text: string): void {
    if (this.#taking) this.#piece = this.#piece === '' ? text : this.#piece + text;
  }

  close(name: string): void {
    if (!this.#inData) return;
    switch (name) {
      case 'c':
        if (this.#hasValue) this.#closeCell();
        break;
      case 'v':
      case 't':
        if (!this.#taking) break;
        this.#value = this.#value === '' ? this.#piece : this.#value + this.#piece;
        this.#hasValue = true;
        this.#taking = false;
        break;
      case 'rPh':
        this.#phonetic = false;
        break;
      case 'sheetData':
        this.#inData = false;
        break;
    }
  }

  finish(): SheetData {
    for (const range of this.#merged) this.#clearMerged(range);
    const rows: (readonly Cell[])[] = [];
    for (let i = 0; i < this.#rows.length; i++) {
      const row = this.#rows[i] as Cell[];
      while (row.length > 0 && row[row.length - 1] === null) row.pop();
      rows.push(row);
    }
    while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
    const dateColumns: number[] = [];
    for (let column = 1; column < this.#dates.length; column++) {
      if ((this.#dates[column] ?? 0) > 0 && this.#dates[column] === this.#numbers[column]) dateColumns.push(column);
    }
    const hiddenRows = this.#hidden.filter((row) => row <= rows.length).sort((a, b) => a - b);
    return { rows, hiddenRows, dateColumns };
  }

  #openRow(raw: string): void {
    const given = attribute(raw, 'r');
    this.#rowNumber = given === undefined ? this.#rowNumber + 1 : Number(given);
    if (!(this.#rowNumber >= 1 && this.#rowNumber <= SHEET_ROWS_MAX)) throw tooLarge(`row ${given}`);
    this.#column = 0;
    this.#row = null;
    if (isOn(attribute(raw, 'hidden')) || attribute(raw, 'ht') === '0') this.#hidden.push(this.#rowNumber);
  }

  /** Reads the three attributes that count in one pass: this runs once a cell. */
  #openCell(raw: string): void {
    this.#type = '';
    this.#style = 0;
    this.#value = '';
    this.#hasValue = false;
    this.#phonetic = false;
    let column = this.#column + 1;
    for (let i = 0; i < raw.length; ) {
      const equals = raw.indexOf('=', i);
      if (equals < 0) break;
      let quote = equals + 1;
      while (quote < raw.length && raw[quote] !== '"' && raw[quote] !== "'") quote++;
      const end = raw.indexOf(raw[quote] ?? '"', quote + 1);
      if (end < 0) break;
      let last = equals - 1;
      while (last > i && isSpace(raw.charCodeAt(last))) last--;
      const name = raw.charCodeAt(last);
      if (last === 0 || isSpace(raw.charCodeAt(last - 1))) {
        if (name === 114) column = columnOf(raw, quote + 1, end);
        else if (name === 115) this.#style = Number(raw.slice(quote + 1, end));
        else if (name === 116) this.#type = raw.slice(quote + 1, end);
      }
      i = end + 1;
    }
    if (column < 1 || column > SHEET_COLUMNS_MAX) throw tooLarge(`a cell outside the columns A to XFD (${raw.trim()})`);
    this.#column = column;
  }

  #closeCell(): void {
    const value = this.#cellValue();
    this.#hasValue = false;
    if (value === null) return;
    this.#cells++;
    if (this.#cells > SHEET_CELLS_MAX) throw tooLarge(`more than ${SHEET_CELLS_MAX} filled cells`);
    this.#row ??= this.#startRow();
    const row = this.#row;
    while (row.length < this.#column - 1) row.push(null);
    row[this.#column - 1] = value;
  }

  /** The array of the current row, made when its first value comes: blank rows cost nothing. */
  #startRow(): Cell[] {
    const known = this.#rows[this.#rowNumber - 1];
    if (known !== undefined && known !== NO_CELLS) return known;
    while (this.#rows.length < this.#rowNumber - 1) this.#rows.push(NO_CELLS);
    const row: Cell[] = [];
    this.#rows[this.#rowNumber - 1] = row;
    return row;
  }

  #cellValue(): Cell {
    const value = this.#value;
    switch (this.#type) {
      case 's':
        return value === '' ? null : this.#shared(value);
      case 'b':
        return value === '' ? null : isOn(value.trim());
      case 'inlineStr':
      case 'str':
        return value === '' ? null : this.#intern(decodeCellText(value));
      case 'e':
        return value === '' ? null : this.#intern(value);
      case 'd': {
        const serial = isoToSerial(value, this.#context.date1904);
        if (serial !== null) this.#countNumber(true);
        return serial ?? (value === '' ? null : this.#intern(value));
      }
      default:
        return this.#number(value);
    }
  }

  #shared(index: string): Cell {
    const text = this.#context.strings[Number(index)];
    if (text !== undefined) return text === '' ? null : text;
    throw new UnreadableFile('is damaged (a text is missing)', 'Open it in the spreadsheet and save it again');
  }

  /** The stored form of a number is that of XML Schema's double, which is what Number reads. */
  #number(text: string): Cell {
    if (text === '' || text.trim() === '') return null;
    const number = Number(text);
    if (!Number.isFinite(number)) return this.#intern(text);
    this.#countNumber(this.#context.dateStyles[this.#style] === true);
    return number;
  }

  #countNumber(isDate: boolean): void {
    this.#numbers[this.#column] = (this.#numbers[this.#column] ?? 0) + 1;
    if (isDate) this.#dates[this.#column] = (this.#dates[this.#column] ?? 0) + 1;
  }

  #intern(text: string): string {
    if (text.length < 13) return text;
    const known = this.#interned.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    if (this.#interned.size < INTERNED_MAX) this.#interned.set(own, own);
    return own;
  }

  #merge(ref: string): void {
    const range = parseRange(ref);
    if (range !== null) this.#merged.push(range);
  }

  /** A merged cell shows its first cell alone; what stands under it is nothing that a person has seen. */
  #clearMerged(range: Range): void {
    const lastRow = Math.min(range.row + range.rows - 1, this.#rows.length);
    for (let r = range.row; r <= lastRow; r++) {
      const row = this.#rows[r - 1];
      if (row === undefined) continue;
      const lastColumn = Math.min(range.column + range.columns - 1, row.length);
      for (let c = range.column; c <= lastColumn; c++) {
        if (r !== range.row || c !== range.column) row[c - 1] = null;
      }
    }
  }
}

/** The column of a cell address that stands between two places of a text; 0 where it names none. */
function columnOf(text: string, from: number, to: number): number {
  let column = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) break;
    const letter = (code & ~0x20) - 64;
    if (letter < 1 || letter > 26) return 0;
    column = column * 26 + letter;
    if (column > SHEET_COLUMNS_MAX) return 0;
  }
  return column;
}

function tooLarge(seen: string): UnreadableFile {
  return new UnreadableFile(`holds ${seen}, more than a tab can`, 'Export it again, or split it');
}
