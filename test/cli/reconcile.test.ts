/** The command line as people and scripts use it: files in, a workbook and a JSON report out. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../core/report/json.ts';
import { readWorkbook } from '../../workbench/file/read-xlsx.ts';
import { FileWorkbook } from '../../workbench/file/workbook.ts';
import { Desk, SAMPLE_PSA, SAMPLE_VENDOR } from '../support/command.ts';
import { gridOf } from '../support/run-audit.ts';

let desk: Desk;
beforeAll(() => {
  desk = new Desk();
  desk.run('--help');
});
afterAll(() => desk.clear());

/** Runs on two files and gives the report. */
function reportOf(vendor: string[], psa: string[], ...options: string[]): Report {
  const sources = [...vendor.flatMap((file) => ['--vendor', file]), ...psa.flatMap((file) => ['--psa', file])];
  const { status, stderr } = desk.run(...sources, '--json', 'report.json', ...options);
  expect([status, stderr]).toEqual([0, '']);
  return desk.json('report.json') as Report;
}

/** The parts of a report that do not name its sources. */
const figures = ({ findings, totals, tieOut }: Report): unknown => ({
  findings: findings.map(({ key, type, monthlyImpact }) => [key, type, monthlyImpact]).sort(),
  totals,
  tieOut,
});

describe('a run', () => {
  test('says what it found and writes what it was asked for', () => {
    const { status, stdout, stderr } = desk.run(
      '--vendor',
      'vendor.csv',
      '--psa',
      'psa.csv',
      '--out',
      'result.xlsx',
      '--json',
      'all.json',
    );
    expect([status, stderr]).toEqual([0, '']);
    const { findings, matched, tieOut, totals } = desk.json('all.json') as Report;
    expect(stdout.split('\n')).toEqual([
      `${findings.length} findings, ${matched.length} matches, 1 row set aside, as of 2026-03-31`,
      expect.stringMatching(
        new RegExp(
          `^CAD: ${totals[0]?.leakageCalculated} lost a month \\(calculated\\), .* overcharged, .* in review$`,
        ),
      ),
      expect.stringMatching(/^USD: /),
      `Ties to the cent: ${tieOut.vendor.rowsIn} vendor and ${tieOut.psa.rowsIn} PSA rows, every one accounted for`,
      'Written: result.xlsx, all.json',
      '',
    ]);
    const tabs = readWorkbook(desk.read('result.xlsx')).sheets.map(({ name }) => name);
    expect(tabs).toEqual([
      'vendor.csv',
      'psa.csv',
      'Summary',
      'Discrepancies',
      'Matched',
      'Set aside & excluded',
      'LF_Data',
    ]);
  });

  test('twice the same gives the same bytes', () => {
    const args = ['--vendor', 'vendor.csv', '--psa', 'psa.csv'];
    desk.run(...args, '--out', 'a.xlsx', '--json', 'a.json');
    desk.run(...args, '--out', 'b.xlsx', '--json', 'b.json');
    expect(Buffer.compare(desk.read('a.json'), desk.read('b.json'))).toBe(0);
    expect(Buffer.compare(desk.read('a.xlsx'), desk.read('b.xlsx'))).toBe(0);
  });

  test('npm tells in which folder the files are', () => {
    const { status, stderr } = desk.runByNpm('--vendor', 'vendor.csv', '--psa', 'psa.csv', '--json', 'npm.json');
    expect([status, stderr]).toEqual([0, '']);
    expect((desk.json('npm.json') as Report).schema).toBe('leakage-finder/report@1');
  });

  test('without outputs it writes nothing', () => {
    const before = desk.listing();
    expect(desk.run('--vendor', 'vendor.csv', '--psa', 'psa.csv')).toMatchObject({ status: 0, stderr: '' });
    expect(desk.listing()).toEqual(before);
  });

  test.each([['--help'], ['-h'], ['--vendor', 'nothing.csv', '--help']])('%s %s prints the usage', (...args) => {
    const { status, stdout, stderr } = desk.run(...args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^usage: npm run -s reconcile -- --vendor FILE --psa FILE .*\n$/);
  });
});

