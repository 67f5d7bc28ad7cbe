// Works out what a file held at an older commit from what it holds at head and GitHub's patch between them: no request is needed.
import { blobId } from '../git/blob-id.ts';
import type { Source } from './github-archives.ts';
import type { GitHubFile } from './github-comparison.ts';

/** A content of head, and the patch that led to it. */
export interface Derivation {
  readonly id: string;
  readonly head: Source;
  readonly patch: string;
}

export class GitHubPatches {
  readonly #files = new Map<string, readonly GitHubFile[]>();
  readonly #byId = new Map<string, ReadonlyMap<string, Derivation>>();
  #head: (() => Promise<Source>) | null = null;

  /** `head` is the commit that all patches lead to. */
  begin(head: () => Promise<Source>): void {
    this.#head = head;
  }

  /** What differs between an older commit, by its full id, and head. */
  add(commit: string, files: readonly GitHubFile[]): void {
    this.#files.set(commit, files);
  }

  /** How to get at a content of this commit; null where no patch leads back to it. */
  async find(id: string, { commit, tree }: Source): Promise<Derivation | null> {
    const files = this.#files.get(commit);
    if (files === undefined || this.#head === null) return null;
    const known = this.#byId.get(commit) ?? listDerivations({ files, tree, head: await this.#head() });
    this.#byId.set(commit, known);
    return known.get(id) ?? null;
  }
}

function listDerivations({
  files,
  tree,
  head,
}: {
  readonly files: readonly GitHubFile[];
  readonly tree: Source['tree'];
  readonly head: Source;
}): ReadonlyMap<string, Derivation> {
  const derivations = new Map<string, Derivation>();
  for (const { filename, previous_filename, patch } of files) {
    const [old, now] = [tree.entries.get(previous_filename ?? filename), head.tree.entries.get(filename)];
    if (patch === undefined || old?.kind !== 'file' || now?.kind !== 'file' || old.id === now.id) continue;
    derivations.set(old.id, { id: now.id, head, patch });
  }
  return derivations;
}

/** What the patch was made from, if that has this object id; null for a patch that does not fit or was cut. */
export function undoPatch(
  bytes: Buffer,
  { id, patch }: { readonly id: string; readonly patch: string },
): Buffer | null {
  const text = withoutPatch(bytes.toString('utf8').split('\n'), patch.split('\n'));
  const before = text === null ? null : Buffer.from(text);
  return before !== null && blobId('sha1', before) === id ? before : null;
}

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

function withoutPatch(after: readonly string[], patch: readonly string[]): string | null {
  const before: string[] = [];
  let at = 0;
  // Where the end of the file is in the patch, its marks say which text has no line feed there.
  const marked = { old: false, new: false };
  for (const [index, line] of patch.entries()) {
    const hunk = HUNK.exec(line);
    if (hunk !== null) {
      // Of a hunk without lines the number names the line before it.
      const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
      if (start < at) return null;
      for (const kept of after.slice(at, start)) before.push(kept);
      at = start;
    } else if (line.startsWith('-')) before.push(line.slice(1));
    else if (line.startsWith('+')) at += 1;
    else if (line.startsWith(' ')) {
      before.push(line.slice(1));
      at += 1;
    } else if (line.startsWith('\\')) {
      if (patch[index - 1]?.startsWith('+') === true) marked.new = true;
      else marked.old = true;
    }
  }
  const rest = after.slice(at).filter((line, index, all) => index < all.length - 1 || line !== '');
  for (const kept of rest) before.push(kept);
  const endsInLineFeed = !marked.old && (marked.new || after.at(-1) === '');
  return before.join('\n') + (endsInLineFeed && before.length > 0 ? '\n' : '');
}
