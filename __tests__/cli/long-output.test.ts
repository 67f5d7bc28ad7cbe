// A long report goes to its reader piece by piece, and no further than it is read.
import { main } from '../../src/cli/main.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { runMain } from '../helpers/run-main.ts';

const ROWS = Array.from({ length: 400 }, (_, at) => `| ${at + 1} Berth ${at} | done | \`src/berth.ts\` |`);

let repository: GitRepository;
beforeAll(() => {
  repository = new GitRepository({
    'docs/status.md': ['| Item | Status | Code |', '|---|---|---|', ...ROWS, ''].join('\n'),
    'src/berth.ts': 'export {};\n',
  });
  repository.commit();
});
afterAll(() => {
  repository.dispose();
});

/** A reader that takes so many pieces, each in a later turn, and then closes the pipe. */
async function readPieces(most: number) {
  const [taken, errors]: [string[], ((error: NodeJS.ErrnoException) => void)[]] = [[], []];
  let [pending, mostPending, refused] = [0, 0, 0];
  const code = await main({
    argv: ['check', '--format', 'json'],
    cwd: repository.path,
    env: {},
    now: new Date('2026-01-20T10:30:00Z'),
    program: 'matrix-guard',
    build: null,
    stdout: {
      write(text, written) {
        pending += 1;
        mostPending = Math.max(mostPending, pending);
        setImmediate(() => {
          pending -= 1;
          if (taken.length < most) {
            taken.push(text);
            written?.();
            return;
          }
          refused += 1;
          const error = Object.assign(new Error('closed'), { code: 'EPIPE' });
          for (const listener of errors) listener(error);
          written?.(error);
        });
      },
      on: (_, listener) => void errors.push(listener),
    },
    stderr: { write: (_, written) => written?.(), on: () => undefined },
  });
  return { code, taken, mostPending, refused };
}

it('waits for each piece, and says what it says at once', async () => {
  const { stdout, code } = await runMain(['check', '--format', 'json'], { cwd: repository.path });
  const read = await readPieces(Infinity);
  expect([read.code, read.mostPending, read.taken.join('')]).toEqual([code, 1, stdout]);
  expect(read.taken.length).toBeGreaterThan(4);
});

it('stops where nobody reads on, with the exit code of what it found', async () => {
  // One more that is refused, and the empty one that main waits for at the end.
  expect(await readPieces(2)).toMatchObject({ code: 0, refused: 2 });
});
