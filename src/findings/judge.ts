// findings/ recomputes statuses and runs the rules. This file judges all pages at head and at base and subtracts: what is new, what was there, what is fixed.
import type { RuleSettings } from '../config/settings.ts';
import { findStampConflicts } from '../documents/metadata/read-metadata.ts';
import { hasVerificationHeader } from '../documents/metadata/verification-label.ts';
import type { WorkByRow } from '../evidence/work/find-work.ts';
import type { ResolvedDocument } from '../evidence/resolved-document.ts';
import type { ResolvedLinks } from '../evidence/links/page-links.ts';
import type { DeletedDocument } from '../rows/set/document-set.ts';
import type { Status } from '../rows/row.ts';
import { applyWaivers, type Waivers } from './apply-waivers.ts';
import { assess } from './assess.ts';
import type { Cause, Finding } from './finding.ts';
import { findDoubts } from './doubts.ts';
import { findFixed } from './find-fixed.ts';
import { findOrigins, withTheirPlans } from './find-origins.ts';
import type { Surprises } from '../text/surprises.ts';
import { compareRowSets } from './row-set.ts';
import { RULES } from './rules/index.ts';
import { findRenamedRows } from './renamed-rows.ts';
import { runRules, type StampedFinding } from './run-rules.ts';
import { type ExcusedReferences, findExcused } from './excuse-evidence.ts';
import { settleFindings } from './settle-findings.ts';
import type { PathSet, Run, Subject } from './assessed-document.ts';
import { evidenceSurvives } from './surviving-evidence.ts';
import { findWaivedRows, withoutWaived } from './waived-rows.ts';

export interface JudgeInput {
  readonly head: readonly ResolvedDocument[];
  /** The documents guarded at base, resolved in the base snapshot alone; null without a base. */
  readonly base: readonly ResolvedDocument[] | null;
  /** Path at base by path at head, of documents this change renamed. */
  readonly renamedFrom: ReadonlyMap<string, string>;
  /** Documents that base has and that cannot be read there: none of their findings is new. */
  readonly unreadAtBase?: readonly string[];
  readonly unreadable: Run['unreadable'];
  readonly unreadableAtBase: Run['unreadable'];
  readonly deleted: readonly DeletedDocument[];
  readonly configurationChanged: Run['configurationChanged'];
  /** What is wrong with the configuration at head and at base; absent where nothing is, or it was judged before. */
  readonly configurationProblems?: {
    readonly head: Run['configurationProblems'];
    readonly base: Run['configurationProblems'];
  };
  /** Configured severities for findings about the run as a whole; those about a document follow its own settings. */
  readonly severities: RuleSettings['severities'];
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** The files at head and at base; without those of head a pointer that was replaced counts as fixed. */
  readonly headPaths?: PathSet | null;
  readonly basePaths?: PathSet | null;
  /** Links that lead nowhere, at head and at base. */
  readonly links?: ResolvedLinks;
  /** Index pages that are not there, at head and at base. */
  readonly absentPages?: { readonly head: readonly string[]; readonly base: readonly string[] };
  /** Work that commits name and rows do not tell of, by document at head. */
  readonly work?: ReadonlyMap<string, WorkByRow>;
  /** True where pages with the same key must agree about it. */
  readonly agree?: Run['agree'];
  /** What configuration names, where this run looks at all that it names. */
  readonly names?: Run['names'];
  /** Paths of declared pages at head and at base. */
  readonly declared: ReadonlySet<string>;
  /** By path, pages that were written once and are not kept up to date. */
  readonly records?: ReadonlyMap<string, NonNullable<Subject['recordOf']>>;
  /** What configuration leaves out of the counts. */
  readonly waivers?: Waivers;
  /** Where faults of ours are gathered; without it they are thrown. */
  readonly surprises: Surprises;
}

export interface Judgement {
  /** Sorted by path, line, column, rule and message; resolved ones with their path and positions at base. */
  readonly findings: readonly Finding[];
  /** What the findings come from, in their order. */
  readonly causes: readonly Cause[];
  /** The documents at head. */
  readonly subjects: readonly Subject[];
  /** How many pages besides them were judged, for their header, their links or what they list; also those that ought to be there and are not. */
  readonly sidePages?: number;
  /** By document path: for each row at head the status recomputed at base; null without a base or for a new row. */
  readonly computedAtBase: ReadonlyMap<string, readonly (Status | null)[]>;
  /** What was left out, as sentences. */
  readonly notes?: readonly string[];
}

