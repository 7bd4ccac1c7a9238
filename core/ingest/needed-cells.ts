/**
 * The number and date cells of one source's rows. The first cell of a row that is needed and cannot be read is kept as
 * the row's problem; the others are still read.
 */
import type { Cell, Day, Role } from '../model.ts';
import type { Micros } from '../money.ts';
import type { DateRole, NumberRole, Row, SourceColumns } from './columns.ts';
import type { DateReading } from './dates.ts';
import type { NumberReading } from './number-text.ts';
import type { CellProblem } from './problems.ts';

/** Reads needed cells row by row. */
export class NeededCells {
  /** What is wrong with the present row, or null. */
  problem: CellProblem | null = null;
  private readonly columns: SourceColumns;
  private readonly dates: { readonly [role in DateRole]?: (row: Row) => DateReading };

  constructor(columns: SourceColumns, dateRoles: readonly DateRole[]) {
    this.columns = columns;
    this.dates = Object.fromEntries(dateRoles.map((role) => [role, columns.date(role)]));
  }

  /** Begins a row. */
  begin(): void {
    this.problem = null;
  }

  /** The number of a reading, or null where it is blank or a problem. */
  value(role: NumberRole, row: Row, reading: NumberReading): Micros | null {
    if (reading.kind === 'value') return reading.micros;
    if (reading.kind === 'problem') this.keep(role, row, reading);
    return null;
  }

  /** The day of a cell, or null where it is blank or a problem. */
  day(role: DateRole, row: Row): Day | null {
    const reading = this.dates[role]?.(row);
    if (reading === undefined || reading.kind === 'blank') return null;
    if (reading.kind === 'value') return reading.day;
    this.keep(role, row, reading);
    return null;
  }

  /** Notes a problem that no reader saw, such as a name that is missing. */
  fail(role: Role, code: CellProblem['code'], row: Row): void {
    if (this.problem === null) this.problem = { role, code, cell: this.cellOf(role, row) };
  }

  private keep(role: Role, row: Row, reading: Extract<NumberReading | DateReading, { kind: 'problem' }>): void {
    if (this.problem !== null) return;
    const found = { role, code: reading.code, cell: this.cellOf(role, row) };
    this.problem = 'first' in reading ? { ...found, first: reading.first, second: reading.second } : found;
  }

  private cellOf(role: Role, row: Row): Cell | undefined {
    const index = this.columns.index(role);
    return index < 0 ? undefined : row[index];
  }
}
