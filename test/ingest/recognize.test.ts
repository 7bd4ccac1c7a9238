import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../core/formats/index.ts';
import { cellAddress, columnLetters, headerCurrency, headerKey, isBlank } from '../../core/ingest/headers.ts';
import { type Recognized, type RecognizeOptions, recognize } from '../../core/ingest/recognize.ts';
import { HEADER_ROWS_MAX, ROWS_MAX } from '../../core/limits.ts';
import type { Cell, Grid, Issue } from '../../core/model.ts';
import { gridOf } from './grids.ts';

function recognized(grid: Grid, options: RecognizeOptions = {}): Recognized {
  const found = recognize(grid, FORMATS, options);
  if ('error' in found) throw new Error(`${found.error.code} ${found.error.message}`);
  return found;
}

function refused(grid: Grid, options: RecognizeOptions = {}): Issue {
  const found = recognize(grid, FORMATS, options);
  if ('error' in found) return found.error;
  throw new Error(`recognised as ${found.table.format}`);
}

const roles = (found: Recognized): Record<string, string> =>
  Object.fromEntries(Object.entries(found.table.columns).map(([role, column]) => [role, columnLetters(column.index)]));

describe('headerKey', () => {
  it.each([
    ['\uFEFFPartnerId', 'partnerid'],
    ['\u00EF\u00BB\u00BFPartnerId', 'partnerid'],
    ['*ContactName', 'contactname'],
    [' Unit\u00A0Price ', 'unitprice'],
    ['unit_price', 'unitprice'],
    ['Unit-Price.', 'unitprice'],
    ['QUANTITÉ', 'quantite'],
    ['Qté', 'qte'],
    ['Serial #', 'serial'],
    ['Ｑｔｙ', 'qty'],
    ['__proto__', 'proto'],
    ['', ''],
  ])('%j is %j', (text, key) => expect(headerKey(text)).toBe(key));
});

describe('headers', () => {
  it.each([
    ['Amount (CAD)', 'CAD'],
    ['Unit Price [usd]', 'USD'],
    ['Total CAD', 'CAD'],
    ['Total_EUR ', 'EUR'],
    ['Scad', ''],
    ['Cad', ''],
    ['Price (per seat)', ''],
  ])('%j names the currency %j', (text, code) => expect(headerCurrency(text)).toBe(code));

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, letters) => expect(columnLetters(index)).toBe(letters));

  it('has addresses', () => expect(cellAddress(5, 14)).toBe('F14'));

  it('knows a blank cell', () => {
    const blank: Cell[] = [null, '', ' ', '\u00A0', '\u200B', '\uFEFF', '\t\n'];
    expect(blank.every(isBlank)).toBe(true);
    expect([0, false, 'x', '-', ' x', '\u200Bx'].some((cell) => isBlank(cell))).toBe(false);
  });
});

