// Changes at a place that an audit cites as evidence of a gap.
import type { Page } from '../../documents/page.ts';
import { asCode } from '../../text/marked-text.ts';
import type { Citation } from '../../evidence/citation.ts';
import { draftFor, groupCitations, linesOf, pathOf, type CitationGroup } from '../group-citations.ts';
import { announced } from '../../rows/lists/labels.ts';
import { instructs, refersElsewhere, saysPassed, statesGap, titlesFiles } from '../../rows/lists/states-gap.ts';
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
    const all = [...findTouched(subject)];
    const sure = all.filter(({ ground }) => ground === 'change');
    const touched = sure.length > 0 ? sure : all;
    const [first] = touched;
    if (first === undefined) return;
    const { ground } = first;
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
          ? { messageId: kind, data: { place: first.place, ...about }, ground }
          : {
              messageId: `${kind}-many`,
              data: { place: first.place, gaps, ...about },
              ground,
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
  /** What the change itself does to a gap that the page states, or what a reading of both suggests. */
  readonly ground: 'change' | 'reading';
}

/** Edited places that prove gaps: cited lines first, which say more. */
function* findTouched(subject: Subject): Generator<Touched> {
  const known = new Set<AssessedRow>();
  const byClaim = (citation: Citation): string => `${linesOf(citation)}\n${citation.place.claim ?? ''}`;
  for (const group of groupCitations(subject, areLinesTouched, byClaim)) {
    known.add(group.row);
    if (weigh(group, subject.page) === 'none') continue;
    yield {
      group,
      place: `${asCode(pathOf(group.citation))} at ${nameLines(writeLines(group.citation.reference.lines))}`,
      ground: 'change',
    };
  }
  const citersOf = openCiters(subject);
  // A file cited as a whole says less: once a row, and only where none of the row's cited lines says it already.
  for (const group of groupCitations(
    subject,
    (citation) => isFileTouched(citation, subject),
    () => '',
  ))
    if (!known.has(group.row)) {
      const ground = groundOfFile({ group, subject, citersOf });
      if (ground !== null) yield { group, place: nameCode([...new Set(group.all.map(pathOf))], 3), ground };
    }
}

/**
 * How surely what is cited proves a gap: a list that is called one, an open item that says so itself, a row that is only marked as unfinished, or
 * nothing of the kind.
 */
type Weight = 'titled' | 'stated' | 'marked' | 'none';

function weigh({ row: { row }, citation: { place } }: CitationGroup, page: Page): Weight {
  const claim = place.claim ?? '';
  const isOne = isFinding(row) && !titlesPage(row, page) && !saysPassed(page.lines[row.range.line - 1] ?? '');
  // What states a gap is one, be it about a scope or about what is accepted.
  const isListed = titlesFiles(row.heading) && !isOne && !statesGap(row.heading);
  if (titlesFiles(place.column) || isListed) return 'none';
  if ((instructs(claim) || refersElsewhere(claim)) && !statesGap(claim)) return 'none';
  if (polarityOf(place.column) === 'gap') return 'titled';
  if (isOne || [claim, place.column, row.heading].some(statesGap)) return 'stated';
  return LACKING.has(row.declared.status) ? 'marked' : 'none';
}

function polarityOf(label: string): 'work' | 'gap' | null {
  const meaning = announced(label)?.meaning;
  return meaning?.kind === 'evidence' ? meaning.polarity : null;
}

/** `ERR-01 …`: an audit's finding, which outside any table is open as long as it does not say otherwise. */
const isFinding = ({ table, keyed, key, declared: { status } }: Row): boolean =>
  keyed && /^\p{L}/u.test(key) && (table < 0 ? status !== 'done' : OPEN.has(status));

/** The title of a page may begin with a name that looks like an id, and what is below it is about the whole page. */
const titlesPage = ({ range }: Row, { blocks: [first] }: Page): boolean =>
  first?.kind === 'heading' && first.depth === 1 && first.range.line === range.line;

/** What nobody has begun, or can go on with. */
const OPEN: ReadonlySet<Status> = new Set<Status>(['not-started', 'blocked']);

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

/** Null where the edit says nothing. On a page that nobody declared, only a list that is called one of gaps counts. */
function groundOfFile({
  group,
  subject: { declared, page },
  citersOf,
}: {
  readonly group: CitationGroup;
  readonly subject: Subject;
  readonly citersOf: CitersOf;
}): Touched['ground'] | null {
  const weight = weigh(group, page);
  if (weight === 'none' || (weight !== 'titled' && !declared)) return null;
  const citers = new Set<AssessedRow>();
  for (const { resolution } of group.all) {
    if (resolution.target === null) continue;
    const found = citersOf(resolution.target);
    if (found.size > MOST_CITERS) return null;
    for (const row of found) citers.add(row);
  }
  if (citers.size > MOST_CITERS) return null;
  return weight === 'marked' ? 'reading' : 'change';
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
