// Finds the header of the refused table that a line is in, to compare it with the header at base.
import { openHeaders } from '../rows/tables/row-cells.ts';
import { wordsOf, type UnreadLine } from '../rows/set/unread-lines.ts';
import { lazily } from '../text/lazily.ts';
import type { Subject } from './assessed-document.ts';

/** Answers with the cells of the header, as cells are compared; null for a line that is in no refused table. */
export function openRefusedHeaders({
  page,
  tables,
}: Pick<Subject, 'page' | 'tables'>): (line: UnreadLine) => ReadonlySet<string> | null {
  const headersAt = lazily(() => openHeaders(page));
  const known = new Map<number, ReadonlySet<string>>();
  const starts = lazily(() => {
    const found = new Map<number, number>();
    for (const { accepted, range } of tables)
      if (!accepted)
        for (let { line } = range; line <= range.endLine; line += 1) if (!found.has(line)) found.set(line, range.line);
    return found;
  });
  return ({ line, reason }) => {
    const start = reason.code === 'refused' ? starts().get(line) : undefined;
    if (start === undefined) return null;
    const headers = known.get(start) ?? new Set(headersAt()(start).map(({ text }) => wordsOf(text)));
    known.set(start, headers);
    return headers;
  };
}
