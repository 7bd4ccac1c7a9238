import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  billedSeats,
  countVendorSeats,
  inactiveReason,
  psaState,
  seatsByTerm,
  signedSeats,
} from '../../core/compare/seats.ts';
import { isoFromDay } from '../../core/days.ts';
import type { ChargeKind, LineItem } from '../../core/model.ts';
import { day, line } from '../support/lines.ts';

const charge = (kind: ChargeKind, from: string, to: string, quantity: number, amount: number): LineItem =>
  line({ kind, quantity, amount: amount * 1e6, periodStart: day(from), periodEnd: day(to), subscription: 'S-1' });

describe('seats of one subscription: Microsoft’s four worked changes', () => {
  const cycle = ['2019-06-10', '2019-07-09'] as const;
  it.each([
    [
      'add on the same day',
      [
        ['recurring', 1, 4],
        ['proration', 1, -4],
        ['proration', 2, 8],
      ],
      2,
    ],
    [
      'add on the next day',
      [
        ['recurring', 1, 4],
        ['proration', 1, -3.87],
        ['proration', 2, 7.74],
      ],
      2,
    ],
    [
      'remove on the same day',
      [
        ['recurring', 2, 8],
        ['proration', 2, -8],
        ['proration', 1, 4],
      ],
      1,
    ],
    [
      'remove on the next day',
      [
        ['recurring', 2, 8],
        ['proration', 2, -7.74],
        ['proration', 1, 3.87],
      ],
      1,
    ],
  ] as const)('%s', (_, lines, want) => {
    const charges = lines.map(([kind, quantity, amount]) => charge(kind, ...cycle, quantity, amount));
    expect(countVendorSeats(charges, null).seats).toBe(want);
  });

  it('prorations of the cycle before do not count: 275, not 291', () => {
    const charges = [
      charge('recurring', '2026-07-31', '2026-08-30', 275, 7752.25),
      charge('recurring', '2026-07-13', '2026-07-30', 6, 98.22),
      charge('recurring', '2026-07-27', '2026-07-30', 10, 36.4),
    ];
    const { seats, counted } = countVendorSeats(charges, day('2026-07-31'));
    expect(seats).toBe(275);
    expect(counted).toHaveLength(1);
  });
});

describe('what gives no base', () => {
  it.each([
    ['prorations alone', [charge('proration', '2026-03-12', '2026-03-31', 2, 31)]],
    ['one credit of a full cycle', [charge('recurring', '2026-03-01', '2026-03-31', 2, -8)]],
    ['credits alone', [charge('money-only', '2026-03-01', '2026-03-31', 5, -50)]],
    ['an unknown charge type', [charge('other', '2026-03-01', '2026-03-31', 5, 50)]],
    [
      'credits beyond the base, which belong to an earlier invoice',
      [charge('recurring', '2026-03-01', '2026-03-31', 2, 8), charge('proration', '2026-03-01', '2026-03-31', 5, -20)],
    ],
  ])('%s', (_, lines) => {
    const { seats, baseless } = countVendorSeats(lines, day('2026-03-31'));
    expect(seats).toBeNull();
    expect(baseless).toHaveLength(lines.length);
  });
});

describe('several subscriptions', () => {
  it('are counted each by its own latest end, then added', () => {
    const lines = [
      { ...charge('recurring', '2026-02-15', '2026-03-14', 4, 40), subscription: 'A' },
      { ...charge('recurring', '2026-03-15', '2026-04-14', 7, 70), subscription: 'A' },
      { ...charge('recurring', '2026-03-01', '2026-03-31', 3, 30), subscription: 'B' },
      { ...charge('proration', '2026-03-09', '2026-03-31', 1, 6), subscription: 'C' },
    ];
    const { seats, baseless } = countVendorSeats(lines, day('2026-03-31'));
    expect(seats).toBe(10);
    expect(baseless.map(({ subscription }) => subscription)).toEqual(['C']);
  });

  it('dated lines without a subscription count where they contain the export’s as-of date', () => {
    const dated = (from: string, to: string, quantity: number): LineItem =>
      line({ quantity, periodStart: day(from), periodEnd: day(to) });
    const lines = [
      dated('2026-02-01', '2026-02-28', 9),
      dated('2026-03-01', '2026-03-31', 5),
      dated('2026-03-20', '2026-04-19', 2),
    ];
    expect(countVendorSeats(lines, day('2026-03-31')).seats).toBe(7);
  });

  it('undated lines are added with the sign of their amount', () => {
    const lines = [
      line({ quantity: 5, amount: 50 }),
      line({ quantity: 2, amount: -20 }),
      line({ quantity: 3, amount: 0 }),
      line({ quantity: -1 }),
    ];
    expect(countVendorSeats(lines, null).seats).toBe(5);
    expect(lines.map(signedSeats)).toEqual([5, -2, 3, -1]);
  });

  it.each([
    [5, 50, 5],
    [5, -50, -5],
    [-5, 50, 5],
    [-5, -50, -5],
    [5, 0, 5],
    [-5, 0, -5],
    [-5, null, -5],
  ])('rule 1: a quantity of %d with an amount of %j is %d seats', (quantity, amount, want) => {
    expect(signedSeats(line({ quantity, amount }))).toBe(want);
  });

  it('a subscription is counted at its own latest end, though the export’s as-of date is past it', () => {
    const past = charge('recurring', '2026-02-15', '2026-03-14', 4, 40);
    const added = charge('proration', '2026-03-01', '2026-03-14', 1, 5);
    expect(countVendorSeats([past, added], day('2026-03-31')).seats).toBe(5);
  });

  it('a credit that names no subscription goes with those that have a base', () => {
    const base = charge('recurring', '2026-03-01', '2026-03-31', 3, 30);
    const credit = line({ kind: 'money-only', amount: -5_000_000 });
    const proration = line({ kind: 'proration', amount: -5_000_000 });
    expect(countVendorSeats([base, credit], null)).toMatchObject({ seats: 3, baseless: [] });
    expect(countVendorSeats([base, proration], null).baseless).toEqual([proration]);
    expect(countVendorSeats([credit, { ...credit, subscription: 'S-4' }], null).baseless).toHaveLength(2);
  });

  it('an open end reaches on', () => {
    const open = line({ quantity: 4, subscription: 'S', periodStart: day('2025-08-30') });
    expect(countVendorSeats([open], day('2026-07-31')).seats).toBe(4);
  });

  it('the order of the lines decides nothing', () => {
    const pool = [
      charge('recurring', '2026-03-01', '2026-03-31', 8, 80),
      charge('proration', '2026-03-10', '2026-03-31', 8, -56),
      charge('proration', '2026-03-10', '2026-03-31', 11, 77),
      { ...charge('recurring', '2026-03-05', '2026-04-04', 2, 20), subscription: 'S-2' },
      { ...charge('proration', '2026-03-05', '2026-03-20', 1, 5), subscription: 'S-3' },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (shuffled) => {
        expect(countVendorSeats(shuffled, day('2026-03-31')).seats).toBe(13);
      }),
    );
  });
});

