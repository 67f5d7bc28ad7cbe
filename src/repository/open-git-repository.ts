// Opens a local git repository: at a commit, from objects alone, or its working tree.
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GitContext } from './git/git-context.ts';
import { type GitFacts, readGitFacts, requireFolder } from './git/git-facts.ts';
import { GitCommits } from './git/git-commits.ts';
import { GitHistory } from './git/git-history.ts';
import { GitObjects } from './git/git-objects.ts';
import { type FoundRenames, findRenames } from './git/git-renames.ts';
import { AUTO_BASE, checkRevision, chooseBase, resolveDefaultBranch, resolveRevision } from './git/git-revision.ts';
import { GitSnapshot } from './git/git-snapshot.ts';
import { GitTrees } from './git/git-trees.ts';
import { MAX_SEARCHED_COMMITS } from './limits.ts';
import { collectNotes } from './notes.ts';
import { completeRenames, NOTHING_RENAMED } from './complete-renames.ts';
import { addMovedTwins } from './moved-twins.ts';
import { RepositoryError } from './repository-error.ts';
import type { RenamedFiles, Repository, Snapshot } from './repository.ts';
import { StagedFiles, type Staging } from './working-tree/staged-files.ts';
import { WorkingTree } from './working-tree/working-tree.ts';

export interface GitOptions {
  /** The repository's folder, or any folder in it. */
  readonly directory: string;
  /** A revision, replaced by its merge base with head; `auto` for that of the default branch (see `chooseBase`); null for none. */
  readonly base: string | null;
  /** A revision; null for the working tree with untracked files, and in a bare repository for HEAD. */
  readonly head: string | null;
  /** Set to judge what is staged instead of the working tree; then `head` is null, and the base `auto` is HEAD. */
  readonly staged?: Staging | undefined;
  /** The repository's address on its server, where the caller knows it (`https://github.com/owner/repo`); else its remotes tell. */
  readonly address?: string;
}

/** Throws a RepositoryError, fit to be shown, where git, the folder or a revision cannot be used. The caller closes the repository. */
export async function openGitRepository({ directory, base, head, staged, address }: GitOptions): Promise<Repository> {
  if (head !== null) checkRevision(head, 'head');
  if (base !== null && base !== AUTO_BASE) checkRevision(base, 'base');
  const folder = resolve(directory);
  requireFolder(folder);
  // Both are started at once: one says what the revisions are, the other what the repository is.
  const objects = new GitObjects(folder);
  const asking = readGitFacts(folder);
  const revisions = Promise.all([
    resolveRevision({ objects }, head ?? 'HEAD'),
    base === AUTO_BASE ? resolveDefaultBranch({ objects }) : base === null ? null : resolveRevision({ objects }, base),
  ]);
  try {
    const facts = await asking;
    const [headCommit, named] = await revisions;
    refuseForeignRoot(folder, facts);
    const source = {
      directory: facts.root ?? folder,
      objectFormat: facts.objectFormat,
      objects,
      notes: collectNotes(),
    };
    const git: GitContext = { ...source, shallow: facts.shallow, trees: new GitTrees(source) };
    const workingTree = head === null && facts.root !== null;
    if (!workingTree && headCommit === null) throw new RepositoryError(unknownRevision(git, 'head', head ?? 'HEAD'));
    if (base !== null && base !== AUTO_BASE && named === null)
      throw new RepositoryError(unknownRevision(git, 'base', base));
    const snapshots = createSnapshots(git);
    if (staged !== undefined && !workingTree)
      throw new RepositoryError(
        `${folder} has no working tree, so nothing can be staged in it. Name a commit with --head.`,
      );
    const view: Snapshot =
      staged !== undefined
        ? new StagedFiles(git, headCommit, staged)
        : workingTree || headCommit === null
          ? new WorkingTree(git)
          : snapshots(headCommit);
    // Every run needs the files of head: they are listed while the base is looked for. Anyone who asks for them learns of a failure.
    view.tree().catch(() => undefined);
    const baseCommit =
      staged !== undefined && base === AUTO_BASE ? headCommit : await chooseBase(git, { base, named, headCommit });
    return assemble({
      git,
      snapshots,
      head: view,
      headCommit,
      base: baseCommit === null ? null : snapshots(baseCommit),
      address: address ?? null,
    });
  } catch (error) {
    await objects.close();
    throw error;
  }
}

