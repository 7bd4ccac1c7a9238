import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../core/formats/format.ts';
import { FORMATS } from '../../core/formats/index.ts';
import { decodeText } from '../../core/ingest/decode.ts';
import { parseDelimited } from '../../core/ingest/delimited.ts';
import { headerKey } from '../../core/ingest/headers.ts';
import { type Recognized, type RecognizeOptions, recognize } from '../../core/ingest/recognize.ts';
import type { Cell, Grid, Role } from '../../core/model.ts';

/** What a fixture must be recognised as: `<name>.expected.json` beside `<name>.csv`. */
interface Expected {
  readonly side: 'vendor' | 'psa';
  readonly format: string;
  readonly headerRow: number;
  /** Absent where the format is refused. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly refused?: string;
}

const HERE = import.meta.dirname;
/** Modules of core/formats that are no format. */
const NO_FORMATS = new Set(['format.ts', 'index.ts', 'common-headers.ts']);

function gridOf(path: string, source = 'export'): Grid {
  const decoded = decodeText(readFileSync(path));
  if (!('text' in decoded)) throw new Error(`${path} is not readable text`);
  return { source, rows: parseDelimited(decoded.text).rows };
}

const fixtures = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) =>
    readdirSync(join(HERE, entry.name))
      .filter((file) => file.endsWith('.csv'))
      .map((file) => ({ format: entry.name, name: `${entry.name}/${file}`, path: join(HERE, entry.name, file) })),
  )
  .map((fixture) => ({
    ...fixture,
    expected: JSON.parse(readFileSync(fixture.path.replace(/\.csv$/, '.expected.json'), 'utf8')) as Expected,
  }));

