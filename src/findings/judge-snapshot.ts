// Judges one snapshot: runs the rules, and where waivers excuse evidence, runs them again over the rows that this leaves.
import type { RuleSettings } from '../config/settings.ts';
import type { ResolvedDocument } from '../evidence/resolved-document.ts';
import { applyWaivers, type Waivers } from './apply-waivers.ts';
import { assess } from './assess.ts';
import type { Run, Subject } from './assessed-document.ts';
import { findExcused } from './excuse-evidence.ts';
import { RULES } from './rules/index.ts';
import { runRules, type StampedFinding } from './run-rules.ts';

interface JudgeSnapshotInput {
  readonly run: Run;
  /** What the run's subjects were made of, in their order. */
  readonly documents: readonly ResolvedDocument[];
  readonly waivers: Waivers;
  readonly severities: RuleSettings['severities'];
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** A document's path at head, by its path in this snapshot. */
  readonly identify: (path: string) => string;
  /** The path a document has in the other snapshot. */
  readonly aliasOf: (path: string) => string;
}

interface JudgedSnapshot {
  /** Findings about waivers are at the end. */
  readonly findings: readonly StampedFinding[];
  /** With the statuses that are left when waived evidence lowers none. */
  readonly subjects: readonly Subject[];
  readonly notes: readonly string[];
}

export function judgeSnapshot({
  run,
  documents,
  waivers,
  severities,
  today,
  identify,
  aliasOf,
}: JudgeSnapshotInput): JudgedSnapshot {
  const before = runRules({ rules: RULES, severities, identify, run });
  const excused = findExcused({ findings: before, waivers: waivers.list, today, aliasOf });
  const subjects =
    excused.size === 0
      ? run.subjects
      : run.subjects.map((subject, index) => {
          const document = documents[index];
          return document === undefined ? subject : { ...subject, rows: assess(document, excused) };
        });
  const findings =
    excused.size === 0 ? before : runRules({ rules: RULES, severities, identify, run: { ...run, subjects } });
  return { subjects, ...applyWaivers({ before, findings, waivers, run, severities, today, aliasOf }) };
}
