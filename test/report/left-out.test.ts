import { describe, expect, test } from 'vitest';
import type { ExclusionReason, SetAsideRow } from '../../core/model.ts';
import { EXCLUSION_WORDS, planLeftOut, setAsideMend, setAsideWords } from '../../core/report/left-out.ts';
import { auditOf } from './small-audit.ts';

const { result } = auditOf();
const sources = { tables: result.sources, tabs: ['Vendor', 'PSA'] };
const shown = (plan = planLeftOut(result, sources)) => {
  const { columns = [], rows = [] } = plan.table ?? {};
  return rows.map(({ cells }) => Object.fromEntries(columns.map(({ id }, index) => [id, cells[index]])));
};
const row = (code: string): SetAsideRow => ({ ...(result.setAside[0] as SetAsideRow), code });

describe('words', () => {
  const reasons = Object.keys(EXCLUSION_WORDS) as ExclusionReason[];

  test.each(reasons)('%s has words of its own', (reason) => {
    expect(EXCLUSION_WORDS[reason]).toMatch(/^[A-Z][a-z]/);
    expect(EXCLUSION_WORDS[reason]).not.toContain('_');
    expect(reasons.filter((other) => EXCLUSION_WORDS[other] === EXCLUSION_WORDS[reason])).toEqual([reason]);
  });

  test.each([
    ['NOT_A_NUMBER', 'Not readable: not a number', /^Correct the Quantity cell/],
    ['AMBIGUOUS_NUMBER', 'Not readable: ambiguous number', /--number-format/],
    ['NUMBER_TOO_LARGE', 'Not readable: number too large', /Quantity/],
    ['NOT_A_DATE', 'Not readable: not a date', /Quantity/],
    ['AMBIGUOUS_DATE', 'Not readable: ambiguous date', /--date-order/],
    ['ERROR_CELL', 'Not readable: error cell', /Correct the formula in the Quantity cell/],
    ['MISSING_VALUE', 'Not readable: missing value', /Fill in the Quantity of row 5/],
  ])('%s has words and a mend', (code, words, mend) => {
    expect(setAsideWords(code)).toBe(words);
    expect(setAsideMend(row(code))).toMatch(mend);
  });

  test.each(['NO_SUCH_CODE', 'constructor', '__proto__', ''])('a code without a text has no mend: %s', (code) => {
    expect(setAsideMend(row(code))).toBe('');
  });
});

describe('the tab', () => {
  test('rows set aside come first, each row bears its place, its reason and what to do', () => {
    expect(shown()).toMatchObject([
      {
        kind: '? SET ASIDE',
        side: 'Vendor',
        source: 'vendor.csv',
        row: { number: 5, link: { sheet: 'Vendor', row: 5, column: 1 } },
        reason: 'Not readable: not a number',
        column: 'Quantity',
        cell: 'C5',
        value: 'n/a',
        amount: 40,
        currency: 'CAD',
      },
      { kind: 'Excluded', side: 'Vendor', row: { number: 6 }, reason: 'Totals row', column: null, value: null },
      {
        kind: 'Excluded',
        side: 'PSA',
        source: 'psa.csv',
        row: { number: 4 },
        reason: 'Not a vendor product',
        amount: 200,
      },
    ]);
    expect(shown()[0]?.['mend']).toMatch(/run again/);
  });

  test('only rows that were set aside are marked, and the keys are unique', () => {
    const plan = planLeftOut(result, sources);
    expect(plan.tones).toEqual([{ range: 'A5:A7', formula: '$A5="? SET ASIDE"', tone: 'review' }]);
    expect(planLeftOut({ ...result, setAside: [] }, sources).tones).toEqual([]);
    expect(new Set(plan.table?.rows.map(({ key }) => key)).size).toBe(3);
  });

  test('a result without sources in the workbook shows plain row numbers', () => {
    expect(shown(planLeftOut(result, { ...sources, tabs: [null, null] }))[0]?.['row']).toBe(5);
  });

  test('nothing left out is an empty table', () => {
    const plan = planLeftOut({ ...result, setAside: [], excluded: [] }, sources);
    expect(plan.table?.rows).toEqual([]);
  });
});
