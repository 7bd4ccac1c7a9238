/** Runs the rules over the comparisons: at most one finding of each class a comparison, else a match. */
import type { Comparison, Finding, MatchedGroup } from '../comparison.ts';
import { addSeats, type Fraction, roundToCents } from '../money.ts';
import { RULES } from '../rules/index.ts';
import { NO_MONEY, type Rule, seatsTimes, type Verdict } from '../rules/rule.ts';
import { byText } from './collections.ts';
import { KeyRing, Keys } from './keys.ts';

/** What the rules said of all comparisons, in the order of the discrepancy tab. */
export interface Verdicts {
  readonly findings: readonly Finding[];
  readonly matched: readonly MatchedGroup[];
}

/** Judges every comparison. One that no rule speaks to must be a pair: it is matched. */
export function applyRules(comparisons: readonly Comparison[], toleranceSeats: number): Verdicts {
  const findings: Finding[] = [];
  const matched: MatchedGroup[] = [];
  const keys = new Keys();
  for (const comparison of comparisons) {
    const own = rulesFor(comparison);
    if (own.length === 0) {
      matched.push(toMatched(comparison, false, keys));
      continue;
    }
    const within = own.filter(
      ([rule, verdict]) => rule.class === 'quantity' && isTolerated(comparison, verdict, toleranceSeats),
    );
    const left = within.length === 0 ? own : own.filter((entry) => !within.includes(entry));
    if (left.length === 0) matched.push(toMatched(comparison, true, keys));
    else for (const [rule, verdict] of left) findings.push(toFinding(comparison, rule, verdict, keys));
  }
  findings.sort(byPriority);
  matched.sort((a, b) => byPlace(a, b) || byText(a.key, b.key));
  const ring = new KeyRing();
  const renamed = <T extends { readonly key: string }>(item: T): T => {
    const key = ring.take(item.key);
    return key === item.key ? item : { ...item, key };
  };
  return { findings: findings.map(renamed), matched: matched.map(renamed) };
}

const NONE: readonly [Rule, Verdict][] = [];

function rulesFor(comparison: Comparison): readonly [Rule, Verdict][] {
  let own: [Rule, Verdict][] | null = null;
  for (const rule of RULES) {
    if (own?.some(([earlier]) => earlier.class === rule.class)) continue;
    const verdict = rule.check(comparison);
    if (verdict !== null) own = [...(own ?? []), [rule, verdict]];
  }
  return own ?? NONE;
}

function isTolerated({ kind }: Comparison, { vendorQuantity, psaQuantity }: Verdict, seats: number): boolean {
  if (kind !== 'paired' || vendorQuantity === null || psaQuantity === null) return false;
  const difference = Math.abs(addSeats(vendorQuantity, -psaQuantity));
  return difference > 0 && difference <= seats;
}

function toFinding(comparison: Comparison, rule: Rule, verdict: Verdict, keys: Keys): Finding {
  const { vendorQuantity, psaQuantity } = verdict;
  const delta = vendorQuantity === null || psaQuantity === null ? null : addSeats(vendorQuantity, -psaQuantity);
  const price = verdict.price ?? comparison.price;
  const costImpact = verdict.cost ?? (rule.class === 'price' ? NO_MONEY : seatsTimes(delta ?? 0, comparison.unitCost));
  return {
    key: keys.of(comparison.client.key, comparison.product.key, comparison.currency, rule.class),
    type: rule.type,
    class: rule.class,
    money: rule.money,
    client: comparison.client,
    product: comparison.product,
    vendor: comparison.vendor,
    psa: comparison.psa,
    vendorQuantity,
    psaQuantity,
    quantityDelta: delta,
    unitPrice: price?.monthly ?? null,
    priceSource: price?.source ?? 'no price is known',
    psaUnitPrice: comparison.psaPrice?.monthly ?? null,
    unitCost: comparison.unitCost,
    amountBasis: verdict.basis ?? basisOf(comparison),
    monthlyImpact: cents(verdict.impact),
    costImpact: cents(costImpact),
    currency: comparison.currency,
    confidence: comparison.confidence,
    evidence: [...comparison.evidence, verdict.evidence],
    action: verdict.action,
    candidates: comparison.candidates,
  };
}

const cents = (micros: Fraction): bigint => (micros.num === 0n ? 0n : roundToCents(micros));

/** One estimated price makes the whole amount an estimate. */
function basisOf({ kind, price, psaPrice }: Comparison): Finding['amountBasis'] {
  const prices = kind === 'siblings' ? [price, psaPrice] : [price];
  return prices.every((used) => used?.basis === 'calculated') ? 'calculated' : 'estimated';
}

function toMatched(comparison: Comparison, tolerated: boolean, keys: Keys): MatchedGroup {
  const { kind, vendorSeats } = comparison;
  if (kind !== 'paired' || vendorSeats === null) {
    throw new Error(
      `no rule speaks to a comparison of kind ${kind} (${comparison.client.key}, ${comparison.product.key})`,
    );
  }
  return {
    key: keys.of(comparison.client.key, comparison.product.key, comparison.currency, 'quantity'),
    status: tolerated ? 'WITHIN_TOLERANCE' : 'MATCHED',
    client: comparison.client,
    product: comparison.product,
    vendor: comparison.vendor,
    psa: comparison.psa,
    vendorQuantity: vendorSeats,
    psaQuantity: addSeats(comparison.psaSeats, comparison.coveredSeats),
    unitPrice: comparison.price?.monthly ?? null,
    unitCost: comparison.unitCost,
    currency: comparison.currency,
    evidence: comparison.evidence,
  };
}

const MONEY_ORDER = { lost: 0, review: 1, overcharged: 2, information: 3 } as const;

const magnitude = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** Lost money first, then what needs review, then what the client overpays; inside a group by the size of the money. */
function byPriority(a: Finding, b: Finding): number {
  const byGroup = MONEY_ORDER[a.money] - MONEY_ORDER[b.money];
  if (byGroup !== 0) return byGroup;
  const left = magnitude(a.monthlyImpact);
  const right = magnitude(b.monthlyImpact);
  if (left !== right) return left > right ? -1 : 1;
  return byPlace(a, b) || byText(a.type, b.type) || byText(a.key, b.key);
}

type Placed = Pick<Finding, 'client' | 'product'>;

function byPlace(a: Placed, b: Placed): number {
  return byText(a.client.key, b.client.key) || byText(a.product.key, b.product.key);
}
