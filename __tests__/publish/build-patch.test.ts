// The patch in the comment is what `git apply` takes, whatever the page holds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPatch } from '../../src/publish/build-patch.ts';
import { renderForComment } from '../../src/publish/render.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { edit, finding, report } from './findings.ts';

const target = {
  owner: 'o',
  repo: 'r',
  headSha: 'a'.repeat(40),
  pullNumber: 1,
  checkName: 'Matrix Guard',
  serverUrl: 'https://github.com',
  runUrl: null,
};
let repository: GitRepository;
beforeEach(() => {
  repository = new GitRepository({ 'other.md': 'x\n' });
});
afterEach(() => {
  repository.dispose();
});

/** The page after the patch of the comment was saved and applied, as a reader does it. */
async function applied(path: string, text: string): Promise<string> {
  repository.write({ [path]: text }).commit();
  const mend = finding({ path, edits: [edit('2:3-6', 'new', { path })] });
  const patch = await buildPatch([mend], () => Promise.resolve(Buffer.from(text)));
  const comment = renderForComment(report([mend]), target, { maxLength: 60_000, patch, patched: [mend] });
  const shown = /```diff\n([\s\S]*?)\n```\n/.exec(comment)?.[1] ?? '';
  repository.write({ '.git/mend.patch': `${shown}\n` }).git('apply', '.git/mend.patch');
  return readFileSync(join(repository.path, path), 'utf8');
}

describe('the patch of a comment', () => {
  it.each([
    ['whose lines end in tabs', 'page.md', 'a\t\n| old | x\t\nc\t\n'],
    ['that ends in empty lines and spaces', 'page.md', 'a\n| old | x\n\n\n  \n'],
    ['without an ending at its last line', 'page.md', 'a\n| old | x\t'],
    ['with Windows line endings', 'page.md', 'a\t\r\n| old | x\r\n\r\n'],
    ['with a byte order mark', 'page.md', '\ufeffa\n| old | x\n'],
    ['with spaces in its name', 'docs/my page.md', 'a\n| old | x\n'],
    ['with quotes in its name', 'docs/"my" page.md', 'a\n| old | x\n'],
    ['with other letters in its name', 'docs/größe 表.md', 'a\n| old | x\n'],
  ])('applies to a page %s', async (_what, path, text) => {
    expect(await applied(path, text)).toBe(text.replace('old', 'new'));
  });
});
