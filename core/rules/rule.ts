/**
 * The contract of a finding rule: one small file a rule. A rule looks at one comparison and says whether it is a
 * discrepancy of its type, and how much it comes to. Its examples are run as tests and printed as its documentation.
 */
import type { Comparison, FindingClass, MoneyGroup, Price } from '../comparison.ts';
import type { FindingType } from '../model.ts';
import { type Fraction, multiply, seatsFraction, subtract } from '../money.ts';

/** What a rule found. Quantities are seats; money is micros a month, exact (it is rounded once, later). */
export interface Verdict {
  readonly vendorQuantity: number | null;
  readonly psaQuantity: number | null;
  readonly impact: Fraction;
  /** The same at vendor cost. Default: the difference in seats times the unit cost; nothing for a price finding. */
  readonly cost?: Fraction;
  /** The price that the finding shows. Default: the comparison's. */
  readonly price?: Price;
  /** Default: the comparison's price basis. */
  readonly basis?: 'calculated' | 'estimated';
  /** What the rule saw, in words. */
  readonly evidence: string;
  readonly action: string;
}

/** Two pasted exports and what the whole engine must report of them. */
export interface RuleExample {
  readonly title: string;
  /** CSV text, header first. */
  readonly vendor: string;
  readonly psa: string;
  /** Every finding of the two exports, in any order. */
  readonly expect: readonly {
    readonly type: FindingType;
    readonly vendorRows?: readonly number[];
    readonly psaRows?: readonly number[];
    readonly impact?: string;
  }[];
}

/** One finding type. */
export interface Rule {
  readonly type: FindingType;
  readonly title: string;
  readonly class: FindingClass;
  readonly money: MoneyGroup;
  /** Why this is a discrepancy and what it costs, in a sentence or two for the finance person. */
  readonly why: string;
  readonly examples: readonly RuleExample[];
  check(comparison: Comparison): Verdict | null;
}

/** States a rule with its types checked. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** No money. */
export const NO_MONEY: Fraction = { num: 0n, den: 1n };

/** Seats times a monthly unit amount; 0 where the amount is not known. */
export function seatsTimes(seats: number, monthly: Fraction | null): Fraction {
  return monthly === null ? NO_MONEY : multiply(seatsFraction(seats), monthly);
}

/** a - b. */
export const minus: (a: Fraction, b: Fraction) => Fraction = subtract;

/** Seats in words: `1 seat`, `12 seats`, `2.5 seats`. */
export function seatsText(seats: number): string {
  return `${seats} ${Math.abs(seats) === 1 ? 'seat' : 'seats'}`;
}
