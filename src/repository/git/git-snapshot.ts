// The repository at one commit, read from git's objects alone.
import type { GitContext } from './git-context.ts';
import { searchFiles } from './git-search.ts';
import { idsOf, readListed } from '../listed-files.ts';
import type { Content, Snapshot, Tree } from '../repository.ts';

export class GitSnapshot implements Snapshot {
  readonly commit: string;
  readonly #git: GitContext;
  #tree: Promise<Tree> | null = null;

  constructor(git: GitContext, commit: string) {
    this.#git = git;
    this.commit = commit;
  }

  tree(): Promise<Tree> {
    this.#tree ??= this.#git.trees.list(this.commit);
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
      sources: [[this.commit]],
      stored: () => [...entries.values()],
      isFile: (path) => entries.get(path)?.kind === 'file',
      read: (path) => this.#git.objects.readOnce(entries.get(path)?.id ?? ''),
    });
  }
}
