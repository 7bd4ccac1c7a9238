import { describe, expect, test } from 'vitest';
import type { RawProduct } from '../../core/model.ts';
import { identifyProducts } from '../../core/normalize/product.ts';
import { identify, keys, product } from './product-cases.ts';

const PREMIUM = 'microsoft-365-business-premium';

describe('ids decide', () => {
  test.each<[string, RawProduct, string]>([
    ['two columns', product('anything', { productId: 'CFQ7TTC0LCHC', skuId: '0002' }), PREMIUM],
    ['a sku without its zeros', product('anything', { productId: 'CFQ7TTC0LCHC', skuId: '2' }), PREMIUM],
    ['a whole id in one column', product('anything', { productId: 'CFQ7TTC0LCHC:0002' }), PREMIUM],
    ['a sku column that holds the whole id', product('', { skuId: 'CFQ7TTC0LCHC-0002' }), PREMIUM],
    ['a stock code', product('MS NCE M365 E5 1YR', { partNumber: 'P1Y:CFQ7TTC0LCHC:0002:1:' }), PREMIUM],
    ['the name', product('Gold seat [CFQ7TTC0LCHC:0002]'), PREMIUM],
    ['a stray cell', product('Gold seat', { strayIds: ['USCFQ7TTC0LCHC0002'] }), PREMIUM],
    ['the second text', product('Gold seat', { detail: 'sku CFQ7TTC0LCHC-0002' }), PREMIUM],
    [
      'an id column before a stray cell',
      product('', { productId: 'CFQ7TTC0LCHC', skuId: '0002', strayIds: ['CFQ7TTC0LH16:0001'] }),
      PREMIUM,
    ],
    [
      'a known id before an unknown one',
      product('', { partNumber: 'CFQ7TTC0ZZZZ:0001', strayIds: ['CFQ7TTC0LCHC:0002'] }),
      PREMIUM,
    ],
    ['a string id', product('Gold seat', { partNumber: 'SPB' }), PREMIUM],
    ['a string id in a text', product('ENTERPRISEPACK - 5 licences'), 'office-365-e3'],
    [
      'a string id with an underline in a text',
      product('Office 365 Business Premium (O365_BUSINESS_PREMIUM)'),
      'microsoft-365-business-standard',
    ],
    ['a string id before the name', product('Microsoft 365 F1', { partNumber: 'SPE_F1' }), 'microsoft-365-f3'],
    ['a GUID', product('Gold seat', { skuId: 'CBDC14AB-D96C-4C30-B9F4-6ADA7CDC1D46' }), PREMIUM],
    [
      'a commerce id before a string id',
      product('', { partNumber: 'SPE_E5', strayIds: ['CFQ7TTC0LCHC:0002'] }),
      PREMIUM,
    ],
  ])('%s', (_, raw, key) => {
    expect(identify(raw)).toMatchObject({ key, basis: 'id', vague: false, inCatalog: true });
  });

  test('words that are string ids too are ids in capitals only', () => {
    expect(identify('EMS')).toMatchObject({ key: 'enterprise-mobility-security-e3', basis: 'id' });
    expect(identify('EMS E5').key).toBe('enterprise-mobility-security-e5');
    expect(identify('Ems')).toMatchObject({ vague: true });
    expect(identify('Viva')).toMatchObject({ vague: true });
    expect(identify('Viva').key).not.toBe(identify('VIVA').key);
  });

  test('show the id as written, else the catalogue’s', () => {
    expect(identify(product('', { partNumber: 'P1Y:CFQ7TTC0LCHC:0002:1:' }))).toMatchObject({
      id: 'CFQ7TTC0LCHC:0002',
      title: 'Microsoft 365 Business Premium',
      evidence: 'product id CFQ7TTC0LCHC:0002',
      term: 'P1Y',
      billing: 'monthly',
    });
    expect(identify('M365 BP')).toMatchObject({
      id: 'CFQ7TTC0LCHC:0002',
      basis: 'name',
      evidence: 'name read as Microsoft 365 Business Premium',
    });
    expect(identify('M365 BP NFP')).toMatchObject({
      id: '',
      title: 'Microsoft 365 Business Premium (nonprofit)',
      inCatalog: true,
    });
  });

  test('the stock code’s term stands before the name’s', () => {
    expect(identify(product('M365 E3 1YR ANNUAL BILL', { partNumber: 'P1M:CFQ7TTC0LFLX:0001:1:' }))).toMatchObject({
      term: 'P1M',
      billing: 'monthly',
    });
    expect(identify(product('M365 E3 1YR ANNUAL BILL', { partNumber: 'CFQ7TTC0LFLX:0001' }))).toMatchObject({
      term: 'P1Y',
      billing: 'yearly',
    });
  });
});

