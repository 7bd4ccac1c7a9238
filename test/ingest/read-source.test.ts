import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../core/days.ts';
import type { Cell } from '../../core/model.ts';
import { gridOf, places, readLines, readOne } from './grids.ts';

const units = (text: string): number => Math.round(Number(text) * 1_000_000);
const differ = (read: ReturnType<typeof readLines>): string[] =>
  read.reading.issues.filter((one) => one.code === 'TOTALS_DIFFER').map((one) => one.message);

describe('rows', () => {
  it('below blank rows are read, blank ones are not counted', () => {
    const read = readLines('Client,Product,Qty\nA,X,1\n\n , ,\nB,Y,2\n\n\n\nC,Z,3\n');
    expect(places(read)).toEqual(['2 A | X | 1', '5 B | Y | 2', '9 C | Z | 3']);
    expect(read.reading.tables[0]?.rowsIn).toBe(3);
  });

  it('that are hidden are read and counted', () => {
    const grid = { ...gridOf('Client,Product,Qty\nA,X,1\nB,Y,2\n\nC,Z,3'), hiddenRows: [1, 3, 4, 5, 99] };
    const read = readOne(grid, 'psa');
    expect(read.lines).toHaveLength(3);
    expect(read.reading.tables[0]?.hiddenRowsIn).toBe(2);
    expect(read.reading.issues.map((one) => one.message)).toEqual(['2 hidden rows are included']);
  });

  it('that repeat the header are excluded', () => {
    const read = readLines('Client,Product,Qty,Price\nA,X,1,2\nClient,Product,Qty,Price\nB,Y,2,2\n CLIENT ,product,QTY,\nC,Z,3,2');
    expect(places(read)).toEqual(['2 A | X | 1', '3 FOOTER', '4 B | Y | 2', '5 FOOTER', '6 C | Z | 3']);
    expect(read.excluded.map((row) => row.detail)).toEqual(['repeated header', 'repeated header']);
  });

  it('of a client whose name is a header word are lines', () => {
    expect(places(readLines('Client,Product,Qty\nClient,Visio,2\nClient,Product,4'))).toEqual(['2 Client | Visio | 2', '3 FOOTER']);
  });
});

