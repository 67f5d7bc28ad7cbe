// A copy of the project in a temporary folder, in which mutants are written and tests run.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mutant } from './find-mutants.ts';

/** Processor time of a run in seconds: a mutant whose loop never ends is over then. The clock says little on a busy machine and only ends what hangs. */
const [PROCESSOR_SECONDS, CLOCK_SECONDS] = [60, 600];

const JEST = [
  ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
  ['--runInBand', '--silent', '--watchman=false'],
].flat();

/** How a run of tests ended. */
interface Outcome {
  readonly kind: 'passed' | 'failed' | 'timed-out' | 'not-loaded';
  /** The first test that failed, with its file. */
  readonly by: string | null;
}

/** Copies what git tracks or would track, as it is now; `node_modules` is shared. */
export function makeCopy(root: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', listing, { cwd: root, encoding: 'utf8' }).split('\0');
  for (const file of new Set(files.filter((name) => name !== '' && !name.startsWith('dist/')))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file), { force: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
}

/** Runs the tests with the mutant in its place, and takes it away again. */
export async function tryMutant(
  folder: string,
  mutant: Pick<Mutant, 'file' | 'start' | 'end' | 'replacement'>,
  tests: readonly string[],
): Promise<Outcome> {
  const path = join(folder, mutant.file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, mutant.start) + mutant.replacement + text.slice(mutant.end));
  try {
    return await runTests(folder, tests);
  } finally {
    writeFileSync(path, text);
  }
}

/** All of the test files as one, in one process, up to the first failure: so the modules that they share are loaded once. */
export async function runTests(folder: string, tests: readonly string[]): Promise<Outcome> {
  const [together, failure, temporary] = ['__tests__/together.test.ts', 'failure.json', 'temporary'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  writeFileSync(together, tests.map((test) => `import '.${test.slice('__tests__'.length)}';\n`).join(''));
  rmSync(failure, { force: true });
  mkdirSync(temporary);
  const environment = join(folder, 'scripts/mutate/stop-at-failure.js');
  const ended = await start(folder, [...JEST, `--env=${environment}`, '--runTestsByPath', together], {
    TMPDIR: temporary,
    MATRIX_GUARD_FAILURE: failure,
  });
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  return readOutcome({ folder, failure, ended, tests });
}

/** Runs Node to its end, within the limits of time. Its exit code; null where it was killed. */
function start(folder: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-c', `ulimit -t ${PROCESSOR_SECONDS}; exec "$0" "$@"`, process.execPath, ...args], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, ...env },
      timeout: CLOCK_SECONDS * 1000,
      killSignal: 'SIGKILL',
    });
    child.on('close', (code) => resolve(code));
  });
}

function readOutcome({
  folder,
  failure,
  ended,
  tests,
}: {
  readonly folder: string;
  readonly failure: string;
  readonly ended: number | null;
  readonly tests: readonly string[];
}): Outcome {
  if (ended === 0) return { kind: 'passed', by: null };
  if (existsSync(failure)) {
    const failed = JSON.parse(readFileSync(failure, 'utf8')) as { readonly test: string; readonly stack: string };
    const file = tests.find((name) => failed.stack.includes(join(folder, name))) ?? null;
    return { kind: 'failed', by: `${file ?? 'a test'}: ${failed.test}` };
  }
  return { kind: ended === null || ended > 128 ? 'timed-out' : 'not-loaded', by: null };
}
