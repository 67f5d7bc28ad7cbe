// Looks up the commits that evidence names by their ids.
import type { CommitLookup, Repository } from '../../repository/repository.ts';
import type { Reference } from '../reference.ts';
import { makeResolution, type Resolution } from '../resolution.ts';
import { unreachable } from '../../text/unreachable.ts';
import { dayOf } from '../../text/days.ts';

/** Most ids looked up in a run: each costs two requests where there is no checkout. */
const MAX_COMMITS = 10;

export type ResolveCommit = (id: string) => Promise<Resolution>;

/**
 * Answers for the first ids in `references`, whichever is asked for first; they are listed when the first id is. A commit is never missing: squashing and rebasing
 * take it off the history though its work is there, and many an id is another repository's.
 */
export function openCitedCommits(
  repository: Pick<Repository, 'lookUpCommit'>,
  references: () => readonly Reference[],
): ResolveCommit {
  let cited: ReadonlySet<string> | null = null;
  return async (id) =>
    (cited ??= firstIds(references())).has(id)
      ? describe(await repository.lookUpCommit(id))
      : makeResolution('unverifiable', { code: 'commit-limit', most: MAX_COMMITS });
}

function firstIds(references: readonly Reference[]): ReadonlySet<string> {
  return new Set(
    [...new Set(references.flatMap(({ kind, text }) => (kind === 'commit' ? [text] : [])))].slice(0, MAX_COMMITS),
  );
}

function describe(lookup: CommitLookup): Resolution {
  switch (lookup.kind) {
    case 'commit':
      return lookup.ancestorOfHead
        ? makeResolution('present', { code: 'commit-known', day: dayOf(lookup.date) ?? 'an unknown day' })
        : makeResolution('unverifiable', { code: 'commit-not-in-head' });
    case 'unknown':
      return makeResolution('unverifiable', { code: 'commit-unknown' });
    case 'ambiguous':
      return makeResolution('unverifiable', { code: 'commit-ambiguous' });
    case 'unverifiable':
      return makeResolution('unverifiable', { code: 'history-unavailable', reason: lookup.reason });
    default:
      return unreachable(lookup);
  }
}
