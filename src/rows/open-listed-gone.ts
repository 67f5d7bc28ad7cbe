// Finds the rows that are nothing but a file in a list of deleted files: `### Deleted (3 files)`.
import type { Block, Page } from '../documents/page.ts';
import { listsGone } from '../text/lists-gone.ts';
import type { Row, Status } from './row.ts';
import { looksLikePath } from './tables/cell-content.ts';

/** What has one of these says of work that it is there or is to come, whatever is written above it. */
const CLAIMS: ReadonlySet<Status> = new Set<Status>(['done', 'partial', 'blocked', 'failed', 'unknown']);

/** Below a heading that says so, a row that names its paths and no more says that they are gone. One that says or cites anything else may claim it. */
export function openListedGone(
  { blocks, lines }: Page,
  /** Pieces of paths that rows claimed before the change: a heading that it writes does not call those gone. */
  claimed: ReadonlySet<string>,
): (row: Row) => boolean {
  // By line: a page has many headings and many rows.
  const isGone = new Array<boolean>(lines.length + 1).fill(false);
  markGone(blocks, isGone, false);
  if (!isGone.includes(true)) return () => false;
  return ({ declared: { status }, heading, evidence, range }) =>
    isGone[range.line] === true &&
    !CLAIMS.has(status) &&
    namesOnlyPaths(heading) &&
    evidence.length > 0 &&
    evidence.every(({ text }) => text === heading) &&
    !wordsOf(heading).some((word) => piecesOf(word).every((piece) => claimed.has(piece)));
}

/** Whether a page lists what rows claimed at base as deleted. */
export function listsClaimed({ page, rows }: ReadRows, claimed: () => ReadonlySet<string>): boolean {
  const listed = rows.filter(openListedGone(page, NOTHING));
  return listed.length > 0 && !listed.every(openListedGone(page, claimed()));
}

/** The pieces of all paths in the lines of a page's rows, but for those that it lists as deleted. */
export function claimedPieces({ page, rows }: ReadRows): readonly string[] {
  const isListed = openListedGone(page, NOTHING);
  return rows.flatMap((row) =>
    isListed(row) ? [] : page.lines.slice(row.range.line - 1, row.range.endLine).flatMap(piecesOf),
  );
}

interface ReadRows {
  readonly page: Page;
  readonly rows: readonly Row[];
}

const NOTHING: ReadonlySet<string> = new Set();

/** A heading governs what is below it, down to the next one; one in a quote, no more than the rest of the quote. */
function markGone(blocks: readonly Block[], isGone: boolean[], around: boolean): void {
  let gone = around;
  for (const block of blocks) {
    if (block.kind === 'heading') gone = listsGone(block.text);
    else if (block.kind === 'quote') markGone(block.blocks, isGone, gone);
    else isGone.fill(gone, block.range.line, block.range.endLine + 1);
  }
}

const wordsOf = (text: string): readonly string[] => text.split(/[\s,;&]+/u).filter((word) => word !== '');

function namesOnlyPaths(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.every(looksLikePath);
}

/** `src/a.ts` of `[a](src/a.ts)` and of `src/a.ts:3`. */
const piecesOf = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}_./@+~-]+/gu) ?? []).map((piece) => piece.replace(/^\.\//u, ''));
