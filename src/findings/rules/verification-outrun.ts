// New claims that were written without looking at the whole again: Last Verified stayed where it was.
import type { VerifiedClaim } from '../../evidence/verification/verification.ts';
import { asCode } from '../../text/marked-text.ts';
import { findEditedParts } from '../changed-page.ts';
import { findOutrunReviews } from '../outrun-review.ts';
import { isEdited } from '../../documents/metadata/review-stamps.ts';
import { findNewClaims, type NewClaim } from '../new-claims.ts';
import { nameCode, nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import { ageOf, causeOfStamp, claimsVerification, keysOf, placeOf, stampField } from '../stamp.ts';
import { claimsMore } from '../status-order.ts';
import type { Subject } from '../assessed-document.ts';

export const verificationOutrun = defineRule({
  id: 'verification-outrun',
  severity: 'warning',
  summary: 'This change claims more but leaves Last Verified as it was.',
  messages: {
    outrun: {
      says: 'This change claims more in {rows, row} ({keys}) but leaves Last Verified at {stamp, list}.',
      do: 'Check these rows again, then update Last Verified.',
    },
    'outrun-page': {
      says: 'This change edits the {parts} of this page but leaves Last Verified at {stamp, list}.',
      do: 'Check this page again, then update Last Verified.',
    },
    'outrun-review': {
      says: 'This change claims more in {rows, row} ({keys}) but leaves {label, list} at {stamp, list}.',
      do: 'Check these rows again, then update this date.',
    },
    'outrun-edit': {
      says: 'This change claims more in {rows, row} ({keys}) but leaves {label, list} at {stamp, list}.',
      do: 'Update this date together with the rows.',
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
    const {
      before,
      verification: { editedSinceStamp },
    } = subject;
    if (before !== null) yield* checkReviews(subject, before);
    // A new row that is still open claims nothing that anybody could have verified.
    const claimed = (index: number): boolean =>
      claimsMore(subject.rows[index]?.row.declared.status ?? 'unknown', 'not-started');
    const raised =
      before !== null
        ? findNewClaims(subject, before)
            .filter((claim) => claim.was !== null || claimed(claim.index))
            .filter((claim) => keptStamp(subject, before, claim))
            .map(({ index }) => index)
        : editedSinceStamp.kind === 'known'
          ? editedSinceStamp.rows.filter((index) => claimed(index) && hasStamp(subject, index))
          : [];
    const rows = raised.filter((index) => !isCovered(subject, index));
    if (rows.length === 0) return;
    const owns = rows.map((index) => stampOf(subject, index));
    // Where one of the rows has no stamp of its own, the page's is the one that all can read.
    const stamp = owns.some((own) => stampField(own) === null) ? { commit, date } : (owns[0] ?? { commit, date });
    yield {
      messageId: before !== null ? 'outrun' : 'outran',
      data: {
        rows: rows.length,
        keys: nameSome(keysOf(subject, rows)),
        stamp: asCode(stampField(stamp)?.value ?? ''),
      },
      ground: before !== null ? 'change' : 'history',
      cause: causeOfStamp(subject, stamp),
      range: placeOf(stamp),
      rowKey: null,
      evidence: null,
    };
  },
});

/** A page that does not claim to be verified, but says when somebody edited it or looked at it. */
function* checkReviews(subject: Subject, before: Subject) {
  for (const { stamps, rows } of findOutrunReviews(subject, before)) {
    const [first] = stamps;
    const edited = stamps.every(isEdited);
    yield {
      messageId: edited ? 'outrun-edit' : 'outrun-review',
      data: {
        rows: rows.length,
        keys: nameSome(keysOf(subject, rows)),
        label: nameCode([...new Set(stamps.map(({ label }) => label))]),
        stamp: nameCode([...new Set(stamps.map(({ value }) => value))]),
      },
      ground: 'change',
      cause: causeOfStamp(subject, { commit: null, date: first }),
      range: first.range,
      rowKey: null,
      evidence: null,
      severity: edited ? 'notice' : undefined,
    } as const;
  }
}

/** A page without rows, judged for its header: it claims by its references, headings and status. */
function* checkPage(subject: Subject) {
  const { before, metadata, settings } = subject;
  if (before === null || settings.header === undefined || !isStampKept(subject, before) || isCovered(subject, null))
    return;
  const parts = findEditedParts(subject, before);
  if (parts.length === 0) return;
  const stamp = { commit: metadata.lastVerifiedCommit, date: metadata.lastVerifiedDate };
  yield {
    messageId: 'outrun-page',
    data: { parts: nameSome(parts), stamp: asCode(stampField(stamp)?.value ?? '') },
    ground: 'change',
    cause: causeOfStamp(subject, stamp),
    range: placeOf(stamp),
    rowKey: null,
    evidence: null,
  } as const;
}

type Stamp = Pick<VerifiedClaim, 'commit' | 'date'>;

const stampOf = ({ rows }: Subject, index: number): Stamp => {
  const { verifiedCommit = null, verifiedDate = null } = rows[index]?.row ?? {};
  return { commit: verifiedCommit, date: verifiedDate };
};

const pageStamp = ({ metadata: { lastVerifiedCommit: commit, lastVerifiedDate: date } }: Subject): Stamp => ({
  commit,
  date,
});

/** True where the stamp of the row, or of the page (`null`), says the very day of what is judged: nobody can say that it came later. */
function isCovered(subject: Subject, index: number | null): boolean {
  const own = index === null ? null : stampOf(subject, index);
  const row = own === null || isEmpty(own) ? null : index;
  const claim = subject.verification.claims.find((one) => one.row === row);
  return claim?.covers === 'head' || (claim?.covers === 'uncommitted' && ageOf(claim, subject.today) === 0);
}

const isEmpty = ({ commit, date }: Stamp): boolean => commit === null && date === null;

/** True where the row, or the page, claims that it was verified. */
function hasStamp(subject: Subject, index: number): boolean {
  const own = stampOf(subject, index);
  return claimsVerified(subject, isEmpty(own) ? pageStamp(subject) : own);
}

/** What was never stamped (`TBD`) claims no verification that could be outrun. */
const claimsVerified = (subject: Subject, stamp: Stamp): boolean =>
  claimsVerification(subject, stamp) && stampField(stamp) !== null;

/** True where the stamp that covers the row (its own, else the page's) is there and says what it said at base. */
function keptStamp(subject: Subject, before: Subject, { index, was }: NewClaim): boolean {
  const own = stampOf(subject, index);
  if (isEmpty(own)) return isStampKept(subject, before);
  return (
    claimsVerified(subject, own) &&
    was?.row.verifiedCommit?.value === own.commit?.value &&
    was?.row.verifiedDate?.value === own.date?.value
  );
}

/** True where the page claims to be verified, and says so as it did at base. */
function isStampKept(subject: Subject, before: Subject): boolean {
  const [now, then] = [pageStamp(subject), pageStamp(before)];
  return (
    claimsVerified(subject, now) && now.commit?.value === then.commit?.value && now.date?.value === then.date?.value
  );
}
