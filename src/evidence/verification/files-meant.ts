// Which file a name means that no cited file has: the one file of code that has it, and of several the one that defines it.
import { isProse, isTestPath } from '../../text/code-path.ts';
import type { Citation } from '../citation.ts';
import { openDefiners } from '../names/definitions.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';

interface Named {
  readonly citation: Citation;
  readonly name: string;
  /** Files of code that have it; tests only where nothing else does. */
  readonly files: readonly string[];
}

/** Null where several files may be meant: which of them is found first says nothing. What is not listed means its target. */
export async function findFilesMeant(
  { repository }: Pick<EvidenceRun, 'repository'>,
  { rows, side, base }: Pick<CitingPage, 'rows' | 'side' | 'base'>,
): Promise<ReadonlyMap<Citation, string | null>> {
  const named = rows.flat().flatMap((citation): Named[] => {
    const { reference, resolution, foundIn } = citation;
    if (reference.path !== null || reference.symbol === null || resolution.why.code !== 'name-in-tree') return [];
    const code = foundIn.filter((file) => !isProse(file));
    const files = code.every(isTestPath) ? code : code.filter((file) => !isTestPath(file));
    return files.length === 0 ? [] : [{ citation, name: reference.symbol, files }];
  });
  const several = [...new Set(named.flatMap(({ files }) => (files.length > 1 ? files : [])))];
  const atBase = several.length === 0 ? null : await findFormerPaths({ repository, base, files: several });
  const texts = several.length === 0 ? new Map<string, string>() : await side.contents.texts(side.snapshot, several);
  const before =
    base === null || atBase === null
      ? new Map<string, string>()
      : await base.contents.texts(base.snapshot, [...atBase.values()]);
  const defines = openDefiners(texts);
  const defined = openDefiners(before);
  return new Map(
    named.map(({ citation, name, files }) => {
      // A change that adds another file with the name does not make it unclear which one was meant, nor does one that edits the definition.
      const old = atBase === null ? [] : files.filter((file) => atBase.has(file));
      const meant = firstOf([
        old.filter((file) => defined(atBase?.get(file) ?? '', name)),
        old.filter((file) => defines(file, name)),
        old,
        files.filter((file) => defines(file, name)),
        files,
      ]);
      return [citation, meant.length === 1 ? (meant[0] ?? null) : null];
    }),
  );
}

const firstOf = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.find((list) => list.length > 0) ?? [];

/** The path at base, by path now, of those that base had; null without a base. */
async function findFormerPaths({
  repository,
  base,
  files,
}: {
  readonly repository: EvidenceRun['repository'];
  readonly base: CitingPage['base'];
  readonly files: readonly string[];
}): Promise<ReadonlyMap<string, string> | null> {
  if (base === null) return null;
  const isOld = (path: string): boolean => base.index.isFile(path);
  const renamed = files.every(isOld) ? [] : [...(await repository.renames()).known];
  const former = new Map(renamed.map(([from, to]) => [to, from]));
  return new Map(
    files.flatMap((file): [string, string][] => {
      const old = isOld(file) ? file : former.get(file);
      return old === undefined ? [] : [[file, old]];
    }),
  );
}
