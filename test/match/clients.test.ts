import { describe, expect, test } from 'vitest';
import { matchClients } from '../../core/match/clients.ts';
import { identifyClients } from '../../core/normalize/client.ts';
import { A, B, groupsOf, match, raw } from './client-matching.ts';

describe('order of evidence', () => {
  test.each<[string, string[], string[], string[]]>([
    ['tenant id over names', [`Contoso #${A}`], [`Fabrikam #${A}`, 'Contoso'], ['Contoso = Fabrikam', '= Contoso']],
    ['tenant id in braces and capitals', [`Contoso #{${A.toUpperCase()}}`], [`Fabrikam #${A}`], ['Contoso = Fabrikam']],
    ['one tenant under two names', [`Contoso #${A}`, `Tailspin #${A}`], ['Contoso'], ['Contoso, Tailspin = Contoso']],
    [
      'two tenants of one name are one client',
      [`Contoso #${A}`, `CONTOSO #${B}`],
      ['Contoso'],
      ['CONTOSO, Contoso = Contoso'],
    ],
    [
      'two tenants of one name, told apart in the PSA',
      [`Contoso #${A}`, `Contoso #${B}`],
      [`Contoso East #${A}`, `Contoso West #${B}`],
      ['Contoso = Contoso East', 'Contoso = Contoso West'],
    ],
    [
      'a third tenant of a name that the PSA tells apart',
      [`Contoso #${A}`, `Contoso #${B}`, 'Contoso'],
      [`Contoso East #${A}`, `Contoso West #${B}`],
      ['Contoso = Contoso East', 'Contoso = Contoso West', 'Contoso ='],
    ],
    [
      'one tenant under two names that are two PSA clients',
      [`Contoso #${A}`, `Tailspin #${A}`],
      ['Contoso', 'Tailspin'],
      ['Contoso, Tailspin =', '= Contoso', '= Tailspin'],
    ],
    ['other ids link nothing', ['Contoso #250'], ['Fabrikam #250'], ['Contoso =', '= Fabrikam']],
    ['other ids part nothing', ['Contoso #250', 'Contoso #251'], ['Contoso #9'], ['Contoso = Contoso']],
    ['domain', ['Contoso @contoso.com'], ['Fabrikam @www.contoso.com'], ['Contoso = Fabrikam']],
    ['domain as the name', ['contoso.com'], ['Contoso Ltd @contoso.com'], ['contoso.com = Contoso Ltd']],
    [
      'tenant domain',
      ['Contoso @contoso.onmicrosoft.com'],
      ['Fabrikam @contoso.onmicrosoft.com'],
      ['Contoso = Fabrikam'],
    ],
    [
      'tenant domain against own domain suggests',
      ['Tailspin @contoso.onmicrosoft.com'],
      ['Fabrikam @contoso.com'],
      ['Tailspin =', '= Fabrikam'],
    ],
    ['mail domain links nothing', ['Contoso @gmail.com'], ['Fabrikam @gmail.com'], ['Contoso =', '= Fabrikam']],
    ['mail domain of a country', ['Contoso @hotmail.co.uk'], ['Fabrikam @hotmail.co.uk'], ['Contoso =', '= Fabrikam']],
    [
      'domain of two vendor clients',
      ['Contoso @msp.com', 'Tailspin @msp.com'],
      ['Msp @msp.com'],
      ['Contoso =', 'Tailspin =', '= Msp'],
    ],
    [
      'domain of two PSA clients',
      ['Contoso @contoso.com'],
      ['Contoso East @contoso.com', 'Contoso West @contoso.com'],
      ['Contoso =', '= Contoso East', '= Contoso West'],
    ],
    [
      'domain against an equal name',
      ['Contoso @contoso.com'],
      ['Contoso', 'Contoso Holdings @contoso.com'],
      ['Contoso =', '= Contoso', '= Contoso Holdings'],
    ],
    [
      'domain with the equal name',
      ['Contoso @contoso.com'],
      ['Contoso Ltd @contoso.com', 'Contoso Inc @contoso.ca'],
      ['Contoso = Contoso Ltd', '= Contoso Inc'],
    ],
    ['equal name with other domains', ['Contoso @contoso.com'], ['Contoso @tailspin.com'], ['Contoso = Contoso']],
    [
      'loosely equal with other domains',
      ['Contoso Ltd @contoso.com'],
      ['Contoso @tailspin.com'],
      ['Contoso Ltd =', '= Contoso'],
    ],
    [
      'loosely equal with a tenant domain',
      ['Contoso Ltd @contoso.onmicrosoft.com'],
      ['Contoso @tailspin.com'],
      ['Contoso Ltd = Contoso'],
    ],
  ])('%s', (_, vendor, psa, groups) => {
    expect(groupsOf(match(vendor, psa))).toEqual([...groups].sort());
  });

  test("a tenant id that stands beside many names is the provider's own", () => {
    const names = ['Contoso', 'Fabrikam', 'Tailspin', 'Adatum'];
    expect(
      groupsOf(
        match(
          names.map((name) => `${name} #${A}`),
          names,
        ),
      ),
    ).toEqual(names.map((name) => `${name} = ${name}`).sort());
    const three = names.slice(0, 3);
    expect(
      groupsOf(
        match(
          three.map((name) => `${name} #${A}`),
          [`Contoso #${A}`],
        ),
      ),
    ).toEqual(['Contoso, Fabrikam, Tailspin = Contoso']);
  });
});

