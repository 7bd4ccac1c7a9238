import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEY_TEXT_MAX } from '../../core/limits.ts';
import type { ClientIdentity } from '../../core/model.ts';
import { clientKey, identifyClients } from '../../core/normalize/client.ts';
import { hasConfusables } from '../../core/normalize/client-confusables.ts';

function identify(name: string, id = '', domain = ''): ClientIdentity {
  const [identity] = identifyClients([{ name, id, domain }]);
  if (identity === undefined) throw new Error('no identity');
  return identity;
}

describe('strict keys keep every word', () => {
  test.each([
    ['CONTOSO, Ltd.', 'contoso ltd'],
    ['  Contoso\u00a0 Ltd ', 'contoso ltd'],
    ['Con\u200btoso\ufeff', 'contoso'],
    ['Ｃｏｎｔｏｓｏ', 'contoso'],
    ['Érablière Œuf Straße Łódź Ørsted', 'erabliere oeuf strasse lodz orsted'],
    ['Smith & Jones', 'smith and jones'],
    ['Smith + Jones', 'smith and jones'],
    ['Dubois et Fils', 'dubois and fils'],
    ['A+ Movers', 'a plus movers'],
    ['S.A.R.L. Dupont', 'sarl dupont'],
    ['St.John', 'st john'],
    ["Joe's", 'joes'],
    ["Joe ' Pub", 'joe pub'],
    ['Joe\u0092s', 'joes'],
    ["L'Atelier", 'latelier'],
    ['Litware™', 'litware'],
    ['CafÃ©', 'cafe'],
    ['contoso.com', 'contoso com'],
    ['Москва', 'москва'],
    ['🎉 Party', 'party'],
    ['🎉', '🎉'],
    ['???', '???'],
    ['', ''],
    ['\u200b', ''],
    ['__proto__', 'proto'],
    ['constructor', 'constructor'],
    ['\u202eContoso', 'contoso'],
  ])('%j is %j', (name, key) => {
    expect(identify(name).strictKey).toBe(key);
    expect(clientKey(name)).toBe(key);
  });
});

describe('loose keys leave out legal forms, articles and tags', () => {
  test.each([
    ['Contoso Ltd', 'contoso', 'ltd', ''],
    ['Contoso Pty Ltd', 'contoso', 'ltd', ''],
    ['Contoso Co., Ltd.', 'contoso', 'ltd', ''],
    ['The Contoso Company', 'contoso', 'inc', ''],
    ['Schulz GmbH & Co. KG', 'schulz', 'kg', ''],
    ['Verein e.V.', 'verein', 'ev', ''],
    ['Charge EV', 'charge ev', '', ''],
    ['Riverside SPA', 'riverside spa', '', ''],
    ['Riverside S.p.A.', 'riverside', 'spa', ''],
    ['Fisk A/S', 'fisk', 'as', ''],
    ['SARL Dupont', 'dupont', 'sarl', ''],
    ['Les Jardins inc.', 'jardins', 'inc', ''],
    ["L'Atelier inc.", 'atelier', 'inc', ''],
    ['Contoso (CTS)', 'contoso', '', 'cts'],
    ['Contoso Ltd (CTS)', 'contoso', 'ltd', 'cts'],
    ['Contoso (CTS) Ltd', 'contoso', 'ltd', 'cts'],
    ['Contoso [AB12]', 'contoso', '', 'ab12'],
    ['Contoso - CTS001', 'contoso', '', 'cts001'],
    ['CONTOSO (CTS)', 'contoso', '', 'cts'],
    ['Contoso Ltd Toronto', 'contoso toronto', 'ltd', ''],
    ['Contoso Intl Mfg', 'contoso international manufacturing', '', ''],
    ['J. P. Weaver', 'jp weaver', '', ''],
    ['Smith & Co', 'smith', 'inc', ''],
    ['Smith & Assoc', 'smith and associates', '', ''],
    ['Dental Assoc', 'dental assoc', '', ''],
    ['Saint John', 'st john', '', ''],
    // What discriminates stays.
    ['Contoso Group', 'contoso group', '', ''],
    ['Contoso Holdings Canada', 'contoso holdings canada', '', ''],
    ['Contoso (UK)', 'contoso uk', '', ''],
    ['Contoso (Toronto)', 'contoso toronto', '', ''],
    ['Contoso - CA', 'contoso ca', '', ''],
    ['Contoso (North)', 'contoso north', '', ''],
    ['CONTOSO (NORTH)', 'contoso north', '', ''],
    ['Contoso (NY1)', 'contoso ny1', '', ''],
    ['Contoso (2)', 'contoso 2', '', ''],
    ['Contoso (2024)', 'contoso 2024', '', ''],
    ['Contoso (Test)', 'contoso test', '', ''],
    ['Contoso - HQ', 'contoso hq', '', ''],
    ['Contoso - Sales', 'contoso sales', '', ''],
    // A name of legal words alone has no loose key.
    ['Inc.', '', 'inc', ''],
    ['The Company Ltd', 'the', 'inc ltd', ''],
  ])('%j is %j, forms %j, tag %j', (name, looseKey, forms, tag) => {
    const identity = identify(name);
    expect({ looseKey: identity.looseKey, forms: identity.forms?.join(' '), tag: identity.tag }).toEqual({
      looseKey,
      forms,
      tag,
    });
    expect(identity.words.join(' ')).toBe(looseKey);
  });

  test('umlauts are also known as they are written out', () => {
    expect(identify('Müller Ørsted GmbH').writtenOut).toBe('mueller oersted');
    expect(identify('Muller GmbH').writtenOut).toBe('');
  });

  test('what was read through is told', () => {
    expect(identify('CafÃ© Ltd').readAs).toBe('Café Ltd');
    expect(identify('Café Ltd').readAs).toBe('');
  });
});

