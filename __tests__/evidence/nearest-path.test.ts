// The path that a missing one most likely means: only where that is clear.
import { amongAdded, findNearest, findNearestName, isOnlyNamesake } from '../../src/evidence/locate/nearest-path.ts';
import { indexPaths, type PathIndex } from '../../src/evidence/locate/path-index.ts';

const index = (paths: readonly string[], truncated = false): PathIndex => {
  const entries = new Map(paths.map((path) => [path, { path, kind: 'file' as const, id: path }]));
  return indexPaths(truncated ? { entries, truncated, because: 'cut' } : { entries, truncated });
};

it.each<[string, string, readonly string[], string | null]>([
  ['the same name in another case', 'src/Ferry.ts', ['src/ferry.ts'], 'src/ferry.ts'],
  ['a folder of its name', 'src/ferry.rs', ['src/ferry/mod.rs'], 'src/ferry/mod.rs'],
  ['a file in place of its folder', 'src/ferry/mod.rs', ['src/ferry.rs'], 'src/ferry.rs'],
  ['a kindred ending', 'src/ferry.js', ['src/ferry.ts', 'lib/ferry.js'], 'src/ferry.ts'],
  ['another ending, after the same name elsewhere', 'src/ferry.js', ['src/ferry.txt', 'lib/ferry.js'], 'lib/ferry.js'],
  ['any other ending', 'src/ferry.js', ['src/ferry.txt'], 'src/ferry.txt'],
  ['two files with other endings', 'src/ferry.js', ['src/ferry.txt', 'src/ferry.log'], null],
  ['two files with kindred endings', 'src/ferry.js', ['src/ferry.mts', 'src/ferry.cts'], null],
  ['its name in one other folder', 'src/quay.ts', ['lib/deep/quay.ts'], 'lib/deep/quay.ts'],
  ['its name in two folders, equally far', 'src/quay.ts', ['lib/quay.ts', 'bin/quay.ts'], null],
  [
    'its name in two folders, of which one is kin',
    'app/src/quay.ts',
    ['lib/deep/down/quay.ts', 'app/apart/below/under/quay.ts'],
    'app/apart/below/under/quay.ts',
  ],
  [
    'its name in two folders, which are both kin',
    'app/src/quay.ts',
    ['app/a/b/c/d/quay.ts', 'app/e/f/g/h/quay.ts'],
    null,
  ],
  [
    'a common name in two folders',
    'app/src/index.ts',
    ['lib/deep/down/index.ts', 'app/apart/below/under/index.ts'],
    null,
  ],
  ['a slip', 'src/harbour.ts', ['src/harbor.ts'], 'src/harbor.ts'],
  ['two slips, equally near', 'src/harbour.ts', ['src/harbor.ts', 'src/harbours.ts'], null],
  [
    'a slip beside one that is twice as far',
    'src/harbourage.ts',
    ['src/harbouragee.ts', 'src/harbouraggee.ts'],
    'src/harbouragee.ts',
  ],
  ['a name that differs in a digit', 'src/pier1.ts', ['src/pier2.ts'], null],
  ['a name of its own', 'src/ferry.ts', ['src/winch.ts'], null],
])('%s', (_, path, paths, expected) => {
  expect(findNearest(index(paths), path)).toBe(expected);
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

it.each<[string, string, readonly string[], boolean]>([
  ['the only one of its name', 'src/quay.ts', ['lib/quay.ts'], false],
  ['one of two', 'src/quay.ts', ['lib/quay.ts', 'bin/quay.ts'], false],
  ['the only one that could be listed', 'src/quay.ts', ['lib/quay.ts'], true],
])('is moved for sure only where it is %s', (_, path, paths, truncated) => {
  expect(isOnlyNamesake(index(paths, truncated), path, 'lib/quay.ts')).toBe(paths.length === 1 && !truncated);
});

it.each<[string, readonly string[], string | null]>([
  ['tset', ['test', 'build'], 'test'],
  ['tst', ['test', 'tsts'], null],
  ['test', ['deploy'], null],
])('the nearest name to %s', (name, names, expected) => {
  expect(findNearestName(name, names)).toBe(expected);
});
