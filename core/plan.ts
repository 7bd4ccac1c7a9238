/**
 * The nouns of a result tab: what should stand in it and how it should look, with no word of any host. A plan is plain
 * JSON: it can be compared, stored and sent anywhere. Hosts never see plans, only the operations made from them
 * (workbook.ts).
 */

/** A meaning that the palette (core/report/palette.ts) maps to colours. */
export type Tone = 'unbilled' | 'under-billed' | 'over-billed' | 'not-supplied' | 'review' | 'settled' | 'alarm' | 'ok';

/** How the cells of a column are shown. `text` is written as text, whatever it looks like. */
export type CellFormat = 'text' | 'integer' | 'quantity' | 'money' | 'percent' | 'date' | 'general';

/**
 * What stands in a planned cell: a number, a text, a formula with its value as the engine has it (so that a viewer that
 * does not recalculate shows it, and a test can compare), or a link inside the workbook.
 */
export type PlanCell =
  | null
  | number
  | string
  | { readonly formula: string; readonly value: number | string }
  | { readonly text: string; readonly link: SheetLink }
  | { readonly number: number; readonly link: SheetLink };

/** A place in the same workbook. `row` and `column` count from 1. */
export interface SheetLink {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One column of a table. */
export interface PlanColumn {
  /** Stable name, used by code; never shown. */
  readonly id: string;
  readonly title: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly format: CellFormat;
  readonly wrap?: boolean;
  readonly hidden?: boolean;
  /** True for the columns that belong to people: the tool never writes them again once the row is there. */
  readonly editable?: boolean;
  /** The choices of a drop-down. */
  readonly choices?: readonly string[];
}

/** A row of the table; `key` is stable over reruns and unique in the tab. */
export interface PlanRow {
  readonly key: string;
  readonly cells: readonly PlanCell[];
}

/** Free cells above the table: titles, totals, the tie-out. */
export interface PlanBlock {
  /** First row and column, from 1. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
  /** Format by column of the block; the last one serves the rest. */
  readonly formats?: readonly CellFormat[];
  readonly style?: 'title' | 'label' | 'heading' | 'body' | 'strong';
  /** True where long texts run over several lines of their cell. */
  readonly wrap?: boolean;
}

/** A conditional format: the tone of the cells of `range` whose row meets the formula (written for the first row). */
export interface PlanTone {
  /** A1 range such as `B12:B200`. */
  readonly range: string;
  readonly formula: string;
  readonly tone: Tone;
}

/** A name for one cell or range, workbook-wide. */
export interface PlanName {
  readonly name: string;
  /** A1 reference inside the sheet, absolute: `$C$4`. */
  readonly ref: string;
}

/** One result tab. */
export interface SheetPlan {
  readonly sheet: string;
  readonly tabTone?: Tone;
  readonly hidden?: boolean;
  readonly blocks: readonly PlanBlock[];
  /** The table with its header row; absent on a tab of blocks alone. */
  readonly table?: {
    /** Header row, from 1; data rows follow it. */
    readonly headerRow: number;
    readonly columns: readonly PlanColumn[];
    readonly rows: readonly PlanRow[];
    readonly filter: boolean;
  };
  /** Widths of columns A.. where there is no table. */
  readonly widths?: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tones: readonly PlanTone[];
  readonly names: readonly PlanName[];
  readonly print: { readonly landscape: boolean; readonly repeatRows?: number; readonly columns?: string };
}
