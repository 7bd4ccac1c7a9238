/** Distributors' files, and the plain list of client, product and count. */
import type { Millionths } from '../decimal.ts';
import type { Charge, VendorLine } from '../lines.ts';
import type { VendorPowers } from '../powers.ts';
import type { Random } from '../random.ts';
import {
  type Column,
  closed,
  day,
  type Look,
  lineTotal,
  lookOf,
  money,
  number,
  quantity,
  type Sheet,
  tabulate,
  type Writer,
} from './sheet.ts';

const USUAL: VendorPowers = {
  dates: true,
  subscriptions: true,
  charges: true,
  credits: true,
  costs: true,
  currency: true,
  terms: 'hidden',
  yearly: false,
  usage: false,
  oneTime: false,
  ids: false,
  names: true,
  tenants: false,
  rates: false,
};

function sumOf(lines: readonly VendorLine[]): Millionths {
  return lines.reduce((total, line) => total + lineTotal(line), 0n);
}

const signed = (line: VendorLine): number => (line.negative ? -line.quantity : line.quantity);

const PAX8_TYPES: Readonly<Record<Charge, string>> = {
  cycle: 'subscription',
  new: 'subscription',
  renew: 'subscription',
  add: 'prorate',
  remove: 'prorate',
  cancel: 'prorate',
  credit: 'service-credit',
  usage: '',
  'one-time': 'one-time',
  'unheard-of': 'ledger-realignment',
};

function pax8Columns(look: Look, style: 'camel' | 'snake' | 'title'): Column<VendorLine>[] {
  const columns: Column<VendorLine>[] = [
    ['purchaseOrderNumber', () => ''],
    ['type', (line) => PAX8_TYPES[line.charge]],
    ['companyId', (line) => `c0ffee00-${line.client.tenantId.slice(9)}`],
    ['companyName', (line) => line.clientName],
    ['startPeriod', (line) => day(line.start, look)],
    ['endPeriod', (line) => day(line.end, look)],
    ['quantity', (line) => quantity(line, signed(line), look)],
    ['unitOfMeasure', () => 'License'],
    ['term', (line) => (line.charge === 'one-time' ? 'One-Time' : line.billing === 'yearly' ? 'Annual' : 'Monthly')],
    ['sku', (line) => `MST-NCE-${line.product.slug.charCodeAt(0)}${line.product.slug.charCodeAt(1)}-C100`],
    ['description', (line) => `${line.product.title} for ${line.clientName}`],
    ['rateType', () => 'flat'],
    ['chargeType', () => 'per'],
    ['price', (line) => number((line.unit * 14n) / 10n, look)],
    ['cost', (line) => number(line.unit, look)],
    ['subTotal', (line) => number((lineTotal(line) * 14n) / 10n, look)],
    ['costTotal', (line) => number(lineTotal(line), look)],
    ['total', (line) => number((lineTotal(line) * 14n) / 10n, look)],
    ['currencyCode', (line) => line.currency],
    [
      'productName',
      (line) => (line.product.idKnown ? `${line.product.title} [New Commerce Experience]` : line.product.title),
    ],
    ['subscriptionId', (line) => line.subscription],
  ];
  const words = (header: string): string =>
    header.replace(/[A-Z]/g, (letter) => (style === 'snake' ? `_${letter.toLowerCase()}` : ` ${letter}`));
  return columns.map(([header, cell]) => {
    if (style === 'camel') return [header, cell];
    return [style === 'snake' ? words(header) : words(header).replace(/^./, (letter) => letter.toUpperCase()), cell];
  });
}

/** Pax8 invoice items. */
export const PAX8: Writer<VendorLine, VendorPowers> = {
  id: 'pax8',
  powers: { ...USUAL, yearly: true, oneTime: true, terms: 'unclear' },
  look: (random) => lookOf(random, { date: 'iso' }),
  money: lineTotal,
  write: (lines, look, random) => tabulate(pax8Columns(look, random.pick(['camel', 'snake', 'title'] as const)), lines),
};

