/** The real command line in a folder of its own, with the sample audit's two exports in it. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SAMPLE_SOURCES } from '../../core/sample/sources.ts';

const LAUNCHER = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'scripts/launch.mjs');

/** The sample's vendor export and PSA export. */
export const [SAMPLE_VENDOR, SAMPLE_PSA] = (['vendor', 'psa'] as const).map(
  (side) => SAMPLE_SOURCES.find((source) => source.side === side)?.text as string,
) as [string, string];

/** The environment without what npm tells the scripts that it starts. */
const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^NODE_OPTIONS$/.test(name)),
);

/** What the command said. */
export interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary folder in which the command is run. */
export class Desk {
  readonly path = mkdtempSync(join(tmpdir(), 'leakage-cli-'));

  /** Puts `vendor.csv` and `psa.csv` of the sample into the folder. */
  constructor() {
    this.put('vendor.csv', SAMPLE_VENDOR);
    this.put('psa.csv', SAMPLE_PSA);
  }

  file(name: string): string {
    return join(this.path, name);
  }

  put(name: string, content: string | Uint8Array): void {
    writeFileSync(this.file(name), content);
  }

  read(name: string): Uint8Array {
    return readFileSync(this.file(name));
  }

  json(name: string): unknown {
    return JSON.parse(readFileSync(this.file(name), 'utf8'));
  }

  /** Runs `reconcile` from the folder, as a person does. */
  run(...args: string[]): Said {
    return said(
      spawnSync(process.execPath, [LAUNCHER, 'reconcile', ...args], { cwd: this.path, env: ENVIRONMENT, ...TEXT }),
    );
  }

  /** Runs `reconcile` as npm does: from the package's folder, with the caller's folder in the environment. */
  runByNpm(...args: string[]): Said {
    const env = { ...ENVIRONMENT, npm_lifecycle_event: 'reconcile', INIT_CWD: this.path };
    const cwd = dirname(dirname(LAUNCHER));
    return said(spawnSync(process.execPath, [LAUNCHER, 'reconcile', ...args], { cwd, env, ...TEXT }));
  }

  /** Starts `reconcile` and gives control back: `killAt` says each millisecond whether it is time. True where it was killed. */
  async runUntil(killAt: (milliseconds: number) => boolean, ...args: string[]): Promise<boolean> {
    const child = spawn(process.execPath, [LAUNCHER, 'reconcile', ...args], {
      cwd: this.path,
      env: ENVIRONMENT,
      stdio: 'ignore',
    });
    const ended = new Promise<boolean>((resolve) => child.on('close', (_, signal) => resolve(signal === 'SIGKILL')));
    const started = performance.now();
    const timer = setInterval(() => {
      if (killAt(performance.now() - started)) child.kill('SIGKILL');
    }, 1);
    try {
      return await ended;
    } finally {
      clearInterval(timer);
    }
  }

  /** Every file of the folder with a digest of its bytes. */
  listing(): string[] {
    return readdirSync(this.path, { withFileTypes: true })
      .map((entry) => {
        const digest = entry.isFile() ? createHash('sha256').update(this.read(entry.name)).digest('hex') : 'folder';
        return `${entry.name} ${digest}`;
      })
      .sort();
  }

  clear(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

const TEXT = { encoding: 'utf8', timeout: 120_000 } as const;

const said = ({ status, stdout, stderr }: Said): Said => ({ status, stdout, stderr });
