// Which anchor of a row at base each of its anchors at head was.
import type { CitationBuilder } from '../../src/evidence/citation.ts';
import { pairAnchors, type AnchorAtBase, type PairedAnchor } from '../../src/evidence/lines/pair-anchors.ts';
import { fc, runs } from '../helpers/properties.ts';

/** `lines`, or `lines>now` at base, with `before|` or `|after` around it: `12>14`, `see |12`, `12>-` where the lines are gone. */
function read(text: string): AnchorAtBase {
  const [, before = '', lines = '', now = lines, after = ''] =
    /^(?:([^|]*)\|(?=\d))?(\d+)(?:>(\d+|-))?(?:\|(.*))?$/.exec(text) ?? [];
  return { citation: { text } as unknown as CitationBuilder, lines, before, after, now: now === '-' ? null : now };
}

const textOf = ({ citation }: PairedAnchor): string => (citation as unknown as { text: string }).text;
const pair = (base: readonly string[], head: readonly string[]): readonly string[] =>
  pairAnchors(base.map(read), head.map(read)).map((one) => `${textOf(one.base)} = ${textOf(one.head)}`);

it.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['all, where the numbers are as they were', ['1>5', '2>6'], ['1', '2'], ['1>5 = 1', '2>6 = 2']],
  ['all, where all follow their lines, in any order', ['1>5', '2>6'], ['6', '5'], ['2>6 = 6', '1>5 = 5']],
  ['equal numbers in their order', ['1>5', '1>5'], ['5', '5'], ['1>5 = 5', '1>5 = 5']],
  ['those that are left, where the first is gone', ['1', '2', '3'], ['2', '3'], ['2 = 2', '3 = 3']],
  ['those that are left, where the last is gone', ['1', '2', '3'], ['1', '2'], ['1 = 1', '2 = 2']],
  ['those that are left, where one in the middle is gone', ['1', '2', '3'], ['1', '3'], ['1 = 1', '3 = 3']],
  ['those that were there, where one comes first', ['2', '3'], ['1', '2', '3'], ['2 = 2', '3 = 3']],
  ['those that were there, where one comes between', ['1', '3'], ['1', '2', '3'], ['1 = 1', '3 = 3']],
  ['those that were there, where one comes last', ['1', '2'], ['1', '2', '3'], ['1 = 1', '2 = 2']],
  ['one that follows its lines before one with the same number', ['1>2', '2>7'], ['2'], ['1>2 = 2']],
  [
    'one with the same number, where both sides of its text are equal',
    ['a|1>2|b', 'c|2>7|d'],
    ['c|2|d'],
    ['c|2>7|d = c|2|d'],
  ],
  ['one that is written anew by the text on both sides of it', ['a|1>-|b', 'c|2|d'], ['a|9|b'], ['a|1>-|b = a|9|b']],
  ['no other by the text on one side of it', ['a|1>-|b', 'c|2|d'], ['a|9|x'], []],
  ['none that have nothing in common', ['a|1|b', 'c|2|d'], ['e|8|f'], []],
  [
    'as many as there are in order, where some changed places',
    ['1', '2', '3'],
    ['3', '1', '2'],
    ['3 = 3', '1 = 1', '2 = 2'],
  ],
  [
    'as many as there are in order, where one is new as well',
    ['1', '2', '3'],
    ['3', '1', '2', 'x|4|y'],
    ['1 = 1', '2 = 2'],
  ],
  ['nothing of nothing', [], ['1'], []],
  ['nothing with nothing', ['1'], [], []],
])('pairs %s', (...[, base, head, expected]) => {
  expect(pair(base, head)).toEqual(expected);
});

it('pairs only equal numbers in a group that is too large to be compared', () => {
  const many = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `a|${at}>-|b`);
  const head = ['a|9999|b', 'a|5|b'];
  // 2 times 20,000 comparisons, and one more anchor.
  expect(pair(many(20_000), head)).toEqual(['a|0>-|b = a|9999|b', 'a|5>-|b = a|5|b']);
  expect(pair(many(20_001), head)).toEqual(['a|9999>-|b = a|9999|b', 'a|5>-|b = a|5|b']);
});

/** The best score of any pairing in order, by trying all. */
function bestOf(base: readonly AnchorAtBase[], head: readonly AnchorAtBase[]): number {
  const [one, ...others] = base;
  if (one === undefined) return 0;
  return Math.max(
    bestOf(others, head),
    ...head.map((other, at) => {
      const score = scoreOf(one, other);
      return score === 0 ? 0 : score + bestOf(others, head.slice(at + 1));
    }),
  );
}

function scoreOf(base: AnchorAtBase, head: AnchorAtBase): number {
  const around = (base.before === head.before ? 2 : 0) + (base.after === head.after ? 2 : 0);
  if (base.now === head.lines) return 9 + around;
  if (base.lines === head.lines) return 8 + around;
  return around === 4 ? 4 : 0;
}

it('explains as much as any pairing in order could, and each anchor once', () => {
  const number = fc.constantFrom('1', '2', '3');
  const side = fc.constantFrom('a', 'b');
  const anchor = fc
    .tuple(side, number, fc.constantFrom('1', '2', '3', '-'), side)
    .map(([before, lines, now, after]) => `${before}|${lines}>${now}|${after}`);
  const group = fc.array(anchor, { maxLength: 5 });
  fc.assert(
    fc.property(group, group, (written, now) => {
      const [base, head] = [written.map(read), now.map(read)];
      // Of as many anchors on both sides some are paired before any comparison.
      if (base.length === head.length) return;
      const pairs = pairAnchors(base, head);
      expect(new Set(pairs.map((one) => one.base)).size).toBe(pairs.length);
      expect(new Set(pairs.map((one) => one.head)).size).toBe(pairs.length);
      const total = pairs.reduce((sum, one) => sum + scoreOf(one.base, one.head as AnchorAtBase), 0);
      expect(total).toBe(bestOf(base, head));
    }),
    runs(300),
  );
});
