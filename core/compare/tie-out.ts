/**
 * The completeness proof. What went in is counted from the reading; what came out is counted from the results. The two
 * meet row by row and to the last micro, per side and currency, or the result says where they do not.
 */
import {
  type Bucket,
  bearsMoney,
  type Finding,
  type MatchedGroup,
  type SideTieOut,
  type TieOut,
  type TieOutAmounts,
} from '../comparison.ts';
import type { ExcludedRow, LineItem, Reading, Side } from '../model.ts';
import { MicrosSum } from '../money.ts';
import { at, byText, entryOf } from './collections.ts';
import { SIDE_NAMES } from './side-names.ts';

/** Where every row ended. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly matched: readonly MatchedGroup[];
  /** Lines that a rule of the comparison left out. */
  readonly excluded: readonly ExcludedRow[];
}

/** Adds up both ways and compares. `currencyOf` names the currency of a line or row. */
export function tieOut(
  reading: Reading,
  outcome: Outcome,
  currencyOf: (row: { readonly side: Side; readonly currency: string } | LineItem) => string,
): TieOut {
  const differences: string[] = [];
  const side = (name: Side): SideTieOut => tieOutSide(name, reading, outcome, currencyOf, differences);
  const vendor = side('vendor');
  const psa = side('psa');
  return { ties: differences.length === 0, vendor, psa, differences };
}

function tieOutSide(
  side: Side,
  reading: Reading,
  outcome: Outcome,
  currencyOf: (row: LineItem | ExcludedRow) => string,
  differences: string[],
): SideTieOut {
  const ledger = new Ledger();
  const { lines, excluded, setAside } = reading[side];
  for (const line of lines) ledger.enter('in', currencyOf(line), line.amount);
  for (const row of excluded) if (bearsMoney(row)) ledger.enter('in', currencyOf(row), row.amount);
  for (const row of setAside) ledger.enter('in', row.currency, row.amount);

  const bucketOf = new Uint8Array(lines.length);
  let twice = 0;
  const settle = (settled: readonly LineItem[], bucket: Bucket, code: number): void => {
    for (const line of settled) {
      const before = at(bucketOf, line.index, `${side} line`);
      // A match may have a quantity and a price finding: its rows stand in both and count once.
      if (before === code && bucket === 'findings') continue;
      if (before !== 0) twice += 1;
      bucketOf[line.index] = code;
      ledger.enter(bucket, currencyOf(line), line.amount);
    }
  };
  for (const finding of outcome.findings) settle(finding[side], 'findings', 1);
  for (const group of outcome.matched) settle(group[side], 'matched', 2);
  const own = outcome.excluded.filter((row) => row.side === side);
  for (const row of own) ledger.enter('excluded', currencyOf(row), row.amount);
  for (const row of excluded) if (bearsMoney(row)) ledger.enter('excluded', currencyOf(row), row.amount);
  for (const row of setAside) ledger.enter('setAside', row.currency, row.amount);

  const counts = { matched: 0, findings: 0 };
  for (const code of bucketOf) {
    if (code === 1) counts.findings += 1;
    else if (code === 2) counts.matched += 1;
  }
  const rowsIn = reading.tables.reduce((sum, table) => (table.side === side ? sum + table.rowsIn : sum), 0);
  const result = {
    rowsIn,
    ...counts,
    excluded: own.length + excluded.length,
    setAside: setAside.length,
    amounts: ledger.amounts(),
  };
  differences.push(...differencesOf(side, result, twice));
  return result;
}

function differencesOf(side: Side, result: SideTieOut, twice: number): string[] {
  const { rowsIn, matched, findings, excluded, setAside, amounts } = result;
  const name = SIDE_NAMES[side];
  const differences: string[] = [];
  const out = matched + findings + excluded + setAside;
  if (rowsIn !== out) differences.push(`${name}: ${rowsIn} rows in, ${out} rows accounted for`);
  if (twice > 0) differences.push(`${name}: ${twice} rows stand in more than one place`);
  for (const sums of amounts) {
    const gone = sums.in - sums.matched - sums.findings - sums.excluded - sums.setAside;
    if (gone !== 0n)
      differences.push(`${name}: ${gone} micros of ${sums.currency || 'the amounts'} are not accounted for`);
  }
  return differences;
}

type Account = 'in' | Bucket;

class Ledger {
  private readonly sums = new Map<string, Record<Account, MicrosSum>>();
  private lastCurrency: string | null = null;
  private last: Record<Account, MicrosSum> | null = null;

  enter(account: Account, currency: string, amount: number | null): void {
    if (amount === null) return;
    if (this.last === null || currency !== this.lastCurrency) {
      this.last = this.open(currency);
      this.lastCurrency = currency;
    }
    this.last[account].add(amount);
  }

  private open(currency: string): Record<Account, MicrosSum> {
    const zero = (): MicrosSum => new MicrosSum();
    return entryOf(this.sums, currency, () => ({
      in: zero(),
      matched: zero(),
      findings: zero(),
      excluded: zero(),
      setAside: zero(),
    }));
  }

  amounts(): TieOutAmounts[] {
    return [...this.sums]
      .sort(([a], [b]) => byText(a, b))
      .map(([currency, sums]) => ({
        currency,
        in: sums.in.total,
        matched: sums.matched.total,
        findings: sums.findings.total,
        excluded: sums.excluded.total,
        setAside: sums.setAside.total,
      }));
  }
}
