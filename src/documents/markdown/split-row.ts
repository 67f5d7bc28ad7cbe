// Splits one line of a pipe table into its cells, by the rule of GitHub's Markdown.

/** Where the trimmed content of a cell is in its line: 0-based, end exclusive. Equal for an empty cell. */
export interface CellSpan {
  readonly start: number;
  readonly end: number;
}

const isSpace = (code: number): boolean => code === 32 || code === 9;

/** The content between two pipes, without the spaces around it. */
function trim(line: string, from: number, to: number): CellSpan {
  let start = from;
  let end = to;
  while (start < end && isSpace(line.charCodeAt(start))) start += 1;
  while (end > start && isSpace(line.charCodeAt(end - 1))) end -= 1;
  if (start < end) return { start, end };
  // One space after the pipe, so that what is put there does not touch it.
  const place = Math.min(from + 1, to);
  return { start: place, end: place };
}

/**
 * The cells of the row that starts at `from` (0-based, after quote marks and indentation), at most `limit` of them.
 * A pipe divides cells unless a backslash comes before it; a backslash escapes a backslash; code spans protect nothing.
 */
export function splitRow(line: string, from: number, limit = Infinity): readonly CellSpan[] {
  let at = from;
  while (at < line.length && isSpace(line.charCodeAt(at))) at += 1;
  if (line.charCodeAt(at) === 124) at += 1;
  const cells: CellSpan[] = [];
  let start = at;
  while (at < line.length && cells.length < limit) {
    const code = line.charCodeAt(at);
    if (code === 124) {
      cells.push(trim(line, start, at));
      start = at + 1;
    } else if (code === 92) {
      const next = line.charCodeAt(at + 1);
      if (next === 92 || next === 124) at += 1;
    }
    at += 1;
  }
  if (cells.length >= limit) return cells;
  const last = trim(line, start, line.length);
  if (last.start < last.end || cells.length === 0) cells.push(last);
  return cells;
}
