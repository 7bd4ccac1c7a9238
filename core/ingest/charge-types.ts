/** The kinds of one source's rows, and the charge types that no one knows. */
import type { Format } from '../formats/format.ts';
import { issue } from '../issues.ts';
import type { ChargeKind, Issue } from '../model.ts';
import { chargeKindOf, kindWithoutType } from './charge-kind.ts';
import { memoByText } from './interner.ts';

/** Distinct unknown types that are named one by one. */
const NAMED_MAX = 50;

/** Classifies rows and counts the unknown types. */
export class ChargeTypes {
  private readonly unknown = new Map<string, number>();
  private readonly kindOf: (text: string) => ChargeKind;

  constructor(kinds: Format['chargeKinds']) {
    this.kindOf = memoByText((text) => chargeKindOf(text, kinds));
  }

  /** The kind by the type's text; by the signs of amount and quantity where there is none. */
  read(type: string, amount: number | null, quantity: number): ChargeKind {
    if (type === '') return kindWithoutType(amount, quantity);
    const kind = this.kindOf(type);
    if (kind === 'other') this.unknown.set(type, (this.unknown.get(type) ?? 0) + 1);
    return kind;
  }

  /** One issue for each distinct type that was not known, with the number of its rows. */
  issues(source: string): Issue[] {
    const named = [...this.unknown].slice(0, NAMED_MAX);
    return named.map(([value, count]) => issue('UNKNOWN_CHARGE_TYPE', source, { value: value.slice(0, 60), count }));
  }
}