describe('sources', () => {
  const book = async (): Promise<Uint8Array> => {
    const workbook = FileWorkbook.fromGrids([
      { source: 'Notes', rows: [['nothing to see']] },
      gridOf('Vendor March', SAMPLE_VENDOR),
      gridOf('PSA March', SAMPLE_PSA),
    ]);
    return workbook.toXlsx();
  };

  test('.tsv, .gz and the tabs of a workbook say the same as .csv', async () => {
    const plain = figures(reportOf(['vendor.csv'], ['psa.csv']));
    const tabs = gridOf('', SAMPLE_PSA).rows.map((row) => row.map((cell) => String(cell ?? '')).join('\t'));
    desk.put('psa.tsv', tabs.join('\r\n'));
    desk.put('vendor.csv.gz', gzipSync(SAMPLE_VENDOR));
    desk.put('book.xlsx', await book());
    expect(figures(reportOf(['vendor.csv.gz'], ['psa.tsv']))).toEqual(plain);
    const ofBook = reportOf(['book.xlsx#Vendor March'], ['book.xlsx#PSA March']);
    expect(figures(ofBook)).toEqual(plain);
    expect(ofBook.sources.map(({ id }) => id)).toEqual(['book.xlsx', 'book.xlsx#2']);
  });

  test('several of one side, of one name, are told apart', () => {
    const [header = '', ...rows] = SAMPLE_VENDOR.trimEnd().split('\n');
    const half = Math.floor(rows.length / 2);
    desk.put('part.csv', [header, ...rows.slice(0, half)].join('\n'));
    const other = new Desk();
    try {
      other.put('part.csv', [header, ...rows.slice(half)].join('\n'));
      const report = reportOf(['part.csv', other.file('part.csv')], ['psa.csv']);
      expect(report.sources.map(({ id, rows: count }) => [id, count])).toEqual([
        ['part.csv', half],
        ['part.csv#2', rows.length - half],
        ['psa.csv', report.tieOut.psa.rowsIn],
      ]);
      expect(report.findings.flatMap(({ vendorRows }) => vendorRows.map(({ source }) => source))).toContain(
        'part.csv#2',
      );
      const whole = reportOf(['vendor.csv'], ['psa.csv']);
      expect(report.tieOut).toEqual(whole.tieOut);
      expect(report.totals).toEqual(whole.totals);
    } finally {
      other.clear();
    }
  });
});

describe('settings', () => {
  test('--as-of moves the day', () => {
    expect(reportOf(['vendor.csv'], ['psa.csv']).asOf).toBe('2026-03-31');
    const later = reportOf(['vendor.csv'], ['psa.csv'], '--as-of', '2026-04-30');
    expect(later.asOf).toBe('2026-04-30');
    // What the PSA bills from April on is active by then.
    const future = (report: Report) => report.excluded.filter(({ detail }) => detail.includes('2026-04-01'));
    expect(future(reportOf(['vendor.csv'], ['psa.csv'])).length).toBeGreaterThan(0);
    expect(future(later)).toEqual([]);
  });

  test('--number-format settles what a column leaves open', () => {
    desk.put('v.csv', 'Customer,Product,Quantity,Unit Cost,Currency\nAcme Inc,Visio Plan 2,2,"1,234",CAD\n');
    desk.put('p.csv', 'Client,Product,Quantity,Unit Price,Currency\nAcme Inc,Visio Plan 2,1,2000.00,CAD\n');
    const open = reportOf(['v.csv'], ['p.csv']);
    expect(open.setAside).toMatchObject([{ source: 'v.csv', row: 2, code: 'AMBIGUOUS_NUMBER', value: '1,234' }]);
    expect(open.setAside[0]?.hint).toContain('--number-format');
    const settled = (format: string) => reportOf(['v.csv'], ['p.csv'], '--number-format', format).findings[0]?.unitCost;
    expect(settled('1,234.56')).toBe('1234.00');
    expect(settled('1.234,56')).toBe('1.234');
  });

  test('--date-order settles what a column leaves open', () => {
    desk.put('v.csv', 'Customer,Product,Quantity,Unit Cost,Currency\nAcme Inc,Visio Plan 2,2,10.00,CAD\n');
    desk.put(
      'p.csv',
      'Client,Product,Quantity,Unit Price,Currency,Effective Date\nAcme Inc,Visio Plan 2,1,20.00,CAD,03/04/2026\n',
    );
    const codes = (...options: string[]) => {
      const { setAside, findings } = reportOf(['v.csv'], ['p.csv'], '--as-of', '2026-03-31', ...options);
      return [...setAside.map(({ code }) => code), ...findings.map(({ type }) => type)];
    };
    expect(codes()).toContain('AMBIGUOUS_DATE');
    expect(codes('--date-order', 'mdy')).toEqual(['UNDER_BILLED']);
    expect(codes('--date-order', 'dmy')).toEqual(['UNBILLED']);
  });
});
