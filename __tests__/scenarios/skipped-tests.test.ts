// A cited test that a change skips: at the row and at the test, from a checkout and over REST alike.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/status-matrix.md';
const TEST = 'crates/ferry/tests/crossing.rs';
const pageOf = (tests: string, status = 'done'): string =>
  `# Ferry\n\n- Last Verified Commit: TBD\n\n| Item | Status | Evidence | Tests |\n|---|---|---|---|\n| 1 Ferry | ${status} | \`src/ferry.rs\` | ${tests} |\n`;
const RUNS = '#[test]\nfn sails_at_dawn() {}\n\n#[test]\nfn sails_at_night() {}\n';
const SKIPS =
  '#[test]\n#[ignore = "needs a pier"]\nfn sails_at_dawn() {}\n\n#[test]\n#[ignore = "dark"]\nfn sails_at_night() {}\n';
const FILES = { 'src/ferry.rs': 'pub fn sail() {}\n', [TEST]: RUNS };

let repository: GitRepository;
afterEach(() => {
  repository.dispose();
});

const found = (report: Awaited<ReturnType<typeof guardRepository>>) =>
  report.findings
    .filter(
      ({ ruleId }) => ruleId.startsWith('evidence-') || ruleId === 'status-overstated' || ruleId === 'symbol-missing',
    )
    .map(({ ruleId, messageId, severity, origin, path, line, shown }) =>
      [ruleId, messageId, severity, origin, `${path}:${line}`, shown ? 'shown' : 'hidden'].join(' '),
    );

async function change(tests: string, after: Readonly<Record<string, string>>, configuration?: string) {
  repository = new GitRepository({ ...FILES, [PAGE]: pageOf(tests) });
  repository.commit();
  repository.git('switch', '--quiet', '--create', 'change');
  repository.write(after).commit({ message: 'change' });
  const both = await guardBoth(repository, {
    base: 'main',
    head: 'change',
    ...(configuration === undefined ? {} : { configuration }),
  });
  expect(JSON.stringify(both.rest, null, 2)).toBe(JSON.stringify(both.git, null, 2));
  return both.git;
}

it('a file whose every test the change skips', async () => {
  expect(found(await change(`\`${TEST}\``, { [TEST]: SKIPS }))).toEqual([
    `evidence-skipped marker warning new ${TEST}:2 shown`,
    `evidence-skipped file-here warning new ${PAGE}:7 shown`,
  ]);
});

it('one test of it, cited by name', async () => {
  const text = RUNS.replace('#[test]\nfn sails_at_night', '#[test]\n#[ignore]\nfn sails_at_night');
  expect(found(await change(`\`${TEST}::sails_at_night\``, { [TEST]: text }))).toEqual([
    `evidence-skipped marker warning new ${TEST}:5 shown`,
    `evidence-skipped test-here warning new ${PAGE}:7 shown`,
  ]);
});

it('another test of it is nothing to the row', async () => {
  const text = RUNS.replace('#[test]\nfn sails_at_night', '#[test]\n#[ignore]\nfn sails_at_night');
  expect(found(await change(`\`${TEST}::sails_at_dawn\``, { [TEST]: text }))).toEqual([]);
  repository.dispose();
  expect(found(await change(`\`${TEST}\``, { [TEST]: text }))).toEqual([]);
});

it('lowers the row where configuration demands tests that run', async () => {
  const configuration = 'documents: [docs/status-matrix.md]\nrequire: { done: [{ tests: runnable }] }\n';
  const report = await change(`\`${TEST}\``, { [TEST]: SKIPS }, configuration);
  expect(found(report)).toEqual([
    `evidence-skipped marker warning new ${TEST}:2 shown`,
    `status-overstated overstated-wordless error new ${PAGE}:7 hidden`,
    `evidence-skipped file-here error new ${PAGE}:7 shown`,
  ]);
  expect(report.documents[0]?.rows[0]?.computed).toBe('partial');
  expect(report.conclusion).toBe('failure');
});

it('was skipped before: not this change’s', async () => {
  repository = new GitRepository({ ...FILES, [TEST]: SKIPS, [PAGE]: pageOf(`\`${TEST}\``) });
  repository.commit();
  repository.write({ 'src/ferry.rs': 'pub fn sail() { }\n' }).commit();
  const report = await guardRepository(repository.path, { base: 'HEAD~1' });
  expect(found(report)).toEqual([`evidence-skipped file warning existing ${PAGE}:7 shown`]);
  expect(report.documents[0]?.rows[0]?.evidence[1]?.tests).toEqual({ source: 'skipped', outcome: null, report: null });
});

it('is fixed where the change lets it run', async () => {
  repository = new GitRepository({ ...FILES, [TEST]: SKIPS, [PAGE]: pageOf(`\`${TEST}\``) });
  repository.commit();
  repository.write({ [TEST]: RUNS }).commit();
  expect(found(await guardRepository(repository.path, { base: 'HEAD~1' }))).toEqual([
    `evidence-skipped file warning resolved ${PAGE}:7 shown`,
  ]);
});

it('is a remark where its reason names a run that the row cites', async () => {
  const text = SKIPS.replace('needs a pier', 'run by scripts/run-pier.sh');
  repository = new GitRepository({
    ...FILES,
    [TEST]: text,
    'scripts/run-pier.sh': 'true\n',
    [PAGE]: pageOf(`\`${TEST}\`, \`scripts/run-pier.sh\``),
  });
  repository.commit();
  expect(found(await guardRepository(repository.path))).toEqual([
    `evidence-skipped other-run notice existing ${PAGE}:7 shown`,
  ]);
});

describe('a name that is only mentioned', () => {
  it.each([
    ['prose', 'docs/plan.md', 'sails_past_noon is planned\n'],
    ['a comment', 'crates/ferry/tests/later.rs', '// sails_past_noon comes later\n#[test]\nfn other() {}\n'],
  ])('cannot be checked: %s', async (_, path, text) => {
    repository = new GitRepository({
      ...FILES,
      [path]: text,
      [PAGE]: pageOf(`\`${TEST}\`, \`sails_past_noon\``, 'partial'),
    });
    repository.commit();
    const report = await guardRepository(repository.path);
    expect(found(report)).toEqual([]);
    expect(report.documents[0]?.rows[0]?.evidence[2]).toMatchObject({ resolution: 'unverifiable' });
    expect(report.notes).toContain(`sails_past_noon could not be looked for: only mentioned in ${path}.`);
  });
});
