// Pairs the brackets of masked code, so that readers can ask where a call or a body ends and what encloses it.

export interface Brackets {
  /** Offset of the bracket that closes the one at `open`; the end of the code where none does. */
  close(open: number): number;
  /** Offset of the innermost `{` that is open at `at`; -1 where none is. */
  enclosing(at: number): number;
  /** Offset of the innermost bracket of any kind that is open at `at`; -1 where none is. */
  around(at: number): number;
}

interface Pair {
  readonly open: number;
  close: number;
  /** Index of the pair around it; -1 where there is none. */
  readonly parent: number;
}

/** Most levels that are climbed in search of what encloses a place. */
const MAX_CLIMB = 200;

/** Linear in the code. A closing bracket that closes nothing is passed over. */
export function pairBrackets(code: string): Brackets {
  const pairs: Pair[] = [];
  const byOpen = new Map<number, Pair>();
  const stack: number[] = [];
  const brackets = /[()[\]{}]/g;
  while (brackets.test(code)) {
    const index = brackets.lastIndex - 1;
    const bracket = code.charAt(index);
    if ('([{'.includes(bracket)) {
      const pair: Pair = { open: index, close: code.length, parent: stack.at(-1) ?? -1 };
      byOpen.set(index, pair);
      stack.push(pairs.push(pair) - 1);
      continue;
    }
    const top = pairs[stack.at(-1) ?? -1];
    if (top === undefined || code[top.open] !== OPENER.get(bracket)) continue;
    top.close = index;
    stack.pop();
  }
  const lastBefore = (at: number): number => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle]?.open ?? Infinity) < at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const climb = (at: number, brackets: string): number => {
    let pair = pairs[lastBefore(at)];
    for (let climbed = 0; pair !== undefined && climbed < MAX_CLIMB; climbed += 1) {
      if (pair.close >= at && brackets.includes(code.charAt(pair.open))) return pair.open;
      pair = pairs[pair.parent];
    }
    return -1;
  };
  return {
    close: (open) => byOpen.get(open)?.close ?? code.length,
    enclosing: (at) => climb(at, '{'),
    around: (at) => climb(at, '([{'),
  };
}

const OPENER: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);
