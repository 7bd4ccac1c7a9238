/** What the writers of the PSA side share. */
import type { Millionths } from '../decimal.ts';
import type { PsaLine } from '../lines.ts';
import type { PsaPowers } from '../powers.ts';
import { type BodyRow, extended, type Writer } from './sheet.ts';

/** A PSA's list with prices and nothing else. */
export const USUAL_PSA: PsaPowers = {
  prices: true,
  currency: false,
  bill: false,
  dates: false,
  periods: false,
  included: false,
  yearly: false,
  codes: false,
  tenants: false,
};

/** How a PSA's format is written. */
export type PsaWriter = Writer<PsaLine, PsaPowers>;

/** Quantity times price as they stand; nothing where the quantity cannot be read. */
export function asStated(line: PsaLine): Millionths {
  return line.badQuantity === undefined ? line.price * BigInt(line.quantity) : 0n;
}

/** A row that states a sum. */
export const totalRow = (cells: readonly string[]): BodyRow<PsaLine> => ({ cells, kind: 'total' });

/** What the lines come to. */
export function sumOf(lines: readonly PsaLine[]): Millionths {
  return lines.reduce((total, line) => total + extended(line), 0n);
}

/** The seats that can be read, added up as a spreadsheet adds them. */
export function seatsOf(lines: readonly PsaLine[]): string {
  return String(lines.reduce((total, line) => total + (line.badQuantity === undefined ? line.quantity : 0), 0));
}
