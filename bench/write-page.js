// Puts what was measured into docs/performance.md: a section for each Node, a table in each. Rows that were not measured this time stay.
import { readFileSync, writeFileSync } from 'node:fs';

const [BEGIN, END] = ['<!-- npm run bench -- --write: begin -->', '<!-- end -->'];

/** What tells two rows apart: their first two cells. */
const nameOf = (row) => row.split('|').slice(1, 3).join('|');

/** The sections between the markers, by their titles. */
function readSections(text) {
  return new Map(
    text
      .split(/^### /m)
      .slice(1)
      .map((section) => {
        const [title, ...lines] = section.trim().split('\n');
        return [title, { lines, rows: lines.filter((line) => line.startsWith('| ')).slice(1) }];
      }),
  );
}

/** `sections`: title, what is said above the table, its header, its rows in their order, and the names that rows can have. */
export function writePage(file, sections) {
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
  const known = readSections(text.slice(from, to));
  for (const { title, about, header, rows, order } of sections) {
    if (rows.length === 0) continue;
    const all = new Map([...(known.get(title)?.rows ?? []), ...rows].map((row) => [nameOf(row), row]));
    const ordered = order.flatMap((name) => all.get(name) ?? []);
    known.set(title, { lines: ['', about, '', header, header.replaceAll(/[^|]+/g, '---'), ...ordered] });
  }
  const body = [...known].map(([title, { lines }]) => `### ${title}\n${lines.join('\n').trimEnd()}`).join('\n\n');
  writeFileSync(file, `${text.slice(0, from)}\n\n${body}\n\n${text.slice(to)}`);
}
