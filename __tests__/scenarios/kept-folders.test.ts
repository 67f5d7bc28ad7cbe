// Folders that git has only for a file that keeps them: what the work makes there was never here, so that nothing is lost with them.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/brewery.md';
const page = (cited: string, more = ''): string =>
  ['# Brewery', '', '| Item | Status | Evidence |', '|---|---|---|', `| 1.1 Casks | done | ${cited} |`, more].join(
    '\n',
  );

async function afterRemoval(
  files: Readonly<Record<string, string>>,
  text: string,
): Promise<readonly (string | null)[]> {
  const git = new GitRepository({ ...files, 'src/malt.ts': 'export {};\n', [PAGE]: text });
  try {
    git.commit();
    git.remove(...Object.keys(files)).commit();
    const configuration = `documents:\n  - ${PAGE}\n`;
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration });
    return findings.filter(({ ruleId }) => ruleId === 'evidence-deleted').map(({ messageId }) => messageId);
  } finally {
    git.dispose();
  }
}

it.each(['.gitkeep', '.keep', '.gitignore', 'old/.gitkeep'])(
  'a folder with %s alone is not called deleted',
  async (name) => {
    const files = { [`cellar/casks/${name}`]: '' };
    expect(await afterRemoval(files, page('`cellar/casks/`'))).toEqual([]);
    expect(await afterRemoval(files, page('`src/malt.ts`', '\nCasks are filled in `cellar/casks/`.\n'))).toEqual([]);
  },
);

it.each(['oak.ts', 'gitkeep', 'README.md'])('a folder with %s too is', async (name) => {
  const files = { 'cellar/casks/.gitkeep': '', [`cellar/casks/${name}`]: 'oak\n' };
  expect(await afterRemoval(files, page('`cellar/casks/`'))).toEqual(['deleted']);
  expect(await afterRemoval(files, page('`src/malt.ts`', '\nCasks are filled in `cellar/casks/`.\n'))).toEqual([
    'mentioned',
  ]);
});

it('the file that keeps it is, where it is cited itself', async () => {
  expect(await afterRemoval({ 'cellar/casks/.gitkeep': '' }, page('`cellar/casks/.gitkeep`'))).toEqual(['deleted']);
});
