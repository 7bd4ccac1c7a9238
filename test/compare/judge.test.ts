import { describe, expect, it } from 'vitest';
import type { CompareContext } from '../../core/compare/context.ts';
import { judge } from '../../core/compare/judge.ts';
import { positionsOf } from '../../core/compare/position.ts';
import { PriceBook } from '../../core/compare/price-book.ts';
import type { Comparison, LineGroup } from '../../core/comparison.ts';
import type { LineItem, SetAsideRow, Side } from '../../core/model.ts';
import { client, contextOf, groupOf, product } from '../support/context.ts';
import { line } from '../support/lines.ts';

const e3 = product('m365 e3', { parts: ['e3'] });
const e5 = product('m365 e5', { parts: ['e5'] });
const visio = product('visio 2');
const vague = product('m365', { vague: true, basis: 'name', inCatalog: false });
const open = product('dynamics 365', { vague: true, basis: 'name' });
const labour = product('labour', { basis: 'unparsed', inCatalog: false, family: 'helpdesk labour' });
const cyber = product('cyber std', { basis: 'unparsed', inCatalog: false, family: 'acme cyber std' });
const cyberLong = product('cyber standard', { basis: 'unparsed', inCatalog: false, family: 'acme cyber standard' });
const products = [e3, e5, visio, vague, open, labour, cyber, cyberLong];

interface Heard {
  readonly comparisons: Comparison[];
  readonly excluded: string[];
}

function hear(
  groups: LineGroup[],
  context: CompareContext = contextOf(products, [client('contoso')], { asOf: 100 }),
): Heard {
  const positions = groups.flatMap((group) => positionsOf(group, context));
  const excluded: string[] = [];
  const comparisons = judge(positions, context, new PriceBook(positions), (_, reason) => excluded.push(reason));
  return { comparisons, excluded };
}

const of = (identity: (typeof products)[number]): number => products.indexOf(identity);
const vendor = (identity: (typeof products)[number], fields: Partial<LineItem> = {}): LineItem =>
  line({ product: of(identity), unitCost: 10e6, ...fields });
const psa = (identity: (typeof products)[number], fields: Partial<LineItem> = {}): LineItem =>
  line({ side: 'psa', product: of(identity), unitPrice: 15e6, ...fields });
const aside = (side: Side): SetAsideRow =>
  ({ side, row: 31, message: 'F31: "n/a" is no number' }) as unknown as SetAsideRow;
const kinds = ({ comparisons }: Heard): string[] =>
  comparisons.map(({ kind, reason }) => (reason === null ? kind : `${kind}: ${reason}`));

