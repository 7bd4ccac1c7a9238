import { describe, expect, it } from 'vitest';
import { type Position, positionsOf, productOn } from '../../core/compare/position.ts';
import type { LineGroup } from '../../core/comparison.ts';
import type { LineItem } from '../../core/model.ts';
import { formatMicros, roundToMicros } from '../../core/money.ts';
import { client, contextOf, groupOf, product } from '../support/context.ts';
import { line } from '../support/lines.ts';

const e3 = product('m365 e3');
const context = contextOf([e3], [client('contoso')], { asOf: 100 });

const vendor = (fields: Partial<LineItem> = {}): LineItem => line({ unitCost: 10e6, ...fields });
const psa = (fields: Partial<LineItem> = {}): LineItem => line({ side: 'psa', unitPrice: 15e6, ...fields });

function all(vendorLines: LineItem[], psaLines: LineItem[], fields: Partial<LineGroup> = {}): Position[] {
  return positionsOf(groupOf(e3, vendorLines, psaLines, fields), context);
}

function one(vendorLines: LineItem[], psaLines: LineItem[]): Position {
  const [position, ...others] = all(vendorLines, psaLines);
  if (position === undefined || others.length > 0) throw new Error(`${others.length + 1} positions instead of one`);
  return position;
}

describe('rule 4: covered seats', () => {
  it.each([
    ['do not bill', { billable: false }, [2, 3]],
    ['price 0', { unitPrice: 0 }, [2, 3]],
    ['an amount of 0', { unitPrice: null, amount: 0 }, [2, 3]],
    ['a price', {}, [5, 0]],
  ])('a line with %s', (_, fields, want) => {
    const {
      psaSeats,
      coveredSeats,
      psa: lines,
    } = one([vendor()], [psa({ quantity: 2 }), psa({ quantity: 3, ...fields })]);
    expect([psaSeats, coveredSeats]).toEqual(want);
    expect(lines).toHaveLength(2);
  });

  it('price 0 is a gift only where the vendor charges; do-not-bill always is', () => {
    const seats = ({ psaSeats, coveredSeats }: Position): number[] => [psaSeats, coveredSeats];
    const free = [vendor({ unitCost: 0 })];
    expect(seats(one(free, [psa({ unitPrice: 0 })]))).toEqual([1, 0]);
    expect(seats(one(free, [psa({ unitPrice: 0, billable: false })]))).toEqual([0, 1]);
    expect(seats(one([], [psa({ unitPrice: 0 })]))).toEqual([0, 1]);
  });

  it.each([
    ['an amount', { unitCost: null, amount: 5 }, true],
    ['an amount of 0, whatever the price says', { unitCost: 9, amount: 0 }, false],
    ['a price', { unitCost: 9 }, true],
    ['a price of 0', { unitCost: 0 }, false],
    ['neither: it may cost something', { unitCost: null }, true],
  ])('the vendor’s line names %s: it charges %s', (_, fields, want) => {
    expect(one([vendor(fields)], []).vendorCharges).toBe(want);
  });

  it('the own price is that of the billed lines, else of the covered ones', () => {
    const monthly = (lines: LineItem[]): string | null => {
      const { price } = one([vendor()], lines);
      return price === null ? null : formatMicros(roundToMicros(price.monthly));
    };
    expect(monthly([psa({ unitPrice: 20e6, billable: false }), psa()])).toBe('15.00');
    expect(monthly([psa({ unitPrice: 20e6, billable: false })])).toBe('20.00');
    expect(monthly([psa({ unitPrice: 0 })])).toBeNull();
  });
});

describe('twins', () => {
  const five = { fingerprint: 'x', quantity: 5 };
  const own = { fingerprint: 'y', quantity: 5, hasOwnId: true };
  it.each([
    ['copies without an id that together meet the PSA are two subscriptions', five, [10], [10, 0]],
    ['as many over several lines', five, [4, 6], [10, 0]],
    ['copies that the PSA bills once are twins', five, [5], [5, 1]],
    ['copies that the PSA bills not at all are twins', five, [], [5, 1]],
    ['copies of a line with an id are twins whatever the PSA bills', own, [10], [5, 1]],
  ])('%s', (_, fields, billed, want) => {
    const lines = billed.map((quantity) => psa({ quantity }));
    const { vendorSeats, vendorTwins } = one([vendor(fields), vendor(fields)], lines);
    expect([vendorSeats, vendorTwins.length]).toEqual(want);
  });

  it('free copies that the PSA does not bill meet nothing', () => {
    const nothing = { fingerprint: 'z', quantity: 0 };
    expect(one([vendor(nothing), vendor(nothing)], []).vendorTwins).toHaveLength(1);
  });

  it.each([
    ['the vendor’s seats make one a twin', [vendor({ quantity: 5 })], [5, 1]],
    ['the vendor’s seats meet both', [vendor({ quantity: 10 })], [10, 0]],
    [
      'the vendor’s seats are not known: no copy can be told from an addition',
      [vendor({ kind: 'proration' })],
      [10, 0],
    ],
    ['no vendor line at all makes the copy one', [], [5, 1]],
  ])('of the PSA: %s', (_, vendorLines, want) => {
    const { psaSeats, psaTwins } = one(vendorLines, [psa(five), psa(five)]);
    expect([psaSeats, psaTwins.length]).toEqual(want);
  });

  it('covered copies bill nothing twice', () => {
    expect(one([vendor()], [psa({ ...five, billable: false }), psa({ ...five, billable: false })]).psaTwins).toEqual(
      [],
    );
  });
});

