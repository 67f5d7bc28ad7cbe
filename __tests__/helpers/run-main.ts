// Runs the command in this process, as src has it: no build is needed. Output is collected. run-command.ts starts the process that ships.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  /** Set to keep things from run to run, in the folder that `env` names. */
  readonly build?: string;
  /** For a test that counts what one run does. */
  readonly once?: boolean;
}

/** Set to run every check twice more, with what it keeps: first nothing, then what the run before left. All must say the same. */
const KEPT = process.env['MATRIX_GUARD_KEPT'] === '1';

/** Flags of checks that write files. */
const WRITES = ['--fix', '--output', '--write-baseline'];

export async function runMain(argv: readonly string[], options: MainOptions): Promise<MainOutcome> {
  const outcome = await run(argv, options);
  if (
    !KEPT ||
    options.build !== undefined ||
    options.once === true ||
    argv[0] !== 'check' ||
    argv.some((word) => WRITES.includes(word))
  )
    return outcome;
  const caches = mkdtempSync(join(tmpdir(), 'matrix-guard-kept-'));
  try {
    const env = { ...options.env, HOME: caches, XDG_CACHE_HOME: caches, LOCALAPPDATA: caches };
    for (const state of ['cold', 'warm'])
      expect({ state, ...(await run(argv, { ...options, env, build: 'test' })) }).toEqual({ state, ...outcome });
  } finally {
    rmSync(caches, { recursive: true, force: true });
  }
  return outcome;
}

async function run(
  argv: readonly string[],
  { cwd, now = '2026-01-20T10:30:00Z', env = {}, program = 'matrix-guard', build }: MainOptions,
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
    build: build ?? null,
    stdout: collect('stdout'),
    stderr: collect('stderr'),
  });
  return { code, ...written };
}
