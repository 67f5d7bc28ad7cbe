// Compares two commits over REST: their merge base, how far they are apart, and the files between them.
import { writeDate } from '../git/commit-object.ts';
import type { GitHubRequests } from './github-requests.ts';

/** A file that differs, as GitHub lists it. */
export interface GitHubFile {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  /** Left out by GitHub for binary files and for long patches. */
  readonly patch?: string;
}

export interface Comparison {
  /** The commit the first side meant. */
  readonly from: GitHubCommit;
  /** Full id of the merge base. */
  readonly mergeBase: string;
  /** How many commits only the second side reaches. */
  readonly ahead: number;
  /** The newest of those, in no order that could be relied on; empty where they were not asked for. */
  readonly commits: readonly DescribedCommit[];
  /** What changed from the merge base to the second side; empty where it was not asked for. */
  readonly files: readonly GitHubFile[];
}

export interface GitHubCommit {
  readonly id: string;
  /** Committer date, ISO 8601 in UTC; null where it cannot be read. */
  readonly date: string | null;
}

export interface DescribedCommit extends GitHubCommit {
  readonly parents: readonly string[];
  readonly message: string;
}

export interface Sides {
  /** A full or abbreviated commit id. */
  readonly from: string;
  /** A full commit id. */
  readonly to: string;
  /** True for the files and the newest commits, which are much to send. */
  readonly whole: boolean;
}

/** Rejects with the client's error; 404 stands for an unknown commit as well as for no common one. */
export async function compareCommits(requests: GitHubRequests, { from, to, whole }: Sides): Promise<Comparison> {
  // Without pages the newest 250 commits come, and the files; with pages the files stand on the first.
  const answer = await requests.json('/compare/{basehead}', {
    basehead: `${from}...${to}`,
    ...(whole ? {} : { per_page: 1, page: 2 }),
  });
  const { base_commit, merge_base_commit, ahead_by, commits, files } = answer as Readonly<
    Partial<Record<string, unknown>>
  >;
  const [first, common] = [readCommit(base_commit), readCommit(merge_base_commit)];
  if (first === null || common === null || typeof ahead_by !== 'number')
    throw new Error('the answer holds no comparison');
  return {
    from: first,
    mergeBase: common.id,
    ahead: ahead_by,
    commits: whole ? readCommits(commits) : [],
    files: readFiles(files),
  };
}

/** A commit as the API describes it; null for anything else. */
export function readCommit(described: unknown): GitHubCommit | null {
  const { sha, commit } = (described ?? {}) as {
    readonly sha?: unknown;
    readonly commit?: { readonly committer?: { readonly date?: unknown } | null } | null;
  };
  if (typeof sha !== 'string' || !/^[0-9a-f]{40}$/.test(sha)) return null;
  const date = commit?.committer?.date;
  return { id: sha, date: typeof date === 'string' ? writeDate(Date.parse(date)) : null };
}

/** The commits of a list; what is no commit is left out. */
export function readCommits(list: unknown): DescribedCommit[] {
  return Array.isArray(list)
    ? list.flatMap((described: unknown): DescribedCommit[] => {
        const commit = readCommit(described);
        if (commit === null) return [];
        const { parents, commit: { message } = {} } = described as {
          readonly parents?: unknown;
          readonly commit?: { readonly message?: unknown };
        };
        if (!Array.isArray(parents)) return [];
        return [
          {
            ...commit,
            parents: parents.flatMap((parent: unknown) => readCommit(parent)?.id ?? []),
            message: typeof message === 'string' ? message : '',
          },
        ];
      })
    : [];
}

/** The files of a list; what is no file is left out. */
export function readFiles(list: unknown): GitHubFile[] {
  return Array.isArray(list)
    ? list.flatMap((file: unknown): GitHubFile[] => {
        const { filename, previous_filename, status, patch } = file as Partial<Record<keyof GitHubFile, unknown>>;
        if (typeof filename !== 'string' || typeof status !== 'string') return [];
        return [
          {
            filename,
            status,
            ...(typeof previous_filename === 'string' ? { previous_filename } : {}),
            ...(typeof patch === 'string' ? { patch } : {}),
          },
        ];
      })
    : [];
}
