/** Laws of the whole engine: what must not change a result, and what must change it in a known way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, ReportFinding } from '../../core/report/json.ts';
import { reportOf } from '../support/run-audit.ts';

const CLIENTS = ['Contoso Ltd', 'Fabrikam Inc', 'Northwind Traders', 'Adatum Corporation', 'Tailspin Toys'];
const PRODUCTS = [
  'Microsoft 365 Business Premium',
  'Microsoft 365 E3',
  'Exchange Online (Plan 1)',
  'Visio Plan 2',
  'Power BI Pro',
  'Helpdesk hours',
];

interface Row {
  readonly client: string;
  readonly product: string;
  readonly quantity: number;
  readonly cents: number;
}

const row: fc.Arbitrary<Row> = fc.record({
  client: fc.constantFrom(...CLIENTS),
  product: fc.constantFrom(...PRODUCTS),
  quantity: fc.integer({ min: 0, max: 40 }),
  cents: fc.integer({ min: 100, max: 9000 }),
});
const rows = fc.array(row, { minLength: 1, maxLength: 25 });

const csv = (header: string, lines: readonly Row[]): string =>
  [
    header,
    ...lines.map((line) => `${line.client},${line.product},${line.quantity},${(line.cents / 100).toFixed(2)}`),
  ].join('\n');
const vendorText = (lines: readonly Row[]): string => csv('Client,Product,Qty,Unit Cost', lines);
const psaText = (lines: readonly Row[]): string => csv('Client,Product,Qty,Unit Price', lines);

/** Twins are told apart by the order of their rows: one row a client, product and quantity. */
const distinct = (lines: readonly Row[]): Row[] => [
  ...new Map(lines.map((line) => [JSON.stringify(line), line])).values(),
];

const facts = ({
  key,
  type,
  monthlyImpact,
  vendorQuantity,
  psaQuantity,
  unitPrice,
  amountBasis,
}: ReportFinding): unknown => ({
  key,
  type,
  monthlyImpact,
  vendorQuantity,
  psaQuantity,
  unitPrice,
  amountBasis,
});

function byKey(report: Report, keep: (finding: ReportFinding) => boolean = () => true): Map<string, unknown> {
  return new Map(
    report.findings
      .filter(keep)
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map((finding) => [finding.key, facts(finding)]),
  );
}

const ties = (report: Report): boolean => (report.tieOut as { ties: boolean }).ties;
const runs = { numRuns: process.env['CI'] === undefined ? 100 : 200 };

describe('the audit', () => {
  it('ties out, whatever is pasted', () => {
    fc.assert(
      fc.property(rows, rows, (vendor, psa) => {
        const report = reportOf(vendorText(vendor), psaText(psa));
        expect(ties(report)).toBe(true);
        expect(new Set(report.findings.map(({ key }) => key)).size).toBe(report.findings.length);
      }),
      runs,
    );
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = rows.chain((lines) => {
      const own = distinct(lines);
      return fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length }));
    });
    fc.assert(
      fc.property(shuffled, shuffled, ([vendor, vendorAgain], [psa, psaAgain]) => {
        const before = reportOf(vendorText(vendor), psaText(psa));
        const after = reportOf(vendorText(vendorAgain), psaText(psaAgain));
        expect(byKey(after)).toEqual(byKey(before));
        expect(after.totals).toEqual(before.totals);
      }),
      runs,
    );
  });

  it('gives a client the same findings whoever else is on the exports', () => {
    fc.assert(
      fc.property(rows, rows, fc.integer({ min: 1, max: 9 }), (vendor, psa, quantity) => {
        const stranger: Row = { client: 'Zephyr Quilts', product: 'Unheard-of Product', quantity, cents: 500 };
        const before = reportOf(vendorText(vendor), psaText(psa));
        const after = reportOf(vendorText([...vendor, stranger]), psaText(psa));
        expect(byKey(after, ({ client }) => client.vendor !== stranger.client)).toEqual(byKey(before));
      }),
      runs,
    );
  });

  it('finds nothing between an export and itself', () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const own = [...new Map(lines.map((line) => [`${line.client}|${line.product}`, line])).values()];
        const report = reportOf(vendorText(own), psaText(own));
        expect(report.findings.map(({ type }) => type)).toEqual([]);
      }),
      runs,
    );
  });

  it('turns under into over where the sides’ quantities are swapped', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 9999 }),
        (a, b, cents) => {
          const one = (quantity: number): Row => ({ client: 'Contoso', product: 'Microsoft 365 E3', quantity, cents });
          const amount = (vendor: number, psa: number): string | undefined =>
            reportOf(`Client,Product,Qty\nContoso,Microsoft 365 E3,${vendor}`, psaText([one(psa)])).findings[0]
              ?.monthlyImpact;
          const forth = amount(a, b);
          const back = amount(b, a);
          expect(back).toBe(forth === undefined ? undefined : forth.startsWith('-') ? forth.slice(1) : `-${forth}`);
        },
      ),
      runs,
    );
  });
});
