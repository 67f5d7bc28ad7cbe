// A cell that says itself that its file is gone, in many words and languages; and words for *removed* that speak of something else.
import { brief, guardRepository } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const PAGE = 'docs/mill.md';
const OLD = 'src/mill/stone.c';
const OTHER = 'src/mill/sieve.c';

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({
    [OLD]: 'int stone(void) { return 1; }\n',
    [OTHER]: 'int sieve(void) { return 2; }\n',
    'src/mill/wheel.c': 'int wheel(void) { return 3; }\n',
  });
});
afterEach(() => git.dispose());

/** What is said of files that this change deletes, where the cell of a done row holds this. */
async function afterDeletion(cell: string): Promise<readonly string[]> {
  git.write({ [PAGE]: `| Part | Status | Code |\n|---|---|---|\n| Mill | done | ${cell} |\n` }).commit();
  git.remove(OLD, OTHER).commit();
  const report = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
  return brief(report).filter((line) => /evidence-/.test(line));
}

describe('a cell that says that its file is gone', () => {
  it.each([
    '`src/mill/wheel.c`; `src/mill/stone.c` and `src/mill/sieve.c` are deleted',
    '`src/mill/wheel.c`; `src/mill/stone.c`, `src/mill/sieve.c` and their tests were removed',
    '`src/mill/wheel.c`; the deleted `src/mill/stone.c` and `src/mill/sieve.c` were slower',
    '`src/mill/wheel.c`; `src/mill/stone.c` and the mocks and fixtures were removed',
    '`src/mill/wheel.c`; deleted `src/mill/stone.c` and `src/mill/sieve.c` in #12',
    '`src/mill/wheel.c`; deleted `src/mill/stone.c` and `src/mill/sieve.c` since nobody grinds',
    '`src/mill/wheel.c`; `src/mill/stone.c` and `src/mill/sieve.c` (both deleted)',
    '`src/mill/wheel.c`; `src/mill/stone.c`, since removed',
    '`src/mill/wheel.c`; `src/mill/stone.c` — removed and replaced by a wheel',
    '`src/mill/wheel.c`; formerly `src/mill/stone.c` & `src/mill/sieve.c`',
    '`src/mill/wheel.c` replaces `src/mill/stone.c`, which is deleted',
    '`src/mill/wheel.c`; `src/mill/stone.c` and its old tests are deleted',
    '`src/mill/wheel.c`, `src/mill/stone.c` (gelöscht)',
    '`src/mill/wheel.c`, `src/mill/stone.c` wurde entfernt',
    '`src/mill/wheel.c`, `src/mill/stone.c` — eliminado en v2',
    '`src/mill/wheel.c`, `src/mill/stone.c` был удалён',
    '`src/mill/wheel.c`, `src/mill/stone.c` 已删除',
    '`src/mill/wheel.c`、`src/mill/stone.c`（削除済み）',
    '`src/mill/wheel.c`, `src/mill/stone.c` no longer exists',
    'the stone at `src/mill/stone.c:1` is dead. Owner ruled delete, and the whole file went rather than just the stone',
    '`src/mill/stone.c`: nobody grinds. The entire module was removed',
    '`src/mill/stone.c`: the whole file went, as `src/mill/wheel.c` does the same',
    '(a) `src/mill/wheel.c` is slow. (b) `src/mill/stone.c:1` has no caller. Closed: (a) oiled. (b) Removed the whole file: nothing ground',
  ])('%s', async (cell) => {
    expect(await afterDeletion(cell)).toEqual([]);
  });
});