describe('totals', () => {
  const HEADER = 'Client,Product,Qty,Unit Price,Amount';
  it.each([
    'Total,,,,30',
    'TOTAL:,,3,,30',
    'Grand Total,,,,30',
    'Sous-total,,,,30',
    'Summe,,,,30',
    'Totaal,,,,30',
    'Gesamtsumme,,,,"30.00"',
    ',Total,,,30',
    ',,,Total:,30',
    ',,Grand total,,30',
    'Total for all clients,,,,30',
    'Total,-,,,30',
    'Total,Total,3,,30',
    'Total,3 lines,,,30',
    ',,3,,30',
    ',,,,30',
    'Total CAD,,,,30',
  ])('%s is one and agrees', (row) => {
    const read = readLines(`${HEADER}\nA,X,1,10,10\nB,Y,2,10,20\n${row}`);
    expect(places(read)).toEqual(['2 A | X | 1', '3 B | Y | 2', '4 TOTALS_ROW']);
    expect(read.excluded[0]).toMatchObject({ amount: units('30') });
    expect(differ(read)).toEqual([]);
  });

  it.each([
    ['Total Energies,X,1,10,10', '4 Total Energies | X | 1'],
    ['Grand Total Solutions,Visio Plan 2,1,10,10', '4 Grand Total Solutions | Visio Plan 2 | 1'],
    ['Total,Visio Plan 2,1,10,10', '4 Total | Visio Plan 2 | 1'],
    ['Sum of Us Inc,Visio,4,1,4', '4 Sum of Us Inc | Visio | 4'],
    ['Acme,Total Defense Antivirus,4,1,4', '4 Acme | Total Defense Antivirus | 4'],
    ['Page One Ltd,Notes Pro,4,1,4', '4 Page One Ltd | Notes Pro | 4'],
    ['Total Energies,,3,10,77', '4 set aside: MISSING_VALUE B4'],
    [',Visio Plan 2,1,10,10', '4 set aside: MISSING_VALUE A4'],
    [',,,,31', '4 set aside: MISSING_VALUE A4'],
    ['Contoso Total,,2,10,', '4 set aside: MISSING_VALUE B4'],
  ])('%s is none', (row, place) => {
    const read = readLines(`${HEADER}\nA,X,1,10,10\nB,Y,2,10,20\n${row}\nZ,Z,1,1,1`);
    expect(places(read)[2]).toBe(place);
    expect(differ(read)).toEqual([]);
  });

  it('of one client each agree with that client’s rows', () => {
    const read = readLines(
      `${HEADER}\nContoso,X,1,10,10\nContoso,Y,1,5,5\nContoso Total,,2,,15\nTotal Energies,X,1,1,1\nTotal Energies Total,,1,,1\nGrand Total,,3,,16`,
    );
    expect(places(read)).toEqual(['2 Contoso | X | 1', '3 Contoso | Y | 1', '4 TOTALS_ROW', '5 Total Energies | X | 1', '6 TOTALS_ROW', '7 TOTALS_ROW']);
    expect(differ(read)).toEqual([]);
  });

  it('of a client beside its name agree with its rows wherever they stand', () => {
    const read = readLines(`${HEADER}\nA,X,1,10,10\nB,Y,2,10,20\nA,Z,1,5,5\nA,Subtotal,2,,15\nB,Total,2,,20`);
    expect(places(read).slice(3)).toEqual(['5 TOTALS_ROW', '6 TOTALS_ROW']);
    expect(differ(read)).toEqual([]);
  });

  it('that differ are said with both figures', () => {
    const read = readLines(`${HEADER}\nA,X,1,10,10\nB,Y,2,10,20\nTotal,,,,31.5`);
    expect(differ(read)).toEqual(['row 4 states a total of 31.50, the rows above it add up to 30.00']);
    expect(read.excluded[0]?.detail).toBe('Total, not the sum of the rows above');
  });

  it('may be rounded', () => {
    const rows = 'A,X,1,0.3333,0.3333\nB,Y,1,0.3333,0.3333\nC,Y,1,0.3333,0.3333';
    expect(differ(readLines(`${HEADER}\n${rows}\nTotal,,,,1.00`))).toEqual([]);
    expect(differ(readLines(`${HEADER}\n${rows}\nTotal,,,,0.99`))).toEqual([]);
    expect(differ(readLines(`${HEADER}\n${rows}\nTotal,,,,0.98`))).toHaveLength(1);
  });

  it('count the rows set aside, and say nothing where one of them has no readable amount', () => {
    expect(differ(readLines(`${HEADER}\nA,X,n/a,10,10\nB,Y,2,10,20\nTotal,,,,30`))).toEqual([]);
    expect(differ(readLines(`${HEADER}\nA,X,1,10,ten\nB,Y,2,10,20\nTotal,,,,30`))).toEqual([]);
  });

  it('of two currencies are not compared', () => {
    const read = readLines('Client,Product,Qty,Amount,Currency\nA,X,1,10,CAD\nB,Y,2,20,USD\nTotal,,,31,');
    expect(places(read)[2]).toBe('4 TOTALS_ROW');
    expect(differ(read)).toEqual([]);
  });

  it('of quantities are compared where there is no amount', () => {
    expect(differ(readLines('Client,Product,Qty\nA,X,1\nB,Y,2\nTotal,,3'))).toEqual([]);
    expect(differ(readLines('Client,Product,Qty\nA,X,1\nB,Y,2\nTotal,,4'))).toHaveLength(1);
  });

  it('above the rows are no checksum', () => {
    const read = readLines('Client,Product,Qty,Amount\nTotal,,3,30\nA,X,1,10\nB,Y,2,20');
    expect(places(read)).toEqual(['2 TOTALS_ROW', '3 A | X | 1', '4 B | Y | 2']);
    expect(differ(read)).toEqual([]);
  });
});

