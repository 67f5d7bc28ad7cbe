// What could not be looked at on one side of the comparison: a finding of the other side about it is neither new nor fixed.
import type { Citation } from '../evidence/citation.ts';
import type { LineWhyCode, TableDoubt, WhyCode } from '../evidence/resolution.ts';
import { canonicalKey } from '../text/keys.ts';
import type { Subject } from './assessed-document.ts';
import { normalise } from './fingerprint.ts';
import type { StampedFinding } from './run-rules.ts';

/** What a finding is about. */
type About = Pick<StampedFinding, 'ruleId' | 'path' | 'rowKey' | 'evidence'>;

export interface Doubts {
  /** Whether nothing is known of what the finding is about, its page being called `at`. */
  cover(finding: About, at: string): boolean;
}

const PLAN_RULES: ReadonlySet<string> = new Set(['plan-missing', 'heading-unmapped', 'row-unplanned']);
const TEST_RULES: ReadonlySet<string> = new Set(['evidence-skipped', 'evidence-failing', 'evidence-not-run']);
const STAMP_RULES: ReadonlySet<string> = new Set([
  'verification-stale',
  'verification-outrun',
  'verification-expired',
  'verification-unknown-commit',
  'verification-date-invalid',
  'evidence-postdates-verification',
]);

/** The doubts of one side; `identify` gives the path of a page on the other. */
export function findDoubts(subjects: readonly Subject[], identify: (path: string) => string): Doubts {
  const places = new Set<string>();
  const plans = new Set<string>();
  const stamps = new Set<string>();
  const tests = new Set<string>();
  for (const { path, rows, links, plan, verification } of subjects) {
    const at = identify(path);
    for (const { row, evidence } of rows)
      for (const citation of evidence) {
        const doubtful = isDoubtful(citation);
        const unread = citation.tests?.state === 'unread';
        // Named only where it is needed: there may be fifty thousand of them.
        if (!doubtful && !unread) continue;
        const place = nameOfPlace({ at, rowKey: row.key, evidence: citation.reference.text });
        if (doubtful) places.add(place);
        if (unread) tests.add(place);
      }
    for (const url of links?.unknown ?? []) places.add(nameOfPlace({ at, rowKey: null, evidence: url }));
    if (plan?.unknown === true) for (const page of [at, ...plan.paths]) plans.add(page);
    if (verification.claims.some(({ lookup, unknown }) => unknown === true || lookup?.kind === 'unverifiable'))
      stamps.add(at);
  }
  return {
    cover: ({ ruleId, rowKey, evidence }, at) =>
      (evidence !== null && places.has(nameOfPlace({ at, rowKey, evidence }))) ||
      (evidence !== null && TEST_RULES.has(ruleId) && tests.has(nameOfPlace({ at, rowKey, evidence }))) ||
      (plans.has(at) && PLAN_RULES.has(ruleId)) ||
      (stamps.has(at) && STAMP_RULES.has(ruleId)),
  };
}

/** A reference or link of a row or page, however it is written. */
export const nameOfPlace = ({
  at,
  rowKey,
  evidence,
}: {
  readonly at: string;
  readonly rowKey: string | null;
  readonly evidence: string;
}): string => JSON.stringify([at, rowKey === null ? null : canonicalKey(rowKey), normalise(evidence)]);

const UNREAD: ReadonlySet<WhyCode> = new Set([
  'unreadable',
  'command-file-unreadable',
  'no-search',
  'name-unsearchable',
  'history-unavailable',
  'truncated-listing',
  'failed',
]);
const UNREAD_LINES: ReadonlySet<LineWhyCode> = new Set(['unreadable', 'history-unknown']);
const UNREAD_TABLES: ReadonlySet<TableDoubt['kind']> = new Set(['file-unreadable', 'truncated-listing']);

/** True where nobody knows what the reference means, for want of something that could be read. */
export function isDoubtful({ resolution: { state, why }, lineState }: Citation): boolean {
  if (lineState?.kind === 'unverifiable' && UNREAD_LINES.has(lineState.why.code)) return true;
  if (state !== 'unverifiable') return false;
  return (
    UNREAD.has(why.code) ||
    ((why.code === 'target-doubtful' || why.code === 'table-doubt') && UNREAD_TABLES.has(why.doubt.kind))
  );
}
