// What may have replaced a path that is gone: only what came with its deletion, of its kind, and not cited by the row itself.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/orchard.md';
const CONFIGURATION = `documents:\n  - ${PAGE}\n`;
const pageOf = (...cells: readonly string[]): string =>
  `| Part | Status | Code |\n|---|---|---|\n${cells.map((cell, at) => `| Part ${at} | done | ${cell} |\n`).join('')}`;
const text = (name: string): string =>
  Array.from({ length: 20 }, (_, line) => `export const ${name}${line} = '${name} ${line * 7}';`).join('\n');

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'docs/other.md': '# Other\n' });
  git.commit();
});
afterEach(() => git.dispose());

async function said(base: string | null) {
  const report = await guardRepository(git.path, { base, head: 'HEAD', configuration: CONFIGURATION });
  return report.findings
    .filter(({ ruleId, origin }) => /^evidence-(?:missing|deleted)$/.test(ruleId) && origin !== 'resolved')
    .map(({ messageId, data, suggestion }) => [
      messageId,
      data['candidate'] ?? data['successor'] ?? null,
      suggestion === null ? 'no edit' : 'edit',
    ]);
}

describe('a successor by history', () => {
  it.each([
    ['is not what was beside the file all along', true, ['gone', null, 'no edit']],
    ['is what came with the commit that deleted the file', false, ['gone-near', 'src/lib/pear.ts', 'edit']],
  ])('%s', async (_, beside, expected) => {
    git.write({ 'src/pear.ts': text('pear'), ...(beside ? { 'src/lib/pear.ts': text('fig') } : {}) }).commit();
    git
      .remove('src/pear.ts')
      .write({ 'src/lib/pear.ts': text('fig') })
      .commit();
    git.write({ [PAGE]: pageOf('`src/pear.ts`') }).commit();
    expect(await said(null)).toEqual([expected]);
  });
});

describe('a successor in a change', () => {
  it.each([
    ['is not what the same row cites', pageOf('`src/pear.ts`, `src/lib/pear.ts`'), ['deleted', null, 'no edit']],
    [
      'may be what another row cites',
      pageOf('`src/pear.ts`', '`src/lib/pear.ts`'),
      ['succeeded', 'src/lib/pear.ts', 'no edit'],
    ],
  ])('%s', async (_, page, expected) => {
    git.write({ 'src/pear.ts': text('pear'), [PAGE]: page }).commit();
    git
      .remove('src/pear.ts')
      .write({ 'src/lib/pear.ts': text('fig') })
      .commit();
    expect(await said('HEAD~1')).toEqual([expected]);
  });

  it.each([
    ['a link', (): unknown => git.git('update-index', '--add', '--cacheinfo', `120000,${blob()},src/lib/pear.ts`)],
    [
      'a submodule',
      (): unknown =>
        git.git(
          'update-index',
          '--add',
          '--cacheinfo',
          `160000,${git.git('rev-parse', 'HEAD').trim()},src/lib/pear.ts`,
        ),
    ],
  ])('is not %s', async (_, add) => {
    git.write({ 'src/pear.ts': text('pear'), [PAGE]: pageOf('`src/pear.ts`') }).commit();
    git.remove('src/pear.ts');
    git.git('add', '--all');
    add();
    git.git('commit', '--quiet', '--message', 'link');
    expect(await said('HEAD~1')).toEqual([['deleted', null, 'no edit']]);
  });

  const blob = (): string => git.git('rev-parse', 'HEAD:docs/other.md').trim();
});

describe('a near name', () => {
  it.each([
    [
      'has not another ending where the very name is elsewhere',
      '`lib/apple.hpp`',
      ['never-near', 'include/apple.hpp', 'edit'],
    ],
    [
      'of a path that is seen from the page was perhaps meant before the page was moved',
      '`../lib/apple.hpp`',
      ['elsewhere', 'include/apple.hpp', 'edit'],
    ],
    ['is not what the same row cites', '`lib/apple.h`, `lib/apple.cpp`', ['never', null, 'no edit']],
    ['of a folder is not a file', '`lib/apple/`', null],
  ])('%s', async (_, cell, expected) => {
    git.write({ 'lib/apple.cpp': text('apple'), 'include/apple.hpp': text('core'), 'bin/apple': 'x' }).commit();
    git.write({ [PAGE]: pageOf(cell) }).commit();
    expect(await said(null)).toEqual(expected === null ? [['never', null, 'no edit']] : [expected]);
  });
});
