// Asks a real git repository, without blocking the server that answers from it. What cannot change is asked once.
import { execFile } from 'node:child_process';
import { GitObjects, type GitObject } from './objects.ts';

const FULL_ID = /^[0-9a-f]{40}$/;
/** An id, or a range of two. */
const FIXED = /^[0-9a-f]{40}(?:\.{2,3}[0-9a-f]{40})?$/;
/** Commands whose answer depends on the objects they name and on nothing else, as long as those are named by full ids. */
const PURE: ReadonlySet<string> = new Set(['ls-tree', 'log', 'diff', 'rev-list', 'merge-base']);
/** Bytes of an answer that is remembered. */
const MAX_REMEMBERED = 1 << 20;

const environment = (path: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: path,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
});

/** By repository and arguments: the servers of one test file share it, since they stand before the same repository. */
const remembered = new Map<string, Promise<Buffer>>();

/** True where the arguments in front of `--` are options and at least one full id, so that the answer stays. */
function isFixed([command = '', ...args]: readonly string[]): boolean {
  const end = args.indexOf('--');
  const named = (end < 0 ? args : args.slice(0, end)).filter((arg) => !arg.startsWith('-'));
  return PURE.has(command) && named.length > 0 && named.every((arg) => FIXED.test(arg));
}

export class Git {
  readonly path: string;
  private readonly objects: GitObjects;

  constructor(path: string) {
    this.path = path;
    this.objects = new GitObjects(path, environment(path));
  }

  /** Output as bytes; rejects with git's message. */
  bytes(...args: readonly string[]): Promise<Buffer> {
    if (!isFixed(args)) return this.run(args);
    const key = [this.path, ...args].join('\0');
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const asked = this.run(args);
    remembered.set(key, asked);
    asked.then(
      (output) => {
        if (output.length > MAX_REMEMBERED) remembered.delete(key);
      },
      () => remembered.delete(key),
    );
    return asked;
  }

  private run(args: readonly string[]): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      execFile(
        'git',
        ['-c', 'core.quotePath=false', '-c', 'diff.renameLimit=5000', ...args],
        { cwd: this.path, encoding: 'buffer', maxBuffer: 1 << 29, env: environment(this.path) },
        (error, stdout, stderr) => {
          if (error === null) resolve(stdout);
          else reject(new Error(`git ${args.join(' ')}: ${stderr.toString()}`, { cause: error }));
        },
      );
    });
  }

  async text(...args: readonly string[]): Promise<string> {
    return (await this.bytes(...args)).toString('utf8').replace(/\n$/, '');
  }

  /** A blob by its full id; null where there is none. */
  blob(id: string): Promise<GitObject | null> {
    return this.objects.find(id, 'blob');
  }

  /** Full id of what a revision means; null where it means nothing here. */
  async resolve(revision: string, type: 'commit' | 'tree' | 'blob'): Promise<string | null> {
    if (FULL_ID.test(revision)) return (await this.objects.find(revision, type))?.id ?? null;
    try {
      return await this.text('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{${type}}`);
    } catch {
      return null;
    }
  }

  /** The commit a ref of the API means: a branch, a tag, a full or abbreviated id, `HEAD`, `heads/x`, `pull/1/head`. */
  async commit(ref: string): Promise<string | null> {
    if (/[\^~:@{\s]/.test(ref)) return null;
    if (FULL_ID.test(ref)) return await this.resolve(ref, 'commit');
    return (await this.resolve(`refs/heads/${ref}`, 'commit')) ?? (await this.resolve(ref, 'commit'));
  }

  async mergeBase(a: string, b: string): Promise<string | null> {
    try {
      return await this.text('merge-base', a, b);
    } catch {
      return null;
    }
  }

  /** Ends what runs in the background; asking again starts it again. */
  close(): void {
    this.objects.close();
  }
}
