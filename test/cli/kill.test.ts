/** A run that is killed at any moment leaves the result of before or the new one, never a part of one. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, SAMPLE_PSA, SAMPLE_VENDOR } from '../support/command.ts';

const COPIES = 150;
const ARGS = [
  '--vendor',
  'large-vendor.csv',
  '--psa',
  'large-psa.csv',
  '--out',
  'result.xlsx',
  '--json',
  'report.json',
];
const OLD = { 'result.xlsx': 'the workbook of before', 'report.json': 'the report of before' } as const;

let desk: Desk;
let whole: Record<keyof typeof OLD, Buffer>;
let milliseconds: number;

/** The sample many times over, each time for other clients. */
function enlarge(csv: string, clientColumn: string): string {
  const [header = '', ...rows] = csv.trimEnd().split('\n');
  const column = header.split(',').indexOf(clientColumn);
  const copies = Array.from({ length: COPIES }, (_, copy) =>
    rows.map((row) => {
      const cells = row.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,|$)|^(?=,)/g) ?? [];
      return cells
        .map((cell, index) => (index === column ? `Branch${copy} ${cell.replaceAll('"', '')}` : cell))
        .join(',');
    }),
  );
  return [header, ...copies.flat()].join('\n');
}

beforeAll(() => {
  desk = new Desk();
  desk.put('large-vendor.csv', enlarge(SAMPLE_VENDOR, 'CustomerName'));
  desk.put('large-psa.csv', enlarge(SAMPLE_PSA, 'Company Name'));
  desk.run('--help');
  const started = performance.now();
  expect(desk.run(...ARGS)).toMatchObject({ status: 0, stderr: '' });
  milliseconds = performance.now() - started;
  whole = {
    'result.xlsx': Buffer.from(desk.read('result.xlsx')),
    'report.json': Buffer.from(desk.read('report.json')),
  };
}, 120_000);
afterAll(() => desk.clear());

/** Runs until `killAt` says so, over results of before; says which file is old or new, and whether the run was killed. */
async function killed(killAt: (milliseconds: number) => boolean): Promise<{ isKilled: boolean; states: string[] }> {
  for (const [name, content] of Object.entries(OLD)) desk.put(name, content);
  const isKilled = await desk.runUntil(killAt, ...ARGS);
  const states = Object.entries(OLD).map(([name, content]) => {
    const bytes = Buffer.from(desk.read(name));
    if (bytes.equals(whole[name as keyof typeof OLD])) return 'new';
    return bytes.equals(Buffer.from(content)) ? 'old' : `a part of ${bytes.length} bytes`;
  });
  return { isKilled, states };
}

test('killed at several moments', async () => {
  const seen: string[] = [];
  for (const share of [0.3, 0.6, 0.8, 0.9, 0.95, 1]) {
    const { isKilled, states } = await killed((now) => now > share * milliseconds);
    for (const state of states) expect(state).toMatch(/^(?:old|new)$/);
    seen.push(`${Math.round(share * 100)}% ${isKilled ? 'killed' : 'done'}: ${states.join(', ')}`);
  }
  console.info(seen.join('\n'));
}, 120_000);

test('killed as soon as a file is begun', async () => {
  let hits = 0;
  for (let turn = 0; turn < 3; turn += 1) {
    const known = readdirSync(desk.path).filter((name) => name.endsWith('.tmp')).length;
    const { isKilled, states } = await killed(
      () => readdirSync(desk.path).filter((name) => name.endsWith('.tmp')).length > known,
    );
    for (const state of states) expect(state).toMatch(/^(?:old|new)$/);
    if (isKilled) hits += 1;
  }
  console.info(`${hits} of 3 runs were killed while a file was being written`);
  const { states } = await killed(() => false);
  expect(states).toEqual(['new', 'new']);
}, 120_000);
