import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../core/days.ts';
import { Fingerprints } from '../../core/ingest/fingerprint.ts';
import type { Cell } from '../../core/model.ts';
import { places, readLines, readOne } from './grids.ts';

const units = (text: string): number => Math.round(Number(text) * 1_000_000);

describe('rows set aside', () => {
  const one = (
    line: string,
    header = 'Client,Product,Qty,Unit Price,Amount,Start Date,Cancelled Date',
    side: 'vendor' | 'psa' = 'psa',
  ) => {
    const read = readLines(`${header}\n${line}\nZ,Z,1,1.5,1.5,,`, side);
    return { ...read, aside: read.setAside[0] };
  };

  it.each([
    ['A,X,twelve,1,1,,', 'NOT_A_NUMBER', 'C2', 'Qty', 'twelve'],
    ['A,X,,1,1,,', 'MISSING_VALUE', 'C2', 'Qty', ''],
    ['A,,3,1,1,,', 'MISSING_VALUE', 'B2', 'Product', ''],
    [',X,3,1,1,,', 'MISSING_VALUE', 'A2', 'Client', ''],
    ['#N/A,X,3,1,1,,', 'ERROR_CELL', 'A2', 'Client', '#N/A'],
    ['A,#REF!,3,1,1,,', 'ERROR_CELL', 'B2', 'Product', '#REF!'],
    ['A,X,#VALUE!,1,1,,', 'ERROR_CELL', 'C2', 'Qty', '#VALUE!'],
    ['A,X,3,free,1,,', 'NOT_A_NUMBER', 'D2', 'Unit Price', 'free'],
    ['A,X,3,1,n/a,,', 'NOT_A_NUMBER', 'E2', 'Amount', 'n/a'],
    ['A,X,3,1,1,soon,', 'NOT_A_DATE', 'F2', 'Start Date', 'soon'],
    ['A,X,3,1,1,,maybe', 'NOT_A_DATE', 'G2', 'Cancelled Date', 'maybe'],
    ['A,X,99999999999999,1,1,,', 'NUMBER_TOO_LARGE', 'C2', 'Qty', '99999999999999'],
    ['A,X,3,1,1,03/04/2026,', 'AMBIGUOUS_DATE', 'F2', 'Start Date', '03/04/2026'],
  ])('%s: %s at %s', (line, code, cell, column, value) => {
    const { aside, lines } = one(line);
    expect(aside).toMatchObject({ code, cell, column, value, row: 2, side: 'psa', source: 0 });
    expect(aside?.message).toContain(cell);
    expect(lines).toHaveLength(1);
  });

  it('keep client, product, currency and the amount that can be read', () => {
    const { aside, clients, products } = one('A,X,n/a,1,7.5,,');
    expect([clients[aside?.client ?? -1]?.name, products[aside?.product ?? -1]?.name, aside?.amount]).toEqual([
      'A',
      'X',
      units('7.5'),
    ]);
    const blank = one(',X,n/a,1,,,').aside;
    expect([blank?.client, blank?.product, blank?.amount, blank?.column]).toEqual([null, 0, null, 'Client']);
  });

  it('show long values cut', () => {
    const { aside } = one(`A,X,${'9x'.repeat(200)},1,1,,`);
    expect(aside?.value).toHaveLength(60);
    expect(aside?.value.endsWith('…')).toBe(true);
  });

  it('are none for cells that no one needs', () => {
    const { lines, setAside } = one(
      'A,X,1,2,2,soon,#N/A',
      'Client,Product,Qty,Unit Price,Amount,Invoice Date,List Price',
      'psa',
    );
    expect([lines.length, setAside.length]).toEqual([2, 0]);
    const vendor = readLines('Client,Product,Qty,Unit Cost,List Price\nA,X,1,2,none', 'vendor');
    expect(vendor.lines[0]).toMatchObject({ listPrice: null, unitCost: units('2') });
  });

  it('ask once a column where a choice is the user’s', () => {
    const text = 'Client,Product,Qty,Unit Price\nA,X,1,"1,234"\nB,X,1,"5,678"\nC,X,2,10';
    const read = readLines(text);
    expect(read.setAside.map((row) => [row.code, row.cell])).toEqual([
      ['AMBIGUOUS_NUMBER', 'D2'],
      ['AMBIGUOUS_NUMBER', 'D3'],
    ]);
    expect(read.reading.issues.map((issue) => [issue.code, issue.place, issue.hint])).toEqual([
      [
        'AMBIGUOUS_NUMBER',
        'D2',
        'Say how Unit Price writes numbers: --number-format 1,234.56 or 1.234,56 or "1 234,56"',
      ],
    ]);
  });

  it('a blank money cell is absent, never 0', () => {
    const { lines } = one('A,X,1,,,,');
    expect(lines[0]).toMatchObject({ unitPrice: null, amount: null });
  });

  it('booleans are no numbers', () => {
    const rows: Cell[][] = [
      ['Client', 'Product', 'Qty'],
      ['A', 'X', true],
      ['B', 'Y', 1],
    ];
    expect(places(readOne({ source: 'x', rows }, 'psa'))).toEqual(['2 set aside: NOT_A_NUMBER C2', '3 B | Y | 1']);
  });
});

