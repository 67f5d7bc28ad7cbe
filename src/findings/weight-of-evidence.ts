// What one reference does for the row that cites it.
import type { ResolvedReference } from '../evidence/reference.ts';
import { groundOfAbsence } from './grounds.ts';
import { isMarkdownPath } from '../text/is-markdown-path.ts';

/** `supports` and `missing` weigh in the recomputed status; `nothing` neither supports nor lowers. */
export type Standing = 'supports' | 'missing' | 'nothing';

/** Placeholders, references their own cell calls gone, and proof of a gap weigh nothing. */
export function standingOf(resolved: ResolvedReference): Standing {
  const { kind, acknowledged, polarity } = resolved.reference;
  if (kind === 'placeholder' || acknowledged || polarity === 'gap') return 'nothing';
  // A missing name or command is reported, but a search for words is not sure enough to lower a status.
  // Of a file that was only moved the pointer is wrong, as of one that this change renames.
  // What only the notation calls missing lowers nothing.
  return isMissingPath(resolved) && resolved.resolution.moved !== true && groundOfAbsence(resolved) !== 'reading'
    ? 'missing'
    : 'supports';
}

/**
 * True where the reference shows that something was begun. A page only tells of it: a sister status page may even say that there is nothing;
 * and a commit can be the one that took it away (`reverted in 1a2b3c4`).
 */
export function provesWork(resolved: ResolvedReference): boolean {
  const {
    reference: { kind, path, text },
    resolution: { state, target },
  } = resolved;
  return (
    kind !== 'commit' &&
    state === 'present' &&
    standingOf(resolved) === 'supports' &&
    !isMarkdownPath(target ?? path ?? text)
  );
}

/** True where the cited path was renamed in this change: only the pointer is wrong. */
export function isRenamed({ change, renamedTo }: ResolvedReference): boolean {
  return change === 'renamed' && renamedTo !== null;
}

/** True where the file, the folder or every match of the glob that a reference means is not there. */
export function isMissingPath(resolved: ResolvedReference): boolean {
  const {
    reference: { kind },
    resolution: { state },
  } = resolved;
  if (state !== 'missing' || isRenamed(resolved)) return false;
  return kind === 'path' || kind === 'glob' || kind === 'lines' || (kind === 'symbol' && lacksFile(resolved));
}

/** True where a cited name is not there, though the file it is said to be in (if one is named) is. */
export function isMissingSymbol(resolved: ResolvedReference): boolean {
  const {
    reference: { kind },
    resolution: { state },
  } = resolved;
  return kind === 'symbol' && state === 'missing' && !isRenamed(resolved) && !lacksFile(resolved);
}

/** Of `path::name`: whether it is the file that is gone, and not only the name in it. */
function lacksFile({ reference, resolution }: ResolvedReference): boolean {
  return reference.path !== null && resolution.lacksName !== true;
}
