// repository/ reads git, the working tree and GitHub's REST API. This file is the one small read-only interface through which the engine sees them.
import type { PathFate } from './path-fates.ts';

export type EntryKind = 'file' | 'link' | 'submodule';

export interface TreeEntry {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly kind: EntryKind;
  /** Object id of the content. In the working tree that of the index, empty for an untracked file; `ids` tells what the file holds now. */
  readonly id: string;
}

interface Listing {
  readonly entries: ReadonlyMap<string, TreeEntry>;
}

/** All files; or those that could be listed, and why there may be more: then what is not listed is unverifiable, not missing. */
export type Tree =
  | (Listing & { readonly truncated: false })
  | (Listing & { readonly truncated: true; /** One clause. */ readonly because: string });

export type Content =
  | { readonly kind: 'content'; readonly bytes: Uint8Array }
  /** Larger than the bound. */
  | { readonly kind: 'too-large'; readonly reason: string }
  /** Known to be no file: a symbolic link, which is not followed, or a submodule. */
  | {
      readonly kind: 'not-a-file';
      readonly reason: string;
      /** Where a symbolic link leads, as it holds it; absent for anything else, and where it could not be read. */
      readonly leadsTo?: string;
    }
  /** Nobody knows what it holds: not in this clone, refused by GitHub, after the bound on what a run reads. */
  | { readonly kind: 'unavailable'; readonly reason: string };

/** The repository at one commit, or its working tree. */
export interface Snapshot {
  /** Full commit id, `WORKTREE`, or `INDEX` for what is staged. */
  readonly commit: string;
  /** All files, with untracked ones in the working tree. Read once. */
  tree(): Promise<Tree>;
  /**
   * Object ids of the contents of these paths as they are now (in the working tree they are hashed). Absent paths are left out.
   */
  ids(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Contents by path, each object read once a run. Absent paths are left out. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Content>>;
  /**
   * For each literal string the paths of the files that contain it, sorted; of files over the size bound and binary files nothing is said.
   * A literal that may be in a file that could not be looked into is left out: nothing is known of it. So is one that only the paths `besides`
   * hold, which count for nothing: a page of claims has every name that it cites.
   * `null` where the source cannot search.
   */
  search(
    literals: readonly string[],
    besides?: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]> | null>;
}

export type CommitLookup =
  | {
      readonly kind: 'commit';
      /** Full commit id. */
      readonly id: string;
      /** Committer date, ISO 8601 in UTC: `2026-01-31T12:00:00Z`. */
      readonly date: string;
      readonly ancestorOfHead: boolean;
      /** Commits reachable from head and not from it. */
      readonly commitsSince: number;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous' }
  /** A shallow clone, a refused request: nothing can be said. */
  | { readonly kind: 'unverifiable'; readonly reason: string };

/** What history can tell, or why it cannot. */
export type History<T> =
  { readonly kind: 'known'; readonly value: T } | { readonly kind: 'unverifiable'; readonly reason: string };

/** A commit as far as it can name what it was made for. */
export interface CommitInfo {
  /** Full commit id. */
  readonly id: string;
  /** Full ids, in the commit's order; more than one for a merge. */
  readonly parents: readonly string[];
  /** The first line of the message that is not blank, outer white space taken off. */
  readonly subject: string;
}

/** What a repository is called on a server, as the addresses of its pages have it, in lower case: `https://<host>/<owner>/<repo>`. */
export interface RepositoryName {
  /** With its port, where that is not the usual one. */
  readonly host: string;
  readonly owner: string;
  readonly repo: string;
}

/** Which files a change renamed, and which it perhaps renamed. */
export interface RenamedFiles {
  /** New path by old path. */
  readonly known: ReadonlyMap<string, string>;
  /** Paths that head lacks and that may have been renamed: nobody could say. Every other path that head lacks and that is not in `known` was deleted. */
  readonly unsure: ReadonlySet<string>;
}

/** `missing`: cited paths whose history may be asked for. */
export type ExpectedWork = { readonly pages: number } | { readonly missing: number };

export interface Repository {
  readonly head: Snapshot;
  /** The merge base the head is judged against; null where there is none. */
  readonly base: Snapshot | null;
  /** The snapshot of another commit, by its full id. */
  snapshot(commit: string): Snapshot;
  /** How many commits besides head and base may be searched for one page: a clone has them at hand, and over REST each costs a download. */
  readonly maxSearchedCommits: number;
  /** What was renamed between base and head, as git detects it, and what perhaps was. Nothing without a base. */
  renames(): Promise<RenamedFiles>;
  /** Looks a revision up that a page names: a full or abbreviated commit id. Never a branch, never an expression. */
  lookUpCommit(revision: string): Promise<CommitLookup>;
  /** Full id of the newest commit on head's history, or on base's, whose committer date is on or before this day (`YYYY-MM-DD`, UTC). Without a base both are head's. */
  commitOn(day: string, side: 'head' | 'base'): Promise<History<string | null>>;
  /** Full ids of the commits reachable from head that changed this path, newest first, at most `limit`. */
  commitsOf(path: string, limit: number): Promise<History<readonly string[]>>;
  /**
   * The commits of the change: those reachable from head and not from base; without a base, those of head's whole history.
   * Newest first by committer date (of equal dates, the descendant first where that is known), at most `limit`, the newest of them.
   * In the working tree, head is the commit that is checked out. Over REST: the comparison's commits, or without a base the list of commits.
   */
  commits(limit: number): Promise<History<readonly CommitInfo[]>>;
  /** The newest commits of base's own history, in the order of `commits`, at most `limit`; none without a base. */
  baseCommits(limit: number): Promise<History<readonly CommitInfo[]>>;
  /**
   * Paths that differ between a commit and its first parent, sorted by code unit; for a commit without parents all its files.
   * Of a renamed file both paths. Over REST: `GET commits/{sha}`, `filename` and `previous_filename` of its files.
   */
  filesOf(commit: CommitInfo): Promise<History<readonly string[]>>;
  /**
   * What became of paths that head lacks, by path, as far as head's history is the same to every source: the first `MAX_PATH_HISTORIES` are
   * looked up, of the rest those that the same commits removed are known too, and the others are left out.
   */
  pathHistory(paths: readonly string[]): Promise<History<ReadonlyMap<string, PathFate>>>;
  /** The names of this repository, be it a fork's own or those of all remotes of a clone. Empty where it has none. Asked for only where a page needs it. */
  names(): Promise<readonly RepositoryName[]>;
  /** What this run has before it, as soon as it is known: over REST it bounds how much may be asked about older commits. */
  expect(work: ExpectedWork): void;
  /** What could not be looked at, and bounds that were hit, as sentences for the report's notes. */
  notes(): readonly string[];
  /** Ends what the implementation keeps running. Nothing can be asked afterwards; closing twice does no harm. */
  close(): Promise<void>;
}
