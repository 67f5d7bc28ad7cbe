// Pages whose pointers went stale while their claims stand: what is said of the pointer, and that nothing is said of the claim.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { brief, guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/bakery.md';
const page = (rows: readonly string[], stamp = ''): string =>
  ['# Bakery', '', stamp, '', '| Item | Status | Evidence | Tests |', '|---|---|---|---|', ...rows, ''].join('\n');
const say = (file: string, ...names: readonly string[]): string =>
  [
    ...Array.from({ length: 12 }, (_, line) => `// ${file}, line ${line + 1}`),
    ...names.map((name) => `function ${name}() {}`),
    '',
  ].join('\n');

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/oven.ts': say('oven', 'heatOven', 'coolOven') });
});
afterEach(() => git.dispose());

const atHead = async (): Promise<Report> => await guardRepository(git.path, { head: 'HEAD' });
const ofChange = async (): Promise<Report> => await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
const of = (rule: RegExp, report: Report): string[] =>
  brief(report).filter((line) => rule.test(line.split(' ')[1] ?? ''));

describe('a test that an older commit moved', () => {
  it.each([
    ['a file', '`tests/oven_heats.test.ts`', 'tests/unit/oven_heats.test.ts'],
    ['a name in a file', '`tests/oven_heats.test.ts::heatsSlowly`', 'tests/unit/oven_heats.test.ts::heatsSlowly'],
    ['lines', '`tests/oven_heats.test.ts:3`', 'tests/unit/oven_heats.test.ts:3'],
  ])('leaves a wrong pointer and a claim that stands: %s', async (_, cited, mended) => {
    git
      .write({
        'tests/unit/oven_heats.test.ts': say('heats', 'heatsSlowly'),
        [PAGE]: page([`| 1.1 Oven | done | \`src/oven.ts\` | ${cited} |`]),
      })
      .commit();
    const report = await atHead();
    expect(
      report.findings.map(({ ruleId, severity, suggestion }) => [ruleId, severity, suggestion?.edits[0]?.text]),
    ).toEqual([['evidence-missing', 'error', mended]]);
  });

  it.each([
    [
      'two files have its name',
      { 'tests/unit/oven_heats.test.ts': say('a'), 'tests/whole/oven_heats.test.ts': say('b') },
      '`tests/oven_heats.test.ts`',
    ],
    [
      'the file of its name has not the cited test',
      { 'tests/unit/oven_heats.test.ts': say('heats', 'heatsAtOnce') },
      '`tests/oven_heats.test.ts::heatsSlowly`',
    ],
    ['the name is one that many files have', { 'tests/unit/index.ts': say('index') }, '`tests/index.ts`'],
    ['nothing has its name', {}, '`tests/oven_heats.test.ts`'],
  ])('supports nothing where %s', async (_, files, cited) => {
    git.write({ ...files, [PAGE]: page([`| 1.1 Oven | done | \`src/oven.ts\` | ${cited} |`]) }).commit();
    expect(of(/status/, await atHead())).toEqual(['existing status-overstated 1.1']);
  });

  it('supports nothing in the change that deletes it', async () => {
    git
      .write({
        'tests/oven_heats.test.ts': say('heats'),
        'other/oven_heats.test.ts': 'something else\n',
        [PAGE]: page(['| 1.1 Oven | done | `src/oven.ts` | `tests/oven_heats.test.ts` |']),
      })
      .commit();
    git.remove('tests/oven_heats.test.ts').commit();
    expect(of(/status|evidence/, await ofChange())).toEqual([
      'new evidence-deleted 1.1: tests/oven_heats.test.ts',
      'new status-overstated 1.1',
    ]);
  });
});

describe('evidence that an older commit moved and edited after the page was verified', () => {
  const stamped = (cited: string): void => {
    git.write({ 'tests/oven_heats.test.ts': say('heats') }).commit();
    const verified = git.git('rev-parse', '--short', 'HEAD');
    git
      .write({
        [PAGE]: page([`| 1.1 Oven | done | \`src/oven.ts\` | \`${cited}\` |`], `Last Verified Commit: ${verified}`),
      })
      .commit();
  };

  it('did exist when it was verified, and changed since', async () => {
    stamped('oven_heats.test.ts');
    git
      .remove('tests')
      .write({ 'tests/unit/oven_heats.test.ts': `${say('heats')}// and more\n` })
      .commit();
    expect(of(/stale|postdates/, await atHead())).toEqual(['existing verification-stale *']);
  });

  it('did not exist where the file of its name is still there', async () => {
    stamped('tests/unit/oven_heats.test.ts');
    git.write({ 'tests/unit/oven_heats.test.ts': 'another one\n' }).commit();
    expect(of(/postdates/, await atHead())).toEqual(['existing evidence-postdates-verification *']);
  });
});

