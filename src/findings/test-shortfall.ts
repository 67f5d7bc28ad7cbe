// What a cited test lacks to prove anything: it is skipped, or it failed.
import type { TestDemand } from '../config/settings.ts';
import type { Citation } from '../evidence/citation.ts';
import type { CauseKey } from './finding.ts';

export type Shortfall = 'skipped' | 'failed';

/** What a report of our own run says; a stranger's report cannot speak for a test. */
const hasPassed = ({ tests }: Citation): boolean => tests?.reported?.outcome === 'passed' && tests.reported.trusted;

/** True where the source skips the test, no run that the row cites is meant for it, and it did not pass all the same. */
export const isSkippedBySource = (citation: Citation): boolean =>
  citation.tests?.state === 'skipped' && !hasPassed(citation);

/** Why a cited test does not meet what configuration demands of tests; null where it does, or where nobody knows. */
export function findShortfall(citation: Citation, demand: TestDemand): Shortfall | null {
  const { tests, reference, place } = citation;
  if (tests === undefined || reference.acknowledged || place.polarity === 'gap') return null;
  const outcome = tests.reported?.outcome;
  if (demand === 'passed' && (outcome === 'failed' || outcome === 'skipped')) return outcome;
  return isSkippedBySource(citation) && tests.skip?.run === null ? 'skipped' : null;
}

/** What happened to a test, for all rows that rest on it. */
export const causeOfShortfall = ({ tests }: Citation, shortfall: Shortfall): CauseKey | null =>
  tests === undefined
    ? null
    : { kind: shortfall === 'skipped' ? 'skipped' : 'failing', path: tests.path, detail: tests.name };
