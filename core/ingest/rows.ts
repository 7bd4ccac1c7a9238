/** What the steps of reading hand on about one row. */
import type { LineItem } from '../model.ts';
import type { Micros } from '../money.ts';
import type { Row } from './columns.ts';
import type { NumberReading } from './number-text.ts';
import type { CellProblem } from './problems.ts';

/** What the classification of a row has read already. */
export interface RowStart {
  readonly row: Row;
  /** Spreadsheet row, from 1. */
  readonly number: number;
  /** '' where the row names none. */
  readonly client: string;
  readonly product: string;
  readonly quantity: NumberReading;
  readonly amount: NumberReading;
}

/** What a row gave: its line, or its problem with the parts that could be read. */
export interface RowEnd {
  readonly line: LineItem | null;
  readonly problem: CellProblem | null;
  /** Null where the cells are blank or hold an error. */
  readonly client: number | null;
  readonly product: number | null;
  readonly amount: Micros | null;
  readonly currency: string;
}
