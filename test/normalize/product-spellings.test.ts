/** Names as exports and people write them, against the titles that they mean: almost all found, none wrong. */
import { expect, test } from 'vitest';
import { identifyProducts } from '../../core/normalize/product.ts';
import { csvCells, identify, product, sharedLines } from './product-cases.ts';
import { SPELLINGS } from './product-spellings.ts';

interface Score {
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Names on the PSA side, titles on the vendor's. A name without a title must not be decided. */
function score(rows: readonly (readonly [name: string, title: string])[]): Score {
  const found = identifyProducts({
    vendor: rows.map(([, title]) => product(title)),
    psa: rows.map(([name]) => product(name)),
  });
  const missed: string[] = [];
  const wrong: string[] = [];
  rows.forEach(([name, title], at) => {
    const psa = found.psa[at];
    if (psa === undefined || (title !== '' && psa.key === found.vendor[at]?.key)) return;
    const decided = !psa.vague && psa.inCatalog;
    if (decided) wrong.push(`${name} -> ${psa.key}`);
    else if (title !== '') missed.push(`${name} -> ${psa.key}`);
  });
  return { right: rows.length - missed.length - wrong.length, missed, wrong };
}

test('our own spellings', () => {
  expect(SPELLINGS.length).toBeGreaterThan(60);
  expect(score(SPELLINGS)).toEqual({ right: SPELLINGS.length, missed: [], wrong: [] });
});

const variations = sharedLines('product-name-variations.tsv');

test.skipIf(variations === null)('names of distributors and billing systems: at least 97% right, none wrong', () => {
  const rows = (variations ?? []).map((line): [string, string] => {
    const [name = '', , title = ''] = line.split('\t');
    return [name, title === '?' ? '' : title];
  });
  const { right, wrong } = score(rows);
  expect(wrong).toEqual([]);
  expect(right / rows.length).toBeGreaterThanOrEqual(0.97);
});

const published = sharedLines('microsoft-products.csv');

test.skipIf(published === null)('of all published display names, only one product’s share a key', () => {
  const idsOf = new Map<string, Set<string>>();
  for (const [id = '', guid = '', name = ''] of (published ?? []).map(csvCells)) {
    idsOf.set(name, (idsOf.get(name) ?? new Set()).add(id).add(guid));
  }
  const byKey = new Map<string, string[]>();
  for (const name of idsOf.keys()) byKey.set(identify(name).key, [...(byKey.get(identify(name).key) ?? []), name]);
  const shared = [...byKey.values()].flatMap((names) =>
    names.flatMap((a, at) => names.slice(at + 1).map((b) => [a, b] as const)),
  );
  const one = shared.filter(([a, b]) => [...(idsOf.get(a) ?? [])].some((id) => idsOf.get(b)?.has(id)));
  console.info(`${idsOf.size} display names, ${byKey.size} keys; ${one.length} pairs are one product by the list`);
  expect(shared.filter((pair) => !one.includes(pair))).toEqual([]);
});
