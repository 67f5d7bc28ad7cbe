// New claims that were written without looking at the whole again: Last Verified stayed where it was.
import { asCode } from '../../text/marked-text.ts';
import { findEditedParts } from '../changed-page.ts';
import { findNewClaims, type NewClaim } from '../new-claims.ts';
import { nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import { causeOfStamp, claimsVerification, isPlaceholder, keysOf, placeOf, stampField } from '../stamp.ts';
import { claimsMore } from '../status-order.ts';
import type { Subject } from '../assessed-document.ts';

export const verificationOutrun = defineRule({
  id: 'verification-outrun',
  severity: 'warning',
  summary: 'This change claims more but leaves Last Verified as it was.',
  messages: {
    outrun: {
      says: 'This change raises the status of {rows, row} ({keys}) but leaves Last Verified at {stamp, list}.',
      do: 'Check these rows again, then update Last Verified.',
    },
    'outrun-page': {
      says: 'This change edits the {parts} of this page but leaves Last Verified at {stamp, list}.',
      do: 'Check this page again, then update Last Verified.',
    },
    outran: {
      says: '{rows, row} changed ({keys}) since Last Verified was set to {stamp, list}.',
      do: 'Check these rows again, then update Last Verified.',
    },
  },
  *check(subject) {
    if (subject.auxiliary === true) {
      yield* checkPage(subject);
      return;
    }
    const { lastVerifiedCommit: commit, lastVerifiedDate: date } = subject.metadata;
    const stamp = stampField({ commit, date })?.value;
    const {
      before,
      verification: { editedSinceStamp },
    } = subject;
    const claimed = (index: number): boolean =>
      claimsMore(subject.rows[index]?.row.declared.status ?? 'unknown', 'not-started');
    const raised =
      before !== null
        ? findNewClaims(subject, before)
            .filter((claim) => keptStamp(subject, before, claim))
            .map(({ index }) => index)
        : editedSinceStamp.kind === 'known'
          ? editedSinceStamp.rows.filter((index) => hasStamp(subject, index))
          : [];
    // A new row that is still open claims nothing that anybody could have verified.
    const rows = raised.filter(claimed);
    if (rows.length === 0) return;
    const [first] = rows.flatMap((index) => subject.rows[index] ?? []);
    const { verifiedCommit = null, verifiedDate = null } = first?.row ?? {};
    const own = { commit: verifiedCommit, date: verifiedDate };
    yield {
      messageId: before !== null ? 'outrun' : 'outran',
      data: {
        rows: rows.length,
        keys: nameSome(keysOf(subject, rows)),
        stamp: asCode(stamp ?? stampField(own)?.value ?? '') || 'its old value',
      },
      ground: before !== null ? 'change' : 'history',
      cause: causeOfStamp(subject, { commit: commit ?? verifiedCommit, date: date ?? verifiedDate }),
      range: placeOf(stamp === undefined ? own : { commit, date }),
      rowKey: null,
      evidence: null,
    };
  },
});

/** A page without rows, judged for its header: it claims by its references, headings and status. */
function* checkPage(subject: Subject) {
  const { before, metadata, settings } = subject;
  if (before === null || settings.header === undefined || !isStampKept(subject, before)) return;
  const parts = findEditedParts(subject, before);
  if (parts.length === 0) return;
  const stamp = { commit: metadata.lastVerifiedCommit, date: metadata.lastVerifiedDate };
  yield {
    messageId: 'outrun-page',
    data: { parts: nameSome(parts), stamp: asCode(stampField(stamp)?.value ?? '') || 'its old value' },
    ground: 'change',
    cause: causeOfStamp(subject, stamp),
    range: placeOf(stamp),
    rowKey: null,
    evidence: null,
  } as const;
}

/** True where the row, or the page, claims that it was verified. */
function hasStamp({ rows, metadata, settings }: Subject, index: number): boolean {
  const row = rows[index]?.row;
  const own = { commit: row?.verifiedCommit ?? null, date: row?.verifiedDate ?? null };
  return own.commit !== null || own.date !== null
    ? claimsVerification({ settings }, own)
    : claimsVerified({ metadata, settings });
}

/** A page that was never stamped (`TBD`) claims no verification that could be outrun. */
function claimsVerified({
  metadata: { lastVerifiedCommit: commit, lastVerifiedDate: date },
  settings,
}: Pick<Subject, 'metadata' | 'settings'>): boolean {
  return (
    claimsVerification({ settings }, { commit, date }) &&
    [commit, date].some((field) => field !== null && !isPlaceholder(field))
  );
}

/** True where the stamp that covers the row (its own, else the page's) is there and says what it said at base. */
function keptStamp(subject: Subject, before: Subject, { index, was }: NewClaim): boolean {
  const row = subject.rows[index]?.row;
  if (row === undefined) return false;
  if (row.verifiedCommit !== null || row.verifiedDate !== null) {
    return (
      claimsVerification(subject, { commit: row.verifiedCommit, date: row.verifiedDate }) &&
      was?.row.verifiedCommit?.value === row.verifiedCommit?.value &&
      was?.row.verifiedDate?.value === row.verifiedDate?.value
    );
  }
  return isStampKept(subject, before);
}

/** True where the page claims to be verified, and says so as it did at base. */
function isStampKept(subject: Subject, before: Subject): boolean {
  const now = subject.metadata;
  return (
    claimsVerified(subject) &&
    now.lastVerifiedCommit?.value === before.metadata.lastVerifiedCommit?.value &&
    now.lastVerifiedDate?.value === before.metadata.lastVerifiedDate?.value
  );
}
