// Anchors whose line stands elsewhere in the file now.
import { draftFor, findCitations, linesOf, pathOf, suggest } from '../citations.ts';
import { repoint } from '../rewrite-pointer.ts';
import { driftGround } from '../grounds.ts';
import { defineRule } from '../rule.ts';
import { isRenamed } from '../weight-of-evidence.ts';
import { writeLines } from '../write-lines.ts';

export const lineMoved = defineRule({
  id: 'line-moved',
  severity: 'warning',
  summary: 'A cited line stands elsewhere in its file now.',
  messages: {
    moved: 'What stood at line {from} of {path} stands at line {to} now.',
  },
  *check(subject) {
    for (const citation of findCitations(
      subject,
      (resolved) => resolved.lineState?.kind === 'moved' && !isRenamed(resolved),
      linesOf,
    )) {
      const {
        resolved: { reference, lineState },
        all,
      } = citation;
      if (lineState?.kind !== 'moved') continue;
      const { lines } = lineState;
      yield draftFor(citation, {
        messageId: 'moved',
        data: { path: pathOf(citation.resolved), from: writeLines(reference.lines), to: writeLines(lines) },
        ground: driftGround({ subject, row: citation.row, resolved: citation.resolved, old: 'history' }),
        cause: { kind: 'moved', path: pathOf(citation.resolved), detail: null },
        suggestion: suggest(all.map((twin) => repoint(subject.page, twin, { path: null, lines }))),
      });
    }
  },
});
