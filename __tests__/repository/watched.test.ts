// What a run asks of a repository is written down with a sum of each answer; a repository that answers otherwise is told from one that answers the same.
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import type { Repository } from '../../src/repository/repository.ts';
import { compareAnswers, watch, type Heard } from '../../src/repository/watched.ts';
import { GitRepository } from '../helpers/git-repository.ts';

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({
    'a.md': 'one\n',
    'src/a.ts': 'export const a = 1;\n',
    'src/b.ts': 'export const b = 1;\n',
  });
  git.commit();
  git.write({ 'a.md': 'two\n' }).commit();
});
afterEach(() => {
  git.dispose();
});

async function withRepository<T>(
  work: (repository: Repository) => Promise<T>,
  base: string | null = 'HEAD~1',
): Promise<T> {
  const repository = await openGitRepository({ directory: git.path, base, head: null });
  try {
    return await work(repository);
  } finally {
    await repository.close();
  }
}

/** Asks everything that can be asked. */
async function askAll(repository: Repository): Promise<readonly unknown[]> {
  const { head, base } = repository;
  const commits = await repository.commits(10);
  const id = commits.kind === 'known' ? (commits.value[0]?.id ?? '') : '';
  return [
    commits,
    await head.tree(),
    await base?.tree(),
    await head.ids(['a.md', 'absent']),
    await head.read(['a.md', 'src/a.ts', 'absent']),
    await base?.read(['a.md']),
    await head.search(['const a', 'nothing']),
    await repository.snapshot(id).read(['src/b.ts']),
    await repository.renames(),
    await repository.lookUpCommit(id.slice(0, 10)),
    await repository.commitOn('2030-01-01', 'head'),
    await repository.commitsOf('a.md', 5),
    await repository.baseCommits(5),
    commits.kind === 'known' && commits.value[0] !== undefined ? await repository.filesOf(commits.value[0]) : null,
    await repository.pathHistory(['gone.ts']),
    await repository.names(),
    repository.notes(),
  ];
}

const record = (): Promise<Heard> =>
  withRepository(async (inner) => {
    const watched = watch(inner);
    await askAll(watched.repository);
    return (await watched.heard()) ?? { sides: [], asked: [] };
  });

it('answers as the repository below it does', async () => {
  const plain = await withRepository(askAll);
  expect(await withRepository((inner) => askAll(watch(inner).repository))).toEqual(plain);
});

it('finds the same repository alike', async () => {
  const asked = await record();
  expect(asked.asked).toHaveLength(17);
  expect(await withRepository((repository) => compareAnswers(repository, asked))).toBe('alike');
  // Also after a way through JSON or the like.
  const copied = structuredClone(asked);
  expect(await withRepository((repository) => compareAnswers(repository, copied))).toBe('alike');
});

const CHANGES: readonly (readonly [string, () => unknown, string])[] = [
  ['a file is edited in the working tree', () => git.write({ 'a.md': 'six\n' }), 'answered-otherwise'],
  ['a cited file is edited', () => git.write({ 'src/a.ts': 'export const a = 2;\n' }), 'answered-otherwise'],
  ['a file is added', () => git.write({ 'src/c.ts': '' }), 'listed-otherwise'],
  ['a file is removed', () => git.remove('src/b.ts'), 'listed-otherwise'],
  [
    'a commit is made of nothing new',
    // The base is another one then.
    () => git.git('commit', '--quiet', '--allow-empty', '--message', 'R-1 done'),
    'listed-otherwise',
  ],
  [
    'a remote is added',
    () => git.git('remote', 'add', 'origin', 'https://github.com/org/repo.git'),
    'answered-otherwise',
  ],
];
it.each(CHANGES)('tells when %s', async (_, change, expected) => {
  const asked = await record();
  change();
  expect(await withRepository((repository) => compareAnswers(repository, asked))).toBe(expected);
});

it('tells commits apart that have the same files', async () => {
  const asked = await record();
  git.git('commit', '--quiet', '--amend', '--message', 'Another message');
  const base = git.git('rev-parse', 'HEAD~1');
  expect(await withRepository((repository) => compareAnswers(repository, asked), base)).toBe('answered-otherwise');
  const watched = await withRepository(async (inner) => ({ ...(await watch(inner).heard()), asked: [] }));
  const sides = (watched.sides ?? []).map((side) => (side === null ? null : side.replace(/^./, 'x')));
  expect(await withRepository((repository) => compareAnswers(repository, { sides, asked: [] }))).toBe(
    'listed-otherwise',
  );
});

it('tells a repository without a base from one with a base', async () => {
  const asked = await record();
  expect(await withRepository((repository) => compareAnswers(repository, asked), null)).not.toBe('alike');
});

it('keeps nothing of a run that was given an error', async () => {
  const asked = await withRepository(async (inner) => {
    const watched = watch({ ...inner, renames: () => Promise.reject(new Error('git took too long')) });
    await expect(watched.repository.renames()).rejects.toThrow('git took too long');
    return await watched.heard();
  });
  expect(asked).toBeNull();
});

it('asks for the notes again where they were asked last, since what is asked in between adds to them', async () => {
  const told: string[] = [];
  const noting = (inner: Repository): Repository => ({
    ...inner,
    notes: () => [...told],
    names: () => {
      told.push('a note');
      return inner.names();
    },
  });
  const asked = await withRepository(async (inner) => {
    const watched = watch(noting(inner));
    const { repository } = watched;
    repository.notes();
    await repository.names();
    repository.notes();
    return (await watched.heard()) ?? { sides: [], asked: [] };
  });
  expect(asked.asked.map(({ method }) => method)).toEqual(['names', 'notes']);
  told.length = 0;
  expect(await withRepository((inner) => compareAnswers(noting(inner), asked))).toBe('alike');
});
