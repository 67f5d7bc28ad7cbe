// Applies edits to a whole page and keeps every other character of it: each line's own ending, a byte order mark, trailing spaces.
import { splitLines } from '../text/lines.ts';
import { selectEdits } from './compose-edits.ts';
import { keepPadding } from './keep-padding.ts';
import type { ReportEdit } from './report.ts';

/**
 * The page after the edits; null where one reaches beyond its line: then the page is not the one they were made for.
 * A byte order mark at the start of `text` counts as no column. A line feed in an edit's text becomes the page's own line ending.
 */
export function applyEdits(text: string, edits: readonly ReportEdit[]): string | null {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const body = text.slice(mark);
  const lines = splitLines(body);
  const starts = startsOf(body, lines);
  const ending = /\r\n|\n|\r/.exec(body)?.[0] ?? '\n';
  const offsetOf = (line: number, column: number): number | null => {
    const [start, content] = [starts[line - 1], lines[line - 1]];
    return start === undefined || content === undefined || column < 1 || column - 1 > content.length
      ? null
      : start + column - 1;
  };
  let result = text.slice(0, mark);
  let copied = 0;
  for (const { line, column, endLine, endColumn, text: replacement } of keepPadding(
    selectEdits(edits),
    (number) => lines[number - 1],
  )) {
    const [from, to] = [offsetOf(line, column), offsetOf(endLine, endColumn)];
    if (from === null || to === null || from < copied || to < from) return null;
    result += body.slice(copied, from) + replacement.replace(/\r?\n/g, ending);
    copied = to;
  }
  return result + body.slice(copied);
}

/** Offsets at which the lines begin. */
function startsOf(body: string, lines: readonly string[]): readonly number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length;
    at += body.startsWith('\r\n', at) ? 2 : 1;
    return start;
  });
}
