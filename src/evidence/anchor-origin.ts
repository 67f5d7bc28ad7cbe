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
  const commitOf = async (reference: Reference): Promise<string | null> => {
    const has = (page: string): boolean => hasAnchor(page, reference);
    const { lookup } = await stamp(document.metadata.lastVerifiedCommit, document.metadata.lastVerifiedDate);
    if (lookup?.kind === 'commit' && lookup.ancestorOfHead && has(await history.textAt(lookup.id) ?? '')) return lookup.id;
    return await history.oldestWith(has);
  };
  const commits = new Map<string, Promise<string | null>>();
  return {
    async placeOf(reference, target) {
      const key = `${reference.path ?? ''}\n${reference.text}`;
      const known = commits.get(key) ?? commitOf(reference);
      commits.set(key, known);
      const commit = await known;
      if (commit === null) return null;
      const snapshot = repository.snapshot(commit);
      return (await snapshot.tree()).entries.get(target)?.kind === 'file' ? { snapshot, path: target } : null;
    },
  };
}

/** True where a line of the page cites the path with just these lines: `a.rs:1` does not stand in `a.rs:12`. */
function hasAnchor(page: string, { text, path, address }: Reference): boolean {
  // An address has the path in it, perhaps percent-encoded.
  const name = address === undefined ? path?.slice(path.lastIndexOf('/') + 1) ?? '' : '';
  for (let at = page.indexOf(text); at >= 0; at = page.indexOf(text, at + text.length)) {
    const line = page.slice(page.lastIndexOf('\n', at) + 1, at + text.length);
    if (line.includes(name) && !/^(?:\d|[,–-]L?\d)/.test(page.slice(at + text.length, at + text.length + 3))) return true;
  }
  return false;
}
