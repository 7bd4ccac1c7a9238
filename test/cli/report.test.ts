/** The JSON report that the command writes: its schema, and that its figures add up by another way of counting. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report, ReportAmounts, ReportSide } from '../../core/report/json.ts';
import { Desk } from '../support/command.ts';
import { assertReportSchema } from '../support/report-schema.ts';

const LOST = ['UNBILLED', 'UNDER_BILLED', 'WRONG_PRODUCT', 'BELOW_COST'];
const OVERCHARGED = ['OVER_BILLED', 'BILLED_NOT_SUPPLIED', 'DUPLICATE_PSA_LINE'];
const SETTLED_FIRST = ['NEEDS_REVIEW', 'DUPLICATE_VENDOR_LINE', 'CURRENCY_MISMATCH', 'TERM_MISMATCH'];
const BUCKETS = ['matched', 'findings', 'excluded', 'setAside'] as const;

const toCents = (amount: string): bigint => BigInt(amount.replace('.', ''));

let report: Report;
let desk: Desk;
beforeAll(() => {
  desk = new Desk();
  desk.run('--help');
  const { status, stderr } = desk.run('--vendor', 'vendor.csv', '--psa', 'psa.csv', '--json', 'report.json');
  expect([status, stderr]).toEqual([0, '']);
  report = desk.json('report.json') as Report;
});
afterAll(() => desk.clear());

describe('the JSON report', () => {
  test('has every field of its schema, and the sample uses all of its lists', () => {
    assertReportSchema(report);
    for (const field of ['sources', 'findings', 'matched', 'excluded', 'setAside', 'issues', 'totals'] as const) {
      expect(report[field].length, field).toBeGreaterThan(0);
    }
    expect(report.findings.some(({ candidates }) => candidates.length > 0)).toBe(true);
  });

  test.each([
    ['an amount that is a number', 'monthlyImpact', 85.5],
    ['an amount of one decimal', 'monthlyImpact', '85.5'],
    ['a type that is not known', 'type', 'UNKNOWN'],
    ['rows that are no places', 'vendorRows', [17]],
    ['a field that is gone', 'action', undefined],
  ])('the check itself refuses %s', (_, field, value) => {
    const [first, ...others] = report.findings;
    const { [field as 'action']: _gone, ...rest } = first as (typeof report.findings)[number];
    const findings = [value === undefined ? rest : { ...rest, [field]: value }, ...others];
    expect(() => assertReportSchema({ ...report, findings })).toThrow(`report.findings[0].${field}`);
  });

  test('names sources, columns and rows as they are', () => {
    expect(report.sources.map(({ id, side, format, headerRow }) => [id, side, format, headerRow])).toEqual([
      ['vendor.csv', 'vendor', 'partner-center-nce', 1],
      ['psa.csv', 'psa', 'connectwise', 1],
    ]);
    expect(report.sources[0]?.columns).toMatchObject({ client: 'CustomerName', amount: 'Subtotal' });
    const rows = new Map(report.sources.map(({ id, rows: count, headerRow }) => [id, headerRow + count]));
    const all = [report.findings, report.matched]
      .flat()
      .flatMap(({ vendorRows, psaRows }) => [...vendorRows, ...psaRows]);
    for (const { source, row } of [...all, ...report.excluded, ...report.setAside]) {
      expect(row).toBeGreaterThan(1);
      expect(row).toBeLessThanOrEqual(rows.get(source) as number);
    }
  });

  test.each(['vendor', 'psa'] as const)(
    '%s: every row is in exactly one place, and the tie-out counts the same',
    (side) => {
      const source = side === 'vendor' ? 'vendor.csv' : 'psa.csv';
      const of = (
        lists: readonly {
          vendorRows: Report['findings'][0]['vendorRows'];
          psaRows: Report['findings'][0]['psaRows'];
        }[],
      ) =>
        new Set(
          lists.flatMap(({ vendorRows, psaRows }) => (side === 'vendor' ? vendorRows : psaRows)).map(({ row }) => row),
        );
      const own = (list: readonly { source: string; row: number }[]) =>
        new Set(list.filter((row) => row.source === source).map(({ row }) => row));
      const places = {
        findings: of(report.findings),
        matched: of(report.matched),
        excluded: own(report.excluded),
        setAside: own(report.setAside),
      };
      const tieOut: ReportSide = report.tieOut[side];
      for (const bucket of BUCKETS) expect(places[bucket].size, bucket).toBe(tieOut[bucket]);
      const all = BUCKETS.flatMap((bucket) => [...places[bucket]]).sort((a, b) => a - b);
      expect(all).toEqual(Array.from({ length: tieOut.rowsIn }, (_, index) => index + 2));
    },
  );

  test('amounts of the buckets add up to the amount in, to the cent', () => {
    expect(report.tieOut.ties).toBe(true);
    const all: ReportAmounts[] = [...report.tieOut.vendor.amounts, ...report.tieOut.psa.amounts];
    expect(all.length).toBeGreaterThan(2);
    for (const amounts of all) {
      expect(BUCKETS.reduce((sum, bucket) => sum + toCents(amounts[bucket]), 0n)).toBe(toCents(amounts.in));
    }
  });

  test('totals are the sums of the findings', () => {
    for (const total of report.totals) {
      const sum = (types: string[], basis?: string, sign = (cents: bigint) => cents): bigint =>
        report.findings
          .filter(
            ({ type, currency, amountBasis }) =>
              types.includes(type) && currency === total.currency && (basis ?? amountBasis) === amountBasis,
          )
          .reduce((cents, { monthlyImpact }) => cents + sign(toCents(monthlyImpact)), 0n);
      expect(toCents(total.leakageCalculated)).toBe(sum(LOST, 'calculated'));
      expect(toCents(total.leakageEstimated)).toBe(sum(LOST, 'estimated'));
      expect(toCents(total.overbilled)).toBe(sum(OVERCHARGED));
      expect(toCents(total.inReview)).toBe(sum(SETTLED_FIRST, undefined, (cents) => (cents < 0n ? -cents : cents)));
    }
  });
});
