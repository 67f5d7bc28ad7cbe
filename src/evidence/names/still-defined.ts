// Finds names whose definition stayed where it was, though the cited file that used them does so no longer.
import { isProse } from '../../text/code-path.ts';
import type { Side } from '../side.ts';
import { openDefiners } from './definitions.ts';
import type { NamePlaces } from './find-names.ts';

type Places = readonly ReadonlyMap<string, NamePlaces>[];

/** By row and name: the file outside of what was cited that defines the name at base and at head. */
export async function findStillDefined({
  side,
  base,
  head,
  atBase,
}: {
  /** Head. */
  readonly side: Side;
  readonly base: Side;
  readonly head: Places;
  readonly atBase: Places;
}): Promise<readonly ReadonlyMap<string, string>[]> {
  const open = head.map((row, at) =>
    [...row].flatMap(([name, { inRow, inDocument, elsewhere }]) => {
      const before = atBase[at]?.get(name);
      const used = [...(before?.inRow ?? []), ...(before?.inDocument ?? [])];
      const others = [...inDocument, ...(elsewhere ?? [])].filter((path) => !isProse(path) && !used.includes(path));
      return inRow.length > 0 || used.length === 0 || others.length === 0 ? [] : [{ name, used, others }];
    }),
  );
  const paths = open.flat().flatMap(({ used, others }) => [...used, ...others]);
  if (paths.length === 0) return open.map(() => new Map());
  const [makesAtBase, makesAtHead] = await Promise.all([makersOf(base, paths), makersOf(side, paths)]);
  return open.map(
    (row) =>
      new Map(
        row.flatMap(({ name, used, others }): [string, string][] => {
          // A cited file that made the name itself has lost what was cited, no matter who else has one of that name.
          if (used.some((path) => makesAtBase(path, name))) return [];
          const kept = others.find((path) => makesAtHead(path, name) && makesAtBase(path, name));
          return kept === undefined ? [] : [[name, kept]];
        }),
      ),
  );
}

async function makersOf(
  { contents, snapshot }: Side,
  paths: readonly string[],
): Promise<ReturnType<typeof openDefiners>> {
  return openDefiners(await contents.texts(snapshot, paths));
}