/** Snapshots by full commit id, one each. Throws a RepositoryError for anything else. */
function createSnapshots(git: GitContext): (commit: string) => Snapshot {
  const snapshots = new Map<string, Snapshot>();
  return (commit) => {
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
      throw new RepositoryError(`Unexpected commit ${JSON.stringify(commit)}, expected a full commit id.`);
    const known = snapshots.get(commit) ?? new GitSnapshot(git, commit);
    snapshots.set(commit, known);
    return known;
  };
}

interface Parts {
  readonly git: GitContext;
  readonly snapshots: (commit: string) => Snapshot;
  readonly head: Snapshot;
  readonly headCommit: string | null;
  readonly base: Snapshot | null;
  readonly address: string | null;
}

function assemble({ git, snapshots, head, headCommit, base, address }: Parts): Repository {
  const history = new GitHistory(git, headCommit);
  const changes = new GitCommits(git, { head: headCommit, base: base?.commit ?? null });
  let renames: Promise<RenamedFiles> | null = null;
  const lookForRenames = async (): Promise<RenamedFiles> => {
    if (base === null || base === head) return NOTHING_RENAMED;
    const { pairs, whole } = await findPairs({ git, base, head });
    if (whole) return await addMovedTwins({ renames: { known: pairs, unsure: new Set() }, base, head });
    const [before, after] = await Promise.all([base.tree(), head.tree()]);
    const renames = completeRenames({ before, after, known: pairs, listed: new Set() });
    return await addMovedTwins({ renames, base, head });
  };
  return {
    head,
    base,
    snapshot: snapshots,
    maxSearchedCommits: MAX_SEARCHED_COMMITS,
    renames: () => (renames ??= lookForRenames()),
    lookUpCommit: (revision) => history.lookUpCommit(revision),
    commitOn: (day, side) => history.commitOn(day, side === 'base' ? (base?.commit ?? headCommit) : headCommit),
    commitsOf: (path, limit) => history.commitsOf(path, limit),
    commits: (limit) => changes.commits(limit),
    baseCommits: async (limit) =>
      base === null
        ? { kind: 'known', value: [] }
        : await new GitCommits(git, { head: base.commit, base: null }).commits(limit),
    filesOf: (commit) => changes.filesOf(commit),
    async pathHistory(paths) {
      const { readPathHistory } = await import('./git/git-path-history.ts');
      return await readPathHistory(git, { head: headCommit === null ? null : snapshots(headCommit), paths });
    },
    async names() {
      if (address !== null) return (await import('./git/remote-name.ts')).listNames([address]);
      return await (await import('./git/git-remotes.ts')).readRemoteNames(git.directory);
    },
    // A clone has its history at hand.
    expect: () => undefined,
    notes: () => git.notes.list(),
    close: () => git.objects.close(),
  };
}

/** What git pairs of the files that are gone and those that are new. */
async function findPairs({
  git,
  base,
  head,
}: Pick<Parts, 'git' | 'head'> & { readonly base: Snapshot }): Promise<FoundRenames> {
  if (!(head instanceof GitSnapshot))
    return await (await import('./working-tree/working-tree-renames.ts')).findWorkingTreeRenames(git, base, head);
  return (await addsFiles(base, head))
    ? await findRenames(git, { from: base.commit, to: head.commit })
    : { pairs: new Map(), whole: true };
}

/** Git takes a file that is new for one that is gone: where none is new, it need not be asked. */
async function addsFiles(base: Snapshot, head: Snapshot): Promise<boolean> {
  const [before, after] = await Promise.all([base.tree(), head.tree()]);
  if (before.truncated || after.truncated) return true;
  for (const path of after.entries.keys()) {
    if (!before.entries.has(path)) return true;
  }
  return false;
}

/** A repository's own configuration can claim any folder as its working tree (`core.worktree`): it must be one the user is in. */
function refuseForeignRoot(folder: string, { root }: GitFacts): void {
  if (root === null) return;
  const [inner, outer] = [realpathSync.native(folder), realpathSync.native(root)];
  if (inner !== outer && !inner.startsWith(`${outer.replace(/[\\/]$/, '')}${outer.includes('\\') ? '\\' : '/'}`)) {
    throw new RepositoryError(
      `The repository of ${folder} has its working tree elsewhere, at ${root} (core.worktree). Run this inside the working tree.`,
    );
  }
}

function unknownRevision({ directory, shallow }: GitContext, flag: string, revision: string): string {
  const hint = shallow
    ? ' This is a shallow clone: fetch its whole history (fetch-depth: 0).'
    : ' Fetch it, or name another.';
  return `Unexpected ${flag} ${JSON.stringify(revision)}, expected a commit of the repository ${directory}.${hint}`;
}
