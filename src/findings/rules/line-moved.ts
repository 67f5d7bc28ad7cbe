// Anchors whose line stands elsewhere in the file now.
import { grewInPlace, isSlight, movedParts } from '../../evidence/lines/slight-moves.ts';
import { fixLines } from '../fix-anchors.ts';
import { draftFor, groupCitations, linesOf, pathOf } from '../group-citations.ts';
import { driftGround } from '../grounds.ts';
import { defineRule } from '../rule.ts';
import { isRenamed } from '../weight-of-evidence.ts';
import { writeLines } from '../write-lines.ts';

export const lineMoved = defineRule({
  id: 'line-moved',
  follows: 'all',
  severity: 'warning',
  summary: 'A cited line moved within its file.',
  messages: {
    moved: {
      says: 'The cited code moved from {from, range} to {to, range} of `{path}`.',
      do: 'Update the line number.',
    },
  },
  *check(subject) {
    for (const group of groupCitations(
      subject,
      (citation) => citation.lineState?.kind === 'moved' && !isRenamed(citation),
      linesOf,
    )) {
      const {
        citation: { reference, lineState },
      } = group;
      if (lineState?.kind !== 'moved') continue;
      const { lines } = lineState;
      const move = movedParts({ from: reference.lines, to: lines });
      if (move.from.length === 0) continue;
      const isInPlace = grewInPlace(move);
      yield draftFor(group, {
        messageId: 'moved',
        data: { path: pathOf(group.citation), from: writeLines(move.from), to: writeLines(move.to) },
        ...(isInPlace ? { severity: 'notice' } : {}),
        // The range shows its code as before; one that is off by a line or two does so until somebody is at the page.
        ground: isInPlace
          ? 'reading'
          : driftGround({
              subject,
              row: group.row,
              citation: group.citation,
              old: isSlight(move) ? 'reading' : 'history',
            }),
        cause: { kind: 'moved', path: pathOf(group.citation), detail: null },
        suggestion: fixLines({ subject, group, lines }),
      });
    }
  },
});
