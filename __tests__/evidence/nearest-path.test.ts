// The path that a missing one most likely means: only where that is clear.
import { amongAdded, findNearest, findNearestName, isOnlyNamesake } from '../../src/evidence/locate/nearest-path.ts';
import { indexPaths, type PathIndex } from '../../src/evidence/locate/path-index.ts';
import { folderOf, nameOf, stemOf } from '../../src/text/paths.ts';
import { fc, runs } from '../helpers/properties.ts';

const index = (paths: readonly string[], truncated = false): PathIndex => {
  const entries = new Map(paths.map((path) => [path, { path, kind: 'file' as const, id: path }]));
  return indexPaths(truncated ? { entries, truncated, because: 'cut' } : { entries, truncated });
};

it.each<{
  readonly name: string;
  readonly path: string;
  readonly paths: readonly string[];
  readonly near: string | null;
}>([
  { name: 'the same name in another case', path: 'src/Ferry.ts', paths: ['src/ferry.ts'], near: 'src/ferry.ts' },
  { name: 'a name that many files have, in another folder', path: 'x/util.py', paths: ['src/z/util.py'], near: null },
  { name: 'such a name where the folder agrees', path: 'x/util.py', paths: ['src/x/util.py'], near: 'src/x/util.py' },
  { name: 'a page of another part', path: 'app/src/log/View.vue', paths: ['web/lib/table/View.vue'], near: null },
  {
    name: 'such a page in its folder',
    path: 'app/log/View.vue',
    paths: ['web/log/View.vue'],
    near: 'web/log/View.vue',
  },
  { name: 'such a name at the root', path: 'x/README.md', paths: ['README.md'], near: null },
  { name: 'a folder of its name', path: 'src/ferry.rs', paths: ['src/ferry/mod.rs'], near: 'src/ferry/mod.rs' },
  { name: 'a file in place of its folder', path: 'src/ferry/mod.rs', paths: ['src/ferry.rs'], near: 'src/ferry.rs' },
  { name: 'a kindred ending', path: 'src/ferry.js', paths: ['src/ferry.ts', 'lib/ferry.css'], near: 'src/ferry.ts' },
  {
    name: 'a kindred ending where the very name is elsewhere',
    path: 'src/ferry.hpp',
    paths: ['src/ferry.cpp', 'include/ferry.hpp'],
    near: 'include/ferry.hpp',
  },
  {
    name: 'a kindred ending where the very name is in several other folders',
    path: 'src/ferry.hpp',
    paths: ['src/ferry.cpp', 'include/ferry.hpp', 'tests/ferry.hpp'],
    near: null,
  },
  {
    name: 'a kindred ending of another language where the very name is elsewhere',
    path: 'src/ferry.js',
    paths: ['src/ferry.ts', 'lib/ferry.js'],
    near: null,
  },
  {
    name: 'a kindred ending of a name that many files have',
    path: 'src/index.js',
    paths: ['src/index.ts', 'lib/index.js'],
    near: 'src/index.ts',
  },
  {
    name: 'another ending, after the same name elsewhere',
    path: 'src/ferry.js',
    paths: ['src/ferry.txt', 'lib/ferry.js'],
    near: 'lib/ferry.js',
  },
  { name: 'any other ending', path: 'src/ferry.js', paths: ['src/ferry.txt'], near: 'src/ferry.txt' },
  { name: 'two files with other endings', path: 'src/ferry.js', paths: ['src/ferry.txt', 'src/ferry.log'], near: null },
  {
    name: 'two files with kindred endings',
    path: 'src/ferry.js',
    paths: ['src/ferry.mts', 'src/ferry.cts'],
    near: null,
  },
  { name: 'its name in one other folder', path: 'src/quay.ts', paths: ['lib/deep/quay.ts'], near: 'lib/deep/quay.ts' },
  {
    name: 'its name in two folders, equally far',
    path: 'src/quay.ts',
    paths: ['lib/quay.ts', 'bin/quay.ts'],
    near: null,
  },
  {
    name: 'its name in two folders, of which one is kin',
    path: 'app/src/quay.ts',
    paths: ['lib/deep/down/quay.ts', 'app/apart/below/under/quay.ts'],
    near: 'app/apart/below/under/quay.ts',
  },
  {
    name: 'its name in two folders, which are both kin',
    path: 'app/src/quay.ts',
    paths: ['app/a/b/c/d/quay.ts', 'app/e/f/g/h/quay.ts'],
    near: null,
  },
  {
    name: 'a common name in two folders',
    path: 'app/src/index.ts',
    paths: ['lib/deep/down/index.ts', 'app/apart/below/under/index.ts'],
    near: null,
  },
  { name: 'a slip', path: 'src/harbour.ts', paths: ['src/harbor.ts'], near: 'src/harbor.ts' },
  { name: 'two slips, equally near', path: 'src/harbour.ts', paths: ['src/harbor.ts', 'src/harbours.ts'], near: null },
  {
    name: 'a slip beside one that is twice as far',
    path: 'src/harbourage.ts',
    paths: ['src/harbouragee.ts', 'src/harbouraggee.ts'],
    near: 'src/harbouragee.ts',
  },
  { name: 'a name that differs in a digit', path: 'src/pier1.ts', paths: ['src/pier2.ts'], near: null },
  { name: 'a name of its own', path: 'src/ferry.ts', paths: ['src/winch.ts'], near: null },
  {
    name: 'the root of another part, by folders that any project has',
    path: 'crates/ferry/src/lib.rs',
    paths: ['src/lib.rs'],
    near: null,
  },
  {
    name: 'the settings of the tests of another part',
    path: 'services/ferry/tests/conftest.py',
    paths: ['tests/conftest.py'],
    near: null,
  },
  {
    name: 'the root of a part that was moved',
    path: 'crates/ferry/src/lib.rs',
    paths: ['libs/ferry/src/lib.rs'],
    near: 'libs/ferry/src/lib.rs',
  },
  {
    name: 'the root of the one part, written from a folder that is not there',
    path: 'lib/src/main.rs',
    paths: ['app/src/main.rs'],
    near: 'app/src/main.rs',
  },
  {
    name: 'the root of the nearest of several parts',
    path: 'crates/ferry/src/lib.rs',
    paths: ['crates/jerry/src/lib.rs', 'crates/lighthouse/src/lib.rs'],
    near: null,
  },
  {
    name: 'a telling name below another folder',
    path: 'crates/ferry/src/timetable.rs',
    paths: ['src/timetable.rs'],
    near: 'src/timetable.rs',
  },
  {
    name: 'its name elsewhere where a file beside it has the word of the folder too',
    path: 'docs/tests/ferry.md',
    paths: ['docs/tests/test_ferry.md', 'docs/needs/ferry.md'],
    near: null,
  },
  {
    name: 'the same with the word behind it, in another style',
    path: 'app/controllers/ferry.rb',
    paths: ['app/controllers/ferryController.rb', 'app/models/ferry.rb'],
    near: null,
  },
  {
    name: 'its name elsewhere beside a file with another word',
    path: 'src/ferry.ts',
    paths: ['src/ferry-queue.ts', 'src/ferry.test.ts', 'lib/ferry.ts'],
    near: 'lib/ferry.ts',
  },
])('$name', ({ path, paths, near }) => {
  expect(findNearest(index(paths), path)).toBe(near);
});

