// One run of the stages of src/guard.ts with a clock between them; measure-stages.js bundles it and starts it afresh for each measurement.
type Mark = readonly [name: string, at: number];

const marks: Mark[] = [['node starts', performance.now()]];
const mark = (name: string): void => void marks.push([name, performance.now()]);

async function measure(directory: string): Promise<object> {
  const { openGitRepository } = await import('../src/repository/open-git-repository.ts');
  const { defaultSettings } = await import('../src/config/defaults.ts');
  const { findConfigurationChange } = await import('../src/config/configuration-change.ts');
  const { readDocuments } = await import('../src/rows/set/read-documents.ts');
  const { resolveEvidence } = await import('../src/evidence/resolve-evidence.ts');
  const { resolveLinks } = await import('../src/evidence/links/resolve-links.ts');
  const { judge } = await import('../src/findings/judge.ts');
  const { findDeclared } = await import('../src/rows/set/find-declared.ts');
  const { buildReport } = await import('../src/report/build-report.ts');
  const { renderPretty } = await import('../src/report/reporters/pretty.ts');
  mark('load the engine');

  const settings = defaultSettings();
  const repository = await openGitRepository({ directory, base: 'main', head: 'change' });
  mark('open the repository');
  const read = await readDocuments({ repository, settings });
  const [head, base] = [
    [...read.head.documents, ...read.head.pages],
    [...read.base.documents, ...read.base.pages],
  ];
  mark('read documents and rows');
  const [resolved, links] = await Promise.all([
    resolveEvidence({ ...read, repository, head, base }),
    resolveLinks({ repository, settings, head, base }),
  ]);
  mark('resolve evidence and links');
  const declared = findDeclared({ head, base, renamedFrom: read.renamedFrom });
  const judgement = judge({
    ...read,
    declared,
    head: resolved.head,
    base: resolved.base,
    unreadable: read.head.unreadable,
    unreadableAtBase: read.base.unreadable,
    configurationChanged: await findConfigurationChange(repository, settings.source),
    severities: settings.severities,
    today: '2026-01-10',
    headPaths: (await repository.head.tree()).entries,
    links,
    absentPages: { head: read.head.absentPages, base: read.base.absentPages },
  });
  mark('judge');
  const report = buildReport({
    judgement,
    base: repository.base?.commit ?? null,
    head: repository.head.commit,
    failOn: null,
    declared,
    notes: [],
    version: '0.0.0',
  });
  renderPretty(report, { color: false });
  mark('report');
  await repository.close();
  mark('close');
  return {
    counts: report.counts,
    stages: marks.map(([name, at], index) => [name, at - (marks[index - 1]?.[1] ?? 0)]),
  };
}

void measure(process.argv[2] ?? '.').then((measured) => process.stdout.write(JSON.stringify(measured)));
