// Paths anywhere on a checked page: what this change deletes or renames is reported once, and nothing is said without a change.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';
import { applySuggestions, guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/bakery.md';
const lines = (name: string): string => Array.from({ length: 12 }, (_, at) => `// ${name} ${at} of its own`).join('\n');
const FILES = {
  'src/oven.ts': lines('oven'),
  'src/dough.ts': lines('dough'),
  'src/rye/sour.ts': lines('sour'),
  'src/rye/malt.ts': lines('malt'),
  'tools/knead.py': lines('knead'),
  'docs/recipes.md': lines('recipes'),
};
const TABLE = '| Item | Status | Evidence |\n|---|---|---|\n| 1.1 Bread | done | `src/oven.ts` |';
const page = (...text: readonly string[]): string => ['# Bakery', '', TABLE, '', ...text, ''].join('\n');

const told = ({ findings }: Report): string[] =>
  findings
    .filter(({ ruleId }) => ruleId.startsWith('evidence-'))
    .map(
      ({ ruleId, messageId, severity, ground, shown, line, column, rowKey, message }) =>
        `${line}:${column} ${ruleId}/${messageId} ${severity} ${ground} ${shown ? 'shown' : 'hidden'} ${rowKey ?? '*'} ${message.replaceAll('`', '')}`,
    );

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository(FILES);
});
afterEach(() => git.dispose());

async function afterChange(text: string, change: () => void, textAtHead = text): Promise<Report> {
  git.write({ [PAGE]: text }).commit();
  change();
  git.write({ [PAGE]: textAtHead }).commit();
  return await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
}

