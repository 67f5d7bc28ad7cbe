// Whether cited lines belong to the definition of a name: what leads to it, and its body.
import { endOfDefinition } from '../names/end-of-definition.ts';
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
    return (
      (next !== undefined && isLead(lines, end, next)) || (last !== undefined && start <= endOfDefinition(lines, last))
    );
  });
}

/** True where every line from `from` up to a definition belongs to it: comments, attributes, qualifiers. */
function isLead(lines: readonly string[], from: number, definition: number): boolean {
  return definition - from <= MAX_LEAD && lines.slice(from - 1, definition - 1).every((line) => LEAD.test(line));
}
