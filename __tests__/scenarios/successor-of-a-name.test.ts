// A row that names code of a file is pointed to the new file that defines that code, or to none.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';
import { judgeChange, saidBy } from '../helpers/judge-change.ts';

const PAGE = 'docs/kiln.md';
const CONFIGURATION = `documents:\n  - ${PAGE}\n`;
const page = (cell: string): string =>
  ['# Kiln', '', '| Item | Status | Evidence |', '|---|---|---|', `| Bowl | done | ${cell} |`, ''].join('\n');
const define = (...names: readonly string[]): string =>
  names.map((name) => `def ${name}(clay, heat):\n    return ${name}_of(clay) + ${name}_at(heat)\n`).join('\n');

const OLD = { 'src/kiln.py': `${define('fire_up', 'glaze_it', 'cool_down')}\n# ${'old notes '.repeat(60)}\n` };
const SPLIT = {
  'src/fired/kiln.py': define('cool_down', 'open_door'),
  'src/fired/reader.py': define('fire_up', 'stack', 'count'),
};

/** What is said of the file that the row cites. */
async function judge(cell: string, after: Readonly<Record<string, string>> = SPLIT): Promise<readonly unknown[]> {
  const report = await judgeChange({
    before: { ...OLD, [PAGE]: page(cell) },
    after: { ...after, [PAGE]: page(cell) },
    configuration: CONFIGURATION,
  });
  return saidBy('evidence-deleted', report).map(({ messageId, data }) => [messageId, data?.['successor'] ?? null]);
}

describe('a deleted file whose code is in several new ones', () => {
  it.each([
    ['`src/kiln.py`: `cool_down`', 'src/fired/kiln.py'],
    ['`src/kiln.py`: `fire_up`', 'src/fired/reader.py'],
    ['`src/kiln.py::fire_up`', 'src/fired/reader.py'],
    ['`src/kiln.py` (`fire_up`)', 'src/fired/reader.py'],
    ['`src/kiln.py`, `fire_up`', 'src/fired/reader.py'],
  ])('%s leads to %s', async (cell, successor) => {
    await expect(judge(cell)).resolves.toEqual([['succeeded', successor]]);
  });

  it('leads to its namesake where the row names nothing of it', async () => {
    await expect(judge('`src/kiln.py`')).resolves.toEqual([['succeeded', 'src/fired/kiln.py']]);
  });

  it.each(['`src/kiln.py`: `glaze_it`', '`src/kiln.py::glaze_it`'])(
    'leads nowhere where no file has %s now',
    async (cell) => {
      await expect(judge(cell)).resolves.toEqual([['deleted', null]]);
    },
  );

  it('leads nowhere where what defines the name was there before, or two new files do', async () => {
    const report = await judgeChange({
      before: { ...OLD, 'src/old.py': define('fire_up'), [PAGE]: page('`src/kiln.py`: `fire_up`') },
      after: {
        'src/fired/kiln.py': define('cool_down'),
        'src/old.py': define('fire_up'),
        [PAGE]: page('`src/kiln.py`: `fire_up`'),
      },
      configuration: CONFIGURATION,
    });
    expect(saidBy('evidence-deleted', report)).toMatchObject([{ messageId: 'deleted' }]);
    const twice = { ...SPLIT, 'src/fired/other.py': define('fire_up', 'other') };
    await expect(judge('`src/kiln.py`: `fire_up`', twice)).resolves.toEqual([['deleted', null]]);
  });

  it('is not asked for a name of the next file', async () => {
    const cell = '`src/kiln.py`; `src/fired/reader.py`: `fire_up`';
    await expect(judge(cell)).resolves.toEqual([['succeeded', 'src/fired/kiln.py']]);
  });
});

it('a file that an older commit split leads there too, from a checkout and over REST', async () => {
  const git = new GitRepository({ ...OLD, [PAGE]: page('`src/kiln.py`: `fire_up`') });
  try {
    git.commit();
    git.remove('src/kiln.py').write(SPLIT).commit();
    git.write({ 'src/later.py': define('later') }).commit();
    const { git: here, rest } = await guardBoth(git, { base: 'HEAD~1', head: 'HEAD', configuration: CONFIGURATION });
    expect(here).toEqual(rest);
    const [missing] = here.findings.filter(({ ruleId }) => ruleId === 'evidence-missing');
    expect(missing).toMatchObject({ messageId: 'gone-near', data: { candidate: 'src/fired/reader.py' } });
    expect(missing?.suggestion).toBeNull();
  } finally {
    git.dispose();
  }
});
