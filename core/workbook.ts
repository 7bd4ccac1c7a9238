/**
 * The port: all that the engine's callers need from a spreadsheet. A host carries out small operations and knows
 * nothing of their meaning; the order in which they are safe is decided in core, once for every host.
 */
import type { Grid } from './model.ts';
import type { CellFormat, PlanCell, Tone } from './plan.ts';

/** A tab as the host lists it. */
export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
}

/** A rectangle of cells; row and column count from 1. */
export interface Range {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One small step. Operations of one `apply` are carried out in order; all of them can be repeated without harm. */
export type Operation =
  /** Makes the tab where it is missing; never moves, clears or renames one that is there. */
  | { readonly op: 'ensureSheet'; readonly sheet: string; readonly tabTone?: Tone; readonly hidden?: boolean }
  /** Writes a block of cells. `formats` has one entry a column of the block: it is set before the values. */
  | {
      readonly op: 'write';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly PlanCell[])[];
      readonly formats: readonly CellFormat[];
    }
  /** Looks of a range that are no matter of data: titles, headings, wrapping. */
  | {
      readonly op: 'style';
      readonly sheet: string;
      readonly range: Range;
      readonly style: 'title' | 'label' | 'heading' | 'body' | 'strong' | 'wrap' | 'editable';
    }
  | {
      readonly op: 'columns';
      readonly sheet: string;
      readonly widths: readonly (number | null)[];
      readonly hidden: readonly number[];
    }
  | { readonly op: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly op: 'filter'; readonly sheet: string; readonly range: Range }
  | { readonly op: 'choices'; readonly sheet: string; readonly range: Range; readonly choices: readonly string[] }
  /** Replaces the conditional formats that an earlier run of ours set on the tab; the user's own stay. */
  | {
      readonly op: 'tones';
      readonly sheet: string;
      readonly rules: readonly { readonly range: Range; readonly formula: string; readonly tone: Tone }[];
    }
  | { readonly op: 'name'; readonly name: string; readonly sheet: string; readonly range: Range }
  | {
      readonly op: 'print';
      readonly sheet: string;
      readonly landscape: boolean;
      readonly repeatRow: number | null;
      readonly columns: string | null;
    }
  | { readonly op: 'activate'; readonly sheet: string };

/** A spreadsheet that holds the pasted tabs and takes the result. */
export interface Workbook {
  /** All tabs, hidden ones too, in the order of the workbook. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** The cells of the named tabs, as far as any cell has a value. Throws where a tab is missing. */
  read(sheets: readonly string[]): Promise<readonly Grid[]>;
  /** Carries out the operations in order. */
  apply(operations: readonly Operation[]): Promise<void>;
}
