/** The score itself: each way in which a report can be wrong must show. */
import { expect, test } from 'vitest';
import { type JsonReport, scoreReport } from './compare.ts';
import type { Truth } from './truth.ts';

const at = (source: string, row: number) => ({ source, row });

const amounts = (currency: string, total: string, matched: string, findings: string) => [
  { currency, in: total, matched, findings, excluded: '0.00', setAside: '0.00' },
];

const TRUTH: Truth = {
  findings: [
    {
      type: 'UNDER_BILLED',
      vendorRows: ['vendor.csv:2', 'vendor.csv:3'],
      psaRows: ['psa.csv:2'],
      vendorQuantity: 12,
      psaQuantity: 9,
      monthlyImpact: '85.50',
      amountBasis: 'calculated',
      currency: 'CAD',
      why: 'short',
    },
    {
      type: 'NEEDS_REVIEW',
      vendorRows: ['vendor.csv:5'],
      psaRows: ['psa.csv:5'],
      vendorQuantity: null,
      psaQuantity: null,
      monthlyImpact: null,
      amountBasis: null,
      currency: null,
      why: 'unclear',
    },
  ],
  matched: [{ vendorRows: ['vendor.csv:4'], psaRows: ['psa.csv:3'], vendorQuantity: 5, psaQuantity: 5 }],
  excluded: [{ row: 'psa.csv:6', reason: 'TOTALS_ROW' }],
  setAside: ['psa.csv:4'],
  layoutRows: [],
  tieOut: {
    vendor: {
      rowsIn: 4,
      rows: { matched: 1, findings: 3, excluded: 0, setAside: 0 },
      amounts: amounts('CAD', '40.00', '10.00', '30.00'),
    },
    psa: {
      rowsIn: 5,
      rows: { matched: 1, findings: 2, excluded: 1, setAside: 1 },
      amounts: amounts('CAD', '50.00', '20.00', '30.00'),
    },
  },
};

const [SHORT, UNCLEAR] = [
  {
    type: 'UNDER_BILLED',
    vendorRows: [at('vendor.csv', 3), at('vendor.csv', 2)],
    psaRows: [at('psa.csv', 2)],
    vendorQuantity: 12,
    psaQuantity: 9,
    monthlyImpact: '85.5',
    amountBasis: 'calculated',
    currency: 'CAD',
  },
  {
    type: 'NEEDS_REVIEW',
    vendorRows: [at('vendor.csv', 5)],
    psaRows: [at('psa.csv', 5)],
    vendorQuantity: null,
    psaQuantity: null,
    monthlyImpact: '0.00',
    amountBasis: 'estimated',
    currency: 'CAD',
  },
];

const REPORT: JsonReport = {
  findings: [SHORT, UNCLEAR],
  matched: [{ vendorRows: [at('vendor.csv', 4)], psaRows: [at('psa.csv', 3)], vendorQuantity: 5, psaQuantity: 5 }],
  excluded: [{ source: 'psa.csv', row: 6, reason: 'TOTALS_ROW' }],
  setAside: [{ source: 'psa.csv', row: 4 }],
  tieOut: {
    ties: true,
    vendor: {
      rowsIn: 4,
      matched: 1,
      findings: 3,
      excluded: 0,
      setAside: 0,
      amounts: amounts('CAD', '40.00', '10.00', '30.00'),
    },
    psa: {
      rowsIn: 5,
      matched: 1,
      findings: 2,
      excluded: 1,
      setAside: 1,
      amounts: amounts('CAD', '50.00', '20.00', '30.00'),
    },
  },
  totals: [{ currency: 'CAD', leakageCalculated: '85.50', leakageEstimated: '0.00', overbilled: '0.00' }],
};

test('a right report has no differences', () => {
  expect(scoreReport(REPORT, TRUTH)).toEqual({ precision: 1, recall: 1, expected: 2, reported: 2, differences: [] });
});

test('a review may be bundled in another way', () => {
  const parts = [
    { ...UNCLEAR, psaRows: [] },
    { ...UNCLEAR, vendorRows: [] },
  ];
  expect(scoreReport({ ...REPORT, findings: [SHORT, ...parts] }, TRUTH).differences).toEqual([]);
});

const psa = REPORT.tieOut.psa;
const WRONG: readonly (readonly [what: string, report: JsonReport, difference: RegExp])[] = [
  ['a finding is missing', { ...REPORT, findings: [UNCLEAR] }, /^missed: UNDER_BILLED/],
  ['a review is missing', { ...REPORT, findings: [SHORT] }, /^missed: NEEDS_REVIEW/],
  [
    'half of a review is missing',
    { ...REPORT, findings: [SHORT, { ...UNCLEAR, psaRows: [] }] },
    /^missed: NEEDS_REVIEW/,
  ],
  ['another type', { ...REPORT, findings: [{ ...SHORT, type: 'OVER_BILLED' }, UNCLEAR] }, /^wrong: OVER_BILLED/],
  ['a finding twice', { ...REPORT, findings: [SHORT, { ...SHORT }, UNCLEAR] }, /^wrong: UNDER_BILLED/],
  ['a row is lost', { ...REPORT, findings: [{ ...SHORT, vendorRows: [at('vendor.csv', 2)] }, UNCLEAR] }, /^missed/],
  ['a cent is lost', { ...REPORT, findings: [{ ...SHORT, monthlyImpact: '85.49' }, UNCLEAR] }, /^money/],
  ['no amount', { ...REPORT, findings: [{ ...SHORT, monthlyImpact: 'n/a' }, UNCLEAR] }, /^money/],
  ['another basis', { ...REPORT, findings: [{ ...SHORT, amountBasis: 'estimated' }, UNCLEAR] }, /^basis/],
  ['other seats', { ...REPORT, findings: [{ ...SHORT, vendorQuantity: 13 }, UNCLEAR] }, /^vendor seats/],
  ['another currency', { ...REPORT, findings: [{ ...SHORT, currency: 'USD' }, UNCLEAR] }, /^currency/],
  ['a match is missing', { ...REPORT, matched: [] }, /^matched: .* is missing/],
  [
    'another reason',
    { ...REPORT, excluded: [{ source: 'psa.csv', row: 6, reason: 'FOOTER' }] },
    /FOOTER should not be there/,
  ],
  ['a row that was read', { ...REPORT, setAside: [] }, /^set aside: psa.csv:4 is missing/],
  ['it does not tie', { ...REPORT, tieOut: { ...REPORT.tieOut, ties: false } }, /does not tie/],
  [
    'a row is uncounted',
    { ...REPORT, tieOut: { ...REPORT.tieOut, psa: { ...psa, rowsIn: 4 } } },
    /^tie-out: psa rows in/,
  ],
  [
    'money is uncounted',
    { ...REPORT, tieOut: { ...REPORT.tieOut, psa: { ...psa, amounts: amounts('CAD', '49.99', '20.00', '30.00') } } },
    /^tie-out: psa CAD in/,
  ],
  [
    'the headline is off',
    { ...REPORT, totals: [{ currency: 'CAD', leakageCalculated: '85.00', leakageEstimated: '0.00', overbilled: '0' }] },
    /^totals: CAD leakage calculated/,
  ],
];

test.each(WRONG)('shows that %s', (_what, report, difference) => {
  expect(scoreReport(report, TRUTH).differences.join('\n')).toMatch(new RegExp(difference.source, 'm'));
});
