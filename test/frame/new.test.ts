/** `npm run new`: what it writes fits the contracts and the registries as they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { newFormat, newRule } from '../../scripts/new/extension.ts';
import { repoRoot } from './repo.ts';

const read = (path: string): string => readFileSync(join(repoRoot, path), 'utf8');

/** Type errors of core with some files added or changed. */
function typeErrors(files: readonly { path: string; text: string }[]): string[] {
  const texts = new Map(files.map((file) => [join(repoRoot, file.path), file.text]));
  const config = ts.readConfigFile(join(repoRoot, 'core/tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(repoRoot, 'core'));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  const sourceOf = host.getSourceFile;
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path);
    return text === undefined ? sourceOf(path, ...rest) : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  };
  const roots = [...texts.keys()].filter((path) => path.endsWith('.ts'));
  const program = ts.createProgram(
    roots,
    { ...options, composite: false, emitDeclarationOnly: false, noEmit: true },
    host,
  );
  return roots.flatMap((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map((one) => `${path.slice(repoRoot.length + 1)}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`),
  );
}

test.each(['vendor', 'psa'] as const)('a new %s format compiles and is registered before the generic one', (side) => {
  const { files } = newFormat('ingram-xvantage', side, read('core/formats/index.ts'));
  expect(files.map((file) => file.path)).toEqual([
    'core/formats/ingram-xvantage.ts',
    'test/formats/ingram-xvantage/sample.csv',
    'test/formats/ingram-xvantage/sample.expected.json',
    'core/formats/index.ts',
  ]);
  expect(typeErrors(files.filter((file) => file.path.endsWith('.ts')))).toEqual([]);
  const index = files.at(-1)?.text ?? '';
  expect(index).toContain(`  INGRAM_XVANTAGE,\n  GENERIC_${side.toUpperCase()},\n`);
  const imports = [...index.matchAll(/from '\.\/(.*)\.ts'/g)].map((hit) => hit[1]);
  expect(imports).toEqual([...imports].sort());
});

test('a new rule compiles but for its type, which is to be added by hand', () => {
  const { files } = newRule('stale-price', read('core/rules/index.ts'));
  const model = read('core/model.ts').replace("  | 'TERM_MISMATCH';", "  | 'TERM_MISMATCH'\n  | 'STALE_PRICE';");
  expect(typeErrors([...files, { path: 'core/model.ts', text: model }])).toEqual([]);
  expect(typeErrors(files).join()).toContain('STALE_PRICE');
  expect(files.at(-1)?.text).toContain('  stalePrice,\n];\n');
});

test('a name that is taken is refused', () => {
  expect(() => newRule('unbilled', read('core/rules/index.ts'))).toThrow('imports unbilled already');
});
