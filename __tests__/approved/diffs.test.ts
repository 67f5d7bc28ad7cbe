// Two texts compared line by line: the hunks that git found when the cases were written, and where every line of the old text is now.
import { followSpans } from '../../src/evidence/lines/follow-spans.ts';
import { diffLines, type LineDiff } from '../../src/evidence/lines/line-diff.ts';
import { approve, listCases } from './approve.ts';
import { readLines } from './read-case.ts';
import { showValue } from './show-value.ts';

const LINES: ReadonlyMap<string, string> = new Map([
  ['_', ''],
  ['a', 'a'],
  ['b', '  b'],
  ['c', '    c'],
  ['d', '  }'],
  ['e', '}'],
  ['f', '\tf'],
  ['g', '      g'],
  ['h', '  h:'],
  ['i', 'i {'],
  ['!', '  \tx'],
  ['~', '        y'],
  ['^', '   z'],
]);
const linesOf = (letters: string): readonly string[] =>
  Array.from(letters, (letter) => LINES.get(letter) ?? `    line ${letter}`);

/** Hunks without context, as `git diff -U0` heads them: `3,2>4,0`; `same` for none. */
function hunksOf({ removed, added }: LineDiff): string {
  const hunks: string[] = [];
  for (let [old, now] = [0, 0]; old < removed.length || now < added.length; old += 1, now += 1) {
    const [from, to] = [old, now];
    while (removed[old] === 1) old += 1;
    while (added[now] === 1) now += 1;
    const [gone, come] = [old - from, now - to];
    if (gone + come > 0) hunks.push(`${from + (gone > 0 ? 1 : 0)},${gone}>${to + (come > 0 ? 1 : 0)},${come}`);
  }
  return hunks.join(' ') || 'same';
}

const CASES = listCases('diffs');

const compare = (old: string, now: string): LineDiff =>
  diffLines({ old: linesOf(old), now: linesOf(now), budget: { steps: 1_000_000 } })!;

test.each(CASES)('hunks as %s says', (_name, path) => {
  const cases = readLines(path).map((input) => input.split('|') as [string, string, string]);
  const said = cases.map(([old, now]) => `${old}|${now}|${hunksOf(compare(old, now))}`);
  expect(said).toEqual(cases.map((one) => one.join('|')));
});

test.each(CASES)('lines followed through the hunks of %s', (_name, path) => {
  const outcomes = readLines(path)
    .slice(0, 200)
    .map((input) => {
      const [old = '', now = ''] = input.split('|');
      const diff = compare(old, now);
      const follow = (start: number, end: number): string => {
        const state = followSpans({ diff, spans: [{ start, end }] });
        return state.kind === 'moved'
          ? state.lines.map((span) => showValue(span)).join()
          : state.kind === 'unverifiable'
            ? state.why.code
            : state.kind;
      };
      const singles = Array.from({ length: old.length + 1 }, (_, at) => follow(at + 1, at + 1));
      const pairs = Array.from({ length: old.length }, (_, at) => follow(at + 1, at + 2));
      return `${old}|${now}\n  ${singles.join(' ')}\n  ${pairs.join(' ')}\n  whole ${follow(1, Math.max(1, old.length))}`;
    });
  approve(outcomes.join('\n'), { path });
});
