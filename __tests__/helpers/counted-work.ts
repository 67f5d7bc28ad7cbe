// Counts work instead of timing it: how often each block of src ran, and how many elements its lists copied or visited inside Node.
import { Session } from 'node:inspector/promises';

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

interface CountedWork {
  readonly total: number;
  /** The functions of src with the most work, worst first: `file:function`. */
  readonly worst: readonly (readonly [string, number])[];
}

/** The sum of how often each block ran: ranges nest, and each says how often its own code ran. */
const sum = (ranges: readonly Range[]): number => ranges.reduce((total, { count }) => total + count, 0);

type Counter = (elements: number) => void;

/** List methods that visit or copy all elements without running a block of ours for each. */
const WHOLE = ['slice', 'concat', 'join', 'includes', 'indexOf', 'lastIndexOf', 'reverse', 'shift', 'unshift'] as const;

/** Shorter lists cost no more than the call. */
const LONG = 16;

/** True where our own code called: how remark reads is bounded elsewhere. Jest maps each stack to its sources, which takes longer than the work. */
function isCalledBySource(): boolean {
  const before = { prepareStackTrace: Reflect.get(Error, 'prepareStackTrace'), stackTraceLimit: Error.stackTraceLimit };
  Error.prepareStackTrace = (_, calls) => calls[2]?.getFileName() ?? '';
  Error.stackTraceLimit = 3;
  const caller = String(new Error().stack);
  Object.assign(Error, before);
  return caller.includes('/src/') && !caller.includes('node_modules');
}

/** Replaces the list methods by ones that count, and returns what puts the old ones back. */
function countLists(add: Counter): () => void {
  const prototype = Array.prototype as unknown as Record<PropertyKey, unknown>;
  const originals = [...WHOLE, Symbol.iterator].map((name) => [name, prototype[name]] as const);
  for (const [name, original] of originals) {
    const method = original as (this: unknown[], ...given: unknown[]) => unknown;
    prototype[name] = function counted(this: unknown[], ...given: unknown[]): unknown {
      const result = method.apply(this, given);
      const length = name === 'slice' || name === 'concat' ? (result as unknown[]).length : this.length;
      if (length > LONG && isCalledBySource()) add(length);
      return result;
    };
  }
  return () => {
    for (const [name, original] of originals) prototype[name] = original;
  };
}

export interface WorkCounter {
  /** Runs `work` and counts what it did in src, and in lists. The same work gives the same count on every machine. */
  count(work: () => Promise<unknown>): Promise<CountedWork>;
  close(): void;
}

/** Starts counting in this process. Modules that are loaded before are counted as well. */
export async function openWorkCounter(): Promise<WorkCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async count(work) {
      let elements = 0;
      const restore = countLists((more) => (elements += more));
      try {
        await work();
      } finally {
        restore();
      }
      // What was counted before is given once and forgotten.
      const { result } = await session.post('Profiler.takePreciseCoverage');
      return sumUp(result, elements);
    },
    close: () => {
      session.disconnect();
    },
  };
}

function sumUp(
  result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly functionName: string; readonly ranges: readonly Range[] }[];
  }[],
  elements: number,
): CountedWork {
  const counts = new Map<string, number>();
  for (const { url, functions } of result) {
    const [, file] = /\/(src\/.*)$/.exec(url) ?? [];
    if (file === undefined || url.includes('node_modules')) continue;
    for (const { functionName, ranges } of functions) {
      const name = `${file}:${functionName}`;
      counts.set(name, (counts.get(name) ?? 0) + sum(ranges));
    }
  }
  const worst = [...counts].sort(([, a], [, b]) => b - a).slice(0, 10);
  return {
    total: [...counts.values()].reduce((total, count) => total + count, 0) + elements,
    worst: [['lists', elements], ...worst],
  };
}