const NO_WAIVERS: Waivers = { list: [], narrowed: false };
const NO_ROWS: ReadonlySet<string> = new Set();

/** Runs all rules over both snapshots. The base is judged as its own run: it knows nothing of the change. */
export function judge(input: JudgeInput): Judgement {
  const first = judgeWith(input, null);
  return first.excused === null ? first.judgement : judgeWith(input, first.excused).judgement;
}

/** What waivers excuse, once the rules have said what there is to excuse. */
interface Excused {
  readonly head: ExcusedReferences;
  readonly base: ExcusedReferences;
  /** Removed rows that are not said, by page and key. */
  readonly rows: ReadonlySet<string>;
  /** The findings as they were before. */
  readonly before: { readonly head: readonly StampedFinding[]; readonly base: readonly StampedFinding[] };
}

interface JudgedOnce {
  readonly judgement: Judgement;
  /** Null where waivers excuse nothing. */
  readonly excused: Excused | null;
}

function judgeWith(given: JudgeInput, excused: Excused | null): JudgedOnce {
  const { base, renamedFrom, severities, today, waivers = NO_WAIVERS, surprises } = given;
  const { subjects, before } = assessPages(given, excused);
  const pathAtHead = new Map([...renamedFrom].map(([to, from]) => [from, to]));
  for (const [from, to] of subjects.flatMap(renamedPlans)) pathAtHead.set(from, to);
  const identify = (path: string): string => pathAtHead.get(path) ?? path;
  const aliasOf = (path: string): string => renamedFrom.get(path) ?? path;
  const renamed = findRenamedRows({ subjects, atBase: [...before.values()], identify });
  const runs = describeRuns(given, { subjects, before });
  const shared = { rules: RULES, severities, surprises };

  const rawAtHead = runRules({ ...shared, identify: (path) => path, run: runs.head });
  const { findings: atHead, notes } = applyWaivers({
    before: excused?.before.head ?? rawAtHead,
    findings: rawAtHead,
    waivers,
    run: runs.head,
    severities,
    today,
    aliasOf,
    surprises,
  });
  const rawAtBase = base === null ? [] : runRules({ ...shared, identify, renamed, run: runs.base });
  const { findings: atBase } = applyWaivers({
    before: excused?.before.base ?? rawAtBase,
    findings: rawAtBase,
    waivers: base === null ? NO_WAIVERS : waivers,
    run: runs.base,
    severities,
    today,
    aliasOf: identify,
    surprises,
  });
  const doubtsAtHead = findDoubts(subjects, (path) => path);
  const fixed = findFixed({ atHead, atBase, subjects, doubts: doubtsAtHead, identify });
  const doubts = findDoubts([...before.values()], identify);
  const unread = withTheirPlans(given.unreadAtBase ?? [], subjects);
  const { findings, causes } = settleFindings(
    findOrigins({ compared: base !== null, atHead, atBase, fixed, doubts, unread }),
  );
  const judgement: Judgement = {
    findings,
    causes,
    subjects: subjects.filter(({ auxiliary }) => auxiliary !== true),
    // One of which no row could be read was not judged, though its paths are followed.
    sidePages:
      subjects.filter(({ auxiliary, path }) => auxiliary === true && !given.unreadable.some((one) => one.path === path))
        .length + (given.absentPages?.head.length ?? 0),
    notes,
    computedAtBase: new Map(subjects.map((subject) => [subject.path, computedAtBase(subject)])),
  };
  const excuses = {
    head: findExcused({ findings: rawAtHead, waivers: waivers.list, today, aliasOf }),
    base: findExcused({ findings: rawAtBase, waivers: waivers.list, today, aliasOf: identify }),
    rows: findWaivedRows({ findings: rawAtHead, waivers: waivers.list, today, aliasOf }),
    before: { head: rawAtHead, base: rawAtBase },
  };
  return { judgement, excused: excuses.head.size + excuses.base.size + excuses.rows.size === 0 ? null : excuses };
}

/** The pages of both sides, with their rows recomputed and matched. */
interface AssessedPages {
  readonly subjects: readonly Subject[];
  /** Those of base, by their path there. */
  readonly before: ReadonlyMap<string, Subject>;
}

