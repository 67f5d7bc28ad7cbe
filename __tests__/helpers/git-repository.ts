// A real git repository in a temporary folder, made and changed by tests. Isolated from the machine's git configuration; dates are fixed.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInShell } from './git-shell.ts';

/** What `git init` writes into a new repository, without its hooks and descriptions. */
const SKELETON = {
  HEAD: 'ref: refs/heads/main\n',
  config: '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n\tlogallrefupdates = true\n',
};

/** Nothing of the machine's, no waiting for the disk, no tidying up in the background. */
const OPTIONS = ['core.autocrlf=false', 'core.fsync=none', 'gc.auto=0', 'maintenance.auto=false'].flatMap((option) => [
  '-c',
  option,
]);

export interface CommitOptions {
  readonly message?: string;
  /** ISO 8601; each commit is one minute after the one before it unless given. */
  readonly date?: string;
}

export class GitRepository {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-test-')));
  private clock = Date.parse('2026-01-01T12:00:00Z');

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags', 'info'])
      mkdirSync(join(this.path, '.git', folder), { recursive: true });
    for (const [name, content] of Object.entries(SKELETON)) writeFileSync(join(this.path, '.git', name), content);
    this.write(files);
  }

  /** Runs git here and returns its output without the last newline. */
  git(...args: readonly string[]): string {
    return this.run([args]);
  }

  private run(commands: readonly (readonly string[])[]): string {
    const date = new Date(this.clock).toISOString();
    return runInShell({
      cwd: this.path,
      env: {
        PATH: process.env['PATH'] ?? '',
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
      lines: commands.map((args) => ['git', ...OPTIONS, ...args]),
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
    this.run([
      ['add', '--all'],
      ['commit', '--quiet', '--allow-empty', '--message', message],
    ]);
    return this.head() ?? this.git('rev-parse', 'HEAD');
  }

  /** The commit id of the branch that is checked out, read without git; null where it lies elsewhere. */
  private head(): string | null {
    const read = (name: string): string => readFileSync(join(this.path, '.git', name), 'utf8').trim();
    const head = read('HEAD');
    if (!head.startsWith('ref: ')) return head;
    try {
      return read(head.slice('ref: '.length));
    } catch {
      return null;
    }
  }

  /** Removes the folder. */
  dispose(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
