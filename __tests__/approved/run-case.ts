// Runs the stages on a case, and gives what each of them found.
import { defaultSettings } from '../../src/config/defaults.ts';
import { parseConfiguration } from '../../src/config/load.ts';
import type { Settings } from '../../src/config/settings.ts';
import { settlePaths, type SettledPaths } from '../../src/evidence/history/settle-paths.ts';
import type { ResolvedLinks } from '../../src/evidence/links/page-links.ts';
import { resolveLinks } from '../../src/evidence/links/resolve-links.ts';
import { readReports, type ReportFile } from '../../src/evidence/reports/read-reports.ts';
import { resolveEvidence } from '../../src/evidence/resolve-evidence.ts';
import { findWork } from '../../src/evidence/work/find-work.ts';
import { examinePages, type Examined } from '../../src/guard.ts';
import type { Report } from '../../src/report/report.ts';
import type { LastChanges } from '../../src/repository/git/last-changes.ts';
import { readDocuments, type ReadDocuments } from '../../src/rows/set/read-documents.ts';
import { guardKept } from '../helpers/guard-kept.ts';
import { LET_THROW } from '../helpers/let-throw.ts';
import { openCase } from './case-repository.ts';
import type { Case } from './read-case.ts';

export const TODAY = '2026-01-03';

/** What the first stages found of a case. */
export interface Outcome {
  readonly read: ReadDocuments;
  readonly evidence: SettledPaths;
  readonly links: ResolvedLinks;
  readonly work: Awaited<ReturnType<typeof findWork>>;
}

async function settingsOf({ configuration }: Case): Promise<Settings> {
  if (configuration === null) return defaultSettings();
  const { settings, problems } = await parseConfiguration({ path: '.github/matrix-guard.yml', text: configuration });
  if (settings === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return settings;
}

const reportsOf = ({ reports }: Case): readonly ReportFile[] =>
  [...reports].map(([name, text]) => ({ name, trusted: true, root: null, read: () => [Buffer.from(text)] }));

/** Rows, evidence, links and work, as `guard` finds them. */
export async function runStages(one: Case): Promise<Outcome> {
  const repository = openCase(one);
  const settings = await settingsOf(one);
  const surprises = LET_THROW;
  const read = await readDocuments({ repository, settings, surprises });
  const [head, base] = [
    [...read.head.documents, ...read.head.pages],
    [...read.base.documents, ...read.base.pages],
  ];
  const { reports } = await readReports(reportsOf(one));
  const testRuns = { reports, flaky: settings.flaky ?? ('fail' as const) };
  const resolved = await resolveEvidence({ ...read, repository, head, base, surprises, testRuns });
  const links = await resolveLinks({ repository, settings, head, base, surprises });
  const work = await findWork({
    ...read,
    repository,
    documents: read.head.documents,
    base: read.base.documents,
    change: null,
    surprises,
  });
  const evidence = await settlePaths({ repository, head: resolved.head, base: resolved.base, declared: new Set() });
  return { read, evidence: { ...evidence, notes: [...resolved.notes, ...evidence.notes] }, links, work };
}

/** The whole run. */
export async function judgeCase(one: Case): Promise<Report> {
  const settings = await settingsOf(one);
  return await guardKept({ open: () => openCase(one), settings, today: TODAY, testReports: reportsOf(one) });
}

/** What `inspect` shows. */
export async function examineCase(one: Case): Promise<Examined> {
  return await examinePages({ repository: openCase(one), settings: await settingsOf(one) });
}

/** The commits that changed each file, as git would list them. */
export function lastChangesOf({ commits }: Case): LastChanges {
  const newest = commits.filter(({ aside }) => !aside).toReversed();
  const touched = new Map<string, number[]>();
  for (const [index, { files }] of newest.entries()) {
    const before = newest[index + 1]?.files ?? new Map<string, string>();
    for (const path of new Set([...files.keys(), ...before.keys()]))
      if (files.get(path) !== before.get(path)) touched.set(path, [...(touched.get(path) ?? []), index]);
  }
  return { commits: newest.map(({ id, day }) => ({ commit: id, date: `${day}T12:00:00Z` })), touched, whole: true };
}

/** The report on each commit by itself, oldest first. */
export async function versionsOf(
  one: Case,
): Promise<readonly { readonly commit: string; readonly date: string; readonly report: Report }[]> {
  const line = one.commits.filter(({ aside }) => !aside);
  return await Promise.all(
    line.map(async ({ id, day }, index) => ({
      commit: id,
      date: `${day}T12:00:00Z`,
      report: await judgeCase({ ...one, commits: line.slice(0, index + 1), base: null }),
    })),
  );
}
