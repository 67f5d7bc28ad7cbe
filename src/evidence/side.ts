// One side of the comparison, head or base: a snapshot with what this stage keeps of it.
import type { Snapshot } from '../repository/repository.ts';
import type { Contents } from './compare/contents.ts';
import type { ResolveCommit } from './locate/cited-commits.ts';
import { openTables, type Tables } from './locate/commands/open-tables.ts';
import { openGlobMatcher, type GlobMatcher } from './locate/match-glob.ts';
import { indexPaths, type PathIndex } from './locate/path-index.ts';
import type { RowWitness } from './row-witness.ts';

export interface Side {
  readonly snapshot: Snapshot;
  readonly index: PathIndex;
  readonly tables: Tables;
  readonly contents: Contents;
  readonly globs: GlobMatcher;
  readonly commits: ResolveCommit;
}

export async function openSide(
  snapshot: Snapshot,
  { contents, commits, witness }: Pick<Side, 'contents' | 'commits'> & { readonly witness: RowWitness | null },
): Promise<Side> {
  const paths = indexPaths(await snapshot.tree());
  const index = witness === null ? paths : witness.watch(paths);
  return {
    snapshot,
    index,
    contents,
    commits,
    globs: openGlobMatcher(),
    tables: openTables({ snapshot, index, contents }),
  };
}
