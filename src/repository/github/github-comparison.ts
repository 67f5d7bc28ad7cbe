// Compares two commits over REST: their merge base, how far they are apart, and the files between them.
import { writeDate } from '../git/commit-object.ts';
import type { Purpose } from './github-allowance.ts';
import { BrokenAnswer, membersOf, readList } from './github-answer.ts';
import type { GitHubRequests } from './github-requests.ts';
import { GITHUB_PAGE } from '../limits.ts';

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
  readonly purpose: Purpose;
}

/** Rejects with the client's error; 404 stands for an unknown commit as well as for no common one. */
export async function compareCommits(
  requests: GitHubRequests,
  { from, to, whole, purpose }: Sides,
): Promise<Comparison> {
  // Without pages the newest 250 commits come, and the files; with pages the files stand on the first.
  return await requests.json({
    path: '/compare/{basehead}',
    purpose,
    parameters: { basehead: `${from}...${to}`, ...(whole ? {} : { per_page: 1, page: 2 }) },
    read: (answer) => readComparison(answer, whole),
  });
}

function readComparison(answer: unknown, whole: boolean): Comparison {
  const { base_commit, merge_base_commit, ahead_by, commits, files } = membersOf(answer);
  const [first, common] = [readCommit(base_commit), readCommit(merge_base_commit)];
  if (first === null || common === null || typeof ahead_by !== 'number')
    throw new BrokenAnswer('the answer holds no comparison');
  return {
    from: first,
    mergeBase: common.id,
    ahead: ahead_by,
    commits: whole ? readCommits(commits) : [],
    files: whole ? readFiles(files) : [],
  };
}

/**
 * Whether the newest commits of two histories have one in common: then a comparison that says they have none is not to be believed.
 * Rejects with the client's error.
 */
export async function haveCommonCommit(
  requests: GitHubRequests,
  { commits: [one, other], purpose }: { readonly commits: readonly [string, string]; readonly purpose: Purpose },
): Promise<boolean> {
  const [left, right] = await Promise.all(
    [one, other].map((sha) =>
      requests.json({
        path: '/commits',
        parameters: { sha, per_page: GITHUB_PAGE, page: 1 },
        purpose,
        read: readCommits,
      }),
    ),
  );
  const known = new Set((left ?? []).map(({ id }) => id));
  return (right ?? []).some(({ id }) => known.has(id));
}

/** A commit as the API describes it; null for anything else. */
function readCommit(described: unknown): GitHubCommit | null {
  const { sha, commit } = (described ?? {}) as {
    readonly sha?: unknown;
    readonly commit?: { readonly committer?: { readonly date?: unknown } | null } | null;
  };
  if (typeof sha !== 'string' || !/^[0-9a-f]{40}$/.test(sha)) return null;
  const date = commit?.committer?.date;
  return { id: sha, date: typeof date === 'string' ? writeDate(Date.parse(date)) : null };
}

/** The same. @throws BrokenAnswer for anything that is not a commit */
export function requireCommit(described: unknown): GitHubCommit {
  const commit = readCommit(described);
  if (commit === null) throw new BrokenAnswer('the answer holds no commit');
  return commit;
}

/** The commits of a list. @throws BrokenAnswer */
export function readCommits(list: unknown): DescribedCommit[] {
  return readList(list, { what: 'commits', read: readDescribed });
}

function readDescribed(described: unknown): DescribedCommit | null {
  const commit = readCommit(described);
  const { parents, commit: inner } = membersOf(described);
  if (commit === null || !Array.isArray(parents)) return null;
  const { message } = membersOf(inner);
  return {
    ...commit,
    parents: parents.flatMap((parent: unknown) => readCommit(parent)?.id ?? []),
    message: typeof message === 'string' ? message : '',
  };
}

/** The files of a list. @throws BrokenAnswer */
export function readFiles(list: unknown): GitHubFile[] {
  return readList(list, { what: 'files', read: readFile });
}

function readFile(file: unknown): GitHubFile | null {
  const { filename, previous_filename, status, patch } = membersOf(file);
  if (typeof filename !== 'string' || typeof status !== 'string') return null;
  return {
    filename,
    status,
    ...(typeof previous_filename === 'string' ? { previous_filename } : {}),
    ...(typeof patch === 'string' ? { patch } : {}),
  };
}
