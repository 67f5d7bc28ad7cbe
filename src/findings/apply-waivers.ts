// Takes waived findings out of one snapshot's, and adds what is to be said of the waivers themselves.
import type { RuleSettings, Waiver } from '../config/settings.ts';
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
}: ApplyWaiversInput): { readonly findings: readonly StampedFinding[]; readonly notes: readonly string[] } {
  if (list.length === 0) return { findings, notes: [] };
  const { findings: kept, matched } = waive({ before, findings, waivers: list, today, aliasOf });
  const paths = [
    ...[...run.subjects, ...run.unreadable, ...run.deleted].map(({ path }) => path),
    ...findings.map(({ path }) => path),
  ];
  const judged = list.map((waiver): JudgedWaiver => ({
    waiver,
    matched: matched.get(waiver) ?? 0,
    expired: hasExpired(waiver, today),
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
  });
  return { findings: [...kept, ...about], notes: describeWaived({ matched, today }) };
}
