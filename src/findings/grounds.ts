// How the rules know what they say of a reference, and what happened to it.
import type { Citation } from '../evidence/citation.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';
import { isAbsentByDesign } from './absent-by-design.ts';
import { claimsHere } from './claims-here.ts';
import { isForeign } from './is-foreign.ts';
import type { CauseKey, DraftGround, Ground, Severity } from './finding.ts';

/** Loudest first. */
const GROUNDS: readonly Ground[] = ['change', 'history', 'head', 'page', 'reading'];

/** The loudest of some grounds; `reading` of none. */
export const loudest = (grounds: readonly Ground[]): Ground =>
  GROUNDS.find((ground) => grounds.includes(ground)) ?? 'reading';

/** How it is known that a path is not there, as far as the reference alone tells: this decides whether it lowers a status. */
export function groundOfAbsence({ reference, resolution, change, fate }: Citation): Ground {
  if (change === 'deleted' || change === 'renamed') return 'change';
  if (fate !== undefined) return 'history';
  // What a link holds is read at head.
  if (resolution.why.code === 'dangling') return 'head';
  // A link says of itself that it is a path.
  return reference.linked === true ? 'head' : 'reading';
}

/** The same for a reference of a row: a claim that this change makes on what never was is the change's own. What a row does not claim to be there proves nothing. */
export function groundOfMissing(subject: Subject, row: AssessedRow, citation: Citation): Ground {
  if (isForeign(subject, citation)) return 'reading';
  if (isOverclaim(subject, row, citation)) return 'change';
  return isAbsentByDesign(subject, row, citation) ? 'reading' : groundOfAbsence(citation);
}

/** True where this change adds or raises a claim on something that, by history, never was. Work that goes on does not claim that it is there. */
export function isOverclaim(subject: Subject, row: AssessedRow, citation: Citation): boolean {
  return (
    citation.fate?.kind === 'never' &&
    !isForeign(subject, citation) &&
    claimsHere(subject).adds(row, citation) &&
    !isAbsentByDesign(subject, row, citation)
  );
}

/** On a page that nobody declared an overclaim is a warning, whatever the row says. */
export const severityOfOverclaim = ({ declared }: Subject): Severity | undefined => (declared ? undefined : 'warning');

/** The ground of what this change takes away from a row: one that it takes back along with that, to not begun, says so itself. */
export const groundOfChange = (subject: Subject, row: AssessedRow): Ground =>
  claimsHere(subject).lowers(row) ? 'reading' : 'change';

/** The ground of something that is not as cited: the change's where base had the reference and no such finding. */
export function driftGround({
  subject,
  row,
  citation,
  old,
}: {
  readonly subject: Subject;
  readonly row: AssessedRow;
  readonly citation: Citation;
  /** Where it was so before this change, or the reference is new. */
  readonly old: Ground;
}): DraftGround {
  return claimsHere(subject).isNew(row, citation) ? old : { fresh: 'change', old };
}

/** What happened to a path that is not there. */
export function causeOfAbsence({ reference, resolution, change, renamedTo, fate }: Citation): CauseKey {
  const path = resolution.target ?? reference.path ?? reference.text;
  if (change === 'renamed') return { kind: 'renamed', path, detail: renamedTo };
  if (change === 'deleted') return { kind: 'deleted', path, detail: null };
  switch (fate?.kind) {
    case 'renamed':
      return { kind: 'renamed', path, detail: fate.to };
    case 'deleted':
      return { kind: 'deleted', path, detail: describeEvent(fate) };
    case 'never':
      return { kind: 'never-was', path, detail: null };
    case 'uncommitted':
      return { kind: 'deleted', path, detail: null };
    case 'restored':
    case undefined:
      return { kind: 'missing', path, detail: null };
  }
}

/** `41b61e1 on 2025-10-07`. */
export const describeEvent = ({ commit, date }: { readonly commit: string; readonly date: string }): string =>
  `${commit.slice(0, 7)} on ${date}`;
