/**
 * `npm run docs` writes the pages that are made from the code: docs/formats.md, docs/rules.md and the figures of
 * docs/testing.md. `npm run docs -- --check` writes nothing and fails where one of them is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '../core/formats/index.ts';
import { RULES } from '../core/rules/index.ts';
import { figures, replaceBlock } from './docs/figures.ts';
import { formatsPage } from './docs/formats-page.ts';
import { rulesPage } from './docs/rules-page.ts';

/** Writes or checks the generated pages. */
export function main(args: readonly string[], { root }: { root: string }): number {
  if (args.some((arg) => arg !== '--check')) {
    process.stderr.write(`docs does not know ${args.join(' ')}. It takes --check or nothing.\n`);
    return 2;
  }
  const pages: readonly (readonly [path: string, make: (old: string) => string])[] = [
    ['docs/formats.md', () => formatsPage(FORMATS)],
    ['docs/rules.md', () => rulesPage(RULES)],
    ['docs/testing.md', (old) => replaceBlock(old, figures(root, FORMATS, RULES))],
  ];
  const stale: string[] = [];
  for (const [path, make] of pages) {
    const file = join(root, path);
    const old = readOr(file, '');
    const page = make(old);
    if (page === old) continue;
    stale.push(path);
    if (!args.includes('--check')) writeFileSync(file, page);
  }
  if (stale.length === 0) return 0;
  const checking = args.includes('--check');
  process.stdout.write(
    checking ? `Out of date: ${stale.join(', ')}. Run \`npm run docs\`.\n` : `Wrote ${stale.join(', ')}\n`,
  );
  return checking ? 1 : 0;
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
