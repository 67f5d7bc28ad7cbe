// Tells a file that was split from one that was renamed: git pairs it with one of its parts where half of it went there.
import { isModuleRoot } from '../../text/is-module-root.ts';
import type { RenamedFiles } from '../../repository/repository.ts';
import { groupBy } from '../../text/group-by.ts';
import { splitLines } from '../../text/lines.ts';
import { extensionOf, folderOf, nameOf, stemOf } from '../../text/paths.ts';
import type { PathIndex } from '../locate/path-index.ts';
import type { Contents } from './contents.ts';
import type { ComparedSide } from './difference.ts';

/** The parts of a file that was split, the one that git paired it with first; by its path at base. */
export type Splits = ReadonlyMap<string, readonly string[]>;

interface FoundSplits {
  readonly splits: Splits;
  /** Files that may have been split, of which nothing was read. */
  readonly unread: readonly string[];
}

/**
 * Share of its text that a renamed file keeps: below that, and with parts beside it, it was split. Git pairs files from a half on, and so with one
 * of several equal parts; a file that keeps clearly more than half was renamed, whatever was taken out of it.
 */
const KEPT = 0.6;
/** Parts besides the one that git chose. */
const FEWEST_OTHERS = 2;
/** Most pairs whose contents are read: each takes two reads over REST. */
const MAX_READ = 6;

/**
 * Asks only about pairs whose new file has parts beside it, and so reads next to nothing. It is decided by the two trees and what the two files
 * hold, which git and GitHub know alike: how similar git found them, GitHub does not say.
 */
export async function findSplits({
  renames: { known },
  paths,
  contents,
  base,
  head,
}: {
  readonly renames: RenamedFiles;
  /** At base: what somebody asks about. */
  readonly paths: Iterable<string>;
  readonly contents: Contents;
  readonly base: ComparedSide;
  readonly head: ComparedSide;
}): Promise<FoundSplits> {
  const partsBeside = openParts({ base: base.index, head: head.index, targets: new Set(known.values()) });
  const suspects = [...new Set(paths)].flatMap((from) => {
    const to = known.get(from);
    const beside = to === undefined ? null : partsBeside(from, to);
    return to === undefined || beside === null || beside.count < FEWEST_OTHERS ? [] : [{ from, to, beside }];
  });
  // New files that others were renamed to are hardly parts of this one: where many files are renamed at once, they are beside each.
  const [likely, others] = [true, false].map((wanted) =>
    suspects.filter(({ beside: { unpaired } }) => unpaired >= FEWEST_OTHERS === wanted),
  );
  const read = [...(likely ?? []), ...(others ?? [])].slice(0, MAX_READ);
  const unread = (likely ?? []).slice(MAX_READ).map(({ from }) => from);
  if (read.length === 0) return { splits: NO_SPLITS, unread };
  const [before, after] = await Promise.all([
    contents.texts(
      base.snapshot,
      read.map(({ from }) => from),
    ),
    contents.texts(
      head.snapshot,
      read.map(({ to }) => to),
    ),
  ]);
  const splits = new Map(
    read.flatMap(({ from, to, beside }) => {
      const [old, current] = [before.get(from) ?? null, after.get(to) ?? null];
      return old !== null && current !== null && keptShare(old, current) < KEPT
        ? [[from, [to, ...beside.list()]] as const]
        : [];
    }),
  );
  return { splits, unread };
}

export const NO_SPLITS: Splits = new Map();

const TEST = /(?:^|[._-])(?:tests?|specs?)(?:[._-]|$)|(?:Test|Spec)s?$/;

interface Parts {
  readonly count: number;
  /** How many of them git paired with no other file. */
  readonly unpaired: number;
  readonly list: () => readonly string[];
}

interface Named {
  readonly stem: string;
  readonly path: string;
}

