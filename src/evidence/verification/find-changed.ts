// Finds which evidence of a page differs from what it was at another commit, or was not there: by content, or by the cited lines alone.
import { prepareDifference, type ComparedSide } from '../compare/difference.ts';
import { explainLines } from '../explain.ts';
import { citesWholeFile, type LineFollower, type Place } from '../lines/line-follower.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';
import { openFormerPaths, type FormerPath } from './former-path.ts';
import type { Target } from './list-targets.ts';

interface Question {
  readonly run: EvidenceRun;
  readonly page: CitingPage;
}

interface Changed {
  readonly changed: ReadonlySet<Target>;
  /** Targets that did not exist there. */
  readonly absent: ReadonlySet<Target>;
}

export async function findChanged({
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
