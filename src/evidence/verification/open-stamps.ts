// Looks up what a page or row names as verified: its commit, or the last commit on or before its date.
import type { MetadataField } from '../../documents/metadata/metadata.ts';
import type { CommitLookup, Repository } from '../../repository/repository.ts';
import type { GuardedDocument } from '../../rows/document.ts';
import { commitIdOf } from '../../text/commit-ids.ts';
import { parseDate } from '../../text/dates.ts';
import { isStampPlaceholder } from '../../text/placeholders.ts';

export interface Stamp {
  readonly commit: MetadataField | null;
  readonly date: MetadataField | null;
  /** null where neither names a commit. */
  readonly lookup: CommitLookup | null;
}

export type StampOf = (commit: MetadataField | null, date: MetadataField | null) => Promise<Stamp>;

/** By date, the page of a side was verified at a commit of that side: one that the change brings says nothing of base. A date counts only where no commit is named: one that is written and wrong is to be reported, not guessed around. */
export function openStamps(repository: Repository, side: 'head' | 'base'): StampOf {
  return async (commit, date) => {
    if (commit !== null && !isStampPlaceholder(commit.value)) {
      const id = commitIdOf(commit.value);
      return { commit, date, lookup: id === null ? null : await repository.lookUpCommit(id) };
    }
    // Of a month its last day: what was verified in it was verified by then.
    const day = date === null ? null : (parseDate(date.value, date.dayOrder ?? null)?.last ?? null);
    if (day === null) return { commit, date, lookup: null };
    const found = await repository.commitOn(day, side);
    if (found.kind === 'unverifiable') return { commit, date, lookup: found };
    return { commit, date, lookup: found.value === null ? null : await repository.lookUpCommit(found.value) };
  };
}

/** Asks for what the stamps of these pages need while other work is done. What fails here fails again where it is used, and is reported there. */
export async function prefetchStamps({
  repository,
  stamp,
  documents,
}: {
  readonly repository: Repository;
  readonly stamp: StampOf;
  readonly documents: readonly GuardedDocument[];
}): Promise<unknown> {
  return await Promise.allSettled(
    documents.map(async ({ metadata: { lastVerifiedCommit, lastVerifiedDate } }) => {
      const { lookup } = await stamp(lastVerifiedCommit, lastVerifiedDate);
      if (lookup?.kind === 'commit' && lookup.ancestorOfHead) await repository.snapshot(lookup.id).tree();
    }),
  );
}
