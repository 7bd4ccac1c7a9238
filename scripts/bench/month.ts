/**
 * A month of two exports of any size, from a seed: a Partner Center invoice file and ConnectWise additions of the same
 * clients, with the drift, the spellings and the prorations of real ones. For measuring time, not for judging results.
 */
import type { Cell, Grid } from '../../core/model.ts';
import { clientNames, PRODUCTS, psaSpelling } from './names.ts';

/** A row as a join sees it, after every cell has been read: the input of the peers. */
export interface PlainRow {
  readonly client: string;
  readonly product: string;
  readonly quantity: number;
  /** In hundredths of a currency unit. */
  readonly amountCents: number;
}

/** Both exports as grids of text cells, and as plain rows. */
export interface Month {
  readonly vendor: Grid;
  readonly psa: Grid;
  readonly vendorRows: readonly PlainRow[];
  readonly psaRows: readonly PlainRow[];
  readonly clients: number;
}

const VENDOR_HEADER =
  'CustomerId,CustomerName,CustomerDomainName,InvoiceNumber,OrderId,ProductId,SkuId,SkuName,ProductName,ChargeType,UnitPrice,Quantity,Subtotal,TaxTotal,Total,Currency,SubscriptionId,ChargeStartDate,ChargeEndDate,TermAndBillingCycle,BillingFrequency,EffectiveUnitPrice,BillableQuantity';
const PSA_HEADER =
  'Company Name,Agreement Name,Agreement Type,Product ID,Description,Quantity,Less Included,Unit Price,Ext Price,Unit Cost,Effective Date,Cancelled Date,Bill Customer,Addition Status,Currency';

/** Random numbers from 0 to 1 that a seed decides (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * About `lines` rows a side. A provider of 8,000 lines has some 200 clients; beyond 5,000 clients the lines grow denser.
 * With `oneLineEach` every line is another client: the worst case for matching names.
 */
export function makeMonth(lines: number, seed: number, oneLineEach = false): Month {
  const next = random(seed);
  const clients = oneLineEach ? lines : Math.min(5000, Math.max(10, Math.round(lines / 40)));
  const names = clientNames(clients, next);
  const spelt = names.map((name) => psaSpelling(name, next));
  const vendor: Cell[][] = [VENDOR_HEADER.split(',')];
  const psa: Cell[][] = [PSA_HEADER.split(',')];
  const vendorRows: PlainRow[] = [];
  const psaRows: PlainRow[] = [];
  for (let line = 0; vendorRows.length < lines; line += 1) {
    const client = oneLineEach ? line : Math.floor(next() * clients);
    const product = PRODUCTS[Math.floor(next() * PRODUCTS.length)] as (typeof PRODUCTS)[number];
    const seats = 1 + Math.floor(next() * 40);
    const name = names[client] as string;
    addVendor(vendor, vendorRows, { client, name, line, product, seats, proration: !oneLineEach && next() < 0.06 });
    const billed = next() < 0.12 ? Math.max(0, seats + Math.floor(next() * 7) - 3) : seats;
    if (psaRows.length < lines && next() > 0.03) addPsa(psa, psaRows, spelt[client] as string, product, billed);
  }
  return {
    vendor: { source: 'vendor', rows: vendor },
    psa: { source: 'psa', rows: psa },
    vendorRows,
    psaRows,
    clients,
  };
}

interface VendorLine {
  readonly client: number;
  readonly name: string;
  readonly line: number;
  readonly product: (typeof PRODUCTS)[number];
  readonly seats: number;
  readonly proration: boolean;
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
const money = (cents: number): string => (cents / 100).toFixed(2);

/** A cycle line, and for a proration the two lines by which Microsoft writes a change of seats. */
function addVendor(
  grid: Cell[][],
  rows: PlainRow[],
  { client, name, line, product, seats, proration }: VendorLine,
): void {
  const push = (kind: string, quantity: number, priceCents: number, sign: number, start: string, end: string): void => {
    const amountCents = sign * quantity * priceCents;
    const [productId, skuId] = product.id.split(':') as [string, string];
    grid.push([
      `${hex(client, 8)}-1111-4111-8111-111111111111`,
      name,
      `${hex(client, 8)}.onmicrosoft.com`,
      'G012345678',
      hex(line, 12),
      productId,
      skuId,
      product.title,
      product.title,
      kind,
      money(product.costCents),
      String(quantity),
      money(amountCents),
      '0.00',
      money(amountCents),
      'CAD',
      `${hex(line, 8)}-2222-4222-8222-222222222222`,
      start,
      end,
      'One-Year commitment for monthly/yearly billing',
      'Monthly',
      money(priceCents),
      String(quantity),
    ]);
    rows.push({ client: name, product: product.title, quantity: sign * quantity, amountCents });
  };
  push('cycleCharge', seats, product.costCents, 1, '2026-03-01', '2026-03-31');
  if (!proration) return;
  const halfCents = Math.round(product.costCents / 2);
  push('removeQuantity', seats, halfCents, -1, '2026-03-16', '2026-03-31');
  push('addQuantity', seats + 2, halfCents, 1, '2026-03-16', '2026-03-31');
}

function addPsa(
  grid: Cell[][],
  rows: PlainRow[],
  client: string,
  product: (typeof PRODUCTS)[number],
  quantity: number,
): void {
  const priceCents = Math.round(product.costCents * 1.2);
  grid.push([
    client,
    'Managed Services',
    'Cloud',
    product.psaId,
    product.psaName,
    String(quantity),
    '0',
    money(priceCents),
    money(priceCents * quantity),
    money(product.costCents),
    '2025-07-01',
    '',
    'Billable',
    'Active',
    'CAD',
  ]);
  rows.push({ client, product: product.psaName, quantity, amountCents: priceCents * quantity });
}
