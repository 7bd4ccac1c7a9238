import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATUS_ORDER } from '../../core/report/status.ts';
import { RULES } from '../../core/rules/index.ts';
import { reportOf } from '../support/run-audit.ts';

describe.each(RULES.map((rule) => [rule.type, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.title, example] as const))('%s', (_title, example) => {
    const report = reportOf(example.vendor, example.psa);
    const found = report.findings.map((finding) => ({
      type: finding.type,
      vendorRows: finding.vendorRows.map(({ row }) => row),
      psaRows: finding.psaRows.map(({ row }) => row),
      impact: finding.monthlyImpact,
    }));
    const wanted = example.expect.map((want) => expect.objectContaining(want));
    expect(found).toEqual(expect.arrayContaining(wanted));
    expect(found).toHaveLength(wanted.length);
    expect((report.tieOut as { ties: boolean }).ties).toBe(true);
  });
});

it('every rule file is registered, and every type has its rule', () => {
  const files = readdirSync('core/rules').filter((file) => !['index.ts', 'rule.ts'].includes(file));
  expect(RULES).toHaveLength(files.length);
  expect(new Set(RULES.map(({ type }) => type))).toEqual(new Set(STATUS_ORDER));
});

it('every rule has an example that finds it', () => {
  for (const rule of RULES) {
    expect(
      rule.examples.some((example) => example.expect.some(({ type }) => type === rule.type)),
      rule.type,
    ).toBe(true);
  }
});
