// Finds names that code had at base and has no longer, and names whose file can no longer be looked into.
import { isProse } from '../../text/code-path.ts';
import { containsWord } from '../../text/contains-word.ts';
import type { Side } from '../side.ts';
import { searchNames, type NamePlaces } from './find-names.ts';

/** What became of a name between base and head. */
export interface RemovedName {
  /** A file with code that had the name at base, where only documentation has it now, or nothing; else null. */
  readonly from: string | null;
  /** A file that had the name at base, is still there and cannot be read now; else null. */
  readonly hidden: string | null;
}

type Places = readonly ReadonlyMap<string, NamePlaces>[];

/** By name; a name of which there is nothing to say is left out. Nothing is searched unless a name is in no code now. */
export async function findRemovedNames({
  side,
  base,
  guarded,
  head,
  atBase,
}: {
  /** Head. */
  readonly side: Side;
  readonly base: Side;
  readonly guarded: ReadonlySet<string>;
  readonly head: Places;
  readonly atBase: Places;
}): Promise<ReadonlyMap<string, RemovedName>> {
  const formerly = new Map<string, string[]>();
  const addFormer = (name: string, paths: readonly string[]): void => {
    const all = formerly.get(name) ?? [];
    for (const path of paths) all.push(path);
    formerly.set(name, all);
  };
  for (const [name, { inRow, inDocument }] of atBase.flatMap((row) => [...row]))
    addFormer(name, [...inRow, ...inDocument]);
  const left = new Set([...(await inProseOnly({ side, guarded, head })), ...nowhere({ side, head })]);
  const unknown = [...left].filter((name) => formerly.get(name)?.some((path) => !isProse(path)) !== true);
  const found = unknown.length === 0 ? null : await searchNames({ side: base, names: unknown, guarded });
  for (const [name, paths] of found ?? []) addFormer(name, paths);

  const there = [...new Set([...formerly.values()].flat())].filter((path) => side.index.entry(path)?.kind === 'file');
  const texts = there.length === 0 ? new Map<string, string | null>() : await side.contents.texts(side.snapshot, there);
  return new Map(
    [...formerly].flatMap(([name, paths]): [string, RemovedName][] => {
      const hidden = paths.find((path) => texts.get(path) === null) ?? null;
      // A search that is bounded can miss at head what it found at base: a file that still has the name shows that it is not gone.
      const isKept = paths.some((path) => !isProse(path) && containsWord(texts.get(path) ?? '', name));
      const from = left.has(name) && !isKept ? (paths.find((path) => !isProse(path)) ?? null) : null;
      return hidden === null && from === null ? [] : [[name, { from, hidden }]];
    }),
  );
}

/** Names that no file of head has, as far as that is sure. */
function nowhere({ side, head }: { readonly side: Side; readonly head: Places }): readonly string[] {
  if (side.index.truncated) return [];
  const names = head.flatMap((row) =>
    [...row].filter(
      ([, { inRow, inDocument, elsewhere }]) => inRow.length + inDocument.length === 0 && elsewhere?.length === 0,
    ),
  );
  return [...new Set(names.map(([name]) => name))];
}

/** Names that stand in some file of head and in none with code, as far as that is sure. */
async function inProseOnly({
  side,
  guarded,
  head,
}: {
  readonly side: Side;
  readonly guarded: ReadonlySet<string>;
  readonly head: Places;
}): Promise<readonly string[]> {
  if (side.index.truncated) return [];
  const sure = new Set<string>();
  const unsure = new Set<string>();
  for (const [name, { inRow, inDocument, elsewhere }] of head.flatMap((row) => [...row])) {
    const all = [...inRow, ...inDocument, ...(elsewhere ?? [])];
    if (all.length === 0 || !all.every(isProse)) continue;
    // The rest of the tree was looked at only where no cited file has the name.
    (inRow.length + inDocument.length === 0 ? sure : unsure).add(name);
  }
  const open = [...unsure].filter((name) => !sure.has(name));
  const found =
    open.length === 0 ? new Map<string, readonly string[]>() : await searchNames({ side, names: open, guarded });
  return [...sure, ...(found === null ? [] : open.filter((name) => found.get(name)?.every(isProse) === true))];
}
