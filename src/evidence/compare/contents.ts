// Reads file texts of snapshots for the questions of this stage, each content once however many snapshots hold it.
import type { Snapshot } from '../../repository/repository.ts';
import { isPointer } from '../../text/lfs-pointer.ts';
import { splitGitLines } from '../../text/lines.ts';

/** Text by path; null where it is binary, a pointer of Git LFS or cannot be read. Absent paths are left out. */
type Texts = ReadonlyMap<string, string | null>;

export interface Contents {
  /** Object ids of these paths in the snapshot, asked for once a run. Absent paths are left out. */
  ids(snapshot: Snapshot, paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  texts(snapshot: Snapshot, paths: readonly string[]): Promise<Texts>;
  /** The lines of one text, as git counts them; null where there is no text. Hundreds of anchors ask for those of one file. */
  lines(snapshot: Snapshot, path: string): Promise<readonly string[] | null>;
  /** Those of these paths of which nobody knows what they hold; a binary file, a pointer or one that is too large is none of them. */
  unknown(snapshot: Snapshot, paths: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Longest file that is decoded; larger ones are not looked into. */
const MAX_TEXT = 8_000_000;

/** Null for what is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  return isText(bytes) ? new TextDecoder().decode(bytes) : null;
}

function isText(bytes: Uint8Array): boolean {
  return bytes.length <= MAX_TEXT && !bytes.subarray(0, 8000).includes(0) && !isPointer(bytes);
}

export function openContents(): Contents {
  const known = new Map<string, string | null>();
  const unknownIds = new Set<string>();
  const linesOf = new Map<string, readonly string[]>();
  const idsOf = new WeakMap<Snapshot, Map<string, string | null>>();

  async function ids(snapshot: Snapshot, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const cache = idsOf.get(snapshot) ?? new Map<string, string | null>();
    idsOf.set(snapshot, cache);
    const wanted = [...new Set(paths)];
    const unasked = wanted.filter((path) => !cache.has(path));
    if (unasked.length > 0) {
      const answers = await snapshot.ids(unasked);
      for (const path of unasked) cache.set(path, answers.get(path) ?? null);
    }
    // No pairs are made on the way: this is asked for fifty thousand paths at once.
    const found = new Map<string, string>();
    for (const path of wanted) {
      const id = cache.get(path) ?? null;
      if (id !== null) found.set(path, id);
    }
    return found;
  }

  async function texts(snapshot: Snapshot, paths: readonly string[]): Promise<Texts> {
    const objects = await ids(snapshot, paths);
    const unread = [...objects].filter(([, id]) => !known.has(id)).map(([path]) => path);
    if (unread.length > 0) {
      const contents = await snapshot.read(unread);
      for (const path of unread) {
        const id = objects.get(path);
        const content = contents.get(path);
        if (id === undefined) continue;
        if (content === undefined || content.kind === 'unavailable') unknownIds.add(id);
        known.set(id, content?.kind === 'content' ? decodeText(content.bytes) : null);
      }
    }
    return new Map([...objects].map(([path, id]) => [path, known.get(id) ?? null]));
  }

  async function lines(snapshot: Snapshot, path: string): Promise<readonly string[] | null> {
    const text = (await texts(snapshot, [path])).get(path) ?? null;
    const id = (await ids(snapshot, [path])).get(path);
    if (text === null || id === undefined) return null;
    const split = linesOf.get(id) ?? splitGitLines(text);
    linesOf.set(id, split);
    return split;
  }

  async function unknown(snapshot: Snapshot, paths: readonly string[]): Promise<ReadonlySet<string>> {
    await texts(snapshot, paths);
    return new Set([...(await ids(snapshot, paths))].flatMap(([path, id]) => (unknownIds.has(id) ? [path] : [])));
  }

  return { ids, texts, lines, unknown };
}
