import { describe, expect, test } from 'vitest';
import { matchClients } from '../../core/match/clients.ts';
import type { RawClient } from '../../core/model.ts';
import { identifyClients } from '../../core/normalize/client.ts';
import { isLinked } from './client-matching.ts';
import { DIFFERENT_CLIENTS, SAME_CLIENTS } from './client-pairs.ts';

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