describe('a ProductId without SkuId', () => {
  test.each([
    ['Microsoft Intune Plan 1 [CFQ7TTC0LCH4]', 'microsoft-intune-plan-1'],
    ['Microsoft Intune Plan 1 Device [CFQ7TTC0LCH4]', 'microsoft-intune-plan-1-device'],
    ['Gold seat [CFQ7TTC0LCHC]', PREMIUM],
    ['[CFQ7TTC0LCHC]', PREMIUM],
    ['Microsoft 365 Business [CFQ7TTC0LCHC]', PREMIUM],
    ['Microsoft 365 Business Basic [CFQ7TTC0LCHC]', 'microsoft-365-business-basic'],
    ['Microsoft 365 Business Premium Donation [CFQ7TTC0LCHC]', 'microsoft-365-business-premium-donation'],
    ['Microsoft 365 Business Premium (Nonprofit) [CFQ7TTC0LCHC]', `${PREMIUM}+nonprofit`],
  ])('%s', (name, key) => {
    expect(identify(name)).toMatchObject({ key, vague: false });
  });
  test('decides nothing against the name, nor between two lines', () => {
    expect(identify('Veeam Backup for Microsoft 365 [CFQ7TTC0LCHC]').basis).toBe('unparsed');
    expect(identify('Gold seat [CFQ7TTC0LCH4]').basis).toBe('unparsed');
    expect(identify('Exchange Online [CFQ7TTC0LCHC]').vague).toBe(true);
  });
});

describe('an unknown ProductId:SkuId', () => {
  const UNKNOWN = 'CFQ7TTC0ZZZZ:0001';
  test.each([
    ['a title that has another ProductId', 'Microsoft 365 Business Premium', UNKNOWN, UNKNOWN],
    ['a title without an id', 'Microsoft Teams Premium', UNKNOWN, 'microsoft-teams-premium'],
    [
      'a title whose ProductId it shares, said in full',
      '(NCE) Microsoft 365 Business Premium',
      'CFQ7TTC0LCHC:0009',
      PREMIUM,
    ],
    ['a title whose ProductId it shares, not in full', 'M365 BP', 'CFQ7TTC0LCHC:0009', 'CFQ7TTC0LCHC:0009'],
    ['a variant of a title', 'Microsoft Teams Premium (Nonprofit)', UNKNOWN, UNKNOWN],
    ['a name of its own', 'Zeta Suite', UNKNOWN, UNKNOWN],
    ['a vague name', 'M365 Subscription', UNKNOWN, UNKNOWN],
  ])('%s', (_, name, id, key) => {
    expect(identify(product(name, { partNumber: id }))).toMatchObject({ key, id, basis: 'id', vague: false });
  });

  const vendor = (name: string, id: string): RawProduct =>
    product(name, { productId: id.slice(0, 12), skuId: id.slice(13) });

  test.each([
    ['Project Plan 3', 'MS NCE PROJECT PLAN 3 1YR COMMIT'],
    ['Zeta Suite', 'ZETA SUITE (annual)'],
    ['Power BI Pro (Nonprofit Staff Pricing)', 'PBI Pro nonprofit'],
  ])('%s meets the same name without an id: %s', (name, psa) => {
    expect(keys(vendor(name, UNKNOWN), psa)).toEqual([UNKNOWN, UNKNOWN]);
    expect(keys(psa, vendor(name, UNKNOWN))).toEqual([UNKNOWN, UNKNOWN]);
  });

  test('does not take the name from the catalogue’s own line on the same side', () => {
    const { vendor: left, psa } = identifyProducts({
      vendor: [vendor('Visio Plan 2', 'CFQ7TTC0HD33:0002'), vendor('Visio Plan 2', 'CFQ7TTC0HD32:0002')],
      psa: [product('Visio Plan 2')],
    });
    expect(left.map(({ key }) => key)).toEqual(['CFQ7TTC0HD33:0002', 'visio-plan-2']);
    expect(psa[0]?.key).toBe('visio-plan-2');
  });

  test('is not preferred to a line of the other side that bears the name’s known id', () => {
    const found = identifyProducts({
      vendor: [vendor('Visio Plan 2', 'CFQ7TTC0HD32:0002')],
      psa: [vendor('Visio Plan 2', UNKNOWN), product('Visio P2')],
    });
    expect(found.psa.map(({ key }) => key)).toEqual([UNKNOWN, 'visio-plan-2']);
  });

  test('keeps its own name beside a family that many ids share', () => {
    const found = identifyProducts({
      vendor: [
        product('D2 v3', { partNumber: 'DZH318Z0BP04:003K', detail: 'Azure plan' }),
        product('Standard IO', { partNumber: 'DZH318Z0BP05:003L', detail: 'Azure plan' }),
      ],
      psa: [product('Azure plan')],
    });
    expect(found.vendor.map(({ key, title, usage }) => [key, title, usage])).toEqual([
      ['DZH318Z0BP04:003K', 'D2 v3', true],
      ['DZH318Z0BP05:003L', 'Standard IO', true],
    ]);
    expect(found.psa[0]).toMatchObject({ key: 'azure-plan', usage: true, vague: false });
  });

  test('stays apart from another unknown id with an equal name', () => {
    const [a, b] = keys(vendor('Zeta Suite', UNKNOWN), vendor('Zeta Suite', 'CFQ7TTC0YYYY:0001'));
    expect(a).not.toBe(b);
  });

  test('leaves a name open that stands for two ids', () => {
    const { psa } = identifyProducts({
      vendor: [vendor('Zeta Suite', UNKNOWN), vendor('Zeta Suite', 'CFQ7TTC0ZZZZ:0002')],
      psa: [product('Zeta Suite')],
    });
    expect(psa[0]).toMatchObject({
      vague: true,
      evidence: `the name stands for 2 product ids: ${UNKNOWN}, CFQ7TTC0ZZZZ:0002`,
    });
  });

  test('joins two sources of one side, one of which names the id', () => {
    const found = identifyProducts({
      vendor: [vendor('Zeta Suite', UNKNOWN), product('Zeta Suite')],
      psa: [product('zeta suite')],
    });
    expect([...found.vendor, ...found.psa].map(({ key }) => key)).toEqual([UNKNOWN, UNKNOWN, UNKNOWN]);
  });
});

