// Compares two texts line by line and marks the changed lines as git does: shortest edit first, then each change slid to its best place.
import { slideChanges } from './slide-changes.ts';

export interface LineDiff {
  /** One flag a line: 1 for a line of the old text that is gone or edited. */
  readonly removed: Uint8Array;
  /** One flag a line: 1 for a line of the new text that was added or edited. */
  readonly added: Uint8Array;
  /** One flag a line of the old text: 1 for one that both texts have exactly once, so that it is mistaken for no other. */
  readonly unique: Uint8Array;
  /** One flag a line of the old text: 1 where the new text has an equal line at the same number. */
  readonly equal: Uint8Array;
}

/** Most lines of one text. */
const MAX_LINES = 200_000;

/** What comparing may still cost, in steps of the search; counted down. A million take some hundredths of a second. */
export interface Budget {
  steps: number;
}

/** null where the texts are too long, or too different to be compared within the budget. */
export function diffLines({
  old,
  now,
  budget,
}: {
  readonly old: readonly string[];
  readonly now: readonly string[];
  readonly budget: Budget;
}): LineDiff | null {
  if (old.length > MAX_LINES || now.length > MAX_LINES) return null;
  const numbers = new Map<string, number>();
  const numberOf = (line: string): number => {
    const known = numbers.get(line) ?? numbers.size;
    numbers.set(line, known);
    return known;
  };
  const a = Int32Array.from(old, numberOf);
  const b = Int32Array.from(now, numberOf);
  const removed = new Uint8Array(a.length);
  const added = new Uint8Array(b.length);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  const keptOld = keepCommon({ own: a, other: b, start, tail, changed: removed });
  const keptNow = keepCommon({ own: b, other: a, start, tail, changed: added });
  const search = new ShortestEdit({ a: pick(a, keptOld), b: pick(b, keptNow), budget });
  if (!search.run()) return null;
  keptOld.forEach((at, index) => {
    if (search.removed[index] === 1) removed[at] = 1;
  });
  keptNow.forEach((at, index) => {
    if (search.added[index] === 1) added[at] = 1;
  });
  slideChanges({ own: a, lines: old, changed: removed, otherChanged: added });
  slideChanges({ own: b, lines: now, changed: added, otherChanged: removed });
  const equal = Uint8Array.from(a, (number, at) => (number === b[at] ? 1 : 0));
  return { removed, added, unique: findUnique(a, b, numbers.size), equal };
}

function findUnique(a: Int32Array, b: Int32Array, numbers: number): Uint8Array {
  const [inOld, inNew] = [new Int32Array(numbers), new Int32Array(numbers)];
  for (const number of a) inOld[number] = (inOld[number] ?? 0) + 1;
  for (const number of b) inNew[number] = (inNew[number] ?? 0) + 1;
  return Uint8Array.from(a, (number) => (inOld[number] === 1 && inNew[number] === 1 ? 1 : 0));
}

function pick(values: Int32Array, at: readonly number[]): Int32Array {
  return Int32Array.from(at, (index) => values[index] ?? 0);
}

interface Sides {
  readonly own: Int32Array;
  readonly other: Int32Array;
  readonly start: number;
  readonly tail: number;
  readonly changed: Uint8Array;
}

/** Lines that take part in the search. Lines the other text has nowhere are changed for sure, and so are frequent ones in the midst of such. */
function keepCommon({ own, other, start, tail, changed }: Sides): number[] {
  const counts = new Map<number, number>();
  for (const line of other) counts.set(line, (counts.get(line) ?? 0) + 1);
  const frequent = Math.min(frequentFrom(own.length), 1024);
  const occurrences = Array.from(
    { length: Math.max(0, own.length - tail - start) },
    (_, index) => counts.get(own[start + index] ?? -1) ?? 0,
  );
  const kept: number[] = [];
  occurrences.forEach((count, index) => {
    if (count === 0 || (count >= frequent && isLost({ occurrences, index, frequent }))) changed[start + index] = 1;
    else kept.push(start + index);
  });
  return kept;
}

/** Git calls a line frequent from about the square root of the number of lines on, rounded to a power of two. */
function frequentFrom(lines: number): number {
  let root = 1;
  for (let rest = lines; rest > 0; rest >>= 2) root <<= 1;
  return root;
}

const WINDOW = 100;

/** True for a frequent line between lines that match nothing: to match it would tear a rewritten passage apart. */
function isLost({
  occurrences,
  index,
  frequent,
}: {
  readonly occurrences: readonly number[];
  readonly index: number;
  readonly frequent: number;
}): boolean {
  let [unmatched, often] = [0, 2];
  for (const step of [-1, 1]) {
    let here = 0;
    for (let at = index + step, seen = 0; seen < WINDOW && at >= 0 && at < occurrences.length; at += step, seen++) {
      const count = occurrences[at] ?? 0;
      if (count === 0) here++;
      else if (count >= frequent) often++;
      else break;
    }
    if (here === 0) return false;
    unmatched += here;
  }
  return often * 4 < often + unmatched;
}

