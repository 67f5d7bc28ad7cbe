// What cited lines are where nothing but brackets, blanks or a whole file is cited, and in another layout.
import type { LineState } from '../../src/evidence/citation.ts';
import { openContents } from '../../src/evidence/compare/contents.ts';
import { openLineFollower } from '../../src/evidence/lines/line-follower.ts';
import { memorySnapshot } from '../helpers/memory-repository.ts';

const PUMP = [
  'openValve(left);',
  'if (pressure > 3) {',
  '  closeValve(left);',
  '}',
  '',
  'drainBoiler();',
  '  }',
  'stop();',
];

interface Question {
  readonly lines: readonly [start: number, end: number];
  readonly words?: readonly string[];
  readonly now: readonly string[];
}

async function follow({ lines: [start, end], words, now }: Question): Promise<LineState> {
  const path = 'src/pump.ts';
  const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
  return await openLineFollower(openContents()).follow({
    from: { snapshot: memorySnapshot('1'.repeat(40), { [path]: text(PUMP) }), path },
    to: { snapshot: memorySnapshot('2'.repeat(40), { [path]: text(now) }), path },
    spans: [{ start, end }],
    ...(words === undefined ? {} : { words }),
  });
}

describe('a line that says nothing', () => {
  const lower = ['first();', ...PUMP];
  const silent: LineState = { kind: 'unverifiable', why: { code: 'old-drift' } };

  it.each<[string, number, readonly string[] | undefined, LineState]>([
    ['a bracket beside a word of its row', 4, ['closeValve'], { kind: 'moved', lines: [{ start: 5, end: 5 }] }],
    ['a bracket two lines below one', 4, ['pressure'], { kind: 'moved', lines: [{ start: 5, end: 5 }] }],
    ['a bracket two lines above one', 4, ['drainBoiler'], { kind: 'moved', lines: [{ start: 5, end: 5 }] }],
    ['a bracket beside one of several', 4, ['kiln', 'closeValve'], { kind: 'moved', lines: [{ start: 5, end: 5 }] }],
    ['a bracket three lines below one', 4, ['openValve'], silent],
    ['a bracket three lines above one', 4, ['stop'], silent],
    ['a bracket beside a part of a word', 4, ['close'], silent],
    ['a bracket beside other words', 4, ['kiln'], silent],
    ['a bracket of a row without words', 4, [], silent],
    ['a bracket of which nobody gives words', 4, undefined, silent],
    ['a blank line beside a word of its row', 5, ['drainBoiler'], silent],
    ['an indented bracket near the end of the file', 7, ['stop'], { kind: 'moved', lines: [{ start: 8, end: 8 }] }],
  ])('%s', async (...[, line, words, expected]) => {
    expect(await follow({ lines: [line, line], ...(words === undefined ? {} : { words }), now: lower })).toEqual(
      expected,
    );
  });

  it('is followed as part of a range that says something', async () => {
    expect(await follow({ lines: [3, 4], now: lower })).toEqual({ kind: 'moved', lines: [{ start: 4, end: 5 }] });
  });
});

describe('a file as a whole', () => {
  it.each<[string, readonly [number, number], LineState]>([
    ['is cited by its first line', [1, 1], { kind: 'same' }],
    ['is not cited by a range from it', [1, 2], { kind: 'moved', lines: [{ start: 3, end: 4 }] }],
    ['is not cited by its second line', [2, 2], { kind: 'moved', lines: [{ start: 4, end: 4 }] }],
  ])('%s', async (_, lines, expected) => {
    expect(await follow({ lines, now: ['first();', 'second();', ...PUMP] })).toEqual(expected);
  });
});

it('lines in another layout are the same where they are at the same place', async () => {
  const now = PUMP.map((line) => (line === 'if (pressure > 3) {' ? 'if ( pressure>3 )  {' : line));
  expect(await follow({ lines: [2, 3], now })).toEqual({ kind: 'same' });
  expect(await follow({ lines: [2, 3], now: ['', ...now] })).toEqual({ kind: 'moved', lines: [{ start: 3, end: 4 }] });
  expect((await follow({ lines: [2, 3], now: PUMP.with(1, 'if (pressure > 4) {') })).kind).toBe('changed');
});

it('a file that is the same on both sides is not compared, and only its length is asked for', async () => {
  const [from, to] = ['1', '2'].map((digit) => ({
    snapshot: memorySnapshot(digit.repeat(40), { [`src/${digit}.ts`]: PUMP.join('\n') }),
    path: `src/${digit}.ts`,
  }));
  const contents = openContents();
  const read: string[] = [];
  const follower = openLineFollower({
    ...contents,
    lines(snapshot, path) {
      read.push(path);
      return contents.lines(snapshot, path);
    },
  });
  expect(await follower.follow({ from: from!, to: to!, spans: [{ start: 2, end: 3 }] })).toEqual({ kind: 'same' });
  expect(read).toEqual(['src/2.ts']);
});
