// Names the part of its page that each row is in: the nearest heading above it that is not the row's own.
import type { Heading } from '../documents/page.ts';
import type { Subject } from '../findings/assessed-document.ts';

/** A heading for each row, in the order of the rows; null at the top of a page and right below its title. */
export function nameSections({ page, rows }: Pick<Subject, 'page' | 'rows'>): readonly (string | null)[] {
  const headings = page.blocks.filter((block): block is Heading => block.kind === 'heading');
  const title = headings[0]?.depth === 1 ? headings[0] : null;
  const order = [...rows.keys()].sort((a, b) => lineOf(rows, a) - lineOf(rows, b));
  const names: (string | null)[] = rows.map(() => null);
  const open: Heading[] = [];
  let next = 0;
  for (const index of order) {
    const line = lineOf(rows, index);
    for (
      let heading = headings[next];
      heading !== undefined && heading.range.line <= line;
      heading = headings[++next]
    ) {
      while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
      open.push(heading);
    }
    // In an audit a row begins with a heading of its own.
    const section = open.at(-1)?.range.line === line ? open.at(-2) : open.at(-1);
    names[index] = section === undefined || section === title || section.text === '' ? null : section.text;
  }
  return names;
}

const lineOf = (rows: Subject['rows'], index: number): number => rows[index]?.row.range.line ?? 0;
