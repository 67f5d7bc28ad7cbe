// Patches name their pages as git does, and show as many lines around a change as they are to.
import { writePatch } from '../../src/report/write-patch.ts';

const LINES = ['one', 'two', 'three', 'four', 'five', ''].join('\n');
const patch = (path: string, context = 1): Promise<string> =>
  writePatch({ path, before: LINES, after: LINES.replace('three', 'THREE'), context });

it.each([
  ['docs/status.md', '--- a/docs/status.md\n+++ b/docs/status.md\n'],
  ['docs/my status.md', '--- a/docs/my status.md\t\n+++ b/docs/my status.md\t\n'],
  ['docs/stätus.md', '--- a/docs/stätus.md\n+++ b/docs/stätus.md\n'],
  ['docs/"a".md', '--- "a/docs/\\"a\\".md"\n+++ "b/docs/\\"a\\".md"\n'],
  ['docs/a\\b.md', '--- "a/docs/a\\\\b.md"\n+++ "b/docs/a\\\\b.md"\n'],
  ['docs/a\tb\u0007.md', '--- "a/docs/a\\011b\\007.md"\n+++ "b/docs/a\\011b\\007.md"\n'],
])('of %j', async (path, head) => {
  expect((await patch(path)).startsWith(`${head}@@ `)).toBe(true);
});

it.each([
  [0, '@@ -3,1 +3,1 @@\n-three\n+THREE\n'],
  [1, '@@ -2,3 +2,3 @@\n two\n-three\n+THREE\n four\n'],
  [9, '@@ -1,5 +1,5 @@\n one\n two\n-three\n+THREE\n four\n five\n'],
])('with %d lines around a change', async (context, hunk) => {
  expect(await patch('a.md', context)).toBe(`--- a/a.md\n+++ b/a.md\n${hunk}`);
});
