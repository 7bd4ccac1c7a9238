/** The engine under measurement: the one place that knows how it is called. */
import { audit } from '../../core/audit.ts';
import { FORMATS } from '../../core/formats/index.ts';
import { readSources } from '../../core/ingest/read.ts';
import type { SideReading } from '../../core/model.ts';
import type { Month, PlainRow } from './month.ts';

/** Milliseconds of each stage, in their order, and what came out. */
export interface EngineRun {
  readonly findings: number;
  readonly matched: number;
  readonly stagesMs: ReadonlyMap<string, number>;
}

/** Audits a month. Throws where the sources are refused, for then the time means nothing. */
export function runEngine(month: Month): EngineRun {
  const stagesMs = new Map<string, number>();
  let stage = '';
  let began = performance.now();
  const enter = (next: string): void => {
    const now = performance.now();
    if (stage !== '') stagesMs.set(stage, now - began);
    stage = next;
    began = now;
  };
  const outcome = audit(
    [
      { grid: month.vendor, side: 'vendor' },
      { grid: month.psa, side: 'psa' },
    ],
    {},
    enter,
  );
  enter('');
  if (!outcome.ok)
    throw new Error(`the engine refused the month: ${outcome.errors.map((one) => one.message).join('; ')}`);
  return { findings: outcome.result.findings.length, matched: outcome.result.matched.length, stagesMs };
}

/** The month's rows as the engine's own reader gives them: what a join costs that starts from pasted cells, not from rows. */
export function readRows(month: Month): { readonly vendor: PlainRow[]; readonly psa: PlainRow[] } {
  const { reading } = readSources(
    [
      { grid: month.vendor, side: 'vendor' },
      { grid: month.psa, side: 'psa' },
    ],
    FORMATS,
    {},
  );
  return { vendor: plainRows(reading.vendor), psa: plainRows(reading.psa) };
}

function plainRows({ lines, clients, products }: SideReading): PlainRow[] {
  return lines.map(({ client, product, quantity, amount }) => ({
    client: clients[client]?.name ?? '',
    product: products[product]?.name ?? '',
    quantity,
    amountCents: Math.round((amount ?? 0) / 10_000),
  }));
}
