import { describe, expect, it } from 'vitest';
import {
  billingOf,
  clientNameOf,
  clientOf,
  monthsOf,
  productNameOf,
  productOf,
  steadyName,
  steadyNameOf,
  termOf,
} from '../../core/compare/context.ts';
import type { RawProduct } from '../../core/model.ts';
import { client, contextOf, EMPTY_READING, product } from '../support/context.ts';
import { line } from '../support/lines.ts';

const yearly = product('e3 yearly', { term: 'P1Y', billing: 'yearly' });
const context = contextOf([product('m365 e3'), yearly], [client('contoso')]);

describe('what a line points to', () => {
  it('is found by number on the line’s own side', () => {
    const apart = { ...context, psaProducts: [product('psa e3')] };
    expect(productOf(apart, line()).key).toBe('m365 e3');
    expect(productOf(apart, line({ side: 'psa' })).key).toBe('psa e3');
    expect(clientOf(context, 0).key).toBe('contoso');
    expect(clientNameOf(context, line())).toBe('contoso');
    expect(productNameOf(context, line({ product: 1 }))).toBe('e3 yearly');
  });

  it.each([
    ['a product', () => productOf(context, line({ product: 7 })), 'no vendor product 7 of 2'],
    ['a product’s name', () => productNameOf(context, line({ side: 'psa', product: 8 })), 'no psa product 8 of 2'],
    ['a client’s name', () => clientNameOf(context, line({ side: 'psa', client: 9 })), 'no psa client 9 of 1'],
    ['a client group', () => clientOf(context, 5), 'no client group 5 of 1'],
  ])('%s that is not there is a fault of the program', (_, ask, want) => expect(ask).toThrow(want));
});

describe('a product’s name', () => {
  const bare: RawProduct = { name: '', detail: '', productId: '', skuId: '', partNumber: '', strayIds: [] };
  it.each([
    ['its own', { name: 'E3', partNumber: 'P-1', detail: 'long', productId: 'CFQ7' }, 'E3'],
    ['else the part number', { partNumber: 'P-1', detail: 'long', productId: 'CFQ7' }, 'P-1'],
    ['else the second text', { detail: 'long', productId: 'CFQ7' }, 'long'],
    ['else the id', { productId: 'CFQ7' }, 'CFQ7'],
    ['or none', {}, ''],
  ])('is %s', (_, fields, want) => {
    const vendor = { ...EMPTY_READING.vendor, products: [{ ...bare, ...fields }] };
    const named = { ...context, reading: { ...EMPTY_READING, vendor } };
    expect(productNameOf(named, line())).toBe(want);
  });
});

describe('one of several names', () => {
  it.each([
    [['b', 'a', 'c'], 'a'],
    [['a', 'b'], 'a'],
    [['b'], 'b'],
    [[], ''],
  ])('of %j is %j', (names, want) => {
    expect(steadyName(names)).toBe(want);
    expect(
      steadyNameOf(
        names.map((currency) => line({ currency })),
        ({ currency }) => currency,
      ),
    ).toBe(want);
  });
});

describe('rule 3: months that a price stands for', () => {
  it.each([
    ['the line’s own', { product: 1, priceMonths: 36 }, 36],
    ['what the product’s name says, on a line without dates or billing', { product: 1 }, 12],
    ['one where neither says', {}, 1],
    ['one where the line says monthly', { product: 1, billing: 'monthly' }, 1],
    ['one where the line is dated', { product: 1, periodEnd: 100 }, 1],
  ] as const)('%s', (_, fields, want) => expect(monthsOf(context, line(fields))).toBe(want));

  it('term and billing are the line’s, else the product’s', () => {
    expect(termOf(context, line({ product: 1 }))).toBe('P1Y');
    expect(termOf(context, line({ product: 1, term: 'P1M' }))).toBe('P1M');
    expect(billingOf(context, line({ product: 1 }))).toBe('yearly');
    expect(billingOf(context, line({ product: 1, billing: 'monthly' }))).toBe('monthly');
  });

  it('a product billed every three years is divided by 36', () => {
    const triennial = contextOf([product('e3', { billing: 'triennial' })], [client('contoso')]);
    expect(monthsOf(triennial, line())).toBe(36);
  });
});
