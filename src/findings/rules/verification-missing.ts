// Pages that do not say when, or at which commit, they were last verified.
import type { MetadataField } from '../../documents/metadata/metadata.ts';
import { PAGE_START } from '../page-start.ts';
import { nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import { claimsVerification, isPlaceholder, rowKeyOf } from '../stamp.ts';
import type { Subject } from '../assessed-document.ts';

export const verificationMissing = defineRule({
  id: 'verification-missing',
  severity: 'warning',
  summary: 'Last Verified Commit or Date is absent, TBD or malformed.',
  messages: {
    absent: 'This page says neither when nor at which commit it was last verified.',
    'commit-absent': 'This page has a date, and no commit at which it was last verified.',
    'date-absent': 'This page has a commit, and no date at which it was last verified.',
    'both-pending':
      '{label} is “{value}”, and the page has no {other}: write the commit and the date of the last check.',
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
    const page = { rowKey: null, evidence: null };
    if (commit === null && date === null) {
      // A page that never spoke of verification is not asked to, unless somebody put it under guard by name.
      if ((settings.configured || settings.header !== undefined) && !claims.some(({ row }) => row !== null))
        yield { messageId: 'absent', data: {}, range: PAGE_START, identity: 'both', ...page };
    } else yield* findHalves(subject);
    yield* findIncomplete(subject);
    for (const claim of claims) {
      // No lookup was made where the words are no commit id; an empty cell of a row falls back to the page's header.
      if (claim.commit === null || claim.lookup !== null || isPlaceholder(claim.commit)) continue;
      yield {
        messageId: 'commit-malformed',
        data: dataOf(claim.commit),
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
  const {
    metadata: { lastVerifiedCommit: commit, lastVerifiedDate: date },
    settings: { configured },
  } = subject;
  const page = { rowKey: null, evidence: null };
  // Half of all pages carry a date of some kind; only one that speaks of verification owes the other half.
  const owesBoth = configured || [commit, date].some((field) => field !== null && /verif/i.test(field.label));
  const only = commit === null ? date : date === null ? commit : null;
  if (only !== null && owesBoth && isPlaceholder(only)) {
    // A placeholder is neither a commit nor a date, so nothing is said of what the page has.
    const data = { ...dataOf(only), other: commit === null ? 'commit' : 'date' };
    yield { messageId: 'both-pending', data, range: only.range, identity: 'both', ...page } as const;
    return;
  }
  if (commit === null && owesBoth)
    yield {
      messageId: 'commit-absent',
      data: {},
      range: date?.range ?? PAGE_START,
      identity: 'commit',
      ...page,
    } as const;
  if (commit !== null && isPlaceholder(commit))
    yield {
      messageId: 'commit-pending',
      data: dataOf(commit),
      range: commit.range,
      identity: 'commit',
      ...page,
    } as const;
  if (date === null && owesBoth)
    yield {
      messageId: 'date-absent',
      data: {},
      range: commit?.range ?? PAGE_START,
      identity: 'date',
      ...page,
    } as const;
  if (date !== null && isPlaceholder(date) && claimsVerification(subject, { commit, date }))
    yield { messageId: 'date-pending', data: dataOf(date), range: date.range, identity: 'date', ...page } as const;
}

/** Status and owner, of pages whose header must be complete. */
function* findIncomplete({ metadata: { status, owner }, settings: { header } }: Subject) {
  if (header === undefined) return;
  const page = { rowKey: null, evidence: null };
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
