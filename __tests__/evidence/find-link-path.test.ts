// Which file a link's path means, and what another renderer may find and so is not called missing.
import { findLinkPath } from '../../src/evidence/links/find-link-path.ts';
import { indexPaths } from '../../src/evidence/locate/path-index.ts';
import { memorySnapshot, type MemoryOptions } from '../helpers/memory-repository.ts';

const FILES = [
  'docs/status.md',
  'docs/moor.md',
  'docs/quay.rst',
  'docs/tide/index.md',
  'docs/reef/README.md',
  'docs/chart.png',
  'docs/api/harbor.mdx',
  'site/content/pilot.md',
  'src/harbor.ts',
  'README.md',
];

async function find(path: string, page = 'docs/status.md', options: MemoryOptions = {}): Promise<string> {
  const files = Object.fromEntries(FILES.map((file) => [file, '']));
  const index = indexPaths(await memorySnapshot('a'.repeat(40), files, options).tree());
  const found = findLinkPath({ index, page, path });
  return found.kind === 'unverifiable' ? found.kind : `${found.kind} ${found.path}`;
}

it.each([
  ['moor.md', 'there docs/moor.md'],
  ['./moor.md', 'there docs/moor.md'],
  ['../src/harbor.ts', 'there src/harbor.ts'],
  ['../src', 'there src'],
  ['../', 'there '],
  ['/src/harbor.ts', 'there src/harbor.ts'],
  ['gone.md', 'missing docs/gone.md'],
  ['src/harbor.ts', 'missing docs/src/harbor.ts'],
  ['../src/gone.ts', 'missing src/gone.ts'],
  ['chart.jpg', 'missing docs/chart.jpg'],
  ['gone', 'missing docs/gone'],
  ['../../outside.md', 'unverifiable'],
])('a link to %s from a page: %s', async (path, expected) => {
  expect(await find(path)).toBe(expected);
});

it.each([
  ['moor', 'unverifiable'],
  ['moor.html', 'unverifiable'],
  ['moor.htm', 'unverifiable'],
  ['moor.HTML', 'unverifiable'],
  ['quay', 'unverifiable'],
  ['tide', 'there docs/tide'],
  ['tide/index.html', 'unverifiable'],
  ['reef/index', 'unverifiable'],
  ['reef/index.html', 'unverifiable'],
  ['api/harbor', 'unverifiable'],
  ['api/harbor.md', 'missing docs/api/harbor.md'],
  ['api/harbor/index.html', 'unverifiable'],
  ['index.html', 'missing docs/index.html'],
  ['moor/index', 'unverifiable'],
  ['moor/index.html', 'unverifiable'],
  ['gone/index.html', 'missing docs/gone/index.html'],
  ['gone/index', 'missing docs/gone/index'],
  // References of an interface are made from code.
  ['gone/indexes.html', 'unverifiable'],
  ['gone/reindex.html', 'unverifiable'],
  ['gone/class.htm', 'unverifiable'],
  ['gone/class', 'missing docs/gone/class'],
  ['gone.v2', 'missing docs/gone.v2'],
])('a link to what a site may make: %s is %s', async (path, expected) => {
  expect(await find(path)).toBe(expected);
});

it.each([
  ['../../issues', 'unverifiable'],
  ['../../../issues/12', 'unverifiable'],
  ['../issues', 'unverifiable'],
  ['../pull/3', 'unverifiable'],
  ['../commit/abc', 'unverifiable'],
  ['../milestones', 'unverifiable'],
  ['../wiki/Home', 'unverifiable'],
  ['../issuesof', 'missing issuesof'],
  ['issues/12', 'missing docs/issues/12'],
])('a link to a route of the repository: %s is %s', async (path, expected) => {
  expect(await find(path)).toBe(expected);
});

it.each([
  // The site's root may be a folder.
  ['/pilot.md', 'unverifiable'],
  ['/content/pilot', 'unverifiable'],
  ['/moor', 'unverifiable'],
  ['/harbor.html', 'unverifiable'],
  // `/owner/repository/…` is none of its paths.
  ['/harbor-company/quay', 'unverifiable'],
  ['/harbor-company/quay.md', 'missing harbor-company/quay.md'],
  ['/src/gone.ts', 'missing src/gone.ts'],
  ['/docs/gone', 'missing docs/gone'],
])('a link from the root: %s is %s', async (path, expected) => {
  expect(await find(path)).toBe(expected);
});

it('nothing is called missing where the files were not all listed', async () => {
  expect(await find('gone.md', 'docs/status.md', { truncated: true })).toBe('unverifiable');
  expect(await find('moor.md', 'docs/status.md', { truncated: true })).toBe('there docs/moor.md');
});

it('links of a page at the root are its own', async () => {
  expect(await find('docs/moor.md', 'README.md')).toBe('there docs/moor.md');
  expect(await find('moor.md', 'README.md')).toBe('missing moor.md');
});