describe('a name that stands as a part of longer names only', () => {
  const rows = ['| 1.1 Oven | done | `src/oven.ts` (`pending_glaze`/`bake_until`) | `src/oven.ts` |'];

  it.each([
    ['after an underscore', 'pending_bake_until', 0],
    ['before one', 'bake_until_done', 0],
    ['within a word', 'rebake_untilted', 1],
  ])('is not called missing: %s', async (_, name, found) => {
    git.write({ 'src/timer.ts': say('timer', name, 'pending_glaze'), [PAGE]: page(rows) }).commit();
    expect(of(/symbol/, await atHead())).toHaveLength(found);
  });

  it('is missing where this change took it away', async () => {
    git
      .write({ 'src/oven.ts': say('oven', 'pending_glaze', 'bake_until', 'bake_until_done'), [PAGE]: page(rows) })
      .commit();
    git.write({ 'src/oven.ts': say('oven', 'pending_glaze', 'bake_until_done') }).commit();
    expect(of(/symbol/, await ofChange())).toEqual(['new symbol-missing 1.1: bake_until']);
  });
});

describe('a name that the cited file uses', () => {
  const rows = ['| 1.1 Oven | done | `proveDough`, `src/oven.ts` | `src/oven.ts` |'];
  const using = (name: string): string => `${say('oven')}const risen = ${name}();\n`;

  it('is present where the file stops using it and its definition stays in a file that nobody cites', async () => {
    git
      .write({
        'src/dough.ts': say('dough', 'proveDough', 'proveSlowly'),
        'src/oven.ts': using('proveDough'),
        [PAGE]: page(rows),
      })
      .commit();
    git.write({ 'src/oven.ts': using('proveSlowly') }).commit();
    expect(of(/symbol/, await ofChange())).toEqual([]);
  });

  it('moved where this change defines it elsewhere', async () => {
    git.write({ 'src/oven.ts': say('oven', 'proveDough'), [PAGE]: page(rows) }).commit();
    git.write({ 'src/oven.ts': say('oven'), 'src/dough.ts': say('dough', 'proveDough') }).commit();
    expect(of(/symbol/, await ofChange())).toEqual(['new symbol-missing 1.1: proveDough']);
  });

  it('is gone from there where the cited file defined one of its own', async () => {
    git
      .write({
        'src/dough.ts': say('dough', 'proveDough'),
        'src/oven.ts': say('oven', 'proveDough'),
        [PAGE]: page(rows),
      })
      .commit();
    git.write({ 'src/oven.ts': say('oven') }).commit();
    expect(of(/symbol/, await ofChange())).toEqual(['new symbol-missing 1.1: proveDough']);
  });
});

describe('a name that no row has a file for', () => {
  const rows = ['| 1.1 Oven | done | `src/oven.ts`, `sliceLoaf` | `src/oven.ts` |'];

  it('is said to be gone with the change that takes it away', async () => {
    git.write({ 'src/knife.ts': say('knife', 'sliceLoaf', 'buttered'), [PAGE]: page(rows) }).commit();
    git.write({ 'src/knife.ts': say('knife', 'buttered') }).commit();
    const report = await ofChange();
    expect(
      report.findings
        .filter(({ ruleId }) => ruleId === 'symbol-missing')
        .map(({ origin, message }) => [origin, message]),
    ).toEqual([['new', 'This change removes `sliceLoaf` from `src/knife.ts`; no other file has it.']]);
  });

  it('is said to be nowhere where it was nowhere before', async () => {
    git.write({ [PAGE]: page(rows) }).commit();
    git.write({ 'src/oven.ts': say('oven', 'changed') }).commit();
    const report = await ofChange();
    expect(
      report.findings
        .filter(({ ruleId }) => ruleId === 'symbol-missing')
        .map(({ origin, message }) => [origin, message]),
    ).toEqual([['existing', '`sliceLoaf` was not found anywhere in the repository.']]);
  });
});