describe('amounts', () => {
  const amounts = (text: string, side: 'vendor' | 'psa'): (number | null)[] =>
    readLines(text, side).lines.map((line) => line.amount);

  it('come from the amount column', () => {
    expect(amounts('Client,Product,Qty,Unit Price,Amount\nA,X,2,10,19.99', 'psa')).toEqual([units('19.99')]);
  });

  it('are quantity x the price of the own side where there is no such column', () => {
    expect(amounts('Client,Product,Qty,Unit Price,Unit Cost\nA,X,3,10.5,8\nB,X,3,,8', 'psa')).toEqual([
      units('31.5'),
      null,
    ]);
    expect(amounts('Client,Product,Qty,Unit Cost\nA,X,3,8.25\nB,X,-2,8.25\nC,X,3,', 'vendor')).toEqual([
      units('24.75'),
      units('-16.5'),
      null,
    ]);
  });

  it('are so too where the amount cell is blank', () => {
    expect(amounts('Client,Product,Qty,Unit Price,Amount\nA,X,2,10,\nB,X,2,,\nC,X,1,1,0', 'psa')).toEqual([
      units('20'),
      null,
      0,
    ]);
  });

  it('are exact, rounded once and half away from zero', () => {
    const rows = 'A,X,3,0.333334\nB,X,0.5,0.000001\nC,X,-0.5,0.000001\nD,X,12345.678,98765.432109';
    expect(amounts(`Client,Product,Qty,Unit Price\n${rows}`, 'psa')).toEqual([
      1000002,
      1,
      -1,
      Number((12345678000n * 98765432109n + 500000n) / 1000000n),
    ]);
  });

  it('bear a duration', () => {
    const text =
      'Reseller Company Name,End Customer,Service Description,Quantity,Unit Price,Duration\nR,A,X,3,10,0.5\nR,B,X,3,10,\nR,C,X,3,10,1.0';
    expect(amounts(text, 'vendor')).toEqual([units('15'), units('30'), units('30')]);
  });

  it('too large for a line set the row aside', () => {
    const read = readLines('Client,Product,Qty,Unit Price\nA,X,9000000,9000000\nB,X,1,1');
    expect(places(read)[0]).toBe('2 set aside: NUMBER_TOO_LARGE D2');
  });
});

