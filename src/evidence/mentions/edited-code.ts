// Lists the code that a change edits or takes away, and what it takes out of it.
import { canDefine, isCode } from '../../text/code-path.ts';
import { splitLines } from '../../text/lines.ts';
import type { PathIndex } from '../locate/path-index.ts';

/** What so large a change takes away is nothing that a page was written for. */
const MAX_FILES = 200;

/** Paths at base; none where they are too many. */
export function editedCode(base: PathIndex, head: PathIndex): readonly string[] {
  const edited = base
    .entries()
    .filter(({ path, id }) => head.entry(path)?.id !== id && isCode(path) && canDefine(path))
    .map(({ path }) => path);
  return edited.length > MAX_FILES ? [] : edited;
}

/** The lines that one text has and the other has not: hundreds of names are looked for in these alone, not in whole files. */
export function linesLost(before: string, now: string): string {
  const kept = new Set(splitLines(now));
  return splitLines(before)
    .filter((line) => !kept.has(line))
    .join('\n');
}
