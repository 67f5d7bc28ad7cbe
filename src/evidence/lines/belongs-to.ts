// Whether cited lines belong to the definition of a name: what leads to it, and its body.
import type { LineSpan } from '../reference.ts';

/** Lines of comments and attributes above a definition that belong to it. */
const MAX_LEAD = 12;
/** Attributes, decorators, comments and templates. */
const LEAD =
  /^\s*(?:@|#|\/\/|\/?\*|--|;|"""|'''|<!--|template\b|export\s|async\s|pub\s|public\s|private\s|protected\s|static\s)/;

/** True where the cited lines are what leads to a definition, or are in its body. */
export function belongsTo({
  lines,
  spans,
  defined,
}: {
  readonly lines: readonly string[];
  readonly spans: readonly LineSpan[];
  readonly defined: readonly number[];
}): boolean {
  return spans.some(({ start, end }) => {
    const next = defined.find((line) => line > end);
    const last = defined.findLast((line) => line < start);
    return (next !== undefined && isLead(lines, end, next)) || (last !== undefined && isBody(lines, last, start));
  });
}

/** True where every line from `from` up to a definition belongs to it: comments, attributes, qualifiers. */
function isLead(lines: readonly string[], from: number, definition: number): boolean {
  return definition - from <= MAX_LEAD && lines.slice(from - 1, definition - 1).every((line) => LEAD.test(line));
}

/** True for a line in the body of a definition: all between are deeper, up to the bracket that closes it. */
function isBody(lines: readonly string[], definition: number, line: number): boolean {
  const indent = indentOf(lines[definition - 1] ?? '');
  for (let at = definition + 1; at <= line; at += 1) {
    const text = lines[at - 1];
    if (text === undefined) return false;
    if (text.trim() === '' || indentOf(text) > indent) continue;
    if (indentOf(text) < indent || !/^\s*[)}\]{>]/.test(text)) return false;
    // The bracket that ends the body is its last line, unless a block goes on from it.
    if (at < line && /^\s*\}/.test(text) && !/\{\s*$/.test(text)) return false;
  }
  return true;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
