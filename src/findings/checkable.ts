// Whether a reference can be held against the repository at all: words, addresses elsewhere and tickets cannot.
import type { ResolvedReference } from '../evidence/reference.ts';
import { unreachable } from '../text/unreachable.ts';
import type { AssessedRow } from './assessed-document.ts';

/** True where it was looked for and found or not, or names a file: what it says can become wrong. */
export function isCheckable({ reference: { kind }, resolution: { state } }: ResolvedReference): boolean {
  switch (kind) {
    case 'path':
    case 'lines':
    case 'glob':
      return true;
    case 'symbol':
    case 'command':
    case 'commit':
      return state !== 'unverifiable';
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
export const wasFound = ({ reference, resolution: { state } }: ResolvedReference): boolean =>
  state === 'present' && !reference.acknowledged && reference.polarity === 'work';

/** What a reference means, however it is written. */
export const meaningOf = ({ reference: { path, symbol, text }, resolution: { target } }: ResolvedReference): string =>
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
}): readonly ResolvedReference[] {
  const found = was.evidence.filter((resolved) => resolved.reference.column === column && wasFound(resolved));
  const [first] = found;
  if (first === undefined) return [];
  const left = now.evidence.some(
    (resolved) =>
      isCheckable(resolved) &&
      (resolved.reference.column === column || resolved.reference.role === first.reference.role),
  );
  if (left) return [];
  const cited = new Set(now.evidence.filter(isCheckable).map(meaningOf));
  return found.some((resolved) => cited.has(meaningOf(resolved))) ? [] : found;
}

/** The columns of a row that cite something, in their order. */
export const columnsOf = ({ evidence }: AssessedRow): readonly string[] => [
  ...new Set(evidence.map(({ reference }) => reference.column)),
];
