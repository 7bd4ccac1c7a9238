/** Writes the sample's exports as CSV text, with CRLF as the portals do. */

/** One line of an export: column header to cell text. A column that is left out is blank. */
export type SampleRow = ReadonlyMap<string, string>;

/** CSV text of a header and its rows; cells with a comma or a quote are quoted. */
export function toCsv(headers: readonly string[], rows: readonly SampleRow[]): string {
  const lines = [headers, ...rows.map((row) => headers.map((header) => row.get(header) ?? ''))];
  return lines.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

function quote(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
