// Finds columns that can be evidence for what their cells hold, whatever their header says.
import type { Cell } from '../../documents/page.ts';
import type { HeaderMeaning } from '../../text/table-headers.ts';
import type { ColumnRole, Status } from '../row.ts';
import { evidenceContent } from './cell-content.ts';

/**
 * A column whose header says nothing of evidence and whose cells look cited, the one that names the rows among them: whether they cite files only
 * the repository can tell.
 */
export interface ByContents {
  readonly index: number;
  /** How many of its cells must cite files, besides being half of those that say something. */
  readonly least: 1 | 2;
}

interface Candidate {
  readonly index: number;
  readonly configured: ColumnRole | null;
  readonly meanings: readonly HeaderMeaning[];
  readonly cells: readonly (Cell | undefined)[];
}

/** Why a column has no role. */
export const UNKNOWN = 'the header is not known';

/** Half of what it says looks cited, and two cells at least; one is enough where the header means files as well (`File`, `Path`). */
export function findByContents(candidate: Candidate, statusOf: (cell: Cell) => Status): readonly ByContents[] {
  if (candidate.configured !== null) return [];
  const least = candidate.meanings.some(({ kind }) => kind === 'evidence') ? 1 : 2;
  const { said, cited } = evidenceContent(candidate.cells, statusOf);
  return cited >= least && cited * 2 >= said ? [{ index: candidate.index, least }] : [];
}
