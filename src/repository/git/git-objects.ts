// Serves the contents of objects from one long-lived `git cat-file --batch`.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { nextTick } from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { BatchReader, type BatchAnswer } from './batch-reader.ts';
import { findGit } from './find-git.ts';
import { GIT_OPTIONS, gitEnvironment } from './git-environment.ts';
import {
  GIT_TIMEOUT,
  MAX_CONTENT_BYTES,
  MAX_ERROR_BYTES,
  MAX_KEPT_BYTES,
  MAX_RESTARTS,
  MAX_TOTAL_BYTES,
  formatBytes,
} from '../limits.ts';
import { reasonOf } from './git-process.ts';
import type { Content } from '../repository.ts';
import { unreachable } from '../../text/unreachable.ts';

type Batch = ChildProcessByStdio<Writable, Readable, Readable>;
/** Node's pipes can be set not to keep the program alive; their type does not say so. */
interface Holdable {
  ref(): void;
  unref(): void;
}
interface Request {
  readonly name: string;
  readonly resolve: (answer: BatchAnswer) => void;
}

/** How often git may be silent for its whole time: a disk that fell asleep wakes up once. */
const MAX_SILENCES = 1;
const SILENT = 'git gave no answer';

/** Answers are given in the order of asking. Git ends on some objects (a partial clone lacks them): that one is given up, the rest is asked anew. */
export class GitObjects {
  readonly #directory: string;
  readonly #program: string;
  readonly #timeout: number;
  readonly #pending: Request[] = [];
  readonly #kept = new Map<string, Promise<Content>>();
  #keptBytes = 0;
  #totalBytes = 0;
  #restarts = 0;
  #silences = 0;
  #process: Batch | null = null;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  /** `timeout`: milliseconds git may be silent while it is asked. Throws a RepositoryError where there is no git. */
  constructor(directory: string, timeout: number = GIT_TIMEOUT) {
    this.#directory = directory;
    this.#timeout = timeout;
    this.#program = findGit();
  }

  /** What git knows under a name: a full object id, or a revision that was checked before. Names with line breaks are never sent. */
  ask(name: string): Promise<BatchAnswer> {
    if (this.#closed || /[\n\0]/.test(name)) return Promise.resolve({ kind: 'missing' });
    if (this.#silences > MAX_SILENCES) return Promise.resolve({ kind: 'failed', reason: SILENT });
    return new Promise((resolve) => {
      this.#pending.push({ name, resolve });
      const process = this.#process ?? this.#start();
      this.#hold(process, true);
      writeSoon(process.stdin, `${name}\n`);
    });
  }

  /** The content of a blob by its full id, bounded; each is read once while memory for it lasts. */
  read(id: string): Promise<Content> {
    const known = this.#kept.get(id);
    if (known !== undefined) return known;
    const content = this.readOnce(id);
    this.#kept.set(id, content);
    void content.then((result) => {
      this.#keptBytes += result.kind === 'content' ? result.bytes.length : 0;
      if (this.#keptBytes <= MAX_KEPT_BYTES) return;
      this.#kept.clear();
      this.#keptBytes = 0;
    });
    return content;
  }

  /** As `read`, for a reader that looks at many contents once: nothing is kept. */
  async readOnce(id: string): Promise<Content> {
    if (this.#totalBytes > MAX_TOTAL_BYTES)
      return unavailable(`more than ${formatBytes(MAX_TOTAL_BYTES)} were read in this run`);
    const answer = await this.ask(id);
    switch (answer.kind) {
      case 'object':
        this.#totalBytes += answer.bytes.length;
        return answer.type === 'blob'
          ? { kind: 'content', bytes: answer.bytes }
          : unavailable(`a ${answer.type}, not a file`);
      case 'large':
        return {
          kind: 'too-large',
          reason: `larger than ${formatBytes(MAX_CONTENT_BYTES)} (${formatBytes(answer.size)})`,
        };
      case 'missing':
      case 'ambiguous':
        return unavailable('not in this clone');
      case 'failed':
        return unavailable(`not in this clone (${answer.reason})`);
      default:
        return unreachable(answer);
    }
  }

  /** Ends git. What is still asked is answered as missing. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { resolve } of this.#pending.splice(0)) resolve({ kind: 'missing' });
    const process = this.#process;
    this.#process = null;
    if (process?.pid !== undefined && process.exitCode === null) {
      this.#hold(process, true);
      await new Promise<void>((resolve) => {
        process.once('close', () => resolve());
        process.stdin.end();
        process.kill();
      });
    }
    this.#stopTimer();
  }

  #start(): Batch {
    const child = spawn(this.#program, [...GIT_OPTIONS, 'cat-file', '--batch'], {
      cwd: this.#directory,
      env: gitEnvironment(),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    this.#process = child;
    let errors = '';
    const reader = new BatchReader({
      answer: (answer) => {
        this.#pending.shift()?.resolve(answer);
        if (this.#pending.length === 0) this.#hold(child, false);
      },
      abandon: () => {
        child.kill('SIGKILL');
        this.#restart();
      },
    });
    child.stdout.on('data', (chunk: Buffer) => {
      if (this.#process !== child) return;
      this.#timer?.refresh();
      reader.receive(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (errors.length < MAX_ERROR_BYTES) errors += chunk.toString('utf8');
    });
    // Git may end while names are still written; what it ended with is reported below.
    child.stdin.on('error', () => undefined);
    const end = (reason: string): void => {
      if (this.#process !== child) return;
      this.#pending.shift()?.resolve({ kind: 'failed', reason });
      this.#restart();
    };
    child.on('error', (error) => end(error.message));
    child.on('close', (code) => end(reasonOf({ errors, code: code ?? 1, output: Buffer.alloc(0), cut: false })));
    return child;
  }

  #restart(): void {
    this.#process = null;
    // Each process has its own time: a timer that has fired would be for one that is still to come.
    this.#stopTimer();
    this.#restarts += 1;
    if (this.#pending.length === 0) return;
    if (this.#restarts > MAX_RESTARTS || this.#silences > MAX_SILENCES) {
      for (const { resolve } of this.#pending.splice(0))
        resolve({ kind: 'failed', reason: this.#silences > MAX_SILENCES ? SILENT : 'git ended too often' });
      return;
    }
    const process = this.#start();
    this.#hold(process, true);
    process.stdin.write(this.#pending.map(({ name }) => `${name}\n`).join(''));
  }

  /** While nothing is asked, the process must not keep the program alive; while something is, silence has an end. */
  #hold(process: Batch, busy: boolean): void {
    for (const part of [process, process.stdin, process.stdout, process.stderr] as unknown as readonly Holdable[]) {
      if (busy) part.ref();
      else part.unref();
    }
    if (!busy) this.#stopTimer();
    else
      this.#timer ??= setTimeout(() => {
        this.#silences += 1;
        this.#process?.kill('SIGKILL');
      }, this.#timeout);
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

/** Names that are asked for at the same moment go to git as one: each write wakes it up. */
function writeSoon(stdin: Writable, text: string): void {
  if (stdin.writableCorked === 0) {
    stdin.cork();
    nextTick(() => stdin.uncork());
  }
  stdin.write(text);
}

function unavailable(reason: string): Content {
  return { kind: 'unavailable', reason };
}