describe('one position', () => {
  it('with both sides is a pair', () =>
    expect(kinds(hear([groupOf(e3, [vendor(e3)], [psa(e3)])]))).toEqual(['paired']));

  it('with the vendor alone names the cause', () => {
    expect(hear([groupOf(e3, [vendor(e3)], [])]).comparisons[0]).toMatchObject({
      kind: 'vendor-only',
      cause: 'never added',
    });
    const alone = contextOf(products, [client('contoso', { psaNames: [] })]);
    expect(hear([groupOf(e3, [vendor(e3)], [])], alone).comparisons[0]?.cause).toContain('not in the PSA export');
    const cancelled = hear([groupOf(e3, [vendor(e3)], [psa(e3, { cancelled: 50 })])]);
    expect(cancelled.comparisons[0]?.cause).toBe('cancelled in the PSA on 1970-02-20');
    expect(cancelled.excluded).toEqual(['INACTIVE']);
  });

  it.each([
    ['nothing but free lines', [vendor(e3, { unitCost: 0, amount: 0 })], ['ZERO_COST']],
    ['free lines by their price alone', [vendor(e3, { unitCost: 0 })], ['ZERO_COST']],
    ['no seats, though they are free', [vendor(e3, { unitCost: 0, quantity: 0 })], ['NO_SEATS']],
    [
      'seats that come to 0',
      [vendor(e3, { subscription: 'S', amount: 10 }), vendor(e3, { subscription: 'S', amount: -10 })],
      ['NO_SEATS', 'NO_SEATS'],
    ],
  ])('of the vendor with %s is excluded', (_, lines, want) => {
    expect(hear([groupOf(e3, lines, [])])).toMatchObject({ comparisons: [], excluded: want });
  });

  it.each([
    ['a catalogue product', e3, {}, ['psa-only'], []],
    ['labour', labour, {}, [], ['NOT_VENDOR_PRODUCT']],
    ['a name that says too little', vague, {}, [], ['NOT_VENDOR_PRODUCT']],
    ['a do-not-bill line', e3, { billable: false }, [], ['NOT_BILLABLE']],
    ['price 0', e3, { unitPrice: 0 }, [], ['NOT_BILLABLE']],
    ['no seats', e3, { quantity: 0 }, [], ['NO_SEATS']],
    ['a vague name of a product of the vendor’s', open, {}, ['uncertain: PRODUCT_UNCERTAIN'], []],
    ['a yearly bill', e3, { billing: 'yearly' }, ['uncertain: BILLED_YEARLY'], []],
    ['a three-yearly bill', e3, { billing: 'triennial' }, ['uncertain: BILLED_YEARLY'], []],
  ] as const)('of the PSA alone with %s', (_, identity, fields, want, excluded) => {
    const heard = hear([groupOf(identity, [], [psa(identity, fields)])]);
    expect(kinds(heard)).toEqual(want);
    expect(heard.excluded).toEqual(excluded);
  });

  it('of the PSA alone is supplied where a vendor line names the product for another client', () => {
    const context = contextOf(products, [client('contoso'), client('fabrikam')]);
    const heard = hear(
      [groupOf(labour, [], [psa(labour)]), groupOf(labour, [vendor(labour)], [psa(labour)], { client: 1 })],
      context,
    );
    expect(kinds(heard).sort()).toEqual(['paired', 'psa-only']);
  });

  it('is supplied, too, where only a proration names it', () => {
    const context = contextOf(products, [client('contoso'), client('fabrikam')]);
    const proration = vendor(labour, { kind: 'proration', subscription: 'S-9' });
    const heard = hear([groupOf(labour, [proration], []), groupOf(labour, [], [psa(labour)], { client: 1 })], context);
    expect(kinds(heard).sort()).toEqual(['psa-only', 'uncertain: NO_BASE_ON_EXPORT']);
  });
});

describe('what is not on the export', () => {
  const proration = (): LineItem => vendor(e3, { kind: 'proration', subscription: 'S-9' });

  it('prorations alone need review, with the PSA line where there is one', () => {
    const heard = hear([groupOf(e3, [proration()], [psa(e3)])]);
    expect(heard.comparisons[0]).toMatchObject({ reason: 'NO_BASE_ON_EXPORT', vendorSeats: null });
    expect(heard.comparisons[0]?.psa).toHaveLength(1);
    expect(kinds(hear([groupOf(e3, [proration()], [])]))).toEqual(['uncertain: NO_BASE_ON_EXPORT']);
  });

  it('beside a base they are apart, unless they may explain why the PSA bills more', () => {
    const based = (): LineItem => vendor(e3, { subscription: 'S-1', quantity: 5 });
    expect(kinds(hear([groupOf(e3, [based(), proration()], [psa(e3, { quantity: 5 })])]))).toEqual([
      'paired',
      'uncertain: NO_BASE_ON_EXPORT',
    ]);
    expect(kinds(hear([groupOf(e3, [based(), proration()], [psa(e3, { quantity: 6 })])]))).toEqual([
      'uncertain: NO_BASE_ON_EXPORT',
    ]);
    expect(kinds(hear([groupOf(e3, [based(), proration()], [])])).sort()).toEqual([
      'uncertain: NO_BASE_ON_EXPORT',
      'vendor-only',
    ]);
  });

  it.each([
    ['vendor', [], [psa(e3)], ['uncertain: COUNTERPART_SET_ASIDE']],
    ['psa', [vendor(e3)], [], ['uncertain: COUNTERPART_SET_ASIDE']],
    ['vendor', [vendor(e3)], [psa(e3)], ['uncertain: COUNTERPART_SET_ASIDE']],
    ['vendor', [vendor(e3)], [], ['vendor-only']],
    ['psa', [], [psa(e3)], ['psa-only']],
    ['psa', [], [], []],
  ] as const)('a %s row set aside', (side, vendorLines, psaLines, want) => {
    const heard = hear([
      groupOf(e3, [...vendorLines], [...psaLines], { setAside: [aside(side)], vendorProduct: e3, psaProduct: e3 }),
    ]);
    expect(kinds(heard)).toEqual(want);
    const [first] = heard.comparisons;
    if (first?.reason === 'COUNTERPART_SET_ASIDE') expect(first.evidence.join()).toContain('row 31');
  });
});

