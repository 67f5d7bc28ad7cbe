// Changes at a place that an audit cites as proof of a gap.
import type { ResolvedReference } from '../../evidence/reference.ts';
import { draftFor, findCitations, linesOf, pathOf, type Citation } from '../citations.ts';
import { nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import type { AssessedRow, Subject } from '../assessed-document.ts';
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
    const told = new Set<AssessedRow>();
    const draft = (citation: Citation, place: string) => {
      const { claim } = citation.resolved.reference;
      return claim === null
        ? draftFor(citation, { messageId: 'touched', data: { place }, ground: 'change' })
        : draftFor(citation, { messageId: 'claimed', data: { place, claim }, ground: 'change' });
    };
    for (const citation of findCitations(
      subject,
      areLinesTouched,
      (resolved) => `${linesOf(resolved)}\n${resolved.reference.claim ?? ''}`,
    )) {
      told.add(citation.row);
      yield draft(citation, `${pathOf(citation.resolved)} at line ${writeLines(citation.resolved.reference.lines)}`);
    }
    // A file cited as a whole says less: it is told once a row, and only where no cited line of that row says it already.
    for (const citation of findCitations(
      subject,
      (resolved) => isFileTouched(resolved, subject),
      () => '',
    )) {
      if (!told.has(citation.row)) yield draft(citation, nameSome([...new Set(citation.all.map(pathOf))], 3));
    }
  },
});

function isEdited({ reference: { polarity }, resolution: { state }, change }: ResolvedReference): boolean {
  return polarity === 'gap' && state === 'present' && change !== null && change !== 'unchanged';
}

function areLinesTouched(resolved: ResolvedReference): boolean {
  const {
    reference: { lines },
    lineState,
  } = resolved;
  return isEdited(resolved) && lines.length > 0 && (lineState?.kind === 'changed' || lineState?.kind === 'removed');
}

/** Edits somewhere in a folder say nothing about a gap, nor do those in a file that stand nowhere near what the gap speaks of. */
function isFileTouched(resolved: ResolvedReference, { headPaths }: Subject): boolean {
  const {
    reference: { kind, lines },
    resolution: { target },
    near,
  } = resolved;
  return (
    isEdited(resolved) &&
    lines.length === 0 &&
    kind !== 'glob' &&
    near !== false &&
    target !== null &&
    (headPaths === null || headPaths.has(target))
  );
}
