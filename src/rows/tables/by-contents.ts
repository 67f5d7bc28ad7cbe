// Finds columns that can be evidence, or a status, for what their cells hold, whatever their header says.
import type { Cell } from '../../documents/page.ts';
import { headsTests } from '../../text/table-headers.ts';
import { isPlainTestName, isTestName } from '../../text/test-name.ts';
import type { Status } from '../row.ts';
import { beginsWithGlyph } from '../status/vocabulary.ts';
import { isPlaceholder } from '../../text/placeholders.ts';
import type { Candidate } from './candidate.ts';
import { holdsCited, namesFile } from './cell-content.ts';

/**
 * A column whose header says nothing of evidence and whose cells look cited, the one that names the rows among them: whether they cite files only
 * the repository can tell.
 */
export interface ByContents {
  readonly index: number;
  /** How many of its cells must cite files, besides being half of those that say something; `others`: see `EvidenceField`. */
  readonly least: 1 | 2 | 'others';
}

/** Why a column has no role. */
export const UNKNOWN = 'the header is not known';

/** Any cell that looks cited makes it one: whether enough of them cite is decided over all tables of the page, by what the repository has. */
export function findByContents(candidate: Candidate): readonly ByContents[] {
  if (candidate.configured !== null || !holdsCited(candidate.cells)) return [];
  if (candidate.others) return [{ index: candidate.index, least: 'others' }];
  // One is enough where the header means files as well (`File`, `Path`).
  return [{ index: candidate.index, least: candidate.meanings.some(({ kind }) => kind === 'evidence') ? 1 : 2 }];
}

/** Whether a column below a header of tests has names of tests in it, though it names the rows or few of its cells cite anything. */
export const holdsTestNames = ({ configured, header, others, cells }: Candidate): boolean =>
  configured === null && headsTests(header) && !others && cells.some(namesTest);

const namesTest = (cell: Cell | undefined): boolean =>
  cell !== undefined &&
  (isPlainTestName(cell.text.trim()) ||
    cell.segments.some(({ kind, text }) => kind === 'code' && text.split(/\W+/).some(isTestName)));

/** The one column of statuses below a header that names none: its cells begin with status marks, and another column has files. Where two have marks, they compare things. */
export function findMarked<Column extends Candidate>(
  candidates: readonly Column[],
  statusOf: (cell: Cell) => Status,
): Column | undefined {
  const marked = candidates.filter((candidate) => holdsMarks(candidate, statusOf));
  const [only] = marked;
  if (only === undefined || marked.length > 1) return undefined;
  return candidates.some((other) => other !== only && holdsFiles(other)) ? only : undefined;
}

/** Two cells at least, and three of four of those that say something. */
function holdsMarks({ configured, cells }: Candidate, statusOf: (cell: Cell) => Status): boolean {
  if (configured !== null) return false;
  const filled = cells.flatMap((cell) => (cell === undefined || isPlaceholder(cell.text) ? [] : [cell]));
  const marked = filled.filter((cell) => beginsWithGlyph(cell.text.trim()) && statusOf(cell) !== 'unknown').length;
  return marked > 1 && marked * 4 >= filled.length * 3;
}

const holdsFiles = ({ cells }: Candidate): boolean =>
  cells.filter((cell) => cell !== undefined && namesFile(cell.text)).length > 1;
