// Pages that do not say when, or at which commit, they were last verified.
import type { MetadataField } from '../../documents/metadata/metadata.ts';
import { PAGE_START } from '../page-start.ts';
import { nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import { causeOfStamp, claimsVerification, isPlaceholder, rowKeyOf } from '../stamp.ts';
import type { Subject } from '../assessed-document.ts';

export const verificationMissing = defineRule({
  id: 'verification-missing',
  severity: 'warning',
  summary: 'Last Verified Commit or Date is absent, TBD or malformed.',
  messages: {
    absent: 'This page says neither when nor at which commit it was last verified.',
    'commit-absent': 'This page has a date, and no commit at which it was last verified.',
    'date-absent': 'This page has a commit, and no date at which it was last verified.',
    'commit-pending': '{label} is “{value}”: write the commit at which this page was checked.',
    'date-pending': '{label} is “{value}”: write the date on which this page was checked.',
    'status-absent': 'This page does not say what its status is.',
    'status-pending': '{label} is “{value}”: write what the status of this page is.',
    'status-unknown': '{label} is “{value}”, and the configuration allows {allowed}.',
    'owner-absent': 'This page does not say who its owner is.',
    'owner-pending': '{label} is “{value}”: write who owns this page.',
    'commit-malformed': '{label} is “{value}”, which is no commit id.',
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
      // A page that never spoke of verification is not asked to, unless somebody put it under guard by name.
      if ((settings.configured || settings.header !== undefined) && !claims.some(({ row }) => row !== null))
        yield { messageId: 'absent', data: {}, range: PAGE_START, identity: 'both', ...page };
    } else if (promises) {
      if (commit === null)
        yield { messageId: 'commit-absent', data: {}, range: date?.range ?? PAGE_START, identity: 'commit', ...page };
      if (commit !== null && isPlaceholder(commit))
        yield { messageId: 'commit-pending', data: dataOf(commit), range: commit.range, identity: 'commit', ...page };
      if (date === null)
        yield { messageId: 'date-absent', data: {}, range: commit?.range ?? PAGE_START, identity: 'date', ...page };
      if (date !== null && isPlaceholder(date))
        yield { messageId: 'date-pending', data: dataOf(date), range: date.range, identity: 'date', ...page };
    }
    yield* findIncomplete(subject);
    for (const claim of claims) {
      // No lookup was made where the words are no commit id; an empty cell of a row falls back to the page's header.
      if (claim.commit === null || claim.lookup !== null || isPlaceholder(claim.commit)) continue;
      if (!claimsVerification(subject, claim) && !(claim.row === null && promises)) continue;
      yield {
        messageId: 'commit-malformed',
        data: dataOf(claim.commit),
        ground: 'head',
        cause: causeOfStamp(subject, claim),
        range: claim.commit.range,
        rowKey: rowKeyOf(subject, claim),
        evidence: null,
        identity: 'commit',
      };
    }
  },
});

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
