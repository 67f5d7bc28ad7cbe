// The repository at one commit, read over REST.
import { describeUnlisted, noteNames } from '../git/git-listing.ts';
import { AllowanceSpent, type Purpose } from './github-allowance.ts';
import type { Source } from './github-archives.ts';
import type { GitHubContext } from './github-context.ts';
import { readGitHubFile } from './github-file.ts';
import { refusalOf } from './github-refusal.ts';
import { searchGitHub } from './github-search.ts';
import { type GitHubTree, listGitHubTree } from './github-tree.ts';
import { idsOf, readListed } from '../listed-files.ts';
import type { Content, Snapshot, Tree } from '../repository.ts';

export class GitHubSnapshot implements Snapshot {
  readonly commit: string;
  readonly #github: GitHubContext;
  #listing: Promise<GitHubTree> | null = null;
  #tree: Promise<GitHubTree> | null = null;

  readonly #purpose: Purpose;

  constructor(github: GitHubContext, { commit, purpose }: { readonly commit: string; readonly purpose: Purpose }) {
    this.#github = github;
    this.#purpose = purpose;
    this.commit = commit;
  }

  /** The files, or the client's error: for the commit that a run cannot do without. */
  list(): Promise<GitHubTree> {
    this.#listing ??= listGitHubTree(this.#github.requests, {
      commit: this.commit,
      purpose: this.#purpose,
    });
    return this.#listing;
  }

  tree(): Promise<Tree> {
    return this.#known();
  }

  async ids(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return idsOf(await this.#known(), paths);
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, Content>> {
    const [path, ...others] = paths;
    if (this.#purpose === 'history' && this.#listing === null && path !== undefined && others.length === 0) {
      const content = await this.#readAlone(path);
      if (content !== undefined) return new Map(content === null ? [] : [[path, content]]);
    }
    const tree = await this.#known();
    return await readListed({
      tree,
      paths,
      read: (id) => this.#github.objects.read(id, this.#source(tree)),
    });
  }

  async search(
    literals: readonly string[],
    besides: readonly string[] = [],
  ): Promise<ReadonlyMap<string, readonly string[]> | null> {
    const tree = await this.#known();
    // What is not listed would look as if it did not hold the literal.
    return tree.truncated
      ? null
      : searchGitHub({ github: this.#github, source: this.#source(tree), literals, besides });
  }

  /** Undefined where the listing has to be read. */
  #readAlone(path: string): Promise<Content | null | undefined> {
    return readGitHubFile(this.#github.requests, { commit: this.commit, path, purpose: this.#purpose });
  }

  #source(tree: GitHubTree): Source {
    return { commit: this.commit, tree, purpose: this.#purpose };
  }

  #known(): Promise<GitHubTree> {
    this.#tree ??= this.#describe();
    return this.#tree;
  }

  /** What could not be listed is reported in the notes, and never called absent. */
  async #describe(): Promise<GitHubTree> {
    const { notes } = this.#github;
    try {
      const tree = await this.list();
      noteNames(notes, tree.unreadable);
      if (tree.truncated) notes.add(describeUnlisted(this.commit, tree.because));
      return tree;
    } catch (error) {
      const because = refusalOf(error);
      // That there is a limit is noted once, not for each commit.
      if (!(error instanceof AllowanceSpent)) notes.add(describeUnlisted(this.commit, because));
      return { entries: new Map(), sizes: new Map(), bytes: 0, unreadable: 0, truncated: true, because };
    }
  }
}
