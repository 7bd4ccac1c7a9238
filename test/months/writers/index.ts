/** The formats that months are written in, and the pairs of them that are tried. */
import type { PsaLine, VendorLine } from '../lines.ts';
import type { PsaPowers, VendorPowers } from '../powers.ts';
import { BARE_PSA, GENERIC_PSA, PLAIN_PSA, QUICKBOOKS, XERO } from './psa-invoices.ts';
import { AUTOTASK, CONNECTWISE, CONNECTWISE_API, HALOPSA, SYNCRO } from './psa-systems.ts';
import type { Writer } from './sheet.ts';
import {
  DICKER_INVOICE,
  INGRAM,
  PAX8,
  PLAIN_VENDOR,
  SHERWEB,
  SHERWEB_FRENCH,
  TD_SYNNEX,
} from './vendor-distributors.ts';
import { PARTNER_CENTER_LICENSE, PARTNER_CENTER_NCE, PARTNER_CENTER_REGIONAL } from './vendor-microsoft.ts';

const byId = <W extends { readonly id: string }>(writers: readonly W[]): ReadonlyMap<string, W> =>
  new Map(writers.map((writer) => [writer.id, writer]));

/** Vendor formats by name. */
export const VENDOR_WRITERS: ReadonlyMap<string, Writer<VendorLine, VendorPowers>> = byId([
  PARTNER_CENTER_NCE,
  PARTNER_CENTER_REGIONAL,
  PARTNER_CENTER_LICENSE,
  PAX8,
  DICKER_INVOICE,
  SHERWEB_FRENCH,
  SHERWEB,
  TD_SYNNEX,
  INGRAM,
  PLAIN_VENDOR,
]);

/** PSA formats by name. */
export const PSA_WRITERS: ReadonlyMap<string, Writer<PsaLine, PsaPowers>> = byId([
  CONNECTWISE,
  CONNECTWISE_API,
  HALOPSA,
  AUTOTASK,
  XERO,
  QUICKBOOKS,
  SYNCRO,
  GENERIC_PSA,
  PLAIN_PSA,
  BARE_PSA,
]);

/** The pairs that every campaign goes through. */
export const PAIRS: readonly { readonly vendorFormat: string; readonly psaFormat: string }[] = [
  { vendorFormat: 'partner-center-nce', psaFormat: 'connectwise' },
  { vendorFormat: 'partner-center-nce', psaFormat: 'halopsa' },
  { vendorFormat: 'partner-center-nce', psaFormat: 'generic-psa' },
  { vendorFormat: 'partner-center-nce regional', psaFormat: 'generic-psa' },
  { vendorFormat: 'pax8', psaFormat: 'autotask' },
  { vendorFormat: 'dicker-invoice', psaFormat: 'connectwise api' },
  { vendorFormat: 'sherweb french', psaFormat: 'xero' },
  { vendorFormat: 'sherweb', psaFormat: 'connectwise' },
  { vendorFormat: 'td-synnex', psaFormat: 'quickbooks' },
  { vendorFormat: 'ingram', psaFormat: 'generic-psa' },
  { vendorFormat: 'partner-center-license', psaFormat: 'syncro' },
  { vendorFormat: 'generic-vendor', psaFormat: 'plain' },
  { vendorFormat: 'generic-vendor', psaFormat: 'plain without prices' },
];