/** Myers' search from both ends, halving the problem at the middle: linear space. */
class ShortestEdit {
  readonly removed: Uint8Array;
  readonly added: Uint8Array;
  readonly #a: Int32Array;
  readonly #b: Int32Array;
  readonly #forward: Int32Array;
  readonly #backward: Int32Array;
  readonly #offset: number;
  readonly #budget: Budget;

  constructor({ a, b, budget }: { readonly a: Int32Array; readonly b: Int32Array; readonly budget: Budget }) {
    this.#budget = budget;
    this.#a = a;
    this.#b = b;
    this.removed = new Uint8Array(a.length);
    this.added = new Uint8Array(b.length);
    this.#forward = new Int32Array(a.length + b.length + 3);
    this.#backward = new Int32Array(a.length + b.length + 3);
    this.#offset = b.length + 1;
  }

  /** false where the work goes over the bound. */
  run(): boolean {
    const open: [number, number, number, number][] = [[0, this.#a.length, 0, this.#b.length]];
    for (let box = open.pop(); box !== undefined; box = open.pop()) {
      let [left, right, top, bottom] = box;
      while (left < right && top < bottom && this.#a[left] === this.#b[top]) {
        left++;
        top++;
      }
      while (left < right && top < bottom && this.#a[right - 1] === this.#b[bottom - 1]) {
        right--;
        bottom--;
      }
      if (left === right) this.added.fill(1, top, bottom);
      else if (top === bottom) this.removed.fill(1, left, right);
      else {
        const middle = this.#findMiddle({ left, right, top, bottom });
        if (middle === null) return false;
        open.push([left, middle.x, top, middle.y], [middle.x, right, middle.y, bottom]);
      }
    }
    return true;
  }

  /** A point that a shortest path goes through. Furthest-reaching ends are kept by diagonal x - y, the highest diagonal is tried first. */
  #findMiddle({
    left,
    right,
    top,
    bottom,
  }: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }): { readonly x: number; readonly y: number } | null {
    const [a, b, forward, backward, offset] = [this.#a, this.#b, this.#forward, this.#backward, this.#offset];
    const [lowest, highest] = [left - bottom, right - top];
    const [first, last] = [left - top, right - bottom];
    const odd = ((first - last) & 1) !== 0;
    let [forwardLow, forwardHigh, backwardLow, backwardHigh] = [first, first, last, last];
    forward[first + offset] = left;
    backward[last + offset] = right;
    for (;;) {
      if (forwardLow > lowest) forward[--forwardLow - 1 + offset] = -1;
      else forwardLow++;
      if (forwardHigh < highest) forward[++forwardHigh + 1 + offset] = -1;
      else forwardHigh--;
      for (let diagonal = forwardHigh; diagonal >= forwardLow; diagonal -= 2) {
        const [below, above] = [forward[diagonal - 1 + offset] ?? -1, forward[diagonal + 1 + offset] ?? -1];
        let x = below >= above ? below + 1 : above;
        let y = x - diagonal;
        while (x < right && y < bottom && a[x] === b[y]) {
          x++;
          y++;
        }
        forward[diagonal + offset] = x;
        if (odd && backwardLow <= diagonal && diagonal <= backwardHigh && (backward[diagonal + offset] ?? 0) <= x)
          return { x, y };
      }
      if (backwardLow > lowest) backward[--backwardLow - 1 + offset] = 0x7fffffff;
      else backwardLow++;
      if (backwardHigh < highest) backward[++backwardHigh + 1 + offset] = 0x7fffffff;
      else backwardHigh--;
      for (let diagonal = backwardHigh; diagonal >= backwardLow; diagonal -= 2) {
        const [below, above] = [
          backward[diagonal - 1 + offset] ?? 0x7fffffff,
          backward[diagonal + 1 + offset] ?? 0x7fffffff,
        ];
        let x = below < above ? below : above - 1;
        let y = x - diagonal;
        while (x > left && y > top && a[x - 1] === b[y - 1]) {
          x--;
          y--;
        }
        backward[diagonal + offset] = x;
        if (!odd && forwardLow <= diagonal && diagonal <= forwardHigh && x <= (forward[diagonal + offset] ?? 0))
          return { x, y };
      }
      this.#budget.steps -= forwardHigh - forwardLow + backwardHigh - backwardLow + 2;
      if (this.#budget.steps < 0) return null;
    }
  }
}
