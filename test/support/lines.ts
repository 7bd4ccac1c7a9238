/** Line items for tests of the comparison: everything has a plain default. */
import { dayFromIso } from '../../core/days.ts';
import type { LineItem } from '../../core/model.ts';

let next = 0;

/** A recurring, billable, undated line of one seat; the given fields stand above that. */
export function line(fields: Partial<LineItem> = {}): LineItem {
  next += 1;
  return {
    side: 'vendor',
    index: 0,
    source: 0,
    row: next,
    client: 0,
    product: 0,
    kind: 'recurring',
    quantity: 1,
    included: 0,
    unitPrice: null,
    unitCost: null,
    listPrice: null,
    priceMonths: 1,
    amount: null,
    currency: 'CAD',
    periodStart: null,
    periodEnd: null,
    term: null,
    billing: null,
    subscription: '',
    effective: null,
    cancelled: null,
    billable: true,
    statusActive: true,
    agreement: '',
    agreementType: '',
    fingerprint: `line ${next}`,
    hasOwnId: false,
    ...fields,
  };
}

/** The day of an ISO text; throws on anything else. */
export function day(iso: string): number {
  const read = dayFromIso(iso);
  if (read === null) throw new Error(`no day: ${iso}`);
  return read;
}
