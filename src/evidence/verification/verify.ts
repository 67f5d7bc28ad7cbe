// Holds what a page's or row's Last Verified claims against what the repository says: which cited evidence changed since, or did not exist.
import { prepareDifference, type ComparedSide } from '../compare/difference.ts';
import { explainLines } from '../explain.ts';
import { findEdited } from '../history/find-edited.ts';
import { citesWholeFile, type LineFollower, type Place } from '../lines/line-follower.ts';
import { indexPaths } from '../locate/path-index.ts';
import { forEachPage, type CitingPage, type EvidenceRun } from '../run.ts';
import { openFormerPaths, type FormerPath } from './former-path.ts';
import { coverageOf, lastOfDay } from './last-of-day.ts';
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
    stamps.length === 0 ? [] : listTargets({ index: side.index, page: document.path, citations: rows.flat() });
  const byRow = groupBy(targets, ({ row }) => row);
  const claims = await Promise.all(
    stamps.map(async ({ row, stamp: found }): Promise<VerifiedClaim> => {
      const covered = row === null ? targets.filter((target) => own[target.row] !== true) : (byRow.get(row) ?? []);
      const since = await compareSince({ run, page, row, stamp: found, targets: covered });
      const covers = await coverageOf(run, { side, stamp: found });
      return { row, ...found, onBranch: await isOnBranch(found), ...(covers === null ? {} : { covers }), ...since };
    }),
  );
  page.verification = {
    claims,
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
  const changed = [...changedSince.changed, ...changedSince.absent].filter(
    (target) => !seen.same.has(target) && (changedSince.changed.has(target) || seen.edited.has(target)),
  );
  const here = changed.filter(
    (target) => inChange !== null && (inChange.changed.has(target) || inChange.absent.has(target)),
  );
  const late = [...changedSince.absent].filter((target) => !seen.same.has(target) && !seen.edited.has(target));
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

/** Targets that the very commit changed that wrote the stamp: anyone who stamped the page looked at them. After a squash merge this is the change that the stamp came with. */
interface Seen {
  /** Those that are since as it left them. */
  readonly same: ReadonlySet<Target>;
  /** Those that it had, and that were edited since. */
  readonly edited: ReadonlySet<Target>;
}

const NONE_SEEN: Seen = { same: new Set(), edited: new Set() };

/** Null where history cannot tell. */
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
}): Promise<Seen | null> {
  const fields = [commit, date].filter((field) => field !== null);
  // With a base, findings of old are not news, and pages' histories cost too many requests.
  if (run.repository.base !== null || row !== null || targets.length === 0 || !fields.some(isVerificationLabel))
    return NONE_SEEN;
  const lines = fields.map(({ range }) => page.document.page.lines[range.line - 1]?.trim() ?? '');
  if ((await page.history.commits()).kind === 'unverifiable') return null;
  const written = await page.history.oldestWith((text) => lines.every((line) => text.includes(line)));
  if (page.history.isUnknown()) return null;
  if (written === null) return NONE_SEEN;
  const files = await run.repository.filesOf({ id: written, parents: [], subject: '' });
  if (files.kind === 'unverifiable') return null;
  const touched = new Set(files.value);
  const own = targets.filter(({ path }) => touched.has(path));
  if (own.length === 0) return NONE_SEEN;
  const snapshot = run.repository.snapshot(written);
  const index = indexPaths(await snapshot.tree());
  if (index.truncated) return null;
  const since = await findChanged({ run, page, targets: own, since: { snapshot, index } });
  return {
    same: new Set(own.filter((target) => !since.changed.has(target) && !since.absent.has(target))),
    edited: since.changed,
  };
}

const namesOf = (targets: Iterable<Target>): string[] => [...new Set([...targets].map(({ path }) => path))].sort();
const rowsOf = (targets: Iterable<Target>): number[] =>
  [...new Set([...targets].map(({ row }) => row))].sort((a, b) => a - b);

function groupByRow(targets: readonly Target[]): VerifiedClaim['changedByRow'] {
  return [...groupBy(targets, ({ row }) => row)]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => ({ row, targets: namesOf(own) }));
}

interface Changed {
  readonly changed: ReadonlySet<Target>;
  /** Targets that did not exist there. */
  readonly absent: ReadonlySet<Target>;
}

async function findChanged({
  run,
  page: { side, document },
  targets,
  since,
}: Question & { readonly targets: readonly Target[]; readonly since: ComparedSide }): Promise<Changed> {
  const { contents, follower, notes } = run;
  const former = await openFormer({ run, side, targets, since });
  const pairs = new Map(targets.map((target) => [target, former(target)]));
  const differs = await prepareDifference({
    contents,
    base: since,
    head: side,
    except: document.path,
    pairs: [...pairs].flatMap(([{ path }, old]): [string, string][] => (old.kind === 'at' ? [[old.path, path]] : [])),
  });
  const changed = new Set<Target>();
  const absent = new Set<Target>();
  for (const [target, old] of pairs) {
    if (old.kind === 'none') {
      if (!since.index.truncated) absent.add(target);
    } else if (
      old.kind === 'at' &&
      differs(old.path, target.path) &&
      !(await linesHold({
        follower,
        note: (reason) =>
          notes.add(`${document.path}: ${target.path} was not compared with what was verified: ${reason}.`),
        target,
        from: { snapshot: since.snapshot, path: old.path },
        to: { snapshot: side.snapshot, path: target.path },
      }))
    )
      changed.add(target);
  }
  return { changed, absent };
}

/** Where each target was; this change's own renames are asked for only where one had another path. */
async function openFormer({
  run: { contents, repository, head },
  side,
  targets,
  since,
}: {
  readonly run: EvidenceRun;
  readonly side: EvidenceRun['head'];
  readonly targets: readonly Target[];
  readonly since: ComparedSide;
}): Promise<(target: Target) => FormerPath> {
  const here = ({ path, oldPath }: Target): string | null =>
    since.index.has(path) ? path : oldPath !== null && since.index.has(oldPath) ? oldPath : null;
  const elsewhere = targets.filter((target) => here(target) === null).map(({ path }) => path);
  const isChange = elsewhere.length > 0 && repository.base !== null && side === head;
  const known = isChange ? (await repository.renames()).known : new Map<string, string>();
  const former = openFormerPaths({
    since,
    now: side,
    ids: await contents.ids(
      side.snapshot,
      elsewhere.filter((path) => side.index.isFile(path)),
    ),
    renamedFrom: new Map([...known].map(([from, to]) => [to, from])),
  });
  return (target) => {
    const path = here(target);
    return path === null ? former(target.path) : { kind: 'at', path };
  };
}

/** Of an anchored reference only the lines count. They may have been written for either side, so that it is enough if one reading holds. */
async function linesHold({
  follower,
  note,
  target: { spans },
  from,
  to,
}: {
  readonly follower: LineFollower;
  /** Takes why the lines could not be compared. */
  readonly note: (reason: string) => void;
  readonly target: Target;
  readonly from: Place;
  readonly to: Place;
}): Promise<boolean> {
  if (citesWholeFile(spans)) return false;
  for (const question of [
    { from, to, spans },
    { from: to, to: from, spans },
  ]) {
    const state = await follower.follow(question);
    if (state.kind === 'same' || state.kind === 'moved') return true;
    if (state.kind !== 'unverifiable' || state.why.code !== 'unreadable') continue;
    // What could not be read is not called changed.
    note(explainLines(state.why));
    return true;
  }
  return false;
}
