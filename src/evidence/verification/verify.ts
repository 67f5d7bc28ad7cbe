// Holds what a page's or row's Last Verified claims against what the repository says: which cited evidence changed since, or did not exist.
import { findEdited } from '../history/find-edited.ts';
import { indexPaths } from '../locate/path-index.ts';
import { forEachPage, type CitingPage, type EvidenceRun } from '../run.ts';
import { findChanged } from './find-changed.ts';
import { findFilesMeant } from './files-meant.ts';
import { coverageOf, lastOfDay, whenDayWasOver } from './last-of-day.ts';
import { findPageEdits } from './find-page-edits.ts';
import { listTargets, type Target } from './list-targets.ts';
import type { Stamp } from './open-stamps.ts';
import { NO_VERIFICATION, type VerifiedClaim } from './verification.ts';
import { isVerificationLabel } from '../../documents/metadata/verification-label.ts';
import { openBranchCheck } from './on-branch.ts';
import { groupBy } from '../../text/group-by.ts';

/** Verifies every page on its own side; what could not be checked at head is noted. */
export async function verify(run: EvidenceRun): Promise<void> {
  await run.early;
  await forEachPage(run, { doing: 'checking Last Verified' }, async (page) => await verifyPage(run, page));
}

interface Question {
  readonly run: EvidenceRun;
  readonly page: CitingPage;
}

interface StampAt {
  /** null for the page's own. */
  readonly row: number | null;
  readonly stamp: Stamp;
}

async function verifyPage(run: EvidenceRun, page: CitingPage): Promise<void> {
  const { repository, readDocumentAt } = run;
  const { document, side, history, rows } = page;
  const stamp = side === run.head ? run.stamp : run.stampAtBase;
  const own = document.rows.map((row) => row.verifiedCommit !== null || row.verifiedDate !== null);
  const { lastVerifiedCommit, lastVerifiedDate } = document.metadata;
  const stamps: readonly StampAt[] = [
    ...(lastVerifiedCommit === null && lastVerifiedDate === null
      ? []
      : [{ row: null, stamp: await stamp(lastVerifiedCommit, lastVerifiedDate) }]),
    ...(await Promise.all(
      document.rows.flatMap(({ verifiedCommit, verifiedDate }, row) =>
        own[row] === true ? [stamp(verifiedCommit, verifiedDate).then((found) => ({ row, stamp: found }))] : [],
      ),
    )),
  ];
  const isOnBranch = openBranchCheck(run, page);
  // A page of thousands of rows may have a stamp for each.
  const targets =
    stamps.length === 0
      ? []
      : listTargets({
          index: side.index,
          page: document.path,
          citations: rows.flat(),
          meant: await findFilesMeant(run, page),
        });
  const byRow = groupBy(targets, ({ row }) => row);
  const claims = await Promise.all(
    stamps.map(async ({ row, stamp: found }): Promise<VerifiedClaim> => {
      const covered = row === null ? targets.filter((target) => own[target.row] !== true) : (byRow.get(row) ?? []);
      const since = await compareSince({ run, page, row, stamp: found, targets: covered });
      const covers = await coverageOf(run, { side, stamp: found });
      return { row, ...found, onBranch: await isOnBranch(found), ...(covers === null ? {} : { covers }), ...since };
    }),
  );
  const edited = await findPageEdits(run, page);
  page.verification = {
    claims,
    ...(edited === null ? {} : { edited }),
    editedSinceStamp:
      repository.base === null
        ? await findEdited({
            document,
            history,
            readDocumentAt,
            lastOfDay: await lastOfDay(run, stamps.find(({ row }) => row === null)?.stamp),
          })
        : NO_VERIFICATION.editedSinceStamp,
  };
  if (side !== run.head) return;
  for (const { lookup } of claims)
    if (lookup?.kind === 'unverifiable')
      run.notes.add(`${document.path}: Last Verified was not checked: ${lookup.reason}.`);
}

type Since = Pick<
  VerifiedClaim,
  'unknown' | 'changedSince' | 'changedHere' | 'staleRows' | 'changedByRow' | 'staleRowsHere' | 'postdating'
>;

const NOTHING: Since = {
  changedSince: [],
  changedHere: [],
  staleRows: [],
  changedByRow: [],
  staleRowsHere: [],
  postdating: [],
};

