/** Which currency a line is in, where its source names none: "a side without a currency takes the other's". */
import { issue } from '../issues.ts';
import type { Issue, LineItem, Reading, Side } from '../model.ts';
import { at, byText, entryOf } from './collections.ts';
import { SIDE_NAMES } from './side-names.ts';

/** The client group of each side's clients. */
interface ClientGroups {
  readonly vendor: readonly number[];
  readonly psa: readonly number[];
}

/** The reading with every row's currency settled, how to read a line's, and what had to be taken for granted. */
export interface Currencies {
  /** Rows that were set aside or excluded bear their side's currency; lines stay as they were read. */
  readonly reading: Reading;
  readonly currencyOf: (line: LineItem) => string;
  readonly issues: readonly Issue[];
}

/** Settles which currency every line and row is in. */
export function settleCurrencies(reading: Reading, groups: ClientGroups): Currencies {
  const issues: Issue[] = [];
  const named = { vendor: usage(reading.vendor.lines), psa: usage(reading.psa.lines) };
  for (const side of ['vendor', 'psa'] as const) {
    if (named[side].length > 1) {
      issues.push(issue('MIXED_CURRENCY', '', { side: SIDE_NAMES[side], currencies: named[side].join(' and ') }));
    }
  }
  const groupOf = ({ side, client }: LineItem): number => at(groups[side], client, `${side} client`);
  const standIns = { vendor: standIn('vendor'), psa: standIn('psa') };

  function standIn(side: Side): (line: LineItem) => string {
    const other = side === 'vendor' ? 'psa' : 'vendor';
    const own = named[side][0];
    if (own !== undefined) return () => own;
    const most = named[other][0];
    if (most === undefined) return () => '';
    issues.push(issue('NO_CURRENCY', '', { side: SIDE_NAMES[side], taken: named[other].join(' or ') }));
    if (named[other].length === 1) return () => most;
    // The other side bears several: each client is taken to be billed in the currency that the other side uses for it.
    const byClient = new Map<number, LineItem[]>();
    for (const line of reading[other].lines) {
      entryOf(byClient, groupOf(line), () => []).push(line);
    }
    const chosen = new Map([...byClient].map(([group, lines]) => [group, usage(lines)[0] ?? most]));
    return (line) => chosen.get(groupOf(line)) ?? most;
  }

  const fill = <T extends { readonly side: Side; readonly currency: string }>(rows: readonly T[]): T[] =>
    rows.map((row) => {
      const other = row.side === 'vendor' ? 'psa' : 'vendor';
      return row.currency === '' ? { ...row, currency: named[row.side][0] ?? named[other][0] ?? '' } : row;
    });
  const settled = (side: Side): Reading[Side] => ({
    ...reading[side],
    excluded: fill(reading[side].excluded),
    setAside: fill(reading[side].setAside),
  });
  return {
    reading: { ...reading, vendor: settled('vendor'), psa: settled('psa') },
    currencyOf: (line) => (line.currency === '' ? standIns[line.side](line) : line.currency),
    issues,
  };
}

/** The currencies of the lines, the most frequent first (of equal ones in the order of their codes). */
function usage(lines: readonly LineItem[]): string[] {
  const counts = new Map<string, number>();
  for (const { currency } of lines) if (currency !== '') counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b)).map(([currency]) => currency);
}
