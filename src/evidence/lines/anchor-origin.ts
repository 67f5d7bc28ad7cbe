// Finds the commit whose lines an anchor means: the verified one if the page had the anchor there, else the first that has it.
import type { Repository } from '../../repository/repository.ts';
import type { GuardedDocument } from '../../rows/document.ts';
import { isEditLabel } from '../../documents/metadata/verification-label.ts';
import type { Place } from './line-follower.ts';
import { MAX_COMMITS, type PageHistory } from '../history/page-history.ts';
import { isStampPlaceholder } from '../../text/placeholders.ts';
import type { Citation } from '../citation.ts';
import { seekAnchor } from './anchor-in-text.ts';
import { parseDate } from '../../text/dates.ts';
import { dayOf } from '../../text/days.ts';
import type { StampOf } from '../verification/open-stamps.ts';
import { nameOf } from '../../text/paths.ts';

export interface AnchorOrigin {
  /**
   * The file the anchor meant, at the commit it was written for; none where history does not tell. Two where the page was committed only after
   * the commit it was verified at, perhaps with fixes: then the anchor can speak of either. Null where history cannot be asked.
   */
  placesOf(citation: Citation, target: string): Promise<readonly Place[] | null>;
  /** True where history or a listing that `placesOf` needed could not be had. */
  isUnknown(): boolean;
}

export function openAnchorOrigin({
  repository,
  document,
  history,
  stamp,
}: {
  readonly repository: Repository;
  readonly document: GuardedDocument;
  readonly history: PageHistory;
  readonly stamp: StampOf;
}): AnchorOrigin {
  const { lastVerifiedCommit, lastVerifiedDate } = document.metadata;
  let unknown = false;
  const commitsFor = async (citation: Citation): Promise<readonly string[] | null> => {
    const { hasAnchor: has, hasCell } = seekAnchor(document, citation);
    const { commit, date, lookup } = await stamp(lastVerifiedCommit, lastVerifiedDate);
    const stamped = lookup?.kind === 'commit' && lookup.ancestorOfHead ? lookup.id : null;
    const byDate = commit === null || isStampPlaceholder(commit.value);
    if (stamped !== null && !byDate) {
      const verified = (await history.textAt(stamped)) ?? '';
      if (history.isUnknown()) {
        unknown = true;
        return null;
      }
      if (has(verified)) return [stamped, ...(hasCell(verified) ? [] : await writtenLater(hasCell))];
    }
    // A day has many commits: of a page that was looked at on it, the one that wrote the date there. Below the rows, the day of the last edit says
    // nothing of anchors that were there before.
    const isFooter = date !== null && isEditLabel(date) && date.range.line > citation.reference.range.line;
    const line = byDate && date !== null && !isFooter ? (document.page.lines[date.range.line - 1]?.trim() ?? '') : '';
    const written = await history.oldestWith((page) => has(page) && page.includes(line));
    if (written === null) {
      unknown ||= history.isUnknown() || (await history.commits()).kind === 'unverifiable';
      return null;
    }
    if (await isBeyondHistory(written)) return [];
    if (stamped !== null && (await hadElsewhere({ stamped, written, has, document, history, repository })))
      return [stamped];
    return stamped !== null &&
      (await landedSince({
        stamped,
        written,
        document,
        history,
        repository,
        day: byDate && date !== null ? (parseDate(date.value, date.dayOrder ?? null)?.last ?? null) : null,
      }))
      ? [stamped, written]
      : [written];
  };
  /** Where the oldest commit that was looked at has the anchor already, it may have been written for any older one. */
  const isBeyondHistory = async (written: string): Promise<boolean> => {
    const commits = await history.commits();
    return commits.kind === 'known' && commits.value.length >= MAX_COMMITS && commits.value.at(-1) === written;
  };
  /** The cell was written anew after the page was verified: whoever did may have looked at its lines again. */
  const writtenLater = async (hasCell: (page: string) => boolean): Promise<readonly string[]> => {
    const written = await history.oldestWith(hasCell);
    return written === null ? [] : [written];
  };
  const known = new Map<Citation, Promise<readonly string[] | null>>();
  return {
    isUnknown: () => unknown,
    async placesOf(citation, target) {
      const commits = known.get(citation) ?? commitsFor(citation);
      known.set(citation, commits);
      const asked = await commits;
      if (asked === null) return null;
      const places = await Promise.all(
        asked.map(async (commit): Promise<Place[]> => {
          const snapshot = repository.snapshot(commit);
          const tree = await snapshot.tree();
          unknown ||= tree.truncated;
          return tree.entries.get(target)?.kind === 'file' ? [{ snapshot, path: target }] : [];
        }),
      );
      return places.flat();
    },
  };
}

/** The commit at which the page was verified, and the one that has its anchor first. */
interface Landing {
  readonly stamped: string;
  readonly written: string;
  readonly document: GuardedDocument;
  readonly history: PageHistory;
  readonly repository: Repository;
}

/** True where the page came to its path with `written`, and had the anchor under another one when it was verified. */
async function hadElsewhere({
  stamped,
  written,
  has,
  document,
  history,
  repository,
}: Landing & { readonly has: (page: string) => boolean }): Promise<boolean> {
  const commits = await history.commits();
  if (commits.kind === 'unverifiable' || commits.value.at(-1) !== written) return false;
  const name = nameOf(document.path);
  const [then, landed] = await Promise.all([repository.snapshot(stamped).tree(), repository.snapshot(written).tree()]);
  if (then.truncated || landed.truncated || then.entries.has(document.path)) return false;
  const [other, ...more] = [...then.entries.values()].filter(
    ({ path, kind }) => kind === 'file' && (path === name || path.endsWith(`/${name}`)) && !landed.entries.has(path),
  );
  if (other === undefined || more.length > 0) return false;
  const content = (await repository.snapshot(stamped).read([other.path])).get(other.path);
  return content?.kind === 'content' && has(new TextDecoder().decode(content.bytes));
}

/** True where `written` is the commit that brought the page, and it was not there yet, nor under another name, when it was verified. */
async function landedSince({
  stamped,
  written,
  day,
  document,
  history,
  repository,
}: Landing & { readonly day: string | null }): Promise<boolean> {
  const commits = await history.commits();
  if (commits.kind === 'unverifiable' || commits.value.length >= MAX_COMMITS || commits.value.at(-1) !== written)
    return false;
  const { path } = document;
  const name = nameOf(path);
  const [then, landed] = await Promise.all([repository.snapshot(stamped).tree(), repository.snapshot(written).tree()]);
  const id = landed.entries.get(path)?.id;
  if (
    then.truncated ||
    [...then.entries.values()].some(
      (entry) => entry.id === id || entry.path === name || entry.path.endsWith(`/${name}`),
    )
  )
    return false;
  if (day === null) return true;
  // Of one day nobody can say which came first.
  const lookup = await repository.lookUpCommit(written);
  return lookup.kind === 'commit' && (dayOf(lookup.date) ?? '') > day;
}
