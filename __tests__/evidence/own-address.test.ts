// Addresses of the repository's own files: which branch, which path, which lines, and what is left alone.
import { holdsAddress, openOwnAddresses } from '../../src/evidence/read/own-address.ts';
import { countSteps } from '../helpers/steps.ts';

const PATHS = new Set([
  'src/a.ts',
  'src',
  'README.md',
  'docs/README.md',
  'docs',
  'docs/my file.md',
  'docs/über.md',
  'app/[id]/page.tsx',
]);
const read = openOwnAddresses({
  names: [
    { host: 'github.com', owner: 'harbour', repo: 'ferry' },
    { host: 'git.example.com:8443', owner: 'quay', repo: 'ferry' },
  ],
  has: (path) => PATHS.has(path),
});
const OWN = 'https://github.com/harbour/ferry';
const SHA = '0123456789abcdef0123456789abcdef01234567';

/** `path lines`, with `!` where it is surely a path; null for what stays an address. The parts always join to the whole. */
function brief(url: string): string | null {
  const found = read(url);
  if (found === null) return null;
  const { path, lines, surelyPath, parts } = found;
  expect(parts.before + parts.path + parts.after).toBe(url);
  expect(decodeURIComponent(parts.path)).toBe(path);
  return `${surelyPath ? '!' : ''}${path}${lines.map(({ start, end }) => ` ${start}-${end}`).join('')}`;
}

