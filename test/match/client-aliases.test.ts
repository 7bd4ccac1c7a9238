import { describe, expect, test } from 'vitest';
import { clientKey } from '../../core/normalize/client.ts';
import { A, groupsOf, isLinked, match, raw } from './client-matching.ts';

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
