/** What the sample audit must find, row by row, stated by hand from its lines (core/sample). */
import type { FindingType } from '../../core/model.ts';
import type { ExpectedFinding, ExpectedMatch, Truth } from '../months/truth.ts';

const VENDOR = 'partner-center-2026-03.csv';
const PSA = 'connectwise-additions-2026-03.csv';

const v = (...rows: readonly number[]): string[] => rows.map((row) => `${VENDOR}:${row}`).sort();
const p = (...rows: readonly number[]): string[] => rows.map((row) => `${PSA}:${row}`).sort();

type Basis = ExpectedFinding['amountBasis'];

function finding(
  type: FindingType,
  vendorRows: readonly string[],
  psaRows: readonly string[],
  quantities: readonly [number | null, number | null],
  money: readonly [string | null, Basis],
  why: string,
): ExpectedFinding {
  const [vendorQuantity, psaQuantity] = quantities;
  const [monthlyImpact, amountBasis] = money;
  // In which of two currencies a mismatch of currencies is named is open.
  const currency = type === 'CURRENCY_MISMATCH' ? null : 'CAD';
  return { type, vendorRows, psaRows, vendorQuantity, psaQuantity, monthlyImpact, amountBasis, currency, why };
}

const OPEN = [null, null] as const;

const findings: ExpectedFinding[] = [
  finding('UNDER_BILLED', v(8, 9, 10), p(7), [17, 14], ['25.50', 'calculated'], 'seats added mid-cycle: 14 - 14 + 17'),
  finding(
    'UNBILLED',
    v(20),
    [],
    [2, 0],
    ['43.00', 'estimated'],
    'Visio: median of 21.50, 21.50, 21.50 over other clients',
  ),
  finding('UNDER_BILLED', v(21, 22), p(16), [11, 9], ['62.00', 'calculated'], 'second subscription never billed'),
  finding('NOT_BILLABLE', v(27), p(22), [2, 2], ['0.00', null], 'do not bill'),
  finding('BELOW_COST', v(33), p(26), [4, 4], ['9.60', 'calculated'], '4 x (34.40 - 32.00)'),
  finding('UNDER_BILLED', v(34, 35), p(28), [31, 25], ['186.00', 'calculated'], 'six seats short, beside a credit'),
  finding('DUPLICATE_PSA_LINE', [], p(35), [null, 7], ['-42.00', 'calculated'], 'the same addition twice'),
  finding('WRONG_PRODUCT', v(43), p(37), [9, 9], ['270.00', 'estimated'], '9 x 82.00 (median of others) - 9 x 52.00'),
  finding('OVER_BILLED', v(47), p(43), [8, 10], ['-17.00', 'calculated'], 'two seats too many'),
  finding('UNBILLED', v(48), [], [7, 0], ['119.00', 'estimated'], 'cancelled in February: own price 17.00'),
  finding('TERM_MISMATCH', v(50, 51), p(46), [27, 27], OPEN, '20 yearly + 7 monthly against 27 yearly'),
  finding('NEEDS_REVIEW', v(55, 56), p(50), OPEN, OPEN, 'nothing but prorations on this invoice'),
  finding('CURRENCY_MISMATCH', v(57), p(51), [10, 10], OPEN, 'CAD against USD'),
  finding('NEEDS_REVIEW', [], p(53), OPEN, OPEN, 'counterpart of a row that was set aside'),
  finding('DUPLICATE_VENDOR_LINE', v(62), [], OPEN, OPEN, 'pasted twice'),
  finding('BILLED_NOT_SUPPLIED', [], p(57), [0, 3], ['-43.50', 'calculated'], 'Power BI is supplied to others'),
  finding('UNBILLED', v(64), [], [6, 0], ['72.00', 'estimated'], 'Teams Phone: median over other clients is 12.00'),
  finding('NEEDS_REVIEW', v(65), [], OPEN, OPEN, 'Toronto or Ottawa'),
  finding('NEEDS_REVIEW', [], p(58), OPEN, OPEN, 'Toronto or Ottawa'),
  finding('NEEDS_REVIEW', [], p(59), OPEN, OPEN, 'Toronto or Ottawa'),
];

/** Vendor rows, PSA rows, seats on both sides. */
const MATCHED: readonly (readonly [readonly number[], readonly number[], number])[] = [
  [[2], [2], 18],
  [[3], [3], 3],
  [[4], [4], 18],
  [[7], [6], 9],
  [[11], [9], 2],
  [[12, 13, 14], [10], 22],
  [[15], [11], 8],
  [[17], [12], 4],
  [[18], [13], 12],
  [[19], [14], 2],
  [[23], [17], 6],
  [[24], [18], 3],
  [[25], [20], 6],
  [[26], [21], 4],
  [[30, 31], [23, 24], 20],
  [[32], [25], 5],
  [[36], [29], 40],
  [[37], [30], 1],
  [[38], [31], 3],
  [[39], [32], 13],
  [[40], [33], 4],
  [[41], [34], 7],
  [[42], [36], 3],
  [[44], [38], 3],
  [[45], [39], 5],
  [[46], [40], 9],
  [[49], [45], 5],
  [[52], [47], 15],
  [[53], [48], 12],
  [[54], [49], 2],
  [[58], [52], 4],
  [[60], [54], 6],
  [[61], [55], 14],
  [[63], [56], 5],
];

const matched: ExpectedMatch[] = MATCHED.map(([vendorRows, psaRows, seats]) => ({
  vendorRows: v(...vendorRows),
  psaRows: p(...psaRows),
  vendorQuantity: seats,
  psaQuantity: seats,
}));

/** The truth of the sample audit. Amounts were added up apart, from the lines as they stand. */
export const SAMPLE_TRUTH: Truth = {
  findings,
  matched,
  excluded: [
    ...v(5, 6).map((row) => ({ row, reason: 'USAGE' as const })),
    ...v(16).map((row) => ({ row, reason: 'ZERO_COST' as const })),
    ...v(28, 29).map((row) => ({ row, reason: 'NO_SEATS' as const })),
    ...p(5, 15, 19, 27).map((row) => ({ row, reason: 'NOT_VENDOR_PRODUCT' as const })),
    ...p(8, 42, 44).map((row) => ({ row, reason: 'INACTIVE' as const })),
    ...p(41).map((row) => ({ row, reason: 'NOT_BILLABLE' as const })),
    ...p(60).map((row) => ({ row, reason: 'TOTALS_ROW' as const })),
  ],
  setAside: v(59),
  layoutRows: [],
  tieOut: {
    vendor: {
      rowsIn: 64,
      rows: { matched: 37, findings: 21, excluded: 5, setAside: 1 },
      amounts: [
        {
          currency: 'CAD',
          in: '8955.30',
          matched: '5132.08',
          findings: '3648.17',
          excluded: '26.25',
          setAside: '148.80',
        },
      ],
    },
    psa: {
      rowsIn: 59,
      rows: { matched: 35, findings: 15, excluded: 9, setAside: 0 },
      amounts: [
        {
          currency: 'CAD',
          in: '11453.75',
          matched: '5722.00',
          findings: '3500.00',
          excluded: '2231.75',
          setAside: '0.00',
        },
        { currency: 'USD', in: '130.00', matched: '0.00', findings: '130.00', excluded: '0.00', setAside: '0.00' },
      ],
    },
  },
};
