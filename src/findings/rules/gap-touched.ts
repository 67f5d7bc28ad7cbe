// Changes at a place that an audit cites as proof of a gap.
import type { ResolvedReference } from '../../evidence/reference.ts';
import { draftFor, findCitations, linesOf, pathOf } from '../citations.ts';
import { defineRule } from '../rule.ts';
import { writeLines } from '../write-lines.ts';

export const gapTouched = defineRule({
  id: 'gap-touched',
  severity: 'notice',
  summary: 'This change edits a place that is cited as proof of a gap.',
  messages: {
    touched: 'This change edits {place}, which is cited as proof of a gap: the gap may be closed.',
    claimed: 'This change edits {place}, which is cited as proof of a gap: “{claim}” The gap may be closed.',
  },
  *check(subject) {
    for (const citation of findCitations(subject, isTouched, (resolved) => `${linesOf(resolved)}\n${resolved.reference.claim ?? ''}`)) {
      const { reference } = citation.resolved;
      const place = `${pathOf(citation.resolved)}${reference.lines.length > 0 ? ` at line ${writeLines(reference.lines)}` : ''}`;
      yield reference.claim === null
        ? draftFor(citation, { messageId: 'touched', data: { place } })
        : draftFor(citation, { messageId: 'claimed', data: { place, claim: reference.claim } });
    }
  },
});

function isTouched({ reference: { polarity, lines }, resolution: { state }, change, lineState }: ResolvedReference): boolean {
  if (polarity !== 'gap' || state !== 'present' || change === null || change === 'unchanged') return false;
  return lines.length === 0 || lineState?.kind === 'changed' || lineState?.kind === 'removed';
}
