// Test reports as they come from a loopback GitHub's artifacts: no row is lowered by those of another commit, another package or an ambiguous name.
import { parseConfiguration } from '../../src/config/load.ts';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import type { Settings } from '../../src/config/settings.ts';
import { artifact, fetchArtifacts, HEAD, MERGE, OTHER, run, zip } from '../helpers/artifact-host.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardKept } from '../helpers/guard-kept.ts';
import { fc, runs } from '../helpers/properties.ts';

const PAGE = 'docs/status-matrix.md';
/** The same names in several packages, and one that is unique. */
const TESTS = ['tests/test_a.py', 'pkg/tests/test_a.py', 'other/tests/test_a.py', 'pkg/tests/test_b.py'];
const rows = TESTS.map((path, at) => `| REQ-${at} Ferry | done | \`src/ferry.py\` | \`${path}::test_sails\` |\n`);

let repository: GitRepository;
let settings: Settings;
beforeAll(async () => {
  repository = new GitRepository({
    'src/ferry.py': 'SAILS = True\n',
    ...Object.fromEntries(TESTS.map((path) => [path, 'def test_sails(): pass\n'])),
    [PAGE]: `# Ferry\n\n| Item | Status | Evidence | Tests |\n|---|---|---|---|\n${rows.join('')}`,
  });
  repository.commit();
  const text = `documents: [${PAGE}]\nrequire: { done: [{ tests: passed }] }\n`;
  const parsed = await parseConfiguration({ path: '.github/matrix-guard.yml', text });
  if (parsed.settings === null) throw new Error('no settings');
  settings = parsed.settings;
});
afterAll(() => {
  repository.dispose();
});

/** One workflow run with one artifact, whose report has one case. */
interface Reported {
  readonly commit: string;
  /** A run of a pull request tests its merge. */
  readonly merged: boolean;
  readonly fork: boolean;
  /** Index of the file that really ran. */
  readonly ran: number;
  /** How many folders the runner leaves out, because it ran in one of them. */
  readonly drop: number;
  readonly by: 'file' | 'class' | 'name';
  readonly outcome: 'failed' | 'skipped' | 'passed';
}

const ELEMENTS = { failed: '<failure/>', skipped: '<skipped/>', passed: '' } as const;

function reportOf({ ran, drop, by, outcome }: Reported): string {
  const folders = (TESTS[ran] ?? '').split('/');
  const path = folders.slice(Math.min(drop, folders.length - 1)).join('/');
  const place =
    by === 'file'
      ? `file="${path}"`
      : by === 'class'
        ? `classname="${path.replace('.py', '').replaceAll('/', '.')}"`
        : '';
  return `<testsuite><testcase ${place} name="test_sails">${ELEMENTS[outcome]}</testcase></testsuite>`;
}

/** The rows that are not done, with the reports of these runs. */
async function lowered(reported: readonly Reported[], sameFiles: boolean): Promise<readonly number[]> {
  const { files, notes } = await fetchArtifacts({
    runs: reported.map(({ commit, merged, fork }, at) =>
      run(at, {
        head_sha: commit,
        event: merged ? 'pull_request' : 'push',
        head_repository: { full_name: fork ? 'someone/ferry' : 'acme/ferry' },
      }),
    ),
    artifacts: Object.fromEntries(reported.map((_, at) => [at, [artifact(at)]])),
    archive: new Map(reported.map((one, at) => [at, zip({ 'report.xml': reportOf(one) })])),
    trees: sameFiles ? { [HEAD]: 'd', [MERGE]: 'd' } : {},
  });
  const report = await guardKept({
    open: () => openGitRepository({ directory: repository.path, base: null, head: 'HEAD' }),
    settings,
    today: '2026-01-02',
    testReports: files,
    testNotes: notes,
  });
  return (report.documents[0]?.rows ?? []).flatMap(({ computed }, at) => (computed === 'done' ? [] : [at]));
}

const PLAIN: Reported = { commit: HEAD, merged: false, fork: false, ran: 1, drop: 0, by: 'file', outcome: 'failed' };

it.each<readonly [string, Partial<Reported>, boolean, readonly number[]]>([
  ['the judged commit', {}, false, [1]],
  ['a fork, which can speak against a test', { fork: true }, false, [1]],
  ['a merge with the same files', { merged: true }, true, [1]],
  ['a merge with other files', { merged: true }, false, []],
  ['another commit', { commit: OTHER }, true, []],
  ['a package that nobody can tell from another', { drop: 1 }, false, []],
  ['a name that several files have', { by: 'name' }, false, []],
  ['a module that is there once', { by: 'class', ran: 3, drop: 1 }, false, [3]],
])('a failure in a report of %s', async (...[, change, sameFiles, expected]) => {
  expect(await lowered([{ ...PLAIN, ...change }], sameFiles)).toEqual(expected);
});

it('no row is lowered by anything but a report of its own test at the judged commit', async () => {
  const reported = fc.record<Reported>({
    commit: fc.constantFrom(HEAD, OTHER),
    merged: fc.boolean(),
    fork: fc.boolean(),
    ran: fc.nat({ max: TESTS.length - 1 }),
    drop: fc.nat({ max: 3 }),
    by: fc.constantFrom('file', 'class', 'name'),
    outcome: fc.constantFrom('failed', 'skipped', 'passed'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(reported, { minLength: 1, maxLength: 6 }), fc.boolean(), async (all, sameFiles) => {
      const against = new Set(
        all
          .filter(({ commit, merged, outcome }) => commit === HEAD && (!merged || sameFiles) && outcome !== 'passed')
          .map(({ ran }) => ran),
      );
      for (const row of await lowered(all, sameFiles)) expect([...against]).toContain(row);
    }),
    runs(100),
  );
});
