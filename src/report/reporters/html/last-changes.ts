// What git's history says of cited files: when each last changed, and how often since a page was last verified.
import { commitIdOf } from '../../../text/commit-ids.ts';
import { parseDate } from '../../../text/dates.ts';
import { dayOf } from '../../../text/days.ts';
import type { LastChanges } from '../../../repository/git/last-changes.ts';
import type { ReportDocument } from '../../report.ts';

/** Index of the newest commit that changed the path; null where none is known. */
export const lastChangeOf = (changes: LastChanges | null, path: string | null): number | null =>
  path === null ? null : (changes?.touched.get(path)?.[0] ?? null);

/** How many of the newest commits came after the page was last verified; null where its stamp is not among those that were read. */
export function countSinceStamp(
  changes: LastChanges | null,
  { metadata }: Pick<ReportDocument, 'metadata'>,
): number | null {
  if (changes === null) return null;
  const { lastVerifiedCommit, lastVerifiedDate } = metadata;
  const id = commitIdOf(lastVerifiedCommit ?? '')?.toLowerCase() ?? null;
  if (id !== null) {
    const at = changes.commits.findIndex(({ commit }) => commit.startsWith(id));
    // Where it is on another branch, or squashed, its day would count too few.
    return at >= 0 ? at : null;
  }
  const day = lastVerifiedDate === null ? null : (parseDate(lastVerifiedDate)?.last ?? null);
  if (day === null) return null;
  const before = changes.commits.findIndex(({ date }) => (dayOf(date) ?? day) <= day);
  return before >= 0 ? before : changes.whole ? changes.commits.length : null;
}

/** The commits that changed one of the paths and are among the newest `most`. */
export function changesAmong({
  changes,
  paths,
  most,
}: {
  readonly changes: LastChanges;
  readonly paths: Iterable<string>;
  readonly most: number;
}): ReadonlySet<number> {
  const found = new Set<number>();
  for (const path of paths)
    for (const index of changes.touched.get(path) ?? []) {
      if (index >= most) break;
      found.add(index);
    }
  return found;
}
