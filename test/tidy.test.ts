/**
 * What a reviewer would otherwise have to look for by eye: banned ways of doing things, with the better way named;
 * length; doc comments; regular expressions that a long cell could hang; leftovers.
 */
import { checkSync } from 'recheck';
import { describe, expect, test, vi } from 'vitest';
import { type RepoFile, repoFiles, repoPaths } from './frame/repo.ts';
import { codeOnly, exportedDeclarations, regexLiterals } from './frame/source.ts';

/** Lines of one module at most. The aim is 250; data tables may be longer. */
const MODULE_LINES_MAX = 400;

/** A test file is a list of cases. */
const TEST_LINES_MAX = 600;

const SOURCES = /^(core|workbench|scripts)\/.*\.(ts|mjs)$/;
const sources = repoFiles(SOURCES);
const core = sources.filter((file) => file.path.startsWith('core/'));
const tests = repoFiles(/^test\/.*\.ts$/);

interface Ban {
  /** Searched in code alone: comments and texts are blanked. */
  readonly pattern: RegExp;
  readonly use: string;
  /** Code that the pattern must find. */
  readonly example: string;
  readonly where: RegExp;
  /** Files that may, with the reason. */
  readonly except?: Readonly<Record<string, string>>;
}

const PRODUCT = /^(core|workbench)\//;
const CORE = /^core\//;
const ALL = /^/;