/** Dicker Data's tab "Invoice Details": stock codes alone, no charge types, no amounts, its header on row 2. */
export const DICKER_INVOICE: Writer<VendorLine, VendorPowers> = {
  id: 'dicker-invoice',
  powers: { ...USUAL, charges: false, credits: false, currency: false, terms: 'named', ids: true, names: false },
  look: (random) =>
    lookOf(random, { date: 'dd-mmm-yyyy', money: random.pick(['', '$'] as const), titles: ['Invoice Details'] }),
  money: (line) => (line.badQuantity === undefined ? lineTotal(line) : 0n),
  write: (lines, look) =>
    tabulate(
      [
        ['TENANT NAME', (line) => line.clientName],
        ['SUBSCRIPTION ID', (line) => `SUB-${line.subscription.slice(0, 13)}`],
        ['STOCK CODE', (line) => `${line.term}:${line.product.productId}:${line.product.skuId}:1:`],
        ['USAGE START', (line) => day(line.start, look)],
        ['USAGE END', (line) => day(line.end, look)],
        ['QTY', (line) => quantity(line, line.quantity, look)],
        ['UNIT PRICE', (line) => money(line.unit, look)],
        ['TERM START', (line) => day(line.start, look)],
        ['TERM END', (line) => day(line.start + 364, look)],
      ],
      lines,
    ),
};

const SHERWEB_TYPES: Readonly<Record<Charge, string>> = {
  cycle: 'Recurring',
  new: 'Recurring',
  renew: 'Recurring',
  add: 'Recurring',
  remove: 'Recurring',
  cancel: 'Recurring',
  credit: '',
  usage: 'Usage',
  'one-time': 'Setup',
  'unheard-of': 'Unknown',
};
/** Words of the portal that are plausible in French; the others stay as the API has them. */
const SHERWEB_TYPES_FR: Readonly<Record<string, string>> = { Recurring: 'Récurrent', Usage: 'Utilisation' };

function sherwebColumns(look: Look, french: boolean): Column<VendorLine>[] {
  const type = (line: VendorLine): string =>
    (french ? SHERWEB_TYPES_FR[SHERWEB_TYPES[line.charge]] : undefined) ?? SHERWEB_TYPES[line.charge];
  const billing = (line: VendorLine): string =>
    line.billing === 'yearly' ? (french ? 'Annuel' : 'Yearly') : french ? 'Mensuel' : 'Monthly';
  return [
    [french ? 'Nom du client' : 'Customer', (line) => line.clientName],
    [french ? 'Nom du produit' : 'productName', (line) => line.product.title],
    [french ? 'SKU' : 'sku', (line) => `${line.product.productId}:${line.product.skuId}`],
    [french ? 'Type de frais' : 'chargeType', type],
    [french ? 'Cycle de facturation' : 'billingCycleType', billing],
    [french ? 'Période du' : 'periodFrom', (line) => day(line.start, look)],
    [french ? 'Période au' : 'periodTo', (line) => day(line.end, look)],
    [french ? 'Quantité' : 'quantity', (line) => quantity(line, signed(line), look)],
    [french ? 'Prix de liste' : 'listPrice', (line) => money((line.unit * 12n) / 10n, look)],
    [french ? 'Prix net' : 'netPrice', (line) => money(line.unit, look)],
    [french ? 'Prix net au prorata' : 'netPriceProrated', (line) => money(line.unit, look)],
    [french ? 'Sous-total' : 'subTotal', (line) => money(lineTotal(line), look)],
    [french ? 'Devise' : 'currency', (line) => line.currency],
    [french ? 'ID d’abonnement' : 'subscriptionId', (line) => line.subscription],
  ];
}

/** Sherweb's charges in French with decimal commas. */
export const SHERWEB_FRENCH: Writer<VendorLine, VendorPowers> = {
  id: 'sherweb french',
  powers: { ...USUAL, charges: false, credits: false, yearly: true, usage: true, oneTime: true, ids: true },
  look: (random) =>
    lookOf(random, {
      date: random.pick(['dmy', 'iso'] as const),
      number: 'comma',
      money: random.pick(['', ' $'] as const),
      delimiter: ';',
    }),
  money: lineTotal,
  write: (lines, look, random) =>
    closed(tabulate(sherwebColumns(look, true), lines), random, {
      amount: 'Sous-total',
      text: money(sumOf(lines), look),
    }),
};

/** Sherweb's charges by the names of its API. */
export const SHERWEB: Writer<VendorLine, VendorPowers> = {
  ...SHERWEB_FRENCH,
  id: 'sherweb',
  look: (random) => lookOf(random, { date: 'iso', number: random.pick(['plain', 'thousands'] as const) }),
  write: (lines, look, random) =>
    closed(tabulate(sherwebColumns(look, false), lines), random, {
      amount: 'subTotal',
      text: money(sumOf(lines), look),
    }),
};