describe('a path that this change deletes', () => {
  it.each([
    ['in a sentence', 'The dough is made in `src/dough.ts` each morning.', '7:23'],
    ['in a bullet', '- look at `src/dough.ts:4` first', '7:12'],
    ['in a quote', '> `src/dough.ts` came first', '7:4'],
    ['in a heading', '## Why `src/dough.ts`', '7:9'],
    ['in a table without a status', '| What | Where |\n|---|---|\n| dough | `src/dough.ts` |', '9:12'],
    ['by its end', 'See `dough.ts`.', '7:6'],
    ['with a name', 'See `src/dough.ts::rise`.', '7:6'],
    ['from the page’s folder', 'See `../src/dough.ts`.', '7:6'],
    ['as a link writes it', 'See `src/%64ough.ts`.', '7:6'],
  ])('is reported %s', async (_, text, place) => {
    const report = await afterChange(page(text), () => git.remove('src/dough.ts'));
    expect(told(report)).toEqual([
      `${place} evidence-deleted/mentioned warning change shown * This change deletes src/dough.ts, which this page mentions.`,
    ]);
    expect(report.documents[0]?.rows[0]).toMatchObject({ computed: 'done' });
  });

  it('is reported in the title cell of a row and its note', async () => {
    const text = [
      '# Bakery',
      '',
      '| Item | Status | Evidence | Notes |',
      '|---|---|---|---|',
      '| 1.1 Bread by `src/dough.ts` | done | `src/oven.ts` | with `tools/knead.py` |',
      '',
    ].join('\n');
    const report = await afterChange(text, () => git.remove('src/dough.ts', 'tools/knead.py'));
    expect(told(report).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      '5:17 evidence-deleted/mentioned',
      '5:62 evidence-deleted/mentioned',
    ]);
  });

  it('is reported at every row that claims work and mentions what another row cites, all of one cause', async () => {
    const text = [
      '# Bakery',
      '',
      '| Item | Status | Evidence | Notes |',
      '|---|---|---|---|',
      '| 1.1 Bread | done | `src/dough.ts` | with `src/dough.ts` |',
      '| 1.2 Rolls | done | `src/oven.ts` | from `src/dough.ts` too |',
      '| 1.3 Cakes | partial | `src/oven.ts` | half of `src/dough.ts`; icing is missing |',
      '| 1.4 Pies | planned | - | after `src/dough.ts` |',
      '| 1.5 Buns | done | `src/oven.ts` | `src/dough.ts` was removed |',
      '',
      'All of `src/dough.ts`.',
      '',
    ].join('\n');
    const report = await afterChange(text, () => git.remove('src/dough.ts'));
    expect(
      told(report).map((one) =>
        one
          .split(' ')
          .filter((_word, at) => at !== 3 && at !== 4 && at < 6)
          .join(' '),
      ),
    ).toEqual([
      '5:23 evidence-deleted/deleted error 1.1',
      '6:44 evidence-deleted/mentioned warning 1.2',
      '7:50 evidence-deleted/mentioned warning 1.3',
    ]);
    expect(report.causes.map(({ kind, rows }) => [kind, rows.map(({ rowKey }) => rowKey)])).toEqual([
      ['deleted', ['1.1', '1.2', '1.3']],
    ]);
  });

  it('is found in a command line, and as a folder', async () => {
    const report = await afterChange(page('Run `python3 tools/knead.py --slow`; flour is in `src/rye/`.'), () =>
      git.remove('tools/knead.py', 'src/rye/sour.ts', 'src/rye/malt.ts'),
    );
    expect(told(report)).toEqual([
      expect.stringMatching(/^7:14 .*deletes tools\/knead\.py,/),
      expect.stringMatching(/^7:51 .*deletes src\/rye,/),
    ]);
  });

  it('is reported once a page and path', async () => {
    const report = await afterChange(page('`src/dough.ts`', '', 'and `src/dough.ts`, `./../src/dough.ts`'), () =>
      git.remove('src/dough.ts'),
    );
    expect(told(report)).toHaveLength(1);
  });

  it('is left to the row that cites it', async () => {
    const report = await afterChange(page('It is `src/oven.ts`.'), () => git.remove('src/oven.ts'));
    expect(told(report)).toEqual([expect.stringMatching(/^5:23 evidence-deleted\/deleted error change shown 1\.1 /)]);
  });

  it.each([
    ['calls it deleted', '`src/dough.ts` (deleted)'],
    ['calls it removed', 'We removed `src/dough.ts`.'],
    ['strikes it out', '~~`src/dough.ts`~~'],
    ['says what it became', '`src/dough.ts` → `src/oven.ts`'],
    ['lists it under what is gone', '## Removed\n\n- `src/dough.ts`'],
    ['says so in its row', '| File | What |\n|---|---|\n| `src/dough.ts` | Removed |'],
    ['means another file that is there', '`recipes.md`, `./recipes.md`'],
    ['names it in a block of code', '```\nsrc/dough.ts\n```'],
    ['names a word', '`dough`'],
    ['leads to it by a link, which has a rule of its own', '[`src/dough.ts`](../src/dough.ts)'],
  ])('is not reported where the page %s', async (_, text) => {
    expect(told(await afterChange(page(text), () => git.remove('src/dough.ts')))).toEqual([]);
  });

  it('is not reported where this change writes it into the page', async () => {
    const report = await afterChange(page('x'), () => git.remove('src/dough.ts'), page('`src/dough.ts` was here'));
    expect(told(report)).toEqual([]);
  });

  it('is not reported without a change, nor where it was gone before', async () => {
    git.write({ [PAGE]: page('`src/dough.ts`, `src/never.ts`') }).commit();
    git.remove('src/dough.ts').commit();
    expect(told(await guardRepository(git.path, { head: 'HEAD' }))).toEqual([]);
    git.write({ 'src/other.ts': 'x' }).remove('docs/recipes.md').commit();
    expect(told(await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' }))).toEqual([]);
  });
});

describe('a path that this change renames', () => {
  it.each(['docs/recipe-TBD.md', 'docs/recipe-NNNN.md', 'docs/recipe_XX.md'])(
    'is not offered where `%s` stands for others',
    async (path) => {
      git
        .write({
          [path]: '# A recipe to be\n\nBread, of rye and of spelt.\n',
          [PAGE]: page(`Name new ones \`${path}\`.`),
        })
        .commit();
      git.git('mv', path, 'docs/recipe-0012.md');
      git.commit();
      const report = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
      expect(told(report)).toEqual([]);
    },
  );

  it('is offered with its new name at every place, the same over REST', async () => {
    git.write({ [PAGE]: page('First `src/dough.ts`,', 'then `src/dough.ts:3`.') }).commit();
    git.git('mv', 'src/dough.ts', 'src/batter.ts');
    git.commit();
    const { git: report, rest } = await guardBoth(git, { base: 'HEAD~1', head: 'HEAD' });
    expect(rest).toEqual(report);
    expect(told(report)).toEqual([
      '7:8 evidence-renamed/mentioned warning change shown * This change renames src/dough.ts to src/batter.ts, but this page still has the old path.',
    ]);
    expect(applySuggestions(page('First `src/dough.ts`,', 'then `src/dough.ts:3`.'), report.findings)).toBe(
      page('First `src/batter.ts`,', 'then `src/batter.ts:3`.'),
    );
  });
});

it('takes time linear in a page that names many paths', async () => {
  const many = Array.from({ length: 4000 }, (_, at) => `\`src/dough.ts\` and \`src/part${at}.ts\``).join('\n\n');
  const report = await afterChange(page(many), () => git.remove('src/dough.ts'));
  expect(told(report)).toHaveLength(1);
});
