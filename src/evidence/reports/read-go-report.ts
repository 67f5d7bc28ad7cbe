// Reads what `go test -json` prints: one event a line.
import * as z from 'zod/mini';
import { REPORT_BOUNDS, type CaseOutcome, type ReportedCase } from './test-report.ts';

const event = z.object({ Action: z.string(), Package: z.optional(z.string()), Test: z.optional(z.string()) });

const OUTCOMES: ReadonlyMap<string, CaseOutcome> = new Map([
  ['pass', 'passed'],
  ['fail', 'failed'],
  ['skip', 'skipped'],
]);

/** The test that a line says has ended; null where it says none, `unknown` where it is no event at all. */
export function readGoEvent(line: string): ReportedCase | null | 'unknown' {
  const parsed = event.safeParse(parse(line));
  if (!parsed.success) return 'unknown';
  const { Action, Package = null, Test: name } = parsed.data;
  const outcome = OUTCOMES.get(Action);
  if (outcome === undefined || name === undefined || name === '') return null;
  return { file: null, className: Package, suites: [], name: name.slice(0, REPORT_BOUNDS.name), outcome };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
