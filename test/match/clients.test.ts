import { describe, expect, test } from 'vitest';
import { CANDIDATES_MAX } from '../../core/limits.ts';
import { type ClientMatching, type ClientMatchOptions, matchClients } from '../../core/match/clients.ts';
import type { RawClient } from '../../core/model.ts';
import { clientKey, identifyClients } from '../../core/normalize/client.ts';
import { DIFFERENT_CLIENTS, SAME_CLIENTS } from './client-pairs.ts';

/** `name`, `name #id` or `name @domain`. */
function raw(text: string): RawClient {
  const [, name = '', id = '', domain = ''] = /^(.*?)(?: #(\S+))?(?: @(\S+))?$/u.exec(text) ?? [];
  return { name, id, domain };
}

function match(vendor: readonly string[], psa: readonly string[], options: ClientMatchOptions = {}): ClientMatching {
  return matchClients(identifyClients(vendor.map(raw)), identifyClients(psa.map(raw)), options);
}

/** Groups as text: `vendor names = PSA names`, sorted. */
function groupsOf(matching: ClientMatching): string[] {
  return matching.groups
    .map(({ vendorNames, psaNames }) => `${vendorNames.join(', ')} = ${psaNames.join(', ')}`.trim())
    .sort();
}

const isLinked = ({ vendor, psa }: ClientMatching): boolean => vendor[0] === psa[0];

const A = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
const B = '3f2504e0-4f89-11d3-9a0c-0305e82c3302';

describe('pairs of names', () => {
  test.each(SAME_CLIENTS)('one client: %j, %j', (vendor, psa) => {
    const matching = matchClients(
      identifyClients([{ name: vendor, id: '', domain: '' }]),
      identifyClients([{ name: psa, id: '', domain: '' }]),
    );
    expect(isLinked(matching), JSON.stringify(matching.groups)).toBe(true);
    expect(matching.groups[0]?.evidence.length).toBeGreaterThan(0);
    expect(matching.groups[0]?.confidence).toBeGreaterThan(0.8);
  });

  test.each(DIFFERENT_CLIENTS)('two clients: %j, %j', (vendor, psa) => {
    const [left, right] = [vendor, psa].map((name) => identifyClients([{ name, id: '', domain: '' }]));
    expect(isLinked(matchClients(left ?? [], right ?? []))).toBe(false);
    expect(isLinked(matchClients(right ?? [], left ?? []))).toBe(false);
  });

  test('there are enough of them', () => {
    expect(SAME_CLIENTS.length).toBeGreaterThanOrEqual(80);
    expect(DIFFERENT_CLIENTS.length).toBeGreaterThanOrEqual(80);
  });

  test('none of the different ones meet in a crowd', () => {
    const named = (name: string): RawClient => ({ name, id: '', domain: '' });
    const vendor = identifyClients(DIFFERENT_CLIENTS.map(([name]) => named(name)));
    const psa = identifyClients(DIFFERENT_CLIENTS.map(([, name]) => named(name)));
    const matching = matchClients(vendor, psa);
    const met = DIFFERENT_CLIENTS.filter((_, index) => matching.vendor[index] === matching.psa[index]);
    expect(met).toEqual([]);
  });
});

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

describe('aliases', () => {
  const pair = (vendor: string, psa: string): { vendor: string; psa: string } => ({
    vendor: clientKey(vendor),
    psa: clientKey(psa),
  });

  test('a confirmed pair is one client', () => {
    const matching = match(['Contoso'], ['Tailspin', 'Contoso'], { aliases: [pair('CONTOSO', 'tailspin')] });
    expect(groupsOf(matching)).toEqual(['= Contoso', 'Contoso = Tailspin']);
    expect(matching.groups.flatMap(({ evidence }) => evidence)).toEqual(['alias']);
    expect(matching.aliasConflicts).toEqual([]);
  });

  test('several vendor names may mean one PSA client', () => {
    const aliases = [pair('Contoso', 'Tailspin'), pair('Fabrikam', 'Tailspin')];
    expect(groupsOf(match(['Contoso', 'Fabrikam'], ['Tailspin'], { aliases }))).toEqual([
      'Contoso, Fabrikam = Tailspin',
    ]);
  });

  test('one that leads to two clients is not used, and told', () => {
    const aliases = [pair('Contoso', 'Tailspin'), pair('Contoso', 'Adatum')];
    const matching = match(['Contoso'], ['Tailspin', 'Adatum'], { aliases });
    expect(groupsOf(matching)).toEqual(['= Adatum', '= Tailspin', 'Contoso =']);
    expect(matching.aliasConflicts).toEqual([{ vendor: 'contoso', psa: ['adatum', 'tailspin'] }]);
  });

  test('one that leads away from the tenant id is not used, and told', () => {
    const matching = match([`Contoso #${A}`], [`Fabrikam #${A}`, 'Tailspin'], {
      aliases: [pair('Contoso', 'Tailspin')],
    });
    expect(groupsOf(matching)).toEqual(['= Tailspin', 'Contoso = Fabrikam']);
    expect(matching.aliasConflicts).toEqual([{ vendor: 'contoso', psa: ['tailspin'] }]);
  });

  test('conflicts come in the order of the names, and other months leave them alone', () => {
    const names = ['Tailspin', 'Contoso', 'Adatum', 'Fabrikam'];
    const aliases = [...names.flatMap((name) => [pair(name, 'A'), pair(name, 'B')]), pair('Gone', 'A')];
    const conflicts = match(names, ['A', 'B'], { aliases }).aliasConflicts.map(({ vendor }) => vendor);
    expect(conflicts).toEqual(['adatum', 'contoso', 'fabrikam', 'tailspin']);
  });

  test('one of a month without its client is left alone', () => {
    expect(match(['Contoso'], ['Contoso'], { aliases: [pair('Contoso', 'Tailspin')] }).aliasConflicts).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    ['equal names', ['Contoso'], ['CONTOSO']],
    ['tenant ids', [`Contoso #${A}`], [`Fabrikam #${A}`]],
    ['domains', ['Contoso @contoso.com'], ['Fabrikam @contoso.com']],
    ['legal forms', ['Contoso Ltd'], ['Contoso Limited']],
    ['spelling', ['Northwnd Traders'], ['Northwind Traders']],
  ])('a negative one forbids %s, and no candidate is offered', (_, vendor, psa) => {
    const [left = '', right = ''] = [raw(vendor[0] ?? '').name, raw(psa[0] ?? '').name];
    const matching = match(vendor, psa, { negativeAliases: [pair(left, right)] });
    expect(isLinked(matching)).toBe(false);
    expect(matching.groups.flatMap(({ candidates }) => candidates)).toEqual([]);
    expect(new Set(matching.groups.map(({ key }) => key)).size).toBe(2);
    expect(isLinked(match(vendor, psa))).toBe(true);
  });
});

describe('candidates', () => {
  const candidatesOf = (vendor: string[], psa: string[]): string[] => {
    const matching = match(vendor, psa);
    const group = matching.groups[matching.vendor[0] ?? -1];
    return (group?.candidates ?? []).map((one) => `${matching.groups[one.group]?.psaNames.join()}: ${one.evidence}`);
  };

  test.each<[string, string[], string[], string[]]>([
    [
      'two legal forms',
      ['Acme'],
      ['Acme Inc', 'Acme LLC'],
      ['Acme Inc: names equal but for legal form', 'Acme LLC: names equal but for legal form'],
    ],
    [
      'a word more',
      ['Contoso'],
      ['Contoso Consulting'],
      ['Contoso Consulting: names alike 0.89: one name has "consulting" more'],
    ],
    ['a short word', ['Smith Law'], ['Smyth Law'], ['Smyth Law: names alike 0.48: names are spelled nearly alike']],
    ['another trade is none', ['Northwind Dental'], ['Northwind Legal'], []],
    ['another place is none', ['Acme Toronto'], ['Acme Ottawa'], []],
    ['another number is none', ['Acme 1'], ['Acme 2'], []],
    ['nothing alike', ['Contoso'], ['Fabrikam'], []],
    [
      'domains of one name',
      ['Tailspin @contoso.onmicrosoft.com'],
      ['Fabrikam @contoso.com'],
      ['Fabrikam: domain names alike: contoso.com, contoso.onmicrosoft.com'],
    ],
    [
      'a name in a domain',
      ['contoso.com'],
      ['Contoso Ltd'],
      ['Contoso Ltd: names alike 0.87: one name has "com" more; domain contoso.com bears the name'],
    ],
    [
      'letters of another script',
      ['Соntoso'],
      ['Contoso'],
      ['Contoso: names alike 0.57: names are spelled nearly alike'],
    ],
  ])('%s', (_, vendor, psa, candidates) => {
    expect(candidatesOf(vendor, psa)).toEqual(candidates);
  });

  test('there are few, best first, and they go both ways', () => {
    const psa = ['North', 'South', 'East', 'West', 'Central', 'Upper', 'Lower'].map((place) => `Contoso ${place}`);
    const matching = match(['Contoso'], psa);
    const group = matching.groups[matching.vendor[0] ?? -1];
    expect(group?.candidates.length).toBe(CANDIDATES_MAX);
    const likeness = (group?.candidates ?? []).map((one) => one.likeness);
    expect(likeness).toEqual([...likeness].sort((a, b) => b - a));
    for (const place of matching.psa)
      expect(matching.groups[place]?.candidates.map((one) => one.group)).toEqual([matching.vendor[0]]);
  });

  test('a linked client has none', () => {
    const matching = match(['Contoso', 'Contoso Ltd Toronto'], ['Contoso']);
    expect(matching.groups[matching.vendor[0] ?? -1]?.candidates).toEqual([]);
    expect(matching.groups[matching.vendor[1] ?? -1]?.candidates.length).toBe(1);
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
