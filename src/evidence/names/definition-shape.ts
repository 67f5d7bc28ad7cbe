// Compares what two names define: the lines of a definition, with the name itself taken out.
import { listWords } from '../../text/contains-word.ts';
import type { Budget } from '../lines/line-diff.ts';

/** Longest definition that is compared as a whole, and which part of its lines the new one must have kept. */
const MAX_DEFINITION = 400;
const KEPT = 0.6;
/** In the place of the name. Half of a surrogate pair: no text that was decoded from UTF-8 has one alone. */
const HOLE = '\ud800';

/** The line with a hole at each place of the name: equal for two names where one line became the other by renaming. */
export function withoutName(line: string, name: string): string {
  let [text, copied] = ['', 0];
  for (const at of listWords(line, name)) {
    text += line.slice(copied, at) + HOLE;
    copied = at + name.length;
  }
  return text + line.slice(copied);
}

/** The lines of a definition without its name, its indentation and the blank ones, its own line first. */
export function shapeOf({
  lines,
  from,
  name,
}: {
  readonly lines: readonly string[];
  /** 0-based. */
  readonly from: number;
  readonly name: string;
}): readonly string[] {
  return linesOfDefinition(lines, from).map((line) => withoutName(line, name).trim());
}

/** How often each line is in a shape. */
export function countLines(shape: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of shape) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** Whether most lines of a shape are in another one; null where the budget ran out. Its own line counts as kept: it is the name that was edited there. */
export function keepsShape({
  before,
  counts,
  budget,
}: {
  readonly before: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly budget: Budget;
}): boolean | null {
  const used = new Map<string, number>();
  let kept = 1;
  for (const [at, line] of before.slice(1).entries()) {
    if (kept >= KEPT * before.length) return true;
    if (kept + before.length - 1 - at < KEPT * before.length) return false;
    budget.steps -= 1;
    if (budget.steps < 0) return null;
    const count = used.get(line) ?? 0;
    if (count >= (counts.get(line) ?? 0)) continue;
    used.set(line, count + 1);
    kept += 1;
  }
  return kept >= KEPT * before.length;
}

/** The lines of a definition without the blank ones: from its own line to the last that is deeper, or closes it. */
function linesOfDefinition(lines: readonly string[], from: number): readonly string[] {
  const own = lines[from] ?? '';
  const indent = indentOf(own);
  const found = [own];
  for (const line of lines.slice(from + 1, from + MAX_DEFINITION)) {
    if (line.trim() === '') continue;
    const isClosing = indentOf(line) === indent && /^\s*(?:[)}\]>{]|end\b)/.test(line);
    if (indentOf(line) <= indent && !isClosing) break;
    found.push(line);
    if (isClosing && /^\s*(?:\}|end\b)/.test(line)) break;
  }
  return found;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
