import { describe, expect, it } from 'vitest';
import { type Delimiter, parseDelimited } from '../../core/ingest/delimited.ts';
import { QUOTED_TEXT_MAX } from '../../core/limits.ts';

/** The cases of csv-spectrum (github.com/max-mapper/csv-spectrum), written out: name, text, rows. */
const SPECTRUM: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
  [
    'comma_in_quotes',
    'first,last,address,city,zip\nJohn,Doe,120 any st.,"Anytown, WW",08123\n',
    [
      ['first', 'last', 'address', 'city', 'zip'],
      ['John', 'Doe', '120 any st.', 'Anytown, WW', '08123'],
    ],
  ],
  [
    'empty',
    'a,b,c\n1,"",""\n2,3,4\n',
    [
      ['a', 'b', 'c'],
      ['1', '', ''],
      ['2', '3', '4'],
    ],
  ],
  [
    'empty_crlf',
    'a,b,c\r\n1,"",""\r\n2,3,4\r\n',
    [
      ['a', 'b', 'c'],
      ['1', '', ''],
      ['2', '3', '4'],
    ],
  ],
  [
    'escaped_quotes',
    'a,b\n1,"ha ""ha"" ha"\n3,4\n',
    [
      ['a', 'b'],
      ['1', 'ha "ha" ha'],
      ['3', '4'],
    ],
  ],
  [
    'json',
    'key,val\n1,"{""type"": ""Point"", ""coordinates"": [102.0, 0.5]}"\n',
    [
      ['key', 'val'],
      ['1', '{"type": "Point", "coordinates": [102.0, 0.5]}'],
    ],
  ],
  [
    'newlines',
    'a,b,c\n1,2,3\n"Once upon \na time",5,6\n7,8,9\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['Once upon \na time', '5', '6'],
      ['7', '8', '9'],
    ],
  ],
  [
    'newlines_crlf',
    'a,b,c\r\n1,2,3\r\n"Once upon \r\na time",5,6\r\n7,8,9\r\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['Once upon \r\na time', '5', '6'],
      ['7', '8', '9'],
    ],
  ],
  [
    'quotes_and_newlines',
    'a,b\n1,"ha \n""ha"" \nha"\n3,4\n',
    [
      ['a', 'b'],
      ['1', 'ha \n"ha" \nha'],
      ['3', '4'],
    ],
  ],
  [
    'simple',
    'a,b,c\n1,2,3\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ],
  ],
  [
    'simple_crlf',
    'a,b,c\r\n1,2,3\r\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ],
  ],
  [
    'utf8',
    'a,b,c\n1,2,3\n4,5,ʤ\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5', 'ʤ'],
    ],
  ],
];

