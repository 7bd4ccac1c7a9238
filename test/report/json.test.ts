import { expect, test } from 'vitest';
import { toReport } from '../../core/report/json.ts';
import { assertReportSchema } from '../support/report-schema.ts';
import { auditOf } from './small-audit.ts';

const { result } = auditOf();
const report = toReport(result);

test('a small audit, whole', () => {
  assertReportSchema(report);
  expect(report).toMatchObject({
    schema: 'leakage-finder/report@1',
    asOf: '2026-03-31',
    sources: [
      { id: 'vendor.csv', side: 'vendor', headerRow: 1, rows: 5, columns: { client: 'Customer', quantity: 'Quantity', amount: 'Amount' } },
      { id: 'psa.csv', side: 'psa', headerRow: 1, rows: 3, period: null },
    ],
    excluded: [
      { source: 'vendor.csv', row: 6, side: 'vendor', reason: 'TOTALS_ROW' },
      { source: 'psa.csv', row: 4, side: 'psa', reason: 'NOT_VENDOR_PRODUCT' },
    ],
    setAside: [{ source: 'vendor.csv', row: 5, column: 'Quantity', cell: 'C5', value: 'n/a', code: 'NOT_A_NUMBER' }],
    matched: [{ status: 'MATCHED', vendorRows: [{ source: 'vendor.csv', row: 3 }], psaRows: [{ source: 'psa.csv', row: 3 }], vendorQuantity: 3, psaQuantity: 3 }],
    tieOut: {
      ties: true,
      vendor: { rowsIn: 5, matched: 1, findings: 2, excluded: 1, setAside: 1, amounts: [{ currency: 'CAD', in: '346.00', matched: '12.00', findings: '294.00', excluded: '0.00', setAside: '40.00' }] },
      psa: { rowsIn: 3, matched: 1, findings: 1, excluded: 1, setAside: 0, amounts: [{ currency: 'CAD', in: '474.50', matched: '18.00', findings: '256.50', excluded: '200.00', setAside: '0.00' }] },
    },
  }); // biome-ignore format: a report reads best in few lines.
  const under = report.findings.find(({ type }) => type === 'UNDER_BILLED');
  expect(under).toMatchObject({
    client: { vendor: 'Acme Inc', psa: 'Acme Inc.' },
    vendorRows: [{ source: 'vendor.csv', row: 2 }],
    psaRows: [{ source: 'psa.csv', row: 2 }],
    vendorQuantity: 12,
    psaQuantity: 9,
    quantityDelta: 3,
    unitPrice: '28.50',
    unitCost: '22.00',
    amountBasis: 'calculated',
    monthlyImpact: '85.50',
    currency: 'CAD',
  });
});

test('it is plain JSON: nothing is lost on the way to a file', () => {
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test('buckets of parts of a cent still add up to the amount in', () => {
  const amounts = [
    { currency: 'CAD', in: 30_000n, matched: 14_000n, findings: 14_000n, excluded: 2_000n, setAside: 0n },
  ];
  const vendor = { ...result.tieOut.vendor, amounts };
  const [shown] = toReport({ ...result, tieOut: { ...result.tieOut, vendor } }).tieOut.vendor.amounts;
  expect(shown).toEqual({
    currency: 'CAD',
    in: '0.03',
    matched: '0.02',
    findings: '0.01',
    excluded: '0.00',
    setAside: '0.00',
  });
});

test('money that is lost shows in the amount in, not in a bucket', () => {
  const amounts = [{ currency: 'CAD', in: 1_000_000n, matched: 400_000n, findings: 0n, excluded: 0n, setAside: 0n }];
  const tieOut = { ...result.tieOut, ties: false, differences: ['gone'], vendor: { ...result.tieOut.vendor, amounts } };
  const { ties, differences, vendor } = toReport({ ...result, tieOut }).tieOut;
  expect([ties, differences]).toEqual([false, ['gone']]);
  expect(vendor.amounts[0]).toMatchObject({ in: '1.00', matched: '0.40' });
});

test('without a day there is none', () => expect(toReport({ ...result, asOf: null }).asOf).toBeNull());