describe('an address of this repository', () => {
  it.each([
    ['on the main branch', `${OWN}/blob/main/src/a.ts`, '!src/a.ts'],
    ['with a line', `${OWN}/blob/main/src/a.ts#L12`, '!src/a.ts 12-12'],
    ['with lines', `${OWN}/blob/HEAD/src/a.ts#L12-L20`, '!src/a.ts 12-20'],
    ['with columns', `${OWN}/blob/main/src/a.ts#L12C3-L20C5`, '!src/a.ts 12-20'],
    ['with a query before the lines', `${OWN}/blob/main/docs/README.md?plain=1#L3`, '!docs/README.md 3-3'],
    ['with a heading', `${OWN}/blob/main/docs/README.md#usage`, '!docs/README.md'],
    ['with a query only', `${OWN}/blob/main/src/a.ts?raw=true&t=1:2`, '!src/a.ts'],
    ['of a folder', `${OWN}/tree/master/docs/`, '!docs'],
    ['of what is raw, or blamed', `${OWN}/raw/main/src/a.ts`, '!src/a.ts'],
    ['of blame', `${OWN}/blame/main/src/a.ts#L3`, '!src/a.ts 3-3'],
    ['in other upper and lower case', 'HTTPS://GitHub.com/Harbour/FERRY/blob/main/src/a.ts', '!src/a.ts'],
    ['under the server’s other name', 'http://www.github.com/harbour/ferry/blob/main/src/a.ts', '!src/a.ts'],
    ['on another server', 'https://git.example.com:8443/quay/ferry/blob/main/src/a.ts', '!src/a.ts'],
    ['with percent signs', `${OWN}/blob/main/docs/my%20file.md#L1`, '!docs/my file.md 1-1'],
    ['with letters of other scripts', `${OWN}/blob/main/docs/%C3%BCber.md`, '!docs/über.md'],
    ['as letters', `${OWN}/blob/main/docs/über.md`, '!docs/über.md'],
    ['with brackets', `${OWN}/blob/main/app/[id]/page.tsx`, '!app/[id]/page.tsx'],
    ['of nothing that is there', `${OWN}/blob/main/src/gone.ts`, '!src/gone.ts'],
    ['of nothing, though its name stands elsewhere', `${OWN}/blob/main/old/README.md`, '!old/README.md'],
    ['to be filled in', `${OWN}/blob/main/path/to/file.ts`, 'path/to/file.ts'],
    ['with a part left out', `${OWN}/blob/main/.../a.ts`, '.../a.ts'],
    ['with a part left out in one letter', `${OWN}/blob/main/…/a.ts`, '…/a.ts'],
    ['with a line after a colon', `${OWN}/blob/main/src/a.ts:12`, 'src/a.ts:12'],
    ['on the branch that is ahead of the main one', `${OWN}/blob/develop/src/new.ts`, 'src/new.ts'],
    ['on the branch that is ahead, where two ways would do', `${OWN}/blob/develop/docs/README.md`, 'docs/README.md'],
    ['on a branch', `${OWN}/blob/next/src/a.ts`, 'src/a.ts'],
    ['on a branch with slashes', `${OWN}/blob/feature/piers/2/src/a.ts#L3`, 'src/a.ts 3-3'],
    ['on a branch with an escaped slash', `${OWN}/blob/feature%2Fpiers/src/a.ts`, 'src/a.ts'],
    ['on a branch by its full name', `${OWN}/blob/refs/heads/main/src/a.ts`, '!src/a.ts'],
    ['on a branch by its full name, with slashes', `${OWN}/blob/refs/heads/feature/piers/src/a.ts`, 'src/a.ts'],
    ['on a branch, of nothing that is here', `${OWN}/blob/gh-pages/site/index.html`, 'site/index.html'],
  ])('%s', (_, url, expected) => {
    expect(brief(url)).toBe(expected);
    expect(holdsAddress(`| [a](${url}) |`)).toBe(true);
  });

  it.each([
    ['a commit', `${OWN}/blob/${SHA}/src/a.ts#L3`],
    ['a short commit', `${OWN}/blob/0123456/src/a.ts`],
    ['a tag', `${OWN}/blob/v1.2.3/src/a.ts`],
    ['a tag without letter', `${OWN}/blob/1.0/src/a.ts`],
    ['a tag of the first digit only', `${OWN}/blob/v2/src/a.ts`],
    ['a tag of one part', `${OWN}/blob/core%401.2.3/src/a.ts`],
    ['a tag with slashes', `${OWN}/blob/core/v1.2.3/src/a.ts`],
    ['a branch of a release', `${OWN}/blob/release/1.2/src/a.ts`],
    ['a tag of a version to come', `${OWN}/blob/v3-beta/src/a.ts`],
    ['a tag of a candidate', `${OWN}/blob/rc1/src/a.ts`],
    ['a tag of a day', `${OWN}/blob/nightly-2026-01-31/src/a.ts`],
    ['more than an address', `${OWN}/blob/main/src/a.ts and others`],
    ['a tag by its full name', `${OWN}/blob/refs/tags/next/src/a.ts`],
    ['a day', `${OWN}/blob/main@%7B2026-01-01%7D/src/a.ts`],
    ['a commit before', `${OWN}/blob/HEAD~1/src/a.ts`],
    ['a branch to fill in', `${OWN}/blob/<branch>/src/a.ts`],
    ['one of several ways to read it', `${OWN}/blob/next/docs/README.md`],
    ['no path', `${OWN}/tree/main`],
    ['no path behind a slash', `${OWN}/tree/main/`],
    ['a way upwards', `${OWN}/blob/main/docs/../src/a.ts`],
    ['an escaped way upwards', `${OWN}/blob/main/docs/%2e%2e/src/a.ts`],
    ['an escaped slash in the path', `${OWN}/blob/main/src%2Fa.ts`],
    ['a percent sign that escapes nothing', `${OWN}/blob/main/100%/a.ts`],
    ['an absolute path', `${OWN}/blob/main/C:/a.ts`],
    ['another owner', 'https://github.com/other/ferry/blob/main/src/a.ts'],
    ['another repository', 'https://github.com/harbour/ferry-docs/blob/main/src/a.ts'],
    ['another server', 'https://gitlab.com/harbour/ferry/blob/main/src/a.ts'],
    ['another port', 'https://github.com:8443/harbour/ferry/blob/main/src/a.ts'],
    ['a server that has the name as its user', 'https://github.com@evil.example/harbour/ferry/blob/main/src/a.ts'],
    ['a server that begins alike', 'https://github.com.evil.example/harbour/ferry/blob/main/src/a.ts'],
    ['a wiki', `${OWN}/wiki/blob/main/src/a.ts`],
    ['an issue', `${OWN}/issues/12`],
    ['a pull request', `${OWN}/pull/12/files`],
    ['a run', `${OWN}/actions/runs/1`],
    ['a commit’s page', `${OWN}/commit/${SHA}`],
  ])('is not: %s', (_, url) => {
    expect(brief(url)).toBeNull();
  });

  it('is read in few steps, however long', async () => {
    const steps = await countSteps(() => {
      const long = [
        `${OWN}/blob/${'a/'.repeat(2000)}`,
        `${OWN}/blob/main/${'/'.repeat(4000)}x`,
        `${OWN}/blob/x${'/ab'.repeat(1300)}`,
      ];
      for (const url of Array.from({ length: 100 }, () => long).flat()) brief(url);
      for (const url of [
        `${OWN}/blob/${'1.'.repeat(2000)}`,
        `${OWN}/blob/x/${'%'.repeat(4000)}`,
        `https://${'a'.repeat(100_000)}`,
      ])
        brief(url);
      holdsAddress('https://a/b/c/blo'.repeat(60_000));
      holdsAddress(`https://${'/a'.repeat(500_000)}`);
    });
    expect(steps).toBeLessThan(120_000);
  });
});