describe('lines', () => {
  it('have the currency of their cell, else of the header', () => {
    const read = readLines('Client,Product,Qty,Amount (CAD),Currency\nA,X,1,1,usd\nB,X,1,1,\nC,X,1,1,€\nD,X,1,1,$');
    expect(read.lines.map((line) => line.currency)).toEqual(['USD', 'CAD', 'EUR', 'CAD']);
  });

  it('give a sku id its zeros back and ids without the apostrophe', () => {
    const rows: Cell[][] = [
      ['CustomerName', 'SkuName', 'ProductId', 'SkuId', 'BillableQuantity', 'TermAndBillingCycle', 'SubscriptionId'],
      ['A', 'X', 'CFQ7TTC0LCHC', 2, 1, '', 's1'],
      ['A', 'X', "'CFQ7TTC0LCHC", "'0002", 1, '', 's2'],
      ['A', 'X', 'CFQ7TTC0LCHC', '000J', 1, '', 's3'],
    ];
    const read = readOne({ source: 'x', rows }, 'vendor');
    expect(read.products.map((product) => [product.productId, product.skuId])).toEqual([
      ['CFQ7TTC0LCHC', '0002'],
      ['CFQ7TTC0LCHC', '000J'],
    ]);
    expect(read.lines.map((line) => line.product)).toEqual([0, 0, 1]);
  });

  it('take the product from its detail or part number, the client from a domain or tenant id', () => {
    const text =
      'Customer,Tenant ID,Domain,Product Name,SKU Name,Part Number,Qty\n' +
      'A,,,Family,Edition,,1\nB,,,Family,,,1\nC,,,,,CFQ7TTC0LCHC-0002,1\n,,contoso.com,F,E,,1\n,11111111-1111-4111-8111-111111111111,,F,E,,1\n,house-7,,F,E,,1';
    const read = readLines(text, 'vendor');
    expect(places(read)).toEqual([
      '2 A | Edition | 1',
      '3 B | Family | 1',
      '4 C | CFQ7TTC0LCHC-0002 | 1',
      '5 contoso.com | E | 1',
      '6 11111111-1111-4111-8111-111111111111 | E | 1',
      '7 set aside: MISSING_VALUE A7',
    ]);
  });

  it('of money only need neither product nor quantity on the vendor’s side', () => {
    const text = 'Client,Product,Qty,Amount,Charge Type\nA,,,-5,customerCredit\nA,,,-5,cycleCharge\nA,X,,-5,rebate';
    const read = readLines(text, 'vendor');
    expect(places(read)).toEqual(['2 A |  | 0', '3 set aside: MISSING_VALUE B3', '4 A | X | 0']);
    expect(read.lines.map((line) => line.kind)).toEqual(['money-only', 'money-only']);
  });

  it('are billable and alive unless their words say otherwise', () => {
    const text =
      'Client,Product,Qty,Billable,Status\nA,X,1,DoNotBill,Active\nA,X,1,No Charge,Cancelled\nA,X,1,Billable,PendingCancel\nA,X,1,,\nA,X,1,Non,Résilié\nA,X,1,TRUE,Expired';
    expect(readLines(text).lines.map((line) => [line.billable, line.statusActive])).toEqual([
      [false, true],
      [false, false],
      [true, true],
      [true, true],
      [false, false],
      [true, false],
    ]);
  });

  it('have their dates and period', () => {
    const text =
      'Client,Product,Qty,Unit Cost,Charge Start,Charge End\nA,X,1,2,2026-03-01,2026-03-31\nB,X,1,24,2026-03-15,2027-03-14\nC,X,1,2,2026-03-20,2026-03-31';
    const read = readLines(text, 'vendor');
    expect(read.lines.map((line) => line.priceMonths)).toEqual([1, 12, 1]);
    expect(read.lines[0]?.periodEnd).toBe(dayFromIso('2026-03-31'));
    expect(read.reading.tables[0]?.period).toEqual({ from: '2026-03-01', to: '2027-03-14' });
  });

  it('know whether they bear an id of their own', () => {
    const text =
      'Client,Product,Qty,Subscription ID,Invoice Number,Order Number\nA,X,1,s,,\nA,X,1,,i,\nA,X,1,,i,o\nA,X,1,,,o';
    expect(readLines(text, 'vendor').lines.map((line) => line.hasOwnId)).toEqual([true, false, true, false]);
  });

  it('share clients and products where all parts are equal', () => {
    const read = readLines('Client,Product,Qty\nA,X,1\nA,Y,1\nB,X,1\nA ,X,1\na,X,1');
    expect(read.clients.map((client) => client.name)).toEqual(['A', 'B', 'a']);
    expect(read.lines.map((line) => [line.client, line.product])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [0, 0],
      [2, 0],
    ]);
  });

  it('hold texts that are members of every object', () => {
    const read = readLines(
      'Client,Product,Qty,Charge Type,Term,Currency,Status\n__proto__,constructor,1,toString,valueOf,__proto__,constructor',
      'vendor',
    );
    expect(places(read)).toEqual(['2 __proto__ | constructor | 1']);
  });
});

describe('stray ids', () => {
  it('are found in cells without a role', () => {
    const text =
      'Client,Product,Qty,Notes,Ref\nA,X,1,see P1Y:CFQ7TTC0LCHC:0002:1: here,USCFQ7TTC0LH180001\nA,X,1,cfq7ttc0lchc-0002 and DG7GMGF0D5RK,\nA,CFQ7TTC0LCHC,1,CFQ7TTC0LCHCXYZ9999,';
    expect(readLines(text).products.map((product) => product.strayIds)).toEqual([
      ['CFQ7TTC0LCHC:0002', 'CFQ7TTC0LH18:0001'],
      ['CFQ7TTC0LCHC:0002', 'DG7GMGF0D5RK'],
      [],
    ]);
  });

  it('are not sought beside the row’s own id, nor among availabilities', () => {
    const text =
      'CustomerName,SkuName,ProductId,SkuId,AvailabilityId,ReferenceId,BillableQuantity,TermAndBillingCycle\nA,X,CFQ7TTC0LCHC,2,CFQ7TTC0K0D7,CFQ7TTC0AAAA,1,\nA,Y,,,CFQ7TTC0K0D7,CFQ7TTC0AAAA,1,';
    expect(readLines(text, 'vendor').products.map((product) => product.strayIds)).toEqual([[], ['CFQ7TTC0AAAA']]);
  });
});

