/** The Discrepancies tab: one row a finding, money and decision side by side, everything live. */
import type { AuditResult, Finding } from '../comparison.ts';
import { isoFromDay } from '../days.ts';
import type { FindingType } from '../model.ts';
import type { PlanBlock, PlanCell, PlanColumn, PlanRow, PlanTone, SheetPlan } from '../plan.ts';
import { formula, lettersOf, priceUnits, quoteText, rowsCell, type SourceTabs, TABS, units } from './layout.ts';
import { STATUS_ORDER, STATUSES, statusText } from './status.ts';

/** What a person may decide on a finding. */
export const DECISIONS = [
  'Update PSA',
  'Bill back',
  'Credit client',
  'Accept once',
  'Accept until',
  'Never match',
  'Investigate',
  'Escalate',
] as const;

/**
 * The columns, people's own beside the money, evidence to the right, keys hidden. Those that are printed (up to what to
 * do) are so narrow that a page of letter or A4 paper shows them near 7 points.
 */
export const DISCREPANCY_COLUMNS: readonly PlanColumn[] = [
  { id: 'number', title: '#', width: 5, format: 'integer' },
  { id: 'status', title: 'Status', width: 25, format: 'text' },
  { id: 'client', title: 'Client', width: 22, format: 'text', wrap: true },
  { id: 'product', title: 'Product', width: 26, format: 'text', wrap: true },
  { id: 'vendorSeats', title: 'Vendor seats', width: 7, format: 'quantity' },
  { id: 'psaSeats', title: 'PSA seats', width: 7, format: 'quantity' },
  { id: 'delta', title: 'Delta', width: 7, format: 'quantity' },
  { id: 'unitPrice', title: 'Unit price', width: 9, format: 'money' },
  { id: 'impact', title: 'Monthly impact', width: 11, format: 'money' },
  { id: 'currency', title: 'Cur.', width: 5, format: 'text' },
  { id: 'basis', title: 'C/E', width: 4, format: 'text' },
  { id: 'decision', title: 'Decision', width: 13, format: 'text', editable: true, choices: DECISIONS },
  { id: 'owner', title: 'Owner', width: 8, format: 'text', editable: true },
  { id: 'note', title: 'Note', width: 16, format: 'text', editable: true, wrap: true },
  { id: 'due', title: 'Due', width: 10, format: 'date', editable: true },
  { id: 'action', title: 'What to do', width: 34, format: 'text', wrap: true },
  { id: 'why', title: 'Why', width: 90, format: 'text' },
  { id: 'confidence', title: 'Confidence', width: 12, format: 'percent' },
  { id: 'vendorRows', title: 'Vendor rows', width: 24, format: 'text' },
  { id: 'psaRows', title: 'PSA rows', width: 24, format: 'text' },
  { id: 'unitCost', title: 'Unit cost', width: 10, format: 'money' },
  { id: 'costImpact', title: 'Cost of delta', width: 12, format: 'money' },
  { id: 'otherPrice', title: 'Price billed', width: 11, format: 'money' },
  { id: 'priceSource', title: 'Price taken from', width: 34, format: 'text' },
  { id: 'key', title: 'Key', width: 18, format: 'text', hidden: true },
  { id: 'type', title: 'Type', width: 18, format: 'text', hidden: true },
  { id: 'sum', title: 'Sum', width: 8, format: 'text', hidden: true },
  { id: 'shown', title: 'Shown', width: 8, format: 'integer', hidden: true },
];

/** The header row of the tab; the totals stand above it, so that filters and new rows never break them. */
export const DISCREPANCY_HEADER_ROW = 7;

const TOTAL_ROW_FIRST = 3;
const TOTAL_ROWS_MAX = 3;

const columnOf = (id: string): number => DISCREPANCY_COLUMNS.findIndex((column) => column.id === id) + 1;
const letter = (id: string): string => lettersOf(DISCREPANCY_COLUMNS, id);

const LABEL_COLUMN = columnOf('product');
const IMPACT_COLUMN = columnOf('impact');

