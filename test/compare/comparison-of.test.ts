import { describe, expect, it } from 'vitest';
import { type ComparisonParts, comparisonOf } from '../../core/compare/comparison-of.ts';
import { positionsOf } from '../../core/compare/position.ts';
import { PriceBook } from '../../core/compare/price-book.ts';
import type { Comparison, LineGroup } from '../../core/comparison.ts';
import type { LineItem, ProductIdentity } from '../../core/model.ts';
import { client, contextOf, groupOf, product } from '../support/context.ts';
import { line } from '../support/lines.ts';

const e3 = product('m365 e3');
const contoso = client('contoso', { vendorNames: ['CONTOSO LTD'], psaNames: ['Contoso Limited'], confidence: 0.85 });
const context = contextOf([e3], [contoso, client('acme inc'), client('acme llc')]);
const vendor = line();
const psa = (fields: Partial<LineItem> = {}): LineItem => line({ side: 'psa', ...fields });

/** The comparison of all lines of a group, with the given parts. */
function made(parts: Partial<ComparisonParts>, group: Partial<LineGroup> = {}): Comparison {
  const [position] = positionsOf(groupOf(e3, [vendor], [psa()], group), context);
  if (position === undefined) throw new Error('no position');
  const all = { kind: 'paired', vendor: [vendor], psa: position.psa, vendorSeats: 1, psaSeats: 1 } as const;
  return comparisonOf(position, { ...all, ...parts }, context, new PriceBook([position]));
}

describe('what is known of a match', () => {
  it('is how the client and the product were found', () => {
    expect(made({})).toMatchObject({ evidence: ['names equal', 'm365 e3 by id'], confidence: 0.85 });
  });

  it('of one side alone says nothing of a client’s match', () => {
    const alone = { evidence: ['m365 e3 by id'], confidence: 1 };
    expect(made({ kind: 'vendor-only', psa: [] })).toMatchObject(alone);
    expect(made({ kind: 'psa-only', vendor: [] })).toMatchObject(alone);
  });

  it('has the evidence of the question last', () => {
    expect(made({ evidence: ['PSA row 9 was set aside'] }).evidence.at(-1)).toBe('PSA row 9 was set aside');
  });

  it.each([
    ['id', 1],
    ['alias', 1],
    ['name', 0.97],
    ['unparsed', 0.9],
  ] as const)('is as sure as the product’s %s: %d', (basis, want) => {
    const identity: ProductIdentity = { ...e3, basis };
    expect(made({ psa: [] }, { vendorProduct: identity }).confidence).toBe(want);
    expect(made({ vendor: [] }, { vendor: [], vendorProduct: null, psaProduct: identity }).confidence).toBe(want);
  });

  it('of a question is as sure as its best candidate, and even where there is none', () => {
    const candidates = [0.7, 0.4].map((likeness) => ({ client: 'a', product: 'b', likeness, evidence: '' }));
    expect(made({ kind: 'uncertain', candidates }).confidence).toBe(0.7);
    expect(made({ kind: 'uncertain' }).confidence).toBe(0.5);
  });
});

describe('names', () => {
  it('are those of the lines, else those of the client', () => {
    expect(made({}).client).toEqual({ key: 'contoso', vendor: 'contoso', psa: 'contoso' });
    expect(made({ psa: [] }).client).toEqual({ key: 'contoso', vendor: 'contoso', psa: 'Contoso Limited' });
    expect(made({ vendor: [] }).client).toEqual({ key: 'contoso', vendor: 'CONTOSO LTD', psa: 'contoso' });
  });

  it('of all clients who may be meant stand in the question', () => {
    const lines = [psa({ client: 2 }), psa({ client: 1 }), psa({ client: 2 })];
    expect(made({ kind: 'uncertain', psa: lines }).client.psa).toBe('acme inc / acme llc');
    expect(made({ psa: lines }).client.psa).toBe('acme inc');
  });

  it('of a product are empty where a side has no line', () => {
    expect(made({}).product).toMatchObject({ vendor: 'm365 e3', psa: 'm365 e3' });
    expect(made({ psa: [] }).product).toMatchObject({ vendor: 'm365 e3', psa: '' });
    expect(made({ vendor: [] }).product).toMatchObject({ vendor: '', psa: 'm365 e3' });
  });

  it.each([
    ['the vendor’s', 'A:1', 'B:2', 'A:1'],
    ['the PSA’s where the vendor has none', '', 'B:2', 'B:2'],
    ['none where neither has one', '', '', ''],
  ])('the id is %s', (_, own, other, want) => {
    const group = { vendorProduct: { ...e3, id: own }, psaProduct: { ...e3, id: other } };
    expect(made({}, group).product.id).toBe(want);
  });

  it('the id is none where the PSA has no such product', () => {
    expect(made({ psa: [] }, { psa: [], psaProduct: null }).product.id).toBe('');
  });
});

it('covered seats count apart in a pair alone: elsewhere the parts tell all seats', () => {
  const group = { psa: [psa({ billable: false, quantity: 3 })] };
  expect(made({}, group).coveredSeats).toBe(3);
  expect(made({ kind: 'uncertain', psaSeats: 3 }, group)).toMatchObject({ psaSeats: 3, coveredSeats: 0 });
});
