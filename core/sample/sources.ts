/**
 * The sample audit: two exports of an invented provider with 15 clients, in CAD, for March 2026. Nothing is fetched and
 * no firm is real. Most lines agree; planted among them are, by client:
 *
 * - Alder & Pine: two Azure usage lines; a managed workstation that no vendor supplies.
 * - Boulangerie Beaumont: seats added mid-cycle (14 credited, 17 charged) and 14 billed: `UNDER_BILLED`; the mend stands
 *   in the PSA from April on.
 * - Cascadia Dental and Cascadia Legal: look-alike names. Dental: seats removed mid-cycle, rightly billed; a free
 *   resource account in no agreement. Legal: Visio never billed, `UNBILLED`.
 * - Driftwood: two subscriptions of one product, one of them billed: `UNDER_BILLED`; included seats taken off.
 * - Érablière Lavoie: `NOT_BILLABLE`; a subscription bought and cancelled within its cycle (no seats).
 * - Fernhill: two subscriptions against two additions with another split; Project billed `BELOW_COST`.
 * - Gatineau Steel: six seats short, `UNDER_BILLED`, beside a credit that is money only.
 * - Harbourview: the same addition twice, `DUPLICATE_PSA_LINE`; a yearly-billed subscription billed monthly.
 * - Ironbridge: E5 supplied, E3 billed: `WRONG_PRODUCT`; a do-not-bill addition without supply; a cancelled addition.
 * - Juniper: an addition cancelled in February, still supplied: `UNBILLED`; two seats too many: `OVER_BILLED`.
 * - Kestrel: 20 yearly and 7 monthly seats billed as 27 yearly: `TERM_MISMATCH`; prorations without their base:
 *   `NEEDS_REVIEW`.
 * - Lakeshore: billed in USD, `CURRENCY_MISMATCH`; an unreadable vendor quantity, its counterpart `NEEDS_REVIEW`.
 * - Meridian: a vendor line pasted twice, `DUPLICATE_VENDOR_LINE`; Power BI `BILLED_NOT_SUPPLIED`; Teams Phone `UNBILLED`.
 * - Northgate Marine: two PSA companies could be meant: `NEEDS_REVIEW`.
 * - A totals row closes the PSA export.
 */
import type { Side } from '../model.ts';
import { connectWiseText } from './connectwise.ts';
import { partnerCenterText } from './partner-center.ts';

/** The two exports as CSV text. `source` is the id that reports give them. */
export const SAMPLE_SOURCES: readonly { readonly source: string; readonly side: Side; readonly text: string }[] = [
  { source: 'partner-center-2026-03.csv', side: 'vendor', text: partnerCenterText() },
  { source: 'connectwise-additions-2026-03.csv', side: 'psa', text: connectWiseText() },
];