describe('aliases', () => {
  const aliases = new Map([
    ['Gold Seat', 'Microsoft 365 Business Premium'],
    ['HOUSE-77', 'CFQ7TTC0LH16:0001'],
    ['M365 Subscription', 'M365 E3'],
    ['Microsoft 365 E5', 'Office 365 E1'],
    ['loop', 'Loop'],
    ['__proto__', 'Visio Plan 1'],
  ]);
  test.each<[string, RawProduct, string]>([
    ['a name, whatever its case and marks', product('GOLD  seat!'), PREMIUM],
    ['a part number', product('Kiosk box', { partNumber: 'house-77' }), 'exchange-online-plan-1'],
    ['a vague name', product('M365 Subscription'), 'microsoft-365-e3'],
    ['a name that parses', product('Microsoft 365 E5'), 'office-365-e1'],
    ['a name that is a property of objects', product('__proto__'), 'visio-plan-1'],
    ['an unknown id', product('Gold Seat', { partNumber: 'CFQ7TTC0ZZZZ:0001' }), PREMIUM],
  ])('%s', (_, raw, key) => {
    expect(identify(raw, { aliases })).toMatchObject({ key, basis: 'alias', vague: false });
  });

  test('stand behind a known id and are not followed twice', () => {
    expect(identify(product('Gold Seat', { partNumber: 'SPE_E5' }), { aliases }).key).toBe('microsoft-365-e5');
    expect(identify('loop', { aliases })).toMatchObject({ basis: 'alias', key: 'text:loop' });
  });

  test('lead to the other side’s own words and ids', () => {
    const taught = new Map([
      ['Endpoint guard', 'SentinelOne Control'],
      ['Zeta', 'Zeta Suite'],
    ]);
    const { vendor, psa } = identifyProducts(
      {
        vendor: [product('SentinelOne Control - 1YR'), product('Zeta Suite', { partNumber: 'CFQ7TTC0ZZZZ:0001' })],
        psa: [product('Endpoint guard'), product('Zeta')],
      },
      { aliases: taught },
    );
    expect(psa.map(({ key }) => key)).toEqual(vendor.map(({ key }) => key));
  });

  test('keep the term that the line’s own name says', () => {
    expect(identify('Gold seat', { aliases }).evidence).toBe('alias "Gold seat" = "Microsoft 365 Business Premium"');
    expect(identify('M365 Subscription', { aliases }).term).toBeNull();
  });
});