describe('the header row', () => {
  it('is found under titles and blank rows', () => {
    const found = recognized(gridOf('Acme MSP\nSales report\n\nMarch 2026\n\nClient,Product,Qty\nA,X,1'), {
      side: 'psa',
    });
    expect([found.table.headerRow, found.table.format]).toEqual([6, 'generic-psa']);
  });

  it.each([
    [HEADER_ROWS_MAX - 1, HEADER_ROWS_MAX],
    [HEADER_ROWS_MAX, null],
  ])('after %i rows is row %s', (above, row) => {
    const grid = gridOf(`${'note\n'.repeat(above)}Client,Product,Qty\nA,X,1`);
    const found = recognize(grid, FORMATS, { side: 'psa' });
    expect('error' in found ? null : found.table.headerRow).toBe(row);
  });

  it('is the first of two equal ones', () => {
    expect(
      recognized(gridOf('Client,Product,Qty\nA,X,1\nClient,Product,Qty\nB,Y,2'), { side: 'psa' }).table.headerRow,
    ).toBe(1);
  });

  it('may stand in two rows', () => {
    const found = recognized(gridOf('Customer,Product,,Unit,\nName,Name,Qty,Price,Amount\nA,X,1,2,2'), { side: 'psa' });
    expect(found.table.headerRow).toBe(2);
    expect(roles(found)).toEqual({ client: 'A', product: 'B', quantity: 'C', unitPrice: 'D', amount: 'E' });
  });

  it('is where the caller says', () => {
    const grid = gridOf('Client,Product,Qty\nCustomer,Item,Seats\nA,X,1');
    expect(recognized(grid, { side: 'psa', headerRow: 2 }).table.columns.client?.header).toBe('Customer');
    expect(refused(grid, { side: 'psa', headerRow: 3 }).code).toBe('MISSING_COLUMN');
    expect(refused(grid, { side: 'psa', headerRow: 99 }).code).toBe('MISSING_COLUMN');
  });

  it('may bear a currency and blank columns', () => {
    const found = recognized(gridOf(',Client,Product,Qty,,Unit Price (CAD),Amount (CAD)\n1,A,X,1,,2,2'), {
      side: 'psa',
    });
    expect(roles(found)).toEqual({ client: 'B', product: 'C', quantity: 'D', unitPrice: 'F', amount: 'G' });
    expect(found.currency).toBe('CAD');
  });
});

describe('columns', () => {
  it('with one header are told apart and said', () => {
    const found = recognized(gridOf('Client,Product,Qty,Qty\nA,X,1,2'), { side: 'psa' });
    expect(found.table.headers).toEqual(['Client', 'Product', 'Qty', 'Qty (2)']);
    expect(found.table.columns.quantity?.index).toBe(2);
    expect(found.issues.map((one) => one.message)).toEqual(['has 2 columns named "Qty"; column C is read']);
  });

  it('with one header, of which the first is empty: the other is read', () => {
    const found = recognized(gridOf('Client,Product,Qty,Qty\nA,X,,2\nB,X,,3'), { side: 'psa' });
    expect(found.table.columns.quantity).toEqual({ index: 3, header: 'Qty (2)' });
  });

  it('that are blank throughout yield to another word for a needed role, never for an optional one', () => {
    const found = recognized(gridOf('Client,Product,Billable Quantity,Qty,Amount,Total\nA,X,,2,,9'), { side: 'psa' });
    expect(found.table.columns.quantity?.header).toBe('Qty');
    expect(found.table.columns.amount?.header).toBe('Amount');
  });

  it('serve one role each', () => {
    const found = recognized(gridOf('Name,SKU,Qty\nA,X,1'), { side: 'vendor' });
    expect(roles(found)).toEqual({ client: 'A', product: 'B', quantity: 'C' });
  });

  it('serve two roles where the vendor’s own format says so', () => {
    const found = recognized(gridOf('TENANT NAME,STOCK CODE,USAGE START,USAGE END,QTY,TERM START\nA,X,1,2,3,4'), {
      side: 'vendor',
    });
    expect(roles(found)).toMatchObject({ product: 'B', partNumber: 'B' });
  });

  it('named like members of every object are no columns', () => {
    const found = recognized(gridOf('Client,Product,Qty,__proto__,constructor,toString\nA,X,1,2,3,4'), { side: 'psa' });
    expect(found.table.headers.slice(3)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.keys(found.table.columns)).toEqual(['client', 'product', 'quantity']);
  });
});

