/** Term and billing of a row, from its two columns, its stock code, and the words of its vendor. */
import type { Format } from '../formats/format.ts';
import { issue } from '../issues.ts';
import type { Issue } from '../model.ts';
import { memoByText } from './interner.ts';
import { type Cycle, readCycle } from './term.ts';

/** Months of commitment and of billing; null where the row does not say. */
export interface RowCycle {
  readonly termMonths: number | null;
  readonly billingMonths: number | null;
}

/** Distinct unknown texts that are named one by one. */
const NAMED_MAX = 20;

const CODE_MONTHS = { monthly: 1, yearly: 12, triennial: 36 } as const;

/** Reads term and billing texts of one source and remembers which it did not know. */
export class CycleReader {
  private readonly unknown = new Set<string>();
  private readonly byTexts = new Map<string, Map<string, RowCycle>>();
  private readonly cycleOf = memoByText(readCycle);
  private readonly codes: Format['billingCodes'];
  private readonly hasBillingColumn: boolean;

  constructor(format: Format, hasBillingColumn: boolean) {
    this.codes = format.billingCodes;
    this.hasBillingColumn = hasBillingColumn;
  }

  /** The months that a row's texts say; '' for blank cells and missing columns. */
  read(term: string, billing: string): RowCycle {
    let byBilling = this.byTexts.get(term);
    if (byBilling === undefined) {
      byBilling = new Map();
      this.byTexts.set(term, byBilling);
    }
    let cycle = byBilling.get(billing);
    if (cycle === undefined) {
      cycle = this.join(term, billing);
      byBilling.set(billing, cycle);
    }
    return cycle;
  }

  private join(term: string, billing: string): RowCycle {
    const ofTerm = this.cycleOf(term);
    if (term !== '' && !ofTerm.known && this.unknown.size < NAMED_MAX) this.unknown.add(term);
    const ofBilling = this.cycleOf(billing);
    // A plain "Annual" in the billing column says nothing of the commitment, and the other way round; but who has
    // committed for one month is billed by the month.
    const termMonths = ofTerm.termMonths ?? (ofBilling.plain ? null : ofBilling.termMonths);
    const byTerm = ofTerm.plain ? (ofTerm.termMonths === 1 ? 1 : null) : ofTerm.billingMonths;
    return {
      termMonths,
      billingMonths:
        this.codeMonths(billing) ?? ofBilling.billingMonths ?? byTerm ?? this.blankBilling(ofTerm, billing),
    };
  }

  private codeMonths(billing: string): number | null {
    const code = billing.toLowerCase();
    if (this.codes === undefined || !Object.hasOwn(this.codes, code)) return null;
    const named = this.codes[code];
    return named === undefined ? null : CODE_MONTHS[named];
  }

  /** Partner Center leaves the billing frequency blank where a yearly commitment that may be billed either way is billed yearly. */
  private blankBilling(term: Cycle, billing: string): number | null {
    return term.severalBillings && term.termMonths === 12 && this.hasBillingColumn && billing === '' ? 12 : null;
  }

  /** One issue for each distinct term that was not known. */
  issues(source: string): Issue[] {
    return [...this.unknown].map((value) => issue('UNKNOWN_TERM', source, { value: value.slice(0, 60) }));
  }
}
