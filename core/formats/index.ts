/** The export formats that the engine reads: one line for each file. The order does not matter. */
import { AUTOTASK } from './autotask.ts';
import { CONNECTWISE } from './connectwise.ts';
import { DICKER_ANNUITY } from './dicker-annuity.ts';
import { DICKER_INVOICE } from './dicker-invoice.ts';
import type { Format } from './format.ts';
import { GENERIC_PSA } from './generic-psa.ts';
import { GENERIC_VENDOR } from './generic-vendor.ts';
import { HALOPSA } from './halopsa.ts';
import { INGRAM } from './ingram.ts';
import { KASEYA_BMS } from './kaseya-bms.ts';
import { PARTNER_CENTER_LICENSE } from './partner-center-license.ts';
import { PARTNER_CENTER_NCE } from './partner-center-nce.ts';
import { PARTNER_CENTER_USAGE } from './partner-center-usage.ts';
import { PAX8 } from './pax8.ts';
import { QUICKBOOKS } from './quickbooks.ts';
import { SHERWEB } from './sherweb.ts';
import { SYNCRO } from './syncro.ts';
import { TD_SYNNEX } from './td-synnex.ts';
import { XERO } from './xero.ts';

/** Every export format, vendor side first, the generic ones last of their side. */
export const FORMATS: readonly Format[] = [
  PARTNER_CENTER_NCE,
  PARTNER_CENTER_LICENSE,
  PARTNER_CENTER_USAGE,
  PAX8,
  TD_SYNNEX,
  INGRAM,
  SHERWEB,
  DICKER_INVOICE,
  DICKER_ANNUITY,
  GENERIC_VENDOR,
  CONNECTWISE,
  AUTOTASK,
  HALOPSA,
  KASEYA_BMS,
  SYNCRO,
  XERO,
  QUICKBOOKS,
  GENERIC_PSA,
];
