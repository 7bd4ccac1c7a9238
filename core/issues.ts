/**
 * The catalogue of data problems: every code with its severity, wording and mend. A stage names the code and the facts;
 * the words live here alone (and can be translated here).
 */
import type { Issue } from './model.ts';

interface IssueText {
  readonly severity: Issue['severity'];
  readonly message: (facts: Facts) => string;
  readonly hint: (facts: Facts) => string;
}

/** The facts of one problem: which place, what was seen, what it may be. */
export type Facts = Readonly<Record<string, string | number>>;

const fact = (facts: Facts, name: string): string => String(facts[name] ?? '');
/** A count with its noun: `1 row`, `2 rows`. */
const counted = (facts: Facts, name: string, one: string, many = `${one}s`): string =>
  `${fact(facts, name)} ${fact(facts, name) === '1' ? one : many}`;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/;
/** Cells and headers may hold line breaks; what is said of them is one line. */
const oneLine = (text: string): string => (BREAKS.test(text) ? text.replace(/[\s\u0085]+/g, ' ') : text);

/** Every data problem that the engine can name. Add one here, then raise it with `issue(...)`. */
export const ISSUE_TEXTS = {
  // Whole sources. An error means that the source cannot be used.
  EMPTY_SOURCE: {
    severity: 'error',
    message: () => 'is empty',
    hint: () => 'Export the report again and paste it with its header row',
  },
  NO_HEADER: {
    severity: 'error',
    message: (f) => `has no header row that could be recognised in its first ${fact(f, 'rows')} rows`,
    hint: (f) => `It needs columns for client, product and quantity; seen: ${fact(f, 'seen')}`,
  },
  MISSING_COLUMN: {
    severity: 'error',
    message: (f) => `row ${fact(f, 'row')} (read as ${fact(f, 'format')}) has no ${fact(f, 'role')} column`,
    hint: (f) =>
      `${fact(f, 'nearest') === '' ? `Its headers are ${fact(f, 'seen')}` : `Nearest headers: ${fact(f, 'nearest')}`}. Add the column to the export or map it by hand`,
  },
  WRONG_SIDE: {
    severity: 'error',
    message: (f) => `is a ${fact(f, 'found')} export (${fact(f, 'format')}), given as ${fact(f, 'given')}`,
    hint: () => 'Swap the two files',
  },
  SIDE_UNKNOWN: {
    severity: 'error',
    message: (f) => `may be a vendor export or a PSA export: the headers in row ${fact(f, 'row')} fit both`,
    hint: () => 'Give it as --vendor or --psa, or begin the name of its tab with "Vendor" or "PSA"',
  },
  REFUSED_FORMAT: {
    severity: 'error',
    message: (f) => fact(f, 'reason'),
    hint: (f) => fact(f, 'mend'),
  },
  NO_ROWS: {
    severity: 'error',
    message: (f) => `has a header in row ${fact(f, 'row')} and no data rows below it`,
    hint: () => 'Check the date range of the report and export it again',
  },
  TOO_LARGE: {
    severity: 'error',
    message: (f) => `has ${fact(f, 'seen')}, more than the ${fact(f, 'limit')} that can be read`,
    hint: () => 'Split the export by month or by vendor and paste the parts as several sources',
  },

  // Cells. The row is set aside.
  NOT_A_NUMBER: {
    severity: 'warning',
    message: (f) => `${fact(f, 'cell')}: "${fact(f, 'value')}" is no number`,
    hint: (f) => `Correct the ${fact(f, 'column')} cell and run again`,
  },
  AMBIGUOUS_NUMBER: {
    severity: 'warning',
    message: (f) =>
      `${fact(f, 'cell')}: ${fact(f, 'value')} may be ${fact(f, 'first')} or ${fact(f, 'second')}: choose with --number-format`,
    hint: (f) => `Say how ${fact(f, 'column')} writes numbers: --number-format 1,234.56 or 1.234,56 or "1 234,56"`,
  },
  NUMBER_TOO_LARGE: {
    severity: 'warning',
    message: (f) => `${fact(f, 'cell')}: ${fact(f, 'value')} is larger than an amount of one line can be`,
    hint: (f) => `Correct the ${fact(f, 'column')} cell; a long id may stand in the wrong column`,
  },
  NOT_A_DATE: {
    severity: 'warning',
    message: (f) => `${fact(f, 'cell')}: "${fact(f, 'value')}" is no date`,
    hint: (f) => `Correct the ${fact(f, 'column')} cell and run again`,
  },
  AMBIGUOUS_DATE: {
    severity: 'warning',
    message: (f) =>
      `${fact(f, 'cell')}: ${fact(f, 'value')} may be ${fact(f, 'first')} or ${fact(f, 'second')}: choose with --date-order`,
    hint: (f) => `Say how ${fact(f, 'column')} writes dates: --date-order dmy, mdy or ymd`,
  },
  SWAPPED_DATES: {
    severity: 'warning',
    message: (f) =>
      `column ${fact(f, 'column')} holds real dates beside text in ${fact(f, 'order')} order: the spreadsheet has swapped day and month where it could`,
    hint: () => 'Import the file again with its date columns as text, or choose the file in the pane',
  },
  ERROR_CELL: {
    severity: 'warning',
    message: (f) => `${fact(f, 'cell')} holds the error ${fact(f, 'value')}`,
    hint: (f) => `Correct the formula in the ${fact(f, 'column')} cell and run again`,
  },
  MISSING_VALUE: {
    severity: 'warning',
    message: (f) => `${fact(f, 'cell')}: the ${fact(f, 'column')} cell is blank`,
    hint: (f) => `Fill in the ${fact(f, 'column')} of row ${fact(f, 'row')} and run again`,
  },

  // Things a person should know about a source that was read.
  LOW_CONFIDENCE: {
    severity: 'warning',
    message: (f) => `was read as ${fact(f, 'format')} with ${fact(f, 'percent')}% confidence`,
    hint: () => 'Check the recognised columns',
  },
  HIDDEN_ROWS: {
    severity: 'info',
    message: (f) => counted(f, 'count', 'hidden row is included', 'hidden rows are included'),
    hint: () => 'Delete the rows that should not count',
  },
  LOOSE_QUOTE: {
    severity: 'warning',
    message: (f) => `has a quotation mark that is never closed in ${fact(f, 'rows')}`,
    hint: () => 'It was read as an ordinary character: check the cells of that row, or export the report again',
  },
  DUPLICATE_HEADER: {
    severity: 'warning',
    message: (f) => `has ${fact(f, 'count')} columns named "${fact(f, 'header')}"; column ${fact(f, 'taken')} is read`,
    hint: () => 'Rename or remove the others, or map the column by hand',
  },
  TOTALS_DIFFER: {
    severity: 'warning',
    message: (f) =>
      `row ${fact(f, 'row')} states a total of ${fact(f, 'stated')}, the rows above it add up to ${fact(f, 'sum')}`,
    hint: () => 'Rows may be missing from the paste, or the total covers rows that were filtered out',
  },
  SEVERAL_PERIODS: {
    severity: 'warning',
    message: (f) => `holds charge periods that begin in ${fact(f, 'months')}`,
    hint: () => 'Paste one month at a time, or set the as-of date',
  },
  PERIODS_DIFFER: {
    severity: 'warning',
    message: (f) => `The vendor side is of ${fact(f, 'vendor')}, the PSA side of ${fact(f, 'psa')}`,
    hint: () => 'Export both sides for one month',
  },
  SEVERAL_INVOICES: {
    severity: 'info',
    message: (f) => `holds ${counted(f, 'count', 'invoice')}`,
    hint: () => 'Check that all of them belong to the month',
  },
  MIXED_CURRENCY: {
    severity: 'info',
    message: (f) => `The ${fact(f, 'side')} side is in ${fact(f, 'currencies')}: each is totalled apart`,
    hint: () => 'No amounts are added across currencies',
  },
  NO_CURRENCY: {
    severity: 'warning',
    message: (f) => `The ${fact(f, 'side')} side names no currency; ${fact(f, 'taken')} is taken`,
    hint: () => 'Add the currency column to the export if that is wrong',
  },
  NO_AMOUNTS: {
    severity: 'info',
    message: (f) => `The ${fact(f, 'side')} side has neither amounts nor prices: only rows are tied out`,
    hint: () => 'Add the amount or the price column to the export to tie out money too',
  },
  AS_OF_GIVEN: {
    severity: 'warning',
    message: (f) => `No charge period is dated; the as-of date is ${fact(f, 'date')}`,
    hint: () => 'Set the as-of date if that is not the month wanted',
  },
  UNKNOWN_CHARGE_TYPE: {
    severity: 'warning',
    message: (f) =>
      `charge type "${fact(f, 'value')}" is not known: its ${counted(f, 'count', 'row brings', 'rows bring')} money and no seats`,
    hint: () => 'Check these rows by hand',
  },
  UNKNOWN_TERM: {
    severity: 'info',
    message: (f) => `term "${fact(f, 'value')}" is not known`,
    hint: () => 'Terms of those lines are not compared',
  },
  PASTED_TWICE: {
    severity: 'warning',
    message: (f) => `holds the same lines as ${fact(f, 'other')}`,
    hint: () => 'Remove one of the two sources',
  },
  ALIAS_CONFLICT: {
    severity: 'warning',
    message: (f) => `The alias "${fact(f, 'from')}" leads to ${fact(f, 'targets')}: it is not used`,
    hint: () => 'Keep one of these lines in the Aliases tab',
  },
  CONFUSABLE_NAME: {
    severity: 'warning',
    message: (f) => `"${fact(f, 'value')}" holds characters that look like others or turn the text around`,
    hint: () => 'Check this name letter by letter before you confirm a match',
  },
} as const satisfies Record<string, IssueText>;

/** The code of a data problem. */
export type IssueCode = keyof typeof ISSUE_TEXTS;

/** Makes the issue of a code from its facts; `source` is the id of the source it stands in, or ''. */
export function issue(code: IssueCode, source: string, facts: Facts = {}): Issue {
  const text: IssueText = ISSUE_TEXTS[code];
  const place = facts['cell'] ?? facts['column'];
  return {
    severity: text.severity,
    code,
    source,
    ...(place === undefined ? {} : { place: String(place) }),
    message: oneLine(text.message(facts)),
    hint: oneLine(text.hint(facts)),
  };
}
