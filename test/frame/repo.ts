/** What the frame tests know of the repository: where it is and which files are its own. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository's root. */
export const repoRoot: string = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A file of the repository. */
export interface RepoFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const SKIPPED = new Set(['node_modules', 'dist', 'coverage', '.cache', '.git']);

/** Paths of all files that git tracks or would track, from the root; without git, all files but the generated ones. */
export function repoPaths(): string[] {
  try {
    const listed = execFileSync(
      'git',
      ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
      {
        cwd: repoRoot,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const gone = execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: repoRoot, encoding: 'utf8' }).split('\0');
    return listed.split('\0').filter((path) => path !== '' && !gone.includes(path));
  } catch {
    return readdirSync(repoRoot, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(repoRoot.length + 1)
          .replaceAll('\\', '/'),
      )
      .filter((path) => !path.split('/').some((part) => SKIPPED.has(part)) && !path.endsWith('.tsbuildinfo'));
  }
}

/** The repository's files whose path matches, with their text. */
export function repoFiles(pattern: RegExp): RepoFile[] {
  return repoPaths()
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(repoRoot, path), 'utf8') }));
}
