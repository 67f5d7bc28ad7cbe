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

it.each([
  ['a range that ended one line after the last, once the file has that line', { start: 2, end: 4 }, { kind: 'same' }],
  ['the same range, written as it was', { start: 2, end: 3 }, { kind: 'moved', lines: [{ start: 2, end: 4 }] }],
])('%s', async (_, span, expected) => {
  const git = new GitRepository({ 'src/pump.ts': 'open();\nfill(1);\nclose();\n' });
  const base = git.commit();
  git.write({ 'src/pump.ts': 'open();\nfill(1);\nfill(2);\nclose();\n' }).commit();
  const repository = await openGitRepository({ directory: git.path, base, head: 'HEAD' });
  const place = (snapshot = repository.head) => ({ snapshot, path: 'src/pump.ts' });
  const question = { from: place(repository.base ?? undefined), to: place(), spans: [span] };
  expect(await openLineFollower(openContents()).follow(question)).toEqual(expected);
  await repository.close();
  git.dispose();
});