describe('twins', () => {
  it('are apart from the match', () => {
    const twice = { fingerprint: 'x', quantity: 5 };
    const heard = hear([groupOf(e3, [vendor(e3, { quantity: 5 })], [psa(e3, twice), psa(e3, twice)])]);
    expect(kinds(heard).sort()).toEqual(['paired', 'psa-twin']);
    const own = { fingerprint: 'y', hasOwnId: true };
    expect(kinds(hear([groupOf(e3, [vendor(e3, own), vendor(e3, own)], [psa(e3)])])).sort()).toEqual([
      'paired',
      'vendor-twin',
    ]);
  });

  it('are none where the vendor’s seats are not known', () => {
    const twice = { fingerprint: 'x' };
    const heard = hear([groupOf(e3, [vendor(e3, { kind: 'proration' })], [psa(e3, twice), psa(e3, twice)])]);
    expect(kinds(heard)).toEqual(['uncertain: NO_BASE_ON_EXPORT']);
  });
});

describe('two positions of one client', () => {
  it('that are siblings with near seats are one wrong product, the nearest first', () => {
    const heard = hear([groupOf(e5, [vendor(e5, { quantity: 10 })], []), groupOf(e3, [], [psa(e3, { quantity: 9 })])]);
    expect(heard.comparisons).toMatchObject([
      { kind: 'siblings', vendorSeats: 10, psaSeats: 9, psaProduct: { title: 'm365 e3' } },
    ]);
  });

  it('with seats far apart are two findings', () => {
    const heard = hear([groupOf(e5, [vendor(e5, { quantity: 10 })], []), groupOf(e3, [], [psa(e3, { quantity: 4 })])]);
    expect(kinds(heard).sort()).toEqual(['psa-only', 'vendor-only']);
  });

  it('in two currencies, or of two families, are two findings', () => {
    const abroad = hear([groupOf(e5, [vendor(e5)], []), groupOf(e3, [], [psa(e3, { currency: 'USD' })])]);
    expect(kinds(abroad).sort()).toEqual(['psa-only', 'vendor-only']);
    expect(kinds(hear([groupOf(visio, [vendor(visio)], []), groupOf(e3, [], [psa(e3)])])).sort()).toEqual([
      'psa-only',
      'vendor-only',
    ]);
  });

  it('whose names leave it open need review', () => {
    const heard = hear(
      [groupOf(e3, [vendor(e3)], []), groupOf(vague, [], [psa(vague)])],
      contextOf(products, [client('contoso')], { siblings: () => false }),
    );
    expect(kinds(heard)).toEqual(['uncertain: PRODUCT_UNCERTAIN']);
    expect(heard.comparisons[0]).toMatchObject({
      psaProduct: { key: 'm365', psa: 'm365' },
      confidence: 0.8,
      candidates: [
        {
          client: 'contoso',
          product: 'm365',
          likeness: 0.8,
          evidence: 'the names leave open whether m365 is m365 e3',
        },
      ],
    });
  });

  it('that no catalogue knows need review where their names are much alike', () => {
    const groups = (): LineGroup[] => [groupOf(cyber, [vendor(cyber)], []), groupOf(cyberLong, [], [psa(cyberLong)])];
    expect(kinds(hear(groups()))).toEqual(['uncertain: PRODUCT_UNCERTAIN']);
    const apart = hear(groups(), contextOf(products, [client('contoso')], { productLikeness: () => 0.6 }));
    expect(kinds(apart)).toEqual(['vendor-only']);
    expect(apart.excluded).toEqual(['NOT_VENDOR_PRODUCT']);
  });
});

