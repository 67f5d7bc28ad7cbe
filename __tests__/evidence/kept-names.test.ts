// Names that a row cites and that are still where they were, whatever else the change does; and what is no name.
import { containsPart } from '../../src/text/contains-word.ts';
import { matrixOf } from '../helpers/evidence-cell.ts';
import { resolvePage } from '../helpers/resolve-page.ts';

it('a copy of the file that has a name moves nothing', async () => {
  const text = 'export const oarLock = 1;\n';
  const { head } = await resolvePage({
    files: { 'web/src/boat/index.js': text },
    page: matrixOf([['done', '`boat/index.js`, `oarLock`', '-']]),
    change: (git) => git.write({ 'web-next/src/boat/index.js': text }),
  });
  expect(head.find(({ reference: { symbol } }) => symbol === 'oarLock')?.resolution.state).toBe('present');
});

it('a name that only words had before, and code has now, is there', async () => {
  const { head } = await resolvePage({
    files: { 'src/boat.ts': 'export const boat = 1;\n', 'docs/report.md': 'We allow `too_many_oars` there.\n' },
    page: matrixOf([['done', '`docs/report.md`, `too_many_oars`', '-']]),
    change: (git) =>
      git.write({ 'docs/report.md': 'Nothing.\n', 'src/boat.ts': '// allow: too_many_oars\nexport const boat = 1;\n' }),
  });
  expect(head.find(({ reference: { symbol } }) => symbol === 'too_many_oars')?.resolution.state).toBe('present');
});

it.each([
  ['SailTree', 'struct SailTree2D {}', true],
  ['SailTree', 'struct SailTree3d {}', true],
  ['SailTree', 'struct SailTrees {}', false],
  ['sail_v2', 'sail_v23', false],
])('%s is a part of %j: %s', (word, text, expected) => {
  expect(containsPart(text, word)).toBe(expected);
});

it.each(['src/boat.ts,test_boat_fl...', 'src/boat.ts, test_boat_fl…'])(
  'what a generator shortened is no name: %s',
  async (cell) => {
    const { head } = await resolvePage({ files: { 'src/boat.ts': 'boat\n' }, page: matrixOf([['done', cell, '-']]) });
    expect(head.filter(({ reference: { kind } }) => kind === 'symbol')).toEqual([]);
  },
);

it('of `path::name` another file that has the name is named, and not put in its place', async () => {
  const { head } = await resolvePage({
    files: { 'src/boat.ts': 'export const boat = 1;\n', 'src/raft.ts': 'export function floats() {}\n' },
    page: matrixOf([['done', '`src/boat.ts::floats`', '-']]),
  });
  expect(head[0]).toMatchObject({ resolution: { state: 'missing', candidate: null }, foundIn: ['src/raft.ts'] });
});

it.each([
  ['is there', 'record:src/boat.ts', 'present'],
  ['is elsewhere', 'record:src/raft.ts', 'unverifiable'],
  ['is of another repository', 'fleet:core/raft.clj', 'unverifiable'],
])('a path after a word that says what it is, where it %s', async (_, cell, state) => {
  const { head } = await resolvePage({
    files: { 'src/boat.ts': 'boat\n' },
    page: matrixOf([['done', `\`${cell}\``, '-']]),
  });
  expect(head[0]?.resolution.state).toBe(state);
});

it('a name in the middle of a sentence is spoken of', async () => {
  const cell = 'the captain prefers `sails_at_dawn` to any other way of sailing';
  const { head } = await resolvePage({ files: { 'src/boat.ts': 'boat\n' }, page: matrixOf([['done', cell, '-']]) });
  expect(head[0]?.reference).toMatchObject({ symbol: 'sails_at_dawn', manner: 'inside' });
});

it.each([
  ['deferred', 'unverifiable'],
  ['not applicable', 'unverifiable'],
  ['done', 'missing'],
  ['in progress', 'missing'],
])('what a %s row would need is %s', async (status, state) => {
  const { head } = await resolvePage({
    files: { 'src/boat.ts': 'boat\n' },
    page: matrixOf([
      [status, '`src/raft.ts`', '-'],
      ['done', '`src/boat.ts`', '-'],
    ]),
  });
  expect(head[0]?.resolution.state).toBe(state);
});

it.each([
  ['data/runs.json', 'tools/data/*\n!tools/data/.gitkeep\n', 'unverifiable'],
  ['data/runs.json', '/tools/logs/\n', 'missing'],
  ['tools/data/runs.json', 'tools/data/\n', 'unverifiable'],
])('%s below an ignored folder of any place is %s %s', async (path, ignored, state) => {
  const { head } = await resolvePage({
    files: { '.gitignore': ignored, 'tools/data/.gitkeep': '', 'src/boat.ts': 'boat\n' },
    page: matrixOf([['done', `\`${path}\``, '-']]),
  });
  expect(head[0]?.resolution.state).toBe(state);
});

it('a row says that its file is deleted in a column after its status, whatever names the row', async () => {
  const page = [
    '# Leftovers',
    '',
    '| Файл | Путь | Размер | Статус | Действие |',
    '|---|---|---|---|---|',
    '| **notes_old.md** | `docs/notes_old.md` | — | 📁 ARCHIVED | ✅ KEEP (already there) |',
    '| **boat.ts.bak** | `src/boat.ts.bak` | — | ✅ RESOLVED | ✅ DELETED (#12) |',
    '',
  ].join('\n');
  const { head } = await resolvePage({
    files: { 'src/boat.ts.bak': 'boat\n', 'docs/notes_old.md': 'old\n' },
    page,
    change: (git) => git.remove('src/boat.ts.bak'),
  });
  expect(head.find(({ reference: { path } }) => path === 'src/boat.ts.bak')?.reference.acknowledged).toBe(true);
});
