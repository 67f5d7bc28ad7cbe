// Takes waived findings out of one snapshot's, and adds what is to be said of the waivers themselves.
import { distance } from 'fastest-levenshtein';
import type { RuleSettings, Waiver } from '../config/settings.ts';
import { canonicalKey } from '../text/keys.ts';
import { nearestOf } from '../text/find-nearest.ts';
import type { Surprises } from '../text/surprises.ts';
import { waiverExpired } from './rules/waiver-expired.ts';
import { waiverUnused } from './rules/waiver-unused.ts';
import { runRules, type StampedFinding } from './run-rules.ts';
import type { JudgedWaiver, Run } from './assessed-document.ts';
import { describeWaived, hasExpired, waive } from './waive.ts';

export interface Waivers {
  readonly list: readonly Waiver[];
  /** True where this run looks at some documents only: a waiver for others is not judged. */
  readonly narrowed: boolean;
}

interface ApplyWaiversInput {
  /** The findings before waivers excused any evidence. */
  readonly before: readonly StampedFinding[];
  readonly findings: readonly StampedFinding[];
  readonly waivers: Waivers;
  /** What was judged. */
  readonly run: Run;
  readonly severities: RuleSettings['severities'];
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** The path a document has in the other snapshot. */
  readonly aliasOf: (path: string) => string;
  readonly surprises: Surprises;
}

/** Findings are no longer sorted: those about waivers stand at the end. */
export function applyWaivers({
  before,
  findings,
  waivers: { list, narrowed },
  run,
  severities,
  today,
  aliasOf,
  surprises,
}: ApplyWaiversInput): { readonly findings: readonly StampedFinding[]; readonly notes: readonly string[] } {
  if (list.length === 0) return { findings, notes: [] };
  const { findings: kept, matched } = waive({ before, findings, waivers: list, today, aliasOf });
  const paths = [
    ...[...run.subjects, ...run.unreadable, ...run.deleted].map(({ path }) => path),
    ...findings.map(({ path }) => path),
  ];
  const judged = matched.map(([waiver, count]): JudgedWaiver => ({
    waiver,
    matched: count,
    expired: hasExpired(waiver, today),
    nearest: count > 0 ? null : nearestTo(waiver, run),
    guarded: paths.some((path) => waiver.matches(path) || waiver.matches(aliasOf(path))),
  }));
  const about = runRules({
    rules: [waiverExpired, waiverUnused],
    severities,
    identify: (path) => path,
    run: {
      subjects: [],
      unreadable: [],
      deleted: [],
      configurationChanged: null,
      waivers: judged.filter(({ guarded }) => guarded || !narrowed),
    },
    surprises,
  });
  return { findings: [...kept, ...about], notes: describeWaived({ matched, today }) };
}

/** A waiver that matches nothing names a row or a page wrongly, if anything is near. */
function nearestTo(waiver: Waiver, { subjects }: Run): string | null {
  const { document, row } = waiver;
  const about = subjects.filter(({ path }) => waiver.matches(path));
  if (about.length === 0) return nearestOf({ name: document, among: subjects.map(({ path }) => path), distance });
  const keys = about.flatMap(({ rows }) => rows.map((one) => one.row.key));
  return row === null || keys.some((key) => canonicalKey(key) === canonicalKey(row))
    ? null
    : nearestOf({ name: row, among: keys, distance });
}
