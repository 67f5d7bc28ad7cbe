// Tells of a file in which some tests have markers that one of them surely can run, without reading it as code: by its parts that begin at the margin, as formatters write them.

/** How a language writes what begins at the margin. */
export interface Chunks {
  /** As in the language: without such a word a chunk marks nothing. */
  readonly markers: RegExp;
  /** The beginning of a test, or of a group of tests, that nothing but its own chunk can mark. */
  readonly test: RegExp;
  /** What such a chunk has in it where it has a test. */
  readonly has: RegExp;
  /** Beginnings of chunks whose markers say nothing of any other. */
  readonly apart: RegExp;
  /** The beginning of what is said of the next chunk; null where the language has none. */
  readonly before: RegExp | null;
}

/** Most chunks that are looked at. */
const MAX_CHUNKS = 5_000;

/** Null where nobody can say: no test is without a marker, or a marker may concern the whole file. */
export function judgeChunks(text: string, { markers, test, has, apart, before }: Chunks): 'runnable' | null {
  // What a line at the margin closes belongs to the chunk before it, as comments do.
  const chunks = text.split(/\r?\n(?=[^\s)}\]#/*])/, MAX_CHUNKS + 1);
  if (chunks.length > MAX_CHUNKS) return null;
  let [found, marked] = [false, false];
  for (const chunk of chunks) {
    if (before?.test(chunk) === true) {
      marked ||= markers.test(chunk);
      continue;
    }
    found ||= !marked && test.test(chunk) && has.test(chunk) && !markers.test(chunk);
    marked = false;
  }
  return found && chunks.every((chunk) => apart.test(chunk) || !markers.test(chunk)) ? 'runnable' : null;
}
