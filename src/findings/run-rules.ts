// Runs every rule over one snapshot and stamps what they return: rule, severity, message, fingerprint.
import { isHiddenPath } from '../documents/discover.ts';
import { NO_ASIDES } from '../evidence/asides.ts';
import type { RuleSettings } from '../config/settings.ts';
import { canonicalKey } from '../text/keys.ts';
import { compareFindings } from './compare-findings.ts';
import { fillMessage } from './fill-message.ts';
import type { CauseKey, Draft, DraftGround, Finding, Severity } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { isOfThePast } from './of-the-past.ts';
import type { DefaultSeverity, Rule } from './rule.ts';
import type { Run, Subject } from './assessed-document.ts';
import type { Surprises } from '../text/surprises.ts';
import { ownValue } from '../text/own-value.ts';

/** What is decided once both snapshots were judged is left open. */
export interface StampedFinding extends Omit<Finding, 'origin' | 'ground' | 'shown' | 'causeId'> {
  readonly ground: DraftGround;
  readonly cause: CauseKey | null;
  /** Keys of the rows it speaks of, where they are several; else empty. */
  readonly rows: readonly string[];
  /** Whether the page it is about is declared; true where it is about no page. */
  readonly declared: boolean;
  /** Whether it is about what its page says of the past. */
  readonly past: boolean;
}

interface RunRulesInput {
  readonly rules: readonly Rule[];
  readonly run: Run;
  /** For findings about the run as a whole. */
  readonly severities: RuleSettings['severities'];
  /** A document's path at head, by its path in this snapshot. */
  readonly identify: (path: string) => string;
  /** Rows that have another key or page at head, by `nameOfRow` or `nameOfRowAt` in this snapshot; absent where there are none. */
  readonly renamed?: ReadonlyMap<string, RowPlace> | undefined;
  /** Where faults of ours are gathered. */
  readonly surprises: Surprises;
}

/** A row by its page and key. */
export interface RowPlace {
  readonly path: string;
  readonly rowKey: string;
}

export const nameOfRow = ({ path, rowKey }: RowPlace): string => JSON.stringify([path, canonicalKey(rowKey)]);

/** One of several rows with the same key: by its line too. */
export const nameOfRowAt = ({ path, rowKey }: RowPlace, line: number): string =>
  JSON.stringify([path, canonicalKey(rowKey), line]);

type Placed = Omit<StampedFinding, 'fingerprint'> & { readonly identity: string | null };

/** The findings of one snapshot, sorted by path, line, column, rule and message. */
export function runRules({ rules, run, severities, identify, renamed, surprises }: RunRulesInput): StampedFinding[] {
  const placed = rules.flatMap((rule) => [
    ...run.subjects.flatMap((given) => {
      const subject = subjectFor(rule, given);
      if (subject === null) return [];
      return surprises.contain(
        { path: subject.path, doing: `running ${rule.id}` },
        () =>
          [...(rule.check?.(subject) ?? [])].flatMap((draft) =>
            place({
              rule,
              draft: given.followed === undefined ? draft : { ...draft, rowKey: null },
              path: draft.path ?? subject.path,
              severities: subject.settings.severities,
              declared: subject.declared,
              past: draft.path === undefined && isOfThePast(subject, { ...draft, ruleId: rule.id }),
            }),
          ),
        () => [],
      );
    }),
    ...[...(rule.checkRun?.(run) ?? [])].flatMap((draft) =>
      place({ rule, draft, path: draft.path, severities, declared: true, past: false }),
    ),
  ]);
  const seen = new Map<string, number>();
  return placed
    .sort(compareFindings)
    .filter(isFirst)
    .map(({ identity, ...finding }) => {
      const { path, rowKey } = finding;
      const place =
        rowKey === null
          ? undefined
          : (renamed?.get(nameOfRow({ path, rowKey })) ??
            renamed?.get(nameOfRowAt({ path, rowKey }, finding.range.line)));
      const key = place?.rowKey ?? rowKey;
      const named = {
        ruleId: finding.ruleId,
        path: place?.path ?? identify(path),
        rowKey: key === null ? null : canonicalKey(key),
        identity,
      };
      const first = fingerprintOf({ ...named, occurrence: 0 });
      const occurrence = seen.get(first) ?? 0;
      seen.set(first, occurrence + 1);
      return { ...finding, fingerprint: occurrence === 0 ? first : fingerprintOf({ ...named, occurrence }) };
    });
}

