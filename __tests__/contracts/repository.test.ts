// The contract of Repository, run over git at a commit, a bare repository, the working tree, and working trees that differ from the index.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import { describeRepository } from './repository.contract.ts';

const temporaryFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-test-')));
const remove = (folder: string) => (): void => rmSync(folder, { recursive: true, force: true });

describeRepository('git at a commit', async ({ repository, base }) => ({
  opened: await openGitRepository({ directory: repository.path, base, head: 'HEAD' }),
}));

describeRepository('git at a commit, whatever stands in the working tree', async ({ repository, base }) => {
  const head = repository.git('rev-parse', 'HEAD');
  repository.git('read-tree', '--empty');
  repository.write({ 'unrelated.md': 'not committed\n' });
  return { opened: await openGitRepository({ directory: repository.path, base, head }) };
});

describeRepository('a bare repository', async ({ repository, base }) => {
  const folder = temporaryFolder();
  repository.git('clone', '--quiet', '--bare', repository.path, join(folder, 'bare.git'));
  return {
    opened: await openGitRepository({ directory: join(folder, 'bare.git'), base, head: null }),
    dispose: remove(folder),
  };
});

describeRepository('the working tree', async ({ repository, base }) => ({
  opened: await openGitRepository({ directory: repository.path, base, head: null }),
}));

describeRepository('a working tree of its own, added to the repository', async ({ repository, base }) => {
  const folder = temporaryFolder();
  repository.git('worktree', 'add', '--quiet', '--detach', join(folder, 'side tree'), 'HEAD');
  return {
    opened: await openGitRepository({ directory: join(folder, 'side tree'), base, head: null }),
    dispose: remove(folder),
  };
});

describeRepository('packed objects', async ({ repository, base }) => {
  repository.git('gc', '--quiet', '--prune=now');
  return { opened: await openGitRepository({ directory: repository.path, base, head: 'HEAD' }) };
});
