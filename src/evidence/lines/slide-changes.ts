// Slides changes up and down over equal lines to where a reader, and git, would see them.
import { chooseSplit } from './choose-split.ts';

interface Sliding {
  /** The lines of the text as numbers; equal lines have equal numbers. */
  readonly own: Int32Array;
  readonly lines: readonly string[];
  /** Flags of this text; changed in place. */
  readonly changed: Uint8Array;
  /** Flags of the other text: a change is put beside one of these where it can be. */
  readonly otherChanged: Uint8Array;
}

/** A run of changed lines, end exclusive; empty between two unchanged lines. */
interface Run {
  start: number;
  end: number;
}

/** Walks the runs of a text: between any two unchanged lines there is exactly one, maybe empty. */
class Runs {
  readonly run: Run = { start: 0, end: 0 };
  readonly #changed: Uint8Array;
  readonly #own: Int32Array | null;

  constructor(changed: Uint8Array, own: Int32Array | null = null) {
    this.#changed = changed;
    this.#own = own;
    this.#extendDown();
  }

  get size(): number {
    return this.run.end - this.run.start;
  }

  next(): boolean {
    if (this.run.end === this.#changed.length) return false;
    this.run.start = this.run.end + 1;
    this.run.end = this.run.start;
    this.#extendDown();
    return true;
  }

  previous(): boolean {
    if (this.run.start === 0) return false;
    this.run.end = this.run.start - 1;
    this.run.start = this.run.end;
    this.#extendUp();
    return true;
  }

  /** Moves the run one line down if the line after it equals its first; joins a run it meets. */
  down(): boolean {
    const { run } = this;
    if (run.end >= this.#changed.length || this.#own?.[run.start] !== this.#own?.[run.end]) return false;
    this.#changed[run.start++] = 0;
    this.#changed[run.end++] = 1;
    this.#extendDown();
    return true;
  }

  up(): boolean {
    const { run } = this;
    if (run.start <= 0 || this.#own?.[run.start - 1] !== this.#own?.[run.end - 1]) return false;
    this.#changed[--run.start] = 1;
    this.#changed[--run.end] = 0;
    this.#extendUp();
    return true;
  }

  #extendDown(): void {
    while (this.#changed[this.run.end] === 1) this.run.end++;
  }

  #extendUp(): void {
    while (this.#changed[this.run.start - 1] === 1) this.run.start--;
  }
}

export function slideChanges({ own, lines, changed, otherChanged }: Sliding): void {
  const mine = new Runs(changed, own);
  const other = new Runs(otherChanged);
  do {
    if (mine.size > 0) settle({ mine, other, lines });
  } while (mine.next() && other.next());
}

/** Puts one run where it belongs: beside a change of the other text, else where indentation says a block begins. */
function settle({
  mine,
  other,
  lines,
}: {
  readonly mine: Runs;
  readonly other: Runs;
  readonly lines: readonly string[];
}): void {
  let [earliestEnd, besideOther, size] = [0, -1, 0];
  do {
    size = mine.size;
    besideOther = -1;
    while (mine.up()) other.previous();
    earliestEnd = mine.run.end;
    if (other.size > 0) besideOther = mine.run.end;
    while (mine.down()) {
      other.next();
      if (other.size > 0) besideOther = mine.run.end;
    }
  } while (mine.size !== size);
  if (mine.run.end === earliestEnd) return;
  if (besideOther >= 0) {
    while (other.size === 0 && mine.up()) other.previous();
    return;
  }
  const best = chooseSplit({ lines, size, earliestEnd, latestEnd: mine.run.end });
  while (mine.run.end > best && mine.up()) other.previous();
}