describe('names equal but for legal form', () => {
  test.each<[string, string[], string[], string[]]>([
    ['one on each side', ['Acme Ltd'], ['ACME LIMITED'], ['Acme Ltd = ACME LIMITED']],
    ['form on one side alone', ['Acme'], ['Acme Inc'], ['Acme = Acme Inc']],
    ['Inc and Ltd are mixed up between systems', ['Acme Inc'], ['Acme Ltd'], ['Acme Inc = Acme Ltd']],
    ['two firms of one stem', ['Acme'], ['Acme Inc', 'Acme LLC'], ['Acme =', '= Acme Inc', '= Acme LLC']],
    ['two firms of one stem, Inc and Ltd', ['Acme'], ['Acme Inc', 'Acme Ltd'], ['Acme =', '= Acme Inc', '= Acme Ltd']],
    ['the equal one wins', ['Acme Inc.'], ['Acme Inc', 'Acme LLC'], ['Acme Inc. = Acme Inc', '= Acme LLC']],
    [
      'the one of the same form wins',
      ['Acme Incorporated'],
      ['Acme Inc', 'Acme LLC'],
      ['Acme Incorporated = Acme Inc', '= Acme LLC'],
    ],
    [
      'each to its own',
      ['Acme Inc', 'Acme LLC'],
      ['ACME LLC', 'ACME INC'],
      ['Acme Inc = ACME INC', 'Acme LLC = ACME LLC'],
    ],
    ['two vendor firms of one stem', ['Acme Inc', 'Acme LLC'], ['Acme'], ['Acme Inc =', 'Acme LLC =', '= Acme']],
    ['two distributors spell one client', ['Acme', 'Acme Inc'], ['Acme Inc.'], ['Acme, Acme Inc = Acme Inc.']],
    [
      'the PSA spells one client twice',
      ['Acme Inc'],
      ['Acme', 'ACME, Inc.', 'The Acme (ACM)'],
      ['Acme Inc = ACME, Inc., Acme, The Acme (ACM)'],
    ],
    ['two tenants of two names', [`Acme #${A}`, `Acme Inc #${B}`], ['Acme Inc'], ['Acme =', 'Acme Inc = Acme Inc']],
    [
      'one tenant under both spellings',
      [`Acme #${A}`, `Acme Inc #${A}`],
      ['Acme', 'Acme Inc'],
      ['Acme, Acme Inc = Acme, Acme Inc'],
    ],
    ['one side alone stays as written', ['Acme', 'Acme Inc'], [], ['Acme =', 'Acme Inc =']],
    [
      'a third of two matched ones',
      ['Acme', 'Acme Inc', 'Acme (ACM)'],
      ['Acme', 'Acme Inc'],
      ['Acme = Acme', 'Acme Inc = Acme Inc', 'Acme (ACM) ='],
    ],
    ['a tag', ['Acme'], ['Acme (ACM)'], ['Acme = Acme (ACM)']],
    ['two tags', ['Acme'], ['Acme (ACM)', 'Acme (ACN)'], ['Acme =', '= Acme (ACM)', '= Acme (ACN)']],
    ['a tag against another', ['Acme (ACM)'], ['Acme (ACN)'], ['Acme (ACM) =', '= Acme (ACN)']],
    ['a province is no Swedish firm', ['Acme'], ['Acme AB', 'Acme BC'], ['Acme =', '= Acme AB', '= Acme BC']],
    ['a Swedish firm', ['Acme'], ['Acme AB'], ['Acme = Acme AB']],
    [
      'umlauts written out',
      ['Mueller Optik'],
      ['Müller Optik', 'Muller Optik'],
      ['Mueller Optik = Muller Optik, Müller Optik'],
    ],
    [
      'too many of one name to look through',
      Array.from({ length: 70 }, (_, at) => `Acme (X${100 + at})`),
      ['Acme'],
      [...Array.from({ length: 70 }, (_, at) => `Acme (X${100 + at}) =`), '= Acme'],
    ],
    ['legal words alone', ['Limited Company'], ['The Company Inc'], ['Limited Company =', '= The Company Inc']],
  ])('%s', (_, vendor, psa, groups) => {
    expect(groupsOf(match(vendor, psa))).toEqual([...groups].sort());
  });
});