it.each(['20310504_slice-loaf.sql', 'slice_loaf/cut.sql', 'Slice-Loaf.yml'])(
  'a name that is that of the file or folder %s is somewhere',
  async (file) => {
    const rows = ['| 1.1 Oven | done | `src/oven.ts`, `slice_loaf` | `src/oven.ts` |'];
    const said = async (): Promise<string[]> =>
      (await atHead()).findings.flatMap(({ ruleId, message }) => (ruleId === 'symbol-missing' ? [message] : []));
    git.write({ [PAGE]: page(rows), 'steps/slice_loaves.sql': 'select 1' }).commit();
    expect(await said()).toEqual(['`slice_loaf` was not found anywhere in the repository.']);
    git.write({ [`steps/${file}`]: 'select 2' }).commit();
    expect(await said()).toEqual([]);
  },
);

describe('several paths written as one', () => {
  const rows = ['| 1.1 Oven | done | `src/{crust,crumb,glaze}.ts` | `src/oven.ts` |'];
  const messages = (report: Report): unknown[] =>
    report.findings
      .filter(({ ruleId }) => ruleId.startsWith('evidence-'))
      .map(({ origin, ruleId, message }) => [origin, ruleId, message]);

  it('are told of once where they are missing', async () => {
    git.write({ 'src/glaze.ts': say('glaze'), [PAGE]: page(rows) }).commit();
    expect(messages(await atHead())).toEqual([
      ['existing', 'evidence-missing', '`src/crust.ts` and `src/crumb.ts` do not exist.'],
    ]);
  });

  it('are told of once where a change deletes them, and by the path where it is one', async () => {
    git
      .write({
        'src/crust.ts': say('crust'),
        'src/crumb.ts': say('crumb'),
        'src/glaze.ts': say('glaze'),
        [PAGE]: page(rows),
      })
      .commit();
    git.remove('src/glaze.ts').commit();
    expect(messages(await ofChange())).toEqual([
      ['new', 'evidence-deleted', 'This change deletes `src/glaze.ts`, which this row cites.'],
    ]);
    git.remove('src/crust.ts', 'src/crumb.ts').commit();
    expect(messages(await ofChange())).toEqual([
      ['new', 'evidence-deleted', 'This change deletes `src/crust.ts` and `src/crumb.ts`, which this row cites.'],
      ['existing', 'evidence-missing', expect.stringMatching(/^`src\/glaze\.ts` does not exist: it was deleted in /)],
    ]);
  });
});

describe('a path with the wrong folder', () => {
  const nearest = async (): Promise<unknown[]> =>
    (await atHead()).findings
      .filter(({ ruleId }) => ruleId === 'evidence-missing')
      .map(({ data, suggestion }) => [data['candidate'], suggestion?.edits[0]?.text]);

  it('most likely means the one file of its name, not another language beside it', async () => {
    git
      .write({
        'web/api/sample.ts': say('sample'),
        'server/api/sample.py': say('sample'),
        [PAGE]: page(['| 1.1 Oven | done | `src/oven.ts`, `web/api/sample.py` | `src/oven.ts` |']),
      })
      .commit();
    expect(await nearest()).toEqual([['server/api/sample.py', 'server/api/sample.py']]);
  });

  it('most likely means the one of several that has a folder in common with it', async () => {
    git
      .write({
        'web/api/sample.ts': say('sample'),
        'server/app/api/v1/sample.py': say('sample'),
        'server/app/models/sample.py': say('model'),
        [PAGE]: page(['| 1.1 Oven | done | `src/oven.ts`, `web/api/sample.py` | `src/oven.ts` |']),
      })
      .commit();
    expect(await nearest()).toEqual([['server/app/api/v1/sample.py', 'server/app/api/v1/sample.py']]);
  });

  it('is not said to mean a file in a kindred language while another has its very name, nor that one', async () => {
    git
      .write({
        'web/api/sample.ts': say('sample'),
        'old/sample.js': say('sample'),
        [PAGE]: page(['| 1.1 Oven | done | `src/oven.ts`, `web/api/sample.js` | `src/oven.ts` |']),
      })
      .commit();
    expect(await nearest()).toEqual([[undefined, undefined]]);
  });
});
