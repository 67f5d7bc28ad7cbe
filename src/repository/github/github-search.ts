// Finds the files of a commit that contain literal strings, by looking into all of them.
import type { GitHubContext } from './github-context.ts';
import type { Source } from './github-archives.ts';
import { type TreeEntry } from '../repository.ts';
import { BINARY_PROBE_BYTES, MAX_CONTENT_BYTES, MAX_SEARCHED_FILES } from '../limits.ts';
import { mayHoldName } from '../../text/code-path.ts';
import { noteUnsearched, tooLarge, withoutUnknown, type Unsearched } from '../unsearched.ts';
import { groupBy } from '../../text/group-by.ts';

export interface GitHubSearch {
  readonly github: GitHubContext;
  readonly source: Source;
  readonly literals: readonly string[];
  /** Paths whose hits count for nothing. */
  readonly besides: readonly string[];
}

/**
 * Paths by literal, sorted; null where the contents cannot be had. Binary files are left out, and so is a literal that only a file over the bound
 * may have.
 */
export async function searchGitHub({
  github: { objects, notes },
  source,
  literals,
  besides,
}: GitHubSearch): Promise<ReadonlyMap<string, readonly string[]> | null> {
  const found = new Map<string, string[]>(literals.map((literal) => [literal, []]));
  // An empty literal is in no file.
  const sought = [...found.keys()]
    .filter((literal) => literal !== '')
    .map((literal) => ({ literal, bytes: Buffer.from(literal), line: Buffer.from(longestLine(literal)) }));
  const lines = distinct(sought.map(({ line }) => line)).filter((line) => line.length > 0 && !line.includes(0));
  if (lines.length === 0) return found;
  const files = filesById(source);
  const hits = new Map<string, readonly string[]>();
  // A longest line of a literal makes a file a candidate: of those only so many are looked into, here as in git's search.
  const problem = await objects.scan(source, {
    ids: new Set(files.keys()),
    visit: (id, content) => {
      const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
      if (text.subarray(0, BINARY_PROBE_BYTES).includes(0) || !lines.some((line) => text.includes(line))) return;
      const literalsIn = sought.filter(({ bytes }) => text.includes(bytes)).map(({ literal }) => literal);
      for (const { path } of files.get(id) ?? []) hits.set(path, literalsIn);
    },
  });
  if (problem !== null) {
    notes.add(`The files could not be searched: ${problem}.`);
    return null;
  }
  const candidates = [...hits.keys()].sort();
  const unseen = candidates.length > MAX_SEARCHED_FILES;
  const unsearched = listTooLarge(source);
  noteUnsearched(notes, unsearched);
  if (unseen) notes.add(`A search found more than ${MAX_SEARCHED_FILES} files; the rest were not checked.`);
  for (const path of candidates.slice(0, MAX_SEARCHED_FILES)) {
    for (const literal of hits.get(path) ?? []) found.get(literal)?.push(path);
  }
  return unseen || unsearched.length > 0 ? withoutUnknown(found, besides) : found;
}

/** The files over the bound that may hold a name. */
function listTooLarge({ tree: { entries, sizes } }: Source): readonly Unsearched[] {
  return [...entries.values()].flatMap(({ kind, path, id }) => {
    const size = sizes.get(id) ?? 0;
    return kind === 'file' && size > MAX_CONTENT_BYTES && mayHoldName(path) ? [{ path, reason: tooLarge(size) }] : [];
  });
}

function filesById({ tree: { entries, sizes } }: Source): Map<string, TreeEntry[]> {
  const files = [...entries.values()].filter(
    ({ kind, id }) => kind === 'file' && (sizes.get(id) ?? 0) <= MAX_CONTENT_BYTES,
  );
  return groupBy(files, ({ id }) => id);
}

function longestLine(literal: string): string {
  return literal.split('\n').reduce((best, line) => (line.length > best.length ? line : best), '');
}

function distinct(lines: readonly Buffer[]): readonly Buffer[] {
  return [...new Map(lines.map((line) => [line.toString('latin1'), line])).values()];
}
