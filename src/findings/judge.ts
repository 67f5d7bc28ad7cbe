// Judges every guarded document at head and at base and subtracts: what is new, what was there, what is mended.
import type { RuleSettings } from '../config/settings.ts';
import type { WorkByRow } from '../evidence/find-work.ts';
import type { ResolvedDocument } from '../evidence/resolved-document.ts';
import type { Status } from '../rows/row.ts';
import { assess } from './assess.ts';
import type { Finding } from './finding.ts';
import { matchRows } from './match-rows.ts';
import { RULES } from './rules/index.ts';
import { compareFindings, runRules } from './run-rules.ts';
import type { PathSet, Run, Subject } from './subject.ts';

export interface JudgeInput {
  readonly head: readonly ResolvedDocument[];
  /** The documents guarded at base, resolved in the base snapshot alone; null without a base. */
  readonly base: readonly ResolvedDocument[] | null;
  /** Path at base by path at head, of documents this change renamed. */
  readonly renamedFrom: ReadonlyMap<string, string>;
  readonly unreadable: Run['unreadable'];
  readonly unreadableAtBase: Run['unreadable'];
  readonly deleted: Run['deleted'];
  readonly configurationChanged: Run['configurationChanged'];
  /** Configured severities for findings about the run as a whole; those about a document follow its own settings. */
  readonly severities: RuleSettings['severities'];
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** The files at head; without them a pointer that was replaced counts as mended. */
  readonly headPaths?: PathSet | null;
  /** Work that commits name and rows do not tell of, by document at head. */
  readonly work?: ReadonlyMap<string, WorkByRow>;
}

export interface Judgement {
  /** Sorted by path, line, column, rule and message; resolved ones with their path and positions at base. */
  readonly findings: readonly Finding[];
  /** The documents at head. */
  readonly subjects: readonly Subject[];
  /** By document path: for each row at head the status recomputed at base; null without a base or for a new row. */
  readonly computedAtBase: ReadonlyMap<string, readonly (Status | null)[]>;
}

/** Runs all rules over both snapshots. The base is judged as its own run: it knows nothing of the change. */
export function judge({ head, base, renamedFrom, severities, today, headPaths = null, work = new Map(), ...input }: JudgeInput): Judgement {
  const view = { today, headPaths };
  const before = new Map((base ?? []).map((resolved) => [resolved.document.path, toSubject(resolved, { ...view, before: null })]));
  const subjects = head.map((resolved) => {
    const { path } = resolved.document;
    return toSubject(resolved, { ...view, before: before.get(renamedFrom.get(path) ?? path) ?? null, work: work.get(path) });
  });
  const pathAtHead = new Map([...renamedFrom].map(([to, from]) => [from, to]));
  const identify = (path: string): string => pathAtHead.get(path) ?? path;

  const atHead = runRules({
    rules: RULES, severities, identify: (path) => path,
    run: { subjects, unreadable: input.unreadable, deleted: input.deleted, configurationChanged: input.configurationChanged },
  });
  const atBase = base === null ? [] : runRules({
    rules: RULES, severities, identify,
    run: { subjects: [...before.values()], unreadable: input.unreadableAtBase, deleted: [], configurationChanged: null },
  });

  const known = new Set(atBase.map(({ fingerprint }) => fingerprint));
  const left = new Set(atHead.map(({ fingerprint }) => fingerprint));
  // What a document no longer says, because it is gone or no longer guarded, was not mended.
  const guarded = new Set(subjects.map(({ path }) => path));
  const resolved = atBase.filter(({ fingerprint, path }) => !left.has(fingerprint) && guarded.has(identify(path)));
  return {
    findings: [
      ...atHead.map((finding): Finding => ({ ...finding, origin: base === null || known.has(finding.fingerprint) ? 'existing' : 'new' })),
      ...resolved.map((finding): Finding => ({ ...finding, origin: 'resolved' })),
    ].sort(compareFindings),
    subjects,
    computedAtBase: new Map(subjects.map((subject) => [subject.path, computedAtBase(subject)])),
  };
}

function toSubject(resolved: ResolvedDocument, rest: Pick<Subject, 'before' | 'today' | 'headPaths' | 'work'>): Subject {
  const { path, page, dialect, metadata, tables, settings } = resolved.document;
  return { path, page, dialect, metadata, tables, settings, rows: assess(resolved), verification: resolved.verification, ...rest };
}

function computedAtBase({ rows, before }: Subject): (Status | null)[] {
  const matches = matchRows(before?.rows ?? [], rows);
  return rows.map((row) => matches.get(row)?.computed ?? null);
}
