// A small shell beside the tests that starts git for them. A process as large as jest's takes ten times as long as a small one to start another, since
// the system copies its page tables each time; tests start git thousands of times.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ShellCommand {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Programs with their arguments, run one after the other until one fails. */
  readonly lines: readonly (readonly string[])[];
}

interface Shell {
  readonly folder: string;
  readonly child: ChildProcess;
  readonly ask: number;
  readonly answer: number;
}

/** Waits for a word, runs the script that lies ready, and answers with its exit code, which is three digits long. */
const LOOP = `while IFS= read -r word; do
  (. ./script) >output 2>errors </dev/null
  printf '%03d' "$?" >&4
done`;

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

let running: Shell | null = null;

function start(): Shell {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-guard-shell-'));
  execFileSync('mkfifo', [join(folder, 'ask'), join(folder, 'answer')]);
  // Opened for reading and writing, a pipe with a name has both its ends at once and nobody waits.
  const [ask, answer] = [openSync(join(folder, 'ask'), 'r+'), openSync(join(folder, 'answer'), 'r+')];
  const child = spawn('sh', ['-c', LOOP], {
    cwd: folder,
    env: {},
    stdio: [ask, 'ignore', 'ignore', 'ignore', answer],
  });
  child.unref();
  return { folder, child, ask, answer };
}

function stop(): void {
  if (running === null) return;
  const { folder, child, ask, answer } = running;
  running = null;
  child.kill('SIGKILL');
  closeSync(ask);
  closeSync(answer);
  rmSync(folder, { recursive: true, force: true });
}

// Each test file has modules of its own, so each has a shell of its own: the last thing it does is end it.
afterAll(stop);

/** Runs the lines and returns what they printed; throws with what they complained about where one fails. */
export function runInShell({ cwd, env, lines }: ShellCommand): string {
  running ??= start();
  const { folder, ask, answer } = running;
  const script = [
    ...Object.entries(env).map(([name, value]) => `export ${name}=${quote(value)}`),
    [`cd ${quote(cwd)}`, ...lines.map((words) => words.map(quote).join(' '))].join(' && '),
  ];
  writeFileSync(join(folder, 'script'), `${script.join('\n')}\n`);
  writeSync(ask, 'go\n');
  const code = Buffer.alloc(3);
  for (let length = 0; length < 3;) length += readSync(answer, code, length, 3 - length, null);
  if (code.toString() !== '000')
    throw new Error(
      `${lines.map((words) => words.join(' ')).join(' && ')} ended with ${code.toString()}: ${readFileSync(join(folder, 'errors'), 'utf8')}`,
    );
  return readFileSync(join(folder, 'output'), 'utf8');
}
