// Tells what this change deletes from what left for a submodule, of which the tree shows the folder alone.
import { folderOf } from '../../text/paths.ts';
import { findNamesake } from '../locate/hidden-paths.ts';
import type { Why } from '../resolution.ts';
import type { Side } from '../side.ts';

/** What may have taken a path that base had and head lacks. */
type Departure =
  /** A submodule is in the place of the path's own folder: what it holds cannot be looked at. */
  | { readonly isSure: true; readonly why: Why<'behind-link'> }
  /** A name alone speaks for it, and the author of the change may have chosen the name: the deletion is reported, as one that may be none. */
  | { readonly isSure: false; readonly why: Why<'left-for-submodule'> };

/** Null for what can be called deleted. */
export type LeftFor = (path: string) => Departure | null;

export const LEFT_FOR_NONE: LeftFor = () => null;

/**
 * Nobody sees what a submodule holds, so this asks for a sign: the submodule took the folder's own place, or all that was in the folder, or in one
 * above it, is gone, and a submodule that this change adds or moves on is called as it was.
 */
export function openLeftFor({
  head,
  base,
}: {
  readonly head: Pick<Side, 'index' | 'submodules'>;
  readonly base: Pick<Side, 'index'> | null;
}): LeftFor {
  const fresh = new Set(
    head.index.submodules().filter((folder) => {
      const [now, before] = [head.index.entry(folder), base?.index.entry(folder)];
      return before?.kind !== 'submodule' || before.id !== now?.id;
    }),
  );
  if (base === null || fresh.size === 0) return LEFT_FOR_NONE;
  return (path) => {
    const behind = head.index.behind(path);
    if (behind?.kind === 'submodule')
      return { isSure: true, why: { code: 'behind-link', kind: 'submodule', path: behind.path } };
    const folder = base.index.isFolder(path) ? path : folderOf(path);
    const submodule = findNamesake({ index: head.index, folder, byName: head.submodules.byName });
    return submodule === null || !fresh.has(submodule)
      ? null
      : { isSure: false, why: { code: 'left-for-submodule', path: submodule } };
  };
}
