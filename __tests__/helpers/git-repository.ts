// A real git repository in a temporary folder, made and changed by tests. Isolated from the machine's git configuration; dates are fixed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface CommitOptions {
  readonly message?: string;
  /** ISO 8601; each commit is one minute after the one before it unless given. */
  readonly date?: string;
}

export class GitRepository {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-test-')));
  private clock = Date.parse('2026-01-01T12:00:00Z');

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    this.git('init', '--quiet', '--initial-branch=main');
    this.write(files);
  }

  /** Runs git here and returns its output without the last newline. */
  git(...args: readonly string[]): string {
    const date = new Date(this.clock).toISOString();
    return execFileSync('git', ['-c', 'core.autocrlf=false', ...args], {
      cwd: this.path,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: this.path,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_NAME: 'Test',
        GIT_AUTHOR_EMAIL: 'test@example.com',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: 'Test',
        GIT_COMMITTER_EMAIL: 'test@example.com',
        GIT_COMMITTER_DATE: date,
      },
    }).replace(/\n$/, '');
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, path)), { recursive: true });
      writeFileSync(join(this.path, path), content);
    }
    return this;
  }

  remove(...paths: readonly string[]): this {
    for (const path of paths) rmSync(join(this.path, path), { recursive: true });
    return this;
  }

  rename(from: string, to: string): this {
    mkdirSync(dirname(join(this.path, to)), { recursive: true });
    renameSync(join(this.path, from), join(this.path, to));
    return this;
  }

  /** Commits everything in the working tree and returns the full commit id. */
  commit({ message = 'change', date }: CommitOptions = {}): string {
    this.clock = date === undefined ? this.clock + 60_000 : Date.parse(date);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** Removes the folder. */
  dispose(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