describe('ids and domains', () => {
  const guid = '3F2504E0-4F89-11D3-9A0C-0305E82C3301';

  test.each([
    [guid, guid.toLowerCase()],
    [`{${guid}}`, guid.toLowerCase()],
    ['00000000-0000-0000-0000-000000000000', ''],
    ['250', ''],
    ['', ''],
  ])('tenant of %j is %j', (id, tenantId) => {
    expect(identify('x', id).tenantId).toBe(tenantId);
  });

  test.each([
    ['Contoso', '', 'WWW.Contoso.com', 'contoso.com'],
    ['Contoso', '', 'https://www.contoso.co.uk/about?x=1', 'contoso.co.uk'],
    ['Contoso', '', 'billing@contoso.com', 'contoso.com'],
    ['Contoso', '', 'contoso.com; contoso.onmicrosoft.com', 'contoso.com contoso.onmicrosoft.com'],
    ['Contoso', 'contoso.com', '', 'contoso.com'],
    ['contoso.com', '', '', 'contoso.com'],
    ['joe@contoso.com', '', '', 'contoso.com'],
    ['Contoso.Inc', '', '', ''],
    ['Contoso Ltd.', '', '', ''],
    ['Contoso', '', '10.0.0.1', ''],
    ['Contoso', '', 'contoso', ''],
    ['Contoso', '', 'n/a', ''],
  ])('domains of %j %j %j: %j', (name, id, domain, domains) => {
    expect(identify(name, id, domain).domains.join(' ')).toBe(domains);
  });

  test('a client without a name is known by its id', () => {
    expect(identify('', '250').strictKey).toBe('id:250');
    expect(identify('', guid).strictKey).toBe('');
    expect(identify('', '').strictKey).toBe('');
  });
});

describe('bounds', () => {
  test.each([KEY_TEXT_MAX - 1, KEY_TEXT_MAX, KEY_TEXT_MAX + 1, 10_000])(
    'names of %i characters that differ at their ends',
    (length) => {
      const stem = 'xy '.repeat(length).slice(0, length - 1);
      const [one, other] = [identify(`${stem}x`), identify(`${stem}y`)];
      expect(one.strictKey).not.toBe(other.strictKey);
      expect(one.looseKey).not.toBe(other.looseKey);
      expect(identify(`${stem}x`).strictKey).toBe(one.strictKey);
      expect(one.strictKey.length).toBeLessThan(KEY_TEXT_MAX + 30);
    },
  );

  test('keys are the same however often and among whom they are made, and nothing throws', () => {
    const client = fc.record({
      name: fc.string({ unit: 'binary', maxLength: 40 }),
      id: fc.string({ maxLength: 10 }),
      domain: fc.string({ maxLength: 20 }),
    });
    fc.assert(
      fc.property(fc.array(client, { maxLength: 8 }), (clients) => {
        const together = identifyClients(clients);
        const alone = clients.map((one, index) => ({ ...(identifyClients([one])[0] as ClientIdentity), index }));
        expect(together).toEqual(alone);
        for (const { strictKey } of together) {
          if (!strictKey.startsWith('id:')) expect(clientKey(strictKey)).toBe(strictKey);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('names that deceive the eye', () => {
  test.each([
    ['Соntoso', true],
    ['АСМЕ Ltd', true],
    ['АСМЕ', true],
    ['Contoso\u202emoc', true],
    ['𝐂𝐨𝐧𝐭𝐨𝐬𝐨', true],
    ['Contosο', true],
    ['Contoso', false],
    ['Москва Софт', false],
    ['ООО Контосо', false],
    ['Ελλάδα', false],
    ['Café', false],
    ['Con\u200btoso', false],
    ['قهوة\u200f', false],
    ['Ｃｏｎｔｏｓｏ', false],
    ['', false],
  ])('%j: %s', (name, expected) => {
    expect(hasConfusables(name)).toBe(expected);
  });
});
