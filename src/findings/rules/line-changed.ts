// Anchors whose own line was edited or removed.
import { draftFor, groupCitations, linesOf, pathOf } from '../group-citations.ts';
import { driftGround } from '../grounds.ts';
import { defineRule } from '../rule.ts';
import { isRenamed } from '../weight-of-evidence.ts';
import { writeLines } from '../write-lines.ts';

export const lineChanged = defineRule({
  id: 'line-changed',
  severity: 'warning',
  summary: 'A cited line was edited or removed.',
  messages: {
    changed: {
      says: 'The cited code at {lines, range} of `{path}` changed.',
      do: 'Check that it still supports this row.',
    },
    removed: {
      says: 'The cited code at {lines, range} of `{path}` was removed.',
      do: 'Cite the code that replaced it.',
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
