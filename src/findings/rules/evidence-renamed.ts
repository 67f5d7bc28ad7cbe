// Cited evidence that this change renames: the claim stands, its pointer does not.
import { isFollowed } from '../fix-anchors.ts';
import { draftFor, groupCitations, pathOf, suggest } from '../group-citations.ts';
import { causeOfAbsence } from '../grounds.ts';
import { rewritePointer } from '../rewrite-pointer.ts';
import { defineRule } from '../rule.ts';
import { isRenamed } from '../weight-of-evidence.ts';

export const evidenceRenamed = defineRule({
  id: 'evidence-renamed',
  follows: true,
  severity: 'warning',
  summary: 'A cited path was renamed in this change.',
  messages: {
    renamed: '{path} is cited as evidence, and this change renames it to {to}.',
  },
  *check(subject) {
    for (const group of groupCitations(subject, isRenamed)) {
      const { citation, all } = group;
      const to = citation.renamedTo;
      if (to === null) continue;
      const edits = all.map((twin) =>
        rewritePointer(subject.page, twin, {
          path: to,
          lines: twin.lineState?.kind === 'moved' ? twin.lineState.lines : null,
        }),
      );
      yield draftFor(group, {
        messageId: 'renamed',
        data: { path: pathOf(citation), to },
        ground: 'change',
        cause: causeOfAbsence(citation),
        suggestion: citation.scattered === true || !all.every(isFollowed) ? null : suggest(edits),
      });
    }
  },
});
