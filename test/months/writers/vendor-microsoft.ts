/** Partner Center's files: new commerce, and the older one by licences. */
import { type Millionths, ratio, roundTo, toText } from '../decimal.ts';
import type { Charge, VendorLine } from '../lines.ts';
import type { VendorPowers } from '../powers.ts';
import type { Random } from '../random.ts';
import { type Column, day, type Look, lineTotal, lookOf, number, quantity, tabulate, type Writer } from './sheet.ts';

const FULL: VendorPowers = {
  dates: true,
  subscriptions: true,
  charges: true,
  credits: true,
  costs: true,
  currency: true,
  terms: 'named',
  yearly: true,
  usage: true,
  oneTime: false,
  ids: true,
  names: true,
  tenants: true,
  rates: true,
};

const NCE_CHARGES: Readonly<Record<Charge, readonly string[]>> = {
  cycle: ['cycleCharge', 'cyclecharge', 'CycleCharge'],
  new: ['New', 'new'],
  renew: ['Renew', 'renew'],
  add: ['addQuantity', 'AddQuantity'],
  remove: ['removeQuantity', 'RemoveQuantity'],
  cancel: ['cancelImmediate', 'CancelImmediate'],
  credit: ['customerCredit', 'CustomerCredit'],
  usage: ['New', ''],
  'one-time': [''],
  'unheard-of': ['ledgerRealign'],
};

const TERM_WORDS = { P1M: 'One-Month', P1Y: 'One-Year', P3Y: 'Three-3 Years' } as const;
const RATE = 1_350_000n;

function termWords(line: VendorLine): string {
  return line.charge === 'usage' ? '' : `${TERM_WORDS[line.term]} commitment for ${line.billing} billing`;
}

/** The unit price in the pricing currency: times the rate, cut to cents, it gives the price charged. */
function priced(line: VendorLine): Millionths {
  return line.converted ? (line.unit * 1_000_000n + RATE - 1n) / RATE : line.unit;
}

/** The seats that the line stands for, with the sign of a change that is written as its difference. */
function billable(line: VendorLine): number {
  return line.sizeAfter !== undefined && line.negative ? -line.quantity : line.quantity;
}

function nceColumns(look: Look, random: Random): Column<VendorLine>[] {
  const seats = (line: VendorLine, count: number): string =>
    quantity(line, count, look, look.number === 'apostrophe' ? 4 : 0);
  const casing = random.int(0, 2);
  const blank = (): string => '';
  const columns: Column<VendorLine>[] = [
    ['PartnerId', () => 'a1b2c3d4-0000-4000-8000-000000000001'],
    ['CustomerId', (line) => line.client.tenantId],
    ['CustomerName', (line) => line.clientName],
    ['CustomerDomainName', (line) => `${line.client.domain}.onmicrosoft.com`],
    ['CustomerCountry', () => 'CA'],
    ['InvoiceNumber', () => 'G017733445'],
    ['MpnId', () => '6001234'],
    [random.pick(['ResellerMpnId', 'Tier2MpnId', 'ResellerMPNID']), () => '0'],
    ['OrderId', (line) => line.subscription.slice(0, 8)],
    ['OrderDate', (line) => day(line.start, look)],
    ['ProductId', (line) => line.product.productId],
    ['SkuId', (line) => line.product.skuId],
    ['AvailabilityId', blank],
    ['SkuName', (line) => line.product.title],
    ['ProductName', (line) => line.product.title.split(' (')[0] as string],
    ['ChargeType', (line) => NCE_CHARGES[line.charge][Math.min(casing, NCE_CHARGES[line.charge].length - 1)] as string],
    [
      'UnitPrice',
      (line) => number(line.charge === 'credit' ? line.unit : roundTo(ratio(priced(line) * 11n, 10n)), look),
    ],
    ['Quantity', (line) => seats(line, line.sizeAfter ?? line.quantity)],
    ['Subtotal', (line) => number(lineTotal(line), look)],
    ['TaxTotal', () => number(0n, look)],
    ['Total', (line) => number(lineTotal(line), look)],
    ['Currency', (line) => line.currency],
    [
      'PriceAdjustmentDescription',
      (line) => (line.client.number % 9 === 0 ? '["15.0% Partner earned credit for services managed"]' : ''),
    ],
    ['PublisherName', (line) => (line.product.idKnown ? 'Microsoft Corporation' : 'Skyhook, Inc.')],
    ['PublisherId', blank],
    [
      'SubscriptionDescription',
      (line) => (line.client.number % 7 === 0 ? 'Seats for the field team' : line.product.title),
    ],
    ['SubscriptionId', (line) => line.subscription],
    ['ChargeStartDate', (line) => day(line.start, look)],
    ['ChargeEndDate', (line) => day(line.end, look)],
    ['TermAndBillingCycle', termWords],
    ['EffectiveUnitPrice', (line) => number(priced(line), look)],
    ['UnitType', (line) => (line.charge === 'usage' ? '1 Hour' : 'Licenses')],
    ['AlternateId', (line) => line.subscription.slice(0, 6)],
    ['BillableQuantity', (line) => seats(line, billable(line))],
    ['BillingFrequency', (line) => (line.charge === 'usage' ? '' : line.billing === 'yearly' ? 'Annual' : 'Monthly')],
    ['PricingCurrency', (line) => (line.converted ? (line.currency === 'USD' ? 'EUR' : 'USD') : line.currency)],
    ['PCToBCExchangeRate', (line) => number(line.converted ? RATE : 1_000_000n, look)],
    ['PCToBCExchangeRateDate', (line) => day(line.start, look)],
    ['MeterDescription', (line) => (line.charge === 'usage' ? 'Virtual Machines Dv3, "Standard"' : '')],
    ['ReservationOrderId', blank],
    ['CreditReasonCode', (line) => (line.charge === 'credit' ? 'Service Availability' : '')],
    ['SubscriptionStartDate', (line) => day(line.start, look)],
    ['SubscriptionEndDate', (line) => day(line.end, look)],
    [
      'ReferenceId',
      (line) =>
        line.client.number % 5 === 0
          ? `{"osId":"OS-${line.client.number}","id":"${line.subscription.slice(0, 4)}","v":2}`
          : '',
    ],
    ['ProductQualifiers', blank],
    ['PromotionId', blank],
  ];
  if (random.chance(0.5))
    columns.push(['ProductCategory', (line) => (line.charge === 'usage' ? 'Azure' : 'license-based')]);
  return random.chance(0.3) ? random.shuffle(columns) : columns;
}

