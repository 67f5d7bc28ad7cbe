// Holds what a page's or row's Last Verified claims against what the repository says: which cited evidence changed since, or did not exist.
import type { CommitLookup, Repository } from '../../repository/repository.ts';
import type { GuardedDocument } from '../../rows/document.ts';
import type { Contents } from '../compare/contents.ts';
import { prepareDifference } from '../compare/difference.ts';
import { findEdited, type ReadDocumentAt } from '../history/find-edited.ts';
import type { LineFollower, Place } from '../lines/line-follower.ts';
import { listTargets, type Target } from './list-targets.ts';
import type { Located, View } from '../locate/locate-references.ts';
import { isOnlyNamesake } from '../locate/nearest-path.ts';
import type { PageHistory } from '../history/page-history.ts';
import { indexPaths, type PathIndex } from '../locate/path-index.ts';
import type { ResolvedReference } from '../reference.ts';
import type { Stamp, StampOf } from './open-stamps.ts';
import type { Verification, VerifiedClaim } from './verification.ts';
import { nameOf } from '../../text/paths.ts';
import { groupBy } from '../../text/group-by.ts';

export interface VerifyQuestion {
  readonly repository: Repository;
  readonly contents: Contents;
  readonly follower: LineFollower;
  readonly stamp: StampOf;
  readonly history: PageHistory;
  readonly view: View;
  /** Base, where `view` is head and there is one. */
  readonly before: View | null;
  readonly document: GuardedDocument;
  readonly evidence: readonly (readonly ResolvedReference[])[];
  readonly located: readonly (readonly Located[])[];
  readonly readDocumentAt: ReadDocumentAt | null;
}

export async function verify(
  question: VerifyQuestion,
): Promise<{ readonly verification: Verification; readonly notes: readonly string[] }> {
  const { repository, document, evidence, located, view, stamp } = question;
  const targets = listTargets({ index: view.index, page: document.path, evidence, located });
  const own = document.rows.map((row) => row.verifiedCommit !== null || row.verifiedDate !== null);
  const { lastVerifiedCommit, lastVerifiedDate } = document.metadata;
  const stamps: readonly { readonly row: number | null; readonly stamp: Stamp }[] = [
    ...(lastVerifiedCommit === null && lastVerifiedDate === null
      ? []
      : [{ row: null, stamp: await stamp(lastVerifiedCommit, lastVerifiedDate) }]),
    ...(await Promise.all(
      document.rows.flatMap(({ verifiedCommit, verifiedDate }, row) =>
        own[row] === true ? [stamp(verifiedCommit, verifiedDate).then((found) => ({ row, stamp: found }))] : [],
      ),
    )),
  ];
  const claims = await Promise.all(
    stamps.map(async ({ row, stamp: found }): Promise<VerifiedClaim> => {
      const covered = targets.filter((target) => (row === null ? own[target.row] !== true : target.row === row));
      return { row, ...found, ...(await compareSince({ ...question, lookup: found.lookup, targets: covered })) };
    }),
  );
  const reasons = new Set(claims.flatMap(({ lookup }) => (lookup?.kind === 'unverifiable' ? [lookup.reason] : [])));
  const notes = [...reasons].map((reason) => `${document.path}: Last Verified was not checked: ${reason}.`);
  const edited: Verification['editedSinceStamp'] =
    repository.base === null ? await findEdited(question) : { kind: 'known', rows: [] };
  return { verification: { claims, editedSinceStamp: edited }, notes };
}

type Since = Pick<
  VerifiedClaim,
  'changedSince' | 'changedHere' | 'staleRows' | 'changedByRow' | 'staleRowsHere' | 'postdating'
>;

const NOTHING: Since = {
  changedSince: [],
  changedHere: [],
  staleRows: [],
  changedByRow: [],
  staleRowsHere: [],
  postdating: [],
};

