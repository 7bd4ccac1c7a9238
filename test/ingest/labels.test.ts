import { describe, expect, it } from 'vitest';
import { isFooterLabel, nameKey, totalLabel } from '../../core/ingest/labels.ts';

describe('totalLabel', () => {
  it.each([
    'Total',
    'TOTAL:',
    'Totals',
    'Grand Total',
    'Sub Total',
    'Sub-total',
    'Subtotal',
    'Sous-total',
    'Total général',
    'Totaux',
    'Summe',
    'Gesamtsumme',
    'Zwischensumme',
    'Totaal',
    'Subtotaal',
    'Eindtotaal',
    'Total (CAD)',
    'Net Total',
    'Total HT',
    'Invoice total',
    'Total due',
    'Total March 2026',
    'Total 2026-03',
    'Total (214 lines)',
  ])('%s is nothing but a total', (text) => expect(totalLabel(text)).toEqual({ kind: 'exact', of: '' }));

  it.each([
    ['Total for Contoso', 'contoso'],
    ['Subtotal for Contoso Ltd.', 'contoso ltd'],
    ['Total pour Béton Lévis inc.', 'beton levis inc'],
    ['Sous-total pour Contoso', 'contoso'],
    ['Summe für Müller GmbH', 'muller gmbh'],
    ['Totaal voor Jansen', 'jansen'],
    ['Total of Contoso', 'contoso'],
  ])('%s is of %s', (text, of) => expect(totalLabel(text)).toEqual({ kind: 'named', of }));

  it.each([
    ['Total Energies', 'energies'],
    ['Grand Total Solutions', 'solutions'],
    ['Contoso Total', 'contoso'],
    ['Sum Logic', 'logic'],
  ])('%s may be a name', (text, of) => expect(totalLabel(text)).toEqual({ kind: 'weak', of }));

  it.each(['Contoso', 'Totally Fresh', 'Subtotalis', '', '-', '12', 'The Grand Hotel', 'constructor'])(
    '%j is none',
    (text) => expect(totalLabel(text)).toBeNull(),
  );
});

it.each([
  ['Page 1 of 2', true],
  ['Printed 2026-04-01', true],
  ['Accrual basis Friday', true],
  ['Total rows: 12', true],
  ['Number of lines', true],
  ['Imprimé le 1 avril', true],
  ['Pageworks Ltd', false],
  ['Contoso', false],
  ['', false],
])('isFooterLabel(%j) is %s', (text, footer) => expect(isFooterLabel(text)).toBe(footer));

it('nameKey folds case, accents and punctuation', () => {
  expect(nameKey("  L'Été, Inc. ")).toBe('l ete inc');
});
