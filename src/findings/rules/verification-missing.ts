// Pages that do not say when, or at which commit, they were last verified.
import type { MetadataField } from '../../documents/metadata/metadata.ts';
import type { Ground } from '../finding.ts';
import { PAGE_START } from '../page-start.ts';
import { nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import { causeOfStamp, claimsVerification, isPlaceholder, rowKeyOf } from '../stamp.ts';
import { isWorkingTree } from '../../text/commit-ids.ts';
import type { Subject } from '../assessed-document.ts';

export const verificationMissing = defineRule({
  id: 'verification-missing',
  severity: 'warning',
  summary: 'Last Verified Commit or Date is absent, TBD or malformed.',
  messages: {
    absent: { says: 'This page has no Last Verified commit or date.', do: 'Add Last Verified.' },
    'commit-absent': {
      says: 'This page has a Last Verified date, but no commit.',
      do: 'Add the commit at which you checked this page.',
    },
    'date-absent': {
      says: 'This page has a Last Verified commit, but no date.',
      do: 'Add the date on which you checked this page.',
    },
    'both-pending': {
      says: '{label} is still “{value}”, and the page has no {other}.',
      do: 'Write the commit and the date of the last check.',
    },
    'commit-pending': { says: '{label} is still “{value}”.', do: 'Write the commit at which you checked this page.' },
    'date-pending': { says: '{label} is still “{value}”.', do: 'Write the date on which you checked this page.' },
    'status-absent': { says: 'This page does not state its status.', do: 'Add the status to the header.' },
    'status-pending': { says: '{label} is still “{value}”.', do: 'Write the status of this page.' },
    'status-unknown': {
      says: '{label} is “{value}”, but the configuration allows {allowed}.',
      do: 'Use one of these words.',
    },
    'owner-absent': { says: 'This page does not name its owner.', do: 'Add the owner to the header.' },
    'owner-pending': { says: '{label} is still “{value}”.', do: 'Write who owns this page.' },
    'commit-malformed': {
      says: '{label} is “{value}”, which is not a commit id.',
      do: 'Write the commit at which you checked this page.',
    },
  },
  *check(subject) {
    const {
      metadata: { lastVerifiedCommit: commit, lastVerifiedDate: date },
      verification: { claims },
      settings,
    } = subject;
    const page = {
      ground: 'head',
      cause: causeOfStamp(subject, { commit, date }),
      rowKey: null,
      evidence: null,
    } as const;
    // `Date` and the like promise nothing, so that nothing is missing beside them; a header that must be complete owes both.
    const promises = settings.header !== undefined || claimsVerification(subject, { commit, date });
    if (commit === null && date === null) {
      // A page that never mentioned verification is not asked to, unless the configuration names it.
      const named = settings.configured && settings.askedOnly !== true;
      if ((named || settings.header !== undefined) && !claims.some(({ row }) => row !== null))
        yield { messageId: 'absent', data: {}, range: PAGE_START, identity: 'both', ...page };
    } else if (promises) yield* findHalves(subject);
    yield* findIncomplete(subject);
    for (const claim of claims) {
      // No lookup was made where the words are no commit id; an empty cell of a row falls back to the page's header.
      if (claim.commit === null || claim.lookup !== null || isPlaceholder(claim.commit)) continue;
      if (!claimsVerification(subject, claim) && !(claim.row === null && promises)) continue;
      yield {
        messageId: 'commit-malformed',
        data: dataOf(claim.commit),
        // `working-tree` beside a date is what its author means; `main` is where the id was forgotten.
        ground: claim.date !== null && isWorkingTree(claim.commit.value) ? 'reading' : 'head',
        cause: causeOfStamp(subject, claim),
        range: claim.commit.range,
        rowKey: rowKeyOf(subject, claim),
        evidence: null,
        identity: 'commit',
      };
    }
  },
});

/** What is left open of a stamp that has a commit or a date. */
function* findHalves(subject: Subject) {
  const { lastVerifiedCommit: commit, lastVerifiedDate: date } = subject.metadata;
  const page = {
    ground: 'head',
    cause: causeOfStamp(subject, { commit, date }),
    rowKey: null,
    evidence: null,
  } as const;
  const only = commit === null ? date : date === null ? commit : null;
  if (only !== null && isPlaceholder(only)) {
    // A placeholder is neither a commit nor a date, so nothing is said of what the page has.
    const data = { ...dataOf(only), other: commit === null ? 'commit' : 'date' };
    const ground: Ground = isHeading(only) ? 'reading' : 'head';
    yield { messageId: 'both-pending', data, range: only.range, identity: 'both', ...page, ground } as const;
    return;
  }
  const place = { range: commit?.range ?? date?.range ?? PAGE_START, ...page, ...groundOfHalf(subject) };
  if (commit === null) yield { messageId: 'commit-absent', data: {}, identity: 'commit', ...place } as const;
  else if (isPlaceholder(commit))
    yield { messageId: 'commit-pending', data: dataOf(commit), identity: 'commit', ...place, ground: 'head' } as const;
  if (date === null) yield { messageId: 'date-absent', data: {}, identity: 'date', ...place } as const;
  else if (isPlaceholder(date))
    yield {
      messageId: 'date-pending',
      data: dataOf(date),
      identity: 'date',
      ...place,
      ground: 'head',
      range: date.range,
    } as const;
}

/**
 * A page may date its checks without naming a commit, or the other way around. That one of the two is absent counts where somebody asks for both, or
 * where this change takes it away.
 */
function groundOfHalf({ before, settings, metadata }: Subject): { readonly ground: Ground } {
  const asked = (settings.configured && settings.askedOnly !== true) || settings.header !== undefined;
  const was = before?.metadata;
  const taken =
    (metadata.lastVerifiedCommit === null && isWritten(was?.lastVerifiedCommit)) ||
    (metadata.lastVerifiedDate === null && isWritten(was?.lastVerifiedDate));
  return { ground: asked ? 'head' : taken ? 'change' : 'reading' };
}

/** `Verification:` with nothing after it, which may head a list of checks. */
const isHeading = ({ label, value }: MetadataField): boolean =>
  value.trim() === '' && /^\P{L}*(?:verification|verified|validation|validated)\P{L}*$/iu.test(label);

const isWritten = (field: MetadataField | null | undefined): boolean =>
  field !== null && field !== undefined && !isPlaceholder(field);

/** Status and owner, of pages whose header must be complete. */
function* findIncomplete({ metadata: { status, owner }, settings: { header } }: Subject) {
  if (header === undefined) return;
  const page = { ground: 'page', rowKey: null, evidence: null } as const;
  if (status === null)
    yield { messageId: 'status-absent', data: {}, range: PAGE_START, identity: 'status', ...page } as const;
  else if (isPlaceholder(status))
    yield {
      messageId: 'status-pending',
      data: dataOf(status),
      range: status.range,
      identity: 'status',
      ...page,
    } as const;
  else if (header.statuses?.includes(status.value.trim().toLowerCase()) === false) {
    yield {
      messageId: 'status-unknown',
      data: { ...dataOf(status), allowed: nameSome(header.statuses, 20) },
      range: status.range,
      identity: 'status',
      ...page,
    } as const;
  }
  if (owner === null)
    yield { messageId: 'owner-absent', data: {}, range: PAGE_START, identity: 'owner', ...page } as const;
  else if (isPlaceholder(owner))
    yield { messageId: 'owner-pending', data: dataOf(owner), range: owner.range, identity: 'owner', ...page } as const;
}

function dataOf({ label, value }: MetadataField): { readonly label: string; readonly value: string } {
  return { label, value };
}
