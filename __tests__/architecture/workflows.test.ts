// The project's own workflows: nothing that can be moved under us, no more permissions than needed, and no job without an end.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, '../../.github/workflows');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.yml'));
const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
}
interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
const read = (file: string): Workflow => parse(textOf(file)) as Workflow;

describe.each(FILES)('%s', (file) => {
  it('pins each action by commit, and says which version that is', () => {
    const uses = textOf(file)
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/.test(line) && !line.includes('uses: ./'));
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('may only read, and says in each job what more it needs', () => {
    expect(read(file).permissions).toEqual({ contents: 'read' });
  });

  it('ends every job', () => {
    expect(Object.values(read(file).jobs).filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
  });

  it('keeps no credentials in a checkout, but for a job that pushes', () => {
    for (const job of Object.values(read(file).jobs)) {
      const checkouts = job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      for (const { with: inputs } of checkouts)
        expect(inputs?.['persist-credentials']).toBe(job.permissions?.['contents'] === 'write');
    }
  });
});

it('the same action is the same commit everywhere', () => {
  const versions = new Map<string, Set<string>>();
  for (const [, action = '', version = ''] of FILES.map(textOf)
    .join('\n')
    .matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@(\S+)/g))
    versions.set(action, (versions.get(action) ?? new Set()).add(version));
  expect(versions.size).toBeGreaterThan(4);
  expect([...versions].filter(([, ids]) => ids.size > 1)).toEqual([]);
});

it('checks run in the merge queue, too', () => {
  for (const file of ['ci.yml', 'check-dist.yml', 'codeql.yml']) expect(read(file).on).toHaveProperty('merge_group');
});

it('a release publishes the library that its gate built', () => {
  const { gate, release } = read('release.yml').jobs;
  const find = (job: Job | undefined, text: string): number =>
    job?.steps.findIndex(({ uses, run }) => (run ?? uses ?? '').includes(text)) ?? -1;
  const upload = gate?.steps[find(gate, 'actions/upload-artifact@')];
  const download = release?.steps[find(release, 'actions/download-artifact@')];
  expect(upload?.with).toMatchObject({ name: 'library', path: 'dist/lib/', 'if-no-files-found': 'error' });
  expect(download?.with).toEqual({ name: 'library', path: 'dist/lib' });
  expect(find(gate, 'actions/upload-artifact@')).toBeGreaterThan(find(gate, '.ci/run'));
  expect(find(release, 'actions/download-artifact@')).toBeLessThan(find(release, 'npm pack'));
});

it('a job that may write runs no code of a dependency', () => {
  const jobs = FILES.flatMap((file) => Object.values(read(file).jobs));
  const writers = jobs.filter(({ permissions }) => permissions?.['contents'] === 'write');
  expect(writers.length).toBeGreaterThan(1);
  for (const run of writers.flatMap(({ steps }) => steps.flatMap((step) => step.run ?? [])))
    expect(run).not.toMatch(/\b(?:npm (?:ci|i|install|run|test|exec)|npx|\.ci\/run)\b/);
});

it('unit tests run on every system and every supported Node', () => {
  const { gate, unit } = read('ci.yml').jobs;
  expect(gate?.strategy?.matrix['node']).toEqual([20, 22, 24]);
  expect(unit?.strategy?.matrix).toMatchObject({ os: ['macos-latest', 'windows-latest'], node: [20, 22, 24] });
});
