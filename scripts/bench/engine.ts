/** The engine under measurement: the one place that knows how it is called. */
import { audit } from '../../core/audit.ts';
import type { Month } from './month.ts';

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
