// Symbolic links and submodules that rows cite: over REST they are what they are in a checkout, and none of them is followed.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';

const row = (key: number, cited: string): string => `| ${key} | Item ${key} | done | ${cited} |`;
const page = (note: string): string =>
  [
    '# Quays',
    '',
    note,
    '',
    '| # | Item | Status | Code |',
    '|---|---|---|---|',
    row(1, '`src/inside.ts`'),
    row(2, '`src/outside.ts`'),
    row(3, '`vendor/lib`'),
    row(4, '`src/inside.ts:1`'),
    row(5, '`src/outside.ts::root`'),
    row(6, '`vendor/lib/main.c`'),
    row(7, '`src/loop.ts`'),
    row(8, '`src/folder/real.ts`'),
    '',
  ].join('\n');

it('is the same report from a checkout and over REST, and says nothing of what a link leads to', async () => {
  const repository = new GitRepository({
    'docs/status.md': page('One.'),
    'src/real.ts': 'real\n',
    'lib/real.ts': 'x\n',
  });
  try {
    symlinkSync('real.ts', join(repository.path, 'src/inside.ts'));
    symlinkSync('/etc/passwd', join(repository.path, 'src/outside.ts'));
    symlinkSync('loop.ts', join(repository.path, 'src/loop.ts'));
    symlinkSync('../lib', join(repository.path, 'src/folder'));
    repository.commit();
    const commit = repository.git('rev-parse', 'HEAD');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},vendor/lib`);
    repository.git('commit', '--quiet', '-m', 'submodule');
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.git('rm', '--quiet', '--cached', 'src/inside.ts', 'vendor/lib');
    repository.git(
      'update-index',
      '--cacheinfo',
      `120000,${repository.git('hash-object', '-w', '--literally', '-t', 'blob', 'src/real.ts')},src/outside.ts`,
    );
    repository.git('commit', '--quiet', '-m', 'links go');
    const { git, rest } = await guardBoth(repository, { base: 'main', head: 'change' });
    expect(JSON.stringify(rest, null, 1)).toBe(JSON.stringify(git, null, 1));
    expect(rest.findings.map(({ ruleId, evidence }) => `${ruleId} ${evidence ?? ''}`)).toEqual(
      expect.arrayContaining(['evidence-deleted src/inside.ts', 'evidence-deleted vendor/lib']),
    );
    expect(JSON.stringify(rest)).not.toContain('root:');
  } finally {
    repository.dispose();
  }
});
