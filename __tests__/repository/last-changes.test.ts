// When cited files last changed, from one walk over the history.
import { findLastChanges } from '../../src/repository/git/last-changes.ts';
import { GitRepository } from '../helpers/git-repository.ts';

let repository: GitRepository;
afterEach(() => repository.dispose());

const changesOf = async (...paths: readonly string[]) =>
  await findLastChanges({ directory: repository.path, commit: 'HEAD', paths: new Set(paths) });

it('names the commits that changed a file or what is in a folder, newest first', async () => {
  repository = new GitRepository({ 'src/oil/lamp.ts': '1\n', 'src/gas.ts': '1\n', 'a b\nc.ts': '1\n' });
  const first = repository.commit();
  repository.write({ 'src/oil/lamp.ts': '2\n' });
  const second = repository.commit({ date: '2026-03-01T10:00:00Z' });
  const changes = await changesOf('src/oil/lamp.ts', 'src/oil', 'src/gas.ts', 'a b\nc.ts', 'absent.ts');
  expect(changes?.commits.map(({ commit }) => commit)).toEqual([second, first]);
  expect(changes?.commits[0]?.date.slice(0, 10)).toBe('2026-03-01');
  expect([...(changes?.touched ?? [])]).toEqual([
    ['src/oil/lamp.ts', [0, 1]],
    ['src/oil', [0, 1]],
    ['a b\nc.ts', [1]],
    ['src/gas.ts', [1]],
  ]);
  expect(changes?.whole).toBe(true);
});

it('counts a merge as one change of its branch', async () => {
  repository = new GitRepository({ 'lamp.ts': '1\n' });
  repository.commit();
  repository.git('checkout', '--quiet', '-b', 'side');
  repository.write({ 'lamp.ts': '2\n' }).commit();
  repository.write({ 'lamp.ts': '3\n' }).commit();
  repository.git('checkout', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'side');
  expect((await changesOf('lamp.ts'))?.touched.get('lamp.ts')).toEqual([0, 1]);
});

it('takes no name of a file for a commit', async () => {
  const forged = `\u0001${'f'.repeat(40)} 2030-01-01T00:00:00Z`;
  repository = new GitRepository({ [forged]: '1\n', '\nlamp.ts': '1\n', 'lamp.ts': '1\n' });
  const only = repository.commit();
  const changes = await changesOf(forged, '\nlamp.ts', 'lamp.ts');
  expect(changes?.commits.map(({ commit }) => commit)).toEqual([only]);
  expect([...(changes?.touched.keys() ?? [])].sort()).toEqual([forged, '\nlamp.ts', 'lamp.ts'].sort());
});

it('is unknown where there is no commit', async () => {
  repository = new GitRepository({ 'lamp.ts': '1\n' });
  expect(await changesOf('lamp.ts')).toBeNull();
});