describe('clients that may be the same', () => {
  const one = (name: string, side: Side, ...candidates: number[]): ReturnType<typeof client> =>
    client(name, {
      vendorNames: side === 'vendor' ? [name] : [],
      psaNames: side === 'psa' ? [name] : [],
      candidates: candidates.map((group) => ({ group, likeness: 0.9, evidence: 'names equal but for legal form' })),
    });
  const context = contextOf(
    products,
    [
      one('acme', 'vendor', 1, 2),
      one('acme inc', 'psa'),
      one('acme llc', 'psa'),
      client('other'),
      one('zeta', 'psa', 0),
    ],
    { asOf: 100 },
  );

  it('are one question for each product that both sides have', () => {
    const heard = hear(
      [
        groupOf(e3, [vendor(e3)], []),
        groupOf(e3, [], [psa(e3)], { client: 1 }),
        groupOf(e3, [], [psa(e3)], { client: 2 }),
      ],
      context,
    );
    expect(kinds(heard)).toEqual(['uncertain: CLIENT_UNCERTAIN']);
    expect(heard.comparisons[0]?.candidates.map((candidate) => candidate.client)).toEqual(['acme inc', 'acme llc']);
    expect(heard.comparisons[0]?.psa).toHaveLength(2);
    expect(heard.comparisons[0]?.product).toMatchObject({ vendor: 'm365 e3', psa: 'm365 e3' });
  });

  it.each([[[1, 2]], [[2, 1]]])('of equal likeness stand in the order of their names: asked as %j', (links) => {
    const asked = contextOf(products, [
      one('acme', 'vendor', ...links),
      one('acme inc', 'psa'),
      one('acme llc', 'psa'),
    ]);
    const both = [1, 2].map((group) => groupOf(e3, [], [psa(e3)], { client: group }));
    const { comparisons } = hear([groupOf(e3, [vendor(e3)], []), ...both], asked);
    expect(comparisons[0]?.candidates.map((candidate) => candidate.client)).toEqual(['acme inc', 'acme llc']);
  });

  it('are asked with all of their lines, in whatever currency they are billed', () => {
    const abroad = psa(e3, { currency: 'USD' });
    const heard = hear([groupOf(e3, [vendor(e3)], []), groupOf(e3, [], [psa(e3), abroad], { client: 1 })], context);
    expect(kinds(heard)).toEqual(['uncertain: CLIENT_UNCERTAIN']);
    expect(heard.comparisons[0]).toMatchObject({ psa: [{ currency: 'CAD' }, { currency: 'USD' }], psaSeats: 2 });
    expect(heard.comparisons[0]?.candidates.map((candidate) => candidate.client)).toEqual(['acme inc']);
  });

  it('are no question where only one side has the product', () => {
    const heard = hear([groupOf(e3, [vendor(e3)], []), groupOf(visio, [], [psa(visio)], { client: 1 })], context);
    expect(kinds(heard)).toEqual(['vendor-only', 'psa-only']);
    expect(heard.comparisons[0]?.candidates).toHaveLength(2);
  });

  it('are asked from the PSA’s side too', () => {
    const heard = hear([groupOf(e3, [vendor(e3)], []), groupOf(e3, [], [psa(e3)], { client: 4 })], context);
    expect(kinds(heard)).toEqual(['uncertain: CLIENT_UNCERTAIN']);
    expect(heard.comparisons[0]?.candidates[0]?.likeness).toBe(0.9);
  });

  it('of two vendor clients and one PSA client are two questions; its rows stand in one', () => {
    const two = contextOf(products, [one('acme inc', 'vendor', 2), one('acme llc', 'vendor', 2), one('acme', 'psa')]);
    const heard = hear(
      [
        groupOf(e3, [vendor(e3)], []),
        groupOf(e3, [vendor(e3)], [], { client: 1 }),
        groupOf(e3, [], [psa(e3)], { client: 2 }),
      ],
      two,
    );
    expect(kinds(heard)).toEqual(['uncertain: CLIENT_UNCERTAIN', 'uncertain: CLIENT_UNCERTAIN']);
    expect(heard.comparisons.map((comparison) => comparison.psa.length)).toEqual([1, 0]);
    expect(heard.comparisons.map(({ candidates }) => candidates[0]?.client)).toEqual(['acme', 'acme']);
  });

  it('of two vendor clients: the rows stand in the question of the first client, whatever the order of the rows', () => {
    const two = contextOf(products, [one('acme inc', 'vendor', 2), one('acme llc', 'vendor', 2), one('acme', 'psa')]);
    const groups = [0, 1].map((group) => groupOf(e3, [vendor(e3)], [], { client: group }));
    for (const order of [groups, [...groups].reverse()]) {
      const { comparisons } = hear([...order, groupOf(e3, [], [psa(e3)], { client: 2 })], two);
      expect(comparisons.map(({ client: { key }, psa: rows }) => [key, rows.length])).toEqual([
        ['acme inc', 1],
        ['acme llc', 0],
      ]);
    }
  });

  it('stand in the order of their likeness', () => {
    const links = [0.7, 0.9].map((likeness, n) => ({ group: n + 1, likeness, evidence: 'names alike' }));
    const acme = client('acme', { psaNames: [], candidates: links });
    const asked = contextOf(products, [acme, one('acme inc', 'psa'), one('acme llc', 'psa')]);
    const both = [1, 2].map((group) => groupOf(e3, [], [psa(e3)], { client: group }));
    const { comparisons } = hear([groupOf(e3, [vendor(e3)], []), ...both], asked);
    expect(comparisons[0]?.candidates.map((candidate) => candidate.client)).toEqual(['acme llc', 'acme inc']);
    expect(comparisons[0]?.confidence).toBe(0.9);
  });

  it('never reach a client that is matched already', () => {
    const matched = contextOf(products, [one('acme', 'vendor', 1), client('acme inc')]);
    const heard = hear([groupOf(e3, [vendor(e3)], []), groupOf(e3, [], [psa(e3)], { client: 1 })], matched);
    expect(kinds(heard)).toEqual(['vendor-only', 'psa-only']);
  });
});

