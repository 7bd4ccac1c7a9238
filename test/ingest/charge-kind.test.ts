import { describe, expect, it } from 'vitest';
import {
  chargeKindOf,
  isMeteredUnit,
  isUsageProduct,
  kindWithoutType,
  lettersOf,
} from '../../core/ingest/charge-kind.ts';
import { readLines } from './grids.ts';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  recurring: [
    'cycleCharge',
    'CYCLECHARGE',
    'CycleCharge',
    'New',
    'new',
    'renew',
    'Convert',
    'Cycle fee',
    'Purchase fee',
    'Renew fee',
    'PURCHASE_FEE',
    'CYCLE_FEE',
    'subscription',
    'Recurring',
    'Licence fee',
    'Récurrent',
    'Abonnement',
    'Renouvellement',
    'Monthly',
  ],
  proration: [
    'addQuantity',
    'removeQuantity',
    'Cancel',
    'cancelImmediate',
    'Cancel fee',
    'Activation fee',
    'Cancel instance prorate',
    'Cycle instance prorate',
    'Prorate fees when cancel',
    'Prorate fees when convert away',
    'Prorate fees when convert to new',
    'Prorate fees when purchase',
    'Prorate fees when renew',
    'Prorate fees when activate',
    'PURCHASE_PRORATE',
    'CANCEL_PRORATE',
    'ACTIVATION_PRORATE',
    'RENEW_PRORATE',
    'CANCEL_INSTANCEPRORATE',
    'CYCLE_INSTANCEPRORATE',
    'prorate',
    'Prorated credit',
    'transferIn',
    'Annulation',
    'add_quantity',
  ],
  'money-only': [
    'customerCredit',
    'CustomerCredit',
    'partnerCredit',
    'CREDIT',
    'OFFSET_LINEITEM',
    'Offset a line item',
    'ONE_TIME_REFUND',
    'One time refund',
    'TAX_REFUND',
    'CYCLE_DISCOUNT',
    'RENEW_DISCOUNT',
    'rebate',
    'service-charge',
    'service-credit',
    'payment-credit',
    'invoice-credit',
    'Tax adjustment',
    'Remboursement',
    'Fee',
  ],
  'one-time': ['one-time', 'OneTime', 'Setup', 'One-time purchase', 'Ponctuel'],
  usage: ['Usage', 'CYCLE_USAGEFEE', 'ASSESS USAGE FEE FOR CURRENT CYCLE', 'Metered', 'Consommation'],
  other: ['Unknown', 'pending', 'tierTransitionFee', 'XYZ', '123', 'constructor', '__proto__', 'toString'],
};

describe('chargeKindOf', () => {
  it.each(Object.entries(KINDS).flatMap(([kind, texts]) => texts.map((text) => [text, kind])))(
    '%s is %s',
    (text, kind) => {
      expect(chargeKindOf(text as string)).toBe(kind);
    },
  );

  it('takes the format’s words first', () => {
    expect(chargeKindOf('New-Order', { neworder: 'one-time' })).toBe('one-time');
    expect(chargeKindOf('toString', { neworder: 'one-time' })).toBe('other');
  });
});

describe('kindWithoutType', () => {
  it.each([
    [1, 1, 'recurring'],
    [null, 1, 'recurring'],
    [0, 0, 'recurring'],
    [-1, 1, 'proration'],
    [null, -1, 'proration'],
  ] as const)('amount %s and quantity %s: %s', (amount, quantity, kind) => {
    expect(kindWithoutType(amount, quantity)).toBe(kind);
  });
});

describe('isUsageProduct', () => {
  it.each([
    'Azure plan',
    'Microsoft Azure Plan',
    'AZURE',
    'Azure usage',
    'Azure Consumption',
    'DZH318Z0BPS6',
    'DZH318Z0BPS6:0001',
    'Consommation Azure',
  ])('%s is', (text) => expect(isUsageProduct(['', text])).toBe(true));
  it.each([
    'Azure Active Directory Premium P1',
    'Azure Information Protection Plan 1',
    'Azure AD Premium Plan 2',
    'Microsoft 365 E3',
    '',
  ])('%s is not', (text) => expect(isUsageProduct([text])).toBe(false));
});

describe('isMeteredUnit', () => {
  it('knows hours', () => {
    expect(['1 Hour', '1 Cache Instance Hour', '10 Hours', 'Heure'].map(isMeteredUnit)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['Licenses', 'User', 'Month', 'Hourglass'].map(isMeteredUnit)).toEqual([false, false, false, false]);
  });
});

it('lettersOf keeps letters alone', () => {
  expect(lettersOf(' Cycle_Fée-2! ')).toBe('cyclefee');
});

describe('charge types of a source', () => {
  it('names each unknown type once, with its rows, and keeps the rows', () => {
    const { lines, reading } = readLines(
      'Client,Product,Qty,Charge Type\nA,X,1,Mystery\nB,X,1,Mystery\nC,X,1,cycleCharge\nD,X,1,\nE,X,1,Other thing',
      'vendor',
    );
    expect(lines.map((line) => line.kind)).toEqual(['other', 'other', 'recurring', 'recurring', 'other']);
    const unknown = reading.issues.filter((one) => one.code === 'UNKNOWN_CHARGE_TYPE');
    expect(unknown.map((one) => one.message)).toEqual([
      'charge type "Mystery" is not known: its 2 rows bring money and no seats',
      'charge type "Other thing" is not known: its 1 row brings money and no seats',
    ]);
  });

  it('makes Azure and metered rows usage', () => {
    const { lines } = readLines(
      'Client,Product,Qty,Charge Type,Unit Type\nA,Azure plan,0.25,new,1 Hour\nA,Cache,3,new,1 Hour\nA,Microsoft 365 E3,3,new,Licenses',
      'vendor',
    );
    expect(lines.map((line) => line.kind)).toEqual(['usage', 'usage', 'recurring']);
  });

  it('leaves labour by the hour on the PSA side alone', () => {
    const { lines } = readLines(
      'Client,Product,Qty,Unit Price,Unit\nA,Support,2,100,Hour\nA,Azure plan,1,5,Each',
      'psa',
    );
    expect(lines.map((line) => line.kind)).toEqual(['recurring', 'usage']);
  });
});
