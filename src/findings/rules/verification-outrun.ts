// New claims that were written without looking at the whole again: Last Verified stayed where it was.
import type { Page } from '../../documents/page.ts';
import type { VerifiedClaim } from '../../evidence/verification/verification.ts';
import { asCode } from '../../text/marked-text.ts';
import { findEditedParts } from '../changed-page.ts';
import { findNewClaims, type NewClaim } from '../new-claims.ts';
import { nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import { ageOf, causeOfStamp, claimsVerification, isPlaceholder, keysOf, placeOf, stampField } from '../stamp.ts';
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
    const claimed = (index: number): boolean =>
      claimsMore(subject.rows[index]?.row.declared.status ?? 'unknown', 'not-started');
    const raised =
      before !== null
        ? findNewClaims(subject, before)
            .filter((claim) => keptStamp(subject, before, claim) && !wasThere(subject, before, claim))
            .map(({ index }) => index)
        : editedSinceStamp.kind === 'known'
          ? editedSinceStamp.rows.filter((index) => hasStamp(subject, index))
          : [];
    // A new row that is still open claims nothing that anybody could have verified.
    const rows = raised.filter((index) => claimed(index) && !isCovered(subject, index));
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
  if (claim === undefined) return false;
  if (claim.coversHead === true) return true;
  // What is not committed is of today.
  const isDayOnly = claim.commit === null || isPlaceholder(claim.commit) || claim.lookup === null;
  return isDayOnly && ageOf(claim, subject.today) === 0;
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

/** True for a row that base's page has word for word, and that nobody read as one there: a change beside it made the table a matrix. */
function wasThere({ page, rows }: Subject, before: Subject, { index, was }: NewClaim): boolean {
  const range = rows[index]?.row.range;
  if (was !== null || range === undefined) return false;
  const lines = linesOf(before.page);
  return page.lines.slice(range.line - 1, range.endLine).every((line) => lines.has(line.trim()));
}

const known = new WeakMap<Page, ReadonlySet<string>>();

function linesOf(page: Page): ReadonlySet<string> {
  const lines = known.get(page) ?? new Set(page.lines.map((line) => line.trim()));
  known.set(page, lines);
  return lines;
}

/** True where the page claims to be verified, and says so as it did at base. */
function isStampKept(subject: Subject, before: Subject): boolean {
  const [now, then] = [pageStamp(subject), pageStamp(before)];
  return (
    claimsVerified(subject, now) && now.commit?.value === then.commit?.value && now.date?.value === then.date?.value
  );
}