const formatOf = (id: string): Format => {
  const format = FORMATS.find((candidate) => candidate.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  return format;
};

/** Recognises or fails the test with the words. */
function recognized(grid: Grid, options: RecognizeOptions): Recognized {
  const found = recognize(grid, FORMATS, options);
  if ('error' in found)
    throw new Error(`${grid.source}: ${found.error.code} ${found.error.message} (${found.error.hint})`);
  return found;
}

const headersByRole = (found: Recognized): Record<string, string> =>
  Object.fromEntries(Object.entries(found.table.columns).map(([role, column]) => [role, column.header]));

/** The same columns in reverse order. */
function mirrored(grid: Grid): Grid {
  const width = Math.max(...grid.rows.map((row) => row.length));
  return { ...grid, rows: grid.rows.map((row) => Array.from({ length: width }, (_, i) => row[width - 1 - i] ?? '')) };
}

/** The header row rewritten cell by cell. */
function withHeaders(grid: Grid, headerRow: number, change: (header: string) => string): Grid {
  const rows = grid.rows.map((row, i) => (i + 1 === headerRow ? row.map((cell) => change(String(cell ?? ''))) : row));
  return { ...grid, rows };
}

describe('the register of formats', () => {
  const files = readdirSync(join(HERE, '../../core/formats')).filter((file) => !NO_FORMATS.has(file));

  it('holds every file of core/formats under its own name', () => {
    expect(FORMATS.map((format) => `${format.id}.ts`).sort()).toEqual(files.sort());
  });

  it('has fixtures for every format and no others', () => {
    const folders = [...new Set(fixtures.map((fixture) => fixture.format))];
    expect(folders.sort()).toEqual(FORMATS.map((format) => format.id).sort());
  });

  it.each(FORMATS.map((format) => [format.id, format] as const))('%s is well formed', (_, format) => {
    for (const [role, synonyms] of [...Object.entries(format.columns), ['signature', format.signature] as const]) {
      const keys = synonyms.map(headerKey);
      const twice = synonyms.filter((_synonym, i) => keys.indexOf(keys[i] as string) !== i);
      expect(twice, `${role} lists a header twice`).toEqual([]);
      expect(keys, `${role} has a header without letters`).not.toContain('');
    }
    for (const role of format.required) expect(format.columns[role], `required ${role}`).toBeDefined();
    expect(format.title.length).toBeLessThanOrEqual(80);
    expect(format.howToExport).toMatch(/^[A-Z].{40,300}\.$/s);
  });
});

describe.each(fixtures)('$name', ({ format, path, expected }) => {
  const grid = gridOf(path);

  if (expected.refused !== undefined) {
    it.each([undefined, 'vendor', 'psa'] as const)('is refused (given as %s)', (side) => {
      const found = recognize(grid, FORMATS, side === undefined ? {} : { side });
      expect('error' in found && [found.error.code, found.error.message]).toEqual(['REFUSED_FORMAT', expected.refused]);
    });
    return;
  }

  it('is recognised with its columns', () => {
    const found = recognized(grid, { side: expected.side });
    const { side, format: id, headerRow } = found.table;
    expect({ side, format: id, headerRow, columns: headersByRole(found) }).toEqual(expected);
    expect(id).toBe(format);
  });

  it('is recognised in any order and spelling of its columns', () => {
    const columns = expected.columns ?? {};
    expect(headersByRole(recognized(mirrored(grid), { side: expected.side }))).toEqual(columns);
    const shouted = withHeaders(
      grid,
      expected.headerRow,
      (header) => ` ${header.toUpperCase().replaceAll(' ', '_')}\u00a0`,
    );
    const found = recognized(shouted, { side: expected.side });
    expect(found.table.format).toBe(format);
    const keys = (record: Readonly<Record<string, string>>): object =>
      Object.fromEntries(Object.entries(record).map(([role, header]) => [role, headerKey(header)]));
    expect(keys(headersByRole(found))).toEqual(keys(columns));
  });

  it('is recognised with columns that no one knows and with title rows above', () => {
    const rows = grid.rows.map((row, i): Cell[] =>
      i + 1 === expected.headerRow ? ['Zz1', ...row, 'Zz2'] : ['a', ...row, 'b'],
    );
    const found = recognized({ ...grid, rows: [['Something'], [], ...rows] }, { side: expected.side });
    expect([found.table.format, found.table.headerRow]).toEqual([format, expected.headerRow + 2]);
    expect(headersByRole(found)).toEqual(expected.columns);
  });

  if (formatOf(format).signature.length > 0) {
    it('is recognised without being told its side', () => {
      const found = recognized(grid, {});
      expect([found.table.format, found.table.side]).toEqual([format, expected.side]);
      expect(found.table.confidence).toBeGreaterThan(0.85);
    });
  }
});

describe('what must not be taken for a vendor’s own export', () => {
  const lists: readonly (readonly [string, 'vendor' | 'psa', readonly string[]])[] = [
    ['a plain list', 'vendor', ['Client', 'Product', 'Qty']],
    ['ids beside names', 'psa', ['Customer', 'Customer ID', 'Product', 'Product ID', 'Quantity', 'Price']],
    ['ids beside names', 'vendor', ['Customer', 'Customer ID', 'Product', 'Product ID', 'Quantity', 'Price']],
    [
      'charge dates',
      'vendor',
      ['Customer', 'Product', 'Quantity', 'Unit Price', 'Charge Start Date', 'Charge End Date'],
    ],
    ['periods', 'vendor', ['Client', 'Product', 'Quantity', 'Net Price', 'Period From', 'Period To']],
    [
      'billing terms',
      'vendor',
      ['Company', 'Product', 'Quantity', 'Unit Price', 'Commitment Term', 'Start Date', 'End Date'],
    ],
    ['end customers', 'vendor', ['End Customer', 'Product', 'Quantity', 'Unit Price', 'Net Price', 'Order Number']],
    ['stock codes', 'vendor', ['Tenant Name', 'Stock Code', 'Qty', 'Unit Price']],
    ['tax', 'psa', ['Client', 'Item', 'Quantity', 'Price', 'Taxable', 'Total']],
    [
      'lives of lines',
      'psa',
      ['Client', 'Product', 'Quantity', 'Unit Price', 'Effective Date', 'Cancelled Date', 'Billable'],
    ],
    [
      'due dates',
      'psa',
      ['Customer', 'Invoice Number', 'Invoice Date', 'Due Date', 'Description', 'Quantity', 'Line Amount'],
    ],
    ['products or services', 'psa', ['Client', 'Product/Service', 'Qty', 'Sales Price', 'Amount']],
    ['contracts', 'psa', ['Company', 'Contract', 'Service', 'Quantity', 'Price', 'Company ID']],
  ];
  it.each(lists)('%s (%s): %j', (_, side, header) => {
    const rows = [header, header.map(() => '1'), header.map(() => '2')];
    expect(recognized({ source: 'export', rows }, { side }).table.format).toBe(`generic-${side}`);
  });
});

describe('the words of the generic formats', () => {
  const plain: Readonly<Record<string, string>> = { client: 'Client', product: 'Product', quantity: 'Qty' };
  const cases = FORMATS.filter((format) => format.signature.length === 0).flatMap((format) =>
    Object.entries(format.columns).flatMap(([role, synonyms]) => synonyms.map((word) => [format, role, word] as const)),
  );

  it('each bind their role where they stand alone', () => {
    const wrong = cases.filter(([format, role, word]) => {
      const others = Object.values({ ...plain, [role]: '' }).filter(
        (header) => header !== '' && headerKey(header) !== headerKey(word),
      );
      const rows = [
        [word, ...others],
        ['1', ...others],
        ['2', ...others],
      ];
      const found = recognize({ source: 'export', rows }, FORMATS, { side: format.side });
      // A word that another role takes first (a lone `SKU` is the product) must at least not stop the reading.
      const elsewhere = Object.entries(format.columns).some(
        ([other, words]) => other !== role && words.some((same) => headerKey(same) === headerKey(word)),
      );
      if ('error' in found) return !elsewhere;
      return found.table.columns[role as Role]?.index !== 0 && !elsewhere;
    });
    expect(wrong.map(([format, role, word]) => `${format.id} ${role}: ${word}`)).toEqual([]);
  });
});

describe('the words of a vendor’s own format', () => {
  it('TD SYNNEX dates the charge period as the billing period too', () => {
    const header = [
      'End Customer',
      'Product Name',
      'Seat Count',
      'Seller Unit Cost',
      'Seller Currency',
      'Billing Period Start',
      'Billing Period End',
    ];
    const { format, columns } = recognized({ source: 'export', rows: [header, header.map(() => '1')] }, {}).table;
    expect([format, columns.periodStart?.header, columns.periodEnd?.header]).toEqual([
      'td-synnex',
      'Billing Period Start',
      'Billing Period End',
    ]);
  });
});

describe('what ends a commitment is no end of a line', () => {
  it.each(['vendor', 'psa'] as const)('Expiration Date is bound to nothing (%s)', (side) => {
    const header = ['Client', 'Product', 'Qty', 'Expiration Date'];
    const { columns } = recognized({ source: 'export', rows: [header, header.map(() => '1')] }, { side }).table;
    expect(Object.values(columns).map(({ index }) => index)).toEqual([0, 1, 2]);
  });
});

describe('the side of a plain list that nobody names', () => {
  const sides: readonly (readonly [string, string, readonly string[]])[] = [
    ['psa', 'export', ['Account', 'Agreement', 'Item', 'Quantity', 'Sell Price', 'Unit Cost']],
    [
      'psa',
      'export',
      ['Nom du client', 'Article', 'Quantité', 'Prix unitaire', 'Coût unitaire', 'Date de résiliation'],
    ],
    ['psa', 'export', ['Client', 'Product', 'Qty', 'Billable']],
    ['vendor', 'export', ['End Customer', 'Product', 'Seats', 'Unit Cost', 'Unit Price', 'MSRP']],
    ['vendor', 'export', ['Customer', 'Product', 'Quantity', 'Price', 'Charge Type']],
    ['vendor', 'Vendor 2026-03', ['Client', 'Product', 'Qty']],
    ['psa', 'PSA 2026-03', ['Client', 'Product', 'Qty']],
    ['SIDE_UNKNOWN', 'export', ['Client', 'Product', 'Qty']],
  ];
  it.each(sides)('%s (tab %s): %j', (side, tab, header) => {
    const found = recognize({ source: tab, rows: [header, header.map(() => '1')] }, FORMATS, {});
    expect('error' in found ? found.error.code : found.table.side).toBe(side);
  });
});

describe('what cannot be read', () => {
  const codeOf = (rows: readonly (readonly Cell[])[], options: RecognizeOptions): string => {
    const found = recognize({ source: 'export', rows }, FORMATS, options);
    return 'error' in found ? found.error.code : `recognised as ${found.table.format}`;
  };

  it('refuses what is no export', () => {
    expect(codeOf([['Client'], ['Aspen Dental'], ['Birch Law']], { side: 'vendor' })).toBe('NO_HEADER');
    const prose =
      'Dear team, please find the numbers of March below.\nThe client, the product and the quantity are in the file.\nRegards';
    expect(codeOf(parseDelimited(prose).rows, { side: 'psa' })).toBe('NO_HEADER');
    expect(
      codeOf(
        [
          ['Date', 'Weather', 'Mood'],
          ['2026-03-01', 'rain', 'good'],
        ],
        { side: 'psa' },
      ),
    ).toBe('NO_HEADER');
  });

  it('names the column that is missing', () => {
    expect(
      codeOf(
        [
          ['Client', 'Product', 'Unit Price'],
          ['Aspen Dental', 'Visio Plan 2', '20'],
        ],
        { side: 'psa' },
      ),
    ).toBe('MISSING_COLUMN');
    expect(
      codeOf(
        [
          ['Product', 'Qty'],
          ['Visio Plan 2', '2'],
        ],
        { side: 'vendor' },
      ),
    ).toBe('MISSING_COLUMN');
  });

  const sided = fixtures.filter(
    ({ format, expected }) => expected.refused === undefined && formatOf(format).signature.length > 0,
  );
  it.each(
    sided.filter(({ format }) =>
      ['partner-center-nce', 'partner-center-license', 'connectwise', 'xero'].includes(format),
    ),
  )('says that $name is of the other side', ({ path, expected }) => {
    const side = expected.side === 'vendor' ? 'psa' : 'vendor';
    expect(codeOf(gridOf(path).rows, { side })).toBe('WRONG_SIDE');
  });
});

describe('columns that must never be bound', () => {
  const never: readonly (readonly [string, Role, string])[] = [
    ['pax8', 'unitCost', 'price'],
    ['pax8', 'unitCost', 'unitPrice'],
    ['pax8', 'amount', 'subTotal'],
    ['pax8', 'amount', 'total'],
    ['pax8', 'chargeType', 'chargeType'],
    ['td-synnex', 'unitCost', 'Customer Cost'],
    ['td-synnex', 'amount', 'Customer Cost'],
    ['sherweb', 'unitCost', 'netPriceProrated'],
    ['partner-center-nce', 'unitCost', 'CustomerUnitPrice'],
    ['partner-center-license', 'unitCost', 'UnitPrice'],
    ['partner-center-license', 'amount', 'Amount'],
    ['partner-center-license', 'amount', 'TotalForCustomer'],
    ['dicker-annuity', 'periodEnd', 'END USAGE'],
    ['dicker-annuity', 'periodEnd', 'REVALUATION PERIOD'],
    ['xero', 'amount', 'Total'],
    ['quickbooks', 'amount', 'Balance'],
    ['halopsa', 'quantity', 'LConsumedCount'],
    ['halopsa', 'status', 'LDeleted'],
    ['generic-vendor', 'chargeType', 'Type'],
  ];
  it.each(never)('%s: %s is never %s', (id, role, header) => {
    expect((formatOf(id).columns[role] ?? []).map(headerKey)).not.toContain(headerKey(header));
  });
});
