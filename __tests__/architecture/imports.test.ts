// How the files of src/ may hang together: no file reaches itself through its imports.
import { countByRoom, findCircles, findSingleUse, readImports } from '../../scripts/architecture.ts';

const GRAPH = new Map([
  ['a/one.ts', ['a/b/two.ts', 'c.ts']],
  ['a/b/two.ts', ['a/b/three.ts']],
  ['a/b/three.ts', ['a/one.ts', 'c.ts']],
  ['c.ts', []],
]);

it('finds circles, single uses and what crosses folders', () => {
  expect(findCircles(GRAPH)).toEqual([['a/b/three.ts', 'a/b/two.ts', 'a/one.ts']]);
  expect(findSingleUse(GRAPH)).toEqual(['a/one.ts', 'a/b/two.ts', 'a/b/three.ts']);
  expect(Object.fromEntries(countByRoom(GRAPH))).toEqual({
    a: { files: 3, inside: 3, across: 2 },
    '.': { files: 1, inside: 0, across: 0 },
  });
});

it('no file of src/ imports itself, be it through others', () => {
  expect(findCircles(readImports())).toEqual([]);
});
