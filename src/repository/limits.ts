// The bounds of what is read from a repository. A bound that is hit is reported in the notes or in the reason of what is unavailable.

const KIB = 1024;
const MIB = 1024 * KIB;

/** Largest content that is read, in bytes. GitHub's own limits for diffs it shows are of the same order. Git streams what is larger (see git-environment.ts). */
export const MAX_CONTENT_BYTES = 16 * MIB;
/** Up to this size git is left to send a content that is not wanted; above, its process is ended and started anew. */
export const MAX_SKIPPED_BYTES = 32 * MIB;
/** Bytes of content read in one run. */
export const MAX_TOTAL_BYTES = 1024 * MIB;
/** Bytes of content that are kept for a second reader. */
export const MAX_KEPT_BYTES = 128 * MIB;
/** Largest file of the working tree that is held in memory to be hashed; a larger one is hashed in pieces. */
export const MAX_HELD_BYTES = 32 * MIB;
/** Bytes one git process may answer with: a listing of about half a million files. */
export const MAX_OUTPUT_BYTES = 64 * MIB;
/** Folders of a second commit that are read one by one before git is asked for its whole listing. */
export const MAX_READ_TREES = 200;
/** Bytes of git's error output that are kept. */
export const MAX_ERROR_BYTES = 16 * KIB;
/** Milliseconds a git process may take, or may stay silent while contents are asked for. */
export const GIT_TIMEOUT = 60_000;
/** Git processes at one time, besides the one that serves contents. */
export const MAX_PROCESSES = 8;
/** How often the process that serves contents is started anew before the rest is given up. */
export const MAX_RESTARTS = 200;
/** Files that are read to confirm what a search found. */
export const MAX_SEARCHED_FILES = 500;
/** Git looks for similar files while removed times added files are at most the square of this. */
export const RENAME_LIMIT = 2000;
/** Added files of the working tree that are hashed to find renames. */
export const MAX_HASHED_FILES = 20_000;
/** Bytes of added files of the working tree that are compared to find renames. */
export const MAX_COMPARED_BYTES = 256 * MIB;
/** A file with a NUL byte among so many first bytes is binary: git's own rule (`buffer_is_binary`). */
export const BINARY_PROBE_BYTES = 8000;

/** Requests to GitHub under way at one time. Far below the hundred that trip its secondary limit (docs.github.com/rest, "Rate limits"). */
export const MAX_REQUESTS = 6;
/** Bytes of one answer of GitHub in JSON. GitHub cuts a tree at 7 MB; a comparison carries patches. */
export const MAX_ANSWER_BYTES = 64 * MIB;
/** Files a comparison of GitHub lists (docs.github.com/rest/commits/commits#compare-two-commits). */
export const COMPARED_FILES = 300;
/** Files GitHub lists of a pull request (docs.github.com/rest/pulls/pulls#list-pull-requests-files). */
export const PULL_REQUEST_FILES = 3000;
/** Files GitHub lists of a commit (docs.github.com/rest/commits/commits#get-a-commit). */
export const COMMIT_FILES = 3000;
/** Files GitHub lists of a commit in one answer (docs.github.com/rest/commits/commits#get-a-commit). */
export const COMMIT_PAGE_FILES = 300;
/** Paths whose history is asked for in one run. */
export const MAX_PATH_HISTORIES = 5;
/** What each of them costs over REST. */
export const READS_OF_PATH_HISTORY = 2;
/** Commits besides head and base that are searched for one page, in a clone and over REST. */
export const MAX_SEARCHED_COMMITS = 20;
export const MAX_SEARCHED_COMMITS_OVER_REST = 2;
/** Entries of one page of GitHub's lists. */
export const GITHUB_PAGE = 100;
/** Requests for the folders of one commit whose whole tree GitHub cuts. */
export const MAX_TREE_REQUESTS = 100;
/** Requests to GitHub of a run with one page that checks a change: 14 reads, four of which are made by what publishes. */
export const READS_OF_FIRST_PAGE = 10;
/** The same for each further page. */
export const READS_OF_FURTHER_PAGE = 3;
/** Pages of head’s newest commits that are listed to answer for stamps. */
export const MAX_LOG_PAGES = 3;
/** Contents of one commit that are read one by one before its archive is: an archive costs two requests, and its bytes. */
export const BLOBS_BEFORE_ARCHIVE = 3;
/** The same after the first archive of a run. */
export const BLOBS_BEFORE_FURTHER_ARCHIVE = 2;
/** The same for a commit whose archive is small, after the first archive of a run: before it there are none. */
export const BLOBS_BEFORE_SMALL_ARCHIVE = 1;
/** Bytes of a commit's files up to which its archive is small. */
export const SMALL_ARCHIVE_BYTES = 16 * MIB;
/** Contents that are read one by one in a run, where archives cannot be had or do not hold them. */
export const MAX_BLOBS = 300;
/** Bytes of an archive, unpacked. */
export const MAX_ARCHIVE_BYTES = 1024 * MIB;
/** Entries of an archive. */
export const MAX_ARCHIVE_ENTRIES = 500_000;
/** Bytes of contents from archives that are kept. */
export const MAX_ARCHIVE_KEPT_BYTES = 256 * MIB;
/** Binary contents of an archive that nobody asked for are kept up to this size. */
export const MAX_KEPT_BINARY_BYTES = 8 * KIB;
/** How often an archive is read in a run, where its contents are too many to be kept. */
export const MAX_ARCHIVE_READS = 3;
/** Milliseconds one archive may take. */
export const ARCHIVE_TIMEOUT = 300_000;
/** Pages of a commit list that are read to complete an abbreviated commit id that GitHub does not find. */
export const MAX_COMMIT_PAGES = 5;

/** A size as people write it: `3.1 MiB`. */
export function formatBytes(bytes: number): string {
  return bytes >= MIB ? `${(bytes / MIB).toFixed(1)} MiB` : `${(bytes / KIB).toFixed(1)} KiB`;
}
/** Commits that are read to say when cited files last changed. */
export const MAX_WALKED_COMMITS = 5_000;