/** Ingram's consolidated invoice: a part of a month is a duration. */
export const INGRAM: Writer<VendorLine, VendorPowers> = {
  id: 'ingram',
  powers: { ...USUAL, dates: false, charges: false, credits: false, terms: 'unclear' },
  look: (random) =>
    lookOf(random, { money: random.pick(['', '$'] as const), number: random.pick(['plain', 'thousands'] as const) }),
  money: lineTotal,
  write: (lines, look, random) => {
    const sheet = tabulate<VendorLine>(
      [
        ['Reseller ID', () => '100234'],
        ['Reseller Company Name', () => 'Northstar Managed Services'],
        ['End Customer Name', (line) => line.clientName],
        ['Subscription ID', (line) => line.subscription],
        [
          'Subscription Name',
          (line) => (line.product.idKnown ? `${line.product.title} (Monthly Pre-Paid)` : line.product.title),
        ],
        ['Quantity', (line) => quantity(line, line.quantity, look)],
        ['Unit Price', (line) => money(line.unit, look)],
        ['Discount', () => money(0n, look)],
        ['Duration', () => '1.00'],
        ['Net Price', (line) => money(lineTotal(line), look)],
        ['Currency', (line) => line.currency],
      ],
      lines,
    );
    return closed(sheet, random, { amount: 'Net Price', text: money(sumOf(lines), look) });
  },
};

const STREAMONE_TYPES: Readonly<Record<Charge, string>> = {
  cycle: 'cycleCharge',
  new: 'new',
  renew: 'renew',
  add: 'addQuantity',
  remove: 'removeQuantity',
  cancel: 'cancelImmediate',
  credit: 'customerCredit',
  usage: '',
  'one-time': '',
  'unheard-of': 'ledgerRealign',
};

/** TD SYNNEX StreamOne's billing report with the columns that a reseller would choose. */
export const TD_SYNNEX: Writer<VendorLine, VendorPowers> = {
  id: 'td-synnex',
  powers: { ...USUAL, ids: true },
  look: (random) =>
    lookOf(random, {
      date: random.pick(['mdy', 'iso'] as const),
      number: random.pick(['plain', 'thousands'] as const),
    }),
  money: lineTotal,
  write: (lines, look, random) => {
    const sheet = tabulate<VendorLine>(
      [
        ['Invoice Number', () => '90331207'],
        ['Customer Name', (line) => line.clientName],
        ['Subscription ID', (line) => line.subscription],
        ['Product Code', (line) => `${line.product.productId}:${line.product.skuId}`],
        ['Product Name', (line) => line.product.title],
        ['Charge Type', (line) => STREAMONE_TYPES[line.charge]],
        ['Charge Start Date', (line) => day(line.start, look)],
        ['Charge End Date', (line) => day(line.end, look)],
        ['Quantity', (line) => quantity(line, line.quantity, look)],
        ['Seller Unit Cost', (line) => number(line.unit, look)],
        ['Total Seller Cost', (line) => number(lineTotal(line), look)],
        ['Customer Unit Cost', (line) => number((line.unit * 13n) / 10n, look)],
        ['Currency', (line) => line.currency],
      ],
      lines,
    );
    return closed(sheet, random, { amount: 'Total Seller Cost', text: number(sumOf(lines), look) });
  },
};

const PLAIN_COLUMNS = [
  ['Client', 'Product', 'Qty', 'Unit Cost'],
  ['Customer', 'License', 'Seats', 'Cost'],
  ['Company Name', 'Product Name', 'Quantity', 'Unit Cost'],
  ['Nom du client', 'Produit', 'Quantité', 'Coût unitaire'],
] as const;

function plainSheet(lines: readonly VendorLine[], look: Look, random: Random): Sheet<VendorLine> {
  const [client, product, count, cost] = random.pick(PLAIN_COLUMNS);
  const seats = lines.reduce((total, line) => total + (line.badQuantity === undefined ? line.quantity : 0), 0);
  const sheet = tabulate<VendorLine>(
    [
      [client, (line) => line.clientName],
      [product, (line) => line.product.title],
      [count, (line) => quantity(line, line.quantity, look)],
      [cost, (line) => money(line.unit, look)],
    ],
    lines,
  );
  return closed(sheet, random, { amount: count, text: String(seats) });
}

function plainTotal(line: VendorLine): Millionths {
  return line.badQuantity === undefined ? lineTotal(line) : 0n;
}

/** Client, product, count and cost, in any file. */
export const PLAIN_VENDOR: Writer<VendorLine, VendorPowers> = {
  id: 'generic-vendor',
  powers: { ...USUAL, dates: false, subscriptions: false, charges: false, credits: false, currency: false },
  look: (random) =>
    lookOf(random, {
      delimiter: random.pick([',', ';', '\t', '|'] as const),
      money: random.pick(['', '$', 'CA$'] as const),
    }),
  money: plainTotal,
  write: plainSheet,
};