describe('currencies are never added to each other', () => {
  const inCurrencies = (make: typeof vendor, ...currencies: string[]): LineItem[] =>
    currencies.map((currency) => make({ currency }));
  it.each([
    ['one on both sides', ['CAD'], ['CAD'], ['CAD|CAD']],
    ['one a side, several lines', ['CAD', 'CAD'], ['USD', 'USD'], ['CAD|USD']],
    ['the same two on both sides: apart', ['USD', 'CAD'], ['CAD', 'USD', 'USD'], ['CAD|CAD', 'USD|USD']],
    ['two against another two: one, and no price is compared', ['CAD', 'USD'], ['CAD', 'EUR'], ['CAD+USD|CAD+EUR']],
    ['two against one of them', ['CAD', 'USD'], ['CAD'], ['CAD+USD|CAD']],
    ['one against two', ['CAD'], ['USD', 'CAD'], ['CAD|CAD+USD']],
    ['two of the vendor alone', ['USD', 'CAD'], [], ['CAD|', 'USD|']],
    ['two of the PSA alone', [], ['USD', 'CAD'], ['|CAD', '|USD']],
    ['a line a side', ['CAD'], ['USD'], ['CAD|USD']],
    ['no line', [], [], ['|']],
  ])('%s', (_, vendorCurrencies, psaCurrencies, want) => {
    const positions = all(inCurrencies(vendor, ...vendorCurrencies), inCurrencies(psa, ...psaCurrencies));
    expect(positions.map(({ vendorCurrency, psaCurrency }) => `${vendorCurrency}|${psaCurrency}`)).toEqual(want);
    expect(positions.flatMap((position) => position.vendor)).toHaveLength(vendorCurrencies.length);
  });

  it('a unit cost over two currencies is none', () => {
    expect(one(inCurrencies(vendor, 'CAD', 'USD'), [psa()]).unitCost).toBeNull();
    expect(one(inCurrencies(vendor, 'CAD'), [psa()]).unitCost).not.toBeNull();
  });

  it('a row that was set aside stands in the first part alone', () => {
    const setAside = [{ row: 31 } as never];
    const positions = all(inCurrencies(vendor, 'USD', 'CAD'), [], { setAside });
    expect(positions.map((position) => position.setAside.length)).toEqual([1, 0]);
  });
});

describe('inactive PSA lines', () => {
  it.each([
    ['none', [], ''],
    ['one', [{ cancelled: 50 }], 'cancelled in the PSA on 1970-02-20'],
    [
      'several: the last in the alphabet',
      [{ effective: 150 }, { cancelled: 50 }],
      'not effective in the PSA before 1970-05-31',
    ],
    [
      'the same in another order',
      [{ cancelled: 50 }, { effective: 150 }],
      'not effective in the PSA before 1970-05-31',
    ],
  ])('the cause of %s', (_, lines, want) => expect(one([vendor()], lines.map(psa)).inactiveCause).toBe(want));

  it.each([
    ['one that is over', { cancelled: 50, effective: 10 }, true],
    ['one that began on the as-of day', { statusActive: false, effective: 100 }, true],
    ['one that has not begun', { effective: 101 }, false],
    ['one whose period has not begun', { periodStart: 101 }, false],
  ])('the price of %s stands in: %j %s', (_, fields, want) => {
    expect(one([vendor()], [psa(fields)]).cancelledPrice !== null).toBe(want);
  });

  it('without an as-of date every inactive line is over', () => {
    const [position] = positionsOf(groupOf(e3, [], [psa({ cancelled: 50, effective: 900 })]), {
      ...context,
      asOf: null,
    });
    expect(position?.cancelledPrice).not.toBeNull();
  });
});

describe('terms', () => {
  const yearly = { term: 'P1Y' } as const;
  const monthly = { term: 'P1M' } as const;
  it('are told apart only where they may differ', () => {
    expect(one([vendor(yearly)], [psa(yearly)])).toMatchObject({ vendorTerms: null, psaTerms: null });
    expect(one([vendor(yearly)], [psa(yearly)]).costByTerm.size).toBe(0);
    expect(one([vendor(yearly)], [psa(yearly), psa(monthly)]).vendorTerms).toEqual(new Map([['P1Y', 1]]));
    const apart = one([vendor(yearly), vendor(monthly)], [psa(yearly)]);
    expect(apart.vendorTerms).toEqual(
      new Map([
        ['P1Y', 1],
        ['P1M', 1],
      ]),
    );
    expect(apart.psaTerms).toEqual(new Map([['P1Y', 1]]));
    expect([...apart.costByTerm.keys()]).toEqual(['P1Y', 'P1M']);
  });

  it.each([
    ['yearly', true],
    ['triennial', true],
    ['monthly', false],
    [null, false],
  ] as const)('a PSA line that is billed %s is yearly: %s', (billing, want) => {
    expect(one([], [psa({ billing })]).billedYearly).toBe(want);
  });
});

it('a product is asked only of a side that has lines', () => {
  const position = one([vendor()], []);
  expect(productOn('vendor', position)).toBe(e3);
  expect(() => productOn('psa', position)).toThrow('client group 0 has no m365 e3 on the psa side');
  expect(productOn('psa', one([], [psa()]))).toBe(e3);
});
