// Knows what a page links to close to a broken link: there its author means another thing by that link.
import { pageSections, sectionAround } from '../../documents/page-sections.ts';
import type { Page } from '../../documents/page.ts';
import { lazily } from '../../text/lazily.ts';
import type { findLinkPath } from './find-link-path.ts';
import type { JudgedLink } from './find-links.ts';

/** Lines of one section within which two links are about the same subject. */
const NEAR = 6;

/** A link of the page, and where it leads. */
interface Looked {
  readonly judged: JudgedLink;
  readonly found: ReturnType<typeof findLinkPath>;
}

/** Whether a page links a path beside a line: in the same row of a table, else in the same section and a few lines away. */
export function openBeside(page: Page, looked: readonly Looked[]): (path: string, line: number) => boolean {
  const open = lazily(() => ({
    places: new Set(
      looked.flatMap(({ judged: { link }, found }) =>
        found.kind === 'there' ? [placeOf(found.path, link.range.line)] : [],
      ),
    ),
    sections: pageSections(page),
    // Each row of a table has a subject of its own.
    rows: new Set(
      page.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ range }) => range.line) : [])),
    ),
  }));
  return (path, line) => {
    const { places, sections, rows } = open();
    const isBeside = (other: number): boolean =>
      line === other ||
      (!rows.has(line) && !rows.has(other) && sectionAround(sections, line) === sectionAround(sections, other));
    for (let other = line - NEAR; other <= line + NEAR; other += 1)
      if (places.has(placeOf(path, other)) && isBeside(other)) return true;
    return false;
  };
}

const placeOf = (path: string, line: number): string => `${line}:${path}`;
