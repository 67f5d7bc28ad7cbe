// Changes at a place that an audit cites as evidence of a gap.
import { asCode } from '../../text/marked-text.ts';
import type { Citation } from '../../evidence/citation.ts';
import { draftFor, groupCitations, linesOf, pathOf, type CitationGroup } from '../group-citations.ts';
import { announced } from '../../rows/lists/labels.ts';
import { instructs, statesGap, titlesFiles } from '../../rows/lists/states-gap.ts';
import type { Row, Status } from '../../rows/row.ts';
import { lazily } from '../../text/lazily.ts';
import { nameCode, nameLines } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import type { AssessedRow, Subject } from '../assessed-document.ts';
import { writeLines } from '../write-lines.ts';

export const gapTouched = defineRule({
  id: 'gap-touched',
  severity: 'notice',
  summary: 'This change edits a place that is cited as evidence of a gap.',
  messages: {
    touched: {
      says: 'This change edits {place, list}, which this page cites as evidence of a gap: {row}.',
      do: 'If the gap is closed, update the row.',
    },
    claimed: {
      says: 'This change edits {place, list}, which this page cites as evidence of a gap: “{claim}”',
      do: 'If the gap is closed, update the row.',
    },
    'touched-many': {
      says: 'This change edits places that this page cites as proof of {gaps, gap}, such as {place, list}: {row}.',
      do: 'If a gap is closed, update its row.',
    },
    'claimed-many': {
      says: 'This change edits places that this page cites as proof of {gaps, gap}, such as {place, list}: “{claim}”',
      do: 'If a gap is closed, update its row.',
    },
  },
  *check(subject) {
    const touched = [...findTouched(subject)];
    const [first] = touched;
    if (first === undefined) return;
    // Once a page: anyone who closes one gap looks at the others of the page too.
    const gaps = new Set(
      touched.map(({ group: { row, citation } }) => JSON.stringify([row.row.key, claimOf(citation)])),
    ).size;
    const claim = claimOf(first.group.citation);
    const about = claim === null ? { row: first.group.row.row.heading } : { claim };
    const kind = claim === null ? 'touched' : 'claimed';
    yield {
      ...draftFor(
        first.group,
        gaps === 1
          ? { messageId: kind, data: { place: first.place, ...about }, ground: 'change' }
          : {
              messageId: `${kind}-many`,
              data: { place: first.place, gaps, ...about },
              ground: 'change',
            },
      ),
      rowKey: gaps === 1 ? first.group.row.row.key : null,
      identity: 'page',
    };
  },
});

interface Touched {
  readonly group: CitationGroup;
  readonly place: string;
}

/** Edited places that prove gaps: cited lines first, which say more. */
function* findTouched(subject: Subject): Generator<Touched> {
  const known = new Set<AssessedRow>();
  const byClaim = (citation: Citation): string => `${linesOf(citation)}\n${citation.place.claim ?? ''}`;
  for (const group of groupCitations(subject, areLinesTouched, byClaim)) {
    known.add(group.row);
    if (weigh(group) === 'none') continue;
    yield {
      group,
      place: `${asCode(pathOf(group.citation))} at ${nameLines(writeLines(group.citation.reference.lines))}`,
    };
  }
  const citersOf = openCiters(subject);
  // A file cited as a whole says less: once a row, and only where none of the row's cited lines says it already.
  for (const group of groupCitations(
    subject,
    (citation) => isFileTouched(citation, subject),
    () => '',
  ))
    if (!known.has(group.row) && isAboutFile({ group, declared: subject.declared, citersOf }))
      yield { group, place: nameCode([...new Set(group.all.map(pathOf))], 3) };
}

/** How surely what is cited proves a gap: a list that is called one, words that say that something is missing, or nothing of the kind. */
function weigh({ row: { row }, citation: { place } }: CitationGroup): 'titled' | 'stated' | 'none' {
  const claim = place.claim ?? '';
  // What states a gap is one, be it about a scope or about what is accepted.
  const isListed = titlesFiles(row.heading) && !isFinding(row) && !statesGap(row.heading);
  if (titlesFiles(place.column) || isListed || (instructs(claim) && !statesGap(claim))) return 'none';
  if (polarityOf(place.column) === 'gap') return 'titled';
  return LACKING.has(row.declared.status) || isFinding(row) || statesGap(claim) || statesGap(row.heading)
    ? 'stated'
    : 'none';
}

function polarityOf(label: string): 'work' | 'gap' | null {
  const meaning = announced(label)?.meaning;
  return meaning?.kind === 'evidence' ? meaning.polarity : null;
}

/** `ERR-01 …` outside any table: an audit's finding, which is open as long as it does not say otherwise. */
const isFinding = ({ table, keyed, key }: Row): boolean => table < 0 && keyed && /^\p{L}/u.test(key);

/** What says itself that it is not finished. */
const LACKING: ReadonlySet<Status> = new Set<Status>(['partial', 'not-started', 'blocked']);

/** What more rows than these cite changes for many reasons. */
const MOST_CITERS = 3;

type CitersOf = (target: string) => ReadonlySet<AssessedRow>;

/** The rows that cite a path, read once. */
function openCiters({ rows }: Subject): CitersOf {
  const read = lazily(() => {
    const citers = new Map<string, Set<AssessedRow>>();
    for (const row of rows)
      for (const {
        resolution: { target },
      } of row.evidence) {
        if (target === null) continue;
        const known = citers.get(target) ?? new Set();
        citers.set(target, known.add(row));
      }
    return citers;
  });
  return (target) => read().get(target) ?? new Set();
}

/** On a page that nobody declared, only where its list is called one of gaps. */
function isAboutFile({
  group,
  declared,
  citersOf,
}: {
  readonly group: CitationGroup;
  readonly declared: boolean;
  readonly citersOf: CitersOf;
}): boolean {
  const weight = weigh(group);
  if (weight === 'none' || (weight === 'stated' && !declared)) return false;
  const citers = new Set<AssessedRow>();
  for (const { resolution } of group.all) {
    if (resolution.target === null) continue;
    const found = citersOf(resolution.target);
    if (found.size > MOST_CITERS) return false;
    for (const row of found) citers.add(row);
  }
  return citers.size <= MOST_CITERS;
}

/** The sentence about the gap; null where the page has but a label. */
function claimOf({ place: { claim } }: Citation): string | null {
  const text = claim?.trim() ?? '';
  return text.endsWith(':') || (!/[.!?。]$/u.test(text) && text.split(/\s+/u).length < 3) ? null : text;
}

function isEdited({ place: { polarity }, resolution: { state }, change }: Citation): boolean {
  // A file that came or moved was not edited.
  return polarity === 'gap' && state === 'present' && change === 'modified';
}

function areLinesTouched(citation: Citation): boolean {
  const {
    reference: { lines },
    lineState,
  } = citation;
  return isEdited(citation) && lines.length > 0 && (lineState?.kind === 'changed' || lineState?.kind === 'removed');
}

/** Edits somewhere in a folder or a file say nothing about a gap: only those beside a name of code that the gap is about. */
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
    near === true &&
    target !== null &&
    (headPaths === null || headPaths.has(target))
  );
}
