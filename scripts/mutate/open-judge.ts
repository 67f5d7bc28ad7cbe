// Starts the process in which mutants are switched on, and ends it where a mutant keeps it busy.
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Answer, Question } from './judge.ts';

type Final = Exclude<Answer, { readonly kind: 'alive' }>;

/** Asks one question after the other. */
export interface Judge {
  /** Null where the process had to be ended: what it was asked about keeps it busy, or makes it crash. */
  readonly ask: (question: Question) => Promise<Final | null>;
  readonly close: () => void;
}

/** Milliseconds of silence after which a process is taken to be busy for ever: a busy machine is slow by itself. */
const [SILENCE, TIMES_SLOWER] = [90_000, 40];

export function openJudge({
  root,
  bundle,
  mutants,
  functions,
}: {
  readonly root: string;
  readonly bundle: string;
  /** How many numbers there are of each. */
  readonly mutants: number;
  readonly functions: number;
}): Judge {
  let child: ChildProcess | null = null;
  const start = (): ChildProcess =>
    fork(join(root, 'scripts/mutate/judge.ts'), [bundle, String(mutants), String(functions)], {
      cwd: root,
      execArgv: ['--max-old-space-size=3000', '--import', join(root, 'scripts/register-typescript.js')],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // JSON would turn a budget without an end into none.
      serialization: 'advanced',
    });
  return {
    ask: (question) =>
      new Promise((resolve) => {
        if (child?.connected !== true) child = start();
        const process = child;
        let timer: NodeJS.Timeout;
        const settle = (answer: Final | null): void => {
          clearTimeout(timer);
          process.removeAllListeners();
          if (answer === null) {
            process.kill('SIGKILL');
            child = null;
          }
          resolve(answer);
        };
        const wait = (milliseconds: number): void => {
          clearTimeout(timer);
          timer = setTimeout(() => settle(null), SILENCE + milliseconds * TIMES_SLOWER);
        };
        wait(0);
        process.on('message', (answer: Answer) =>
          answer.kind === 'alive' ? wait(answer.milliseconds) : settle(answer),
        );
        process.on('exit', () => settle(null));
        process.send(question);
      }),
    close: () => void child?.kill('SIGKILL'),
  };
}
