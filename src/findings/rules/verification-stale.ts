// Evidence that changed since the commit at which the page says it was verified.
import { asCode } from '../../text/marked-text.ts';
import type { VerifiedClaim } from '../../evidence/verification/verification.ts';
import { countOf, nameCode } from '../../text/phrase.ts';
import { groupBy } from '../../text/group-by.ts';
import { defineRule } from '../rule.ts';
import { ageOf, causeOfStamp, placeOf, staleRowsOf, stampField } from '../stamp.ts';

export const verificationStale = defineRule({
  id: 'verification-stale',
  severity: 'warning',
  summary: 'Evidence changed since the Last Verified Commit.',
  messages: {
    stale: {
      says: 'Evidence changed since {since, list}{ago}: {scope, list}.',
      do: 'Check these rows again, then update Last Verified.',
    },
    'stale-here': {
      says: 'Evidence changed since {since, list}{ago}: {scope, list}. This change edits {added, list}.',
      do: 'Check these rows again, then update Last Verified.',
    },
    'stale-rows': {
      says: 'Evidence changed since rows were last verified: {scope, list}.',
      do: 'Check these rows again, then update their Last Verified.',
    },
    'stale-rows-here': {
      says: 'Evidence changed since rows were last verified: {scope, list}. This change edits {added, list}.',
      do: 'Check these rows again, then update their Last Verified.',
    },
  },
  *check(subject) {
    const stale = subject.verification.claims.flatMap((claim): readonly Stale[] => {
      const changed = staleRowsOf(subject, claim);
      return claim.lookup?.kind === 'commit' && changed.length > 0 ? [{ claim, changed, commit: claim.lookup }] : [];
    });
    const [first] = stale;
    if (first === undefined) return;
    const targets = new Set(stale.flatMap(({ changed }) => changed.flatMap((one) => one.targets)));
    const here = [
      ...new Set(stale.flatMap(({ claim }) => claim.changedHere.filter((target) => targets.has(target)))),
    ].sort();
    const groups = groupByStamp(stale);
    const age = ageOf(first.claim, subject.today);
    const data = {
      ...measure(stale),
      since: sinceOf(first.claim),
      ago: agoOf(first),
      scope: scopeOf(groups),
      ...(age === null ? {} : { age }),
    };
    const kind = groups.length > 1 ? 'stale-rows' : 'stale';
    const place = {
      cause: causeOfStamp(subject, first.claim),
      range: placeOf(first.claim),
      rowKey: null,
      evidence: null,
    };
    yield here.length === 0
      ? { messageId: kind, data, ground: 'history', ...place }
      : {
          messageId: `${kind}-here` as const,
          data: { ...data, added: nameCode(here), here: here.length },
          // Without a base there is no change that could have done it.
          ground: subject.compared ? 'change' : 'history',
          ...place,
        };
  },
});

/** A claim with its rows whose evidence changed, and what of it. */
interface Stale {
  readonly claim: VerifiedClaim;
  readonly changed: ReturnType<typeof staleRowsOf>;
  readonly commit: Extract<VerifiedClaim['lookup'], { readonly kind: 'commit' }>;
}

/** Most stamps that a message names. */
const MAX_STAMPS = 3;

interface Measure {
  readonly rows: number;
  readonly files: number;
  /** Of the oldest of these stamps. */
  readonly commits: number;
}

function measure(stale: readonly Stale[]): Measure {
  const changed = stale.flatMap((one) => one.changed);
  return {
    rows: countRows(stale),
    files: new Set(changed.flatMap(({ targets }) => targets)).size,
    commits: Math.max(...stale.map(({ commit }) => commit.commitsSince)),
  };
}

const countRows = (stale: readonly Stale[]): number =>
  new Set(stale.flatMap(({ changed }) => changed.map(({ row }) => row))).size;

/** Claims of one commit together, in the order of the page. */
const groupByStamp = (stale: readonly Stale[]): readonly (readonly Stale[])[] => [
  ...groupBy(stale, ({ commit }) => commit.id).values(),
];

/** `1 row, 2 files`; of several stamps `1 row (2 files) since abc1234 (9 commits ago), 1 row …`, since no number holds for all. */
function scopeOf(groups: readonly (readonly Stale[])[]): string {
  const parts = groups.slice(0, MAX_STAMPS).map((stale) => {
    const { rows, files } = measure(stale);
    const [first] = stale;
    return groups.length === 1 || first === undefined
      ? `${countOf(rows, 'row')}, ${countOf(files, 'file')}`
      : `${countOf(rows, 'row')} (${countOf(files, 'file')}) since ${sinceOf(first.claim)}${agoOf(first)}`;
  });
  const rest = countRows(groups.slice(MAX_STAMPS).flat());
  return [...parts, ...(rest > 0 ? [`${countOf(rest, 'row')} since other stamps`] : [])].join(', ');
}

/** How far back the stamp is. These are all commits since, not those that changed evidence, and what is not committed yet is in none of them. */
const agoOf = ({ commit: { commitsSince } }: Stale): string =>
  commitsSince === 0 ? '' : ` (${countOf(commitsSince, 'commit')} ago)`;

const sinceOf = (claim: VerifiedClaim): string => asCode(stampField(claim)?.value ?? '');
