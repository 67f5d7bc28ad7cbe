// Anchors that point past the end of their file.
import { draftFor, findCitations, linesOf, pathOf } from '../citations.ts';
import { writeLines } from '../write-lines.ts';
import { countOf } from '../../text/phrase.ts';
import { driftGround } from '../grounds.ts';
import { defineRule } from '../rule.ts';
import { isRenamed } from '../weight-of-evidence.ts';

export const lineOutOfRange = defineRule({
  id: 'line-out-of-range',
  severity: 'done',
  summary: 'A cited line is past the end of its file.',
  messages: {
    'out-of-range': '{path} has {count}, and line {lines} is cited.',
  },
  *check(subject) {
    for (const citation of findCitations(
      subject,
      (resolved) => resolved.lineState?.kind === 'out-of-range' && !isRenamed(resolved),
      linesOf,
    )) {
      const { reference, lineState } = citation.resolved;
      if (lineState?.kind !== 'out-of-range') continue;
      yield draftFor(citation, {
        messageId: 'out-of-range',
        data: {
          path: pathOf(citation.resolved),
          lines: writeLines(reference.lines),
          lineCount: lineState.lineCount,
          count: countOf(lineState.lineCount, 'line'),
        },
        ground: driftGround({ subject, row: citation.row, resolved: citation.resolved, old: 'head' }),
        cause: { kind: 'shortened', path: pathOf(citation.resolved), detail: null },
      });
    }
  },
});