/** A range of one column over the rows of the table and room for as many again, absolute. */
export function discrepancyRange(id: string, rows: number): string {
  const first = DISCREPANCY_HEADER_ROW + 1;
  const last = DISCREPANCY_HEADER_ROW + Math.ceil((rows * 2 + 500) / 500) * 500;
  return `$${letter(id)}$${first}:$${letter(id)}$${last}`;
}

/** Which headline a finding's money belongs to: group, basis and the currency's number. Our own code, never a pattern. */
export function sumCode(finding: Finding, currencies: readonly string[]): string {
  const group = { lost: 'L', overcharged: 'O', review: 'R', information: 'I' }[finding.money];
  const basis = finding.amountBasis === 'calculated' ? 'C' : 'E';
  return `${group}${basis}${currencies.indexOf(finding.currency) + 1}`;
}

/** Plans the tab. */
export function planDiscrepancies(result: AuditResult, sources: SourceTabs): SheetPlan {
  const currencies = result.totals.map(({ currency }) => currency);
  const rows = result.findings.map((finding, index) => findingRow(finding, index, currencies, sources));
  return {
    sheet: TABS.discrepancies,
    tabTone: 'unbilled',
    blocks: [
      { row: 1, column: 1, style: 'title', cells: [['Discrepancies']] },
      { row: 2, column: 1, style: 'label', cells: [[subtitle(result)]] },
      ...totalBlocks(result, currencies),
    ],
    table: { headerRow: DISCREPANCY_HEADER_ROW, columns: DISCREPANCY_COLUMNS, rows, filter: true },
    frozenRows: DISCREPANCY_HEADER_ROW,
    frozenColumns: 4,
    tones: tones(discrepancyRange('status', rows.length)),
    names: [],
    print: { landscape: true, repeatRows: DISCREPANCY_HEADER_ROW, columns: `A:${letter('action')}` },
  };
}

function subtitle({ asOf, findings }: AuditResult): string {
  const day = asOf === null ? 'no as-of date' : `as of ${isoFromDay(asOf)}`;
  return `${findings.length === 1 ? '1 line' : `${findings.length} lines`}, ${day}. Above 0: lost every month. Below 0: the client overcharged. C = calculated from the client’s own price, E = estimated.`;
}

/** Totals of the lines that a filter leaves in sight, one line a currency. */
function totalBlocks(result: AuditResult, currencies: readonly string[]): SheetPlan['blocks'] {
  const count = result.findings.length;
  const counted = formula(`"Lines shown: "&SUBTOTAL(103,${discrepancyRange('key', count)})`, `Lines shown: ${count}`);
  return [
    { row: TOTAL_ROW_FIRST, column: 1, style: 'strong', cells: [[counted]] },
    ...currencyLines(currencies).flatMap(({ label, currency }, index): PlanBlock[] => {
      const row = TOTAL_ROW_FIRST + index;
      const words: PlanBlock = { row, column: LABEL_COLUMN, style: 'label', cells: [[label]] };
      if (currency === null) return [words];
      const total = result.findings.reduce((sum, f) => (f.currency === currency ? sum + f.monthlyImpact : sum), 0n);
      const cell = formula(shownImpact(currency, currencies.length === 1, count), units(total));
      return [words, { row, column: IMPACT_COLUMN, style: 'strong', formats: ['money'], cells: [[cell]] }];
    }),
  ];
}

/** What the lines above the table are of; `currency` is null where there are more currencies than room. */
function currencyLines(currencies: readonly string[]): { label: string; currency: string | null }[] {
  const fits = currencies.length <= TOTAL_ROWS_MAX;
  const lines: { label: string; currency: string | null }[] = currencies
    .slice(0, fits ? TOTAL_ROWS_MAX : TOTAL_ROWS_MAX - 1)
    .map((currency) => ({ label: `Net impact of the lines shown${currency === '' ? '' : `, ${currency}`}`, currency }));
  if (!fits)
    lines.push({
      label: `${currencies.length - lines.length} more currencies: see the ${TABS.summary} tab`,
      currency: null,
    });
  return lines;
}