function assessPages(given: JudgeInput, excused: Excused | null): AssessedPages {
  const { head, base, renamedFrom, today, headPaths = null, work, declared, links, surprises } = given;
  const view = { today, headPaths, basePaths: given.basePaths, surprises };
  const before = new Map(
    (base ?? []).map((resolved) => [
      resolved.document.path,
      toSubject(resolved, {
        ...view,
        excused: excused?.base,
        compared: false,
        declared: declared.has(resolved.document.path),
        before: null,
        links: links?.base.get(resolved.document.path),
      }),
    ]),
  );
  const atHeadAlone = head.map((resolved) => {
    const { path } = resolved.document;
    return toSubject(resolved, {
      ...view,
      excused: excused?.head,
      compared: base !== null,
      declared: declared.has(path),
      before: before.get(renamedFrom.get(path) ?? path) ?? null,
      recordOf: given.records?.get(path),
      work: work?.get(path),
      links: links?.head.get(path),
    });
  });
  const rowSets =
    base === null ? null : compareRowSets(atHeadAlone.filter(hasClaims), [...before.values()].filter(hasClaims));
  return {
    subjects: atHeadAlone.map((subject) => ({
      ...subject,
      rowSet: withoutWaived(rowSets?.get(subject.path), subject.path, excused?.rows ?? NO_ROWS),
    })),
    before,
  };
}

/** What the rules see of each side. */
function describeRuns(given: JudgeInput, { subjects, before }: AssessedPages): Readonly<Record<'head' | 'base', Run>> {
  const { unreadable, unreadableAtBase, deleted, configurationChanged, configurationProblems, absentPages } = given;
  return {
    head: {
      subjects,
      unreadable,
      deleted: deleted.map((one) => ({
        ...one,
        declared: given.declared.has(one.path),
        survived: evidenceSurvives(before.get(one.path), given.headPaths ?? null),
        title: before.get(one.path)?.page.blocks.find((block) => block.kind === 'heading')?.text,
      })),
      configurationChanged,
      configurationProblems: configurationProblems?.head,
      absentPages: absentPages?.head,
      agree: given.agree,
      names: given.names,
    },
    base: {
      subjects: [...before.values()],
      unreadable: unreadableAtBase,
      deleted: [],
      configurationChanged: null,
      configurationProblems: configurationProblems?.base,
      absentPages: absentPages?.base,
      agree: given.agree,
      names: given.names,
    },
  };
}

/** False for a page whose paragraphs are read for their paths: it has no rows that could be removed or moved. */
const hasClaims = ({ followed }: Subject): boolean => followed === undefined;

function toSubject(
  resolved: ResolvedDocument,
  {
    excused,
    surprises,
    ...rest
  }: Pick<Subject, 'links' | 'before' | 'recordOf' | 'compared' | 'declared' | 'today' | 'headPaths' | 'work'> & {
    readonly basePaths?: PathSet | null | undefined;
    readonly excused: ExcusedReferences | undefined;
    readonly surprises: Surprises;
  },
): Subject {
  const { path, page, dialect, defined, listed, metadata, tables, settings, plan, auxiliary, followed, counts } =
    resolved.document;
  return {
    path,
    page,
    dialect,
    defined,
    listed,
    metadata,
    stampConflicts: hasVerificationHeader(metadata) ? findStampConflicts(page) : [],
    tables,
    settings,
    plan,
    auxiliary,
    followed,
    counts,
    rows: assess(resolved, { excused, surprises, before: rest.before }),
    verification: resolved.verification,
    asides: resolved.asides,
    ...rest,
  };
}

/** Plan pages that the change moved with the document's pointer to them, as old and new path: what is said of their headings stays the same. */
function renamedPlans({ plan, before }: Subject): (readonly [string, string])[] {
  const [now, then] = [plan?.paths ?? [], before?.plan?.paths ?? []];
  return now.length !== then.length
    ? []
    : now.flatMap((path, index) =>
        path === then[index] || now.includes(then[index] ?? path) ? [] : [[then[index] ?? path, path] as const],
      );
}

const computedAtBase = ({ rows, rowSet }: Subject): (Status | null)[] =>
  rows.map((row) => rowSet?.matches.get(row)?.computed ?? null);
