// Whether a reference points out of the repository.
import { folderOf, normalisePath } from '../text/paths.ts';
import { isAbsolute } from '../evidence/read/path-shape.ts';
import type { Citation } from '../evidence/citation.ts';

/** True for an absolute path of some machine, and for one that climbs out, from the page's folder where it begins with `..`. */
export function isOutside({ reference: { path }, resolution: { state } }: Citation, page: string): boolean {
  if (path === null || state === 'present') return false;
  return isAbsolute(path) || normalisePath(path.startsWith('..') ? `${folderOf(page)}/${path}` : path) === null;
}
