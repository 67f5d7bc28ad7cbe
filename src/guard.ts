// The whole run, in order: documents, rows, evidence, findings, report.
import { findConfigurationChange } from './config/configuration-change.ts';
import type { ConfigurationState, Settings } from './config/settings.ts';
import { findWork, type NamedChange } from './evidence/work/find-work.ts';
import { showColumns } from './evidence/show-columns.ts';
import { resolveEvidence } from './evidence/resolve-evidence.ts';
import { resolveLinks } from './evidence/links/resolve-links.ts';
import { findRecords } from './evidence/history/find-records.ts';
import { settlePaths } from './evidence/history/settle-paths.ts';
import type { ReportFile, TestReports } from './evidence/reports/read-reports.ts';
import type { ResolvedDocument } from './evidence/resolved-document.ts';
import { judge } from './findings/judge.ts';
import { applyBaseline, type Baseline } from './report/baseline.ts';
import { buildReport } from './report/build-report.ts';
import type { Report } from './report/report.ts';
import { explainSkipped, isUnknownPage } from './report/skipped.ts';
import type { Repository } from './repository/repository.ts';
import { readDocuments } from './rows/set/read-documents.ts';
import type { Keeping } from './rows/set/readings.ts';
import { findDeclared } from './rows/set/find-declared.ts';
import type { SkippedPage } from './rows/set/document-set.ts';
import { findUnread } from './rows/set/find-unread.ts';
import { describeSurprise, openSurprises } from './text/surprises.ts';
import { VERSION } from './version.ts';

export interface GuardInput {
  readonly repository: Repository;
  readonly settings: Settings;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** What the change under judgement is called; null where nobody knows. */
  readonly change?: NamedChange | null;
  /** Findings that do not count; null for none. */
  readonly baseline?: Baseline | null;
  /** Reports of the runs of head's tests, in the order in which they are read. */
  readonly testReports?: readonly ReportFile[];
  /** What could not be had of them, as sentences. */
  readonly testNotes?: readonly string[];
  /** What earlier runs read of pages, and what this program is called there; null or absent where nothing is kept. */
  readonly keeping?: Keeping | null;
  /** What is known of the configuration besides the settings; absent where it was checked before. */
  readonly configuration?: ConfigurationState;
  /** Called with the name of each stage when it has ended, for measurements. */
  readonly onStage?: (stage: 'documents' | 'evidence' | 'findings' | 'report') => void;
}

/** Reads the guarded documents, resolves their evidence, recomputes their rows and says what no longer holds. */
export async function guard({
  repository,
  settings,
  today,
  change = null,
  baseline = null,
  testReports = [],
  testNotes = [],
  keeping = null,
  configuration,
  onStage = () => undefined,
}: GuardInput): Promise<Report> {
  const unlisted = [
    ...(await findUnlisted(repository)),
    ...(configuration?.unread ?? []).map(({ path, because }) => `${path} could not be read (${because})`),
  ];
  if (unlisted.length > 0)
    return reportUnjudged({
      base: repository.base?.commit ?? null,
      head: repository.head.commit,
      because: unlisted,
      notes: repository.notes(),
    });
  const surprises = openSurprises();
  const read = await readDocuments({ repository, settings, surprises, keeping });
  repository.expect({ pages: read.head.documents.length });
  onStage('documents');
  const [head, base] = [
    [...read.head.documents, ...read.head.pages],
    [...read.base.documents, ...read.base.pages],
  ];
  const tests = await readTestReports(testReports);
  const testRuns = { reports: tests.reports, flaky: settings.flaky ?? 'fail' };
  const [resolved, links, found] = await Promise.all([
    resolveEvidence({ ...read, repository, head, base, surprises, testRuns }),
    resolveLinks({ repository, settings, head, base, surprises }),
    findWork({ ...read, repository, documents: read.head.documents, base: read.base.documents, change, surprises }),
  ]);
  const declared = findDeclared({ head, base, renamedFrom: read.renamedFrom });
  const settled = await settlePaths({ repository, head: resolved.head, base: resolved.base, declared });
  const records = await findRecords({ repository, head: settled.head, base: settled.base, declared });
  onStage('evidence');
  const unread = findUnread({ read, settings, declared });
  const judgement = judge({
    head: settled.head,
    base: repository.base === null ? null : settled.base,
    declared,
    records,
    renamedFrom: read.renamedFrom,
    unreadAtBase: read.unreadAtBase,
    unreadable: read.head.unreadable,
    unreadableAtBase: read.base.unreadable,
    deleted: read.deleted,
    ...(configuration === undefined ? {} : { configurationProblems: configuration.problems }),
    configurationChanged: await findConfigurationChange(repository, { source: settings.source, configuration }),
    severities: settings.severities,
    today,
    headPaths: (await repository.head.tree()).entries,
    basePaths: (await repository.base?.tree())?.entries ?? null,
    links,
    absentPages: { head: read.head.absentPages, base: read.base.absentPages },
    work: found.work,
    agree: settings.agree,
    names: settings.narrowed === true ? [] : settings.names,
    waivers: { list: settings.waivers ?? [], narrowed: settings.narrowed === true },
    surprises,
  });
  const failed = surprises.list().filter(({ path }) => declared.has(path) || settings.forDocument(path).configured);
  const counted = applyBaseline(judgement, baseline ?? []);
  onStage('findings');
  const report = buildReport({
    judgement: counted.judgement,
    base: repository.base?.commit ?? null,
    head: repository.head.commit,
    failOn: settings.failOn,
    declared,
    skipped: read.head.skipped,
    notJudged: [
      ...unread.map(
        ({ path, side, reason }) => `${path} ${explainSkipped(reason)}${side === 'base' ? ' at base' : ''}`,
      ),
      ...failed.map(({ path }) => `Matrix Guard failed on ${path}`),
    ],
    incomplete: surprises.list().length > 0 || read.head.skipped.some(({ reason }) => isUnknownPage(reason)),
    notes: [
      ...surprises.list().map(describeSurprise),
      ...unread.map(({ path, detail }) => `${path} cannot be read: ${detail}.`),
      ...read.notes,
      ...testNotes,
      ...tests.notes,
      ...resolved.notes,
      ...settled.notes,
      ...found.notes,
      ...(judgement.notes ?? []),
      ...counted.notes,
      ...repository.notes(),
    ],
    version: VERSION,
  });
  onStage('report');
  return report;
}

