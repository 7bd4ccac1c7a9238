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
