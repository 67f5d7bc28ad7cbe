// Paths that a page says to be in another repository cannot be checked, and names in capitals that a command prints are not names of code.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';
import { judgeChange, saidBy } from '../helpers/judge-change.ts';

const PAGE = 'docs/kiln.md';
const CONFIGURATION = `documents:\n  - ${PAGE}\n`;
const MATRIX = ['| Item | Status | Evidence |', '|---|---|---|'];
const FILES = {
  'src/bowl.py': 'def fire_bowl():\n    return 1\n',
  Makefile: 'smoke:\n\techo smoke\n',
  'src/README.md': '# Source\n',
};

const page = (said: string, cell: string): string =>
  ['# Kiln', '', said, '', ...MATRIX, `| Bowl | done | ${cell} |`, ''].join('\n');

/** What two rules say of the one row of a page that says so above it. */
async function judge(
  said: string,
  cell: string,
  files: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const report = await judgeChange({
    before: null,
    after: { ...FILES, ...files, [PAGE]: page(said, cell) },
    configuration: CONFIGURATION,
  });
  return ['evidence-missing', 'symbol-missing', 'evidence-outside-repository'].flatMap((rule) =>
    saidBy(rule, report).flatMap(({ message, shown }) => (shown === true ? [message ?? ''] : [])),
  );
}

describe('a path below the name of another repository', () => {
  it.each([
    'See [the tree](../../kiln-glaze/docs/TREE.md).',
    'The glaze is in `../../kiln-glaze/src`.',
    'Glazes: `kiln-glaze` sibling repo.',
    '`kiln-glaze` is a separate repository.',
    '[`kiln-glaze`](https://example.org/kiln-glaze), a companion repository, has the glazes.',
    'The external repository `acme/kiln-glaze` has the glazes.',
    'Glazes were split into another git repo (kiln-glaze).',
    'Die Glasuren sind in `kiln-glaze` (eigenes Repository).',
    'Los esmaltes están en el repositorio separado `kiln-glaze`.',
    'Глазурь: отдельный репозиторий `kiln-glaze`.',
    '釉药在独立仓库 `kiln-glaze`。',
  ])('cannot be checked: %s', async (said) => {
    await expect(judge(said, '`src/bowl.py`, `kiln-glaze/src/README.md`')).resolves.toEqual([]);
  });

  it.each([
    'Glazes are in `kiln-glaze`.',
    'Another repository has more kilns.',
    '`kiln-glaze` is not a separate repository.',
    'See [the tree](../kiln-glaze/TREE.md).',
    'A repository of glazes: `kiln-glaze`.',
  ])('is missing where the page does not say so: %s', async (said) => {
    const found = await judge(said, '`src/bowl.py`, `kiln-glaze/src/mug.py`');
    expect(found).toEqual(['`kiln-glaze/src/mug.py` does not exist.']);
  });

  it.each([
    ['a folder here is called so', '`kiln-glaze/src/mug.py`', { 'kiln-glaze/a.py': 'a = 1\n' }],
    ['it is beside the page', '`kiln-glaze/src/mug.py`', { 'docs/kiln-glaze/a.py': 'a = 1\n' }],
    ['it is a typo of a folder here', '`scr/glaze/mug.py`', {}],
  ])('is missing where %s', async (_, cell, files) => {
    const found = await judge('Glazes: `kiln-glaze` sibling repo, `../../kiln-glaze/a`.', cell, files);
    expect(found).toEqual([expect.stringMatching(/does not exist|was never in this repository/)]);
  });
});

describe('a path after the name of another repository in its cell', () => {
  const SAID = 'Sibling: [tree](../../kiln-glaze/TREE.md).';
  it.each([
    'kiln-glaze `smoke/run.sh`',
    '`make smoke` / kiln-glaze `smoke/run.sh` (`GLAZE_OK`)',
    '`kiln-glaze`: `smoke/run.sh`, `smoke/other.sh`',
    'see kiln-glaze, its `smoke/run.sh`',
  ])('cannot be checked: %s', async (cell) => {
    await expect(judge(SAID, cell)).resolves.toEqual([]);
  });

  it.each([
    '`smoke/run.sh`, as in kiln-glaze',
    'kiln-glaze; `smoke/run.sh`',
    'kiln-glaze has nothing like this, but here is `smoke/run.sh`',
    '`kiln-glaze/a.sh` and `smoke/run.sh`',
    'the glaze `smoke/run.sh`',
  ])('is missing: %s', async (cell) => {
    await expect(judge(SAID, cell)).resolves.toEqual(['`smoke/run.sh` does not exist.']);
  });

  it('is missing where nothing proves that the name is a repository', async () => {
    await expect(judge('', 'kiln-glaze `smoke/run.sh`')).resolves.toEqual(['`smoke/run.sh` does not exist.']);
  });

  it('may follow the end of the name', async () => {
    const said = 'See `../../kiln-workshop/TREE.md`.';
    await expect(judge(said, 'see the workshop `smoke/run.sh`')).resolves.toEqual([]);
  });
});