/** New-commerce invoice reconciliation file. */
export const PARTNER_CENTER_NCE: Writer<VendorLine, VendorPowers> = {
  id: 'partner-center-nce',
  powers: FULL,
  look: (random) =>
    lookOf(random, {
      date: random.pick(['mdy', 'iso-time', 'mdy-ampm', 'iso'] as const),
      number: random.pick(['plain', 'plain', 'apostrophe'] as const),
      titles: [],
      bom: random.chance(0.7),
    }),
  money: lineTotal,
  write: (lines, look, random) => tabulate(nceColumns(look, random), lines),
};

/** Partner Center's file with a region's decimal comma, as some portals pass it on. */
export const PARTNER_CENTER_REGIONAL: Writer<VendorLine, VendorPowers> = {
  ...PARTNER_CENTER_NCE,
  id: 'partner-center-nce regional',
  look: (random) => lookOf(random, { date: 'dmy-dots', number: 'comma', delimiter: ';', titles: [] }),
};

const LICENSE_CHARGES: Readonly<Record<Charge, string>> = {
  cycle: 'Cycle fee',
  new: 'Purchase fee',
  renew: 'Renew fee',
  add: 'Cycle instance prorate',
  remove: 'Cycle instance prorate',
  cancel: 'Cancel instance prorate',
  credit: 'Offset a line item',
  usage: '',
  'one-time': '',
  'unheard-of': 'Ledger realignment',
};

/** An id that stands in no list of products. */
function offerId(line: VendorLine): string {
  const code = line.product.slug.charCodeAt(0) * 1000 + line.product.slug.charCodeAt(1);
  return `f7a1c0de-0000-4000-8000-${String(code).padStart(12, '0')}`;
}

function licenseColumns(look: Look): Column<VendorLine>[] {
  return [
    ['PartnerId', () => 'a1b2c3d4-0000-4000-8000-000000000001'],
    ['CustomerId', (line) => line.client.tenantId],
    ['CustomerName', (line) => line.clientName],
    ['MpnId', () => '6001234'],
    ['ResellerMpnId', () => '0'],
    ['OrderId', (line) => line.subscription.slice(0, 8)],
    ['SubscriptionId', (line) => `us${line.subscription.slice(0, 6)}AAAAAAIA`],
    ['SyndicationPartnerSubscriptionNumber', (line) => line.subscription],
    ['OfferId', offerId],
    ['DurableOfferId', offerId],
    ['OfferName', (line) => (line.client.number % 4 === 0 ? line.product.title.toUpperCase() : line.product.title)],
    ['SubscriptionStartDate', (line) => day(line.start, look)],
    ['SubscriptionEndDate', (line) => day(line.end, look)],
    ['ChargeStartDate', (line) => day(line.start, look)],
    ['ChargeEndDate', (line) => day(line.end, look)],
    ['ChargeType', (line) => LICENSE_CHARGES[line.charge]],
    ['UnitPrice', (line) => number(line.unit, look)],
    ['Quantity', (line) => quantity(line, line.quantity, look)],
    ['Amount', (line) => number(lineTotal(line), look)],
    ['TotalOtherDiscount', () => toText(0n)],
    ['Subtotal', (line) => number(lineTotal(line), look)],
    ['Tax', () => '0'],
    ['TotalForCustomer', (line) => number(lineTotal(line), look)],
    ['Currency', (line) => line.currency],
    ['DomainName', (line) => `${line.client.domain}.onmicrosoft.com`],
    ['SubscriptionName', (line) => line.product.title],
    ['SubscriptionDescription', (line) => line.product.title],
    ['BillingCycleType', (line) => (line.billing === 'yearly' ? 'ANNUAL' : 'MONTHLY')],
  ];
}

/** The older reconciliation file by licences. */
export const PARTNER_CENTER_LICENSE: Writer<VendorLine, VendorPowers> = {
  id: 'partner-center-license',
  powers: { ...FULL, terms: 'hidden', usage: false, ids: false, rates: false },
  look: (random) => lookOf(random, { date: random.pick(['mdy-time', 'mdy'] as const), titles: [] }),
  money: lineTotal,
  write: (lines, look) => tabulate(licenseColumns(look), lines),
};