describe('currencies of one product', () => {
  it('are compared apart where both sides bear the same', () => {
    const both = (make: typeof vendor): LineItem[] => [make(e3), make(e3, { currency: 'USD' })];
    const heard = hear([groupOf(e3, both(vendor), both(psa))]);
    expect(heard.comparisons.map(({ currency }) => currency)).toEqual(['CAD', 'USD']);
  });

  it('are one comparison where they differ', () => {
    const heard = hear([groupOf(e3, [vendor(e3), vendor(e3, { currency: 'USD' })], [psa(e3, { quantity: 2 })])]);
    expect(heard.comparisons).toMatchObject([
      { kind: 'paired', vendorCurrency: 'CAD+USD', psaCurrency: 'CAD', vendorSeats: 2 },
    ]);
  });

  it('give a finding one currency, whichever side bears several', () => {
    const bearing = (side: typeof vendor, ...codes: string[]): LineItem[] =>
      codes.map((currency) => side(e3, { currency }));
    const currencyOf = (vendorLines: LineItem[], psaLines: LineItem[]): (string | undefined)[] =>
      hear([groupOf(e3, vendorLines, psaLines)]).comparisons.map(({ currency }) => currency);
    expect(currencyOf(bearing(vendor, 'CAD', 'USD'), bearing(psa, 'CAD'))).toEqual(['CAD']);
    expect(currencyOf(bearing(vendor, 'USD'), bearing(psa, 'CAD', 'USD'))).toEqual(['USD']);
    expect(currencyOf(bearing(vendor, 'CAD', 'EUR'), bearing(psa, 'GBP', 'USD'))).toEqual(['GBP']);
  });

  it('of one side alone are apart', () => {
    expect(kinds(hear([groupOf(e3, [vendor(e3), vendor(e3, { currency: 'USD' })], [])]))).toEqual([
      'vendor-only',
      'vendor-only',
    ]);
    expect(kinds(hear([groupOf(e3, [], [psa(e3), psa(e3, { currency: 'USD' })])]))).toEqual(['psa-only', 'psa-only']);
  });
});

it('a product billed by its name’s words is priced by them', () => {
  const yearly = product('m365 e1', { billing: 'yearly' });
  const context = contextOf([yearly], [client('contoso')]);
  const heard = hear([groupOf(yearly, [line({ unitCost: 1 })], [line({ side: 'psa', unitPrice: 120e6 })])], context);
  expect(heard.comparisons[0]?.price?.monthly).toEqual({ num: 120_000_000n, den: 12n });
});
