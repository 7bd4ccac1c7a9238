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
    const usage = group.vendorProduct?.usage === true || group.psaProduct?.usage === true;
    const keep = (line: LineItem): boolean => {
      if (usage || line.kind === 'usage') {
        exclude(line, 'USAGE', 'metered consumption, not billed by the seat');
        return false;
      }
      if (line.kind === 'one-time') {
        exclude(line, 'ONE_TIME', 'a one-time charge, no recurring seats');
        return false;
      }
      if (!line.statusActive && line.side === 'vendor') {
        exclude(line, 'INACTIVE', 'ended by the vendor’s own status');
        return false;
      }
      return true;
    };
    const plain = !usage && group.vendor.every(isSeated) && group.psa.every(isSeated);
    return plain ? group : { ...group, vendor: group.vendor.filter(keep), psa: group.psa.filter(keep) };
  });
}

const isSeated = (line: LineItem): boolean =>
  line.kind !== 'usage' && line.kind !== 'one-time' && (line.statusActive || line.side === 'psa');
