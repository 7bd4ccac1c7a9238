/** Registries are explicit lists, for bundlers see those: here no file is forgotten in them. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../core/formats/index.ts';
import { RULES } from '../../core/rules/index.ts';
import { ENGINE_VERSION } from '../../core/version.ts';
import { repoPaths, repoRoot } from './repo.ts';

/** Files of a folder of core that hold an extension each. */
function extensionIds(folder: string, others: readonly string[]): string[] {
  return repoPaths()
    .filter((path) => path.startsWith(`core/${folder}/`) && path.endsWith('.ts'))
    .map((path) => basename(path, '.ts'))
    .filter((id) => !others.includes(id))
    .sort();
}

describe('formats', () => {
  test('every file is registered, once, under its own name', () => {
    const files = extensionIds('formats', ['index', 'format', 'common-headers']);
    expect(files.length).toBeGreaterThan(10);
    expect(FORMATS.map((format) => format.id).sort()).toEqual(files);
  });
});

describe('rules', () => {
  test('every file is registered, once, under its own name', () => {
    const files = extensionIds('rules', ['index', 'rule']);
    expect(files.length).toBeGreaterThan(10);
    expect(RULES.map((rule) => rule.type.toLowerCase().replaceAll('_', '-')).sort()).toEqual(files);
  });

  test.each(RULES.map((rule) => [rule.type, rule] as const))('%s has an example in which it fires', (type, rule) => {
    expect(rule.examples.some((example) => example.expect.some((one) => one.type === type))).toBe(true);
  });
});

test('the engine bears the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(repoRoot, 'package.json'), 'utf8')) as { version: string };
  expect(ENGINE_VERSION).toBe(version);
});