describe('columns by hand', () => {
  const grid = gridOf('Foo,Bar,Client,Baz\nA,X,1,2\nB,Y,3,4');

  it.each([
    ['by header', { client: 'foo', product: ' Bar ', quantity: 'Baz' }],
    ['by letter', { client: 'A', product: 'b', quantity: 'D' }],
    ['by index', { client: 0, product: 1, quantity: 3 }],
  ])('%s stand above everything found', (_, columns) => {
    const found = recognized(grid, { side: 'psa', columns });
    expect(roles(found)).toMatchObject({ client: 'A', product: 'B', quantity: 'D' });
    expect(found.table.confidence).toBe(1);
  });

  it('take one column of several with one header by its shown text', () => {
    const twins = gridOf('Client,Product,Qty,Qty\nA,X,1,2');
    expect(recognized(twins, { side: 'psa', columns: { quantity: 'Qty (2)' } }).table.columns.quantity?.index).toBe(3);
  });

  it('can take a role away', () => {
    const priced = gridOf('Client,Product,Qty,Price\nA,X,1,2');
    expect(roles(recognized(priced, { side: 'psa', columns: { unitPrice: '' } }))).not.toHaveProperty('unitPrice');
  });

  it('that are not there are named with the nearest', () => {
    const error = refused(grid, { side: 'psa', columns: { client: 'Fooo', product: 'Bar', quantity: 'Baz' } });
    expect(error.code).toBe('MISSING_COLUMN');
    expect(error.message).toContain('client ("Fooo")');
    expect(error.hint).toContain('Foo');
  });
});

describe('sides', () => {
  it('a plain list is of the side given', () => {
    const grid = gridOf('Client,Product,Qty,Unit Price\nA,X,1,2');
    expect(roles(recognized(grid, { side: 'vendor' }))).toMatchObject({ unitCost: 'D' });
    expect(roles(recognized(grid, { side: 'psa' }))).toMatchObject({ unitPrice: 'D' });
  });

  it('a generic format of the other side adapts: a plain price is what the side pays or bills', () => {
    const grid = gridOf('Client,Product,Qty,Price\nA,X,1,2');
    const asVendor = recognized(grid, { side: 'vendor', format: 'generic-psa' });
    expect([asVendor.table.side, roles(asVendor)]).toEqual([
      'vendor',
      { client: 'A', product: 'B', quantity: 'C', unitCost: 'D' },
    ]);
    const asPsa = recognized(grid, { side: 'psa', format: 'generic-vendor' });
    expect([asPsa.table.side, roles(asPsa)]).toEqual([
      'psa',
      { client: 'A', product: 'B', quantity: 'C', unitPrice: 'D' },
    ]);
    const xero = gridOf('ContactName,Description,Quantity,UnitAmount\nA,X,1,2');
    expect(refused(xero, { side: 'vendor', format: 'xero' }).code).toBe('WRONG_SIDE');
  });

  it('a clear export of the other side is refused', () => {
    const grid = gridOf(
      'Company Name,Agreement Name,Agreement Type,Description,Quantity,Price,Addition Status,Effective\nA,B,C,D,1,2,Active,',
    );
    const error = refused(grid, { side: 'vendor' });
    expect([error.code, error.message]).toEqual([
      'WRONG_SIDE',
      'is a PSA export (ConnectWise PSA: agreement additions), given as vendor',
    ]);
  });

  it('a plain list that nobody names may be either', () => {
    expect(refused(gridOf('Client,Product,Qty\nA,X,1')).code).toBe('SIDE_UNKNOWN');
    expect(recognized(gridOf('Client,Product,Qty\nA,X,1', 'Vendor 2026-03')).table.side).toBe('vendor');
  });
});

