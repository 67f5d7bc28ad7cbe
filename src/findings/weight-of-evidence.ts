// What one reference does for the row that cites it.
import type { Citation } from '../evidence/citation.ts';
import { groundOfAbsence } from './grounds.ts';
import { isMarkdownPath } from '../text/paths.ts';

/** `supports` and `missing` weigh in the recomputed status; `nothing` neither supports nor lowers. */
type Weight = 'supports' | 'missing' | 'nothing';

/** Placeholders, references their own cell calls gone, and proof of a gap weigh nothing. */
export function weightOf(citation: Citation): Weight {
  const {
    place: { polarity, aside },
    reference: { kind, acknowledged },
  } = citation;
  if (kind === 'placeholder' || acknowledged || polarity === 'gap' || aside === true) return 'nothing';
  // A missing name or command is reported, but a search for words is not sure enough to lower a status.
  // Of a file that was only moved the pointer is wrong, as of one that this change renames.
  // What only the notation calls missing lowers nothing.
  // A pointer that may only be wrong lowers no more than one that surely is.
  // Nor does the original of what the row has ported.
  const { perhapsRenamed, byNameAlone, untracked, original } = citation;
  if ((perhapsRenamed ?? byNameAlone ?? untracked ?? original) === true) return 'supports';
  if (citation.spoken === true && isMissingPath(citation)) return 'nothing';
  return isMissingPath(citation) && citation.resolution.moved !== true && groundOfAbsence(citation) !== 'reading'
    ? 'missing'
    : 'supports';
}

/**
 * True where the reference shows that something was begun. A page only tells of it: a sister status page may even say that there is nothing;
 * and a commit can be the one that took it away (`reverted in 1a2b3c4`). A file in a column that names the rows is what is to be worked on.
 */
export function provesWork(citation: Citation): boolean {
  const {
    place: { byContents },
    reference: { kind, path, text },
    resolution: { state, target },
  } = citation;
  return (
    byContents === undefined &&
    kind !== 'commit' &&
    state === 'present' &&
    weightOf(citation) === 'supports' &&
    !isMarkdownPath(target ?? path ?? text)
  );
}

/** True where the cited path was renamed in this change: only the pointer is wrong. */
export function isRenamed({ change, renamedTo }: Citation): boolean {
  return change === 'renamed' && renamedTo !== null;
}

/** True where the file, the folder or every match of the glob that a reference means is not there. */
export function isMissingPath(citation: Citation): boolean {
  const {
    reference: { kind },
    resolution: { state },
  } = citation;
  if (state !== 'missing' || isRenamed(citation)) return false;
  return kind === 'path' || kind === 'glob' || kind === 'lines' || (kind === 'symbol' && lacksFile(citation));
}

/** True where a cited name is not there, though the file it is said to be in (if one is named) is. */
export function isMissingSymbol(citation: Citation): boolean {
  const {
    reference: { kind },
    resolution: { state },
  } = citation;
  return kind === 'symbol' && state === 'missing' && !isRenamed(citation) && !lacksFile(citation);
}

/** Of `path::name`: whether it is the file that is gone, and not only the name in it. */
function lacksFile({ reference, resolution }: Citation): boolean {
  return reference.path !== null && resolution.lacksName !== true;
}
