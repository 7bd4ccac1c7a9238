import { describe, expect, test } from 'vitest';
import type { CurrencyTotals } from '../../core/comparison.ts';
import { planDiscrepancies } from '../../core/report/discrepancies.ts';
import { linesOf, planSummary } from '../../core/report/summary.ts';
import { auditOf } from './small-audit.ts';

const { result } = auditOf();
const none: Omit<CurrencyTotals, 'currency'> = {
  leakageCalculated: 0n,
  leakageEstimated: 0n,
  overbilled: 0n,
  inReview: 0n,
};
const inCurrencies = (...currencies: string[]) => ({
  ...result,
  totals: currencies.map(
    (currency) => result.totals.find((total) => total.currency === currency) ?? { currency, ...none },
  ),
});

/** Every text and stored value of a plan. */
const words = (plan: ReturnType<typeof planSummary>): string =>
  plan.blocks
    .flatMap(({ cells }) => cells.flat())
    .map((cell) => (cell !== null && typeof cell === 'object' ? ('value' in cell ? cell.value : '') : cell))
    .join('\n');

describe('long texts', () => {
  test.each([
    ['', 5, ['']],
    ['one two', 7, ['one two']],
    ['one two', 6, ['one', 'two']],
    ['one two three', 7, ['one two', 'three']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['ab😀cd', 3, ['ab', '😀c', 'd']],
  ])('%j in lines of %d', (text, length, lines) => expect(linesOf(text, length)).toEqual(lines));

  test('an issue that is longer than the page runs over several lines, none of it lost', () => {
    const message = 'word '.repeat(80).trim();
    const issues = [{ severity: 'warning' as const, code: 'X', source: 'a.csv', message, hint: 'mend it' }];
    const text = words(planSummary({ ...result, issues }));
    expect(text.replaceAll('\n', ' ')).toContain(`a.csv ${message.slice(0, 60)}`);
    expect(text.match(/word/g)).toHaveLength(80);
    expect(text).toContain('mend it');
  });
});

describe('the conclusion', () => {
  test.each([
    [result, /^2 lines to look at; 115\.50 CAD lost a month, 30\.00 of it estimated; ties to the cent\.$/m],
    [{ ...result, findings: result.findings.slice(0, 1) }, /^1 line to look at; /m],
    [{ ...result, totals: inCurrencies('').totals }, /lines to look at; 0\.00 lost a month, /m],
    [inCurrencies('CAD', 'USD'), /115\.50 CAD lost a month, [^;]*; ties/m],
  ])('%#', (given, sentence) => expect(words(planSummary(given))).toMatch(sentence));
});

describe('names of the totals', () => {
  const names = (...currencies: string[]) => planSummary(inCurrencies(...currencies)).names.map(({ name }) => name);

  test('one currency needs no suffix, several are told apart by theirs', () => {
    expect(names('CAD')).toEqual([
      'LF_Ties',
      'LF_LeakageCalculated',
      'LF_LeakageEstimated',
      'LF_Overbilled',
      'LF_InReview',
    ]);
    expect(names('CAD', 'USD')).toContain('LF_LeakageCalculated_USD');
    expect(names('CAD', '')).toContain('LF_LeakageCalculated_2');
  });
});

describe('totals of the lines shown', () => {
  const labels = (...currencies: string[]) =>
    planDiscrepancies(inCurrencies(...currencies), { tables: result.sources, tabs: [] })
      .blocks.flatMap(({ cells }) => cells.flat())
      .filter((cell): cell is string => typeof cell === 'string')
      .slice(2);

  test('one line a currency, and no currency is dropped unsaid', () => {
    expect(labels('CAD')).toEqual(['Net impact of the lines shown, CAD']);
    expect(labels('')).toEqual(['Net impact of the lines shown']);
    expect(labels('CAD', 'EUR', 'USD')).toHaveLength(3);
    expect(labels('AUD', 'CAD', 'EUR', 'USD')).toEqual([
      'Net impact of the lines shown, AUD',
      'Net impact of the lines shown, CAD',
      '2 more currencies: see the Summary tab',
    ]);
  });
});
