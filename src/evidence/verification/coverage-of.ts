// Tells whether a stamp that is a day may be as late as what is judged: nobody can say which came first.
import type { MetadataField } from '../../documents/metadata/metadata.ts';
import { isWorkingTree } from '../../text/commit-ids.ts';
import { parseDate } from '../../text/dates.ts';
import { dayOf } from '../../text/days.ts';
import { isStampPlaceholder } from '../../text/placeholders.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';
import type { Stamp } from './open-stamps.ts';
import type { VerifiedClaim } from './verification.ts';

/** A day is as exact as such a stamp gets, of head alone. A commit that it names is more exact, unless it is `HEAD` or the working tree of that day. */
export async function coverageOf(
  { repository }: EvidenceRun,
  { side, stamp: { commit, date } }: { readonly side: CitingPage['side']; readonly stamp: Stamp },
): Promise<NonNullable<VerifiedClaim['covers']> | null> {
  const { head, base } = repository;
  if (date === null || side.snapshot.commit !== head.commit || !isDayOnly(commit)) return null;
  if (head.commit === 'WORKTREE' || head.commit === 'INDEX') return 'uncommitted';
  const day = parseDate(date.value, date.dayOrder ?? null)?.last ?? null;
  if (day === null) return null;
  const last = await repository.commitOn(day, 'head');
  if (last.kind === 'unverifiable' || last.value !== head.commit) return null;
  if (base === null) return 'head';
  // Anyone can date a commit of their own back. Base is not theirs: where it is later than the stamp, so is what was built on it.
  const from = await repository.lookUpCommit(base.commit);
  const since = from.kind === 'commit' ? dayOf(from.date) : null;
  return since !== null && since <= day ? 'head' : null;
}

/** Whether a stamp says when by its day alone: no commit is named, or one that is whatever was there on that day. */
const isDayOnly = (commit: MetadataField | null): boolean =>
  commit === null ||
  isStampPlaceholder(commit.value) ||
  isWorkingTree(commit.value) ||
  /^head$/i.test(commit.value.trim());
