// Looks up what a page or row names as verified: its commit, or the last commit on or before its date.
import type { MetadataField } from '../../documents/metadata/metadata.ts';
import type { CommitLookup, Repository } from '../../repository/repository.ts';
import type { GuardedDocument } from '../../rows/document.ts';
import { isPlaceholder } from '../../text/evidence-placeholder.ts';

export interface Stamp {
  readonly commit: MetadataField | null;
  readonly date: MetadataField | null;
  /** null where neither names a commit. */
  readonly lookup: CommitLookup | null;
}

export type StampOf = (commit: MetadataField | null, date: MetadataField | null) => Promise<Stamp>;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The commit id a value holds, alone or before a remark (`abc1234 (main)`); null where it is none. */
function commitIdOf(value: string): string | null {
  const [, id = null, next = ''] =
    /^[`'"(]?(?:commit\s)?([0-9a-f]{4,64})(?![\w-])(.{0,2})/is.exec(value.trim().slice(0, 200)) ?? [];
  // Letters of all scripts take long to compile, and hardly ever follow an id.
  return next === '' || next <= '\x7f' || !/^[\p{L}\p{N}]/u.test(next) ? id : null;
}

/** The day a value names, `YYYY-MM-DD`; null where it names none. */
export function dayOf(value: string): string | null {
  const text = value.slice(0, 200);
  const iso = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(text)?.[0];
  if (iso !== undefined) return iso;
  const named =
    /(?:(\d{1,2})(?:st|nd|rd|th)?\s)?([A-Z][a-z]{2})[a-z]{0,6}\.?\s(?:(\d{1,2})(?:st|nd|rd|th)?,?\s)?(\d{4})(?!\d)/.exec(
      text,
    );
  const day = named?.[1] ?? named?.[3];
  const month = MONTHS.indexOf(named?.[2]?.toLowerCase() ?? '');
  if (day === undefined || month < 0 || named?.[4] === undefined) return null;
  return `${named[4]}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A date stands in only where no commit is named: one that is written and wrong is to be told, not guessed around. */
export function openStamps(repository: Repository): StampOf {
  return async (commit, date) => {
    if (commit !== null && !isPlaceholder(commit.value)) {
      const id = commitIdOf(commit.value);
      return { commit, date, lookup: id === null ? null : await repository.lookUpCommit(id) };
    }
    const day = date === null ? null : dayOf(date.value);
    if (day === null) return { commit, date, lookup: null };
    const found = await repository.commitOn(day);
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
