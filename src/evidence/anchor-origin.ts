// Finds, without a base, the commit whose lines an anchor means: the verified one if the page had the anchor there, else the first that has it.
import type { Repository } from '../repository/repository.ts';
import type { GuardedDocument } from '../rows/document.ts';
import type { PageHistory } from './page-history.ts';
import type { Place } from './line-follower.ts';
import type { Reference } from './reference.ts';
import type { StampOf } from './stamp.ts';

export interface AnchorOrigin {
  /** The file the anchor meant, at the commit it was written for; null where history does not tell. */
  placeOf(reference: Reference, target: string): Promise<Place | null>;
}

export function openAnchorOrigin({ repository, document, history, stamp }: {
  readonly repository: Repository;
  readonly document: GuardedDocument;
  readonly history: PageHistory;
  readonly stamp: StampOf;
}): AnchorOrigin {
  const commitOf = async (text: string): Promise<string | null> => {
    const { lookup } = await stamp(document.metadata.lastVerifiedCommit, document.metadata.lastVerifiedDate);
    if (lookup?.kind === 'commit' && lookup.ancestorOfHead && (await history.textAt(lookup.id))?.includes(text) === true) return lookup.id;
    return await history.oldestWith((page) => page.includes(text));
  };
  const commits = new Map<string, Promise<string | null>>();
  return {
    async placeOf({ text }, target) {
      const known = commits.get(text) ?? commitOf(text);
      commits.set(text, known);
      const commit = await known;
      if (commit === null) return null;
      const snapshot = repository.snapshot(commit);
      return (await snapshot.tree()).entries.get(target)?.kind === 'file' ? { snapshot, path: target } : null;
    },
  };
}
