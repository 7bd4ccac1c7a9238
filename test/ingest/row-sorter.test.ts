import { describe, expect, it } from 'vitest';
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
    expect(read.reading.issues.map(({ message }) => message)).toEqual(['2 hidden rows are included']);
    const one = readOne({ ...grid, hiddenRows: [3] }, 'psa');
    expect(one.reading.issues.map(({ message }) => message)).toEqual(['1 hidden row is included']);
  });

  it('that repeat the header are excluded', () => {
    const read = readLines(
      'Client,Product,Qty,Price\nA,X,1,2\nClient,Product,Qty,Price\nB,Y,2,2\n CLIENT ,product,QTY,\nC,Z,3,2',
    );
    expect(places(read)).toEqual([
      '2 A | X | 1',
      '3 REPEATED_HEADER',
      '4 B | Y | 2',
      '5 REPEATED_HEADER',
      '6 C | Z | 3',
    ]);
    expect(read.excluded.map((row) => row.detail)).toEqual(['repeated header', 'repeated header']);
  });

  it('of a client whose name is a header word are lines', () => {
    expect(places(readLines('Client,Product,Qty\nClient,Visio,2\nClient,Product,4'))).toEqual([
      '2 Client | Visio | 2',
      '3 REPEATED_HEADER',
    ]);
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

  it('without a label needs at least two rows above it', () => {
    expect(places(readLines(`${HEADER}\nA,X,1,10,10\n,,,,10\nB,X,1,1,1`))[1]).toBe('3 set aside: MISSING_VALUE A3');
  });

  it('of one client each agree with that client’s rows', () => {
    const read = readLines(
      `${HEADER}\nContoso,X,1,10,10\nContoso,Y,1,5,5\nContoso Total,,2,,15\nTotal Energies,X,1,1,1\nTotal Energies Total,,1,,1\nGrand Total,,3,,16`,
    );
    expect(places(read)).toEqual([
      '2 Contoso | X | 1',
      '3 Contoso | Y | 1',
      '4 TOTALS_ROW',
      '5 Total Energies | X | 1',
      '6 TOTALS_ROW',
      '7 TOTALS_ROW',
    ]);
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
  it.each([
    'Page 1 of 2',
    '"Friday, April 3, 2026 10:12 AM GMT-04:00"',
    'Accrual basis',
    ',,some note',
    'End of report',
    ',,,,42',
  ])('%s in one cell is one', (row) => {
    const read = readLines(`Client,Product,Qty,Price,Notes\nA,X,1,2,\n${row}\nB,Y,2,2,`);
    expect(places(read)[1]).toBe(row.startsWith(',,some') ? '3 set aside: MISSING_VALUE A3' : '3 FOOTER');
  });

  it('of two cells with a footer’s words is one', () => {
    expect(places(readLines('Client,Product,Qty\nA,X,1\nPrinted on,2026-04-01,\nTotal rows,1,'))).toEqual([
      '2 A | X | 1',
      '3 FOOTER',
      '4 FOOTER',
    ]);
  });

  it('at the end need no such words', () => {
    const read = readLines(
      'Client,Product,Qty,Agreement,Amount\nA,X,1,G,3\nA,,,G,\nB,X,1,G,3\nSigned,,,J. Doe,\nfor the MSP,,,today,',
    );
    expect(places(read)).toEqual([
      '2 A | X | 1',
      '3 set aside: MISSING_VALUE B3',
      '4 B | X | 1',
      '5 FOOTER',
      '6 FOOTER',
    ]);
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
      '4 GROUP_HEADING',
      '5 Contoso | M365 Business Premium | 12',
      '6 Contoso | Visio | 1',
      '7 TOTALS_ROW',
      '8 GROUP_HEADING',
      '9 Total Energies | Server | 1',
      '10 GROUP_HEADING',
      '11 Quebec branch | Exchange | 2',
      '12 TOTALS_ROW',
      '13 Total Energies | Phone | 1',
      '14 TOTALS_ROW',
      '15 TOTALS_ROW',
      '16 FOOTER',
    ]);
    expect(differ(read)).toEqual([]);
    expect(read.excluded.filter((row) => row.reason !== 'TOTALS_ROW').map((row) => row.detail)).toEqual([
      'group heading',
      'group heading',
      'group heading',
      'footer',
    ]);
    expect(read.reading.tables[0]?.rowsIn).toBe(13);
  });

  it('that are missing leave the row without a client', () => {
    const read = readLines([...REPORT.slice(2, 3), ...REPORT.slice(4, 6), ...REPORT.slice(7, 9)].join('\n'));
    expect(places(read)).toEqual([
      '2 set aside: MISSING_VALUE A2',
      '3 set aside: MISSING_VALUE A3',
      '4 GROUP_HEADING',
      '5 Total Energies | Server | 1',
    ]);
  });

  it('with a total that differs are said', () => {
    expect(differ(readLines(REPORT.join('\n').replace('13,,380', '13,,381')))).toEqual([
      'row 7 states a total of 381.00, the rows above it add up to 380.00',
    ]);
  });
});
