/** The columns of a recognised source made ready to read: one reader a role, decided by the whole column where need be. */
import type { Cell, Role } from '../model.ts';
import type { DateOrder } from './date-text.ts';
import { type DateReading, readDateColumns } from './dates.ts';
import { cellText } from './headers.ts';
import type { NumberReading } from './number-text.ts';
import { type NumberFormat, readNumberColumns } from './numbers.ts';
import type { Recognized } from './recognize.ts';

/** How the user says that numbers and dates are written, where a column leaves it open. */
export interface CellSettings {
  readonly numberFormat?: NumberFormat | undefined;
  readonly dateOrder?: DateOrder | undefined;
}

/** One row of the grid. */
export type Row = readonly Cell[];

/** Roles that hold numbers; those of one kind are evidence for how the export writes them. */
const NUMBER_ROLES = ['quantity', 'included', 'unitPrice', 'unitCost', 'listPrice', 'amount', 'duration'] as const;
const DATE_ROLES = ['periodStart', 'periodEnd', 'effective', 'cancelled', 'invoiceDate'] as const;

const MONEY_ROLES: ReadonlySet<Role> = new Set<Role>(['unitPrice', 'unitCost', 'listPrice', 'amount']);

/** A role that holds numbers. */
export type NumberRole = (typeof NUMBER_ROLES)[number];
/** A role that holds days. */
export type DateRole = (typeof DATE_ROLES)[number];

/** Readers by role. A role without a column reads as blank. */
export interface SourceColumns {
  /** Column index from 0, or -1. */
  index(role: Role): number;
  text(role: Role): (row: Row) => string;
  number(role: NumberRole): (row: Row) => NumberReading;
  date(role: DateRole): (row: Row) => DateReading;
  /** Date columns in which a spreadsheet has swapped day and month where it could, with the order of their texts. */
  readonly swapped: readonly { readonly header: string; readonly order: 'dmy' | 'mdy' }[];
}

const BLANK_NUMBER: NumberReading = { kind: 'blank' };
const BLANK_DATE: DateReading = { kind: 'blank' };

/** Makes the readers of a source. */
export function sourceColumns(source: Recognized, settings: CellSettings): SourceColumns {
  const { table, grid } = source;
  const index = (role: Role): number => table.columns[role]?.index ?? -1;
  const numberRoles = NUMBER_ROLES.filter((role) => index(role) >= 0);
  const dateRoles = DATE_ROLES.filter((role) => index(role) >= 0);
  const cells = cellsOf(grid.rows, table.headerRow, [...numberRoles, ...dateRoles].map(index));
  const numbers = readNumberColumns(
    numberRoles.map((role, i) => ({
      cells: cells[i] ?? [],
      format: settings.numberFormat,
      kind: MONEY_ROLES.has(role) ? 'money' : 'count',
    })),
  );
  const dates = readDateColumns(
    dateRoles.map((role, i) => ({
      cells: cells[numberRoles.length + i] ?? [],
      order: settings.dateOrder,
      date1904: grid.date1904 === true,
      blankDates: source.format.blankDates,
      span: role === 'periodStart' ? 'start' : role === 'periodEnd' ? 'end' : undefined,
    })),
  );
  return {
    index,
    text: (role) => {
      const at = index(role);
      return at < 0 ? () => '' : (row) => cellText(row[at]);
    },
    number: (role) => {
      const at = index(role);
      const column = numbers[numberRoles.indexOf(role)];
      return column === undefined ? () => BLANK_NUMBER : (row) => column.read(row[at]);
    },
    date: (role) => {
      const at = index(role);
      const column = dates[dateRoles.indexOf(role)];
      return column === undefined ? () => BLANK_DATE : (row) => column.read(row[at]);
    },
    swapped: dateRoles.flatMap((role, i) => {
      const order = dates[i]?.swapped ?? null;
      return order === null ? [] : [{ header: table.columns[role]?.header ?? role, order }];
    }),
  };
}

/** The cells of some columns from a row on, column by column. One pass over the rows, for they are many. */
function cellsOf(rows: readonly Row[], from: number, indexes: readonly number[]): Cell[][] {
  const columns = indexes.map((): Cell[] => []);
  for (let at = from; at < rows.length; at += 1) {
    const row = rows[at] as Row;
    for (let i = 0; i < indexes.length; i += 1) (columns[i] as Cell[]).push(row[indexes[i] as number] ?? null);
  }
  return columns;
}
