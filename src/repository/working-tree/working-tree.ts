// The working tree as a snapshot: what is on disk now, untracked files included.
import { Disk } from './disk-file.ts';
import type { GitContext } from '../git/git-context.ts';
import { searchFiles } from '../git/git-search.ts';
import { linkTo, notAFile } from '../listed-files.ts';
import { MAX_CONTENT_BYTES, MAX_KEPT_BYTES, formatBytes } from '../limits.ts';
import type { Content, Snapshot, Tree, TreeEntry } from '../repository.ts';
import { type WorkingTreeListing, listWorkingTree } from './working-tree-listing.ts';

export class WorkingTree implements Snapshot {
  readonly commit = 'WORKTREE';
  readonly #git: GitContext;
  readonly #disk: Disk;
  readonly #kept = new Map<string, Content>();
  readonly #ids = new Map<string, Promise<string | null>>();
  #keptBytes = 0;
  #listing: Promise<WorkingTreeListing> | null = null;

  constructor(git: GitContext) {
    this.#git = git;
    this.#disk = new Disk(git.directory);
  }

  async tree(): Promise<Tree> {
    return (await this.#list()).tree;
  }

  async ids(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { tree, sparse } = await this.#list();
    const entries = paths.flatMap((path) => tree.entries.get(path) ?? []);
    const ids = await Promise.all(
      entries.map((entry) => {
        const known =
          this.#ids.get(entry.path) ?? (sparse.has(entry.path) ? Promise.resolve(entry.id) : this.#id(entry));
        this.#ids.set(entry.path, known);
        return known;
      }),
    );
    return new Map(
      entries.flatMap(({ path }, index) => {
        const id = ids[index] ?? null;
        return id === null ? [] : [[path, id] as const];
      }),
    );
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, Content>> {
    const { tree, sparse } = await this.#list();
    const entries = paths.flatMap((path) => tree.entries.get(path) ?? []);
    const contents = await Promise.all(
      entries.map(async (entry) => (sparse.has(entry.path) ? this.#git.objects.read(entry.id) : this.#content(entry))),
    );
    return new Map(
      entries.flatMap(({ path }, index) => {
        const content = contents[index] ?? null;
        return content === null ? [] : [[path, content] as const];
      }),
    );
  }

  async search(
    literals: readonly string[],
    besides: readonly string[] = [],
  ): Promise<ReadonlyMap<string, readonly string[]> | null> {
    const { tree, sparse, hasUntracked } = await this.#list();
    return searchFiles({
      git: this.#git,
      literals,
      besides,
      // Without a flag git looks at tracked files on disk; files that a sparse checkout leaves out are in the index only.
      sources: [
        [],
        ...(hasUntracked ? [['--untracked', '--exclude-standard']] : []),
        ...(sparse.size > 0 ? [['--cached']] : []),
      ],
      stored: () => [...sparse].flatMap((path) => tree.entries.get(path) ?? []),
      isFile: (path) => tree.entries.get(path)?.kind === 'file',
      read: async (path) => (await this.read([path])).get(path) ?? { kind: 'not-a-file', reason: 'absent' },
    });
  }

  #list(): Promise<WorkingTreeListing> {
    this.#listing ??= listWorkingTree(this.#git, this.#disk);
    return this.#listing;
  }

  /** null where the file is gone since it was listed. */
  #content({ path, kind }: TreeEntry): Content | null {
    if (kind === 'submodule') return notAFile(kind);
    const known = this.#kept.get(path);
    if (known !== undefined) return known;
    const file = this.#disk.look(path);
    if (file.kind === 'absent') return null;
    if (file.kind === 'link') return linkTo(file.target);
    if (file.kind === 'refused') return { kind: 'unavailable', reason: file.reason };
    if (file.size > MAX_CONTENT_BYTES) {
      return {
        kind: 'too-large',
        reason: `larger than ${formatBytes(MAX_CONTENT_BYTES)} (${formatBytes(file.size)})`,
      };
    }
    const bytes = this.#disk.read(path, file.size);
    const content: Content =
      typeof bytes === 'string' ? { kind: 'unavailable', reason: bytes } : { kind: 'content', bytes };
    this.#keptBytes += content.kind === 'content' ? content.bytes.length : 0;
    if (this.#keptBytes <= MAX_KEPT_BYTES) this.#kept.set(path, content);
    return content;
  }

  /** The id of what is on disk; null where the file is gone. */
  async #id(entry: TreeEntry): Promise<string | null> {
    if (entry.kind === 'submodule') return entry.id === '' ? null : entry.id;
    const { identifyDiskFile } = await import('./disk-file-id.ts');
    return identifyDiskFile({ git: this.#git, disk: this.#disk, entry, held: () => this.#content(entry) });
  }
}
