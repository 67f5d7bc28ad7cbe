// Anchors whose own line was edited or removed.
import { draftFor, findCitations, linesOf, pathOf } from '../citations.ts';
import { driftGround } from '../grounds.ts';
import { defineRule } from '../rule.ts';
import { isRenamed } from '../weight-of-evidence.ts';
import { writeLines } from '../write-lines.ts';

export const lineChanged = defineRule({
  id: 'line-changed',
  severity: 'warning',
  summary: 'A cited line was itself edited or removed.',
  messages: {
    changed: 'Line {lines} of {path} was edited: see whether it still shows what this row claims.',
    removed: 'Line {lines} of {path} was removed: cite what stands in its place.',
  },
  *check(subject) {
    for (const citation of findCitations(
      subject,
      (resolved) => isEdited(resolved.lineState?.kind) && !isRenamed(resolved),
      linesOf,
    )) {
      const { reference, lineState } = citation.resolved;
      if (isEdited(lineState?.kind))
        yield draftFor(citation, {
          messageId: lineState.kind,
          data: { path: pathOf(citation.resolved), lines: writeLines(reference.lines) },
          ground: driftGround({ subject, row: citation.row, resolved: citation.resolved, old: 'history' }),
          cause: { kind: 'changed', path: pathOf(citation.resolved), detail: null },
        });
    }
  },
});

function isEdited(kind: string | undefined): kind is 'changed' | 'removed' {
  return kind === 'changed' || kind === 'removed';
}
