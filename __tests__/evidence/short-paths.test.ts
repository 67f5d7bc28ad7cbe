// Paths written in short: ranges of numbers, folders left out, the beginning of a folder's name left out, and names divided by slashes.
import { matrixOf } from '../helpers/evidence-cell.ts';
import { brief, resolvePage } from '../helpers/resolve-page.ts';

const FILES = {
  'crates/acme-runtime-x/src/lib.rs': 'x\n',
  'crates/acme-core/src/lib.rs': 'x\n',
  'crates/acme_net/src/wire.rs': 'x\n',
  'packages/ui/src/panel/Gauge.tsx': 'x\n',
  'packages/ui/src/panel/Dial.tsx': 'x\n',
  'src/commands/insert.ts': 'x\n',
  'src/commands/update.ts': 'x\n',
  'src/commands/delete.ts': 'x\n',
  'src/known.ts': 'x\n',
  'agents/agent-03-scout.md': 'x\n',
  'agents/agent-12-cook.md': 'x\n',
  'docs/NAVIGATION.md': 'x\n',
};

async function resolve(cell: string): Promise<string[]> {
  const { head } = await resolvePage({ files: FILES, page: matrixOf([['done', cell, '-']]) });
  return head
    .filter(({ place: { role }, reference: { kind } }) => role === 'implementation' && kind !== 'prose')
    .map(brief);
}

it.each([
  [
    'a folder without what its name begins with',
    '`runtime-x/src/lib.rs`',
    'runtime-x/src/lib.rs present crates/acme-runtime-x/src/lib.rs',
  ],
  ['the same with an underscore', '`net/src/wire.rs`', 'net/src/wire.rs present crates/acme_net/src/wire.rs'],
  [
    'a folder in the middle left out',
    '`ui/panel/Gauge.tsx`',
    'ui/panel/Gauge.tsx present packages/ui/src/panel/Gauge.tsx',
  ],
  ['several left out', '`ui/Dial.tsx`', 'ui/Dial.tsx present packages/ui/src/panel/Dial.tsx'],
])('finds %s', async (_, cell, expected) => {
  expect(await resolve(cell)).toEqual([expected]);
});

it('finds each of the names divided by slashes', async () => {
  expect(await resolve('`insert/update/delete.ts`')).toEqual(
    ['insert', 'update', 'delete'].map((name) => `insert/update/delete.ts present src/commands/${name}.ts`),
  );
});

it.each([
  ['a path in full that is elsewhere now', '`src/Gauge.tsx`', /missing src\/Gauge\.tsx/],
  ['a part of a word', '`time-x/src/lib.rs`', /missing/],
  ['folders in another order', '`panel/ui/Gauge.tsx`', /missing/],
  ['names of which one is not there', '`insert/upsert/delete.ts`', /missing/],
])('does not find %s', async (_, cell, expected) => {
  expect(await resolve(cell)).toEqual([expect.stringMatching(expected)]);
});

it('still reports a rename of a file that is found in short at head', async () => {
  const { head } = await resolvePage({
    files: { ...FILES, 'engine/run.rs': 'fn run() { one(); two(); three(); }\n' },
    page: matrixOf([['done', '`engine/run.rs`', '-']]),
    change: (git) => {
      git.write({ 'crates/engine/core/.keep': '' });
      git.git('mv', 'engine/run.rs', 'crates/engine/core/run.rs');
    },
  });
  expect(head[0]).toMatchObject({ change: 'renamed', renamedTo: 'crates/engine/core/run.rs' });
});

it.each([
  ['`agents/agent-01..08-*.md`', 'present'],
  ['`agents/agent-01…04-scout.md`', 'present'],
  ['`agents/agent-01–04-scout.md`', 'present'],
  ['`agents/agent-04..08-*.md`', 'missing'],
])('a range of numbers: %s is %s', async (cell, state) => {
  expect(await resolve(cell)).toEqual([expect.stringContaining(` ${state} `)]);
});

it.each([
  ['a folder beside others', '`src/queries/`', 'missing'],
  ['a page named like those beside it', '`TIMETABLE.md`', 'missing'],
  ['a folder of a folder that is not there', '`api/queries/`', 'unverifiable'],
  ['a folder at the root', '`queries/`', 'unverifiable'],
  ['a page named in another way', '`plan.md`', 'unverifiable'],
  ['words divided by a slash', '`src/queries`', 'unverifiable'],
  ['a page without code marks', 'TIMETABLE.md', 'unverifiable'],
])('%s can be missing or not: %s is %s', async (_, cell, state) => {
  expect(await resolve(cell)).toEqual([expect.stringContaining(` ${state} `)]);
});
