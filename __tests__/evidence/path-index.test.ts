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