describe('differences of spelling', () => {
  test.each<[string, string[], string[], string[]]>([
    [
      'a slip',
      ['Northwnd Traders'],
      ['Northwind Traders', 'Contoso'],
      ['Northwnd Traders = Northwind Traders', '= Contoso'],
    ],
    [
      'two may be meant, one of them by far',
      ['Northwind Supplies'],
      ['Supplies Northwind', 'Northwimd Supplies'],
      ['Northwind Supplies =', '= Northwimd Supplies', '= Supplies Northwind'],
    ],
    [
      'another name is nearly as like',
      ['Northwnd Traders'],
      ['Northwind Traders', 'Northwnd Traders West'],
      ['Northwnd Traders =', '= Northwind Traders', '= Northwnd Traders West'],
    ],
    [
      'two may be meant',
      ['Northwnd Traders'],
      ['Northwind Traders', 'Northwend Traders'],
      ['Northwnd Traders =', '= Northwend Traders', '= Northwind Traders'],
    ],
    [
      'two ask for one',
      ['Northwnd Traders', 'Nortwind Traders'],
      ['Northwind Traders'],
      ['Northwnd Traders =', 'Nortwind Traders =', '= Northwind Traders'],
    ],
    [
      'the right one has a counterpart',
      ['Northwnd Traders', 'Northwind Traders'],
      ['Northwind Traders'],
      ['Northwnd Traders =', 'Northwind Traders = Northwind Traders'],
    ],
    [
      'other domains speak against it',
      ['Northwnd Traders @a.com'],
      ['Northwind Traders @b.com'],
      ['Northwnd Traders =', '= Northwind Traders'],
    ],
    [
      'other legal forms speak against it',
      ['Northwnd Traders LLC'],
      ['Northwind Traders GmbH'],
      ['Northwnd Traders LLC =', '= Northwind Traders GmbH'],
    ],
  ])('%s', (_, vendor, psa, groups) => {
    expect(groupsOf(match(vendor, psa))).toEqual([...groups].sort());
  });

  test('many names are compared by their 3-grams, with the same answer', () => {
    const letter = (seed: number): string => 'bcdfghklmnprstvwz'.charAt((Math.imul(seed, 0x9e3779b1) >>> 8) % 17);
    const word = (seed: number): string =>
      [0, 1, 2, 3, 4].map((at) => letter(seed * 5 + at) + 'aeiou'.charAt((seed + at) % 5)).join('');
    const names = [...new Set(Array.from({ length: 320 }, (_, at) => `${word(at)} Works`))].slice(0, 260);
    const slips = names.map((name) => `${name.slice(0, 4)}${name.charAt(5)}${name.charAt(4)}${name.slice(6)}`);
    const matching = match(names, slips);
    const met = names.map((_, at) =>
      matching.psa.flatMap((group, other) => (group === matching.vendor[at] ? [other] : [])).join(),
    );
    expect(met.filter((others, at) => others !== '' && others !== String(at))).toEqual([]);
    expect(met.filter((others) => others !== '').length).toBeGreaterThan(60);
  });

  test('the evidence gives both figures', () => {
    const [group] = match(['Northwnd Traders'], ['Northwind Traders', 'Contoso']).groups.filter(
      ({ vendorNames }) => vendorNames.length > 0,
    );
    expect(group?.evidence[0]).toMatch(
      /^names alike 0\.\d\d, next best 0\.\d\d: spelling of "northwind" and "northwnd"$/,
    );
  });
});

