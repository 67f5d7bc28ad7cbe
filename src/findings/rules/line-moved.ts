// Anchors whose line stands elsewhere in the file now.
import { NO_ASIDES } from '../../evidence/asides.ts';
import type { MovedLines } from '../../evidence/mentions/mention.ts';
import { groupBy } from '../../text/group-by.ts';
import { grewInPlace, isSlight, movedParts } from '../../evidence/lines/slight-moves.ts';
import { fixLines } from '../fix-anchors.ts';
import { draftFor, groupCitations, linesOf, pathOf } from '../group-citations.ts';
import { driftGround } from '../grounds.ts';
import type { Subject } from '../assessed-document.ts';
import type { Draft } from '../finding.ts';
import { rowsByLine } from '../rows-by-line.ts';
import { defineRule } from '../rule.ts';
import { suggestPointers } from '../suggest-pointers.ts';
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
    yield* sayMovedBeside(subject);
  },
});

type MovedDraft = Draft & { readonly messageId: 'moved' };

/** Once a line of the page and lines of a file: what the page cites beside its evidence. */
function* sayMovedBeside({ asides: { movedLines } = NO_ASIDES, rows, page }: Subject): Generator<MovedDraft> {
  if (movedLines.length === 0) return;
  const rowOf = rowsByLine(rows);
  const meaningOf = ({ reference: { range, lines }, resolution: { target } }: MovedLines): string =>
    JSON.stringify([range.line, target, lines]);
  for (const all of groupBy(movedLines, meaningOf).values()) {
    const [moved] = all;
    if (moved === undefined) continue;
    const {
      reference,
      resolution: { target },
      lines,
    } = moved;
    const move = movedParts({ from: reference.lines, to: lines });
    if (move.from.length === 0 || grewInPlace(move)) continue;
    yield {
      messageId: 'moved',
      data: { path: target, from: writeLines(move.from), to: writeLines(move.to) },
      ground: 'change',
      cause: { kind: 'moved', path: target, detail: null },
      suggestion: suggestPointers(page, all, () => ({ path: null, lines })),
      range: reference.range,
      rowKey: rowOf.get(reference.range.line)?.row.key ?? null,
      evidence: reference.text,
      identity: target,
    };
  }
}
