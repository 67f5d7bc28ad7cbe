// Anchors that point past the end of their file.
import { draftFor, groupCitations, linesOf, pathOf } from '../group-citations.ts';
import { writeLines } from '../write-lines.ts';
import { driftGround } from '../grounds.ts';
import { defineRule } from '../rule.ts';
import { isRenamed } from '../weight-of-evidence.ts';

export const lineOutOfRange = defineRule({
  id: 'line-out-of-range',
  severity: 'done',
  follows: 'existing',
  summary: 'A cited line is past the end of its file.',
  messages: {
    'out-of-range': {
      says: 'This row cites {lines, range} of `{path}`, which has {count, line}.',
      do: 'Cite a line that exists.',
    },
  },
  *check(subject) {
    for (const group of groupCitations(
      subject,
      (citation) => citation.lineState?.kind === 'out-of-range' && !isRenamed(citation),
      linesOf,
    )) {
      const { reference, lineState } = group.citation;
      if (lineState?.kind !== 'out-of-range') continue;
      yield draftFor(group, {
        messageId: 'out-of-range',
        data: {
          path: pathOf(group.citation),
          lines: writeLines(reference.lines),
          lineCount: lineState.lineCount,
          count: lineState.lineCount,
        },
        ground: driftGround({ subject, row: group.row, citation: group.citation, old: 'head' }),
        cause: { kind: 'shortened', path: pathOf(group.citation), detail: null },
      });
    }
  },
});
