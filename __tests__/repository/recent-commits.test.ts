// The short way back through history: the same answers as git's, and none where only git can tell.
import { GitObjects } from '../../src/repository/git/git-objects.ts';
import { walkBack } from '../../src/repository/git/recent-commits.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const disposals: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const dispose of disposals.splice(0).reverse()) await dispose();
});

function create(): { readonly repository: GitRepository; readonly objects: GitObjects; readonly first: string } {
  const repository = new GitRepository({ 'a.md': 'first\n' });
  disposals.push(() => repository.dispose());
  const objects = new GitObjects(repository.path);
  disposals.push(() => objects.close());
  return { repository, objects, first: repository.commit() };
}

const next = (repository: GitRepository, word: string): string =>
  repository.write({ 'a.md': `${word}\n` }).commit({ message: `Write ${word}\n\nAnd why.` });

describe('walkBack', () => {
  it('lists the commits of a branch, newest first, with their messages', async () => {
    const { repository, objects, first } = create();
    const [second, third] = [next(repository, 'second'), next(repository, 'third')];
    const walked = await walkBack({ objects, shallow: false }, { from: third, until: first });
    expect(walked).toEqual([
      { id: third, parent: second, message: 'Write third\n\nAnd why.\n' },
      { id: second, parent: first, message: 'Write second\n\nAnd why.\n' },
    ]);
    expect(await walkBack({ objects, shallow: false }, { from: third, until: third })).toEqual([]);
  });

  it('leaves merges, the first commit, long branches, other encodings and shallow clones to git', async () => {
    const { repository, objects, first } = create();
    const second = next(repository, 'second');
    expect(await walkBack({ objects, shallow: true }, { from: second, until: first })).toBeNull();
    expect(await walkBack({ objects, shallow: false }, { from: first, until: second })).toBeNull();
    repository.git('checkout', '--quiet', '-b', 'side', first);
    repository.write({ 'b.md': 'b\n' }).commit();
    repository.git('merge', '--quiet', '--no-edit', 'main');
    expect(
      await walkBack({ objects, shallow: false }, { from: repository.git('rev-parse', 'HEAD'), until: first }),
    ).toBeNull();
    repository.git(
      '-c',
      'i18n.commitEncoding=ISO-8859-1',
      'commit',
      '--quiet',
      '--allow-empty',
      '--message',
      'Old letters',
    );
    expect(
      await walkBack(
        { objects, shallow: false },
        { from: repository.git('rev-parse', 'HEAD'), until: repository.git('rev-parse', 'HEAD^') },
      ),
    ).toBeNull();
    repository.git('checkout', '--quiet', 'main');
    for (let count = 0; count < 17; count += 1) next(repository, `more ${count}`);
    expect(
      await walkBack({ objects, shallow: false }, { from: repository.git('rev-parse', 'HEAD'), until: first }),
    ).toBeNull();
  });
});
