// Finds the rows that are nothing but a file in a list of deleted files: `### Deleted (3 files)`.
import type { Block, Page } from '../documents/page.ts';
import { listsGone } from '../text/lists-gone.ts';
import type { Row, Status } from './row.ts';
import { looksLikePath } from './tables/cell-content.ts';

/** What has one of these says of work that it is there, whatever is written above it. */
const CLAIMS: ReadonlySet<Status> = new Set<Status>(['done', 'partial']);

/** Below a heading that says so, a row that names its paths and no more says that they are gone. One that says or cites anything else may claim it. */
export function openListedGone({ blocks, lines }: Page): (row: Row) => boolean {
  const headings = listHeadings(blocks);
  if (!headings.some(({ gone }) => gone)) return () => false;
  // By line: a page has many headings and many rows.
  const isGone = new Array<boolean>(lines.length + 1).fill(false);
  headings.forEach(({ line, gone }, at) => isGone.fill(gone, line, headings[at + 1]?.line));
  return ({ declared: { status }, heading, evidence, range }) =>
    isGone[range.line] === true &&
    !CLAIMS.has(status) &&
    namesOnlyPaths(heading) &&
    evidence.length > 0 &&
    evidence.every(({ text }) => text === heading);
}

interface PlacedHeading {
  readonly line: number;
  readonly gone: boolean;
}

/** In the order of the page. */
function listHeadings(blocks: readonly Block[]): readonly PlacedHeading[] {
  return blocks.flatMap((block): readonly PlacedHeading[] =>
    block.kind === 'heading'
      ? [{ line: block.range.line, gone: listsGone(block.text) }]
      : block.kind === 'quote'
        ? listHeadings(block.blocks)
        : [],
  );
}

function namesOnlyPaths(text: string): boolean {
  const words = text.split(/[\s,;&]+/u).filter((word) => word !== '');
  return words.length > 0 && words.every(looksLikePath);
}