const BANS: readonly Ban[] = [
  {
    example: 'parseFloat(cell)',
    pattern: /\bparseFloat\b/,
    use: 'the decimal reader of core/ingest: floats lose cents',
    where: PRODUCT,
  },
  {
    example: 'parseInt(cell, 10)',
    pattern: /\bparseInt\b/,
    use: 'the decimal reader of core/ingest: parseInt reads 12abc as 12',
    where: PRODUCT,
  },
  {
    example: 'Number(cell)',
    pattern: /\bNumber\(/,
    use: 'the decimal reader of core/ingest for data; Number of a bigint belongs to core/money.ts',
    where: CORE,
    except: {
      'core/money.ts': 'turns a small bigint into an index',
      'core/report/layout.ts': 'turns exact micros into the number that a spreadsheet cell holds',
    },
  },
  {
    example: 'price.toFixed(2)',
    pattern: /\.toFixed\b/,
    use: 'formatMicros: toFixed rounds 1.005 to 1.00',
    where: PRODUCT,
  },
  {
    example: 'const now = new Date()',
    pattern: /\b(Date\.now|new Date|performance\.now)\b/,
    use: 'an argument: core has no clock',
    where: CORE,
  },
  {
    example: 'Math.random()',
    pattern: /\bMath\.random\b/,
    use: 'an argument or a seed: core gives the same answer twice',
    where: PRODUCT,
  },
  {
    example: 'a.localeCompare(b)',
    pattern: /\.(localeCompare|toLocale\w+)\b|\bIntl\./,
    use: 'comparison by < and plain toLowerCase: the answer must not hang on the machine',
    where: CORE,
  },
  {
    example: 'cell.innerHTML = name',
    pattern: /\b(inner|outer)HTML\b|\binsertAdjacentHTML\b/,
    use: 'textContent: a client name is no markup',
    where: ALL,
  },
  { example: 'document.write(name)', pattern: /\bdocument\.write\b/, use: 'createElement and textContent', where: ALL },
  {
    example: 'fetch(url)',
    pattern: /\b(fetch|importScripts)\(|\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/,
    use: 'nothing: no data leaves the machine',
    where: PRODUCT,
  },
  { example: 'eval(text)', pattern: /\beval\(|\bnew Function\b/, use: 'a function', where: ALL },
  { example: "export * from './model.ts'", pattern: /\bexport \*/, use: 'explicit named exports', where: ALL },
  {
    example: 'export default audit',
    pattern: /\bexport default\b/,
    use: 'a named export',
    where: ALL,
    except: { 'vitest.config.ts': 'vitest asks for it' },
  },
  { example: 'enum Side {}', pattern: /\b(const )?enum \w/, use: 'a union of texts', where: ALL },
  { example: 'debugger;', pattern: /\bdebugger\b/, use: 'nothing: leftover', where: ALL },
  { example: "test.only('x', () => {})", pattern: /\.(only)\(/, use: 'the whole suite: leftover', where: /^test\// },
];

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

describe('bans', () => {
  const code = [...sources, ...tests, ...repoFiles(/^[^/]+\.ts$/)].map((file) => ({ ...file, text: codeOnly(file) }));

  test.each(BANS)('$pattern -> $use', ({ pattern, use, where, except = {} }) => {
    const hits = code
      .filter((file) => where.test(file.path) && !Object.hasOwn(except, file.path))
      .flatMap((file) =>
        [...file.text.matchAll(new RegExp(pattern, 'g'))].map(
          (hit) => `${file.path}:${lineOf(file.text, hit.index)}: ${hit[0]} is banned, use ${use}`,
        ),
      );
    expect(hits).toEqual([]);
  });

  test.each(BANS)('finds: $example', ({ pattern, example }) => {
    expect(codeOnly({ path: 'x.ts', text: example })).toMatch(pattern);
  });

  test('an exception is for a file that is there', () => {
    const paths = new Set(repoPaths());
    const named = BANS.flatMap((ban) => Object.keys(ban.except ?? {}));
    expect(named.filter((path) => !paths.has(path))).toEqual([]);
  });

  test('they see code and neither comments nor texts', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
    const text = "// parseFloat\nconst a = 'parseFloat' + `parseFloat${parseFloat('1')}` + /parseFloat/.source;\n";
    const found = [...codeOnly({ path: 'x.ts', text }).matchAll(/parseFloat/g)].map((hit) => hit.index);
    expect(found).toEqual([text.indexOf('parseFloat(')]);
  });
});

describe('leftovers', () => {
  // Written so that this file does not find itself.
  const marks = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`);
  const machine = new RegExp(
    ['/wo' + 'rk/', '/ho' + 'me/\\w', '/Us' + 'ers/\\w', '/tm' + 'p/', '\\b[A-Z]:\\\\\\w'].join('|'),
  );
  const registry = new RegExp('regi' + 'stry\\.\\w+\\.\\w+|npm' + 'mirror', 'i');
  const texts = repoFiles(/\.(ts|mjs|cjs|json|md|yml|css|html|xml|svg|sh|csv|tsv|txt)$|^\.ci\/|^LICENSE$|^\.[a-z]+$/);

  test.each([
    ['marks of unfinished work', marks],
    ['paths of one machine', machine],
    ['package registries by name', registry],
  ])('%s', (_, pattern) => {
    const hits = texts.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(hits).toEqual([]);
  });

  test('no tab, no space at a line end, a newline at the end of each file', () => {
    const hits = [...sources, ...tests, ...repoFiles(/\.md$|^\.ci\//)].flatMap(({ path, text }) => [
      ...text.split('\n').flatMap((line, index) => (/[ \t]$|^\t/.test(line) ? [`${path}:${index + 1}`] : [])),
      ...(text.endsWith('\n') && !text.endsWith('\n\n') ? [] : [`${path}: end`]),
    ]);
    expect(hits).toEqual([]);
  });
});

describe('size and words', () => {
  test(`no module is longer than ${MODULE_LINES_MAX} lines, no test than ${TEST_LINES_MAX}`, () => {
    const isTable = (file: RepoFile): boolean => /^core\/(catalog|sample)\//.test(file.path);
    const longer = (files: readonly RepoFile[], most: number): string[] =>
      files
        .map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
        .filter(({ lines }) => lines > most)
        .map(({ path, lines }) => `${path}: ${lines} lines`);
    const modules = sources.filter((file) => !isTable(file));
    expect([...longer(modules, MODULE_LINES_MAX), ...longer(tests, TEST_LINES_MAX)]).toEqual([]);
  });

  test('every exported thing of core has a doc comment', () => {
    const bare = core.flatMap(exportedDeclarations).filter((one) => !one.documented);
    expect(bare.map((one) => `${one.place}: ${one.name}`)).toEqual([]);
  });

  test('every module of core is looked at', () => {
    expect(core.length).toBeGreaterThan(20);
    expect(core.flatMap(exportedDeclarations).length).toBeGreaterThan(80);
  });
});

/** Exact where it can be (automaton), else by trying to slow it down. */
function slownessOf(source: string, flags: string): ReturnType<typeof checkSync> {
  const exact = checkSync(source, flags, { checker: 'automaton', timeout: 30_000 });
  return exact.status === 'unknown' ? checkSync(source, flags, { checker: 'fuzz', timeout: 60_000 }) : exact;
}

/** The input on which a regular expression is slow, where the detector knows one. */
function attackOf(verdict: ReturnType<typeof checkSync>): string {
  return verdict.status === 'vulnerable' ? verdict.attack.pattern : 'unknown';
}

describe('regular expressions', () => {
  test('each is linear, whatever stands in a cell', () => {
    const byPattern = new Map<string, { source: string; flags: string; place: string }>();
    for (const regex of sources.flatMap(regexLiterals)) byPattern.set(`/${regex.source}/${regex.flags}`, regex);
    const bad = [...byPattern].flatMap(([text, { source, flags, place }]) => {
      const verdict = slownessOf(source, flags);
      return verdict.status === 'safe' ? [] : [`${place}: ${text} is not (attack: ${attackOf(verdict)})`];
    });
    expect(bad).toEqual([]);
  });

  test.each([
    ['spaces at the end', '\\s+$'],
    ['nested repetition', '(\\s*\\d+,?)+'],
  ])('the detector sees %s', (_, source) => {
    expect(slownessOf(source, '').status).toBe('vulnerable');
  });

  const builders = sources.filter((file) => PRODUCT.test(file.path) && /\bRegExp\(/.test(codeOnly(file)));

  test.each(builders.map((file) => file.path))('%s builds its own from constants, once, and linear', async (path) => {
    const built: { source: string; flags: string }[] = [];
    const Plain = globalThis.RegExp;
    vi.stubGlobal(
      'RegExp',
      class extends Plain {
        constructor(pattern: string | RegExp, flags?: string) {
          super(pattern, flags);
          built.push({ source: this.source, flags: this.flags });
        }
      },
    );
    try {
      await import(/* @vite-ignore */ `../${path}`);
    } finally {
      vi.unstubAllGlobals();
    }
    expect(built.length, 'built while the module is loaded').toBeGreaterThan(0);
    expect(built.filter(({ source, flags }) => slownessOf(source, flags).status !== 'safe')).toEqual([]);
  });
});