describe('a word for *removed* that speaks of something else', () => {
  it.each([
    ['`src/mill/stone.c`: removed the brake', [OLD]],
    ['see `src/mill/stone.c` and the leaks were removed', [OLD]],
    ['`src/mill/stone.c` and the leaks that were removed', [OLD]],
    ['dust is removed by `src/mill/stone.c`', [OLD]],
    ['`src/mill/stone.c`; the old wheel was removed', [OLD]],
    ['deleted `src/mill/stone.c`, `src/mill/sieve.c`', [OTHER]],
    ['`src/mill/stone.c`, `src/mill/sieve.c` (deleted)', [OLD]],
    ['`src/mill/stone.c` deletes removed rows', [OLD]],
    ['deleted `src/mill/stone.c` and `src/mill/sieve.c` sifts now', [OTHER]],
    ['deleted `src/mill/stone.c` and `src/mill/sieve.c` now sifts', [OTHER]],
    ['the deleted `src/mill/stone.c` and `src/mill/sieve.c` sifts now', [OTHER]],
    ['`src/mill/stone.c` and grains older than a day are deleted', [OLD]],
    ['`src/mill/stone.c` and the old files are deleted', [OLD]],
    ['`src/mill/stone.c` and its spent grains are removed', [OLD]],
    ['`src/mill/stone.c`: all deleted grains are ground', [OLD]],
    ['`src/mill/stone.c`: removed and dropped grains', [OLD]],
    ['`src/mill/stone.c`, which removed grains go through', [OLD]],
    ['`src/mill/stone.c`, that dropped grains reach', [OLD]],
    ['`src/mill/stone.c` — since deleted grains come back', [OLD]],
    ['`src/mill/stone.c` (removed grains)', [OLD]],
    ['`src/mill/stone.c` and `src/mill/sieve.c`: both deleted grains and husks', [OTHER, OLD]],
    ['`src/mill/stone.c` and `src/mill/sieve.c` — all removed grains', [OTHER, OLD]],
    ['`src/mill/stone.c` and `src/mill/sieve.c` grind: the whole file was removed', [OTHER, OLD]],
    ['(a) `src/mill/stone.c` grinds. (b) `src/mill/wheel.c` turns. Closed: (a) oiled. (b) the whole file went', [OLD]],
    ['`src/mill/stone.c`: the whole file was not removed', [OLD]],
    ['`src/mill/stone.c`: kept instead of removing it, or the whole file went', [OLD]],
    ['`src/mill/stone.c` grinds the whole sack, removed dust', [OLD]],
    ['`src/mill/stone.c`: the whole file went to the mill', [OLD]],
  ])('%s', async (cell, expected) => {
    expect(await afterDeletion(cell)).toEqual(expected.map((path) => `new evidence-deleted mill: ${path}`));
  });
});

describe('a list of what was deleted', () => {
  const listOf = (heading: string, items: readonly string[]): string =>
    `# Mill\n\n## Completed\n\n- Wheel: \`src/mill/wheel.c\`\n\n## ${heading}\n\n${items.map((item) => `1. ${item}\n`).join('')}`;
  const said = async (page: string): Promise<readonly string[]> => {
    git.commit();
    git
      .remove(OLD, OTHER)
      .write({ [PAGE]: page })
      .commit();
    const configuration = `documents:\n  - ${PAGE}\n`;
    const report = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration });
    return brief(report).filter((line) => /evidence-deleted/.test(line));
  };

  it.each(['Deleted (2 files)', 'Removed files', 'Deleted in this release'])('%s', async (heading) => {
    expect(await said(listOf(heading, ['`src/mill/stone.c`', '`src/mill/sieve.c`']))).toEqual([]);
  });

  it.each([
    ['a list of something else', listOf('Cancelled', ['`src/mill/stone.c`'])],
    ['an item that says what took its place', listOf('Deleted', ['old stone: replaced by `src/mill/stone.c`'])],
    [
      'rows that say that they are done, below such words',
      '# Mill\n\n## Removed files\n\n| Part | Status | Code |\n|---|---|---|\n| Stone | done | `src/mill/stone.c` |\n',
    ],
  ])('%s is none', async (_, page) => {
    expect(await said(page)).toHaveLength(1);
  });
});