it('looks among what a change added, and nowhere where the files of base are not all known', () => {
  const head = index(['src/harbor.ts', 'lib/quay.ts', 'src/Ferry.ts', 'src/new/mod.rs']);
  const near = (base: PathIndex) =>
    ['src/harbour.ts', 'src/quay.ts', 'src/ferry.ts', 'src/new.rs'].map((path) =>
      findNearest(amongAdded(head, base), path),
    );
  expect(near(index([]))).toEqual(['src/harbor.ts', 'lib/quay.ts', 'src/Ferry.ts', 'src/new/mod.rs']);
  expect(near(index(['src/harbor.ts', 'lib/quay.ts', 'src/Ferry.ts', 'src/new/mod.rs']))).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(near(index([], true))).toEqual([null, null, null, null]);
});

it('names the same path in a crowd as if each path was looked at', () => {
  const name = fc.constantFrom('quay.ts', 'quay.js', 'quay.mts', 'index.ts', 'harbor.ts', 'harbour.ts', 'Quay.ts', 'x');
  const path = fc
    .array(fc.oneof(name, fc.constantFrom('a', 'b', 'c')), { maxLength: 3 })
    .chain((folders) => name.map((last) => [...folders, last].join('/')));
  fc.assert(
    fc.property(
      fc.uniqueArray(path, { maxLength: 120, size: 'max' }),
      fc.func(fc.boolean()),
      fc.array(path, { maxLength: 12 }),
      (paths, isOld, missing) => {
        const [head, base] = [index(paths), index(paths.filter((one) => isOld(one)))];
        const isAdded = (one: string): boolean => !base.has(one);
        const only = (found: string | null): string | null => (found !== null && isAdded(found) ? found : null);
        const plain = {
          entry: (one: string) => (isAdded(one) ? head.entry(one) : undefined),
          isFile: (one: string) => head.isFile(one) && isAdded(one),
          inOtherCase: (one: string) => only(head.inOtherCase(one)),
          inOtherForm: (one: string) => only(head.inOtherForm(one)),
          siblings: (folder: string) => paths.filter((one) => folderOf(one) === folder && isAdded(one)),
          ofStem: (folder: string, stem: string) =>
            paths.filter((one) => folderOf(one) === folder && stemOf(one) === stem && isAdded(one)),
          named: (wanted: string) => paths.filter((one) => nameOf(one) === wanted && isAdded(one)).toSorted(),
        };
        for (const one of missing) expect(findNearest(amongAdded(head, base), one)).toBe(findNearest(plain, one));
      },
    ),
    runs(400),
  );
});

it.each([
  { where: 'the only one of its name', paths: ['lib/quay.ts'], truncated: false, sure: true },
  { where: 'one of two', paths: ['lib/quay.ts', 'bin/quay.ts'], truncated: false, sure: false },
  { where: 'the only one that could be listed', paths: ['lib/quay.ts'], truncated: true, sure: false },
])('is moved for sure or not: $where', ({ paths, truncated, sure }) => {
  expect(isOnlyNamesake(index(paths, truncated), 'src/quay.ts', 'lib/quay.ts')).toBe(sure);
});

it.each<[string, readonly string[], string | null]>([
  ['tset', ['test', 'build'], 'test'],
  ['tst', ['test', 'tsts'], null],
  ['test', ['deploy'], null],
])('the nearest name to %s', (name, names, expected) => {
  expect(findNearestName(name, names)).toBe(expected);
});
