// Tells from the last commits that touched some paths what became of them: never there, deleted, or renamed.

/** A file that a commit removed; `to` is the path it was renamed to, null where it was deleted. */
export interface RemovedFile {
  readonly from: string;
  readonly to: string | null;
}

/** The newest commit that touched a path, and the files it removed. */
export interface PathEvent {
  /** Full id. */
  readonly commit: string;
  /** Committer's day in UTC, `YYYY-MM-DD`. */
  readonly date: string;
  readonly removed: readonly RemovedFile[];
  /** Paths that are new with it, under whatever name they were before; in no order. */
  readonly added: readonly string[];
}

/** What history says of a path that head lacks. */
export type PathFate =
  | { readonly kind: 'never' }
  | {
      readonly kind: 'deleted';
      readonly commit: string;
      readonly date: string;
      /** What came with that commit: nothing else can have replaced it then, since it was beside it before. */
      readonly added: readonly string[];
    }
  | { readonly kind: 'renamed'; readonly to: string; readonly commit: string; readonly date: string }
  /** The commit behind the working tree has it: it was removed since. */
  | { readonly kind: 'uncommitted' };

/**
 * The fates of paths by the newest commit that touched each; null where no commit did. A path of `others`, whose history was not asked for,
 * has one where one of these very commits removed it.
 */
export function fatesByPath({
  events,
  others,
}: {
  readonly events: ReadonlyMap<string, PathEvent | null>;
  readonly others: readonly string[];
}): ReadonlyMap<string, PathFate> {
  const fates = new Map<string, PathFate>();
  for (const [path, event] of events) fates.set(path, event === null ? { kind: 'never' } : fateOf(path, event));
  const removed = new Map<string, PathFate>();
  for (const event of new Set([...events.values()].filter((one) => one !== null)))
    for (const file of event.removed) if (!removed.has(file.from)) removed.set(file.from, fateOfFile(file, event));
  for (const path of others) {
    const fate = removed.get(path);
    if (fate !== undefined && !fates.has(path)) fates.set(path, fate);
  }
  return fates;
}

function fateOf(path: string, event: PathEvent): PathFate {
  const file = event.removed.find(({ from }) => from === path);
  if (file !== undefined) return fateOfFile(file, event);
  const to = newFolderOf(path, event.removed);
  return fateOfFile({ to }, event);
}

function fateOfFile({ to }: Pick<RemovedFile, 'to'>, { commit, date, added }: PathEvent): PathFate {
  return to === null ? { kind: 'deleted', commit, date, added } : { kind: 'renamed', to, commit, date };
}

/** Where a folder went: the one folder to which all files that left it moved; null where they were scattered or deleted. */
function newFolderOf(path: string, removed: readonly RemovedFile[]): string | null {
  const folder = `${path}/`;
  const targets = new Set(
    removed
      .filter(({ from }) => from.startsWith(folder))
      .map(({ from, to }) => {
        const tail = from.slice(path.length);
        return to?.endsWith(tail) === true ? to.slice(0, -tail.length) : null;
      }),
  );
  const [only = null] = targets;
  return targets.size === 1 && only !== '' ? only : null;
}
