/** Prints figures as a Markdown table. */
import type { Figures } from './measure.ts';

const HEAD = [
  'size',
  'clients',
  'contender',
  'first ms',
  'median ms',
  'best ms',
  'x floor',
  'x read+join',
  'peak MB (before)',
  'outcome',
];

/** The table of one scenario. */
export function table(figures: readonly Figures[]): string {
  const rows = figures.map((one) =>
    cells(one, medianOf(figures, 'floor', one.size), medianOf(figures, 'read+join', one.size)),
  );
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(HEAD), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}

function medianOf(figures: readonly Figures[], contender: string, size: number): number | undefined {
  return figures.find((one) => one.contender === contender && one.size === size)?.medianMs;
}

const ratioText = (time: number, of: number | undefined): string => (of === undefined ? '' : (time / of).toFixed(1));

function cells(one: Figures, floor: number | undefined, reading: number | undefined): string[] {
  const size = one.size.toLocaleString('en');
  if (one.medianMs === undefined) return [size, '', one.contender, '', '', '', '', '', '', one.failed ?? ''];
  return [
    size,
    (one.clients ?? 0).toLocaleString('en'),
    one.contender,
    ms(one.firstMs ?? 0),
    ms(one.medianMs),
    ms(one.bestMs ?? 0),
    ratioText(one.medianMs, floor),
    ratioText(one.medianMs, reading),
    `${(one.peakMb ?? 0).toFixed(0)} (${(one.beforeMb ?? 0).toFixed(0)})`,
    one.note ?? '',
  ];
}

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
