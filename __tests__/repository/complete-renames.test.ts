// Renames where no source lists them all: what the two listings prove, and what nobody can know.
import { completeRenames } from '../../src/repository/complete-renames.ts';
import { memorySnapshot } from '../helpers/memory-repository.ts';

interface Case {
  readonly name: string;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  readonly known?: Readonly<Record<string, string>>;
  readonly listed?: readonly string[];
  readonly renamed: Readonly<Record<string, string>>;
  readonly unsure: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'equal contents are a rename',
    before: { 'src/a.ts': 'a' },
    after: { 'lib/z.ts': 'a' },
    renamed: { 'src/a.ts': 'lib/z.ts' },
    unsure: [],
  },
  {
    name: 'equal contents that two files have prove nothing, and their extension leaves it open',
    before: { 'src/a.ts': 'a', 'src/b.ts': 'a' },
    after: { 'lib/z.ts': 'a' },
    renamed: {},
    unsure: ['src/a.ts', 'src/b.ts'],
  },
  { name: 'nothing came: it was deleted', before: { 'src/a.ts': 'a' }, after: {}, renamed: {}, unsure: [] },
  {
    name: 'what came has another extension and another name: it was deleted',
    before: { 'src/a.ts': 'a' },
    after: { 'docs/b.md': 'b' },
    renamed: {},
    unsure: [],
  },
  {
    name: 'what came has its extension: nobody knows',
    before: { 'src/a.ts': 'a' },
    after: { 'src/b.ts': 'b' },
    renamed: {},
    unsure: ['src/a.ts'],
  },
  {
    name: 'what came has its name: nobody knows',
    before: { 'one/Makefile': 'a' },
    after: { 'two/Makefile': 'b' },
    renamed: {},
    unsure: ['one/Makefile'],
  },
  {
    name: 'a file without an extension is not like every other one',
    before: { LICENSE: 'a' },
    after: { NOTICE: 'b' },
    renamed: {},
    unsure: [],
  },
  {
    name: 'what the source lists is believed',
    before: { 'src/a.ts': 'a', 'src/b.ts': 'b' },
    after: { 'src/c.ts': 'c', 'src/d.ts': 'd' },
    known: { 'src/a.ts': 'src/c.ts' },
    listed: ['src/b.ts'],
    renamed: { 'src/a.ts': 'src/c.ts' },
    unsure: [],
  },
  {
    name: 'the target of a listed rename is nobody else’s',
    before: { 'src/a.ts': 'a', 'src/b.ts': 'b' },
    after: { 'src/c.ts': 'b' },
    known: { 'src/a.ts': 'src/c.ts' },
    renamed: { 'src/a.ts': 'src/c.ts' },
    unsure: [],
  },
];

it.each(CASES)('$name', async ({ before, after, known = {}, listed = [], renamed, unsure }) => {
  const [base, head] = [memorySnapshot('b'.repeat(40), before), memorySnapshot('a'.repeat(40), after)];
  const found = completeRenames({
    before: await base.tree(),
    after: await head.tree(),
    known: new Map(Object.entries(known)),
    listed: new Set(listed),
  });
  expect(Object.fromEntries(found.known)).toEqual(renamed);
  expect([...found.unsure].sort()).toEqual(unsure);
});
