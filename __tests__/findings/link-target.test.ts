// Where a link of a page leads: a path of the repository, or nowhere in it.
import { linkTarget } from '../../src/findings/link-target.ts';

const range = { line: 1, column: 1, endLine: 1, endColumn: 2 };
const target = (url: string, from = 'docs/guide/page.md'): string | null =>
  linkTarget({ link: { url, range, urlRange: range } }, from);

it.each<[url: string, path: string | null]>([
  ['other.md', 'docs/guide/other.md'],
  ['./other.md#part', 'docs/guide/other.md'],
  ['../other.md?raw=1', 'docs/other.md'],
  ['/other.md', 'other.md'],
  ['/docs/other.md', 'docs/other.md'],
  ['a%20b.md', 'docs/guide/a b.md'],
  ['100%.md', 'docs/guide/100%.md'],
  ['#part', null],
  ['?raw=1', null],
  ['', null],
  ['../../../up.md', null],
  ['https://example.org/a.md', null],
  ['HTTPS://example.org/a.md', null],
  ['//example.org/a.md', null],
  ['mailto:ann@example.org', null],
  ['git+ssh://example.org/a', null],
  ['a:b.md', null],
  ['1a:b.md', 'docs/guide/1a:b.md'],
  ['a/b:c.md', 'docs/guide/a/b:c.md'],
  ['a\n.md#x\ny', 'docs/guide/a\n.md'],
])('%j leads to %j', (url, path) => {
  expect(target(url)).toBe(path);
});

it('leads nowhere where there is no link, and from the root to the root', () => {
  expect(linkTarget({ link: null }, 'page.md')).toBeNull();
  expect(target('other.md', 'page.md')).toBe('other.md');
});
