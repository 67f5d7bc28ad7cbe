// One run of src/guard.ts with a clock between its stages; measure-stages.js bundles it and starts it afresh for each measurement.
const marks = [['node starts', performance.now()]];
const mark = (name) => marks.push([name, performance.now()]);

const { openGitRepository } = await import('../build/repository/open-repository.js');
const { defaultSettings } = await import('../build/config/defaults.js');
const { findConfigurationChange } = await import('../build/config/configuration-change.js');
const { readDocuments } = await import('../build/rows/read-documents.js');
const { resolveEvidence } = await import('../build/evidence/resolve-evidence.js');
const { judge } = await import('../build/findings/judge.js');
const { buildReport } = await import('../build/report/build-report.js');
const { renderPretty } = await import('../build/report/reporters/pretty.js');
mark('load the engine');

const settings = defaultSettings();
const repository = await openGitRepository({ directory: process.argv[2], base: 'main', head: 'change' });
mark('open the repository');
const read = await readDocuments({ repository, settings });
mark('read documents and rows');
const resolved = await resolveEvidence({
  repository,
  head: read.head.documents,
  base: read.base.documents,
  renamedFrom: read.renamedFrom,
  readDocumentAt: null,
});
mark('resolve evidence');
const judgement = judge({
  head: resolved.head,
  base: resolved.base,
  renamedFrom: read.renamedFrom,
  unreadable: read.head.unreadable,
  unreadableAtBase: read.base.unreadable,
  deleted: read.deleted,
  configurationChanged: await findConfigurationChange(repository),
  severities: settings.severities,
  today: '2026-01-10',
});
mark('judge');
const report = buildReport({
  judgement,
  base: repository.base.commit,
  head: repository.head.commit,
  failOn: null,
  notes: [],
  version: '0.0.0',
});
renderPretty(report, { color: false });
mark('report');
await repository.close();
mark('close');

process.stdout.write(
  JSON.stringify({
    counts: report.counts,
    stages: marks.map(([name, at], index) => [name, at - (marks[index - 1]?.[1] ?? 0)]),
  }),
);
