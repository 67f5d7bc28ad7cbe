// Tells whether a name of code is the name of a file or a folder, written with other dashes: `rise_slowly` of `20260505_rise-slowly.sql`.
import type { PathSet, Subject } from './assessed-document.ts';

/** The same for all pages of a run. */
const known = new WeakMap<PathSet, ReadonlySet<string>>();

/** Linear in the paths, once. A number before the name (a date, a version) belongs to the order of the files. What the change itself adds proves nothing. */
export function isNameOfPath(
  name: string,
  { headPaths, basePaths }: Pick<Subject, 'headPaths' | 'basePaths'>,
): boolean {
  const paths = basePaths ?? headPaths;
  if (paths === null || !/^[\w-]+$/.test(name)) return false;
  const names = known.get(paths) ?? new Set([...paths.keys()].flatMap((path) => path.split('/').map(fold)));
  known.set(paths, names);
  return names.has(fold(name));
}

const fold = (name: string): string =>
  name
    .replace(/^\d+[-_.]/, '')
    .replace(/^([^.]+)\..*$/, '$1')
    .replaceAll('-', '_')
    .toLowerCase();
