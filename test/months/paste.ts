/** What a spreadsheet makes of an export that is opened in it: numbers and dates become numbers, and codes lose their zeros. */
import type { Cell, Grid } from '../../core/model.ts';
import { type DateStyle, dayOf } from './calendar.ts';

/** How the spreadsheet that opened the file reads it: its region is the file's own. */
export interface Pasted {
  readonly date: DateStyle;
  readonly decimalComma: boolean;
  /** True for a workbook whose days count from 1904. */
  readonly date1904: boolean;
  /** Spreadsheet rows that a filter has hidden. */
  readonly hiddenRows: readonly number[];
}

/** Days from the spreadsheet's day 0 to 1970-01-01. */
const EPOCH = 25_569;
const EPOCH_1904 = 24_107;

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** The grid with the cells that a spreadsheet would hold. */
export function paste(grid: Grid, how: Pasted): Grid {
  return {
    ...grid,
    rows: grid.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? typed(cell, how) : cell))),
    hiddenRows: how.hiddenRows,
    date1904: how.date1904,
  };
}

function typed(text: string, how: Pasted): Cell {
  const day = dayFrom(text, how.date);
  if (day !== null) return day + (how.date1904 ? EPOCH_1904 : EPOCH);
  const number = how.decimalComma
    ? /^-?\d{1,3}(\u00a0?\d{3})*(,\d+)?(\u00a0\$)?$/
    : /^-?\$?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;
  if (!number.test(text)) return text === '' ? null : text;
  const plain = how.decimalComma ? text.replace(/[\u00a0$]/g, '').replace(',', '.') : text.replace(/[$,]/g, '');
  return Number(plain);
}

function dayFrom(text: string, style: DateStyle): number | null {
  const parts = text.split(/[/. -]/);
  const [a = '', b = '', c = ''] = parts;
  if (style === 'iso-time' || !/^\d+$/.test(a)) return null;
  if (style === 'iso')
    return parts.length === 3 && /^\d{4}-\d\d-\d\d$/.test(text) ? dayOf(Number(a), Number(b), Number(c)) : null;
  if (!/^\d{4}$/.test(c)) return null;
  if (style === 'dd-mmm-yyyy') return MONTHS.includes(b) ? dayOf(Number(c), MONTHS.indexOf(b) + 1, Number(a)) : null;
  const dayFirst = style === 'dmy' || style === 'dmy-dots';
  return dayOf(Number(c), Number(dayFirst ? b : a), Number(dayFirst ? a : b));
}
