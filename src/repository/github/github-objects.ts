// Serves contents over REST: one by one while few are asked for, from a commit's archive where many are.
import { AllowanceSpent } from './github-allowance.ts';
import { GitHubArchives, type Source } from './github-archives.ts';
import { GitHubPatches, undoPatch, type Derivation } from './github-patches.ts';
import type { GitHubRequests } from './github-requests.ts';
import { refusalOf } from './github-refusal.ts';
import {
  BLOBS_BEFORE_ARCHIVE,
  BLOBS_BEFORE_FURTHER_ARCHIVE,
  BLOBS_BEFORE_SMALL_ARCHIVE,
  MAX_BLOBS,
  MAX_CONTENT_BYTES,
  MAX_TOTAL_BYTES,
  SMALL_ARCHIVE_BYTES,
  formatBytes,
} from '../limits.ts';
import type { Content } from '../repository.ts';

interface Waiting {
  readonly id: string;
  readonly source: Source;
  readonly resolve: (content: Content) => void;
}

/** Everything is known by its object id, so that what two commits share is read once. */
export class GitHubObjects {
  readonly patches = new GitHubPatches();
  readonly #requests: GitHubRequests;
  readonly #archives: GitHubArchives;
  readonly #unavailable = new Map<string, Content>();
  /** Contents read one by one, by commit. */
  readonly #blobs = new Map<string, number>();
  #allBlobs = 0;
  #totalBytes = 0;
  #waiting: Waiting[] = [];
  #turn: Promise<void> = Promise.resolve();

  constructor(requests: GitHubRequests) {
    this.#requests = requests;
    this.#archives = new GitHubArchives(requests);
  }

