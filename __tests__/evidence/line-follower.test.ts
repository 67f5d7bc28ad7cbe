// One follower for all anchors of a run.
import { openContents } from '../../src/evidence/compare/contents.ts';
import { openLineFollower } from '../../src/evidence/lines/line-follower.ts';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const LINES = Array.from({ length: 400 }, (_, at) => `const valve${at} = open(${at}, 'left');\n`);

it('goes through a file a few times, however many of its lines are asked for at once', async () => {
  const git = new GitRepository({ 'src/pump.ts': LINES.join('') });
  const base = git.commit();
  git.write({ 'src/pump.ts': LINES.join('').replaceAll('left', 'right') });
  git.commit();
  const repository = await openGitRepository({ directory: git.path, base, head: 'HEAD' });
  let passes = 0;
  const contents = openContents();
  const follower = openLineFollower({
    ...contents,
    lines: async (snapshot, path) =>
      new Proxy((await contents.lines(snapshot, path)) ?? [], {
        get(lines, key) {
          if (key === Symbol.iterator) passes += 1;
          return Reflect.get(lines, key) as unknown;
        },
      }),
  });
  const path = 'src/pump.ts';
  const from = { snapshot: repository.base ?? repository.head, path };
  const states = await Promise.all(
    LINES.map(
      async (_, at) =>
        await follower.follow({
          from,
          to: { snapshot: repository.head, path },
          spans: [{ start: at + 1, end: at + 2 }],
        }),
    ),
  );
  expect(states.filter(({ kind }) => kind === 'changed')).toHaveLength(LINES.length);
  expect(passes).toBeLessThan(8);
  await repository.close();
  git.dispose();
});
