/**
 * Reads .xlsx and .xlsm workbooks: values as the spreadsheet holds them (dates as serial numbers, errors as their
 * texts, formulas by their stored value), every tab, hidden rows named.
 */
import type { Grid } from '../../core/model.ts';
import { UnreadableFile } from './errors.ts';
import { readDateStyles, readSharedStrings, readWorkbookPart, type WorkbookPart } from './ooxml/read-parts.ts';
import { readSheetPart, type SheetContext } from './ooxml/read-sheet.ts';
import { sniff } from './sniff.ts';
import { ZipArchive } from './zip/read.ts';

/** A grid that was read from a file. */
export interface FileGrid extends Grid {
  /** Columns from 1 whose numbers are all shown as days, so that a copy can show them so too. */
  readonly dateColumns?: readonly number[];
}

/** One tab of a workbook that was read. */
export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly grid: FileGrid;
}

/** A workbook whose tabs are known and whose cells are read when asked for. */
export interface OpenedWorkbook {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly date1904: boolean;
  /** The cells of the tab at `index` (from 0). */
  read(index: number): FileGrid;
}

/** Opens a workbook. A file that is none gives an UnreadableFile that says what it is instead. */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  const kind = sniff(bytes);
  if (kind.kind !== 'zip') throw kind.unreadable;
  const archive = new ZipArchive(bytes);
  const part = readWorkbookPart(archive);
  let context: SheetContext | null = null;
  return {
    sheets: part.sheets.map(({ name, hidden }) => ({ name, hidden })),
    date1904: part.date1904,
    read(index) {
      const sheet = part.sheets[index];
      if (sheet === undefined) throw new RangeError(`no tab at ${index}: the workbook has ${part.sheets.length}`);
      context ??= sheetContext(archive, part);
      const { rows, hiddenRows, dateColumns } = readSheetPart(archive, sheet.path, context);
      return {
        source: sheet.name,
        rows,
        ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
        ...(dateColumns.length > 0 ? { dateColumns } : {}),
        ...(part.date1904 ? { date1904: true } : {}),
      };
    },
  };
}

/** Reads all tabs of a workbook. */
export function readWorkbook(bytes: Uint8Array): { sheets: ReadSheet[]; date1904: boolean } {
  const workbook = openWorkbook(bytes);
  return {
    sheets: workbook.sheets.map(({ name, hidden }, index) => ({ name, hidden, grid: workbook.read(index) })),
    date1904: workbook.date1904,
  };
}

function sheetContext(archive: ZipArchive, part: WorkbookPart): SheetContext {
  return {
    strings: part.stringsPath === null ? [] : readSharedStrings(archive, part.stringsPath),
    dateStyles: part.stylesPath === null ? [] : readDateStyles(archive, part.stylesPath),
    date1904: part.date1904,
  };
}

/** The index of a tab by its name, compared as spreadsheets do; without a name the first visible one. */
export function findTab(workbook: OpenedWorkbook, tab: string | undefined): number {
  if (tab === undefined)
    return Math.max(
      workbook.sheets.findIndex((sheet) => !sheet.hidden),
      0,
    );
  const exact = workbook.sheets.findIndex((sheet) => sheet.name === tab);
  if (exact >= 0) return exact;
  const index = workbook.sheets.findIndex((sheet) => sheet.name.toLowerCase() === tab.toLowerCase());
  if (index >= 0) return index;
  const names = workbook.sheets.map((sheet) => sheet.name).join(', ');
  throw new UnreadableFile(`has no tab "${tab}"`, `Its tabs are: ${names}`);
}
