// Finds the last commit of the day that a stamp names, and tells whether what is judged may be as old: nobody can say then which came first.
import type { MetadataField } from '../../documents/metadata/metadata.ts';
import { isWorkingTree } from '../../text/commit-ids.ts';
import { parseDate } from '../../text/dates.ts';
import { addDays, dayOf } from '../../text/days.ts';
import { isStampPlaceholder } from '../../text/placeholders.ts';
import { indexPaths } from '../locate/path-index.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';
import type { ComparedSide } from '../compare/difference.ts';
import type { Stamp } from './open-stamps.ts';
import type { VerifiedClaim } from './verification.ts';

/** The last commit of the day that a stamp names, where a day is all that it names; else null. */
export async function lastOfDay({ repository }: EvidenceRun, stamp: Stamp | undefined): Promise<string | null> {
  const { commit = null, date = null, lookup = null } = stamp ?? {};
  if (date === null || !isDayOnly(commit)) return null;
  if (commit === null || isStampPlaceholder(commit.value))
    return lookup?.kind === 'commit' && lookup.ancestorOfHead ? lookup.id : null;
  const day = lastDay(date);
  const found = day === null ? null : await repository.commitOn(day, 'head');
  return found?.kind === 'known' ? found.value : null;
}

/** True for the working tree and for what is staged. */
export const isUncommitted = (commit: string): boolean => commit === 'WORKTREE' || commit === 'INDEX';

/** A day is as exact as such a stamp gets, of head alone. A commit that it names is more exact, unless it is `HEAD` or the working tree of that day. */
export async function coverageOf(
  run: EvidenceRun,
  { side, stamp }: { readonly side: CitingPage['side']; readonly stamp: Stamp },
): Promise<NonNullable<VerifiedClaim['covers']> | null> {
  const { head, base } = run.repository;
  const { commit, date } = stamp;
  if (date === null || side.snapshot.commit !== head.commit || !isDayOnly(commit)) return null;
  if (isUncommitted(head.commit)) return 'uncommitted';
  const day = lastDay(date);
  if (day === null || (await lastOfDay(run, stamp)) !== head.commit) return null;
  if (base === null) return 'head';
  // Anyone can date a commit of their own back. Base is not theirs: where it is later than the stamp, so is what was built on it.
  const from = await run.repository.lookUpCommit(base.commit);
  const since = from.kind === 'commit' ? dayOf(from.date) : null;
  // Where base's day is unknown, nothing proves that the change came later.
  return since === null || since <= day ? 'head' : null;
}

/**
 * The repository as it was when the day of a stamp was over everywhere: people write the day that it is where they are, which ends up to twelve hours
 * after that day in UTC. Null where the stamp names a commit, or where it is the same as at the end of the day.
 */
export async function whenDayWasOver(
  { repository, head }: EvidenceRun,
  { side, stamp: { commit, date, lookup } }: { readonly side: CitingPage['side']; readonly stamp: Stamp },
): Promise<ComparedSide | null> {
  const day = date === null || !isDayOnly(commit) ? null : lastDay(date);
  if (day === null) return null;
  const found = await repository.commitOn(addDays(day, 1), side === head ? 'head' : 'base');
  const id = found.kind === 'known' ? found.value : null;
  if (id === null || (lookup?.kind === 'commit' && lookup.id === id)) return null;
  const snapshot = repository.snapshot(id);
  const index = indexPaths(await snapshot.tree());
  return index.truncated ? null : { snapshot, index };
}

/** Whether a stamp says when by its day alone: no commit is named, or one that is whatever was there on that day. */
const isDayOnly = (commit: MetadataField | null): boolean =>
  commit === null ||
  isStampPlaceholder(commit.value) ||
  isWorkingTree(commit.value) ||
  /^head$/i.test(commit.value.trim());

/** Of a month its last day. */
const lastDay = ({ value, dayOrder }: MetadataField): string | null => parseDate(value, dayOrder ?? null)?.last ?? null;
