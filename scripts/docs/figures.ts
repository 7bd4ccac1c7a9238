/** The figures of docs/testing.md, counted from the tree so that they cannot grow old unseen. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '../../core/formats/format.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { markdownTable } from './markdown.ts';

const BEGIN = '<!-- figures: made by `npm run docs` -->';
const END = '<!-- end of figures -->';

/** The table of figures. */
export function figures(root: string, formats: readonly Format[], rules: readonly Rule[]): string {
  const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts'));
  const counted = (title: string, belongs: (path: string) => boolean): string[] => [
    title,
    String(tests.filter(belongs).length),
  ];
  const isFrame = (path: string): boolean => path.startsWith('frame/') || path === 'tidy.test.ts';
  const isFile = (path: string): boolean => path.startsWith('file/');
  const isProperty = (path: string): boolean => path.startsWith('property/') || path.endsWith('.property.test.ts');
  return markdownTable(
    ['What', 'How many'],
    [
      counted('test files: unit', (path) => !isFrame(path) && !isFile(path) && !isProperty(path)),
      counted('test files: property', isProperty),
      counted('test files: file', isFile),
      counted('test files: frame', isFrame),
      ['export formats', String(formats.length)],
      ['finding rules', String(rules.length)],
      ['rule examples, each a pair of exports', String(rules.reduce((sum, rule) => sum + rule.examples.length, 0))],
    ],
  );
}

/** The page with its figures renewed. Throws where the page has no place for them. */
export function replaceBlock(page: string, block: string): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) throw new Error(`docs/testing.md needs the lines ${BEGIN} and ${END}`);
  return `${page.slice(0, from)}${BEGIN}\n\n${block}\n\n${page.slice(to)}`;
}
