// What an index of paths answers about folders, whatever the order of the tree is.
import { indexPaths } from '../../src/evidence/locate/path-index.ts';
import { fc, runs } from '../helpers/properties.ts';

const paths = fc.uniqueArray(
  fc
    .array(fc.constantFrom('a', 'b', 'a-b', 'a.b', 'ab', 'ä', '😀', '\ufffd', 'A', '0'), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('/')),
  { maxLength: 30 },
);

it('lists the files below a folder in the order of the tree, sorted or not', () => {
  fc.assert(
    fc.property(
      paths,
      fc.boolean(),
      fc.constantFrom('', 'a', 'a/b', 'b', 'ab', '😀', 'gone'),
      (given, sorted, folder) => {
        const all = (sorted ? given.toSorted() : given).map((path) => ({ path, kind: 'file' as const, id: path }));
        const index = indexPaths({ entries: new Map(all.map((entry) => [entry.path, entry])), truncated: false });
        expect(index.below(folder)).toEqual(all.filter(({ path }) => folder === '' || path.startsWith(`${folder}/`)));
      },
    ),
    runs(2000),
  );
});

describe('many paths of few names', () => {
  const part = fc.constantFrom('a', 'b', 'a.ts', 'a.js', 'b.ts', '.a', 'a.b.ts');
  const crowded = fc.uniqueArray(
    fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/')),
    { minLength: 1, maxLength: 300, size: 'max' },
  );
  const asked = fc.array(fc.constantFrom('a', 'b', 'a.ts', '', 'gone'), { minLength: 1, maxLength: 4 });
  const last = (path: string): string => path.split('/').at(-1) ?? '';
  const folder = (path: string): string => path.split('/').slice(0, -1).join('/');

  it('are found by how they end, by name and by what is before the last ending as if each was looked at', () => {
    fc.assert(
      fc.property(crowded, fc.array(asked, { maxLength: 8 }), (files, questions) => {
        const entries = files.map((path) => ({ path, kind: 'file' as const, id: path }));
        const index = indexPaths({ entries: new Map(entries.map((entry) => [entry.path, entry])), truncated: false });
        const folders = files.flatMap((path) => path.split('/').map((_, at, parts) => parts.slice(0, at).join('/')));
        const all = [...files, ...new Set(folders)];
        for (const end of questions.map((parts) => parts.join('/'))) {
          expect(index.endingWith(end)).toEqual(
            all.filter((path) => path === end || path.endsWith(`/${end}`)).toSorted(),
          );
          expect(index.named(last(end))).toEqual(files.filter((path) => last(path) === last(end)).toSorted());
          expect(index.ofStem(end, 'a')).toEqual(
            files.filter((path) => folder(path) === end && /^a(?:\.[^.]*)?$/.test(last(path))),
          );
        }
      }),
      runs(300),
    );
  });

  it('of a name that files and folders have are in one order', () => {
    const paths = ['c/a', 'a', 'b/a/x'];
    const entries = paths.map((path) => [path, { path, kind: 'file' as const, id: path }] as const);
    const index = indexPaths({ entries: new Map(entries), truncated: false });
    expect(index.endingWith('a')).toEqual(['a', 'b/a', 'c/a']);
    expect(index.endingWith('a')).toBe(index.endingWith('a'));
    expect(index.named('a')).toEqual(['a', 'c/a']);
  });
});

describe('two trees', () => {
  type Kind = 'file' | 'link' | 'submodule';
  const treeOf = (...written: readonly (readonly [path: string, kind?: Kind, id?: string])[]) =>
    indexPaths({
      entries: new Map(written.map(([path, kind = 'file', id = path]) => [path, { path, kind, id }])),
      truncated: false,
    });

  it('share what depends on their paths alone, whatever the files hold', () => {
    const before = treeOf(['src/a.ts'], ['src/b.ts']);
    const after = treeOf(['src/a.ts', 'file', 'edited'], ['src/b.ts']);
    expect(after.paths).toBe(before.paths);
    expect(after.entry('src/a.ts')?.id).toBe('edited');
    expect(after.below('src').map(({ id }) => id)).toEqual(['edited', 'src/b.ts']);
  });

  it.each([
    ['one path more', [['src/a.ts'], ['src/b.ts'], ['src/c.ts']]],
    ['one path less', [['src/a.ts']]],
    ['another path', [['src/a.ts'], ['src/c.ts']]],
    ['another first path', [['src/0.ts'], ['src/b.ts']]],
    ['another kind', [['src/a.ts'], ['src/b.ts', 'link']]],
    ['another order', [['src/b.ts'], ['src/a.ts']]],
  ] as const)('with %s share nothing', (_, written) => {
    const before = treeOf(['src/a.ts'], ['src/b.ts']);
    const after = treeOf(...written);
    expect(after.paths).not.toBe(before.paths);
    expect(after.siblings('src')).toEqual(written.map(([path]) => path));
  });

  it('of one object are looked at once', () => {
    const tree = {
      entries: new Map([['a', { path: 'a', kind: 'file' as const, id: '1' }]]),
      truncated: false,
    } as const;
    expect(indexPaths(tree)).toBe(indexPaths(tree));
  });
});
