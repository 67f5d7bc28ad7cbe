// Offers new lines for anchors, unless that would make one anchor of two.
import type { Citation } from '../evidence/citation.ts';
import type { LineSpan } from '../evidence/reference.ts';
import type { Subject } from './assessed-document.ts';
import type { Suggestion } from './finding.ts';
import type { CitationGroup } from './group-citations.ts';
import { suggestPointers } from './suggest-pointers.ts';

/** The lines an anchor has once everything that is offered for its row is applied. */
function linesAfterFix({ reference, lineState, named }: Citation): readonly LineSpan[] {
  if (lineState?.kind === 'moved') return lineState.lines;
  return (named?.at === 'elsewhere' ? named.lines : null) ?? reference.lines;
}

/** Points an anchor, and its equals in the row, at other lines of its file; null where another anchor of the row has them, or will. */
export function fixLines({
  subject,
  group,
  lines,
}: {
  readonly subject: Subject;
  readonly group: CitationGroup;
  readonly lines: readonly LineSpan[];
}): Suggestion | null {
  const { citation, all, row } = group;
  const to = JSON.stringify(lines);
  const from = JSON.stringify(citation.reference.lines);
  const taken = row.evidence.some(
    (other) =>
      other.reference.kind === 'lines' &&
      other.resolution.target === citation.resolution.target &&
      JSON.stringify(other.reference.lines) !== from &&
      JSON.stringify(linesAfterFix(other)) === to,
  );
  return taken ? null : suggestPointers(subject.page, all, () => ({ path: null, lines }));
}

/** True where the lines of a reference are known in the renamed file, so that its new path does not carry a wrong number along. */
export function isFollowed({ reference: { kind }, lineState }: Citation): boolean {
  return kind !== 'lines' || lineState?.kind === 'same' || lineState?.kind === 'moved';
}
