import { expect, test } from 'vitest';
import type { FindingType } from '../../core/model.ts';
import { PALETTE } from '../../core/report/palette.ts';
import { STATUS_ORDER, STATUSES, statusText } from '../../core/report/status.ts';

const LOOKS: readonly [FindingType, string][] = [
  ['UNBILLED', '▲▲ UNBILLED'],
  ['UNDER_BILLED', '▲ UNDER-BILLED'],
  ['WRONG_PRODUCT', '▲ WRONG PRODUCT'],
  ['BELOW_COST', '▲ BELOW COST'],
  ['NEEDS_REVIEW', '? NEEDS REVIEW'],
  ['DUPLICATE_VENDOR_LINE', '? DUPLICATE VENDOR LINE'],
  ['CURRENCY_MISMATCH', '? CURRENCY MISMATCH'],
  ['TERM_MISMATCH', '? TERM MISMATCH'],
  ['BILLED_NOT_SUPPLIED', '▼▼ BILLED, NOT SUPPLIED'],
  ['OVER_BILLED', '▼ OVER-BILLED'],
  ['DUPLICATE_PSA_LINE', '▼ DUPLICATE PSA LINE'],
  ['NOT_BILLABLE', '✓ NOT BILLABLE'],
];

test.each(LOOKS)('%s is shown as "%s"', (type, text) => expect(statusText(type)).toBe(text));

test('every type has a look of its own, in the order of the summary: lost, to be settled, overcharged, information', () => {
  expect(STATUS_ORDER).toEqual(LOOKS.map(([type]) => type));
  expect(new Set(STATUS_ORDER.map(statusText)).size).toBe(STATUS_ORDER.length);
  for (const type of STATUS_ORDER) expect(PALETTE[STATUSES[type].tone].symbol).not.toBe('');
});
