// Rows that waivers take out of findings about several rows, such as those that a change removes.
import type { Waiver } from '../config/settings.ts';
import { canonicalKey } from '../text/keys.ts';
import type { Subject } from './assessed-document.ts';
import type { StampedFinding } from './run-rules.ts';
import { hasExpired, isMeantInPart } from './waive.ts';

/** Rows by page and key that waivers which still hold take out of findings about several rows. */
export function findWaivedRows({
  findings,
  waivers,
  today,
  aliasOf,
}: {
  readonly findings: readonly StampedFinding[];
  readonly waivers: readonly Waiver[];
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly aliasOf: (path: string) => string;
}): ReadonlySet<string> {
  return new Set(
    findings.flatMap((finding) =>
      waivers
        .filter(
          (waiver) =>
            finding.rows.length > 1 &&
            !hasExpired(waiver, today) &&
            isMeantInPart({ waiver, finding, alias: aliasOf(finding.path) }),
        )
        .map(({ row }) => nameWaivedRow(finding.ruleId, finding.path, row ?? '')),
    ),
  );
}

const nameWaivedRow = (rule: string, path: string, key: string): string =>
  JSON.stringify([rule, path, canonicalKey(key)]);

/** What the change did to the rows of a page, without removals that a waiver acknowledges. */
export function withoutWaived(set: Subject['rowSet'], path: string, waived: ReadonlySet<string>): Subject['rowSet'] {
  if (set === undefined || waived.size === 0) return set;
  const removed = set.removed.filter(({ row: { key } }) => !waived.has(nameWaivedRow('row-removed', path, key)));
  return { ...set, removed, unmatched: set.unmatched - (set.removed.length - removed.length) };
}
