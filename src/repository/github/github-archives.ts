// Keeps the contents that the archives of commits bring, each by its object id.
import { blobId, withoutCarriageReturns } from '../git/blob-id.ts';
import { AllowanceSpent, type Purpose } from './github-allowance.ts';
import { refusalOf } from './github-refusal.ts';
import type { GitHubRequests } from './github-requests.ts';
import type { GitHubTree } from './github-tree.ts';
import {
  BINARY_PROBE_BYTES,
  MAX_ARCHIVE_BYTES,
  MAX_ARCHIVE_KEPT_BYTES,
  MAX_ARCHIVE_READS,
  MAX_KEPT_BINARY_BYTES,
  formatBytes,
} from '../limits.ts';

/** A commit and its files: where a content can be had. */
export interface Source {
  readonly commit: string;
  readonly tree: GitHubTree;
  readonly purpose: Purpose;
}

export type ArchiveState =
  { readonly kind: 'unread' } | { readonly kind: 'read' } | { readonly kind: 'failed'; readonly reason: string };

export interface ArchiveReading {
  /** Ids of contents that are kept whatever they are. */
  readonly wanted: ReadonlyMap<string, unknown>;
  /** Shown each content of the commit that is as git has it. */
  readonly visit: (id: string, bytes: Buffer) => void;
}

/** Attempts for an archive that cannot be had or breaks off. */
const ATTEMPTS = 2;

export class GitHubArchives {
  readonly #requests: GitHubRequests;
  readonly #ending = new AbortController();
  readonly #states = new Map<string, ArchiveState>();
  readonly #kept = new Map<string, Buffer>();
  readonly #binary = new Set<string>();
  /** Text that an archive held and that was not kept, for want of memory. */
  readonly #dropped = new Set<string>();
  #keptBytes = 0;
  #reads = 0;

  constructor(requests: GitHubRequests) {
    this.#requests = requests;
  }

  /** What became of a commit's archive. One that is surely too large is not tried. */
  stateOf({ commit, tree }: Source): ArchiveState {
    if (tree.bytes > MAX_ARCHIVE_BYTES)
      return { kind: 'failed', reason: `the files are larger than ${formatBytes(MAX_ARCHIVE_BYTES)} together` };
    return this.#states.get(commit) ?? { kind: 'unread' };
  }

  /** True until the first archive was tried. */
  areNone(): boolean {
    return this.#reads === 0;
  }

  kept(id: string): Buffer | null {
    return this.#kept.get(id) ?? null;
  }

  /** True for a content that was seen to be binary and not kept. */
  isBinary(id: string): boolean {
    return this.#binary.has(id) && !this.#kept.has(id);
  }

  /** Whether reading the archive, perhaps once more, shows any of these. */
  canShow(source: Source, ids: ReadonlySet<string>): boolean {
    const { kind } = this.stateOf(source);
    return (
      kind === 'unread' ||
      (kind === 'read' && this.#reads < MAX_ARCHIVE_READS && [...ids].some((id) => this.#dropped.has(id)))
    );
  }

  /** Reads a commit's archive to its end and keeps what it can. Never rejects: `stateOf` tells what became of it. */
  async read({ commit, tree, purpose }: Source, { wanted, visit }: ArchiveReading): Promise<void> {
    this.#reads += 1;
    for (let attempt = 1; attempt <= ATTEMPTS && !this.#ending.signal.aborted; attempt += 1) {
      try {
        const { readArchive } = await import('./github-archive.ts');
        await readArchive({
          requests: this.#requests,
          commit,
          purpose,
          signal: this.#ending.signal,
          take: (content) => {
            const found = identify(content, tree.sizes);
            if (found === null) return;
            visit(found.id, found.bytes);
            if (wanted.has(found.id)) this.keep(found.id, found.bytes);
            else this.#consider(found.id, found.bytes);
          },
        });
        this.#states.set(commit, { kind: 'read' });
        return;
      } catch (error) {
        this.#states.set(commit, { kind: 'failed', reason: refusalOf(error) });
        if (error instanceof AllowanceSpent) return;
      }
    }
  }

  /** Keeps a content. What was kept for readers that may come goes first when memory ends. */
  keep(id: string, bytes: Buffer): void {
    if (this.#kept.has(id)) return;
    this.#kept.set(id, bytes);
    this.#keptBytes += bytes.length;
    for (const [old, content] of this.#kept) {
      if (this.#keptBytes <= MAX_ARCHIVE_KEPT_BYTES || old === id) break;
      this.#kept.delete(old);
      this.#keptBytes -= content.length;
      this.#dropped.add(old);
    }
  }

  /** Ends a reading that is under way. */
  close(): void {
    this.#ending.abort();
  }

  /** Keeps a content that nobody asked for yet, where that costs no other its place. */
  #consider(id: string, bytes: Buffer): void {
    if (this.#kept.has(id)) return;
    if (bytes.subarray(0, BINARY_PROBE_BYTES).includes(0) && bytes.length > MAX_KEPT_BINARY_BYTES) this.#binary.add(id);
    else if (this.#keptBytes + bytes.length <= MAX_ARCHIVE_KEPT_BYTES) this.keep(id, bytes);
    else this.#dropped.add(id);
  }
}

/**
 * The content with the id git knows it by; null where the commit has no such file: attributes can change contents on their way into an archive
 * (`export-subst`, Git LFS). Line ends that attributes converted are converted back.
 */
function identify(
  bytes: Buffer,
  sizes: ReadonlyMap<string, number>,
): { readonly id: string; readonly bytes: Buffer } | null {
  const id = blobId('sha1', bytes);
  if (sizes.has(id)) return { id, bytes };
  const text = withoutCarriageReturns(bytes);
  const textId = text === null ? '' : blobId('sha1', text);
  return text !== null && sizes.has(textId) ? { id: textId, bytes: text } : null;
}