  /** The content of a file of this source, bounded. What is asked for at the same time is decided on together. */
  read(id: string, source: Source): Promise<Content> {
    const known = this.#known(id);
    if (known !== null) return Promise.resolve(known);
    const size = source.tree.sizes.get(id) ?? 0;
    if (size > MAX_CONTENT_BYTES)
      return Promise.resolve({
        kind: 'too-large',
        reason: `larger than ${formatBytes(MAX_CONTENT_BYTES)} (${formatBytes(size)})`,
      });
    return new Promise((resolve) => {
      this.#waiting.push({ id, source, resolve });
      // Anyone who asks in this turn of the loop is served by the same decision.
      if (this.#waiting.length === 1) setImmediate(() => void this.#inTurn(() => this.#serve()));
    });
  }

  /** Shows each text among these contents once. Returns why nothing can be said of them, or null. Binary contents may be left out. */
  scan(
    source: Source,
    { ids, visit }: { readonly ids: ReadonlySet<string>; readonly visit: (id: string, bytes: Uint8Array) => void },
  ): Promise<string | null> {
    return this.#inTurn(() => this.#scan(source, { ids, visit }));
  }

  /** Ends what is under way. */
  close(): void {
    this.#archives.close();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  async #serve(): Promise<void> {
    const asked = this.#waiting;
    this.#waiting = [];
    const results = new Map<string, Content>();
    const take = (id: string, bytes: Buffer): void => void results.set(id, { kind: 'content', bytes });
    const contentOf = (id: string): Content | null => results.get(id) ?? this.#known(id);
    // What a patch leads back to needs only what head has.
    const derived = await this.#findDerivations(asked.filter(({ id }) => contentOf(id) === null));
    const missing = (): Map<string, Source> => {
      const left = new Map<string, Source>();
      for (const { id, source } of asked) {
        const derivation = derived.get(id);
        if (contentOf(id) !== null) continue;
        if (derivation === undefined) left.set(id, source);
        else if (contentOf(derivation.id) === null) left.set(derivation.id, derivation.head);
      }
      return left;
    };
    for (
      let left = missing(), source = this.#worthItsArchive(left);
      source !== null;
      left = missing(), source = this.#worthItsArchive(left)
    ) {
      const wanted = left;
      await this.#archives.read(source, { wanted, visit: (id, bytes) => wanted.has(id) && take(id, bytes) });
    }
    const readOneByOne = async (): Promise<unknown> =>
      await Promise.all([...missing()].map(async ([id, source]) => results.set(id, await this.#blob(id, source))));
    await readOneByOne();
    for (const [id, derivation] of derived) {
      const head = contentOf(derivation.id);
      const bytes = head?.kind === 'content' ? undoPatch(asBuffer(head.bytes), { id, patch: derivation.patch }) : null;
      if (bytes === null) derived.delete(id);
      else this.#archives.keep(id, bytes);
    }
    await readOneByOne();
    for (const { id, resolve } of asked) resolve(contentOf(id) ?? unavailable('not read'));
  }

  async #findDerivations(asked: readonly Waiting[]): Promise<Map<string, Derivation>> {
    const derived = new Map<string, Derivation>();
    for (const { id, source } of asked) {
      const derivation = await this.patches.find(id, source);
      if (derivation !== null) derived.set(id, derivation);
    }
    return derived;
  }

  /** The commit most of these contents come from, if they are too many to be read one by one and its archive was not tried yet. */
  #worthItsArchive(missing: ReadonlyMap<string, Source>): Source | null {
    const counts = new Map<string, { readonly source: Source; count: number }>();
    for (const source of missing.values()) {
      const known = counts.get(source.commit) ?? { source, count: 0 };
      known.count += 1;
      counts.set(source.commit, known);
    }
    const [most] = [...counts.values()]
      .filter(({ source, count }) => this.#areMany(source, count) && this.#archives.stateOf(source).kind === 'unread')
      .sort((left, right) => right.count - left.count);
    return most?.source ?? null;
  }

  #areMany({ commit, tree }: Source, count: number): boolean {
    // The first archive brings most of what other commits hold too, so that a small one is read at once.
    const [small, large] = this.#archives.areNone()
      ? [0, BLOBS_BEFORE_ARCHIVE]
      : [BLOBS_BEFORE_SMALL_ARCHIVE, BLOBS_BEFORE_FURTHER_ARCHIVE];
    const bound = tree.bytes <= SMALL_ARCHIVE_BYTES ? small : large;
    return (this.#blobs.get(commit) ?? 0) + count > bound;
  }

  async #scan(
    source: Source,
    { ids, visit }: { readonly ids: ReadonlySet<string>; readonly visit: (id: string, bytes: Uint8Array) => void },
  ): Promise<string | null> {
    const left = new Set([...ids].filter((id) => !this.#archives.isBinary(id)));
    const once = (id: string, bytes: Uint8Array): void => {
      if (left.delete(id)) visit(id, bytes);
    };
    for (const id of [...left]) {
      const known = this.#known(id);
      if (known?.kind === 'content') once(id, known.bytes);
      // What was refused once is not asked for again.
      else if (known !== null) return reasonOf(known);
    }
    // Contents that were too many to be kept are shown by reading the archive again.
    if (this.#areMany(source, left.size) && this.#archives.canShow(source, left))
      await this.#archives.read(source, { wanted: new Map(), visit: once });
    for (const id of left) if (this.#archives.isBinary(id)) left.delete(id);
    if (left.size > MAX_BLOBS - this.#allBlobs) {
      const state = this.#archives.stateOf(source);
      return state.kind === 'failed'
        ? state.reason
        : `${left.size} files in the archive differ from git and would have to be read one by one`;
    }
    let problem: string | null = null;
    await Promise.all(
      [...left].map(async (id) => {
        const content = await this.#blob(id, source);
        if (content.kind === 'content') once(id, content.bytes);
        else problem ??= reasonOf(content);
      }),
    );
    return problem;
  }

  #known(id: string): Content | null {
    const bytes = this.#archives.kept(id);
    return bytes === null ? (this.#unavailable.get(id) ?? null) : { kind: 'content', bytes };
  }

  async #blob(id: string, source: Source): Promise<Content> {
    const { commit } = source;
    if (this.#allBlobs >= MAX_BLOBS)
      return unavailable(`more than ${MAX_BLOBS} files would have to be read one by one`);
    if (this.#totalBytes > MAX_TOTAL_BYTES)
      return unavailable(`more than ${formatBytes(MAX_TOTAL_BYTES)} were read in this run`);
    this.#allBlobs += 1;
    this.#blobs.set(commit, (this.#blobs.get(commit) ?? 0) + 1);
    try {
      // What head or base hold and no archive brings has a bound of its own.
      const isLeftOut = source.purpose === 'needed' && this.#archives.stateOf(source).kind !== 'unread';
      const purpose = isLeftOut ? 'apart' : source.purpose;
      const bytes = await this.#requests.blob(id, { limit: MAX_CONTENT_BYTES, purpose });
      this.#totalBytes += bytes.length;
      this.#archives.keep(id, bytes);
      return { kind: 'content', bytes };
    } catch (error) {
      // Another commit that holds it may be one that has to be read.
      if (error instanceof AllowanceSpent) return unavailable(refusalOf(error));
      return this.#refused(id, refusalOf(error));
    }
  }

  /** What was refused is not asked for again. */
  #refused(id: string, reason: string): Content {
    const content = unavailable(`not available: ${reason}`);
    this.#unavailable.set(id, content);
    return content;
  }
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const reasonOf = (content: Content): string => (content.kind === 'content' ? '' : content.reason);

function unavailable(reason: string): Content {
  return { kind: 'unavailable', reason };
}
