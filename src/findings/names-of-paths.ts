// Tells whether a name of code is the name of a file or a folder, written with other dashes: `rise_slowly` of `20260505_rise-slowly.sql`.
import type { PathSet } from './assessed-document.ts';

/** The same for all pages of a run. */
const known = new WeakMap<PathSet, ReadonlySet<string>>();

/** Linear in the paths, once. A number before the name (a date, a version) belongs to the order of the files. */
export function isNameOfPath(name: string, paths: PathSet | null): boolean {
  if (paths === null) return false;
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
