/** Turns a planned tab into the small steps that a host carries out. A fresh tab is written whole. */
import type { CellFormat, PlanColumn, SheetPlan } from '../plan.ts';
import type { Operation, Range } from '../workbook.ts';

/** Rows of one write; hosts split further where their limits are in bytes. */
const ROWS_PER_WRITE = 5000;

/** The steps that write a planned tab into a workbook that does not have it yet. */
export function writeSheet(plan: SheetPlan): Operation[] {
  const { sheet } = plan;
  const operations: Operation[] = [
    {
      op: 'ensureSheet',
      sheet,
      ...(plan.tabTone === undefined ? {} : { tabTone: plan.tabTone }),
      ...(plan.hidden === undefined ? {} : { hidden: plan.hidden }),
    },
  ];
  for (const block of plan.blocks) {
    const columns = Math.max(...block.cells.map((row) => row.length));
    const formats = formatsOf(block.formats ?? ['text'], columns);
    operations.push({
      op: 'write',
      sheet,
      row: block.row,
      column: block.column,
      cells: padded(block.cells, columns),
      formats,
    });
    const range = { row: block.row, column: block.column, rows: block.cells.length, columns };
    operations.push({ op: 'style', sheet, range, style: block.style ?? 'body' });
    if (block.wrap === true) operations.push({ op: 'style', sheet, range, style: 'wrap' });
  }
  operations.push(...tableOperations(plan));
  if (plan.widths !== undefined) operations.push({ op: 'columns', sheet, widths: plan.widths, hidden: [] });
  operations.push({ op: 'freeze', sheet, rows: plan.frozenRows, columns: plan.frozenColumns });
  if (plan.tones.length > 0) {
    const rules = plan.tones.map(({ range, formula, tone }) => ({ range: parseRange(range), formula, tone }));
    operations.push({ op: 'tones', sheet, rules });
  }
  for (const { name, ref } of plan.names) operations.push({ op: 'name', name, sheet, range: parseRange(ref) });
  operations.push({
    op: 'print',
    sheet,
    landscape: plan.print.landscape,
    repeatRow: plan.print.repeatRows ?? null,
    columns: plan.print.columns ?? null,
  });
  return operations;
}

function tableOperations({ sheet, table }: SheetPlan): Operation[] {
  if (table === undefined) return [];
  const { headerRow, columns, rows } = table;
  const width = columns.length;
  const operations: Operation[] = [
    {
      op: 'write',
      sheet,
      row: headerRow,
      column: 1,
      cells: [columns.map(({ title }) => title)],
      // A heading written in its column's format stands over the figures.
      formats: columns.map(({ format }) => format),
    },
    { op: 'style', sheet, range: { row: headerRow, column: 1, rows: 1, columns: width }, style: 'heading' },
  ];
  const formats = columns.map(({ format }) => format);
  for (let start = 0; start < rows.length; start += ROWS_PER_WRITE) {
    const cells = rows.slice(start, start + ROWS_PER_WRITE).map((row) => row.cells);
    operations.push({ op: 'write', sheet, row: headerRow + 1 + start, column: 1, cells, formats });
  }
  operations.push(...columnOperations(sheet, columns, headerRow + 1, rows.length));
  const whole: Range = { row: headerRow, column: 1, rows: rows.length + 1, columns: width };
  if (table.filter) operations.push({ op: 'filter', sheet, range: whole });
  return operations;
}

function columnOperations(sheet: string, columns: readonly PlanColumn[], row: number, rows: number): Operation[] {
  const hidden = columns.flatMap((column, index) => (column.hidden === true ? [index + 1] : []));
  const operations: Operation[] = [{ op: 'columns', sheet, widths: columns.map(({ width }) => width), hidden }];
  if (rows === 0) return operations;
  columns.forEach((column, index) => {
    const range: Range = { row, column: index + 1, rows, columns: 1 };
    if (column.wrap === true) operations.push({ op: 'style', sheet, range, style: 'wrap' });
    if (column.editable === true) operations.push({ op: 'style', sheet, range, style: 'editable' });
    if (column.choices !== undefined) operations.push({ op: 'choices', sheet, range, choices: column.choices });
  });
  return operations;
}

function formatsOf(formats: readonly CellFormat[], columns: number): CellFormat[] {
  return Array.from({ length: columns }, (_, index) => formats[Math.min(index, formats.length - 1)] ?? 'text');
}

function padded<T>(rows: readonly (readonly (T | null)[])[], columns: number): (T | null)[][] {
  return rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? null));
}

/** Reads `A1`, `$B$2:$C$10`. Throws on anything else: ranges are the program's own. */
export function parseRange(text: string): Range {
  const [from, to] = text.replaceAll('$', '').split(':');
  const start = parseCell(from ?? '', text);
  const end = to === undefined ? start : parseCell(to, text);
  return {
    row: start.row,
    column: start.column,
    rows: end.row - start.row + 1,
    columns: end.column - start.column + 1,
  };
}

function parseCell(cell: string, text: string): { row: number; column: number } {
  const letters = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/.exec(cell);
  if (letters === null) throw new RangeError(`parseRange: "${text}" is no range`);
  let column = 0;
  for (const letter of letters[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: [...(letters[2] ?? '')].reduce((row, digit) => row * 10 + digit.charCodeAt(0) - 48, 0), column };
}
