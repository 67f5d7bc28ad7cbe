// Runs one git command and collects what it says.
import { spawn } from 'node:child_process';
import { findGit } from './find-git.ts';
import { GIT_OPTIONS, gitEnvironment } from './git-environment.ts';
import { limitRunning } from '../limit-running.ts';
import { GIT_TIMEOUT, MAX_ERROR_BYTES, MAX_OUTPUT_BYTES, MAX_PROCESSES } from '../limits.ts';
import { RepositoryError } from '../repository-error.ts';

export interface GitCommand {
  /** Folder git runs in. */
  readonly directory: string;
  readonly args: readonly string[];
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface GitAnswer {
  /** Exit code; 0 for an answer that was cut. */
  readonly code: number;
  readonly output: Buffer;
  /** True where the answer was longer than the bound: `output` is its beginning. */
  readonly cut: boolean;
  /** Git's error output, trimmed and bounded. */
  readonly errors: string;
}

const limited = limitRunning(MAX_PROCESSES);

/** Runs git without a shell. Resolves whatever the exit code; throws a RepositoryError where git cannot be started or takes too long. */
export function runGit(command: GitCommand): Promise<GitAnswer> {
  return limited(() => run(command));
}

function run({ directory, args, input, environment }: GitCommand): Promise<GitAnswer> {
  const program = findGit();
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...GIT_OPTIONS, ...args], {
      cwd: directory,
      env: gitEnvironment(environment),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let size = 0;
    let cut = false;
    let errors = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(
        new RepositoryError(
          `git ${args[0] ?? ''} took longer than ${GIT_TIMEOUT / 1000} seconds in ${directory}. Run this again; if it stays slow, \`git gc\` there may help.`,
        ),
      );
    }, GIT_TIMEOUT);
    child.stdout?.on('data', (chunk: Buffer) => {
      if (cut) return;
      chunks.push(chunk.subarray(0, MAX_OUTPUT_BYTES - size));
      size += chunk.length;
      if (size <= MAX_OUTPUT_BYTES) return;
      cut = true;
      child.kill('SIGKILL');
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      if (errors.length < MAX_ERROR_BYTES) errors += chunk.toString('utf8');
    });
    child.on('error', (cause) => {
      clearTimeout(timer);
      reject(new RepositoryError(`git could not be started in ${directory}: ${cause.message}.`, { cause }));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({
        code: cut ? 0 : (code ?? 1),
        output: Buffer.concat(chunks),
        cut,
        errors: errors.trim().slice(0, MAX_ERROR_BYTES),
      });
    });
    // A git that ends early closes the pipe; its exit code says why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** Git's reason in one line, without its `fatal:`. Its hints are no reasons. */
export function reasonOf({ errors, code }: GitAnswer): string {
  const lines = errors.split('\n');
  const begin = (start: string): string | undefined => lines.find((text) => text.startsWith(start));
  const line =
    begin('fatal:') ?? begin('error:') ?? lines.find((text) => !/^(?:hint:|$)/.test(text)) ?? `exit code ${code}`;
  return line.replace(/^(?:fatal|error): /, '').slice(0, 300);
}