describe('keys and evidence', () => {
  test('a key stays when the counterpart comes or goes', () => {
    const keyOf = (vendor: string[], psa: string[]): string[] => match(vendor, psa).groups.map(({ key }) => key);
    expect(keyOf(['Contoso Ltd'], ['Contoso Limited'])).toEqual(['contoso ltd']);
    expect(keyOf(['Contoso Ltd'], [])).toEqual(['contoso ltd']);
    expect(keyOf([], ['Contoso Ltd'])).toEqual(['contoso ltd']);
    expect(keyOf(['Aaa', 'Contoso Ltd'], []).includes('contoso ltd')).toBe(true);
  });

  test('keys are unique, clients without a name included', () => {
    const odd = ['', '', '🎉', '???', '__proto__', 'constructor', 'toString', `#${A}`];
    const clients = [...odd.map(raw), { name: '', id: '7', domain: '' }, { name: '', id: '8', domain: '' }];
    const matching = matchClients(identifyClients(clients), identifyClients(clients));
    expect(new Set(matching.groups.map(({ key }) => key)).size).toBe(matching.groups.length);
    expect(matching.groups.every(({ key }) => key !== '')).toBe(true);
    // Equal names meet; nameless clients and ids of one system do not.
    expect(matching.vendor.map((group, index) => group === matching.psa[index])).toEqual(
      [false, false, true, true, true, true, true, false, false, false].map((one, index) => (index === 7 ? true : one)),
    );
  });

  test('evidence in words, the strongest first', () => {
    const [group] = match([`CafÃ© Lumen Ltd #${A} @lumen.onmicrosoft.com`], [`Café Lumen #${A} @lumen.com`]).groups;
    expect(group?.evidence).toEqual([
      'tenant id equal',
      'names equal but for legal form',
      'domain names alike: lumen.com, lumen.onmicrosoft.com',
      '"CafÃ© Lumen Ltd" read as "Café Lumen Ltd"',
    ]);
    expect(group?.confidence).toBe(1);
  });

  test('of two equal domains one is named', () => {
    const [group] = match(['Tailspin @a.com;b.com'], ['Contoso @b.com;a.com']).groups;
    expect(group?.evidence).toEqual(['domain a.com equal']);
  });

  test('nothing on either side', () => {
    expect(match([], [])).toEqual({ vendor: [], psa: [], groups: [], aliasConflicts: [] });
    expect(groupsOf(match(['Contoso'], []))).toEqual(['Contoso =']);
  });
});