describe('a second text', () => {
  test.each<[string, RawProduct, string]>([
    [
      'fills a vague name',
      product('Exchange Online', { detail: 'Exchange Online (Plan 1)' }),
      'exchange-online-plan-1',
    ],
    ['explains a house code', product('CLD-017', { detail: 'MS NCE M365 E3 1YR COMMIT' }), 'microsoft-365-e3'],
    ['explains a blank name', product('', { detail: 'M365 E3' }), 'microsoft-365-e3'],
    ['settles unknown words', product('Microsoft 365 E3 Kanata', { detail: 'Microsoft 365 E3' }), 'microsoft-365-e3'],
    ['may be the part number', product('Cloud seat', { partNumber: 'M365-BP' }), PREMIUM],
  ])('%s', (_, raw, key) => {
    expect(identify(raw).key).toBe(key);
  });
  test.each<[string, RawProduct]>([
    ['a read name', product('Visio Plan 1', { detail: 'Visio Plan 2' })],
    ['a vague name that it contradicts', product('Exchange Online', { detail: 'Visio Plan 2' })],
    ['the name of a service', product('Managed seat', { detail: 'Microsoft 365 E3' })],
    ['another maker’s name', product('Veeam Backup for Microsoft 365', { detail: 'Microsoft 365 E3' })],
  ])('does not change %s', (_, raw) => {
    expect(identify(raw).key).toBe(identify(raw.name).key);
  });
  test('brings its term along', () => {
    expect(identify(product('CLD-017', { detail: 'M365 E3 1YR' })).term).toBe('P1Y');
  });
});

describe('house part numbers', () => {
  const part = 'MST-NCE-103-C100';
  test('bring a nameless line to the product that has them', () => {
    expect(
      keys(
        product('Microsoft 365 Business Premium', { partNumber: part }),
        product('Gold seat', { partNumber: part.toLowerCase() }),
      ),
    ).toEqual([PREMIUM, PREMIUM]);
  });
  test('are the product where no name says one', () => {
    expect(keys(product('Alpha', { partNumber: part }), product('Beta', { partNumber: part }))).toEqual([
      `part:${part}`,
      `part:${part}`,
    ]);
  });
  test('change no name that is read', () => {
    expect(keys(product('Visio Plan 1', { partNumber: part }), product('Visio Plan 2', { partNumber: part }))).toEqual([
      'visio-plan-1',
      'visio-plan-2',
    ]);
  });
  test('decide nothing where they stand for several products, are short, or have no digit', () => {
    const { psa } = identifyProducts({
      vendor: [product('Visio Plan 1', { partNumber: part }), product('Visio Plan 2', { partNumber: part })],
      psa: [product('Gold seat', { partNumber: part })],
    });
    expect(psa[0]?.basis).toBe('unparsed');
    for (const short of ['A-1', 'LICENCE-BOX']) {
      const [a, b] = keys(product('Visio Plan 1', { partNumber: short }), product('Gold seat', { partNumber: short }));
      expect(b).not.toBe(a);
    }
  });
});

test('results stand in the order of the input, with their places', () => {
  const names = ['Visio Plan 2', '', 'M365 E3', 'Visio P2'];
  const { vendor, psa } = identifyProducts({
    vendor: names.map((name) => product(name)),
    psa: [product('Azure plan')],
  });
  expect(vendor.map(({ index, key }) => [index, key])).toEqual([
    [0, 'visio-plan-2'],
    [1, 'text:'],
    [2, 'microsoft-365-e3'],
    [3, 'visio-plan-2'],
  ]);
  expect(psa[0]).toMatchObject({ key: 'azure-plan', usage: true });
});

test('fifty thousand distinct names are read in seconds', () => {
  const stems = [
    'MS NCE M365 BUSINESS PREMIUM 1YR COMMIT',
    'Exchange Online (Plan 1)',
    'Managed workstation',
    'PBI Pro - Annual Commit (Billed Monthly)',
  ];
  const psa = Array.from({ length: 50_000 }, (_, at) =>
    product(`${stems[at % stems.length]} (${at.toString(2).replaceAll('0', 'q').replaceAll('1', 'z')})`),
  );
  const before = performance.now();
  expect(identifyProducts({ vendor: [], psa }).psa).toHaveLength(50_000);
  // About one second on a free machine; the bound only catches work that grows faster than the names.
  expect(performance.now() - before).toBeLessThan(20_000);
});
