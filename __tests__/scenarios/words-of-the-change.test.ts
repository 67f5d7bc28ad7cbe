// Words that a change puts on a declared page, and words that were there: neither makes what the change deletes from under a done row go unreported.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/lantern.md';
const HEAD = '# Lanterns\n\n| ID | Item | Status | Evidence |\n|---|---|---|---|\n';
const CELLS = ['implemented in `src/oil.ts`', 'GitHub actions `.github/workflows/light.yml`'];
const rowsOf = (cells: readonly string[]): string =>
  cells.map((cell, at) => `| R-${at + 1} | Lantern ${at + 1} | done | ${cell} |\n`).join('');
const FILES = {
  'src/oil.ts': 'export const oil = 1;\n',
  '.github/workflows/light.yml': 'on: push\n',
  'src/keep.ts': 'export {};\n',
};

interface Change {
  readonly before?: string;
  readonly after?: string;
  readonly rows?: string;
}

async function rulesAfter({ before = '', after = before, rows = rowsOf(CELLS) }: Change): Promise<readonly string[]> {
  const git = new GitRepository({ ...FILES, [PAGE]: HEAD + rowsOf(CELLS) + before });
  try {
    git.commit();
    git
      .remove('src/oil.ts', '.github/workflows/light.yml')
      .write({ [PAGE]: HEAD + rows + after })
      .commit();
    const configuration = `documents:\n  - ${PAGE}\n`;
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration });
    return findings.flatMap(({ ruleId, shown }) =>
      shown && (ruleId.startsWith('evidence-') || ruleId === 'status-overstated') ? [ruleId] : [],
    );
  } finally {
    git.dispose();
  }
}

const DELETED = ['evidence-deleted', 'evidence-deleted'];

it.each([
  [
    'links to what GitHub shows of it',
    { before: '\n[![CI](../../actions/workflows/ci.yml/badge.svg)](../../actions)\n' },
  ],
  ['a path to a folder beside it', { after: '\nSee ../../implemented/ for more.\n' }],
  ['a repository that is called so', { after: '\nSee the `implemented` sibling repo.\n' }],
  [
    'a sentence about code that was rewritten',
    { after: '\nThe rows above track code that was removed from the old lamp and rewritten here.\n' },
  ],
  ['a sentence about other work', { after: '\nRows R-1 and R-2 track work that was removed from the backlog.\n' }],
])('%s', async (_, change) => {
  expect(await rulesAfter(change)).toEqual(DELETED);
});

it('a legend that no longer asks for evidence, where the change takes it out of the cells', async () => {
  const change = { rows: rowsOf(['-', '-']), after: '\n## Status legend\n\n- Done: complete, no evidence required\n' };
  expect(await rulesAfter(change)).toEqual(['status-overstated', 'status-overstated']);
});

it('a note that was there, over rows that are added', async () => {
  const note = '\nAll rows are kept for provenance.\n\n| ID | Item | Status | Evidence |\n|---|---|---|---|\n';
  const git = new GitRepository({ ...FILES, [PAGE]: `# Lanterns\n${note}${rowsOf(CELLS)}` });
  try {
    git.commit();
    const added = '| R-9 | Lantern 9 | done | `src/never.ts` |\n';
    git.write({ [PAGE]: `# Lanterns\n${note}${rowsOf(CELLS)}${added}` }).commit();
    const configuration = `documents:\n  - ${PAGE}\n`;
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration });
    expect(findings.filter(({ shown }) => shown).map(({ ruleId, rowKey }) => `${ruleId} ${rowKey ?? ''}`)).toContain(
      'evidence-missing R-9',
    );
  } finally {
    git.dispose();
  }
});

it('a module of the same few words elsewhere', async () => {
  const files = Object.fromEntries(
    ['a', 'b'].flatMap((name) => [
      [`src/${name}/index.ts`, "export * from './main';\n"],
      [`src/${name}/main.ts`, `export const ${name}Lamp = '${name.repeat(40)}';\n`],
    ]),
  );
  const git = new GitRepository({ ...files, [PAGE]: HEAD + rowsOf(['`src/a/index.ts`', '`src/b/index.ts`']) });
  try {
    git.commit();
    git
      .remove(...Object.keys(files))
      .write({ 'src/z/index.ts': "export * from './main';\n", 'src/z/main.ts': 'export const other = () => 42;\n' })
      .commit();
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('evidence-deleted');
  } finally {
    git.dispose();
  }
});
