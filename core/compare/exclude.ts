/** Rules that leave rows out in the open: metered usage, one-time charges and ended subscriptions bear no seats. */
import type { LineGroup } from '../comparison.ts';
import type { ExcludedRow, ExclusionReason, LineItem } from '../model.ts';

/** States that a line is excluded, and why. */
export function excludedRow(line: LineItem, reason: ExclusionReason, detail: string, currency: string): ExcludedRow {
  return {
    side: line.side,
    source: line.source,
    row: line.row,
    reason,
    detail,
    amount: line.amount,
    currency,
  };
}

/** Takes the lines that bear no seats out of their groups. `exclude` is told each of them. */
export function dropUnseated(
  groups: readonly LineGroup[],
  exclude: (line: LineItem, reason: ExclusionReason, detail: string) => void,
): LineGroup[] {
  return groups.map((group) => {
    const metered = group.vendorProduct?.usage === true || group.psaProduct?.usage === true;
    const isSeated = (line: LineItem): boolean => whyUnseated(line, metered) === null;
    if (group.vendor.every(isSeated) && group.psa.every(isSeated)) return group;
    for (const line of [...group.vendor, ...group.psa]) {
      const why = whyUnseated(line, metered);
      if (why !== null) exclude(line, ...why);
    }
    return { ...group, vendor: group.vendor.filter(isSeated), psa: group.psa.filter(isSeated) };
  });
}

function whyUnseated(line: LineItem, metered: boolean): readonly [ExclusionReason, string] | null {
  if (metered || line.kind === 'usage') return ['USAGE', 'metered consumption, not billed by the seat'];
  if (line.kind === 'one-time') return ['ONE_TIME', 'a one-time charge, no recurring seats'];
  // An ended PSA line is judged with its dates: it may be the cause of an unbilled one.
  if (line.side === 'vendor' && !line.statusActive) return ['INACTIVE', 'ended by the vendor’s own status'];
  return null;
}
