// Answers questions about the paths of one snapshot: what is a file, what a folder, which paths end so.
import { groupByName, openPathEndings, type PathEndings } from './path-endings.ts';
import { openPathStems, type PathStems } from './path-stems.ts';
import type { EntryKind, Tree, TreeEntry } from '../../repository/repository.ts';
import { groupBy } from '../../text/group-by.ts';
import { lazily } from '../../text/lazily.ts';
import { folderOf } from '../../text/paths.ts';

/** Built from a tree once; each table on its first use, in time linear in the tree. */
export interface PathIndex {
  readonly truncated: boolean;
  /** The same object where the same paths are files, links and submodules, whatever they hold; as long as one tree follows the other. */
  readonly paths: object;
  /** A file, link or submodule at exactly this path. */
  entry(path: string): TreeEntry | undefined;
  isFile(path: string): boolean;
  isFolder(path: string): boolean;
  /** True for a file or folder. */
  has(path: string): boolean;
  /** The link or submodule that this path lies behind; null where every folder of it is a real one. */
  behind(path: string): { readonly kind: Exclude<EntryKind, 'file'>; readonly path: string } | null;
  /** Files, and folders, whose path ends with these components; sorted. */
  endingWith(suffix: string): readonly string[];
  /** The path as it is spelled, where it differs from the one asked for in case only and is the only such; else null. */
  inOtherCase(path: string): string | null;
  /** The path as it is spelled, where it looks the same and differs in its Unicode normal form only, and is the only such; else null. */
  inOtherForm(path: string): string | null;
  /** Files below a folder, in the tree's order. */
  below(folder: string): readonly TreeEntry[];
  /** Files of this name, sorted; the same object at each call. */
  named(name: string): readonly string[];
  /** Files directly in a folder; the same object at each call. */
  siblings(folder: string): readonly string[];
  /** Those of them with this name but for its last ending. */
  ofStem(folder: string, stem: string): readonly string[];
  /** The folders of all submodules, in the tree's order. */
  submodules(): readonly string[];
  /** All entries, in the tree's order. */
  entries(): readonly TreeEntry[];
}

const NONE: readonly string[] = [];

/** Text with no such character has one normal form only. */
const NOT_ASCII = /[^ -~]/;

export function indexPaths(tree: Tree): PathIndex {
  const index = indexes.get(tree) ?? makeIndex(tree);
  indexes.set(tree, index);
  return index;
}

/** Several stages ask about the same tree. */
const indexes = new WeakMap<Tree, PathIndex>();

function makeIndex({ entries, truncated }: Tree): PathIndex {
  const all = lazily(() => [...entries.values()]);
  const tables = tablesOf(entries);
  const { folders, stems, names, lower, forms } = tables;
  const special = lazily(() => all().some(({ kind }) => kind !== 'file'));
  const submodules = lazily(() =>
    special() ? all().flatMap(({ kind, path }) => (kind === 'submodule' ? [path] : [])) : [],
  );
  const isFolder = (path: string): boolean => path === '' || folders().has(path);
  const sorted = lazily(() => sortByPath(all()));
  return {
    truncated,
    paths: tables,
    entry: (path) => entries.get(path),
    isFile: (path) => entries.has(path),
    isFolder,
    has: (path) => entries.has(path) || isFolder(path),
    behind(path) {
      if (!special()) return null;
      for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
        const entry = entries.get(path.slice(0, slash));
        if (entry !== undefined) return entry.kind === 'file' ? null : { kind: entry.kind, path: entry.path };
      }
      return null;
    },
    endingWith: (suffix) => tables.endings().of(suffix),
    inOtherCase(path) {
      const spelled = lower().get(path.toLowerCase()) ?? [];
      return spelled.length === 1 && spelled[0] !== path ? (spelled[0] ?? null) : null;
    },
    inOtherForm(path) {
      if (!NOT_ASCII.test(path)) return null;
      const spelled = forms().get(path.normalize('NFC')) ?? [];
      return spelled.length === 1 && spelled[0] !== path ? (spelled[0] ?? null) : null;
    },
    below(folder) {
      if (folder === '') return all();
      const { entries: ordered, places } = sorted();
      const from = firstFrom(ordered, `${folder}/`);
      const to = firstFrom(ordered, `${folder}0`);
      // `0` is what comes after `/`.
      if (places === null) return ordered.slice(from, to);
      return places
        .slice(from, to)
        .sort((a, b) => a - b)
        .flatMap((place) => all()[place] ?? []);
    },
    named: (name) => names().get(name) ?? NONE,
    siblings: (folder) => folders().get(folder) ?? NONE,
    ofStem: (folder, stem) => stems().of(folder, stem),
    submodules,
    entries: all,
  };
}

