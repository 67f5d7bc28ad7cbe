// Changes at a place that an audit cites as proof of a gap.
import type { Citation } from '../../evidence/citation.ts';
import { draftFor, groupCitations, linesOf, pathOf, type CitationGroup } from '../group-citations.ts';
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
    const draft = (group: CitationGroup, place: string) => {
      const { claim } = group.citation.place;
      return claim === null
        ? draftFor(group, { messageId: 'touched', data: { place }, ground: 'change' })
        : draftFor(group, { messageId: 'claimed', data: { place, claim }, ground: 'change' });
    };
    for (const group of groupCitations(
      subject,
      areLinesTouched,
      (citation) => `${linesOf(citation)}\n${citation.place.claim ?? ''}`,
    )) {
      told.add(group.row);
      yield draft(group, `${pathOf(group.citation)} at line ${writeLines(group.citation.reference.lines)}`);
    }
    // A file cited as a whole says less: it is told once a row, and only where no cited line of that row says it already.
    for (const group of groupCitations(
      subject,
      (citation) => isFileTouched(citation, subject),
      () => '',
    )) {
      if (!told.has(group.row)) yield draft(group, nameSome([...new Set(group.all.map(pathOf))], 3));
    }
  },
});

function isEdited({ place: { polarity }, resolution: { state }, change }: Citation): boolean {
  return polarity === 'gap' && state === 'present' && change !== null && change !== 'unchanged';
}

function areLinesTouched(citation: Citation): boolean {
  const {
    reference: { lines },
    lineState,
  } = citation;
  return isEdited(citation) && lines.length > 0 && (lineState?.kind === 'changed' || lineState?.kind === 'removed');
}

/** Edits somewhere in a folder say nothing about a gap, nor do those in a file that stand nowhere near what the gap speaks of. */
function isFileTouched(citation: Citation, { headPaths }: Subject): boolean {
  const {
    reference: { kind, lines },
    resolution: { target },
    near,
  } = citation;
  return (
    isEdited(citation) &&
    lines.length === 0 &&
    kind !== 'glob' &&
    near !== false &&
    target !== null &&
    (headPaths === null || headPaths.has(target))
  );
}
