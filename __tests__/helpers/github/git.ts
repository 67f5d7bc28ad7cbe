// Asks a real git repository, without blocking the server that answers from it.
import { execFile } from 'node:child_process';

export class Git {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** Output as bytes; rejects with git's message. */
  bytes(...args: readonly string[]): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      execFile(
        'git',
        ['-c', 'core.quotePath=false', '-c', 'diff.renameLimit=5000', ...args],
        {
          cwd: this.path,
          encoding: 'buffer',
          maxBuffer: 1 << 29,
          env: { PATH: process.env['PATH'], HOME: this.path, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
        },
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

  /** Full id of what a revision means; null where it means nothing here. */
  async resolve(revision: string, type: 'commit' | 'tree' | 'blob'): Promise<string | null> {
    try {
      return await this.text('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{${type}}`);
    } catch {
      return null;
    }
  }

  /** The commit a ref of the API means: a branch, a tag, a full or abbreviated id, `HEAD`, `heads/x`, `pull/1/head`. */
  async commit(ref: string): Promise<string | null> {
    if (/[\^~:@{\s]/.test(ref)) return null;
    return (await this.resolve(`refs/heads/${ref}`, 'commit')) ?? (await this.resolve(ref, 'commit'));
  }

  async mergeBase(a: string, b: string): Promise<string | null> {
    try {
      return await this.text('merge-base', a, b);
    } catch {
      return null;
    }
  }
}
