// Knows the lines of a source that are words and not code: those inside of block comments and of strings of many lines.

const NONE: ReadonlySet<number> = new Set();
const known = new WeakMap<readonly string[], ReadonlySet<number>>();

/** At the start of a line: elsewhere it may be a part of a pattern such as `src/*`. */
const BLOCK = /^\s*\/\*/;
const TRIPLE = /"""|'''/;
const COMMENT_LINE = /^\s*(?:#|\/\/)/;

/** The lines (1-based) on which a block comment or a string of many lines goes on. What is never closed was not one. Read once a file; linear in it. */
export function spokenLines(lines: readonly string[]): ReadonlySet<number> {
  const before = known.get(lines);
  if (before !== undefined) return before;
  const found = findSpoken(lines);
  known.set(lines, found);
  return found;
}

function findSpoken(lines: readonly string[]): ReadonlySet<number> {
  if (!lines.some((line) => BLOCK.test(line) || TRIPLE.test(line))) return NONE;
  const lastWith = new Map(
    ['*/', '"""', "'''"].map((mark) => [mark, lines.findLastIndex((one) => one.includes(mark))]),
  );
  const found = new Set<number>();
  let closing: string | null = null;
  for (const [at, line] of lines.entries()) {
    if (closing !== null) {
      found.add(at + 1);
      if (line.includes(closing)) closing = null;
      continue;
    }
    const opened = openedOn(line);
    if (opened !== null && (lastWith.get(opened) ?? -1) > at) closing = opened;
  }
  return found;
}

/** What has to close what a line opens and does not close itself; null where it leaves nothing open. */
function openedOn(line: string): string | null {
  const block = BLOCK.exec(line)?.[0];
  if (block !== undefined) return line.includes('*/', block.length) ? null : '*/';
  const mark = COMMENT_LINE.test(line) ? undefined : TRIPLE.exec(line)?.[0];
  return mark !== undefined && line.split(mark).length % 2 === 0 ? mark : null;
}
