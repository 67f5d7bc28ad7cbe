// Cited evidence that this change renames: the claim stands, its pointer does not.
import { draftFor, findCitations, pathOf, suggest } from '../citations.ts';
import { causeOfAbsence } from '../grounds.ts';
import { repoint } from '../rewrite-pointer.ts';
import { defineRule } from '../rule.ts';
import { isRenamed } from '../weight-of-evidence.ts';

export const evidenceRenamed = defineRule({
  id: 'evidence-renamed',
  severity: 'warning',
  summary: 'A cited path was renamed in this change.',
  messages: {
    renamed: '{path} is cited as evidence, and this change renames it to {to}.',
  },
  *check(subject) {
    for (const citation of findCitations(subject, isRenamed)) {
      const { resolved, all } = citation;
      const to = resolved.renamedTo;
      if (to === null) continue;
      const edits = all.map((twin) =>
        repoint(subject.page, twin, {
          path: to,
          lines: twin.lineState?.kind === 'moved' ? twin.lineState.lines : null,
        }),
      );
      yield draftFor(citation, {
        messageId: 'renamed',
        data: { path: pathOf(resolved), to },
        ground: 'change',
        cause: causeOfAbsence(resolved),
        suggestion: resolved.scattered === true ? null : suggest(edits),
      });
    }
  },
});
