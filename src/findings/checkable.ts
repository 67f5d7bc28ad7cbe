// Whether a reference can be held against the repository at all: words, addresses elsewhere and tickets cannot.
import type { Citation } from '../evidence/citation.ts';
import { unreachable } from '../text/unreachable.ts';
import type { EvidenceField } from '../rows/row.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';
import { isDoubtful } from './doubts.ts';

/** True where it was looked for and found or not, or names a file: what it says can become wrong. */
function isCheckable(citation: Citation): boolean {
  const {
    reference: { kind },
    resolution: { state },
  } = citation;
  switch (kind) {
    case 'path':
    case 'lines':
    case 'glob':
      return true;
    case 'symbol':
    case 'command':
    case 'commit':
      return state !== 'unverifiable' || isDoubtful(citation);
    case 'url':
    case 'ticket':
    case 'prose':
    case 'placeholder':
      return false;
    default:
      return unreachable(kind);
  }
}

/** A reference of base that was checked, and proved work there. */
export const wasFound = ({ place, reference, resolution: { state } }: Citation): boolean =>
  state === 'present' && !reference.acknowledged && place.polarity === 'work';

/** What a reference means, however it is written. */
const meaningOf = ({ reference: { path, symbol, text }, resolution: { target } }: Citation): string =>
  JSON.stringify([target ?? path ?? text, symbol]);

/** References of base in one column that were found there, where none of them is anywhere in the row now and the column cites nothing else that can be checked; else none. */
export function findWithdrawn({
  was,
  now,
  column,
}: {
  readonly was: AssessedRow;
  readonly now: AssessedRow;
  readonly column: string;
}): readonly Citation[] {
  const found = was.evidence.filter((citation) => citation.place.column === column && wasFound(citation));
  const [first] = found;
  if (first === undefined) return [];
  // A name without its file is one word among others: where there are others in code marks, they may say the same.
  const isWord = ({ reference: { kind, path } }: Citation): boolean => kind === 'symbol' && path === null;
  const field = now.row.evidence.find((one) => one.column === column);
  if (found.every(isWord) && field?.segments.some(({ kind }) => kind === 'code') === true) return [];
  // What the row itself calls gone is left only where the row also claims something else than before.
  const same = now.row.declared.status === was.row.declared.status;
  const checkable = now.evidence.filter(
    (citation) => isCheckable(citation) && !(same && citation.reference.acknowledged),
  );
  const meanings = new Set(checkable.map(meaningOf));
  // Another header for the column is the column still; beside it, another column of its role is not.
  const isThere = now.row.evidence.some((field) => field.column === column);
  const isLeft = ({ place }: Citation): boolean =>
    isThere ? place.column === column : place.role === first.place.role;
  return checkable.some(isLeft) || found.some((citation) => meanings.has(meaningOf(citation))) ? [] : found;
}

/** The fields of a row that are read as evidence: a column that could be evidence for what it holds is only where rows of its table cite something in it. */
export function readFieldsOf({ rows }: Subject): (row: AssessedRow) => readonly EvidenceField[] {
  const columns = new Map<number, Set<string>>();
  for (const { row, evidence } of rows) {
    const cited = columns.get(row.table) ?? new Set<string>();
    columns.set(row.table, cited);
    for (const { place } of evidence) cited.add(place.column);
  }
  return ({ row }) =>
    row.evidence.filter(
      ({ byContents, column }) => byContents === undefined || columns.get(row.table)?.has(column) === true,
    );
}

/** The evidence columns of a row that cite something, in their order; not those that are evidence only for what they hold at the time. */
export const columnsOf = ({ evidence }: AssessedRow): readonly string[] => [
  ...new Set(evidence.flatMap(({ place }) => (place.byContents === undefined ? [place.column] : []))),
];