describe('fingerprints', () => {
  const prints = (text: string): string[] => readLines(text).lines.map((line) => line.fingerprint);

  it('are equal where every cell is, the line’s own id apart', () => {
    const [a, b, c, d, e] = prints(
      'Line ID,Client,Product,Qty,Note\n1,A,X,1,n\n2,A,X,1,n\n3,A,X,1,m\n4,A,X,2,n\n5,A,X,1,m',
    );
    expect(a).toBe(b);
    expect(c).toBe(e);
    expect(new Set([a, c, d]).size).toBe(3);
  });

  it('tell many rows apart that differ in one cell that no one reads', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `${i},A,X,1,${i % 30}`);
    const found = prints(`Line ID,Client,Product,Qty,Note\n${rows.join('\n')}`);
    expect(new Set(found).size).toBe(30);
    expect(found.slice(0, 30)).toEqual(found.slice(30));
  });

  it('are of one client, though two rows may have one number', () => {
    const book = new Fingerprints();
    const row = ['X', 1];
    const lineIds = new Set<number>();
    const [a, b, c] = [0, 1, 0].map((client) => book.of(7, row, client, lineIds));
    expect([a === c, a === b]).toEqual([true, false]);
  });

  it('keep equal rows under different headings apart', () => {
    const text =
      ',Date,Transaction Type,Num,Product/Service,Qty,Sales Price,Amount\nA,,,,,,,\n,1,Invoice,,X,1,1,1\nB,,,,,,,\n,1,Invoice,,X,1,1,1';
    expect(new Set(prints(text)).size).toBe(2);
  });
});

describe('an ambiguous number', () => {
  const ambiguous = (text: string): string[] => readLines(text).setAside.map(({ code, cell }) => `${code} ${cell}`);

  it('of the quantity is not decided by the money', () => {
    expect(ambiguous('Client,Product,Qty,Unit Price,Amount\nA,X,"1,234",4.00,8.50')).toEqual(['AMBIGUOUS_NUMBER C2']);
    expect(ambiguous('Client,Product,Qty,Unit Price\nA,X,1.234,"4,50"')).toEqual(['AMBIGUOUS_NUMBER C2']);
  });

  it('of a price is decided by other money, not by quantities', () => {
    expect(ambiguous('Client,Product,Qty,Unit Price,Amount\nA,X,2,"1,234",2468.50')).toEqual([]);
    expect(ambiguous('Client,Product,Qty,Unit Price\nA,X,2.5,"1,234"')).toEqual(['AMBIGUOUS_NUMBER D2']);
  });

  it('of the quantity is decided by what is included', () => {
    expect(ambiguous('Client,Product,Qty,Included Quantity\nA,X,"1,234",0.5')).toEqual([]);
  });

  it('of a meter is not needed where the amount is stated', () => {
    const text =
      'CustomerName,SkuName,ChargeType,Quantity,UnitPrice,Subtotal,SubscriptionId\nA,Azure plan,new,743.125,0.5,371.56,s';
    const read = readLines(text, 'vendor');
    expect(read.setAside).toEqual([]);
    expect(read.lines.map(({ kind, amount }) => [kind, amount])).toEqual([['usage', 371_560_000]]);
    expect(readLines(text.replace('371.56', ''), 'vendor').setAside).toHaveLength(1);
    expect(readLines(text.replace('Azure plan', 'Visio Plan 2'), 'vendor').setAside).toHaveLength(1);
  });

  it('and an ambiguous date say which setting decides', () => {
    const { setAside } = readLines('Client,Product,Qty,Effective Date\nA,X,"1,234",2026-01-01\nB,X,2,03/04/2026');
    expect(setAside.map(({ message }) => message)).toEqual([
      'C2: 1,234 may be 1234 or 1.234: choose with --number-format',
      'D3: 03/04/2026 may be 2026-04-03 or 2026-03-04: choose with --date-order',
    ]);
  });
});
