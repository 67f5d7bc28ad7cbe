// Headings and ids of the source plan that no row stands for.
import { defineRule } from '../rule.ts';
import { renameRow } from '../rename-row.ts';

export const headingUnmapped = defineRule({
  id: 'heading-unmapped',
  severity: 'warning',
  summary: 'A heading or id of the source plan has no row.',
  messages: {
    unmapped: {
      says: '“{heading}” has no row in `{document}`.',
      do: 'Add a row, or ignore the heading under `planIgnore` in the configuration.',
    },
    id: {
      says: '`{plan}` declares {heading}, which has no row in `{document}`.',
      do: 'Add a row, or ignore the id under `planIgnore` in the configuration.',
    },
    repeated: {
      says: 'The plan has {count} more headings “{heading}” than `{document}` has rows.',
      do: 'Give each heading a row of its own, or ignore the heading under `planIgnore` in the configuration.',
    },
    renamed: {
      says: 'No heading of the plan is called “{row}”. Did you mean “{heading}” (`{plan}`, line {line})?',
      do: 'Rename the row, or add another one for the heading.',
    },
  },
  *check(subject) {
    const { path: document, plan, rows } = subject;
    for (const { heading, count, row: index } of plan?.unmapped ?? []) {
      const near = index === null ? undefined : rows[index]?.row;
      const common = { ground: 'page', evidence: null, identity: heading.text.toLowerCase() } as const;
      if (near === undefined) {
        const place = { path: heading.path, range: heading.range, rowKey: null, ...common };
        if (heading.depth === null)
          yield { messageId: 'id', data: { heading: heading.text, plan: heading.path, document }, ...place };
        else if (count === 1) yield { messageId: 'unmapped', data: { heading: heading.text, document }, ...place };
        else yield { messageId: 'repeated', data: { heading: heading.text, document, count }, ...place };
      } else {
        yield {
          messageId: 'renamed',
          data: { row: near.heading, heading: heading.text, plan: heading.path, line: heading.range.line },
          range: near.range,
          rowKey: near.key,
          ...common,
          suggestion: renameRow({ subject, row: near, to: heading.text }),
        };
      }
    }
  },
});
