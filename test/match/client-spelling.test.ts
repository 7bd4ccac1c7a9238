import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, spellingDifference } from '../../core/match/client-spelling.ts';
import { areTwoWords, isGenericWord } from '../../core/match/client-words.ts';
import { isSharedDomain, mainLabel, tenantNameOf } from '../../core/match/shared-domains.ts';

const words = (name: string): string[] => name.split(' ').filter((word) => word !== '');

describe('spelling alone', () => {
  test.each([
    ['north wind', 'northwind', 'a word written as two'],
    ['northwind traders', 'traders northwind', 'order of the words'],
    ['contoso', 'contso', 'spelling of "contoso" and "contso"'],
    ['contoso', 'contsoo', 'spelling of "contoso" and "contsoo"'],
    ['contoso', 'conntoso', 'spelling of "conntoso" and "contoso"'],
    ['fabrikam', 'fabrilam', 'spelling of "fabrikam" and "fabrilam"'],
    ['consolidated', 'cnsoldated', 'spelling of "cnsoldated" and "consolidated"'],
    ['relecloud solution', 'relecloud solutions', 'spelling of "solution" and "solutions"'],
    ['fabrik acme', 'fabtik acme', 'spelling of "fabrik" and "fabtik"'],
    ['fabrikam', 'fabrikan', 'spelling of "fabrikam" and "fabrikan"'],
    ['unit 1 northwind', 'unit 1 northwnd', 'spelling of "northwind" and "northwnd"'],
  ])('%s, %s: %s', (a, b, difference) => {
    expect(spellingDifference(words(a), words(b))).toBe(difference);
    expect(spellingDifference(words(b), words(a))).toBe(difference);
  });

  test.each([
    ['acme', 'acne'],
    ['smith', 'smyth'],
    ['baker', 'barker'],
    ['contoso', 'contose'],
    ['contoso', 'vontoso'],
    ['fabrikam', 'vabrikam'],
    ['contoson', 'contosonn'],
    ['gustavsen', 'gustavson'],
    ['no va', 'nova'],
    ['contoso', 'cantoso'],
    ['northwind traders', 'northwnd tradrs'],
    ['northwind', 'northwind traders'],
    ['unit 1', 'unit 2'],
    ['1 2 northwind', '12 northwind'],
    ['unit 1 floor 2', 'unit 2 floor 1'],
    ['west clinic north', 'north clinic west'],
    ['hansen dental', 'hanson dental'],
    ['fabrik dental', 'fabtik dental'],
    ['fabrik acme', 'fablik acme'],
    ['fabrik acme', 'fabril acme'],
    ['wingtip', 'wingtips'],
    ['macdonald', 'mcdonald'],
    ['mackinnon', 'mckinnon'],
    ['mackinon', 'makinnon'],
    ['northwind', 'northwind'],
    ['hoffman', 'hoffmann'],
    ['williams', 'william'],
    ['heating', 'hearing'],
    ['consolidated', 'cnsoldatd'],
    ['contоso', 'contoso'],
    ['', 'contoso'],
    ['', ''],
  ])('%s, %s: two names', (a, b) => {
    expect(spellingDifference(words(a), words(b))).toBeNull();
    expect(spellingDifference(words(b), words(a))).toBeNull();
  });

  test('slips are counted as by the definition', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    const slow = (a: string, b: string): number => {
      if (a === '' || b === '') return Math.max(a.length, b.length);
      const [c, d] = [a.slice(0, -1), b.slice(0, -1)];
      const same = a.at(-1) === b.at(-1);
      const least = Math.min(slow(c, b) + 1, slow(a, d) + 1, slow(c, d) + (same ? 0 : 1));
      const isExchange = c !== '' && d !== '' && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
      return isExchange ? Math.min(least, slow(c.slice(0, -1), d.slice(0, -1)) + 1) : least;
    };
    fc.assert(
      fc.property(word, word, (a, b) => {
        if (Math.abs(a.length - b.length) <= 2) expect(editDistance(a, b)).toBe(slow(a, b));
        else expect(editDistance(a, b)).toBeGreaterThan(2);
      }),
      { numRuns: 200 },
    );
  });
});

describe('words', () => {
  test.each(['dental', 'toronto', 'north', 'and', 'nsw'])('%s says what or where', (word) => {
    expect(isGenericWord(word)).toBe(true);
  });

  test.each(['contoso', 'constructor', '__proto__', ''])('%j is a name', (word) => {
    expect(isGenericWord(word)).toBe(false);
  });

  test.each([
    ['hansen', 'hanson', true],
    ['heating', 'hearing', true],
    ['dentist', 'dentists', false],
    ['muller', 'mueller', true],
    ['contoso', 'contso', false],
  ])('%s and %s are two words: %s', (a, b, expected) => {
    expect(areTwoWords(a, b)).toBe(expected);
  });
});

describe('domains', () => {
  test.each([
    ['gmail.com', true],
    ['hotmail.co.uk', true],
    ['yahoo.ca', true],
    ['outlook.com', true],
    ['contoso.wixsite.com', true],
    ['onmicrosoft.com', true],
    ['web.de', true],
    ['contoso.com', false],
    ['live.contoso.com', false],
    ['contoso.onmicrosoft.com', false],
    ['constructor.com', false],
  ])('%s is shared: %s', (domain, expected) => {
    expect(isSharedDomain(domain)).toBe(expected);
  });

  test.each([
    ['contoso.com', 'contoso', ''],
    ['mail.contoso.com', 'contoso', ''],
    ['contoso.co.uk', 'contoso', ''],
    ['contoso.on.ca', 'contoso', ''],
    ['contoso.onmicrosoft.com', 'contoso', 'contoso'],
    ['contoso.mail.onmicrosoft.com', 'contoso', 'contoso'],
    ['contoso.partner.onmschina.cn', 'contoso', 'contoso'],
    ['com', '', ''],
  ])('%s: name %j, tenant %j', (domain, label, tenant) => {
    expect(mainLabel(domain)).toBe(label);
    expect(tenantNameOf(domain)).toBe(tenant);
  });
});
