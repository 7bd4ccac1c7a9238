/** Every bound of the engine, in one place. A limit is tested one below, at, and one above. */

/** The header row is sought among so many rows from the top. */
export const HEADER_ROWS_MAX = 50;

/** Rows of one source. A spreadsheet tab holds 1,048,576. */
export const ROWS_MAX = 1_100_000;

/** Columns that are looked at; a tab holds 16,384. */
export const COLUMNS_MAX = 512;

/** Characters of one cell that are read into a key. */
export const KEY_TEXT_MAX = 512;

/** Characters of a cell value that an issue shows. */
export const SHOWN_VALUE_MAX = 60;

/** Below this confidence the pane shows the recognised columns for consent. */
export const CONFIDENCE_LOW = 0.7;

/** Candidates listed for one finding. */
export const CANDIDATES_MAX = 5;

/** Rows of a spreadsheet tab. */
export const SHEET_ROWS_MAX = 1_048_576;

/** Columns of a spreadsheet tab. */
export const SHEET_COLUMNS_MAX = 16_384;

/** UTF-16 units of a tab's name. */
export const SHEET_NAME_MAX = 31;

/** UTF-16 units of one cell's text; a spreadsheet refuses a file that holds more. */
export const CELL_TEXT_MAX = 32_767;

/** UTF-16 units of the choices of a drop-down that are written into the rule itself; longer lists are referred to. */
export const INLINE_CHOICES_MAX = 255;

/** Bytes of one file that are read. */
export const FILE_BYTES_MAX = 1_073_741_824;

/** Bytes of one part of a file after expansion: a small archive can claim to hold terabytes. */
export const PART_BYTES_MAX = 2_147_483_647;

/** Filled cells of one tab that are read from a file. */
export const SHEET_CELLS_MAX = 25_000_000;

/** Characters of a cell that can be a number or a date; a longer text is neither. */
export const VALUE_TEXT_MAX = 80;

/**
 * Characters that a quoted field with line breaks can hold, more than any spreadsheet cell can; beyond it the quote is
 * taken for unclosed.
 */
export const QUOTED_TEXT_MAX = 50_000;

/** Bytes of one text file that are decoded: what a JavaScript string holds safely in every browser. */
export const TEXT_BYTES_MAX = 256_000_000;

/** Distinct texts of a number or date column that are remembered; beyond it reading again is cheaper than memory. */
export const MEMO_TEXTS_MAX = 50_000;

/** Ambiguous texts of one column that are listed for the question how it writes them. */
export const AMBIGUOUS_TEXTS_MAX = 1000;
