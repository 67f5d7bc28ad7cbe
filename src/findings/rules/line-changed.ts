// Anchors whose own line was edited or removed.
import { draftFor, groupCitations, linesOf, pathOf } from '../group-citations.ts';
import { driftGround } from '../grounds.ts';
import { defineRule } from '../rule.ts';
import { isRenamed } from '../weight-of-evidence.ts';
import { writeLines } from '../write-lines.ts';

export const lineChanged = defineRule({
  id: 'line-changed',
  severity: 'warning',
  summary: 'A cited line was itself edited or removed.',
  messages: {
    changed: { says: 'Line {lines} of `{path}` changed: check that it still supports this row.', do: null },
    removed: {
      says: 'This change removes line {lines} of `{path}`, which this row cites.',
      do: 'Cite the line that replaced it.',
    },
  },
  *check(subject) {
    for (const group of groupCitations(
      subject,
      (citation) => isEdited(citation.lineState?.kind) && !isRenamed(citation),
      linesOf,
    )) {
      const { reference, lineState } = group.citation;
      if (isEdited(lineState?.kind))
        yield draftFor(group, {
          messageId: lineState.kind,
          data: { path: pathOf(group.citation), lines: writeLines(reference.lines) },
          ground: driftGround({ subject, row: group.row, citation: group.citation, old: 'history' }),
          cause: { kind: 'changed', path: pathOf(group.citation), detail: null },
        });
    }
  },
});

function isEdited(kind: string | undefined): kind is 'changed' | 'removed' {
  return kind === 'changed' || kind === 'removed';
}
