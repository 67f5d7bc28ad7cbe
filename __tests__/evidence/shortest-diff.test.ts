// The lines that two texts keep: as many as possible, for every pair of short texts.
import { diffLines, type LineDiff } from '../../src/evidence/lines/line-diff.ts';

/** All texts of up to five lines, of two different lines. */
const TEXTS: readonly (readonly string[])[] = [0, 1, 2, 3, 4, 5].flatMap((length) =>
  Array.from({ length: 2 ** length }, (_, bits) =>
    Array.from({ length }, (__, at) => (((bits >> at) & 1) === 1 ? '  one' : 'two')),
  ),
);

const kept = (lines: readonly string[], marks: Uint8Array): readonly string[] =>
  lines.filter((_, at) => marks[at] === 0);

/** The length of the longest common subsequence, by its definition. */
function common(old: readonly string[], now: readonly string[]): number {
  const row = new Array<number>(now.length + 1).fill(0);
  for (const line of old) {
    let corner = 0;
    for (const [at, other] of now.entries()) {
      const above = row[at + 1] ?? 0;
      row[at + 1] = line === other ? corner + 1 : Math.max(above, row[at] ?? 0);
      corner = above;
    }
  }
  return row[now.length] ?? 0;
}

it('every pair of short texts keeps the same lines on both sides, and as many as can be kept', () => {
  const wrong: unknown[] = [];
  for (const old of TEXTS)
    for (const now of TEXTS) {
      const { removed, added }: LineDiff = diffLines({ old, now, budget: { steps: 100_000 } })!;
      const [before, after] = [kept(old, removed), kept(now, added)];
      if (before.join() !== after.join() || before.length !== common(old, now)) wrong.push({ old, now, before, after });
    }
  expect(wrong).toEqual([]);
});

it.each([
  ['to two of them', true],
  ['from two of them', false],
])('a long text goes %s in fewer steps than a third of its lines squared', (_, shorter) => {
  const long = Array.from({ length: 400 }, (__, at) => (at % 2 === 0 ? 'even' : 'odd'));
  const short = ['odd', 'even'];
  const budget = { steps: 400 ** 2 / 3 };
  expect(diffLines({ old: shorter ? long : short, now: shorter ? short : long, budget })).not.toBeNull();
});
