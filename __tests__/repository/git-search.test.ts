// The bounds of a search, and a search in a repository without any file.
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

describe('a search', () => {
  it.each([
    ['the working tree', null],
    ['a commit', 'HEAD'],
  ])('in %s reads at most 500 files, the first by path, and says so', async (_, head) => {
    const repository = new GitRepository(
      Object.fromEntries(
        Array.from({ length: 503 }, (_unused, index) => [`f${String(index).padStart(3, '0')}.txt`, 'needle\n']),
      ),
    );
    repository.commit();
    const opened = await openGitRepository({ directory: repository.path, base: null, head });
    try {
      const found = (await opened.head.search(['needle', 'absent']))?.get('needle') ?? [];
      expect([found.length, found[0], found.at(-1)]).toEqual([500, 'f000.txt', 'f499.txt']);
      expect(opened.notes()).toEqual(['A search found more than 500 files; the rest were not checked.']);
    } finally {
      await opened.close();
      repository.dispose();
    }
  });

  it.each([
    ['the working tree', null],
    ['a commit', 'HEAD'],
  ])('in %s without files finds nothing', async (_, head) => {
    const repository = new GitRepository();
    repository.commit();
    const opened = await openGitRepository({ directory: repository.path, base: null, head });
    try {
      expect([...((await opened.head.search(['needle'])) ?? [])]).toEqual([['needle', []]]);
      expect((await opened.head.tree()).entries.size).toBe(0);
    } finally {
      await opened.close();
      repository.dispose();
    }
  });
});
