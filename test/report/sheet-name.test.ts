import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHEET_NAME_MAX } from '../../core/limits.ts';
import { sheetNameFault, sheetNameFor, sheetNameKey } from '../../core/report/sheet-name.ts';

describe('a lawful tab name', () => {
  it.each([
    ['vendor.csv', [], 'vendor.csv'],
    ['a[b]:c*d?e/f\\g', [], 'a-b--c-d-e-f-g'],
    ["'quoted'", [], 'quoted'],
    ['connectwise-additions-2026-03.csv', [], 'connectwise-additions-2026-03'],
    ['a-rather-long-vendor-export-2026-03.csv.gz', [], 'a-rather-long-vendor-export-202'],
    ["it's", [], "it's"],
    ['  blanks ', [], 'blanks'],
    ['', [], 'Sheet'],
    ["' '", [], 'Sheet'],
    ['History', [], 'History (2)'],
    ['line\nbreak\u0000\ud83d', [], 'line-break--'],
    ['PSA', ['psa'], 'PSA (2)'],
    ['PSA', ['psa', 'Psa (2)'], 'PSA (3)'],
    ['x'.repeat(31), [], 'x'.repeat(31)],
    ['x'.repeat(32), [], 'x'.repeat(31)],
    ['x'.repeat(40), ['X'.repeat(31)], `${'x'.repeat(27)} (2)`],
    [`${'x'.repeat(30)}😀`, [], 'x'.repeat(30)],
    ['Клиент 客户', [], 'Клиент 客户'],
  ])('for %j beside %j is %j', (wanted, taken, name) => {
    expect(sheetNameFor(wanted, taken)).toBe(name);
  });

  it('is made of anything, and differs from all others', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 12 }), (wanted) => {
        const names: string[] = [];
        for (const each of wanted) names.push(sheetNameFor(each, names));
        for (const name of names) {
          expect(sheetNameFault(name)).toBeNull();
          expect(name.length).toBeLessThanOrEqual(SHEET_NAME_MAX);
        }
        expect(new Set(names.map(sheetNameKey)).size).toBe(names.length);
      }),
    );
  });

  it.each([
    ['', 'is blank'],
    ['   ', 'is blank'],
    ['x'.repeat(32), 'is longer than 31 characters'],
    ["'a", 'begins or ends with an apostrophe'],
    ["a'", 'begins or ends with an apostrophe'],
    ['HISTORY', 'is reserved by Excel'],
    ['a:b', 'holds a character that no tab name may hold'],
    ['Set aside & excluded', null],
  ])('%j: %s', (name, fault) => {
    expect(sheetNameFault(name)).toBe(fault);
  });
});
