import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOutput, readFileBytes, writeFileWhole } from '../../workbench/file/disk.ts';
import { UnreadableFile, UnwritableFile } from '../../workbench/file/errors.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const textOf = (name: string): string => readFileSync(at(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leakage-disk-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('reading', () => {
  it('gives the bytes', () => {
    writeFileSync(at('a.csv'), 'text');
    expect(new TextDecoder().decode(readFileBytes(at('a.csv')))).toBe('text');
  });

  it('says what is wrong with a path, and the mend', () => {
    expect(() => readFileBytes(at('no.csv'))).toThrow(UnreadableFile);
    expect(() => readFileBytes(at('no.csv'))).toThrow(`${at('no.csv')} does not exist. Check its name and folder`);
    expect(() => readFileBytes(folder)).toThrow(/is a folder\. Name a file$/);
    writeFileSync(at('a'), '');
    expect(() => readFileBytes(at('a/b'))).toThrow(/does not exist/);
  });
});

describe('writing', () => {
  it('makes a file, replaces it whole, keeps its rights and leaves nothing beside it', () => {
    writeFileWhole(at('r.xlsx'), strToU8('one'));
    chmodSync(at('r.xlsx'), 0o640);
    writeFileWhole(at('r.xlsx'), strToU8('two, longer'));
    writeFileWhole(at('r.xlsx'), strToU8('3'));
    expect(textOf('r.xlsx')).toBe('3');
    expect(statSync(at('r.xlsx')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['r.xlsx']);
  });

  it('writes through a link to the file that it leads to', () => {
    mkdirSync(at('real'));
    writeFileSync(at('real/r.xlsx'), 'old');
    symlinkSync(at('real/r.xlsx'), at('link.xlsx'));
    writeFileWhole(at('link.xlsx'), strToU8('new'));
    expect(readlinkSync(at('link.xlsx'))).toBe(at('real/r.xlsx'));
    expect(textOf('real/r.xlsx')).toBe('new');
  });

  it('never goes over an input, by whatever name, unless told so', () => {
    writeFileSync(at('in.csv'), 'input');
    symlinkSync(at('in.csv'), at('soft.csv'));
    linkSync(at('in.csv'), at('hard.csv'));
    for (const name of ['in.csv', './in.csv', 'soft.csv', 'hard.csv']) {
      const write = (): void =>
        writeFileWhole(`${folder}/${name}`, strToU8('x'), { inputs: [at('other'), at('in.csv')] });
      expect(write).toThrow(UnwritableFile);
      expect(write).toThrow(/is one of the files that are read .*Name another file for the result$/);
    }
    expect(textOf('in.csv')).toBe('input');
    expect(() => checkOutput(at('new.xlsx'), { inputs: [at('in.csv')] })).not.toThrow();
    writeFileWhole(at('in.csv'), strToU8('told'), { inputs: [at('in.csv')], overInput: true });
    expect(textOf('in.csv')).toBe('told');
  });

  it('says what is wrong with a path, and leaves everything as it was', () => {
    mkdirSync(at('sub'));
    expect(() => writeFileWhole(at('sub'), strToU8('x'))).toThrow(/sub is a folder\. Name a file$/);
    expect(() => writeFileWhole(at('no/r.xlsx'), strToU8('x'))).toThrow(/its folder does not exist/);
    expect(readdirSync(folder)).toEqual(['sub']);
  });

  it.skipIf(process.getuid?.() === 0)('respects write protection', () => {
    writeFileSync(at('r.xlsx'), 'old');
    chmodSync(at('r.xlsx'), 0o444);
    expect(() => writeFileWhole(at('r.xlsx'), strToU8('x'))).toThrow(/may not be written/);
    expect(textOf('r.xlsx')).toBe('old');
  });
});
