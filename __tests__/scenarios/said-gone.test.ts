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
    '`src/mill/wheel.c`; a mó velha (`src/mill/stone.c`) foi removida',
    '`src/mill/wheel.c`, `src/mill/stone.c` foi apagado',
    '`src/mill/wheel.c`, `src/mill/stone.c` (excluído)',
    '`src/mill/wheel.c`, `src/mill/stone.c` (rimosso)',
    '`src/mill/wheel.c`, `src/mill/stone.c` был удалён',
    '`src/mill/wheel.c`, `src/mill/stone.c` 已删除',
    '`src/mill/wheel.c`、`src/mill/stone.c`（削除済み）',
    '`src/mill/wheel.c`, `src/mill/stone.c` no longer exists',
  ])('%s', async (cell) => {
    expect(await afterDeletion(cell)).toEqual([]);
  });
});

describe('a word for *removed* that speaks of something else', () => {
  it.each([
    ['`src/mill/stone.c`: removed the brake', [OLD]],
    ['see `src/mill/stone.c` and the leaks were removed', [OLD]],
    ['`src/mill/stone.c`, removido o freio', [OLD]],
    ['`src/mill/stone.c` rimosse le perdite', [OLD]],
    ['`src/mill/stone.c`, excluído do moinho novo', [OLD]],
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
    ['`src/mill/stone.c`: the whole page is dropped when stale', [OLD]],
    ['`src/mill/stone.c`: deleted the whole folder on exit, see ticket #4', [OLD]],
    ['`src/mill/stone.c` removed the whole package manager step', [OLD]],
    ['`src/mill/stone.c` grinds the whole sack, removed dust', [OLD]],
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

describe('a heading that a change writes above rows that base had', () => {
  const STONE = '`src/mill/stone.c`';
  const SIEVE = '`src/mill/sieve.c`';
  const WHEEL = '`src/mill/wheel.c`';
  const HEAD = '| File | Status |\n|---|---|\n';
  const rows = (stone: string, sieve: string): string => `${HEAD}| ${STONE} | ${stone} |\n| ${SIEVE} | ${sieve} |\n`;
  const list = (...items: readonly string[]): string => items.map((item) => `1. ${item}\n`).join('');
  const WORK = `## Completed\n\n- Wheel: ${WHEEL}\n\n`;

  const shown = async (before: string, after: string): Promise<number> => {
    git.write({ [PAGE]: `# Mill\n\n${before}` }).commit();
    git
      .remove(OLD, OTHER)
      .write({ [PAGE]: `# Mill\n\n${after}` })
      .commit();
    const configuration = `documents:\n  - ${PAGE}\n`;
    const report = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration });
    return report.findings.filter(({ ruleId, shown: isShown }) => /evidence-deleted/.test(ruleId) && isShown).length;
  };

  it.each([
    ['blocked', 'Shipping'],
    ['failed', 'unknown'],
    ['not started', 'deferred'],
    ['todo', 'blocked'],
  ])('calls no row of base deleted: %s and %s', async (stone, sieve) => {
    const kept = await shown(`## Files\n\n${rows(stone, sieve)}`, `## Files\n\n${rows(stone, sieve)}`);
    expect(await shownAgain(rows(stone, sieve), '## Files deleted\n\n')).toBe(kept);
    expect(kept).toBeGreaterThan(0);
  });

  /** The same in another repository. */
  async function shownAgain(table: string, heading: string): Promise<number> {
    git.write({ [OLD]: 'int stone(void) { return 1; }\n', [OTHER]: 'int sieve(void) { return 2; }\n' });
    return await shown(`## Files\n\n${table}`, `${heading}${table}`);
  }

  it.each([
    ['one in a quote says nothing of what is below the quote', '> ## Deleted\n\n'],
    ['nor does one that another heading follows', '## Deleted\n\nNothing.\n\n## Kept\n\n'],
  ])('%s', async (_, heading) => {
    const table = rows('not started', 'deferred');
    const kept = await shown(WORK, `${WORK}## Other\n\n${table}`);
    git.write({ [OLD]: 'int stone(void) { return 1; }\n', [OTHER]: 'int sieve(void) { return 2; }\n' });
    expect(await shown(WORK, `${WORK}${heading}${table}`)).toBe(kept);
    expect(kept).toBeGreaterThan(0);
  });

  it('does so with rows that base did not have, and where base had the heading', async () => {
    const deleted = `## Deleted (2 files)\n\n${list(STONE, SIEVE)}`;
    expect(await shown(WORK, `${WORK}${deleted}`)).toBe(0);
    git.write({ [OLD]: 'int stone(void) { return 1; }\n', [OTHER]: 'int sieve(void) { return 2; }\n' });
    expect(await shown(`${WORK}${deleted}`, `${WORK.replace('Wheel', 'Water wheel')}${deleted}`)).toBe(0);
  });
});
