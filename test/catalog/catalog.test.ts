import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { CATALOG, CATALOG_VERSION, readCatalogTable } from '../../core/catalog/catalog.ts';
import { csvCells, identify, product, sharedLines } from '../normalize/product-cases.ts';

const FOLDER = new URL('../../core/catalog/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));

describe('a table line', () => {
  test('gives title, ids and other names', () => {
    const guid = 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46';
    expect(
      readCatalogTable(`\nSome Plan (P1) | A_B; C D | ${guid} | CFQ7TTC0LCHC:0002 | Old Plan; Older Plan | free\n`),
    ).toEqual([
      {
        key: 'some-plan-p1',
        title: 'Some Plan (P1)',
        stringIds: ['A_B', 'C D'],
        guids: [guid],
        ids: ['CFQ7TTC0LCHC:0002'],
        alsoCalled: ['Old Plan', 'Older Plan'],
        usage: false,
        free: true,
      },
    ]);
  });
  test('may end early', () => {
    expect(readCatalogTable('Visio')[0]).toMatchObject({
      key: 'visio',
      stringIds: [],
      guids: [],
      ids: [],
      alsoCalled: [],
    });
  });
  test.each([
    ['no title', ' | SPB'],
    ['a cell too many', 'A | B | | | | | more'],
    ['a GUID in capitals', 'A | B | CBDC14AB-D96C-4C30-B9F4-6ADA7CDC1D46'],
    ['an id without its zeros', 'A | | | CFQ7TTC0LCHC:2'],
    ['an unknown mark', 'A | | | | | trial'],
  ])('is refused with %s', (_, line) => {
    expect(() => readCatalogTable(line)).toThrow(line);
  });
});

describe('the catalogue', () => {
  test('has a version and hundreds of products', () => {
    expect(CATALOG_VERSION).toMatch(/^\d{4}-\d{2}$/);
    expect(CATALOG.length).toBeGreaterThan(450);
  });

  test('names every key, id and GUID once', () => {
    for (const values of [
      CATALOG.map(({ key }) => key),
      CATALOG.flatMap(({ stringIds }) => stringIds.map((id) => id.toUpperCase())),
      CATALOG.flatMap(({ guids }) => guids),
      CATALOG.flatMap(({ ids }) => ids),
    ]) {
      expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
    }
  });

  test('leads from every title, other name and id to its own line', () => {
    const strays: string[] = [];
    for (const line of CATALOG) {
      const raws = [
        ...[line.title, ...line.alsoCalled].map((name) => product(name)),
        ...line.stringIds.flatMap((id) => [
          product(id),
          product('x', { partNumber: id }),
          product('', { skuId: id.toLowerCase() }),
        ]),
        ...line.guids.flatMap((guid) => [product(guid), product('', { productId: guid.toUpperCase() })]),
        ...line.ids.flatMap((id) => [
          product('', { productId: id.slice(0, 12), skuId: id.slice(13) }),
          product('Some house name', { partNumber: `P1Y:${id}:1:` }),
          product(`US${id.replace(':', '')}`),
        ]),
      ];
      for (const raw of raws) {
        const found = identify(raw);
        if (found.key !== line.key || !found.inCatalog || found.vague)
          strays.push(`${JSON.stringify(raw)} -> ${found.key}`);
      }
    }
    expect(strays).toEqual([]);
  });

  test('gives no two lines one name', () => {
    const byKey = new Map<string, string>();
    const shared: string[] = [];
    for (const { title } of CATALOG) {
      const { key } = identify(title);
      const other = byKey.get(key);
      if (other !== undefined) shared.push(`${title} = ${other}`);
      byKey.set(key, title);
    }
    expect(shared).toEqual([]);
    expect(byKey.size).toBe(CATALOG.length);
  });

  test.each([
    ['O365_BUSINESS_PREMIUM', 'Microsoft 365 Business Standard'],
    ['SMB_BUSINESS_PREMIUM', 'Microsoft 365 Business Standard - Prepaid Legacy'],
    ['O365_BUSINESS', 'Microsoft 365 Apps for business'],
    ['O365_BUSINESS_ESSENTIALS', 'Microsoft 365 Business Basic'],
    ['SPB', 'Microsoft 365 Business Premium'],
    ['SPE_F1', 'Microsoft 365 F3'],
    ['M365_F1', 'Microsoft 365 F1'],
    ['SPE_E3', 'Microsoft 365 E3'],
    ['ENTERPRISEPACK', 'Office 365 E3'],
    ['DESKLESSPACK', 'Office 365 F3'],
    ['EMS', 'Enterprise Mobility + Security E3'],
    ['EMSPREMIUM', 'Enterprise Mobility + Security E5'],
    ['WIN_DEF_ATP', 'Microsoft Defender for Endpoint P2'],
    ['PROJECTPROFESSIONAL', 'Project Plan 3'],
  ])('holds the trap %s = %s', (id, title) => {
    expect(identify(id).title).toBe(title);
  });
});

describe('size', () => {
  test('the tables stay within 14 kB, compressed', () => {
    const code = FILES.map(
      (name) => transformSync(readFileSync(new URL(name, FOLDER), 'utf8'), { loader: 'ts', minify: true }).code,
    );
    expect(brotliCompressSync(code.join('')).length).toBeLessThanOrEqual(14_000);
  });
  test.each(FILES)('%s has at most 250 lines', (name) => {
    expect(readFileSync(new URL(name, FOLDER), 'utf8').split('\n').length).toBeLessThanOrEqual(250);
  });
});

describe('the published facts', () => {
  const published = sharedLines('microsoft-products.csv');
  test.skipIf(published === null)('agree with every string id and GUID', () => {
    const guidOf = new Map((published ?? []).map(csvCells).map(([id = '', guid = '']) => [id.toUpperCase(), guid]));
    for (const { title, stringIds, guids } of CATALOG) {
      for (const id of stringIds) expect(guidOf.has(id.toUpperCase()), `${title}: ${id}`).toBe(true);
      const own = stringIds.map((id) => guidOf.get(id.toUpperCase()));
      for (const guid of guids) expect(own, title).toContain(guid);
    }
  });
  const commerce = sharedLines('nce-product-ids.csv');
  test.skipIf(commerce === null)('agree with every commerce id', () => {
    for (const [id = '', title = '', stringId = ''] of (commerce ?? []).map(csvCells)) {
      expect(identify(id).key, id).toBe(identify(title).key);
      if (stringId !== '') expect(identify(stringId).key, id).toBe(identify(title).key);
    }
  });
});
