// One run of src/guard.ts with a clock between its stages; measure-stages.js bundles it and starts it afresh for each measurement.
type Mark = readonly [name: string, at: number];

const marks: Mark[] = [['node starts', performance.now()]];
const mark = (name: string): void => void marks.push([name, performance.now()]);

async function measure(directory: string): Promise<object> {
  const { openGitRepository } = await import('../src/repository/open-git-repository.ts');
  const { defaultSettings } = await import('../src/config/defaults.ts');
  const { guard } = await import('../src/guard.ts');
  const { renderPretty } = await import('../src/report/reporters/pretty.ts');
  mark('load the engine');
  const repository = await openGitRepository({ directory, base: 'main', head: 'change' });
  mark('open the repository');
  const report = await guard({ repository, settings: defaultSettings(), today: '2026-01-10', onStage: mark });
  renderPretty(report, { color: false });
  mark('print');
  await repository.close();
  mark('close');
  return {
    counts: report.counts,
    stages: marks.map(([name, at], index) => [name, at - (marks[index - 1]?.[1] ?? 0)]),
  };
}

void measure(process.argv[2] ?? '.').then((measured) => process.stdout.write(JSON.stringify(measured)));