describe('footers', () => {
  it.each(['Page 1 of 2', '"Friday, April 3, 2026 10:12 AM GMT-04:00"', 'Accrual basis', ',,some note', 'End of report', ',,,,42'])(
    '%s in one cell is one',
    (row) => {
      const read = readLines(`Client,Product,Qty,Price,Notes\nA,X,1,2,\n${row}\nB,Y,2,2,`);
      expect(places(read)[1]).toBe(row.startsWith(',,some') ? '3 set aside: MISSING_VALUE A3' : '3 FOOTER');
    },
  );

  it('of two cells with a footer’s words is one', () => {
    expect(places(readLines('Client,Product,Qty\nA,X,1\nPrinted on,2026-04-01,\nTotal rows,1,'))).toEqual(['2 A | X | 1', '3 FOOTER', '4 FOOTER']);
  });

  it('at the end need no such words', () => {
    const read = readLines('Client,Product,Qty,Agreement,Amount\nA,X,1,G,3\nA,,,G,\nB,X,1,G,3\nSigned,,,J. Doe,\nfor the MSP,,,today,');
    expect(places(read)).toEqual(['2 A | X | 1', '3 set aside: MISSING_VALUE B3', '4 B | X | 1', '5 FOOTER', '6 FOOTER']);
  });

  it('at the end are none where a figure stands in them', () => {
    expect(places(readLines('Client,Product,Qty,Amount\nA,X,1,3\nB,,,3'))[1]).toBe('3 set aside: MISSING_VALUE B3');
  });
});

describe('group rows', () => {
  const REPORT = [
    'Acme MSP,,,,,,,,',
    'Sales by Customer Detail,,,,,,,,',
    ',Date,Transaction Type,Num,Product/Service,Memo/Description,Qty,Sales Price,Amount',
    'Contoso,,,,,,,,',
    ',2026-03-01,Invoice,17,Microsoft:M365 Business Premium,,12,30,360',
    ',2026-03-01,Invoice,17,Visio,,1,20,20',
    'Total for Contoso,,,,,,13,,380',
    'Total Energies,,,,,,,,',
    ',2026-03-02,Invoice,18,Cloud:Backup:Server,,1,5,5',
    'Quebec branch,,,,,,,,',
    ',2026-03-02,Invoice,19,Exchange,,2,5,10',
    'Total for Quebec branch,,,,,,2,,10',
    ',2026-03-02,Invoice,20,Phone,,1,1,1',
    'Total for Total Energies with sub-customers,,,,,,4,,16',
    'TOTAL,,,,,,17,,396',
    '"Wednesday, April 1, 2026 09:00 AM",,,,,,,,',
  ];

  it('name the client of the rows below, subtotals close them', () => {
    const read = readLines(REPORT.join('\n'));
    expect(places(read)).toEqual([
      '4 FOOTER',
      '5 Contoso | M365 Business Premium | 12',
      '6 Contoso | Visio | 1',
      '7 TOTALS_ROW',
      '8 FOOTER',
      '9 Total Energies | Server | 1',
      '10 FOOTER',
      '11 Quebec branch | Exchange | 2',
      '12 TOTALS_ROW',
      '13 Total Energies | Phone | 1',
      '14 TOTALS_ROW',
      '15 TOTALS_ROW',
      '16 FOOTER',
    ]);
    expect(differ(read)).toEqual([]);
    expect(read.excluded.filter((row) => row.reason === 'FOOTER').map((row) => row.detail)).toEqual([
      'group heading',
      'group heading',
      'group heading',
      'footer',
    ]);
    expect(read.reading.tables[0]?.rowsIn).toBe(13);
  });

  it('that are missing leave the row without a client', () => {
    const read = readLines([...REPORT.slice(2, 3), ...REPORT.slice(4, 6), ...REPORT.slice(7, 9)].join('\n'));
    expect(places(read)).toEqual(['2 set aside: MISSING_VALUE A2', '3 set aside: MISSING_VALUE A3', '4 FOOTER', '5 Total Energies | Server | 1']);
  });

  it('with a total that differs are said', () => {
    expect(differ(readLines(REPORT.join('\n').replace('13,,380', '13,,381')))).toEqual([
      'row 7 states a total of 381.00, the rows above it add up to 380.00',
    ]);
  });
});

