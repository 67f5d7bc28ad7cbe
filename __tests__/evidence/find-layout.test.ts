// Cited lines that say the same in another layout.
import { findLayout, readLayout } from '../../src/evidence/lines/find-layout.ts';
import { fc, runs } from '../helpers/properties.ts';

const seek = (old: readonly string[], now: readonly string[], [start, end]: readonly [number, number]) =>
  findLayout({
    old: readLayout(old),
    now: readLayout(now),
    spans: [{ start, end }],
    budget: { steps: 1_000 },
  });

const OLD = ['const pump = start(', '  engine, pressure', ');', 'if (pump.isDry) stopTheEngine(pump);', ''];

it.each<[string, readonly string[], readonly [number, number, number, number]]>([
  ['indented', ['function run() {', ...OLD.map((line) => `  ${line}`), '}'], [4, 4, 5, 5]],
  ['put on one line', ['const pump = start(engine, pressure);', ...OLD.slice(3)], [1, 3, 1, 1]],
  ['wrapped', [...OLD.slice(0, 3), 'if (pump.isDry)', '  stopTheEngine(', '    pump,', '  );'], [4, 4, 4, 7]],
  ['put elsewhere', [OLD[3] ?? '', '', ...OLD.slice(0, 3)], [1, 3, 3, 5]],
])('are found where they were %s', (_, now, [start, end, first, last]) => {
  expect(seek(OLD, now, [start, end])).toEqual([{ start: first, end: last }]);
});

it.each<[string, readonly string[], readonly string[], readonly [number, number]]>([
  ['a word of them changed', OLD, OLD.map((line) => line.replace('Dry', 'Wet')), [4, 4]],
  ['they are there twice', OLD, [...OLD, ...OLD], [4, 4]],
  ['they were there twice', [...OLD, ...OLD], OLD, [4, 4]],
  ['they say little', OLD, ['', ...OLD], [3, 3]],
  [
    'they are the end of a longer word',
    ['startTheEngineNow()'],
    ['reStartTheEngineNow()', 'andrestartTheEngineNow()'],
    [1, 1],
  ],
])('are not where %s', (...[, old, now, lines]) => {
  expect(seek(old, now, lines)).toBeNull();
});

it('are found wherever other lines go, however deep they are', () => {
  const word = fc.stringMatching(/^[a-f]{1,8}$/);
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 20 }),
      fc.array(word, { maxLength: 20 }),
      fc.nat(12),
      (above, below, depth) => {
        const cited = ['first Unmistakable line', '  second Unmistakable line'];
        const now = [...above, ...cited.map((line) => ' '.repeat(depth) + line), ...below];
        expect(seek([...below, ...cited], now, [below.length + 1, below.length + 2])).toEqual([
          { start: above.length + 1, end: above.length + 2 },
        ]);
      },
    ),
    runs(200),
  );
});

it('are not looked for in texts that repeat themselves, nor beyond the budget', () => {
  const again = Array.from({ length: 50 }, (_, at) => `${'turnTheValve();'.repeat(8)} // ${at}`);
  expect(seek(again, ['', ...again], [7, 7])).toBeNull();
  const within = (steps: number) =>
    findLayout({
      old: readLayout(OLD),
      now: readLayout([...OLD, 'drain();']),
      spans: [{ start: 4, end: 4 }],
      budget: { steps },
    });
  expect(within(10)).toEqual([{ start: 4, end: 4 }]);
  expect(within(1)).toBe('too-long');
});

it('are looked for as long as the budget lasts, to its last step', () => {
  // 50 characters of the two texts are one step.
  const line = 'turnTheValveSlowly(left);';
  const within = (steps: number) =>
    findLayout({
      old: readLayout([line]),
      now: readLayout(['', line]),
      spans: [{ start: 1, end: 1 }],
      budget: { steps },
    });
  expect(within(1)).toEqual([{ start: 2, end: 2 }]);
  expect(within(0.9)).toBe('too-long');
});
