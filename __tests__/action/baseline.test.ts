// The input `baseline`: what it lists does not count, and only the base commit can say what it lists.
import { onPull, openStage } from './stage.ts';

const {
  repository,
  commits: { main, broken },
  github,
} = openStage();

it('is read from the base commit: a change cannot excuse itself', async () => {
  const server = await github();
  const outcome = await onPull(server, { base: main, head: broken }, { inputs: { baseline: 'absent.json' } });
  expect(outcome.code).toBe(1);
  expect(outcome.log).toContain('which the base commit does not have');
  expect(server.comments).toEqual([]);
  expect(repository.git('ls-tree', '--name-only', main, 'absent.json')).toBe('');
});
