// The repository at one commit, read from git's objects alone.
import type { GitContext } from './git-context.ts';
import { searchFiles } from './git-search.ts';
import type { Content, Snapshot, Tree, TreeEntry } from './repository.ts';

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
    const { entries } = await this.tree();
    return new Map(paths.flatMap((path) => {
      const entry = entries.get(path);
      return entry === undefined ? [] : [[path, entry.id] as const];
    }));
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, Content>> {
    const { entries } = await this.tree();
    const found = paths.flatMap((path) => entries.get(path) ?? []);
    const contents = await Promise.all(found.map((entry) => this.#content(entry)));
    return new Map(found.map(({ path }, index) => [path, contents[index] ?? { kind: 'unavailable', reason: 'not read' }]));
  }

  async search(literals: readonly string[]): Promise<ReadonlyMap<string, readonly string[]> | null> {
    const { entries } = await this.tree();
    return searchFiles({
      git: this.#git,
      literals,
      sources: [[this.commit]],
      isFile: (path) => entries.get(path)?.kind === 'file',
      read: (path) => this.#git.objects.readOnce(entries.get(path)?.id ?? ''),
    });
  }

  #content(entry: TreeEntry): Promise<Content> {
    return entry.kind === 'file' ? this.#git.objects.read(entry.id) : Promise.resolve(unavailableKind(entry.kind));
  }
}

/** What stands for the content of an entry that is no file. */
export function unavailableKind(kind: 'link' | 'submodule'): Content {
  return { kind: 'unavailable', reason: kind === 'link' ? 'a symbolic link' : 'a submodule' };
}