async function compareSince({
  run,
  page,
  row,
  stamp,
  targets,
}: Question & {
  readonly row: number | null;
  readonly stamp: Stamp;
  readonly targets: readonly Target[];
}): Promise<Since> {
  const { lookup } = stamp;
  // A commit off head's history is reported as such; what differs from it says nothing.
  if (
    lookup?.kind !== 'commit' ||
    !lookup.ancestorOfHead ||
    lookup.id === page.side.snapshot.commit ||
    targets.length === 0
  )
    return NOTHING;
  const snapshot = run.repository.snapshot(lookup.id);
  const verified = { snapshot, index: indexPaths(await snapshot.tree()) };
  if (verified.index.truncated) return unknownSince(run, page, `the files of ${lookup.id} could not be listed`);
  const changedSince = await findChanged({ run, page, targets, since: verified });
  const inChange = page.base === null ? null : await findChanged({ run, page, targets, since: page.base });
  const seen = await findSeen({ run, page, row, stamp, targets: [...changedSince.changed, ...changedSince.absent] });
  if (seen === null) return unknownSince(run, page, 'the history of the page could not be read');
  const { absent } = changedSince;
  const came = [...absent].filter((target) => seen.get(target) === 'edited-since');
  const changed = [...changedSince.changed, ...came].filter((target) => seen.get(target) !== 'as-seen');
  const here = changed.filter(
    (target) => inChange !== null && (inChange.changed.has(target) || inChange.absent.has(target)),
  );
  // What a new page brings along was there as long as the page, and whoever moved both in may have looked at them on the day that it says.
  const isBrought = (target: Target): boolean =>
    page.twin === null && stamp.commit === null && inChange?.absent.has(target) === true;
  const younger = [...absent].filter((target) => !seen.has(target) && target.byName !== true && !isBrought(target));
  const over = younger.length === 0 ? null : await whenDayWasOver(run, { side: page.side, stamp });
  const late = over === null ? younger : [...(await findChanged({ run, page, targets: younger, since: over })).absent];
  const added = new Set([...(inChange?.absent ?? [])].map(({ path }) => path));
  return {
    changedSince: namesOf(changed),
    changedHere: namesOf(here),
    staleRows: rowsOf(changed),
    changedByRow: groupByRow(changed),
    staleRowsHere: rowsOf(here),
    postdating: namesOf(late).map((target) => ({
      target,
      rows: rowsOf(late.filter(({ path }) => path === target)),
      here: added.has(target),
    })),
  };
}

function unknownSince({ notes }: EvidenceRun, { document }: CitingPage, because: string): Since {
  notes.add(`${document.path}: what changed since Last Verified was not compared: ${because}.`);
  return { ...NOTHING, unknown: true };
}

/**
 * Targets that the very commit changed that wrote the stamp: anyone who stamped the page looked at them, and they are as old as the stamp. `as-seen`:
 * they are since as it left them. After a squash merge this is the change that the stamp came with, and after a move from elsewhere the commit that
 * brought everything. Null where history cannot tell.
 */
async function findSeen({
  run,
  page,
  row,
  stamp: { commit, date },
  targets,
}: Question & {
  readonly row: number | null;
  readonly stamp: Stamp;
  readonly targets: readonly Target[];
}): Promise<ReadonlyMap<Target, 'as-seen' | 'edited-since'> | null> {
  const fields = [commit, date].filter((field) => field !== null);
  // With a base, findings of old are not news, and pages' histories cost too many requests.
  if (run.repository.base !== null || row !== null || targets.length === 0 || !fields.some(isVerificationLabel))
    return new Map();
  const lines = fields.map(({ range }) => page.document.page.lines[range.line - 1]?.trim() ?? '');
  if ((await page.history.commits()).kind === 'unverifiable') return null;
  const written = await page.history.oldestWith((text) => lines.every((line) => text.includes(line)));
  if (page.history.isUnknown()) return null;
  if (written === null) return new Map();
  const files = await run.repository.filesOf({ id: written, parents: [], subject: '' });
  if (files.kind === 'unverifiable') return null;
  const touched = new Set(files.value);
  const own = targets.filter(({ path }) => touched.has(path));
  if (own.length === 0) return new Map();
  const snapshot = run.repository.snapshot(written);
  const index = indexPaths(await snapshot.tree());
  if (index.truncated) return null;
  const since = await findChanged({ run, page, targets: own, since: { snapshot, index } });
  return new Map(
    own
      .filter((target) => !since.absent.has(target))
      .map((target) => [target, since.changed.has(target) ? 'edited-since' : 'as-seen']),
  );
}

const namesOf = (targets: Iterable<Target>): string[] => [...new Set([...targets].map(({ path }) => path))].sort();
const rowsOf = (targets: Iterable<Target>): number[] =>
  [...new Set([...targets].map(({ row }) => row))].sort((a, b) => a - b);

function groupByRow(targets: readonly Target[]): VerifiedClaim['changedByRow'] {
  return [...groupBy(targets, ({ row }) => row)]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => ({ row, targets: namesOf(own) }));
}
