// Writes a heading's text into a row's item cell, inside the marks that the cell has.
import type { Row } from '../rows/row.ts';
import type { Suggestion } from './finding.ts';
import type { Subject } from './assessed-document.ts';

/** Code marks, bold and emphasis around the whole cell. */
const MARKED = /^(`{1,3}|\*{1,3}|_{1,3})(.+)\1$/s;
/** What would be read as Markdown outside code marks. */
const MARKUP = /[`*[\]<>\\&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;

/** Null where the cell shows more than the row's name, or the name could not be written safely. */
export function renameRow({
  subject,
  row: { heading, range },
  to,
}: {
  readonly subject: Subject;
  readonly row: Row;
  readonly to: string;
}): Suggestion | null {
  const source =
    range.line === range.endLine
      ? subject.page.lines[range.line - 1]?.slice(range.column - 1, range.endColumn - 1)
      : undefined;
  if (source === undefined) return null;
  const marked = MARKED.exec(source);
  const mark = marked?.[1] ?? '';
  const inner = marked?.[2] ?? source;
  if (inner.replaceAll('\\|', '|') !== heading) return null;
  const code = mark.startsWith('`');
  if (code ? to.includes('`') : MARKUP.test(to)) return null;
  return { edits: [{ path: subject.path, range, text: mark + to.replaceAll('|', '\\|') + mark }] };
}
