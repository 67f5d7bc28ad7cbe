// A page that this change renames, where configuration or the command line names its new path: what was wrong before is not new.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = `# Quay status

| ID | Part | Status | Evidence | Tests |
|---|---|---|---|---|
| Q-1 | Ropes | done | \`src/rope.py\` | \`tests/test_rope.py\` |
| Q-2 | Bells | done | \`src/bell.py\` | - |
`;
const configuration = 'documents:\n  - quay/status.md\n';

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/rope.py': 'x = 1\n', 'src/bell.py': 'x = 2\n' });
});
afterEach(() => git.dispose());

const originsOf = async (base: string): Promise<string[]> => {
  const report = await guardRepository(git.path, { base, head: 'HEAD', configuration });
  return [...new Set(report.findings.map(({ origin }) => origin))].sort();
};

it('is judged against what it was', async () => {
  const base = git.write({ 'docs/status.md': PAGE }).commit();
  git.rename('docs/status.md', 'quay/status.md').commit();
  expect(await originsOf(base)).toEqual(['existing']);
});

it('is judged against what it was where it was edited too', async () => {
  const base = git.write({ 'docs/status.md': PAGE }).commit();
  git
    .rename('docs/status.md', 'quay/status.md')
    .write({ 'quay/status.md': `${PAGE}\nMoved.\n` })
    .commit();
  expect(await originsOf(base)).toEqual(['existing']);
});

it('is new where base had no such page', async () => {
  const base = git.commit();
  git.write({ 'quay/status.md': PAGE }).commit();
  expect(await originsOf(base)).toContain('new');
});
