import { describe, expect, it } from 'vitest';
import { askUncertainClients, pairSiblings, pairUncertainProducts, seatsAreNear } from '../../core/compare/pairing.ts';
import { type PsaPosition, positionsOf, productOn, type VendorPosition } from '../../core/compare/position.ts';
import type { ClientGroup } from '../../core/comparison.ts';
import type { ProductIdentity } from '../../core/model.ts';
import { client, contextOf, groupOf, product } from '../support/context.ts';
import { line } from '../support/lines.ts';

const plain = contextOf([product('any')], [client('contoso')]);

function vendorOf(identity: ProductIdentity, quantity: number, group = 0, currency = 'CAD'): VendorPosition {
  const [position] = positionsOf(groupOf(identity, [line({ quantity, currency })], [], { client: group }), plain);
  if (position === undefined || position.vendorSeats === null) throw new Error('no seats');
  return { ...position, vendorProduct: productOn('vendor', position), vendorSeats: position.vendorSeats };
}

function psaOf(identity: ProductIdentity, quantity: number, group = 0, currency = 'CAD'): PsaPosition {
  const item = line({ side: 'psa', quantity, currency });
  const [position] = positionsOf(groupOf(identity, [], [item], { client: group }), plain);
  if (position === undefined) throw new Error('no position');
  return { ...position, psaProduct: productOn('psa', position) };
}

const keys = (pairs: readonly { vendor: VendorPosition; psa: PsaPosition }[]): string[] =>
  pairs.map(({ vendor, psa }) => `${vendor.productKey}/${psa.productKey}`);

it.each([
  [10, 10, true],
  [1, 2, true],
  [10, 8, true],
  [8, 10, true],
  [10, 7, false],
  [2, 5, false],
  [5, 4, true],
  [100, 80, true],
  [100, 79, false],
  [2.2, 1.2, true],
  [1.2, 2.2, true],
  [2.3, 1.2, false],
])('%d and %d seats are near: %s', (vendor, psa, want) => expect(seatsAreNear(vendor, psa)).toBe(want));

describe('siblings', () => {
  const [e1, e3, e5, f3] = ['m365 e1', 'm365 e3', 'm365 e5', 'm365 f3'].map((key) => product(key)) as [
    ProductIdentity,
    ProductIdentity,
    ProductIdentity,
    ProductIdentity,
  ];

  it('are paired once each, the nearest in seats first', () => {
    const vendor = [vendorOf(e5, 10), vendorOf(f3, 12)];
    const psa = [psaOf(e1, 12), psaOf(e3, 10)];
    expect(keys(pairSiblings(vendor, psa, plain))).toEqual(['m365 e5/m365 e3', 'm365 f3/m365 e1']);
    expect(keys(pairSiblings([vendorOf(e5, 10)], psa, plain))).toEqual(['m365 e5/m365 e3']);
    expect(keys(pairSiblings(vendor, [psaOf(e3, 10)], plain))).toEqual(['m365 e5/m365 e3']);
  });

  it('of equal distance go by likeness, then by name, whatever the order of the rows', () => {
    const vendor = [vendorOf(e5, 10)];
    const psa = [psaOf(e1, 10), psaOf(f3, 10), psaOf(e3, 10)];
    const liker = { ...plain, productLikeness: (_: unknown, b: ProductIdentity) => (b.key === 'm365 f3' ? 0.9 : 0.8) };
    for (const order of [psa, [...psa].reverse()]) {
      expect(keys(pairSiblings(vendor, order, liker))).toEqual(['m365 e5/m365 f3']);
      expect(keys(pairSiblings(vendor, order, plain))).toEqual(['m365 e5/m365 e1']);
    }
  });

  it('two positions of one product, in two currencies, each meet their own', () => {
    const vendor = [vendorOf(e5, 10), vendorOf(e5, 10, 0, 'USD')];
    const psa = [psaOf(e3, 10, 0, 'USD'), psaOf(e3, 10)];
    const pairs = pairSiblings(vendor, psa, plain);
    expect(pairs.map((pair) => [pair.vendor.vendorCurrency, pair.psa.psaCurrency])).toEqual([
      ['CAD', 'CAD'],
      ['USD', 'USD'],
    ]);
  });

  it.each([
    ['seats far apart', vendorOf(e5, 10), psaOf(e3, 7), plain],
    ['another currency', vendorOf(e5, 10), psaOf(e3, 10, 0, 'USD'), plain],
    ['another family', vendorOf(e5, 10), psaOf(product('visio 2'), 10), plain],
    ['parts that make them no siblings', vendorOf(e5, 10), psaOf(e3, 10), { ...plain, siblings: () => false }],
  ])('are none with %s', (_, vendor, psa, context) => {
    expect(pairSiblings([vendor], [psa], context)).toEqual([]);
  });
});

