// Collapses `.` and `..` in a path of the repository.

/** Null where the path climbs out of the repository. */
export function normalisePath(path: string): string | null {
  // Nearly all are normal as they are written.
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) return path;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}
