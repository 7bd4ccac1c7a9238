/** Lines that stand a second time: set apart before seats are compared, so that the match is made without them. */
import type { LineItem } from '../model.ts';
import { addSeats } from '../money.ts';
import { sumSeats } from './seats.ts';

/** Lines with the second and later copies of a line apart. */
export interface Twins {
  readonly lines: readonly LineItem[];
  readonly twins: readonly LineItem[];
}

/**
 * Vendor lines. A copy that bears an id of its own (subscription, invoice) is a twin; one without may be a second
 * subscription: it is none where all lines together meet the PSA's seats.
 */
export function splitVendorTwins(lines: readonly LineItem[], meetsPsa: () => boolean): Twins {
  const copies = laterCopies(lines);
  if (copies.size === 0) return { lines, twins: [] };
  const certain = [...copies].some((line) => line.hasOwnId);
  if (!certain && meetsPsa()) return { lines, twins: [] };
  return { lines: lines.filter((line) => !copies.has(line)), twins: lines.filter((line) => copies.has(line)) };
}

/**
 * Billed PSA lines. A copy is a twin as long as the lines bill more than the vendor's seats; equal additions that
 * together meet the seats are none.
 */
export function splitPsaTwins(
  lines: readonly LineItem[],
  seatsOf: (line: LineItem) => number,
  vendorSeats: number,
): Twins {
  const copies = laterCopies(lines);
  if (copies.size === 0) return { lines, twins: [] };
  let billed = sumSeats(lines, seatsOf);
  const twins = new Set<LineItem>();
  for (const line of [...copies].reverse()) {
    if (billed <= vendorSeats) break;
    twins.add(line);
    billed = addSeats(billed, -seatsOf(line));
  }
  if (twins.size === 0) return { lines, twins: [] };
  return { lines: lines.filter((line) => !twins.has(line)), twins: lines.filter((line) => twins.has(line)) };
}

function laterCopies(lines: readonly LineItem[]): Set<LineItem> {
  const copies = new Set<LineItem>();
  if (lines.length < 2) return copies;
  const seen = new Set<string>();
  for (const line of lines) {
    if (seen.has(line.fingerprint)) copies.add(line);
    else seen.add(line.fingerprint);
  }
  return copies;
}
