/** What is wrong with a cell that a row needs, and the row set aside for it. */
import { type IssueCode, issue } from '../issues.ts';
import { SHOWN_VALUE_MAX } from '../limits.ts';
import type { Cell, Issue, Role, SetAsideRow } from '../model.ts';
import { cellAddress } from './headers.ts';
import type { RecognizedTable } from './recognize.ts';

/** A needed cell that could not be read. `first` and `second` are the two readings of an ambiguous one. */
export interface CellProblem {
  readonly role: Role;
  readonly code: IssueCode;
  readonly cell: Cell | undefined;
  readonly first?: string;
  readonly second?: string;
}

/** What of the row could be read all the same. */
export type KeptParts = Pick<SetAsideRow, 'side' | 'source' | 'row' | 'client' | 'product' | 'amount' | 'currency'>;

/** Codes that one answer of the user settles for a whole column; they are raised as issues too, once a column. */
const ASKED: ReadonlySet<IssueCode> = new Set<IssueCode>(['AMBIGUOUS_NUMBER', 'AMBIGUOUS_DATE']);

/** Makes the rows set aside of one source. */
export class Problems {
  private readonly asked = new Map<string, Issue>();
  private readonly table: RecognizedTable;

  constructor(table: RecognizedTable) {
    this.table = table;
  }

  /** The row set aside for a problem, with place, shown value and message. */
  setAside(problem: CellProblem, kept: KeptParts): SetAsideRow {
    const { role, code } = problem;
    const binding = this.table.columns[role];
    const column = binding?.header ?? role;
    // A role without a column (a client that stands on group rows) is shown at the row's beginning.
    const cell = cellAddress(binding?.index ?? 0, kept.row);
    const value = shown(problem.cell);
    const facts = { cell, column, value, row: kept.row, first: problem.first ?? '', second: problem.second ?? '' };
    const told = issue(code, this.table.source, facts);
    if (ASKED.has(code) && !this.asked.has(code + column)) this.asked.set(code + column, told);
    return { ...kept, column, cell, value, code, message: told.message };
  }

  /** The questions to the user, one a column. */
  get questions(): readonly Issue[] {
    return [...this.asked.values()];
  }
}

function shown(cell: Cell | undefined): string {
  const text =
    cell === null || cell === undefined ? '' : typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
  if (text.length <= SHOWN_VALUE_MAX) return text;
  // No half of a character pair is left at the cut.
  return `${text.slice(0, SHOWN_VALUE_MAX - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
