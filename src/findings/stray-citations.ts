// What a row cites or links to that is not where configuration wants everything in its column to be.
import type { CitedPlace } from '../config/settings.ts';
import type { Cell, Range } from '../documents/page.ts';
import { openCells } from '../rows/tables/row-cells.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';
import { isMeant } from './is-meant.ts';
import { linkTarget } from './link-target.ts';

interface StrayCitation {
  /** Header of the column. */
  readonly column: string;
  /** As written. */
  readonly text: string;
  readonly globs: readonly string[];
  readonly range: Range;
}

/** Paths, globs and addresses; names, commands, tickets and words are nowhere that a glob could mean. */
export function findStrayCitations(
  subject: Subject,
  cites: readonly CitedPlace[],
): (row: AssessedRow) => readonly StrayCitation[] {
  const cellsOf = openCells(subject.page);
  return (row) =>
    (subject.tables[row.row.table]?.columns ?? []).flatMap((column): readonly StrayCitation[] => {
      const place = cites.find(({ column: name }) => isMeant(name, column));
      const cell = cellsOf(row.row)?.[column.index];
      if (place === undefined || cell === undefined) return [];
      const { globs } = place;
      return citedIn(subject, row, { header: column.header, cell }).flatMap(({ path, text, range }) =>
        path !== null && place.matches(path) ? [] : [{ column: column.header, text, globs, range }],
      );
    });
}

interface Cited {
  /** From the repository's root; null where it leads out of it. */
  readonly path: string | null;
  readonly text: string;
  readonly range: Range;
}

/** The references of a column, and its links that are none. */
function citedIn(
  { path: page }: Subject,
  { evidence }: AssessedRow,
  { header, cell }: { readonly header: string; readonly cell: Cell },
): readonly Cited[] {
  const cited = evidence.flatMap(
    ({ place, reference: { kind, path, text, range }, resolution: { target } }): Cited[] =>
      place.column === header && (path !== null || kind === 'url') ? [{ path: target ?? path, text, range }] : [],
  );
  const links = new Map(cell.segments.flatMap((segment) => (segment.link === null ? [] : [[segment.link, segment]])));
  const others = [...links].filter(([{ range }]) => !cited.some((one) => isWithin(one.range, range)));
  return [
    ...cited,
    ...others.map(([{ url, range }, segment]) => ({ path: linkTarget(segment, page), text: url, range })),
  ];
}

const isWithin = (one: Range, other: Range): boolean =>
  one.line === other.line && one.column >= other.column && one.endColumn <= other.endColumn;
