// One side of the comparison, head or base: a snapshot with what this stage keeps of it.
import type { Snapshot } from '../repository/repository.ts';
import type { Contents } from './compare/contents.ts';
import type { ResolveCommit } from './locate/cited-commits.ts';
import { openTables, type Tables } from './locate/commands/open-tables.ts';
import type { ListSubmodules } from './locate/hidden-paths.ts';
import { openGlobMatcher, type GlobMatcher } from './locate/match-glob.ts';
import { indexPaths, type PathIndex } from './locate/path-index.ts';
import { lazily } from '../text/lazily.ts';
import type { RowWitness } from './row-witness.ts';

export interface Side {
  readonly snapshot: Snapshot;
  readonly index: PathIndex;
  readonly tables: Tables;
  readonly contents: Contents;
  readonly globs: GlobMatcher;
  readonly commits: ResolveCommit;
  /** Of this side, and at head of base too: what a submodule had is not missing because the submodule left. */
  readonly listSubmodules: ListSubmodules;
}

export async function openSide(
  snapshot: Snapshot,
  {
    contents,
    commits,
    witness,
    other,
  }: Pick<Side, 'contents' | 'commits'> & { readonly witness: RowWitness | null; readonly other: Snapshot | null },
): Promise<Side> {
  const paths = indexPaths(await snapshot.tree());
  const index = witness === null ? paths : witness.watch(paths);
  const before = other === null ? null : indexPaths(await other.tree());
  return {
    snapshot,
    index,
    contents,
    commits,
    listSubmodules: lazily(() => [...new Set([...index.submodules(), ...(before?.submodules() ?? [])])]),
    globs: openGlobMatcher(),
    tables: openTables({ snapshot, index, contents }),
  };
}
