// How many paths, matches, names and folders are looked at before nothing more is said.
import { findNearest, findNearestName } from '../../src/evidence/locate/nearest-path.ts';
import { matchGlob, openGlobMatcher, type GlobMatcher } from '../../src/evidence/locate/match-glob.ts';
import { indexPaths, type PathIndex } from '../../src/evidence/locate/path-index.ts';
import type { PageSubmodules } from '../../src/evidence/locate/hidden-paths.ts';
import { resolvePath } from '../../src/evidence/locate/resolve-path.ts';

const treeOf = (paths: readonly string[]): PathIndex =>
  indexPaths({
    entries: new Map(paths.map((path) => [path, { path, kind: 'file' as const, id: path }])),
    truncated: false,
  });
const many = (count: number, path: (at: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, at) => path(at));

const listSubmodules = (): PageSubmodules => ({ named: [], byName: new Map() });

const found = (paths: readonly string[], path: string): string => {
  const { state, target, why } = resolvePath({
    index: treeOf(paths),
    path,
    page: 'status.md',
    folders: [],
    linked: false,
    surelyPath: true,
    listSubmodules,
  });
  return `${state} ${target ?? '-'}: ${why.code}`;
};

describe('globs', () => {
  const match = async (globs: GlobMatcher, index: PathIndex, pattern: string): Promise<string> => {
    const { resolution, files } = await matchGlob({
      index,
      globs,
      pattern,
      page: 'status.md',
      folders: [],
      listSubmodules,
    });
    return `${resolution.state} ${files.length}: ${resolution.why.code}`;
  };

  it('are held against no more paths than the run may cost, and what was matched before costs nothing', async () => {
    const index = treeOf(many(8, (at) => `src/a${at}.py`));
    // One for passing over 8 paths, and one for each of them that begins and ends like the glob.
    const enough = openGlobMatcher(9);
    expect(await match(enough, index, 'src/*.py')).toBe('present 8: glob-matches');
    expect(await match(enough, index, 'src/*.py')).toBe('present 8: glob-matches');
    expect(await match(enough, index, 'src/*.ts')).toBe('unverifiable 0: glob-too-costly');
    expect(await match(openGlobMatcher(8), index, 'src/*.py')).toBe('unverifiable 0: glob-too-costly');
  });

  it('cost nothing for paths that begin or end otherwise', async () => {
    const paths = [...many(8, (at) => `src/a${at}.py`), ...many(8, (at) => `lib/a${at}.py`)];
    const index = treeOf([...paths, ...many(8, (at) => `src/a${at}.ts`)]);
    // Three for passing over 24 paths, and eight for those of the folder with the ending.
    expect(await match(openGlobMatcher(11), index, 'src/*.py')).toBe('present 8: glob-matches');
    expect(await match(openGlobMatcher(10), index, 'src/*.py')).toBe('unverifiable 0: glob-too-costly');
  });

  it('of a folder that is not there cost nothing', async () => {
    const index = treeOf(['src/a.py']);
    expect(await openGlobMatcher(0).match(index, 'gone/*.py')).toEqual([]);
    expect(await openGlobMatcher(0).match(index, 'src/*.py')).toBeNull();
    expect(await openGlobMatcher(0).match(index, 'go[n]e/*.py')).toBeNull();
  });

  it('keep 5000 files', async () => {
    const index = treeOf(many(5001, (at) => `src/a${at}.py`));
    const { resolution, files } = await matchGlob({
      index,
      globs: openGlobMatcher(),
      pattern: 'src/*',
      page: 'status.md',
      folders: [],
      listSubmodules,
    });
    expect(files).toHaveLength(5000);
    expect(resolution.why).toMatchObject({ count: 5000, capped: true });
    const less = treeOf(many(4999, (at) => `src/a${at}.py`));
    expect(
      (
        await matchGlob({
          index: less,
          globs: openGlobMatcher(),
          pattern: 'src/*',
          page: 'x',
          folders: [],
          listSubmodules,
        })
      ).resolution.why,
    ).toMatchObject({ count: 4999, capped: false });
  });

  it('may match in a submodule, once the bound is hit', async () => {
    const entries = new Map([['glass', { path: 'glass', kind: 'submodule' as const, id: '1' }]]);
    const index = indexPaths({ entries, truncated: false });
    expect(await openGlobMatcher(2).reachesSubmodule(index, 'src/*')).toBe(false);
    expect(await openGlobMatcher(1).reachesSubmodule(index, 'src/*')).toBe(true);
    expect(await openGlobMatcher(2).reachesSubmodule(index, 'glass/*')).toBe(true);
    expect(await openGlobMatcher(0).reachesSubmodule(treeOf(['a.py']), 'src/*')).toBe(false);
  });
});

