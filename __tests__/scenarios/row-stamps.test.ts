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
