// Anchors beside a name that is elsewhere in the cited file.
import { fixLines } from '../fix-anchors.ts';
import { draftFor, groupCitations, linesOf, pathOf } from '../group-citations.ts';
import { driftGround } from '../grounds.ts';
import { defineRule } from '../rule.ts';
import { isRenamed } from '../weight-of-evidence.ts';
import { writeLines } from '../write-lines.ts';

export const anchorMismatch = defineRule({
  id: 'anchor-mismatch',
  severity: 'warning',
  summary: 'A name and a line are cited together, but the name is elsewhere in that file.',
  messages: {
    elsewhere: {
      says: '`{name}` is on {to, range} of `{path}`, not on {from, range}.',
      do: 'Correct the line number, or name what is on the cited line.',
    },
    several: {
      says: '`{name}` is not on {from, range} of `{path}`, but on {to, range}.',
      do: 'Cite the line that you mean.',
    },
  },
  *check(subject) {
    for (const group of groupCitations(
      subject,
      (citation) =>
        citation.named?.at === 'elsewhere' && citation.lineState?.kind !== 'out-of-range' && !isRenamed(citation),
      linesOf,
    )) {
      const {
        citation: { named, reference },
      } = group;
      if (named?.at !== 'elsewhere') continue;
      const path = pathOf(group.citation);
      const data = { name: named.name, path, from: writeLines(reference.lines) };
      const known = {
        ground:
          named.doubtful === true
            ? 'reading'
            : driftGround({ subject, row: group.row, citation: group.citation, old: 'head' }),
        cause: { kind: 'moved', path, detail: named.name },
      } as const;
      const { lines } = named;
      yield lines === null
        ? draftFor(group, {
            messageId: named.places.length > 1 ? 'several' : 'elsewhere',
            data: { ...data, to: named.places.join(', ') },
            ...known,
          })
        : draftFor(group, {
            messageId: 'elsewhere',
            data: { ...data, to: writeLines(lines) },
            ...known,
            suggestion: fixLines({ subject, group, lines }),
          });
    }
  },
});
