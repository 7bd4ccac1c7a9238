/** What an export format can express: a case is planted only where both sides can. */

/** What a vendor's format can express. */
export interface VendorPowers {
  /** Charge periods. */
  readonly dates: boolean;
  readonly subscriptions: boolean;
  /** Charge types beyond recurring ones. */
  readonly charges: boolean;
  /** Lines that take seats and money back. */
  readonly credits: boolean;
  readonly costs: boolean;
  readonly currency: boolean;
  /** Whether lines name their commitment; `unclear` where a word such as "Monthly" may be taken for it. */
  readonly terms: 'named' | 'hidden' | 'unclear';
  /** A line billed for a year at a time. */
  readonly yearly: boolean;
  readonly usage: boolean;
  readonly oneTime: boolean;
  /** Product ids; else names alone. */
  readonly ids: boolean;
  /** False where ids stand alone, without names. */
  readonly names: boolean;
  /** A tenant id or domain. */
  readonly tenants: boolean;
  /** A price in another currency with its rate. */
  readonly rates: boolean;
}

/** What a PSA's format can express. */
export interface PsaPowers {
  readonly prices: boolean;
  readonly currency: boolean;
  readonly bill: boolean;
  /** Dates from which and until which a line counts. */
  readonly dates: boolean;
  /** One row for each billing period of a line; the dates are the period's. */
  readonly periods: boolean;
  readonly included: boolean;
  readonly yearly: boolean;
  /** A code column that can bear product ids. */
  readonly codes: boolean;
  readonly tenants: boolean;
}