describe('rule 9: a product is never decided by likeness, only asked', () => {
  const named = (key: string, family: string, fields: Partial<ProductIdentity> = {}): ProductIdentity =>
    product(key, { family, basis: 'name', ...fields });
  const open = (family: string, ...parts: string[]): ProductIdentity =>
    named(`vague:${family}`, family, { vague: true, parts });
  const premium = named('premium', 'business', { parts: ['microsoft-365', 'premium'] });
  const unknown = (key: string, family: string): ProductIdentity => product(key, { family, basis: 'unparsed' });

  it.each([
    ['a vague name that is like enough', open('business 365'), premium, 0.5, true],
    ['the same the other way', premium, open('business 365'), 0.5, true],
    ['a vague name that is little like it and says more', open('business 365'), premium, 0.4, false],
    ['a vague name that says no more, however little it is like', open('business'), premium, 0, true],
    ['the same the other way', premium, open('business'), 0, true],
    ['a vague name whose part is the other’s', open('business', 'premium'), premium, 0, true],
    ['a vague name whose part is another', open('business', 'basic'), premium, 0, false],
    ['a vague name that says all of the other’s and more', open('business', 'premium', 'donated'), premium, 0, false],
    ['a vague name whose suite is another: it is used loosely', open('business', 'office-365'), premium, 0, true],
    ['a vague name without a common word', open('visio'), premium, 1, false],
    ['two names that both say all', premium, named('basic', 'business'), 1, false],
    ['two that no catalogue knows, much alike', unknown('a', 'acme cyber'), unknown('b', 'acme cyber std'), 0.75, true],
    [
      'two that no catalogue knows, less alike',
      unknown('a', 'acme cyber'),
      unknown('b', 'acme cyber std'),
      0.74,
      false,
    ],
    ['one that no catalogue knows against one that it knows', unknown('a', 'business'), premium, 1, false],
    ['one that it knows against one that it does not', premium, unknown('a', 'business'), 1, false],
  ])('%s', (_, a, b, likeness, want) => {
    const context = { ...plain, productLikeness: () => likeness };
    expect(pairUncertainProducts([vendorOf(a, 5)], [psaOf(b, 5)], context)).toHaveLength(want ? 1 : 0);
  });

  it('of several the nearest in seats is asked for, each once', () => {
    const vendor = [vendorOf(open('business'), 9), vendorOf(open('business 365'), 4)];
    const psa = [psaOf(premium, 5), psaOf(named('basic', 'business'), 9)];
    expect(keys(pairUncertainProducts(vendor, psa, plain))).toEqual([
      'vague:business/basic',
      'vague:business 365/premium',
    ]);
  });
});

describe('clients that may be the same', () => {
  const e3 = product('m365 e3');
  const sided = (side: 'vendor' | 'psa', named: [group: number, likeness: number][]): ClientGroup =>
    client('acme', {
      ...(side === 'vendor' ? { psaNames: [] } : { vendorNames: [] }),
      candidates: named.map(([group, likeness]) => ({ group, likeness, evidence: `${side} says` })),
    });
  const linked = (group: number): ClientGroup['candidates'] => [{ group, likeness: 0.9, evidence: 'names alike' }];
  const links = (clients: ClientGroup[]): (string | number)[][] =>
    askUncertainClients([vendorOf(e3, 5)], [psaOf(e3, 5, 1)], contextOf([e3], clients)).flatMap(({ candidates }) =>
      candidates.map(({ link }) => [link.group, link.likeness, link.evidence]),
    );

  it.each([
    ['the vendor’s client names the link', [[1, 0.9]], [], [[1, 0.9, 'vendor says']]],
    ['the PSA’s client names it', [], [[0, 0.7]], [[1, 0.7, 'psa says']]],
    ['both name it: the client’s own goes first', [[1, 0.9]], [[0, 0.7]], [[1, 0.9, 'vendor says']]],
    ['neither', [], [], []],
  ] as [string, [number, number][], [number, number][], (string | number)[][]][])('%s', (_, own, back, want) => {
    expect(links([sided('vendor', own), sided('psa', back)])).toEqual(want);
  });

  it('the client’s own link goes first where the PSA’s client has the lower number, too', () => {
    const context = contextOf([e3], [sided('psa', [[1, 0.7]]), sided('vendor', [[0, 0.9]])]);
    const [question] = askUncertainClients([vendorOf(e3, 5, 1)], [psaOf(e3, 5)], context);
    expect(question?.candidates.map(({ link }) => link)).toEqual([
      { group: 0, likeness: 0.9, evidence: 'vendor says' },
    ]);
  });

  it.each([
    ['vendor', [client('acme', { candidates: linked(1) }), sided('psa', [[0, 0.9]])]],
    ['PSA', [sided('vendor', [[1, 0.9]]), client('acme', { candidates: linked(0) })]],
  ])('are none where the %s’s client has both sides already', (_, clients) => expect(links(clients)).toEqual([]));

  it('a link to a group that is not there is a fault of the program', () => {
    expect(() => links([sided('vendor', [[8, 0.9]])])).toThrow('no client group 8 of 1');
  });
});