/** What a rule sees of a page whose paths are followed: its paragraphs are rows to the rules that follow, and to no other. */
function subjectFor(rule: Rule, subject: Subject): Subject | null {
  const { followed, settings } = subject;
  const judges =
    rule.follows === 'all' ||
    (rule.follows === 'existing' && settings.existing === true) ||
    (rule.follows === 'named' && settings.literal === true);
  if (followed === undefined || judges) return subject;
  if (rule.follows === 'existing' && settings.literal === true && followed === 'only') return onlyPromised(subject);
  return followed === 'only' ? null : { ...subject, rows: [], rowSet: undefined };
}

/** Of a page that somebody named, what its ticked boxes and its evidence promise: that must be there, too. */
function onlyPromised(subject: Subject): Subject | null {
  const rows = subject.rows.flatMap((row) => {
    const evidence = row.evidence.filter(({ place }) => place.promised === true);
    return evidence.length === 0 ? [] : [{ ...row, evidence }];
  });
  const { unbacked } = subject.asides ?? NO_ASIDES;
  return rows.length === 0 && unbacked.length === 0 ? null : { ...subject, rows, rowSet: undefined };
}

/** Rows of one key share a section's evidence: what is said of it there is said once. */
function isFirst(finding: Placed, at: number, all: readonly Placed[]): boolean {
  const before = all[at - 1];
  return (
    before === undefined ||
    compareFindings(before, finding) !== 0 ||
    before.message !== finding.message ||
    before.rowKey !== finding.rowKey
  );
}

function place({
  rule,
  draft,
  path,
  severities,
  declared,
  past,
}: {
  readonly rule: Rule;
  readonly draft: Draft;
  readonly path: string;
  readonly severities: RuleSettings['severities'];
  readonly declared: boolean;
  readonly past: boolean;
}): Placed[] {
  const configured = ownValue(severities, rule.id);
  if (configured === 'off') return [];
  const message = ownValue(rule.messages, draft.messageId);
  if (message === undefined)
    throw new Error(`Unexpected message ${draft.messageId}, expected one that ${rule.id} has.`);
  return [
    {
      ruleId: rule.id,
      messageId: draft.messageId,
      data: draft.data,
      message: fillMessage(message.says, draft.data),
      advice: message.do === null ? null : fillMessage(message.do, draft.data),
      severity: limitSeverity(configured ?? draft.severity ?? severityOf(rule.severity, draft), {
        ground: draft.ground,
        record: !declared && isHiddenPath(path),
      }),
      ground: draft.ground,
      cause: draft.cause ?? null,
      declared,
      past,
      path,
      range: draft.range,
      rowKey: draft.rowKey,
      rows: draft.rows ?? [],
      evidence: draft.evidence,
      suggestion: draft.suggestion ?? null,
      identity: draft.identity ?? draft.evidence,
    },
  ];
}

function severityOf(severity: DefaultSeverity, { declaresDone = false, configured = false }: Draft): Severity {
  if (severity === 'done') return declaresDone ? 'error' : 'warning';
  if (severity === 'configured') return configured ? 'error' : 'warning';
  return severity;
}

/** What only the notation says is never an error, nor is anything about the records of a planning tool that nobody declared. */
function limitSeverity(
  severity: Severity,
  { ground, record }: Pick<Draft, 'ground'> & { readonly record: boolean },
): Severity {
  return severity === 'error' && (ground === 'reading' || record) ? 'warning' : severity;
}