describe('a PSA line at the as-of date', () => {
  const asOf = day('2026-03-31');
  it.each([
    ['plain', {}, 'billed'],
    ['effective on the day itself', { effective: asOf }, 'billed'],
    ['effective the day after', { effective: asOf + 1 }, 'inactive'],
    ['cancelled on the day: the first day without', { cancelled: asOf }, 'inactive'],
    ['cancelled the day after', { cancelled: asOf + 1 }, 'billed'],
    ['service period ends on the day: the last day with', { periodEnd: asOf }, 'billed'],
    ['service period ended the day before', { periodEnd: asOf - 1 }, 'inactive'],
    ['service period begins on the day', { periodStart: asOf }, 'billed'],
    ['service period begins the day after', { periodStart: asOf + 1 }, 'inactive'],
    ['status cancelled', { statusActive: false }, 'inactive'],
    ['do not bill', { billable: false }, 'covered'],
    ['price 0', { unitPrice: 0 }, 'covered'],
    ['no price', { unitPrice: null }, 'billed'],
    ['no price and an amount of 0', { amount: 0 }, 'covered'],
    ['no price, no seats and so an amount of 0', { amount: 0, quantity: 0 }, 'billed'],
    ['a price and an amount of 0', { unitPrice: 1, amount: 0 }, 'billed'],
  ] as const)('%s: %s', (_, fields, want) => expect(psaState(line({ side: 'psa', ...fields }), asOf)).toBe(want));

  it('without an as-of date a cancel date alone ends a line', () => {
    expect(psaState(line({ cancelled: 1 }), null)).toBe('inactive');
    expect(psaState(line({ effective: 99_999 }), null)).toBe('billed');
  });

  it.each([
    ['cancelled in the PSA on 2026-03-01', { cancelled: day('2026-03-01') }],
    ['not effective in the PSA before 2026-05-01', { effective: day('2026-05-01') }],
    ['not effective in the PSA before 2026-05-02', { effective: day('2026-05-01'), periodStart: day('2026-05-02') }],
    ['ended in the PSA on 2026-02-28', { periodEnd: day('2026-02-28') }],
    ['not active in the PSA', { statusActive: false }],
    ['not active in the PSA', { statusActive: false, effective: asOf, periodEnd: asOf }],
    ['not active in the PSA', { statusActive: false, cancelled: asOf + 1 }],
  ])('%s', (want, fields) => expect(inactiveReason(line({ side: 'psa', ...fields }), asOf, isoFromDay)).toBe(want));

  it('says that it was cancelled where nothing is dated', () => {
    expect(inactiveReason(line({ cancelled: day('2026-03-01') }), null, isoFromDay)).toContain('cancelled');
    expect(inactiveReason(line({ effective: day('2026-03-01') }), null, isoFromDay)).toBe('not active in the PSA');
  });

  it('bills the quantity less what is included', () => {
    expect(billedSeats(line({ quantity: 12, included: 5 }))).toBe(7);
    expect(billedSeats(line({ quantity: 2, included: 5 }))).toBe(0);
  });
});

it('seats by term need a term on every line', () => {
  const lines = [
    line({ quantity: 10, term: 'P1Y' }),
    line({ quantity: 2, term: 'P1M' }),
    line({ quantity: 1, term: 'P1Y' }),
  ];
  expect(seatsByTerm(lines, signedSeats, ({ term }) => term)).toEqual(
    new Map([
      ['P1Y', 11],
      ['P1M', 2],
    ]),
  );
  expect(seatsByTerm([...lines, line()], signedSeats, ({ term }) => term)).toBeNull();
});
