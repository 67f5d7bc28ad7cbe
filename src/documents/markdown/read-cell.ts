// Reads a cell that has only plain text and code spans, without remark.
import type { Range, Segment } from '../page.ts';
import { unescapePipes } from './unescape-pipes.ts';

// What means something to remark outside of code spans. Underscores inside a word, a lone `&` and the like do not.
const SPECIAL = /[\\<[*~@]|:\/\/|www\.|&#?[A-Za-z0-9]{1,31};|(?:^|[^A-Za-z0-9_])_|_(?:[^A-Za-z0-9_]|$)|xmpp:|mailto:/i;

/** Backtick runs of one cell that are paired. */
const MAX_TICK_RUNS = 2_000;

const PLAIN = { columns: null, strong: false, emphasis: false, struck: false, link: null } as const;

interface TickRun {
  readonly start: number;
  readonly end: number;
}

/** For each backtick run of the text the index of the next run of the same length, or -1. */
function pairRuns(text: string): { readonly runs: readonly TickRun[]; readonly partners: readonly number[] } {
  const runs: TickRun[] = [];
  for (let at = text.indexOf('`'); at !== -1; at = text.indexOf('`', at)) {
    const start = at;
    while (text.charCodeAt(at) === 96) at += 1;
    runs.push({ start, end: at });
  }
  const partners: number[] = [];
  const next = new Map<number, number>();
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (run === undefined) continue;
    const size = run.end - run.start;
    partners[index] = next.get(size) ?? -1;
    next.set(size, index);
  }
  return { runs, partners };
}

/** One space at each end goes, where the code is not blank. */
function trimCode(text: string, from: number, to: number): TickRun {
  const padded = to - from > 2 && text.charCodeAt(from) === 32 && text.charCodeAt(to - 1) === 32;
  const blank = !/[^ ]/.test(text.slice(from, to));
  return padded && !blank ? { start: from + 1, end: to - 1 } : { start: from, end: to };
}

/**
 * The segments of the text at this place, or null where remark must read it. With `anyhow` all that is no code span is plain text,
 * and so are code spans beyond the bound.
 */
export function readCell(
  text: string,
  place: { readonly line: number; readonly column: number },
  anyhow = false,
): readonly Segment[] | null {
  const segments: Segment[] = [];
  const paired = pairRuns(text);
  const crowded = paired.runs.length > MAX_TICK_RUNS;
  if (crowded && !anyhow) return null;
  const { runs, partners } = crowded ? { runs: [], partners: [] } : paired;
  const range = (from: number, to: number): Range => ({
    line: place.line,
    column: place.column + from,
    endLine: place.line,
    endColumn: place.column + to,
  });
  const addText = (from: number, to: number): boolean => {
    const plain = text.slice(from, to);
    if (!anyhow && SPECIAL.test(plain)) return false;
    if (from < to)
      segments.push({ kind: 'text', text: plain, range: range(from, to), outer: range(from, to), ...PLAIN });
    return true;
  };
  let done = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const open = runs[index];
    const partner = partners[index] ?? -1;
    const close = partner === -1 ? undefined : runs[partner];
    if (open === undefined || close === undefined) continue;
    if (!addText(done, open.start)) return null;
    const code = trimCode(text, open.end, close.start);
    const unescaped = unescapePipes(text.slice(code.start, code.end), place.column + code.start);
    segments.push({
      kind: 'code',
      range: range(code.start, code.end),
      outer: range(open.start, close.end),
      ...PLAIN,
      ...unescaped,
    });
    done = close.end;
    index = partner;
  }
  return addText(done, text.length) ? segments : null;
}
