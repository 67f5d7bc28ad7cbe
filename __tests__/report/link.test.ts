// Addresses that a report points at.
import { lineUrl, ruleUrl } from '../../src/report/link.ts';

const blobUrl = 'https://github.com/pottery/kiln/blob/abc';

it.each([
  ['src/a.ts', 3, `${blobUrl}/src/a.ts#L3`],
  ['docs/a.md', 3, `${blobUrl}/docs/a.md?plain=1#L3`],
  ['docs/a b (c).MD', 1, `${blobUrl}/docs/a%20b%20%28c%29.MD?plain=1#L1`],
  ['a.mdx.ts', 9, `${blobUrl}/a.mdx.ts#L9`],
])('of %s', (path, line, url) => {
  expect(lineUrl({ blobUrl, path, line })).toBe(url);
  expect(lineUrl({ blobUrl: null, path, line })).toBeNull();
});

it('of a rule', () => {
  expect(ruleUrl('a/b(c)')).toBe('https://github.com/org/matrix-guard/blob/main/docs/rules/a/b%28c%29.md');
});
