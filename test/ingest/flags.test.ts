import { expect, it } from 'vitest';
import { readBillable, readCurrency, readStatus } from '../../core/ingest/flags.ts';

it.each([
  ['Billable', true],
  ['', true],
  ['Yes', true],
  ['TRUE', true],
  ['1', true],
  ['DoNotBill', false],
  ['Do Not Bill', false],
  ['NoCharge', false],
  ['No charge', false],
  ['non-billable', false],
  ['Non facturable', false],
  ['FALSE', false],
  ['No', false],
  ['0', false],
])('readBillable(%j) is %s', (text, billable) => expect(readBillable(text)).toBe(billable));

it.each([
  ['Active', true],
  ['', true],
  ['PendingCancel', true],
  ['Trial', true],
  ['TRUE', true],
  ['Suspended', true],
  ['Cancelled', false],
  ['Canceled', false],
  ['Expired', false],
  ['Inactive', false],
  ['Annulé', false],
  ['Résiliée', false],
  ['Inactif', false],
  ['False', false],
  ['0', false],
])('readStatus(%j) is %s', (text, alive) => expect(readStatus(text)).toBe(alive));

it.each([
  ['CAD', 'CAD'],
  ['cad', 'CAD'],
  ['CA$', 'CAD'],
  ['CDN', 'CAD'],
  ['$ CAD', 'CAD'],
  ['CAD - Canadian Dollar', 'CAD'],
  ['€', 'EUR'],
  ['$', ''],
  ['', ''],
  ['dollars', ''],
  ['12', ''],
])('readCurrency(%j) is %j', (text, code) => expect(readCurrency(text)).toBe(code));