/** The sum of what a filter leaves in sight. Each row knows whether it is shown: no host adds up subtotals of many ranges. */
function shownImpact(currency: string, isOnly: boolean, count: number): string {
  const impact = discrepancyRange('impact', count);
  if (isOnly) return `SUBTOTAL(109,${impact})`;
  const isOfCurrency = `--(${discrepancyRange('currency', count)}=${quoteText(currency)})`;
  return `SUMPRODUCT(${impact},${discrepancyRange('shown', count)},${isOfCurrency})`;
}

function findingRow(finding: Finding, index: number, currencies: readonly string[], sources: SourceTabs): PlanRow {
  const row = DISCREPANCY_HEADER_ROW + 1 + index;
  const cells: Record<string, PlanCell> = {
    number: index + 1,
    status: statusText(finding.type),
    client: finding.client.psa || finding.client.vendor,
    product: finding.product.title,
    vendorSeats: finding.vendorQuantity,
    psaSeats: finding.psaQuantity,
    delta:
      finding.quantityDelta === null
        ? null
        : formula(`${letter('vendorSeats')}${row}-${letter('psaSeats')}${row}`, finding.quantityDelta),
    unitPrice: priceUnits(finding.unitPrice),
    basis: finding.amountBasis === 'calculated' ? 'C' : 'E',
    impact: impactCell(finding, row),
    currency: finding.currency,
    action: finding.action,
    why: whyText(finding),
    confidence: finding.confidence,
    vendorRows: rowsCell(finding.vendor, sources),
    psaRows: rowsCell(finding.psa, sources),
    unitCost: priceUnits(finding.unitCost),
    costImpact: units(finding.costImpact),
    otherPrice: priceUnits(finding.psaUnitPrice),
    priceSource: finding.priceSource,
    key: finding.key,
    type: finding.type,
    sum: sumCode(finding, currencies),
    shown: formula(`SUBTOTAL(103,${letter('key')}${row})`, 1),
  };
  return { key: finding.key, cells: DISCREPANCY_COLUMNS.map(({ id }) => cells[id] ?? null) };
}

/** The impact as a formula of its own row alone, so that sorting never breaks it; a value where the row cannot tell. */
function impactCell(finding: Finding, row: number): PlanCell {
  const value = units(finding.monthlyImpact);
  const cell = (id: string): string => `${letter(id)}${row}`;
  const price = finding.unitPrice !== null;
  const cost = finding.unitCost !== null;
  switch (finding.type) {
    case 'UNBILLED':
    case 'UNDER_BILLED':
    case 'OVER_BILLED':
    case 'BILLED_NOT_SUPPLIED':
    case 'DUPLICATE_PSA_LINE':
      return price ? formula(`ROUND(${cell('delta')}*${cell('unitPrice')},2)`, value) : value;
    case 'WRONG_PRODUCT':
      if (!price || finding.psaUnitPrice === null) return value;
      return formula(
        `ROUND(${cell('vendorSeats')}*${cell('unitPrice')}-${cell('psaSeats')}*${cell('otherPrice')},2)`,
        value,
      );
    case 'BELOW_COST':
      return formula(`ROUND(${cell('psaSeats')}*(${cell('unitCost')}-${cell('unitPrice')}),2)`, value);
    case 'DUPLICATE_VENDOR_LINE':
      return cost ? formula(`ROUND(${cell('delta')}*${cell('unitCost')},2)`, value) : value;
    default:
      return value;
  }
}

function whyText({ evidence, candidates, client }: Finding): string {
  const names =
    client.vendor !== '' && client.psa !== '' && client.vendor !== client.psa
      ? [`${client.vendor} = ${client.psa}`]
      : [];
  const asked = candidates.map(
    (c) => `candidate: ${c.client}, ${c.product} (${Math.round(c.likeness * 100)}%: ${c.evidence})`,
  );
  return [...names, ...evidence, ...asked].join(' | ');
}

/** One conditional format a status word, on the status cell alone: the row stays white for the team's own marks. */
function tones(range: string): PlanTone[] {
  const plain = range.replaceAll('$', '');
  const firstCell = plain.split(':')[0] ?? '';
  return STATUS_ORDER.map((type: FindingType) => ({
    range: plain,
    formula: `$${firstCell}=${quoteText(statusText(type))}`,
    tone: STATUSES[type].tone,
  }));
}
