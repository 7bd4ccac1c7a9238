import { describe, expect, test } from 'vitest';
import { CANDIDATES_MAX } from '../../core/limits.ts';
import { match } from './client-matching.ts';

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
    [
      'a short word beside an equal one',
      ['Contoso Smith'],
      ['Contoso Smyth'],
      ['Contoso Smyth: names alike 0.75: names are spelled nearly alike'],
    ],
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
