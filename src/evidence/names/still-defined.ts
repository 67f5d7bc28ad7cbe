// Finds names whose definition stayed where it was, though the cited file that used them does so no longer.
import { isProse } from '../../text/code-path.ts';
import { listWords } from '../../text/contains-word.ts';
import type { SymbolPlaces } from './find-symbols.ts';
import type { View } from '../locate/locate-references.ts';

type Places = readonly ReadonlyMap<string, SymbolPlaces>[];

/** What stands right before a name where it is made and not used, over the common languages. */
const MAKES =
  /(?:^|[^\p{L}\p{N}_$])(?:function|def|fn|func|fun|sub|proc|class|struct|enum|union|trait|interface|protocol|type|const|let|var|val|static|module|object|record|macro_rules!)\s+$/u;
/** Longest such word, and some space after it. */
const BEFORE = 30;

/** By row and name: the file outside of what was cited that defines the name at base and at head. */
export async function findKept({
  view,
  before,
  now,
  then,
}: {
  readonly view: View;
  readonly before: View;
  readonly now: Places;
  readonly then: Places;
}): Promise<readonly ReadonlyMap<string, string>[]> {
  const open = now.map((row, at) =>
    [...row].flatMap(([name, { inRow, inDocument, elsewhere }]) => {
      const stood = then[at]?.get(name);
      const used = [...(stood?.inRow ?? []), ...(stood?.inDocument ?? [])];
      const others = [...inDocument, ...(elsewhere ?? [])].filter((path) => !isProse(path) && !used.includes(path));
      return inRow.length > 0 || used.length === 0 || others.length === 0 ? [] : [{ name, used, others }];
    }),
  );
  const paths = open.flat().flatMap(({ used, others }) => [...used, ...others]);
  if (paths.length === 0) return open.map(() => new Map());
  const [atBase, atHead] = await Promise.all(
    [before, view].map(async ({ contents, snapshot }) => await contents.texts(snapshot, paths)),
  );
  return open.map(
    (row) =>
      new Map(
        row.flatMap(({ name, used, others }): [string, string][] => {
          // A cited file that made the name itself has lost what was cited, whoever else has one of that name.
          if (used.some((path) => makes(atBase?.get(path) ?? '', name))) return [];
          const kept = others.find(
            (path) => makes(atHead?.get(path) ?? '', name) && makes(atBase?.get(path) ?? '', name),
          );
          return kept === undefined ? [] : [[name, kept]];
        }),
      ),
  );
}

function makes(text: string, name: string): boolean {
  for (const at of listWords(text, name)) if (MAKES.test(text.slice(Math.max(0, at - BEFORE), at))) return true;
  return false;
}
