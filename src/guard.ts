// The whole run, in order: documents, rows, evidence, findings, report.
import { findConfigurationChange } from './config/configuration-change.ts';
import type { Settings } from './config/settings.ts';
import { findWork, type NamedChange } from './evidence/work/find-work.ts';
import { resolveEvidence } from './evidence/resolve-evidence.ts';
import { resolveLinks } from './evidence/links/resolve-links.ts';
import { settlePaths } from './evidence/history/settle-paths.ts';
import type { ResolvedDocument } from './evidence/resolved-document.ts';
import { judge } from './findings/judge.ts';
import { applyBaseline, type Baseline } from './report/baseline.ts';
import { buildReport } from './report/build-report.ts';
import type { Report } from './report/report.ts';
import type { Repository } from './repository/repository.ts';
import { readDocuments } from './rows/set/read-documents.ts';
import { findDeclared } from './rows/set/find-declared.ts';
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
}

/** Reads the guarded documents, resolves their evidence, recomputes their rows and says what no longer holds. */
export async function guard({
  repository,
  settings,
  today,
  change = null,
  baseline = null,
}: GuardInput): Promise<Report> {
  const read = await readDocuments({ repository, settings });
  const [head, base] = [
    [...read.head.documents, ...read.head.pages],
    [...read.base.documents, ...read.base.pages],
  ];
  const [resolved, links, found] = await Promise.all([
    resolveEvidence({ ...read, repository, head, base }),
    resolveLinks({ repository, settings, head, base }),
    findWork({ ...read, repository, documents: read.head.documents, base: read.base.documents, change }),
  ]);
  const declared = findDeclared({ head, base, renamedFrom: read.renamedFrom });
  const settled = await settlePaths({ repository, head: resolved.head, base: resolved.base, declared });
  const judgement = judge({
    head: settled.head,
    base: repository.base === null ? null : settled.base,
    declared,
    renamedFrom: read.renamedFrom,
    unreadAtBase: read.unreadAtBase,
    unreadable: read.head.unreadable,
    unreadableAtBase: read.base.unreadable,
    deleted: read.deleted,
    configurationChanged: await findConfigurationChange(repository, settings.source),
    severities: settings.severities,
    today,
    headPaths: (await repository.head.tree()).entries,
    links,
    absentPages: { head: read.head.absentPages, base: read.base.absentPages },
    work: found.work,
    waivers: { list: settings.waivers ?? [], narrowed: settings.narrowed === true },
  });
  const counted = applyBaseline(judgement, baseline ?? []);
  return buildReport({
    judgement: counted.judgement,
    base: repository.base?.commit ?? null,
    head: repository.head.commit,
    failOn: settings.failOn,
    declared,
    notes: [
      ...read.notes,
      ...resolved.notes,
      ...settled.notes,
      ...found.notes,
      ...(judgement.notes ?? []),
      ...counted.notes,
      ...repository.notes(),
    ],
    version: VERSION,
  });
}

/** The documents as they were understood, with their evidence resolved, and nothing judged: what `inspect` shows. */
export async function examine({
  repository,
  settings,
}: Omit<GuardInput, 'today'>): Promise<readonly ResolvedDocument[]> {
  const { head } = await readDocuments({ repository, settings });
  return (
    await resolveEvidence({
      repository,
      head: [...head.documents, ...head.refused],
      base: [],
      renamedFrom: new Map(),
      readDocumentAt: null,
    })
  ).head;
}
