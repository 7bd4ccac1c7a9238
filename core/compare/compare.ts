/** The second half of the pipeline: groups of lines in, findings, matches, exclusions and the tie-out out. */
import type { CurrencyTotals, Finding, LineGroup, MatchedGroup, TieOut } from '../comparison.ts';
import type { ExcludedRow, LineItem } from '../model.ts';
import type { CompareContext } from './context.ts';
import { dropUnseated, excludedRow } from './exclude.ts';
import { applyRules } from './findings.ts';
import { judge } from './judge.ts';
import { type Position, positionsOf } from './position.ts';
import { PriceBook } from './price-book.ts';
import { tieOut } from './tie-out.ts';
import { totalsOf } from './totals.ts';

/** What the comparison found. */
export interface Compared {
  readonly findings: readonly Finding[];
  readonly matched: readonly MatchedGroup[];
  readonly excluded: readonly ExcludedRow[];
  readonly tieOut: TieOut;
  readonly totals: readonly CurrencyTotals[];
}

/** Compares all groups of a run and proves that no row and no money was lost on the way. */
export function compare(groups: readonly LineGroup[], context: CompareContext): Compared {
  const excluded: ExcludedRow[] = [];
  const exclude = (line: LineItem, reason: ExcludedRow['reason'], detail: string): void => {
    excluded.push(excludedRow(line, reason, detail, context.currencyOf(line)));
  };
  const positions: Position[] = [];
  for (const group of dropUnseated(groups, exclude)) positions.push(...positionsOf(group, context));
  const comparisons = judge(positions, context, new PriceBook(positions), exclude);
  const { findings, matched } = applyRules(comparisons, context.toleranceSeats);
  const proof = tieOut(context.reading, { findings, matched, excluded }, (row) =>
    'kind' in row ? context.currencyOf(row) : row.currency,
  );
  const currencies = [...proof.vendor.amounts, ...proof.psa.amounts].map(({ currency }) => currency);
  return { findings, matched, excluded, tieOut: proof, totals: totalsOf(findings, currencies) };
}
