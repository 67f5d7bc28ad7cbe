// Files that had a twin: git pairs a new file with one old copy, and the other copies were moved there as well.
import { addMovedTwins } from '../../src/repository/moved-twins.ts';
import { memorySnapshot } from '../helpers/memory-repository.ts';

interface Case {
  readonly name: string;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  readonly known?: Readonly<Record<string, string>>;
  readonly unsure?: readonly string[];
  readonly added: Readonly<Record<string, string>>;
  readonly left?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'two old copies became one new file',
    before: { 'sql/dock.sql': 'a', 'copy/dock.sql': 'a' },
    after: { 'db/dock.sql': 'a' },
    known: { 'copy/dock.sql': 'db/dock.sql' },
    added: { 'sql/dock.sql': 'db/dock.sql' },
  },
  {
    name: 'of three old copies two are left over',
    before: { 'a/dock.sql': 'a', 'b/dock.sql': 'a', 'c/dock.sql': 'a' },
    after: { 'db/dock.sql': 'a' },
    known: { 'a/dock.sql': 'db/dock.sql' },
    added: { 'b/dock.sql': 'db/dock.sql', 'c/dock.sql': 'db/dock.sql' },
  },
  {
    name: 'what nobody was sure of is known now',
    before: { 'a/dock.sql': 'a', 'b/dock.sql': 'a' },
    after: { 'db/dock.sql': 'a' },
    unsure: ['a/dock.sql', 'b/dock.sql'],
    added: { 'a/dock.sql': 'db/dock.sql', 'b/dock.sql': 'db/dock.sql' },
  },
  {
    name: 'of two new copies the one in the folders most alike is meant',
    before: { 'spec/sql/v1/dock.sql': 'a' },
    after: { 'spec/db/v1/dock.sql': 'a', 'other/dock.sql': 'a' },
    added: { 'spec/sql/v1/dock.sql': 'spec/db/v1/dock.sql' },
  },
  {
    name: 'of two new copies that are equally near nobody can say',
    before: { 'sql/dock.sql': 'a' },
    after: { 'x/dock.sql': 'a', 'y/dock.sql': 'a' },
    added: {},
    left: ['sql/dock.sql'],
  },
  {
    name: 'a copy that was there before took nothing in',
    before: { 'sql/dock.sql': 'a', 'db/dock.sql': 'a' },
    after: { 'db/dock.sql': 'a' },
    added: {},
  },
  {
    name: 'a file that was there before and holds it now took nothing in',
    before: { 'sql/dock.sql': 'a', 'db/dock.sql': 'b' },
    after: { 'db/dock.sql': 'a' },
    added: {},
  },
  {
    name: 'another name is another file',
    before: { 'sql/dock.sql': 'a' },
    after: { 'db/quay.sql': 'a' },
    added: {},
  },
  {
    name: 'another content is another file',
    before: { 'sql/dock.sql': 'a' },
    after: { 'db/dock.sql': 'b' },
    added: {},
  },
  {
    name: 'empty files have nothing in common',
    before: { 'sql/__init__.py': '' },
    after: { 'db/__init__.py': '' },
    added: {},
  },
  {
    name: 'what the source paired is not paired anew',
    before: { 'sql/dock.sql': 'a' },
    after: { 'db/dock.sql': 'a', 'x/quay.sql': 'a' },
    known: { 'sql/dock.sql': 'x/quay.sql' },
    added: {},
  },
];

it.each(CASES)('$name', async ({ before, after, known = {}, unsure = [], added, left = [] }) => {
  const found = await addMovedTwins({
    renames: { known: new Map(Object.entries(known)), unsure: new Set(unsure) },
    base: memorySnapshot('b'.repeat(40), before),
    head: memorySnapshot('a'.repeat(40), after),
  });
  expect(Object.fromEntries(found.known)).toEqual({ ...added, ...known });
  expect([...found.unsure]).toEqual(left);
});

it('a listing that is cut off proves nothing', async () => {
  const renames = { known: new Map<string, string>(), unsure: new Set<string>() };
  const base = memorySnapshot('b'.repeat(40), { 'sql/dock.sql': 'a' });
  const head = memorySnapshot('a'.repeat(40), { 'db/dock.sql': 'a' }, { truncated: true });
  expect(await addMovedTwins({ renames, base, head })).toBe(renames);
});

it('the source’s own pair wins where the pairs are turned around', async () => {
  const found = await addMovedTwins({
    renames: { known: new Map([['copy/dock.sql', 'db/dock.sql']]), unsure: new Set() },
    base: memorySnapshot('b'.repeat(40), { 'sql/dock.sql': 'a', 'copy/dock.sql': 'a' }),
    head: memorySnapshot('a'.repeat(40), { 'db/dock.sql': 'a' }),
  });
  expect(new Map([...found.known].map(([from, to]) => [to, from])).get('db/dock.sql')).toBe('copy/dock.sql');
});
