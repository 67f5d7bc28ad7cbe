// The bounds of what is read from a repository. A bound that is hit is told in the notes or in the reason of what is unavailable.

const KIB = 1024;
const MIB = 1024 * KIB;

/** Largest content that is read, in bytes. Git's own limit for diffs it shows on the web is of the same order. */
export const MAX_CONTENT_BYTES = 2 * MIB;
/** Up to this size git is left to send a content that is not wanted; above, its process is ended and started anew. */
export const MAX_SKIPPED_BYTES = 8 * MIB;
/** Bytes of content read in one run. */
export const MAX_TOTAL_BYTES = 1024 * MIB;
/** Bytes of content that are kept for a second reader. */
export const MAX_KEPT_BYTES = 128 * MIB;
/** Largest file of the working tree that is held in memory to be hashed; a larger one is hashed in pieces. */
export const MAX_HELD_BYTES = 32 * MIB;
/** Bytes one git process may answer with: a listing of about half a million files. */
export const MAX_OUTPUT_BYTES = 64 * MIB;
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

/** A size as people write it: `3.1 MiB`. */
export function formatBytes(bytes: number): string {
  return bytes >= MIB ? `${(bytes / MIB).toFixed(1)} MiB` : `${(bytes / KIB).toFixed(1)} KiB`;
}
