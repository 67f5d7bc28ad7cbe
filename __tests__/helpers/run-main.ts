// Runs the command in this process, as src has it: no build is needed. Output is collected. run-command.ts starts the process that ships.
import { main } from '../../src/cli/main.ts';

export interface MainOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface MainOptions {
  readonly cwd: string;
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly program?: string;
}

export async function runMain(
  argv: readonly string[],
  { cwd, now = '2026-01-20T10:30:00Z', env = {}, program = 'matrix-guard' }: MainOptions,
): Promise<MainOutcome> {
  const written = { stdout: '', stderr: '' };
  const collect = (name: 'stdout' | 'stderr') => ({
    write: (text: string, done?: () => void) => {
      written[name] += text;
      done?.();
      return true;
    },
    on: () => undefined,
  });
  const code = await main({
    argv,
    cwd,
    env,
    now: new Date(now),
    program,
    stdout: collect('stdout'),
    stderr: collect('stderr'),
  });
  return { code, ...written };
}
