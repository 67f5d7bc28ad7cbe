// Tells a file that was split from one that was renamed: git pairs it with one of its parts where half of it went there.
import type { RenamedFiles } from '../../repository/repository.ts';
import { groupBy } from '../../text/group-by.ts';
import { splitLines } from '../../text/lines.ts';
import { extensionOf, folderOf, nameOf } from '../../text/paths.ts';
import type { PathIndex } from '../locate/path-index.ts';
import type { Contents } from './contents.ts';
import type { ComparedSide } from './difference.ts';

/** The parts of a file that was split, the one that git paired it with first; by its path at base. */
export type Splits = ReadonlyMap<string, readonly string[]>;

/** Share of its lines that a renamed file keeps: below that, and with parts beside it, it was split. Git pairs files from a half on. */
const KEPT = 0.7;
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
}): Promise<Splits> {
  const suspects = [...new Set(paths)]
    .flatMap((from) => {
      const to = known.get(from);
      const others = to === undefined ? [] : partsBeside({ from, to, base: base.index, head: head.index });
      return to === undefined || others.length < FEWEST_OTHERS ? [] : [{ from, parts: [to, ...others] }];
    })
    .slice(0, MAX_READ);
  if (suspects.length === 0) return NO_SPLITS;
  const [before, after] = await Promise.all([
    contents.texts(
      base.snapshot,
      suspects.map(({ from }) => from),
    ),
    contents.texts(
      head.snapshot,
      suspects.flatMap(({ parts: [to = ''] }) => to),
    ),
  ]);
  return new Map(
    suspects.flatMap(({ from, parts }) => {
      const [old, current] = [before.get(from) ?? null, after.get(parts[0] ?? '') ?? null];
      return old !== null && current !== null && keptShare(old, current) < KEPT ? [[from, parts] as const] : [];
    }),
  );
}

export const NO_SPLITS: Splits = new Map();

const TEST = /(?:^|[._-])(?:tests?|specs?)(?:[._-]|$)|(?:Test|Spec)s?$/;
const stemOf = (path: string): string => nameOf(path).replace(/(?<=.)\.[^.]*$/, '');

/** Added files beside the new one that are named as it is: below a folder with the name of the old file, or with the same first word. */
function partsBeside({
  from,
  to,
  base,
  head,
}: {
  readonly from: string;
  readonly to: string;
  readonly base: PathIndex;
  readonly head: PathIndex;
}): readonly string[] {
  if (nameOf(from) === nameOf(to) || extensionOf(from) === null || base.truncated || head.truncated) return [];
  if (base.entry(from)?.id === head.entry(to)?.id) return [];
  const folder = folderOf(to);
  const inside = nameOf(folder) === stemOf(from);
  const prefix = firstWords(stemOf(from), stemOf(to));
  if (!inside && (prefix === '' || folder !== folderOf(from))) return [];
  return head
    .siblings(folder)
    .filter(
      (path) =>
        path !== to &&
        !base.has(path) &&
        head.entry(path)?.kind === 'file' &&
        extensionOf(path) === extensionOf(from) &&
        !TEST.test(stemOf(path)) &&
        (inside || stemOf(path).startsWith(prefix)),
    )
    .sort();
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

/** How much of the lines that say something is in the new file as well. */
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
  return kept.length / lines.length;
}