async function compareSince(
  question: VerifyQuestion & { readonly lookup: CommitLookup | null; readonly targets: readonly Target[] },
): Promise<Since> {
  const { repository, view, before, lookup, targets } = question;
  // A commit off head's history is reported as such; what differs from it says nothing.
  if (lookup?.kind !== 'commit' || !lookup.ancestorOfHead || lookup.id === view.snapshot.commit || targets.length === 0)
    return NOTHING;
  const snapshot = repository.snapshot(lookup.id);
  const then = { snapshot, index: indexPaths(await snapshot.tree()) };
  const changedSince = await findChanged({ ...question, then });
  const inChange = before === null ? null : await findChanged({ ...question, then: before });
  const changed = [...changedSince.changed];
  const here = changed.filter(
    (target) => inChange !== null && (inChange.changed.has(target) || inChange.absent.has(target)),
  );
  const late = [...changedSince.absent];
  return {
    changedSince: namesOf(changed),
    changedHere: namesOf(here),
    staleRows: rowsOf(changed),
    changedByRow: groupByRow(changed),
    staleRowsHere: rowsOf(here),
    postdating: namesOf(late).map((target) => ({ target, rows: rowsOf(late.filter(({ path }) => path === target)) })),
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
  /** Targets that did not exist then. */
  readonly absent: ReadonlySet<Target>;
}

async function findChanged({
  contents,
  follower,
  view,
  document,
  targets,
  then,
}: VerifyQuestion & {
  readonly targets: readonly Target[];
  readonly then: { readonly snapshot: View['snapshot']; readonly index: PathIndex };
}): Promise<Changed> {
  const ids = lazyIds(then.index);
  const headIds = await contents.ids(
    view.snapshot,
    targets.map(({ path }) => path).filter((path) => view.index.isFile(path)),
  );
  const oldPath = ({ path, oldPath: known }: Target): string | null => {
    if (then.index.has(path)) return path;
    if (known !== null && then.index.has(known)) return known;
    return ids().get(headIds.get(path) ?? '') ?? namesake(path);
  };
  // Moved and edited since: the one file of that name then, if it is no longer where it was.
  const namesake = (path: string): string | null => {
    const [old = null] = then.index.named(nameOf(path));
    return old !== null && !view.index.has(old) && isOnlyNamesake(then.index, path, old) ? old : null;
  };
  const pairs = new Map(targets.map((target) => [target, oldPath(target)]));
  const differs = await prepareDifference({
    contents,
    before: then,
    now: view,
    except: document.path,
    pairs: [...pairs].flatMap(([{ path }, old]): [string, string][] => (old === null ? [] : [[old, path]])),
  });
  const changed = new Set<Target>();
  const absent = new Set<Target>();
  for (const [target, old] of pairs) {
    if (old === null) {
      if (!then.index.truncated) absent.add(target);
    } else if (
      differs(old, target.path) &&
      !(await linesHold({
        follower,
        target,
        from: { snapshot: then.snapshot, path: old },
        to: { snapshot: view.snapshot, path: target.path },
      }))
    )
      changed.add(target);
  }
  return { changed, absent };
}

/** Paths by object id: a file that was only moved existed before under another name. */
function lazyIds(index: PathIndex): () => ReadonlyMap<string, string> {
  let ids: ReadonlyMap<string, string> | null = null;
  return () => (ids ??= new Map(index.entries().map(({ id, path }) => [id, path])));
}

/** Of an anchored reference only the lines count. They may have been written for either side, so that it is enough if one reading holds. */
async function linesHold({
  follower,
  target: { spans },
  from,
  to,
}: {
  readonly follower: LineFollower;
  readonly target: Target;
  readonly from: Place;
  readonly to: Place;
}): Promise<boolean> {
  if (spans.length === 0) return false;
  for (const question of [
    { from, to, spans },
    { from: to, to: from, spans },
  ]) {
    const { kind } = await follower.follow(question);
    if (kind === 'same' || kind === 'moved') return true;
  }
  return false;
}