/** Loaded only where there are reports. */
async function readTestReports(files: readonly ReportFile[]): Promise<TestReports> {
  if (files.length === 0) return { reports: [], notes: [] };
  return await (await import('./evidence/reports/read-reports.ts')).readReports(files);
}

/** Sides whose files could not all be listed, one clause each: what is not listed may be anything. */
async function findUnlisted({ head, base }: Repository): Promise<readonly string[]> {
  const sides = await Promise.all(
    [head, ...(base === null ? [] : [base])].map(async (side) => [side.commit, await side.tree()] as const),
  );
  return sides.flatMap(([commit, tree]) =>
    tree.truncated ? [`the files of ${commit} could not be listed (${tree.because})`] : [],
  );
}

/** The report of a run that could not judge. `because`: one clause each. */
export function reportUnjudged({
  base,
  head,
  because,
  notes = [],
}: Pick<Report, 'base' | 'head'> & {
  readonly because: readonly string[];
  readonly notes?: readonly string[];
}): Report {
  return buildReport({
    judgement: { findings: [], causes: [], subjects: [], computedAtBase: new Map() },
    base,
    head,
    failOn: null,
    declared: new Set(),
    skipped: [],
    notJudged: because,
    incomplete: true,
    notes: [...because.map((clause) => `Not judged: ${clause}.`), ...notes],
    version: VERSION,
  });
}

/** Pages as they were understood, and those that could not be read. */
export interface Examined {
  readonly documents: readonly ResolvedDocument[];
  readonly skipped: readonly SkippedPage[];
  /** What the run could not look at. */
  readonly notes: readonly string[];
}

/** The documents with their evidence resolved, and nothing judged: what `inspect` shows. */
export async function examinePages({ repository, settings }: Omit<GuardInput, 'today'>): Promise<Examined> {
  const surprises = openSurprises();
  const { head } = await readDocuments({ repository, settings, surprises });
  const documents = [...head.documents, ...head.refused];
  const resolved = await resolveEvidence({
    repository,
    head: documents,
    base: [],
    renamedFrom: new Map(),
    readDocumentAt: null,
    surprises,
  });
  return {
    documents: resolved.head.map(showColumns),
    skipped: head.skipped,
    notes: surprises.list().map(describeSurprise),
  };
}

/** The documents alone. */
export async function examine(input: Omit<GuardInput, 'today'>): Promise<readonly ResolvedDocument[]> {
  return (await examinePages(input)).documents;
}
