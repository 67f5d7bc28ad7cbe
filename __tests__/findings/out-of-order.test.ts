// Which members are out of order: as few as can be, and none where all are in order.
import { findOutOfOrder } from '../../src/findings/out-of-order.ts';

const outOf = (numbers: readonly number[]): readonly number[] => findOutOfOrder(numbers, (one, other) => one - other);

it.each<[numbers: readonly number[], out: readonly number[]]>([
  [[], []],
  [[1], []],
  [[1, 1, 2], []],
  [[2, 1], [2]],
  [[1, 9, 2, 3], [9]],
  [[5, 1, 2, 3, 4], [5]],
  [
    [3, 2, 1],
    [3, 2],
  ],
  [
    [1, 3, 2, 4, 4, 0, 5],
    [3, 0],
  ],
  [
    [2, 2, 1, 2, 3, 0, 3],
    [1, 0],
  ],
])('of %j it is %j', (numbers, out) => {
  expect(outOf(numbers)).toEqual(out);
});

it('leaves a longest run in order', () => {
  for (let code = 0; code < 3 ** 6; code += 1) {
    const numbers = Array.from(code.toString(3).padStart(6, '0'), Number);
    const out = outOf(numbers);
    // Without as many of each value as are out.
    const left = numbers.length - out.length;
    const longest = Math.max(
      ...Array.from({ length: 2 ** 6 }, (_, kept) => {
        const some = numbers.filter((_number, at) => (kept >> at) % 2 === 1);
        return some.every((number, at) => at === 0 || (some[at - 1] ?? 0) <= number) ? some.length : 0;
      }),
    );
    expect([numbers, left]).toEqual([numbers, longest]);
  }
});
