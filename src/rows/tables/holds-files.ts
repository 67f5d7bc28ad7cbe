// What the rows of a table name, whatever its headers say: files, links to pages, and the commits at which they were verified.
import type { TableRow } from '../../documents/page.ts';
import { isPlaceholder } from '../../text/placeholders.ts';
import { namesFile } from './cell-content.ts';

/** How many rows have the name of a file in code marks or as a link, in whatever cell: where a change takes one away, that is followed as a mention. */
export function countNamingFiles(rows: readonly TableRow[]): number {
  return rows.filter(({ cells }) =>
    cells.some(({ segments }) =>
      segments.some(
        ({ kind, text, link }) =>
          (kind === 'code' && namesFile(text.split(/::|[:#(]/, 1)[0] ?? '')) || (link !== null && namesFile(link.url)),
      ),
    ),
  ).length;
}

/** True where half of the rows, and two at least, give the commit at which somebody verified them. */
export function holdsCommits(rows: readonly TableRow[], verified: readonly number[]): boolean {
  const dated = rows.filter(({ cells }) => verified.some((index) => COMMIT.test(cells[index]?.text.trim() ?? '')));
  return dated.length > 1 && dated.length * 2 >= rows.length;
}

/** A day in eight digits is none. */
const COMMIT = /^(?!20\d{6}$)(?=[0-9a-f]*\d)[0-9a-f]{7,40}$/i;

/** True where half of what a column says are names of files, and so many cells at least. */
export function holdsFiles(rows: readonly TableRow[], index: number, least: number): boolean {
  const said = rows.flatMap(({ cells }) => {
    const text = cells[index]?.text.trim() ?? '';
    return isPlaceholder(text) ? [] : [text];
  });
  const files = said.filter(namesFile).length;
  return files >= least && files * 2 >= said.length;
}

/** True where most rows are named by a link to a file: `[mmc](mmc.md)`, as in an index of modules with their status. */
export function linksPages(rows: readonly TableRow[], index: number): boolean {
  const linked = rows.filter(({ cells }) =>
    cells[index]?.segments.some(({ link }) => link !== null && namesFile(link.url)),
  ).length;
  return linked > 1 && linked * 2 >= rows.length;
}
