// Says which pages the configuration names and the repository has not, each with the nearest name that it has.
import { nearestOf } from '../../text/find-nearest.ts';
import { nameOf } from '../../text/paths.ts';
import type { UnreadableDocument } from './document-set.ts';
import type { FoundDocuments } from './find-documents.ts';

/** The pages that the configuration names and that are not there, each with the nearest name. */
export async function describeAbsent({
  atHead,
  atBase,
  entries,
}: {
  readonly atHead: FoundDocuments;
  readonly atBase: FoundDocuments | null;
  readonly entries: ReadonlyMap<string, unknown>;
}): Promise<{ readonly head: readonly UnreadableDocument[]; readonly base: readonly UnreadableDocument[] }> {
  const absentAtBase = atBase?.absent ?? [];
  const nearest = await nameNearest([...atHead.absent, ...absentAtBase], entries);
  const describe = (path: string): UnreadableDocument => ({
    path,
    reason: 'absent',
    detail: 'the configuration names it',
    configured: true,
    nearest: nearest.get(path),
  });
  return { head: atHead.absent.map(describe), base: absentAtBase.map(describe) };
}

/** For each of these paths the page that is there and has the nearest name; none where none is near. */
async function nameNearest(
  paths: readonly string[],
  entries: ReadonlyMap<string, unknown>,
): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0) return new Map();
  const { distance } = await import('fastest-levenshtein');
  const pages = [...entries.keys()].filter((path) => /\.(?:md|markdown|mdx)$/i.test(path)).slice(0, MAX_NEAR);
  const found = new Map<string, string>();
  for (const name of new Set(paths)) {
    const sameName = pages.filter((path) => nameOf(path) === nameOf(name));
    const near = sameName.length === 1 ? (sameName[0] ?? null) : nearestOf({ name, among: pages, distance });
    if (near !== null) found.set(name, near);
  }
  return found;
}

/** Most pages whose names are compared letter by letter. */
const MAX_NEAR = 5_000;
