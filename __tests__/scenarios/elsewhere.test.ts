// Paths of a project that a page compares with, and of a folder that its head says to be in another repository, cannot be checked.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/bowl.py': 'def bowl():\n    return 1\n' });
});
afterEach(() => git.dispose());

async function said({
  title = 'Kiln',
  note = '',
  cell,
  path = 'docs/kiln.md',
}: {
  readonly title?: string;
  readonly note?: string;
  readonly cell: string;
  readonly path?: string;
}): Promise<readonly string[]> {
  const table = `| Item | Status | Evidence |\n|---|---|---|\n| Bowl | done | \`src/bowl.py\`, ${cell} |\n`;
  git.write({ [path]: `# ${title}\n\n${note}\n\n## Parts\n\n${table}` }).commit();
  const configuration = `documents:\n  - ${path}\n`;
  const { findings } = await guardRepository(git.path, { base: null, head: 'HEAD', configuration });
  return findings.filter(({ ruleId }) => ruleId === 'evidence-missing').map(({ messageId }) => messageId);
}

const CELL = '`GLAZE/shelf/mug.py`';

it.each([
  { title: 'Glaze vs Kiln: gaps', cell: CELL },
  { title: 'Kiln versus Glaze', cell: CELL },
  { title: 'Parity with Glaze', cell: CELL },
  { title: 'Gaps', path: 'docs/glaze-vs-kiln-gaps.md', cell: CELL },
])('a project that the page compares with: %j', async (page) => {
  expect(await said(page)).toEqual([]);
});

it.each([
  { title: 'Glaze gaps', cell: CELL },
  { title: 'Backend vs Frontend', cell: '`backend/shelf/mug.py`' },
  { title: 'Glaze vs Kiln', cell: '`GLAZE/src/mug.py`' },
  { title: 'Glaze vs Kiln', cell: '`other/shelf/mug.py`' },
])('is missing: %j', async (page) => {
  expect(await said(page)).toHaveLength(1);
});

it('what was here once is gone, whatever the title compares', async () => {
  git.write({ 'GLAZE/shelf/mug.py': 'mug = 1\n' }).commit();
  git.remove('GLAZE/shelf/mug.py').commit();
  expect(await said({ title: 'Glaze vs Kiln', cell: CELL })).toEqual(['gone']);
});

const NOTED = '`vault/shelf/mug.py`';

it.each([
  '> **Note on `vault/*`:** these name designs that are\n> not bundled in this research repo.',
  'The files below `vault/` live outside this repository.',
  'Everything in `vault/**` is kept in a separate repository.',
])('a folder that the head of the page says to be elsewhere, also one that was here: %s', async (note) => {
  expect(await said({ note, cell: NOTED })).toEqual([]);
  git.write({ 'vault/shelf/mug.py': 'mug = 1\n' }).commit();
  git.remove('vault/shelf/mug.py').commit();
  expect(await said({ note, cell: NOTED })).toEqual([]);
});

it.each([
  'The files below `vault/` will live outside this repository.',
  'The files below `vault/` no longer live outside this repository.',
  'The files below `vault/` are in this repository.',
  'The files below `vault/` and `cellar/` live outside this repository.',
  'The files below `cellar/` live outside this repository.',
  '## Notes\n\nThe files below `vault/` live outside this repository.',
])('is missing where the head of the page does not say so: %s', async (note) => {
  expect(await said({ note, cell: NOTED })).toHaveLength(1);
});
