/** Every rule, in the order in which they are tried: of one class the first that fires is the finding. */
import { belowCost } from './below-cost.ts';
import { billedNotSupplied } from './billed-not-supplied.ts';
import { currencyMismatch } from './currency-mismatch.ts';
import { duplicatePsaLine } from './duplicate-psa-line.ts';
import { duplicateVendorLine } from './duplicate-vendor-line.ts';
import { needsReview } from './needs-review.ts';
import { notBillable } from './not-billable.ts';
import { overBilled } from './over-billed.ts';
import type { Rule } from './rule.ts';
import { termMismatch } from './term-mismatch.ts';
import { unbilled } from './unbilled.ts';
import { underBilled } from './under-billed.ts';
import { wrongProduct } from './wrong-product.ts';

/** The registered rules. */
export const RULES: readonly Rule[] = [
  unbilled,
  underBilled,
  overBilled,
  billedNotSupplied,
  wrongProduct,
  termMismatch,
  needsReview,
  duplicatePsaLine,
  duplicateVendorLine,
  belowCost,
  currencyMismatch,
  notBillable,
];
