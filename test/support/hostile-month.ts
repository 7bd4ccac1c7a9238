/** A seeded month whose names are formulas, patterns and criteria to a spreadsheet, in two currencies. */
import type { FileGrid } from '../../workbench/file/read-xlsx.ts';
import { Random } from '../months/random.ts';

/** Clients; some differ only by a mark that a criterion would take for a pattern. */
const HOSTILE_CLIENTS: readonly string[] = [
  'Acme*', 'Acme', 'Acme?', '<100', '>=5', '=x', '=1+1', '~tilde', '+1', '-2', '@home', '"quoted"', "'apostrophe", '=HYPERLINK("http://example.test","x")',
  '=cmd|\' /C calc\'!A0', '😀 Smile & Co 👩‍👩‍👧', `Long ${'name '.repeat(59)}`.trim(), '__proto__', 'constructor', '＝1+1', 'TRUE', '#N/A Ltd', '{=1}', 'Zürich <b>&amp;</b>', '<>',
]; // biome-ignore format: a table of names reads best in few lines.

const PRODUCTS: readonly string[] = [
  'Microsoft 365 Business Premium', 'Exchange Online (Plan 1)', 'Microsoft 365 E3', 'Visio Plan 2', 'Power BI Pro', 'Microsoft 365 E5',
  '*', '=Backup*', '<100 Backup', '~Vault', '+1 Mailbox Guard', '"Quoted" Archive', '😀 Mail', `Endless ${'suite '.repeat(48)}`.trim(),
]; // biome-ignore format: a table of names reads best in few lines.

const HEADS = {
  vendor: ['Customer', 'Product', 'Quantity', 'Unit Cost', 'Amount', 'Currency', 'Start Date', 'End Date'],
  psa: ['Client', 'Product', 'Quantity', 'Unit Price', 'Amount', 'Currency'],
} as const;

/** Both sides' grids; the same seed always makes the same ones. */
export function hostileMonth(seed: number): { readonly vendor: FileGrid; readonly psa: FileGrid } {
  const random = new Random(seed);
  const vendor: string[][] = [[...HEADS.vendor]];
  const psa: string[][] = [[...HEADS.psa]];
  for (const client of HOSTILE_CLIENTS) {
    // Names that differ by marks alone are one client, and a client is billed in one currency.
    const folded = client
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
    const currency = folded.length % 3 === 0 ? 'USD' : 'CAD';
    for (const product of random.shuffle(PRODUCTS).slice(0, random.int(3, 6))) {
      const seats = random.int(1, 40);
      const cost = random.int(150, 6000);
      const price = Math.round(cost * (random.chance(0.15) ? 0.9 : 1.2)) + (random.chance(0.2) ? 0 : 5);
      const billed = random.chance(0.5) ? seats : Math.max(1, seats + random.int(-6, 6));
      const line = (count: number, cents: number): string[] => [
        String(count),
        decimal(cents),
        decimal(cents * count),
        currency,
      ];
      if (!random.chance(0.12)) {
        const shown = random.chance(0.04) ? ['n/a', decimal(cost), decimal(cost * seats), currency] : line(seats, cost);
        vendor.push([client, product, ...shown, '2026-03-01', '2026-03-31']);
      }
      if (!random.chance(0.12)) psa.push([client, product, ...line(billed, price)]);
    }
  }
  return { vendor: { source: "=v'endor*.csv", rows: vendor }, psa: { source: 'psa<100>.csv', rows: psa } };
}

function decimal(cents: number): string {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
