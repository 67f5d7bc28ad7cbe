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
