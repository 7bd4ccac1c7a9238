/** Columns without a role that still tell something of a row. `keys` are the header keys of all columns. */
import { headerKey } from './headers.ts';
import type { Recognized } from './recognize.ts';

const ORDER_HEADERS = ['orderid', 'ordernumber', 'orderno', 'purchaseordernumber', 'salesordernumber'];
const UNIT_HEADERS = ['unittype', 'unitofmeasure', 'uom', 'unit'];

/** Column of the order's number, from 0, or -1: with the invoice it makes a line one of its own. */
export function orderColumn(keys: readonly string[]): number {
  return keys.findIndex((key) => ORDER_HEADERS.includes(key));
}

/** Column of the unit of measure, from 0, or -1: meters count hours. */
export function unitColumn(keys: readonly string[]): number {
  return keys.findIndex((key) => UNIT_HEADERS.includes(key));
}

/** Every column that the format knows as a line's own id: an export may bear an id and a sequence number. */
export function lineIdColumns(source: Recognized, keys: readonly string[], bound: number): Set<number> {
  const words = new Set((source.format.columns.lineId ?? []).map(headerKey));
  const used = new Set(Object.values(source.table.columns).map(({ index }) => index));
  const columns = keys.flatMap((key, index) => (words.has(key) && !used.has(index) ? [index] : []));
  return new Set(bound < 0 ? columns : [bound, ...columns]);
}
