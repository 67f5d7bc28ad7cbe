// Anchors that were not right before a change, and lines that say the same after it: of both there is nothing to report.
import type { LineState } from '../../src/evidence/citation.ts';
import { matrixOf } from '../helpers/evidence-cell.ts';
import { resolvePage } from '../helpers/resolve-page.ts';

const CODE = [
  'import { engine } from "./engine";',
  '',
  'export function startPump(pressure) {',
  '  const valve = engine.open(pressure);',
  '  return valve.flow > 0 && engine.isRunning();',
  '}',
  '',
  'export function stopPump() {',
  '  engine.close();',
  '}',
  '',
];

const say = (state: LineState | null): string =>
  state === null
    ? 'null'
    : state.kind === 'moved'
      ? `moved ${state.lines.map(({ start, end }) => `${start}-${end}`).join(',')}`
      : state.kind === 'unverifiable'
        ? state.why.code
        : state.kind;

async function stateOf(cell: string, edit: (lines: string[]) => void, tests = '-'): Promise<string> {
  const lines = [...CODE];
  edit(lines);
  const { head } = await resolvePage({
    files: { 'src/pump.ts': CODE.join('\n') },
    page: matrixOf([['done', cell, tests]]),
    change: (git) => git.write({ 'src/pump.ts': lines.join('\n') }),
  });
  return say(head.find(({ reference: { kind } }) => kind === 'lines')?.lineState ?? null);
}

const addAbove = (lines: string[]): void => void lines.unshift('// pumps', '// and valves');

describe('where lines move', () => {
  it.each([
    ['a line of code', '`src/pump.ts:4`', 'moved 6-6'],
    ['the first line, which stands for the file', '`src/pump.ts:1`', 'same'],
    ['a blank line', '`src/pump.ts:2`', 'old-drift'],
    ['a name that the line has', '`engine.open()` at `src/pump.ts:4`', 'moved 6-6'],
    ['a name whose body has the line', '`startPump()` | `src/pump.ts:5`', 'moved 7-7'],
  ])('%s', async (_, cell, state) => {
    const [evidence = '', tests = '-'] = cell.split(' | ');
    expect(await stateOf(evidence, addAbove, tests)).toBe(state);
  });

  it.each([
    ['a call that is elsewhere in the file', '`engine.close()`'],
    ['a function that is elsewhere in the file', '`stopPump`'],
  ])('an anchor in a row that names %s was wrong before', async (_, name) => {
    expect(await stateOf('`src/pump.ts:4`', addAbove, name)).toBe('old-drift');
  });

  it.each([
    ['the file does not have', '`drainTank()`'],
    ['is a word', '`pressure`'],
    ['is a path', '`src/valve.ts`'],
  ])('a name that %s says nothing against the anchor', async (_, name) => {
    expect(await stateOf('`src/pump.ts:9`', addAbove, name)).toBe('moved 11-11');
  });
});

it('of a long range nobody can say where it ends once more lines are in it than there were', async () => {
  const long = Array.from({ length: 20 }, (_, index) => `step(${index}, "of the pump");`);
  const { head } = await resolvePage({
    files: { 'src/steps.ts': `${long.join('\n')}\n` },
    page: matrixOf([['done', '`src/steps.ts:2-19`', '-']]),
    change: (git) =>
      git.write({
        'src/steps.ts': [...long.slice(0, 9), ...long.map((line) => `// ${line}`), ...long.slice(9), ''].join('\n'),
      }),
  });
  expect(say(head[0]?.lineState ?? null)).toBe('grown');
});

describe('where lines are edited', () => {
  it.each<[string, string, (lines: string[]) => void, string]>([
    ['another word', '`src/pump.ts:5`', (lines) => void lines.splice(4, 1, '  return valve.flow > 9;'), 'changed'],
    [
      'indentation',
      '`src/pump.ts:4-5`',
      (lines) => void lines.splice(3, 2, ...CODE.slice(3, 5).map((line) => `    ${line}`)),
      'same',
    ],
    [
      'a wrapped line',
      '`src/pump.ts:5`',
      (lines) => void lines.splice(4, 1, '  return (', '    valve.flow > 0 &&', '    engine.isRunning()', '  );'),
      'changed',
    ],
    [
      'a wrapped call',
      '`src/pump.ts:4`',
      (lines) => void lines.splice(3, 1, '  const valve = engine.open(', '    pressure,', '  );'),
      'moved 4-6',
    ],
    [
      'a block that was put elsewhere',
      '`src/pump.ts:3-6`',
      (lines) => void lines.push(...lines.splice(2, 5)),
      'moved 7-10',
    ],
    [
      'a line between the cited ones',
      '`src/pump.ts:3-5`',
      (lines) => void lines.splice(4, 0, '  log(valve);'),
      'moved 3-6',
    ],
    [
      'more lines between a few than there were',
      '`src/pump.ts:3-5`',
      (lines) => void lines.splice(4, 0, ...Array.from({ length: 9 }, (_, index) => `  log(${index});`)),
      'changed',
    ],
  ])('%s', async (...[, cell, edit, state]) => {
    expect(await stateOf(cell, edit)).toBe(state);
  });
});

it('an anchor that was written wrong is not followed, whatever names its file has more than once', async () => {
  const twice = (lines: string[]): void => void lines.push('runPump(1);', 'runPump(2);');
  const state = async (cell: string): Promise<string> => {
    const lines = [...CODE];
    twice(lines);
    const { head } = await resolvePage({
      files: { 'src/pump.ts': lines.join('\n') },
      page: matrixOf([['done', cell, '-']]),
      change: (git) => git.write({ 'src/pump.ts': lines.join('\n').replace('engine.close()', 'engine.stop()') }),
    });
    return say(head.find(({ reference: { kind } }) => kind === 'lines')?.lineState ?? null);
  };
  expect(await state('src/pump.ts:9-10')).toBe('changed');
  expect(await state('src/pump.ts:9-10 (runPump)')).toBe('old-drift');
});