describe('rows', () => {
  it.each(SPECTRUM)('csv-spectrum %s', (_name, text, rows) => expect(parseDelimited(text).rows).toEqual(rows));

  it.each<[string, string, string[][]]>([
    ['nothing', '', []],
    ['a mark alone', '\uFEFF', []],
    [
      'a byte order mark',
      '\uFEFFa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a byte order mark before a quote', '\uFEFF"a",b', [['a', 'b']]],
    ['blank lines, which count', 'a,b\n\n1,2\n\n\n3,4', [['a', 'b'], [], ['1', '2'], [], [], ['3', '4']]],
    ['a first blank line', '\na,b', [[], ['a', 'b']]],
    ['a last blank line', 'a,b\n\n', [['a', 'b'], []]],
    [
      'old Mac line ends',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'mixed line ends',
      'a,b\r\n1,2\r3,4\n5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    ['a line of an empty quoted cell', 'a\n""\nb', [['a'], [''], ['b']]],
    ['rows of several lengths', 'a,b,c\n1\n1,2,3,4', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
    [
      'an empty last cell',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'an empty last cell before a line end',
      'a,b\n1,\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['empty cells alone', ',,\n', [['', '', '']]],
    [
      'spaces, which stay',
      ' a , b \n 1 ,2',
      [
        [' a ', ' b '],
        [' 1 ', '2'],
      ],
    ],
    [
      'a quote inside a cell',
      'a,b\n12" rack,5',
      [
        ['a', 'b'],
        ['12" rack', '5'],
      ],
    ],
    [
      'text behind a closing quote',
      'a,b\n"x"y,5',
      [
        ['a', 'b'],
        ['xy', '5'],
      ],
    ],
    [
      'spaces behind a closing quote',
      'a,b\n"x\ny" ,5',
      [
        ['a', 'b'],
        ['x\ny ', '5'],
      ],
    ],
    ['a quote opened twice in one line, as a spreadsheet shows it', 'a,"b,"c', [['a', 'b,c']]],
    ['quotes alone', '"a""b","""",""""""', [['a"b', '"', '""']]],
    [
      'names of objects',
      '__proto__,constructor\n1,2',
      [
        ['__proto__', 'constructor'],
        ['1', '2'],
      ],
    ],
  ])('%s', (_name, text, rows) => expect(parseDelimited(text, ',').rows).toEqual(rows));
});

describe('a quote that is never closed', () => {
  it.each<[string, string, string[][], number[]]>([
    [
      'to the end',
      'a,b\n"x,1\ny,2\nz,3',
      [
        ['a', 'b'],
        ['"x', '1'],
        ['y', '2'],
        ['z', '3'],
      ],
      [2],
    ],
    [
      'before a quoted row',
      'a,"b,c\n"d",e\nf,g',
      [
        ['a', '"b', 'c'],
        ['d', 'e'],
        ['f', 'g'],
      ],
      [1],
    ],
    [
      'before a quoted cell',
      'a,"b,c\nd,"e,f",g',
      [
        ['a', '"b', 'c'],
        ['d', 'e,f', 'g'],
      ],
      [1],
    ],
    [
      'before an empty quoted cell',
      'a,"b,c\nd,"",g',
      [
        ['a', '"b', 'c'],
        ['d', '', 'g'],
      ],
      [1],
    ],
    [
      'in two rows',
      'x,"a\ny,"b\nz,c',
      [
        ['x', '"a'],
        ['y', '"b'],
        ['z', 'c'],
      ],
      [1, 2],
    ],
    ['as the only character', '"', [['"']], [1]],
  ])('%s', (_name, text, rows, loose) => {
    const read = parseDelimited(text, ',');
    expect(read.rows).toEqual(rows);
    expect(read.looseQuotes).toEqual(loose);
  });

  it('is taken for unclosed where its cell would outgrow every spreadsheet cell', () => {
    const filler = `${'x'.repeat(98)},\n`;
    const rowsUpTo = (length: number): string => filler.repeat(Math.ceil(length / filler.length)).slice(0, length);
    const at = (length: number) => parseDelimited(`a,"${rowsUpTo(length)}",z\n1,2`, ',');
    expect(at(QUOTED_TEXT_MAX - 2).rows.length).toBe(2);
    expect(at(QUOTED_TEXT_MAX - 1).rows.length).toBe(2);
    expect(at(QUOTED_TEXT_MAX).rows.length).toBeGreaterThan(400);
    expect(parseDelimited(`a,"${'x'.repeat(QUOTED_TEXT_MAX * 2)}",z\n1,2`, ',').rows.length).toBe(2);
  });

  it('costs no more than a clean text, however many there are', () => {
    for (const line of ['x,"a\n', 'x,"a,"b\n', '"""a,\n', 'x,"",""""\n', '"a"b,', '"a" \n']) {
      const started = performance.now();
      parseDelimited(line.repeat(200_000));
      expect(performance.now() - started).toBeLessThan(2500);
    }
  });
});

describe('delimiter', () => {
  it.each<[string, Delimiter, string]>([
    ['commas', ',', 'a,b,c\n1,2,3'],
    ['semicolons', ';', 'a;b;c\n1;2;3'],
    ['tabs', '\t', 'a\tb\tc\n1\t2\t3'],
    ['bars', '|', 'a|b|c\n1|2|3'],
    ['none', ',', 'name\nAcme\nFabrikam'],
    ['nothing', ',', ''],
    ['decimal commas', ';', 'Client;Prix\nAcme;12,50\nFabrikam;8,00'],
    ['decimal commas in every cell', ';', `Prix;Total\n${'1,50;3,00\n'.repeat(9)}`],
    [
      'decimal commas below titles with commas',
      ';',
      `Facture, mars 2026\nOttawa, Canada\nClient;Prix\n${'Acme;12,50\n'.repeat(100)}`,
    ],
    [
      'decimal commas and commas in names',
      ';',
      'Client;Description;Prix\nAcme, Inc.;Licence, mensuelle;12,50\nZed;Licence, annuelle;8,00',
    ],
    ['more commas than cells', ';', `Produit;Prix;Total\n${'Licence, annuelle;1,50;3,00\n'.repeat(99)}`],
    ['decimal commas between tabs', '\t', 'Client\tPrix\nAcme\t12,50\nFabrikam\t8,00'],
    ['quoted commas', ';', 'a;b\n"1,2,3,4";x\n"1,2,3,4";y'],
    ['quoted semicolons', ',', 'Client,Note\n"Acme; Inc.; Ltd",x\n"Zed; Inc.; Ltd",y'],
    ['a column of bars', ',', 'Client,Path,Qty\nAcme,Cloud|BP,5\nZed,Cloud|E3,6\nYon,Cloud|F1,7'],
    [
      'numbers and one bar',
      ',',
      'id,start,end,qty,price,cat\n1001,2026-03-01,2026-03-31,5,22.00,A|B\n1002,2026-03-01,2026-03-31,5,22.00,A|B',
    ],
    ['numbers alone', ',', '1,2,3\n4,5,6'],
    ['totals and a footer', ';', 'Client;Prix;Total\nAcme;1,50;3,00\nTotal;;3,00\nImprimé le 3 mars, 12:00'],
    ['a title row', ',', 'Sales by Customer Detail\n\nCustomer,Qty,Amount\nAcme,,\n,5,110.00'],
  ])('%s', (_name, delimiter, text) => expect(parseDelimited(text).delimiter).toBe(delimiter));

  it.each<[string, Delimiter]>([
    ['sep=;\r\n', ';'],
    ['sep=,\n', ','],
    ['"sep=;"\r\n', ';'],
    ['SEP=\t\r', '\t'],
    ['\uFEFFsep=|\n', '|'],
  ])('obeys and drops %j, which a spreadsheet does not show', (line, delimiter) => {
    const read = parseDelimited(`${line}a${delimiter}b,;\n1${delimiter}2`);
    expect(read).toMatchObject({ delimiter, separatorLine: true });
    expect(read.rows[0]?.[0]).toBe('a');
    expect(read.rows.length).toBe(2);
  });

  it('keeps a line that only resembles it', () => {
    expect(parseDelimited('sep=;x\na;b')).toMatchObject({
      separatorLine: false,
      rows: [
        ['sep=', 'x'],
        ['a', 'b'],
      ],
    });
  });

  it('reads with the one that is given', () => {
    expect(parseDelimited('a;b,c', ',').rows).toEqual([['a;b', 'c']]);
  });
});
