/** A small workbook that uses every operation of the port, with figures that are easy to check by hand. */
import type { CellFormat, PlanCell, Tone } from '../../core/plan.ts';
import type { Operation } from '../../core/workbook.ts';
import { FileWorkbook } from '../../workbench/file/workbook.ts';

/** The tab of the demo's table. */
export const TAB = "Team's findings & more";

/** A list too long for a rule. */
export const LONG_CHOICES: readonly string[] = Array.from({ length: 40 }, (_, i) => `A long reason, number ${i}`);

const SHORT_CHOICES = ['Bill', 'Fix PSA', 'Accept once'];

const COLUMNS: readonly (readonly [title: string, width: number, format: CellFormat])[] = [
  ['#', 5, 'integer'],
  ['Status', 26, 'text'],
  ['Client', 22, 'text'],
  ['Vendor qty', 12, 'quantity'],
  ['PSA qty', 12, 'quantity'],
  ['Delta', 10, 'quantity'],
  ['Impact', 14, 'money'],
  ['Share', 10, 'percent'],
  ['Due', 12, 'date'],
  ['Decision', 16, 'text'],
  ['Reason', 20, 'text'],
  ['Key', 8, 'text'],
];

const STATUSES: readonly (readonly [Tone, string])[] = [
  ['unbilled', '▲▲ UNBILLED'],
  ['under-billed', '▲ UNDER-BILLED'],
  ['review', '? NEEDS REVIEW'],
  ['over-billed', '▼ OVER-BILLED'],
  ['not-supplied', '▼▼ BILLED, NOT SUPPLIED'],
  ['settled', '✓ MATCHED'],
];

/** Vendor and PSA quantities of the six rows. The price is 10 each. */
const QUANTITIES = [
  [12, 0],
  [2.5, 1],
  [1200, 1200],
  [1, 5],
  [0, 5],
  [5, 5],
] as const;

/** Row 5 is the header, rows 6 to 11 are the data. `wrongBy` is added to every stored value of a formula. */
export function demoOperations(wrongBy = 0): Operation[] {
  const formats = COLUMNS.map(([, , format]) => format);
  const rows = QUANTITIES.map(([vendor, psa], i): PlanCell[] => {
    const row = 6 + i;
    return [
      i + 1,
      STATUSES[i]?.[1] ?? null,
      i === 1 ? '=HYPERLINK("http://example.test")' : `Client ${i}`,
      { number: vendor, link: { sheet: 'vendor.csv', row: 2, column: 3 } },
      psa,
      { formula: `D${row}-E${row}`, value: vendor - psa + wrongBy },
      { formula: `=ROUND(F${row}*10,2)`, value: (vendor - psa) * 10 + wrongBy },
      0.125,
      46082 + i,
      null,
      null,
      `key${i}`,
    ];
  });
  const first = { row: 6, rows: 6, columns: 1 };
  const full = { row: 5, column: 1, rows: 1, columns: COLUMNS.length };
  return [
    { op: 'ensureSheet', sheet: TAB, tabTone: 'unbilled' },
    { op: 'ensureSheet', sheet: 'LF_Data', hidden: true },
    { op: 'write', sheet: TAB, row: 1, column: 1, cells: [['Leakage audit & more']], formats: ['text'] },
    { op: 'style', sheet: TAB, range: { row: 1, column: 1, rows: 1, columns: 1 }, style: 'title' },
    {
      op: 'write',
      sheet: TAB,
      row: 3,
      column: 1,
      cells: [['Total', { formula: 'SUBTOTAL(109,G6:G11)', value: 45 + wrongBy }]],
      formats: ['text', 'money'],
    },
    { op: 'style', sheet: TAB, range: { row: 3, column: 1, rows: 1, columns: 1 }, style: 'label' },
    { op: 'style', sheet: TAB, range: { row: 3, column: 2, rows: 1, columns: 1 }, style: 'strong' },
    { op: 'write', sheet: TAB, row: 5, column: 1, cells: [COLUMNS.map(([title]) => title)], formats },
    { op: 'style', sheet: TAB, range: full, style: 'heading' },
    { op: 'write', sheet: TAB, row: 6, column: 1, cells: rows, formats },
    { op: 'style', sheet: TAB, range: { ...first, column: 3 }, style: 'wrap' },
    { op: 'style', sheet: TAB, range: { ...first, column: 10, columns: 2 }, style: 'editable' },
    { op: 'columns', sheet: TAB, widths: COLUMNS.map(([, width]) => width), hidden: [12] },
    { op: 'freeze', sheet: TAB, rows: 5, columns: 3 },
    { op: 'filter', sheet: TAB, range: { ...full, rows: 7 } },
    { op: 'choices', sheet: TAB, range: { ...first, column: 10 }, choices: SHORT_CHOICES },
    { op: 'choices', sheet: TAB, range: { ...first, column: 11 }, choices: LONG_CHOICES },
    {
      op: 'tones',
      sheet: TAB,
      rules: STATUSES.map(([tone, status]) => ({ range: { ...first, column: 2 }, formula: `$B6="${status}"`, tone })),
    },
    { op: 'name', name: 'LF_Total', sheet: TAB, range: { row: 3, column: 2, rows: 1, columns: 1 } },
    { op: 'print', sheet: TAB, landscape: true, repeatRow: 5, columns: 'A:K' },
    {
      op: 'write',
      sheet: 'LF_Data',
      row: 1,
      column: 1,
      cells: [[{ formula: 'LF_Total*2', value: 90 + wrongBy }]],
      formats: ['money'],
    },
    { op: 'activate', sheet: TAB },
  ];
}

/** The demo, with one pasted source before it. */
export async function demoWorkbook(wrongBy = 0): Promise<FileWorkbook> {
  const source = {
    source: 'vendor.csv',
    rows: [
      ['Client', 'Id', 'Qty', 'Price'],
      ['Contoso', '00012', 12, 28.5],
      ['=1+1', '007', 3, 0.1],
    ],
  };
  const workbook = FileWorkbook.fromGrids([source]);
  await workbook.apply(demoOperations(wrongBy));
  return workbook;
}