describe('rows set aside', () => {
  const one = (line: string, header = 'Client,Product,Qty,Unit Price,Amount,Start Date,Cancelled Date', side: 'vendor' | 'psa' = 'psa') => {
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
    expect([clients[aside?.client ?? -1]?.name, products[aside?.product ?? -1]?.name, aside?.amount]).toEqual(['A', 'X', units('7.5')]);
    const blank = one(',X,n/a,1,,,').aside;
    expect([blank?.client, blank?.product, blank?.amount, blank?.column]).toEqual([null, 0, null, 'Client']);
  });

  it('show long values cut', () => {
    const { aside } = one(`A,X,${'9x'.repeat(200)},1,1,,`);
    expect(aside?.value).toHaveLength(60);
    expect(aside?.value.endsWith('…')).toBe(true);
  });

  it('are none for cells that no one needs', () => {
    const { lines, setAside } = one('A,X,1,2,2,soon,#N/A', 'Client,Product,Qty,Unit Price,Amount,Invoice Date,List Price', 'psa');
    expect([lines.length, setAside.length]).toEqual([2, 0]);
    const vendor = readLines('Client,Product,Qty,Unit Cost,List Price\nA,X,1,2,none', 'vendor');
    expect(vendor.lines[0]).toMatchObject({ listPrice: null, unitCost: units('2') });
  });

  it('ask once a column where a choice is the user’s', () => {
    const text = 'Client,Product,Qty,Unit Price\nA,X,1,"1,234"\nB,X,1,"5,678"\nC,X,2,10';
    const read = readLines(text);
    expect(read.setAside.map((row) => [row.code, row.cell])).toEqual([['AMBIGUOUS_NUMBER', 'D2'], ['AMBIGUOUS_NUMBER', 'D3']]);
    expect(read.reading.issues.map((one) => [one.code, one.hint])).toEqual([
      ['AMBIGUOUS_NUMBER', 'Say how Unit Price writes numbers: --number-format 1,234.56 or 1.234,56 or "1 234,56"'],
    ]);
  });

  it('a blank money cell is absent, never 0', () => {
    const { lines } = one('A,X,1,,,,');
    expect(lines[0]).toMatchObject({ unitPrice: null, amount: null });
  });

  it('booleans are no numbers', () => {
    const rows: Cell[][] = [['Client', 'Product', 'Qty'], ['A', 'X', true], ['B', 'Y', 1]];
    expect(places(readOne({ source: 'x', rows }, 'psa'))).toEqual(['2 set aside: NOT_A_NUMBER C2', '3 B | Y | 1']);
  });
});

describe('amounts', () => {
  const amounts = (text: string, side: 'vendor' | 'psa'): (number | null)[] => readLines(text, side).lines.map((line) => line.amount);

  it('come from the amount column', () => {
    expect(amounts('Client,Product,Qty,Unit Price,Amount\nA,X,2,10,19.99', 'psa')).toEqual([units('19.99')]);
  });

  it('are quantity x the price of the own side where there is no such column', () => {
    expect(amounts('Client,Product,Qty,Unit Price,Unit Cost\nA,X,3,10.5,8\nB,X,3,,8', 'psa')).toEqual([units('31.5'), null]);
    expect(amounts('Client,Product,Qty,Unit Cost\nA,X,3,8.25\nB,X,-2,8.25\nC,X,3,', 'vendor')).toEqual([units('24.75'), units('-16.5'), null]);
  });

  it('are so too where the amount cell is blank', () => {
    expect(amounts('Client,Product,Qty,Unit Price,Amount\nA,X,2,10,\nB,X,2,,\nC,X,1,1,0', 'psa')).toEqual([units('20'), null, 0]);
  });

  it('are exact, rounded once and half away from zero', () => {
    const rows = 'A,X,3,0.3333335\nB,X,0.5,0.000001\nC,X,-0.5,0.000001\nD,X,12345.678,98765.432109';
    expect(amounts(`Client,Product,Qty,Unit Price\n${rows}`, 'psa')).toEqual([
      1000001,
      1,
      -1,
      Number((12345678000n * 98765432109n + 500000n) / 1000000n),
    ]);
  });

  it('bear a duration', () => {
    const text = 'Reseller Company Name,End Customer,Service Description,Quantity,Unit Price,Duration\nR,A,X,3,10,0.5\nR,B,X,3,10,\nR,C,X,3,10,1.0';
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
    expect(read.products.map((product) => [product.productId, product.skuId])).toEqual([['CFQ7TTC0LCHC', '0002'], ['CFQ7TTC0LCHC', '000J']]);
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
    const text = 'Client,Product,Qty,Billable,Status\nA,X,1,DoNotBill,Active\nA,X,1,No Charge,Cancelled\nA,X,1,Billable,PendingCancel\nA,X,1,,\nA,X,1,Non,Résilié\nA,X,1,TRUE,Expired';
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
    const text = 'Client,Product,Qty,Unit Cost,Charge Start,Charge End\nA,X,1,2,2026-03-01,2026-03-31\nB,X,1,24,2026-03-15,2027-03-14\nC,X,1,2,2026-03-20,2026-03-31';
    const read = readLines(text, 'vendor');
    expect(read.lines.map((line) => line.priceMonths)).toEqual([1, 12, 1]);
    expect(read.lines[0]?.periodEnd).toBe(dayFromIso('2026-03-31'));
    expect(read.reading.tables[0]?.period).toEqual({ from: '2026-03-01', to: '2027-03-14' });
  });

  it('know whether they bear an id of their own', () => {
    const text = 'Client,Product,Qty,Subscription ID,Invoice Number,Order Number\nA,X,1,s,,\nA,X,1,,i,\nA,X,1,,i,o\nA,X,1,,,o';
    expect(readLines(text, 'vendor').lines.map((line) => line.hasOwnId)).toEqual([true, false, true, false]);
  });

  it('share clients and products where all parts are equal', () => {
    const read = readLines('Client,Product,Qty\nA,X,1\nA,Y,1\nB,X,1\nA ,X,1\na,X,1');
    expect(read.clients.map((client) => client.name)).toEqual(['A', 'B', 'a']);
    expect(read.lines.map((line) => [line.client, line.product])).toEqual([[0, 0], [0, 1], [1, 0], [0, 0], [2, 0]]);
  });

  it('hold texts that are members of every object', () => {
    const read = readLines('Client,Product,Qty,Charge Type,Term,Currency,Status\n__proto__,constructor,1,toString,valueOf,__proto__,constructor', 'vendor');
    expect(places(read)).toEqual(['2 __proto__ | constructor | 1']);
  });
});

