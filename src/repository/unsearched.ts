// What a search could not look into, and what is then not known.
import { MAX_CONTENT_BYTES, formatBytes } from './limits.ts';
import type { Notes } from './notes.ts';

export interface Unsearched {
  readonly path: string;
  /** One clause. */
  readonly reason: string;
}

/** Most files that are named in a note. */
const MAX_NAMED = 3;

export function noteUnsearched(notes: Notes, unsearched: readonly Unsearched[]): void {
  for (const { path, reason } of unsearched.slice(0, MAX_NAMED))
    notes.add(`A search could not look into ${path}: ${reason}. Names that are nowhere else cannot be checked.`);
  const more = unsearched.length - MAX_NAMED;
  if (more > 0) notes.add(`A search could not look into ${more} more ${more === 1 ? 'file' : 'files'}.`);
}

/** What was found, without the literals that no file has, or only files that count for nothing: an unread file may have them. */
export function withoutUnknown(
  found: ReadonlyMap<string, readonly string[]>,
  besides: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const uncounted = new Set(besides);
  return new Map([...found].filter(([literal, paths]) => literal === '' || paths.some((path) => !uncounted.has(path))));
}

export const tooLarge = (size: number): string =>
  `larger than ${formatBytes(MAX_CONTENT_BYTES)} (${formatBytes(size)})`;
