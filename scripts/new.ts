/**
 * `npm run new -- format <id> [--side vendor|psa]` and `npm run new -- rule <id>`: writes the files of a new extension
 * and registers it. What is there already is never written over.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type NewFile, newFormat, newRule } from './new/extension.ts';

const USAGE = `Usage: npm run new -- format <id> [--side vendor|psa]
       npm run new -- rule <id>
An id is lower case with dashes: ingram-xvantage, stale-price`;

/** Writes a new extension. */
export function main(args: readonly string[], { root }: { root: string }): number {
  const [kind, id = '', ...rest] = args;
  const side = rest.length === 0 ? 'vendor' : rest[0] === '--side' && rest.length === 2 ? rest[1] : undefined;
  const isId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id);
  if (!isId || (kind !== 'format' && kind !== 'rule') || (side !== 'vendor' && side !== 'psa')) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const own = `core/${kind}s/${id}.ts`;
  if (existsSync(join(root, own))) {
    process.stderr.write(`${own} is there already.\n`);
    return 2;
  }
  const index = readFileSync(join(root, `core/${kind}s/index.ts`), 'utf8');
  const { files, next } = kind === 'format' ? newFormat(id, side, index) : newRule(id, index);
  const taken = files.filter((file) => !file.replaces && existsSync(join(root, file.path)));
  if (taken.length > 0) {
    process.stderr.write(`${taken.map((file) => file.path).join(', ')} is there already.\n`);
    return 2;
  }
  for (const file of files) write(root, file);
  process.stdout.write(`${next.map((step, number) => `${number + 1}. ${step}`).join('\n')}\n`);
  return 0;
}

function write(root: string, file: NewFile): void {
  mkdirSync(dirname(join(root, file.path)), { recursive: true });
  writeFileSync(join(root, file.path), file.text);
  process.stdout.write(`${file.replaces ? 'changed' : 'wrote  '} ${file.path}\n`);
}
