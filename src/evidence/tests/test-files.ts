// Reads the files of cited tests, each content once a run, and no further than somebody asks.
import { lazily } from '../../text/lazily.ts';
import type { Side } from '../side.ts';
import { isPlainlyRunnable, judgeAtOnce, readTests } from './read-tests.ts';
import type { TestCase } from './test-source.ts';

/** The tests of one file content. */
export interface TestFile {
  /** Whether it has tests that surely can run, so that nobody needs to know which. */
  readonly plain: boolean;
  /** What holds of all of them together, where nobody needs to know which they are; null where the file has to be read as code for it. */
  readonly whole: () => 'runnable' | 'conditional' | null;
  /** Null where they cannot be read. */
  readonly tests: () => readonly TestCase[] | null;
  /** Offsets of the first character of each line. */
  readonly lineStarts: () => readonly number[];
}

/** Tests by path and object id, each content read once a run. */
export type ReadFiles = (side: Side, paths: readonly string[]) => Promise<ReadonlyMap<string, TestFile>>;

export function openTestFiles(): ReadFiles {
  const known = new Map<string, TestFile>();
  return async (side, paths) => {
    const [ids, texts] = await Promise.all([
      side.contents.ids(side.snapshot, paths),
      side.contents.texts(side.snapshot, paths),
    ]);
    return new Map(
      [...new Set(paths)].flatMap((path): [string, TestFile][] => {
        const text = texts.get(path) ?? null;
        if (text === null) return [];
        const key = `${ids.get(path) ?? ''} ${path}`;
        const file = known.get(key) ?? {
          plain: isPlainlyRunnable(path, text),
          whole: lazily(() => judgeAtOnce(path, text)),
          tests: lazily(() => readTests(path, text)),
          lineStarts: lazily(() => listLineStarts(text)),
        };
        known.set(key, file);
        return [[path, file]];
      }),
    );
  };
}

function listLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line of an offset, 1-based. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let [low, high] = [1, lineStarts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
