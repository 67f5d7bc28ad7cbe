// The findings of base that this change fixed, apart from those that are only no longer looked for.
import type { Subject } from './assessed-document.ts';
import { nameOfPlace, type Doubts } from './doubts.ts';
import { nameOfRow, type StampedFinding } from './run-rules.ts';

export interface FixedQuestion {
  readonly atHead: readonly StampedFinding[];
  readonly atBase: readonly StampedFinding[];
  /** The pages at head. */
  readonly subjects: readonly Subject[];
  /** What could not be looked at, at head. */
  readonly doubts: Doubts;
  /** The path at head of a path at base. */
  readonly identify: (path: string) => string;
}

/** Findings at base that head no longer has because what they report was fixed. */
export function findFixed({ atHead, atBase, subjects, doubts, identify }: FixedQuestion): readonly StampedFinding[] {
  const known = new Set(atBase.map(({ fingerprint }) => fingerprint));
  const left = new Set(atHead.map(({ fingerprint }) => fingerprint));
  // A finding of a page that is gone or no longer guarded was not fixed.
  const guarded = new Set(subjects.flatMap(({ path, plan }) => [path, ...(plan?.paths ?? [])]));
  // Neither was a reference of which something else is wrong now.
  const replaced = new Set(
    atHead.filter(({ fingerprint }) => !known.has(fingerprint)).map((finding) => placeOf(finding, finding.path)),
  );
  const hidden = new Set(subjects.flatMap(unreadRows));
  return atBase.filter((finding) => {
    const { path, rowKey } = finding;
    const at = identify(path);
    const place = placeOf(finding, at);
    return (
      !left.has(finding.fingerprint) &&
      guarded.has(at) &&
      (place === null || !replaced.has(place)) &&
      !doubts.cover(finding, at) &&
      !(rowKey !== null && hidden.has(nameOfRow({ path, rowKey })))
    );
  });
}

/** The reference that a finding is about, on the page `at`; null where it is about none. */
function placeOf({ rowKey, evidence }: StampedFinding, at: string): string | null {
  return evidence === null ? null : nameOfPlace({ at, rowKey, evidence });
}

/** Rows at base that are still written and no longer read: what was said of them is not fixed. */
function unreadRows({ before, rowSet }: Subject): readonly string[] {
  return (rowSet?.unread ?? []).flatMap(({ row }) =>
    before === null ? [] : [nameOfRow({ path: before.path, rowKey: row.row.key })],
  );
}