/** Those of one folder by extension, sorted by name. */
interface AddedFiles {
  readonly all: ReadonlyMap<string | null, readonly Named[]>;
  readonly unpaired: ReadonlyMap<string | null, readonly Named[]>;
}

/** Added files beside the new one that are named as it is: below a folder with the name of the old file, or with the same first word. */
function openParts({
  base,
  head,
  targets,
}: {
  readonly base: PathIndex;
  readonly head: PathIndex;
  readonly targets: ReadonlySet<string>;
}): (from: string, to: string) => Parts | null {
  // Each folder is gone through once, however many of its files somebody asks about.
  const known = new Map<string, AddedFiles>();
  const addedIn = (folder: string): AddedFiles => {
    const found = known.get(folder) ?? listAdded(folder);
    known.set(folder, found);
    return found;
  };
  const listAdded = (folder: string): AddedFiles => {
    const added = head
      .siblings(folder)
      .filter((path) => !base.has(path) && head.entry(path)?.kind === 'file' && !TEST.test(stemOf(path)))
      .map((path): Named => ({ stem: stemOf(path), path }))
      .sort((one, other) => (one.stem < other.stem ? -1 : one.stem > other.stem ? 1 : 0));
    return {
      all: groupBy(added, ({ path }) => extensionOf(path)),
      unpaired: groupBy(
        added.filter(({ path }) => !targets.has(path)),
        ({ path }) => extensionOf(path),
      ),
    };
  };
  return (from, to) => {
    const extension = extensionOf(from);
    if (nameOf(from) === nameOf(to) || extension === null || base.truncated || head.truncated) return null;
    if (base.entry(from)?.id === head.entry(to)?.id) return null;
    const folder = folderOf(to);
    const inside = nameOf(folder) === stemOf(from);
    if (inside && isModuleRoot(nameOf(to))) return null;
    const prefix = inside ? '' : firstWords(stemOf(from), stemOf(to));
    if (!inside && (prefix === '' || folder !== folderOf(from))) return null;
    const { all, unpaired } = addedIn(folder);
    const named = all.get(extension) ?? [];
    const [start, end] = rangeOf(named, prefix);
    const own = !base.has(to) && extensionOf(to) === extension && !TEST.test(stemOf(to)) ? 1 : 0;
    const [first, last] = rangeOf(unpaired.get(extension) ?? [], prefix);
    return {
      count: end - start - own,
      unpaired: last - first,
      list: () =>
        named
          .slice(start, end)
          .flatMap(({ path }) => (path === to ? [] : [path]))
          .sort(),
    };
  };
}

/** Where those begin and end whose names begin so; the names are sorted. */
function rangeOf(named: readonly Named[], prefix: string): readonly [number, number] {
  const firstWhere = (isPast: (stem: string) => boolean): number => {
    let [low, high] = [0, named.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isPast(named[middle]?.stem ?? '')) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return [firstWhere((stem) => stem >= prefix), firstWhere((stem) => stem > prefix && !stem.startsWith(prefix))];
}

/** Shorter beginnings are a chance: `a_`, `db_`. */
const FEWEST_LETTERS = 4;

/** What two names begin with, in whole words with the sign after them; empty where that is next to nothing. */
function firstWords(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const prefix = /^.*[._-]/.exec(one.slice(0, at))?.[0] ?? '';
  return prefix.length > FEWEST_LETTERS ? prefix : '';
}

/** How much of the lines that say something is in the new file as well, by their length: as git counts it, so that many short lines do not outweigh long ones. */
function keptShare(old: string, current: string): number {
  const linesOf = (text: string): readonly string[] =>
    splitLines(text)
      .map((line) => line.trim())
      .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const lines = linesOf(old);
  if (lines.length === 0) return 1;
  const left = new Map([...groupBy(linesOf(current), (line) => line)].map(([line, same]) => [line, same.length]));
  const kept = lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count > 0;
  });
  return lengthOf(kept) / lengthOf(lines);
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);
