import { describe, expect, it } from 'vitest';
import { type Position, positionsOf } from '../../core/compare/position.ts';
import { PriceBook } from '../../core/compare/price-book.ts';
import type { LineItem } from '../../core/model.ts';
import { formatMicros, roundToMicros } from '../../core/money.ts';
import { client, contextOf, groupOf, product } from '../support/context.ts';
import { line } from '../support/lines.ts';

const products = ['m365 e3', 'm365 e5', 'visio 2'].map((key) => product(key));
const context = contextOf(
  products,
  ['a', 'b', 'c', 'd'].map((name) => client(name)),
  { asOf: 100 },
);

function position(
  clientNumber: number,
  productNumber: number,
  vendor: Partial<LineItem>[],
  psa: Partial<LineItem>[],
): Position {
  const identity = products[productNumber];
  if (identity === undefined) throw new Error(`no product ${productNumber}`);
  const group = groupOf(
    identity,
    vendor.map((fields) => line({ product: productNumber, ...fields })),
    psa.map((fields) => line({ side: 'psa', product: productNumber, ...fields })),
    { client: clientNumber },
  );
  const [only] = positionsOf(group, context);
  if (only === undefined) throw new Error('no position');
  return only;
}

const cost = (units: number): Partial<LineItem> => ({ unitCost: units * 1e6 });
const price = (units: number): Partial<LineItem> => ({ unitPrice: units * 1e6 });

function ask(
  asked: Position,
  ...others: Position[]
): { price: string | null; basis: string | undefined; source: string | undefined; currency: string } {
  const { price: found, currency } = new PriceBook([asked, ...others]).priceOf(asked);
  return {
    price: found === null ? null : formatMicros(roundToMicros(found.monthly)),
    basis: found?.basis,
    source: found?.source,
    currency,
  };
}

describe('the price of a finding, in the order of the rule', () => {
  const other = (clientNumber: number, units: number): Position =>
    position(clientNumber, 0, [cost(22)], [price(units)]);

  it('is the client’s own', () => {
    expect(ask(position(0, 0, [{}], [price(28.5)]), other(1, 99))).toMatchObject({
      price: '28.50',
      basis: 'calculated',
    });
  });

  it('then that of its own cancelled line', () => {
    const asked = position(0, 0, [{}], [{ ...price(19.5), cancelled: 50 }]);
    expect(ask(asked, other(1, 99))).toMatchObject({
      price: '19.50',
      basis: 'estimated',
      source: expect.stringContaining('cancelled line'),
    });
  });

  it('never that of a line not yet effective', () => {
    const asked = position(0, 0, [cost(20)], [{ ...price(19.5), effective: 500 }]);
    expect(ask(asked)).toMatchObject({ source: 'the vendor’s unit cost' });
  });

  it('is the amount over the seats where no unit price is named', () => {
    expect(ask(position(0, 0, [{}], [{ quantity: 4, amount: 24e6 }]))).toMatchObject({
      price: '6.00',
      basis: 'calculated',
    });
    expect(ask(position(0, 0, [{}], [{ quantity: 0, amount: 24e6 }]))).toMatchObject({ price: null });
  });

  it('then the median over other clients', () => {
    const asked = position(0, 0, [cost(22)], []);
    expect(ask(asked, other(1, 30), other(2, 28), other(3, 50))).toMatchObject({
      price: '30.00',
      source: 'the median PSA price of 3 other clients',
    });
    expect(ask(asked, other(1, 30))).toMatchObject({
      price: '30.00',
      source: 'the median PSA price of one other client',
    });
  });

  it('then the client’s own median mark-up on the cost', () => {
    const asked = position(0, 0, [cost(20)], []);
    const own = [position(0, 1, [cost(10)], [price(13)]), position(0, 2, [cost(10)], [price(15)])];
    expect(ask(asked, ...own)).toMatchObject({
      price: '28.00',
      basis: 'estimated',
      source: expect.stringContaining('mark-up'),
    });
  });

  it('then the cost', () => {
    expect(ask(position(0, 0, [cost(20)], []))).toMatchObject({
      price: '20.00',
      basis: 'estimated',
      source: 'the vendor’s unit cost',
    });
  });

  it('or none', () => {
    expect(ask(position(0, 0, [{}], []))).toMatchObject({ price: null, currency: 'CAD' });
    expect(ask(position(0, 0, [], [{}]))).toMatchObject({ price: null, currency: 'CAD' });
  });

  it('or none where the cost is in another currency than the client is billed in', () => {
    expect(ask(position(0, 0, [cost(20)], [{ currency: 'USD' }]))).toMatchObject({ price: null, currency: 'USD' });
  });

  it('takes no mark-up on a cost of 0 or across currencies', () => {
    const asked = position(0, 0, [cost(20)], []);
    const free = position(0, 1, [cost(0), { unitCost: 0, amount: 5 }], [price(13)]);
    const abroad = position(0, 2, [{ ...cost(10), currency: 'USD' }], [price(15)]);
    const billedAbroad = position(0, 2, [cost(10)], [{ ...price(15), currency: 'USD' }]);
    expect(ask(asked, free, abroad, billedAbroad)).toMatchObject({ source: 'the vendor’s unit cost' });
  });

  it('prefers other clients’ prices in the vendor’s currency, else the most common one', () => {
    const asked = position(0, 0, [{ ...cost(22), currency: 'USD' }], []);
    const inUsd = position(1, 0, [cost(22)], [{ ...price(25), currency: 'USD' }]);
    expect(ask(asked, other(2, 30), other(3, 30), inUsd)).toMatchObject({ price: '25.00', currency: 'USD' });
    const inEur = position(1, 0, [cost(22)], [{ ...price(25), currency: 'EUR' }]);
    expect(ask(asked, inEur, other(2, 30), other(3, 32))).toMatchObject({ price: '31.00', currency: 'CAD' });
    expect(ask(asked, inEur, other(2, 30))).toMatchObject({ price: '30.00', currency: 'CAD' });
    expect(ask(asked, other(2, 30), inEur)).toMatchObject({ price: '30.00', currency: 'CAD' });
  });

  it('never takes the client itself for another', () => {
    const asked = position(0, 0, [{ ...cost(22), currency: 'USD' }], []);
    const ownInCad = position(0, 0, [{ quantity: 3 }], [price(40)]);
    expect(ask(asked, ownInCad)).toMatchObject({ source: 'the vendor’s unit cost' });
    const want = { price: '30.00', source: 'the median PSA price of one other client' };
    expect(ask(asked, ownInCad, other(1, 30))).toMatchObject(want);
  });

  it('takes no price in another currency for a client that is billed for the product already', () => {
    const asked = position(0, 0, [cost(22)], [{}]);
    const inUsd = position(1, 0, [cost(22)], [{ ...price(25), currency: 'USD' }]);
    expect(ask(asked, inUsd)).toMatchObject({ price: '22.00', source: 'the vendor’s unit cost', currency: 'CAD' });
    expect(ask(asked, inUsd, other(2, 30))).toMatchObject({ price: '30.00', currency: 'CAD' });
  });
});