it('folders that the page lists beside the name are there', async () => {
  const said = '`kiln-glaze` sibling repo (packages / services / lib).';
  await expect(judge(said, '`packages/mug/build.sh`')).resolves.toEqual([]);
  await expect(judge(said, '`package/mug/build.sh`')).resolves.toEqual(['`package/mug/build.sh` does not exist.']);
});

describe('a path that climbs out to another repository', () => {
  it.each([
    ['Glazes: sibling [`kiln-glaze`](../../kiln-glaze/).', '`src/bowl.py`, `../../kiln-glaze/a.py`'],
    ['', 'out of tree: `../../kiln-glaze/a.py`'],
  ])('is meant so: %s %s', async (said, cell) => {
    await expect(judge(said, cell)).resolves.toEqual([]);
  });

  it.each(['`../../kiln-glaze/a.py`', '`/home/ana/kiln/src/a.py`'])(
    'is reported without such words: %s',
    async (cell) => {
      await expect(judge('', cell)).resolves.toHaveLength(1);
    },
  );
});

describe('a name in capitals that a command prints', () => {
  it.each([
    '`src/bowl.py`, `make smoke` → `BOWL_SMOKE_OK`',
    '`src/bowl.py`, `make smoke` → often `BOWL_SMOKE_OK` / `DISH_SMOKE_OK`',
    '`src/bowl.py` prints `BOWL_READY`',
    '`src/bowl.py`, `make smoke` requires `BOWL_SMOKE_OK`',
    '`src/bowl.py`, `smoke-bowl` (`BOWL_SMOKE_OK`)',
    '`src/bowl.py`; `make smoke` waits for the marker `BOWL_SMOKE_OK`',
  ])('is not looked for: %s', async (cell) => {
    await expect(judge('', cell)).resolves.toEqual([]);
  });

  it.each([
    '`src/bowl.py`, `BOWL_SMOKE_OK`',
    '`src/bowl.py`, `make smoke` → constant `BOWL_SMOKE_OK`',
    '`src/bowl.py` prints `BOWL_SMOKE_OK` macro',
    '`src/bowl.py`, `make smoke`, `BOWL_SMOKE_OK`',
    '`src/bowl.py` (`BOWL_LIMIT`)',
  ])('is looked for: %s', async (cell) => {
    const found = await judge('', cell);
    expect(found).toEqual([expect.stringMatching(/^`BOWL_\w+` was not found anywhere/)]);
  });

  it('is missing where this change takes it away', async () => {
    const text = page('', '`src/bowl.py`, `make smoke` → `BOWL_SMOKE_OK`');
    const report = await judgeChange({
      before: { ...FILES, 'src/bowl.py': `BOWL_SMOKE_OK = 1\n\n${FILES['src/bowl.py']}`, [PAGE]: text },
      after: { ...FILES, [PAGE]: text },
      configuration: CONFIGURATION,
    });
    expect(saidBy('symbol-missing', report)).toMatchObject([{ messageId: 'gone', ground: 'change' }]);
  });
});

it('what was here before it went to another repository is not asked for by its name, and both sources agree', async () => {
  const said = 'Glazes: `kiln-glaze` sibling repo.';
  const git = new GitRepository({ ...FILES, 'smoke/run.sh': 'echo smoke\n', 'kiln-old/a.py': 'a = 1\n' });
  try {
    git.write({ [PAGE]: page(said, '`smoke/run.sh`, `kiln-old/a.py`') }).commit();
    git.remove('smoke/run.sh').remove('kiln-old/a.py');
    git.write({
      [PAGE]: page(`${said} Its other repo \`kiln-old\` as well.`, 'kiln-glaze `smoke/run.sh`, `kiln-old/a.py`'),
    });
    git.commit();
    const { git: here, rest } = await guardBoth(git, { base: 'HEAD~1', head: 'HEAD', configuration: CONFIGURATION });
    expect(here).toEqual(rest);
    expect(saidBy('evidence-deleted', here).map(({ message }) => message)).toEqual([
      'This change deletes `kiln-old/a.py`, which this row cites.',
    ]);
  } finally {
    git.dispose();
  }
});
