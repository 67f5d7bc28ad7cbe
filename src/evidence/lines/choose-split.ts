// Chooses among the places a change can slide to the one where indentation and blank lines say that a block begins and ends.

/** Weights of git's indent heuristic, found by fitting to diffs that people had judged (git's documentation of `diff.indentHeuristic`). */
const WEIGHT = {
  startOfFile: 1,
  endOfFile: 21,
  blankLines: -30,
  blankAfter: 6,
  indent: -4,
  indentAfterBlank: 10,
  outdent: 24,
  outdentAfterBlank: 17,
  dedent: 23,
  dedentAfterBlank: 17,
} as const;
/** How much a deeper indentation weighs against all of the above together. */
const INDENT = 60;
const MAX_INDENT = 200;
const MAX_BLANKS = 20;
/** Most lines a change is slid in search of a better place. */
const MAX_SLIDE = 100;

interface Score {
  readonly indent: number;
  readonly penalty: number;
}

/** Column of the first character that is no white space; -1 for a blank line, and past the ends. */
function indentOf(line: string | undefined): number {
  let column = 0;
  for (const character of line ?? '') {
    if (character === '\t') column += 8 - (column % 8);
    else if (character === ' ') column++;
    else if (!/[\n\v\f\r]/.test(character)) return column;
    if (column >= MAX_INDENT) return MAX_INDENT;
  }
  return -1;
}

/** The best end of a run of `size` lines whose end can stand anywhere from `earliestEnd` to `latestEnd`; later ones win ties. */
export function chooseSplit({
  lines,
  size,
  earliestEnd,
  latestEnd,
}: {
  readonly lines: readonly string[];
  readonly size: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
}): number {
  let best = latestEnd;
  let bestScore: Score | null = null;
  for (let end = Math.max(earliestEnd, latestEnd - size - 1, latestEnd - MAX_SLIDE); end <= latestEnd; end++) {
    const score = add(scoreSplit(lines, end), scoreSplit(lines, end - size));
    if (bestScore === null || isBetter(score, bestScore)) [best, bestScore] = [end, score];
  }
  return best;
}

const add = (a: Score, b: Score): Score => ({ indent: a.indent + b.indent, penalty: a.penalty + b.penalty });

function isBetter(a: Score, b: Score): boolean {
  return INDENT * Math.sign(a.indent - b.indent) + a.penalty - b.penalty <= 0;
}

/** Scores a cut right before line `at` (0-based): lower is better. */
function scoreSplit(lines: readonly string[], at: number): Score {
  const atEnd = at >= lines.length;
  const own = atEnd ? -1 : indentOf(lines[at]);
  const before = findText(lines, at - 1, -1);
  const after = findText(lines, at + 1, 1);
  let penalty = before.indent === -1 && before.blanks === 0 ? WEIGHT.startOfFile : 0;
  if (atEnd) penalty += WEIGHT.endOfFile;
  const blanksAfter = own === -1 ? 1 + after.blanks : 0;
  const blanks = before.blanks + blanksAfter;
  penalty += WEIGHT.blankLines * blanks + WEIGHT.blankAfter * blanksAfter;
  const indent = own === -1 ? after.indent : own;
  if (indent === -1 || before.indent === -1 || indent === before.indent) return { indent, penalty };
  if (indent > before.indent)
    return { indent, penalty: penalty + (blanks > 0 ? WEIGHT.indentAfterBlank : WEIGHT.indent) };
  // Less deep than the line before: an outdent where a deeper line follows, a dedent where the block goes on.
  const outdent = after.indent !== -1 && after.indent > indent;
  return {
    indent,
    penalty:
      penalty +
      (outdent
        ? blanks > 0
          ? WEIGHT.outdentAfterBlank
          : WEIGHT.outdent
        : blanks > 0
          ? WEIGHT.dedentAfterBlank
          : WEIGHT.dedent),
  };
}

/** The next line with text from `at` on, and the blank ones passed over. After twenty of them the search ends as if at indentation 0. */
function findText(
  lines: readonly string[],
  at: number,
  step: 1 | -1,
): { readonly indent: number; readonly blanks: number } {
  let blanks = 0;
  for (let index = at; index >= 0 && index < lines.length; index += step) {
    const indent = indentOf(lines[index]);
    if (indent !== -1) return { indent, blanks };
    if (++blanks === MAX_BLANKS) return { indent: 0, blanks };
  }
  return { indent: -1, blanks };
}