/** What depends on the paths alone, and not on what the files hold. */
interface PathTables {
  readonly entries: readonly TreeEntry[];
  readonly folders: () => ReadonlyMap<string, readonly string[]>;
  readonly names: () => ReadonlyMap<string, readonly string[]>;
  readonly stems: () => PathStems;
  readonly endings: () => PathEndings;
  readonly lower: () => ReadonlyMap<string, readonly string[]>;
  readonly forms: () => ReadonlyMap<string, readonly string[]>;
}

/** Those of the last tree: most changes edit files, and neither add nor remove any. */
let lastTables: PathTables | null = null;

function tablesOf(entries: ReadonlyMap<string, TreeEntry>): PathTables {
  if (lastTables !== null && haveSamePaths(lastTables.entries, entries)) return lastTables;
  const paths = lazily(() => [...entries.keys()]);
  const folders = lazily(() => groupFolders(paths()));
  const withFolders = lazily(() => [...paths(), ...folders().keys()]);
  const names = lazily(() => groupByName(paths()));
  lastTables = {
    entries: [...entries.values()],
    folders,
    stems: lazily(() => openPathStems(folders())),
    names,
    endings: lazily(() => openPathEndings({ files: names(), folders: groupByName(folders().keys()) })),
    lower: lazily(() => groupBy(withFolders(), (path) => path.toLowerCase())),
    forms: lazily(() =>
      groupBy(
        withFolders().filter((path) => NOT_ASCII.test(path)),
        (path) => path.normalize('NFC'),
      ),
    ),
  };
  return lastTables;
}

/** In the same order, which is that of the answers. Trees of one repository share the entries of files that they both have. */
function haveSamePaths(known: readonly TreeEntry[], entries: ReadonlyMap<string, TreeEntry>): boolean {
  if (known.length !== entries.size) return false;
  let at = 0;
  for (const entry of entries.values()) {
    const other = known[at];
    if (other !== entry && (other?.path !== entry.path || other.kind !== entry.kind)) return false;
    at += 1;
  }
  return true;
}

interface Sorted {
  /** By path, code unit by code unit. */
  readonly entries: readonly TreeEntry[];
  /** The place of each in the tree's order; null where that is the same, as it is of all that git lists but for rare letters. */
  readonly places: readonly number[] | null;
}

function sortByPath(all: readonly TreeEntry[]): Sorted {
  const isSorted = all.every(({ path }, at) => at === 0 || (all[at - 1]?.path ?? '') < path);
  if (isSorted) return { entries: all, places: null };
  const order = all.map((entry, place) => ({ entry, place }));
  order.sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1));
  return { entries: order.map(({ entry }) => entry), places: order.map(({ place }) => place) };
}

/** The first place whose path is not before this text. */
function firstFrom(entries: readonly TreeEntry[], text: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.path ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Files directly in each folder; folders that hold only folders have none. */
function groupFolders(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    let folder = folderOf(path);
    const direct = folders.get(folder);
    if (direct !== undefined) {
      direct.push(path);
      continue;
    }
    folders.set(folder, [path]);
    while (folder !== '') {
      folder = folderOf(folder);
      if (folders.has(folder)) break;
      folders.set(folder, []);
    }
  }
  return folders;
}