describe('stray ids', () => {
  it('are found in cells without a role', () => {
    const text = 'Client,Product,Qty,Notes,Ref\nA,X,1,see P1Y:CFQ7TTC0LCHC:0002:1: here,USCFQ7TTC0LH180001\nA,X,1,cfq7ttc0lchc-0002 and DG7GMGF0D5RK,\nA,CFQ7TTC0LCHC,1,CFQ7TTC0LCHCXYZ9999,';
    expect(readLines(text).products.map((product) => product.strayIds)).toEqual([
      ['CFQ7TTC0LCHC:0002', 'CFQ7TTC0LH18:0001'],
      ['CFQ7TTC0LCHC:0002', 'DG7GMGF0D5RK'],
      [],
    ]);
  });

  it('are not sought beside the row’s own id, nor among availabilities', () => {
    const text = 'CustomerName,SkuName,ProductId,SkuId,AvailabilityId,ReferenceId,BillableQuantity,TermAndBillingCycle\nA,X,CFQ7TTC0LCHC,2,CFQ7TTC0K0D7,CFQ7TTC0AAAA,1,\nA,Y,,,CFQ7TTC0K0D7,CFQ7TTC0AAAA,1,';
    expect(readLines(text, 'vendor').products.map((product) => product.strayIds)).toEqual([[], ['CFQ7TTC0AAAA']]);
  });
});

describe('fingerprints', () => {
  const prints = (text: string): string[] => readLines(text).lines.map((line) => line.fingerprint);

  it('are equal where every cell is, the line’s own id apart', () => {
    const [a, b, c, d, e] = prints('Line ID,Client,Product,Qty,Note\n1,A,X,1,n\n2,A,X,1,n\n3,A,X,1,m\n4,A,X,2,n\n5,A,X,1,m');
    expect(a).toBe(b);
    expect(c).toBe(e);
    expect(new Set([a, c, d]).size).toBe(3);
  });

  it('tell many rows apart that differ in one cell that no one reads', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `A,X,1,${i % 30}`);
    const found = prints(`Client,Product,Qty,Note\n${rows.join('\n')}`);
    expect(new Set(found).size).toBe(30);
    expect(found.slice(0, 30)).toEqual(found.slice(30));
  });

  it('keep equal rows under different headings apart', () => {
    const text = ',Date,Transaction Type,Num,Product/Service,Qty,Sales Price,Amount\nA,,,,,,,\n,1,Invoice,,X,1,1,1\nB,,,,,,,\n,1,Invoice,,X,1,1,1';
    expect(new Set(prints(text)).size).toBe(2);
  });
});
