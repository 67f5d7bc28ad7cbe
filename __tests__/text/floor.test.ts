// The small pieces of the ground floor: paths, lines, groups, pointers of Git LFS.
import { appendTo, groupBy } from '../../src/text/group-by.ts';
import { isPointer, readPointer } from '../../src/text/lfs-pointer.ts';
import { splitGitLines, splitLines } from '../../src/text/lines.ts';
import { extensionOf, folderOf, nameOf, normalisePath } from '../../src/text/paths.ts';
import { fc, runs } from '../helpers/properties.ts';

it.each([
  ['src/a.test.ts', 'src', 'a.test.ts', 'ts'],
  ['a.ts', '', 'a.ts', 'ts'],
  ['.github', '', '.github', null],
  ['a/b/', 'a/b', '', null],
  ['a/b.', 'a', 'b.', null],
  ['a.7', '', 'a.7', null],
])('takes %s apart', (path, ...parts) => {
  expect([folderOf(path), nameOf(path), extensionOf(path)]).toEqual(parts);
});

it.each([
  ['./a/../b//c.ts', 'b/c.ts'],
  ['a/b', 'a/b'],
  ['../a', null],
  ['a/../../b', null],
  ['.', ''],
])('normalizes %s', (path, expected) => {
  expect(normalisePath(path)).toBe(expected);
});

it('splits at every line ending of Markdown, and at those of git', () => {
  expect(splitLines('a\r\nb\rc\n')).toEqual(['a', 'b', 'c', '']);
  expect(splitGitLines('a\r\nb\rc\n')).toEqual(['a\n', 'b\rc\n']);
  expect(splitGitLines('a')).toEqual(['a']);
});

it('groups without losing or reordering anything', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', '__proto__', 'constructor'), fc.nat())), (items) => {
      const groups = groupBy(items, ([key]) => key);
      for (const [key, own] of groups) expect(own).toEqual(items.filter(([other]) => other === key));
      expect([...groups.values()].flat()).toHaveLength(items.length);
    }),
    runs(100),
  );
  const groups = new Map<string, number[]>();
  appendTo(groups, 'a', 1);
  appendTo(groups, 'a', 2);
  expect([...groups]).toEqual([['a', [1, 2]]]);
});

it('knows a pointer of Git LFS', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;
  expect(readPointer(bytes(pointer))).toEqual({ sha256: 'a'.repeat(64), size: 12 });
  expect(isPointer(bytes(pointer))).toBe(true);
  expect(readPointer(bytes('version https://git-lfs.github.com/spec/v1\n'))).toBeNull();
  expect(isPointer(bytes('version https://git-lfs.github.com/spec/v10\n'))).toBe(false);
  expect(isPointer(bytes(pointer + 'x'.repeat(1024)))).toBe(false);
  expect(isPointer(bytes(''))).toBe(false);
});