it('a path in short is looked for among 2000 files of its name', () => {
  const others = (count: number): readonly string[] => many(count, (at) => `lib/f${at}/kiln.py`);
  expect(found([...others(1999), 'crates/acme-wheel/src/kiln.py'], 'wheel/kiln.py')).toBe(
    'present crates/acme-wheel/src/kiln.py: shortened',
  );
  expect(found([...others(2000), 'crates/acme-wheel/src/kiln.py'], 'wheel/kiln.py')).toBe(
    'missing wheel/kiln.py: nowhere',
  );
});

it('names divided by slashes are nine at most', () => {
  const names = (count: number): readonly string[] => many(count, (at) => `n${at}`);
  const files = names(10).map((name) => `src/${name}.ts`);
  expect(found(files, `${names(9).join('/')}.ts`)).toBe('present src/n8.ts: shortened');
  expect(found(files, `${names(10).join('/')}.ts`)).toBe(`missing ${names(10).join('/')}.ts: nowhere`);
});

it('of several files three are named', () => {
  const why = (count: number) =>
    resolvePath({
      index: treeOf(many(count, (at) => `f${at}/kiln.py`)),
      path: 'kiln.py',
      page: 'status.md',
      folders: [],
      linked: false,
      surelyPath: false,
      listSubmodules,
    }).why;
  expect(why(2)).toEqual({ code: 'ambiguous', paths: ['f0/kiln.py', 'f1/kiln.py'], more: 0 });
  expect(why(3)).toMatchObject({ paths: ['f0/kiln.py', 'f1/kiln.py', 'f2/kiln.py'], more: 0 });
  expect(why(4)).toMatchObject({ paths: ['f0/kiln.py', 'f1/kiln.py', 'f2/kiln.py'], more: 1 });
});

it('twelve places are named, in the order of looking', () => {
  const { tried } = resolvePath({
    index: treeOf(['a.py']),
    path: 'kiln.py',
    page: 'docs/status.md',
    folders: many(20, (at) => `f${at}`),
    linked: false,
    surelyPath: true,
    listSubmodules,
  });
  expect(tried).toEqual(['kiln.py', 'docs/kiln.py', ...many(10, (at) => `f${at}/kiln.py`)]);
});

describe('the nearest path', () => {
  it('is looked for letter by letter among 500', () => {
    const near = (count: number): string | null =>
      findNearest(treeOf(['src/kilns.py', ...many(count - 1, (at) => `src/other-${at}.txt`)]), 'src/kilms.py');
    expect(near(500)).toBe('src/kilns.py');
    expect(near(501)).toBeNull();
  });

  it('of one name is looked for among 500 by its folders', () => {
    const near = (count: number): string | null =>
      findNearest(
        treeOf(['deep/wheel/kiln.py', ...many(count - 1, (at) => `far-away-from-there-${at}/kiln.py`)]),
        'somewhere/else/altogether/wheel/kiln.py',
      );
    expect(near(500)).toBe('deep/wheel/kiln.py');
    expect(near(501)).toBeNull();
  });

  it('is not looked for where the missing one is very long', () => {
    const near = (length: number): string | null => {
      const path = `src/${'x'.repeat(length - 4)}`;
      return findNearest(treeOf([`${path.slice(0, -1)}y`]), path);
    };
    expect(near(400)).not.toBeNull();
    expect(near(401)).toBeNull();
  });

  it('of a name is looked for among 500 others', () => {
    const near = (count: number): string | null =>
      findNearestName('fire', ['fires', ...many(count - 1, (at) => `another-${at}`)]);
    expect(near(500)).toBe('fires');
    expect(near(501)).toBeNull();
  });
});
