// The repository as it would be if what is staged were committed now: the commit it grows from, with the index's changes.
import { resolve } from 'node:path';
import type { GitContext } from '../git/git-context.ts';
import { kindOfMode, noteNames, splitRecords } from '../git/git-listing.ts';
import { reasonOf, runGit } from '../git/git-process.ts';
import { searchFiles } from '../git/git-search.ts';
import { idsOf, readListed } from '../listed-files.ts';
import { RepositoryError } from '../repository-error.ts';
import type { Content, Snapshot, Tree } from '../repository.ts';

/** The tree without files, which git knows without its being stored. */
const EMPTY_TREE = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
} as const;

export interface Staging {
  /** Where git has its index for now (GIT_INDEX_FILE of a hook), from the working tree's root; null for the usual place. */
  readonly indexFile: string | null;
}

const EMPTY: Tree = { entries: new Map(), truncated: false };

export class StagedFiles implements Snapshot {
  readonly commit = 'INDEX';
  readonly #git: GitContext;
  readonly #parent: string | null;
  readonly #environment: Readonly<Record<string, string>>;
  #tree: Promise<Tree> | null = null;

  /** `parent` is the full id of HEAD's commit; null before the first commit. */
  constructor(git: GitContext, parent: string | null, { indexFile }: Staging) {
    this.#git = git;
    this.#parent = parent;
    this.#environment = indexFile === null ? {} : { GIT_INDEX_FILE: resolve(git.directory, indexFile) };
  }

  tree(): Promise<Tree> {
    this.#tree ??= this.#list();
    return this.#tree;
  }

  async ids(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return idsOf(await this.tree(), paths);
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, Content>> {
    return await readListed({ tree: await this.tree(), paths, read: (id) => this.#git.objects.read(id) });
  }

  async search(
    literals: readonly string[],
    besides: readonly string[] = [],
  ): Promise<ReadonlyMap<string, readonly string[]> | null> {
    const { entries } = await this.tree();
    return searchFiles({
      git: this.#git,
      literals,
      besides,
      sources: [['--cached']],
      environment: this.#environment,
      stored: () => [...entries.values()],
      isFile: (path) => entries.get(path)?.kind === 'file',
      read: (path) => this.#git.objects.readOnce(entries.get(path)?.id ?? ''),
    });
  }

  /** Git's own list of what a commit would change: files that are only announced (`add --intent-to-add`) are not among it. */
  async #list(): Promise<Tree> {
    const { directory, notes, objectFormat } = this.#git;
    const [before, answer] = await Promise.all([
      this.#parent === null ? EMPTY : this.#git.trees.list(this.#parent),
      runGit({
        directory,
        args: [
          'diff-index',
          '--cached',
          '-z',
          '--raw',
          '--no-renames',
          '--full-index',
          '--ita-invisible-in-index',
          '--no-relative',
          '--ignore-submodules=none',
          this.#parent ?? EMPTY_TREE[objectFormat],
          '--',
        ],
        environment: this.#environment,
      }),
    ]);
    if (answer.code !== 0)
      throw new RepositoryError(`What is staged in ${directory} could not be listed: ${reasonOf(answer)}.`);
    const entries = new Map(before.entries);
    const records = splitRecords(answer.output);
    let unreadable = 0;
    // :<mode> SP <mode> SP <id> SP <id> SP <status> NUL <path> NUL
    for (let at = 0; at + 1 < records.length; at += 2) {
      const [fields, path] = [records[at], records[at + 1]];
      if (fields === null || fields === undefined || path === null || path === undefined) {
        unreadable += 1;
        continue;
      }
      const [, mode = '', , id = '', status = ''] = fields.split(' ');
      if (status === 'U')
        throw new RepositoryError(`${path} has a conflict that is not resolved; resolve it and stage the file.`);
      if (status === 'D') entries.delete(path);
      else entries.set(path, { path, kind: kindOfMode(mode), id });
    }
    noteNames(notes, unreadable);
    if (answer.cut) notes.add('More is staged than can be listed; the rest was not looked at.');
    if (before.truncated) return { ...before, entries };
    return answer.cut
      ? { entries, truncated: true, because: 'more is staged than can be listed' }
      : { entries, truncated: false };
  }
}
