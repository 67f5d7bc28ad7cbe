// Finds the file that a broken link surely means: a namesake in another folder may be another thing, and is not offered.
import { findNearest, isOnlyNamesake } from '../locate/nearest-path.ts';
import type { PathIndex } from '../locate/path-index.ts';
import { folderOf, stemOf } from '../../text/paths.ts';

/**
 * The nearest path, where the link's own path is right but for the folder that it starts from, where the last folder agrees as well as the name, or
 * where it is a slip in the name of a file beside it; else null.
 */
export function nearestMeant({
  index,
  missing,
  written,
}: {
  readonly index: PathIndex;
  /** From the root of the repository. */
  readonly missing: string;
  /** As the link has it. */
  readonly written: string;
}): string | null {
  const found = findNearest(index, missing);
  if (found === null) return null;
  const tail = written.replace(/^(?:\.{0,2}\/)+/u, '');
  const isMeant =
    (tail.includes('/') ? endsWithPath(found, tail) : isOnlyNamesake(index, missing, found)) ||
    [missing, written].some((path) => endsWithPath(path, found) || lastTwoOf(path) === lastTwoOf(found)) ||
    isSlip(missing, found);
  return isMeant ? found : null;
}

/** Whether a path is another one, or ends with all of its folders. */
const endsWithPath = (path: string, end: string): boolean => path === end || path.endsWith(`/${end}`);

const lastTwoOf = (path: string): string => path.split('/').slice(-2).join('/');

/** Another ending or a slip of the pen in the same folder; `schedule` beside `scheduler` is another thing. */
function isSlip(missing: string, found: string): boolean {
  if (folderOf(missing) !== folderOf(found)) return false;
  const [one, other] = [missing, found].map((path) => stemOf(path).toLowerCase());
  return (
    one === other || (one !== undefined && other !== undefined && !one.startsWith(other) && !other.startsWith(one))
  );
}
