// Where a folder went whose files git paired with those of more than one folder.
import { followRenames } from '../../src/evidence/compare/renames.ts';
import { indexPaths } from '../../src/evidence/locate/path-index.ts';
import { memorySnapshot } from '../helpers/memory-repository.ts';

type Files = Readonly<Record<string, string>>;

async function folderOf({
  before,
  after,
  known,
}: {
  before: Files;
  after: Files;
  known: Files;
}): Promise<string | null> {
  const [base, head] = [memorySnapshot('b'.repeat(40), before), memorySnapshot('a'.repeat(40), after)];
  return followRenames({
    renames: { known: new Map(Object.entries(known)), unsure: new Set() },
    base: indexPaths(await base.tree()),
    head: indexPaths(await head.tree()),
  }).of('sql');
}

const BEFORE = { 'sql/dock.sql': 'a', 'sql/quay.sql': 'b', 'copy/dock.sql': 'a' };
const CROSSED = { 'sql/dock.sql': 'other/dock.sql', 'copy/dock.sql': 'db/dock.sql', 'sql/quay.sql': 'db/quay.sql' };

it.each<[string, { before: Files; after: Files; known: Files }, string | null]>([
  [
    'the folder that holds all of it now',
    { before: BEFORE, after: { 'db/dock.sql': 'a', 'db/quay.sql': 'b', 'other/dock.sql': 'a' }, known: CROSSED },
    'db',
  ],
  [
    'the same with files besides',
    {
      before: BEFORE,
      after: { 'db/dock.sql': 'a', 'db/quay.sql': 'b', 'db/new.sql': 'c', 'other/dock.sql': 'a' },
      known: CROSSED,
    },
    'db',
  ],
  [
    'nowhere, where one file has another content there',
    { before: BEFORE, after: { 'db/dock.sql': 'x', 'db/quay.sql': 'b', 'other/dock.sql': 'a' }, known: CROSSED },
    null,
  ],
  [
    'nowhere, where one file is not there',
    { before: BEFORE, after: { 'db/quay.sql': 'b', 'other/dock.sql': 'a' }, known: CROSSED },
    null,
  ],
  [
    'nowhere, where the folder was there before',
    {
      before: { ...BEFORE, 'db/keep.sql': 'k' },
      after: { 'db/dock.sql': 'a', 'db/quay.sql': 'b', 'db/keep.sql': 'k', 'other/dock.sql': 'a' },
      known: CROSSED,
    },
    null,
  ],
  [
    'nowhere, where two folders hold all of it',
    {
      before: BEFORE,
      after: { 'db/dock.sql': 'a', 'db/quay.sql': 'b', 'other/dock.sql': 'a', 'other/quay.sql': 'b' },
      known: CROSSED,
    },
    null,
  ],
])('%s', async (_, change, to) => {
  expect(await folderOf(change)).toBe(to);
});
