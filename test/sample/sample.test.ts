/** The sample audit against its truth. */
import { expect, test } from 'vitest';
import { SAMPLE_SOURCES } from '../../core/sample/sources.ts';
import { scoreReport } from '../months/compare.ts';
import { runAudit } from '../months/run.ts';
import { SAMPLE_TRUTH } from './truth.ts';

const report = () => {
  const of = (side: string) =>
    SAMPLE_SOURCES.filter((source) => source.side === side).map(({ source, text }) => ({ name: source, text }));
  return runAudit(of('vendor'), of('psa'));
};

test('the sample audit finds what was planted, ties out, and finds nothing else', () => {
  const score = scoreReport(report(), SAMPLE_TRUTH);
  expect(score.differences).toEqual([]);
  expect([score.precision, score.recall]).toEqual([1, 1]);
});

test('every finding type is in the sample', () => {
  expect(new Set(SAMPLE_TRUTH.findings.map(({ type }) => type)).size).toBe(12);
});

test('leakage is clearly larger than what clients are overcharged', () => {
  const [total] = report().totals;
  expect(total).toMatchObject({ currency: 'CAD', leakageCalculated: '283.10', leakageEstimated: '504.00' });
  expect(total?.overbilled.replace('-', '')).toBe('102.50');
});

test('the sources are compact enough to ship', () => {
  const lines = SAMPLE_SOURCES.map(({ text }) => text.trim().split('\r\n').length - 1);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBe(123);
});