describe('what cannot be used', () => {
  it.each([
    ['', 'EMPTY_SOURCE'],
    ['\n , \n', 'EMPTY_SOURCE'],
    ['Client\nA\nB', 'NO_HEADER'],
    ['1,2,3\n4,5,6', 'NO_HEADER'],
    ['Client,Product,Unit Price\nA,X,2', 'MISSING_COLUMN'],
    [
      'UsageDate,MeterId,MeterCategory,CustomerName,ProductName,Quantity,BillingPreTaxTotal\n1,2,3,4,5,6,7',
      'REFUSED_FORMAT',
    ],
  ])('%j: %s', (text, code) => {
    expect(refused(gridOf(text), { side: 'vendor' }).code).toBe(code);
  });

  it('a missing column is named with the headers that come nearest', () => {
    const error = refused(gridOf('Client,Product,Quanity,Notes\nA,X,1,2'), { side: 'psa' });
    expect(error.message).toContain('has no quantity column');
    expect(error.hint).toBe('Nearest headers: Quanity. Add the column to the export or map it by hand');
  });

  it('a missing column with nothing near it is told with the headers that are there', () => {
    const error = refused(gridOf('Client,Product,Unit Price,Notes\nA,X,1,2'), { side: 'psa' });
    expect(error.hint).toBe(
      'Its headers are Client, Product, Unit Price, Notes. Add the column to the export or map it by hand',
    );
  });

  it('a refused file is told in sentences, on one line', () => {
    const text = 'UsageDate,MeterId,MeterCategory,CustomerName,ProductName,Quantity,BillingPreTaxTotal\n1,2,3,4,5,6,7';
    const { message, hint } = refused(gridOf(text), { side: 'vendor' });
    expect(`usage.csv ${message}. ${hint}.`).toMatch(/^usage\.csv is the [^.]+\. Take [^.]+[^.]\.$/);
  });

  it('a header with line breaks is told on one line', () => {
    const grid = {
      source: 'x',
      rows: [
        ['Client', 'Product', 'Unit\nPrice'],
        ['A', 'X', '2'],
      ],
    };
    expect(refused(grid, { side: 'psa' }).hint).toContain('Unit Price');
  });

  it('an export without its header says what was seen', () => {
    expect(refused(gridOf('Contoso,Microsoft 365 E3,12\nFabrikam,Visio,3'), { side: 'psa' }).hint).toContain(
      'seen: Contoso, Microsoft 365 E3, 12',
    );
  });

  it.each([
    [ROWS_MAX, 'EMPTY_SOURCE'],
    [ROWS_MAX + 1, 'TOO_LARGE'],
  ])('%i rows: %s', (count, code) => {
    const row: Cell[] = [];
    expect(refused({ source: 'x', rows: Array.from({ length: count }, () => row) }, { side: 'psa' }).code).toBe(code);
  });

  it('an unknown format id is a fault of the program', () => {
    expect(() => recognize(gridOf('a'), FORMATS, { format: 'nope' })).toThrow('no format "nope"');
  });
});

describe('a file in one column', () => {
  it.each([',', ';', '\t', '|'])('is split at %j', (mark) => {
    const rows = [['Client', 'Product', 'Qty'], ['"Fabrikam, Inc."', 'X', '1'], [], ['B', 'Y', '2']].map((cells) => [
      cells.join(mark),
    ]);
    const found = recognized({ source: 'x', rows: mark === ',' ? rows : rows }, { side: 'psa' });
    expect(found.grid.rows).toEqual([['Client', 'Product', 'Qty'], ['Fabrikam, Inc.', 'X', '1'], [], ['B', 'Y', '2']]);
  });

  it('keeps its row numbers where a quote is open', () => {
    const rows = [['Client;Product;Qty'], ['A;"X;1'], ['B;Y";2'], ['C;Z;3']];
    expect(recognized({ source: 'x', rows }, { side: 'psa' }).grid.rows).toHaveLength(4);
  });
});

describe('confidence', () => {
  it('is high where everything is explained, low where little is', () => {
    const plain = recognized(gridOf('Client,Product,Qty\nA,X,1'), { side: 'psa' }).table.confidence;
    const foggy = recognized(gridOf('Client,Product,Qty,a1,b2,c3,d4,e5,f6,g7,h8\nA,X,1'), { side: 'psa' }).table
      .confidence;
    expect(plain).toBe(1);
    expect(foggy).toBeLessThan(0.7);
  });

  it('is lower where the side is guessed', () => {
    const grid = gridOf('Client,Product,Qty,Unit Cost\nA,X,1,2');
    expect(recognized(grid).table.confidence).toBeLessThan(recognized(grid, { side: 'vendor' }).table.confidence);
  });
});
