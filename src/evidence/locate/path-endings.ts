// Finds the paths that end with some components, however many paths have the same last one.
import { groupBy } from '../../text/group-by.ts';
import { nameOf } from '../../text/paths.ts';

/** Built on what is asked: each path is put once into a group for each component that somebody asked about. */
export interface PathEndings {
  /** The paths that end with these components, sorted. */
  of(suffix: string): readonly string[];
}

type ByName = ReadonlyMap<string, readonly string[]>;

/** So few are looked at one by one. */
const FEW = 32;

/** The paths of each name, sorted. */
export function groupByName(paths: Iterable<string>): ByName {
  const groups = groupBy(paths, nameOf);
  for (const group of groups.values()) if (group.length > 1) group.sort();
  return groups;
}

export function openPathEndings({ files, folders }: { readonly files: ByName; readonly folders: ByName }): PathEndings {
  const both = new Map<string, readonly string[]>();
  const ofName = (name: string): readonly string[] => {
    const [some, others] = [files.get(name) ?? [], folders.get(name) ?? []];
    if (some.length === 0 || others.length === 0) return some.length === 0 ? others : some;
    const all = both.get(name) ?? [...some, ...others].sort();
    both.set(name, all);
    return all;
  };
  const parted = new Map<string, ByName>();
  const partsOf = (end: string, paths: readonly string[]): ByName => {
    const parts =
      parted.get(end) ??
      groupBy(
        paths.filter((path) => path.length > end.length),
        (path) => nameOf(path.slice(0, -end.length - 1)),
      );
    parted.set(end, parts);
    return parts;
  };
  return {
    of(suffix) {
      let start = suffix.lastIndexOf('/') + 1;
      let found = ofName(suffix.slice(start));
      while (start > 0 && found.length > FEW) {
        const folder = nameOf(suffix.slice(0, start - 1));
        found = partsOf(suffix.slice(start), found).get(folder) ?? [];
        start -= folder.length + 1;
      }
      return start === 0 ? found : found.filter((path) => path === suffix || path.endsWith(`/${suffix}`));
    },
  };
}
