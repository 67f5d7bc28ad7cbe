// A table whose rows give the commit at which each was verified: a change that adds a row with an older commit than its evidence.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/gates.md';
const page = (...rows: readonly string[]): string =>
  ['# Harbor gates', '', '| Gate | Last verified commit | Result |', '|---|---|---|', ...rows, ''].join('\n');

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'scripts/lamp.sh': 'echo lamp\n', 'scripts/bell.sh': 'echo bell\n' });
});
afterEach(() => git.dispose());

async function afterAdding(script: string): Promise<readonly (readonly unknown[])[]> {
  const verified = git.commit().slice(0, 9);
  const rows = ['lamp', 'bell'].map((name) => `| \`scripts/${name}.sh\` | ${verified} | PASS |`);
  git.write({ [PAGE]: page(...rows), 'scripts/horn.sh': 'echo horn\n' }).commit();
  git.write({ [PAGE]: page(...rows, `| \`${script}\` | ${verified} | PASS |`), 'README.md': '# Harbor\n' }).commit();
  const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
  return findings.filter(({ shown }) => shown).map(({ ruleId, ground, line }) => [ruleId, ground, line]);
}

it('is reported on a page that nobody declared', async () => {
  expect(await afterAdding('scripts/horn.sh')).toEqual([['evidence-postdates-verification', 'change', 7]]);
});

it('is not reported where the evidence was there', async () => {
  expect(await afterAdding('scripts/lamp.sh')).toEqual([]);
});

it.each([
  ['late on the day itself', '2026-03-01T23:30:00Z', []],
  ['on the day after in UTC, which is the day itself further west', '2026-03-02T07:00:00Z', []],
  ['two days later', '2026-03-03T07:00:00Z', ['evidence-postdates-verification']],
])('of a row that gives a day, evidence that came %s', async (_, at, expected) => {
  const dated = (day: string): string =>
    [
      '# Harbor gates',
      '',
      '| Gate | Evidence | Last verified | Result |',
      '|---|---|---|---|',
      `| Horn | \`scripts/horn.sh\` | ${day} | PASS |`,
      `| Lamp | \`scripts/lamp.sh\` | ${day} | PASS |`,
      '',
    ].join('\n');
  git.commit({ date: '2026-02-20T09:00:00Z' });
  git.write({ [PAGE]: dated('2026-03-01') }).commit({ date: '2026-03-01T09:00:00Z' });
  git.write({ 'scripts/horn.sh': 'echo horn\n' }).commit({ date: at });
  git.write({ 'README.md': '# Harbor\n' }).commit({ date: '2026-03-09T09:00:00Z' });
  const { findings } = await guardRepository(git.path, {
    head: 'HEAD',
    configuration: `documents: [${PAGE}]\n`,
    today: '2026-03-10',
  });
  expect(findings.flatMap(({ ruleId }) => (ruleId.startsWith('evidence') ? [ruleId] : []))).toEqual(expected);
});
