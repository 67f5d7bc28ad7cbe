// Runs the command as users do: dist/ as it is committed, in a process of its own. Only tests of the process itself do so; all others use run-main.ts.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const COMMAND = join(import.meta.dirname, '../../dist/cli/index.js');

export interface RunOptions {
  readonly cwd: string;
  /** Added to an environment that says nothing of colours. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of this process without what it says about colours, and leaving no cache behind. */
export function plainEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string | undefined> {
  const dropped = ['NO_COLOR', 'FORCE_COLOR', 'MATRIX_GUARD_DEBUG', 'NODE_OPTIONS'];
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !dropped.includes(name))),
    NODE_DISABLE_COMPILE_CACHE: '1',
    ...extra,
  };
}

export function runCommand(args: readonly string[], { cwd, env = {} }: RunOptions): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], {
      cwd,
      env: plainEnvironment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (code, signal) => {
      resolve({ code, signal, stdout, stderr });
    });
  });
}
