// One side of the comparison, head or base: a snapshot with what this stage keeps of it.
import type { Snapshot } from '../repository/repository.ts';
import type { Contents } from './compare/contents.ts';
import type { ResolveCommit } from './locate/cited-commits.ts';
import { openTables, type Tables } from './locate/commands/open-tables.ts';
import { openGlobMatcher, type GlobMatcher } from './locate/match-glob.ts';
import { indexPaths, type PathIndex } from './locate/path-index.ts';
import {
  joinSubmoduleNames,
  NO_SUBMODULES,
  readSubmoduleNames,
  type SubmoduleNames,
} from './locate/submodule-names.ts';
import type { RowWitness } from './row-witness.ts';

export interface Side {
  readonly snapshot: Snapshot;
  readonly index: PathIndex;
  readonly tables: Tables;
  readonly contents: Contents;
  readonly globs: GlobMatcher;
  readonly commits: ResolveCommit;
  /** Of this side, and at head of base too: what a submodule had is not missing because the submodule left. */
  readonly submodules: SubmoduleNames;
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
  const [own, before] = await Promise.all([
    readSubmoduleNames({ snapshot, index: paths, contents }),
    other === null
      ? NO_SUBMODULES
      : readSubmoduleNames({ snapshot: other, index: indexPaths(await other.tree()), contents }),
  ]);
  return {
    snapshot,
    index,
    contents,
    commits,
    submodules: joinSubmoduleNames(own, before),
    globs: openGlobMatcher(),
    tables: openTables({ snapshot, index, contents }),
  };
}
