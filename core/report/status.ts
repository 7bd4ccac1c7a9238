/** How each finding type is shown: its word, its tone, and the mark that says the same without colour. */
import type { FindingType } from '../model.ts';
import type { Tone } from '../plan.ts';
import { PALETTE } from './palette.ts';

interface StatusLook {
  readonly word: string;
  readonly tone: Tone;
}

/** Every finding type in the order of the summary, with the fill of its group. */
export const STATUSES: { readonly [type in FindingType]: StatusLook } = {
  UNBILLED: { word: 'UNBILLED', tone: 'unbilled' },
  UNDER_BILLED: { word: 'UNDER-BILLED', tone: 'under-billed' },
  WRONG_PRODUCT: { word: 'WRONG PRODUCT', tone: 'under-billed' },
  BELOW_COST: { word: 'BELOW COST', tone: 'under-billed' },
  NEEDS_REVIEW: { word: 'NEEDS REVIEW', tone: 'review' },
  DUPLICATE_VENDOR_LINE: { word: 'DUPLICATE VENDOR LINE', tone: 'review' },
  CURRENCY_MISMATCH: { word: 'CURRENCY MISMATCH', tone: 'review' },
  TERM_MISMATCH: { word: 'TERM MISMATCH', tone: 'review' },
  BILLED_NOT_SUPPLIED: { word: 'BILLED, NOT SUPPLIED', tone: 'not-supplied' },
  OVER_BILLED: { word: 'OVER-BILLED', tone: 'over-billed' },
  DUPLICATE_PSA_LINE: { word: 'DUPLICATE PSA LINE', tone: 'over-billed' },
  NOT_BILLABLE: { word: 'NOT BILLABLE', tone: 'settled' },
};

/** Symbol and word: `▲▲ UNBILLED`. */
export function statusText(type: FindingType): string {
  const { word, tone } = STATUSES[type];
  return `${PALETTE[tone].symbol} ${word}`;
}

/** The finding types in the order of the summary. */
export const STATUS_ORDER: readonly FindingType[] = Object.keys(STATUSES) as FindingType[];
