// What became of the names of a file, asked of many names at once.
import { openNameSuccessors } from '../../src/evidence/names/name-successor.ts';
import { fc, runs } from '../helpers/properties.ts';

const open = (base: string, head: string, steps = 1_000_000) => openNameSuccessors({ base, head, budget: { steps } });
const NAMES = ['heat', 'fire', 'stoke', 'rejects_fire'];

it('answers for each name as if it was the only one', () => {
  const head = fc.constantFrom(
    (name: string) => `def ${name}(oven):`,
    (name: string) => `function ${name}() {`,
    (name: string) => `const ${name} = 1`,
  );
  const body = fc.array(fc.constantFrom('    light()', '    wait(1)', '    return 2', '', '}', '  }'), {
    maxLength: 5,
  });
  const parts = (names: readonly string[]) =>
    fc
      .array(fc.tuple(head, fc.constantFrom(...names), body), { minLength: 1, maxLength: 4 })
      .map((all) => all.map(([make, name, lines]) => `${[make(name), ...lines].join('\n')}\n`).join(''));
  fc.assert(
    fc.property(parts(NAMES), parts([...NAMES, 'bake', 'roast', 'no_bake']), (base, now) => {
      const shared = open(base, now);
      for (const name of NAMES) expect(shared(name)).toBe(open(base, now)(name));
    }),
    runs(600),
  );
});

it('a pair that is only looked at costs a step, so that a hunk of thousands of names ends', () => {
  const text = (name: string): string =>
    Array.from({ length: 100 }, (_, at) => `def ${name}_${at}(oven): pass\n`).join('');
  const budget = { steps: 1_000_000 };
  const successorOf = openNameSuccessors({ base: text('heat'), head: text('refuse'), budget });
  expect(successorOf('heat_0')).toBeNull();
  const before = budget.steps;
  expect(successorOf('heat_1')).toBeNull();
  expect(before - budget.steps).toBeGreaterThanOrEqual(100);
});

it.each<{ readonly what: string; readonly base: string; readonly head: string; readonly name: string | null }>([
  {
    what: 'each in its place',
    base: 'def heat(o):\n    light(o)\n    wait(1)\n',
    head: 'def bake(o):\n    light(o)\n    wait(1)\n',
    name: 'bake',
  },
  {
    what: 'a body that moved down',
    base: 'def heat(o):\n    light(o)\n    wait(1)\n\ndef stay(o):\n    a(o)\n    b(o)\n    c(o)\n',
    head: 'def stay(o):\n    a(o)\n    b(o)\n    c(o)\n\ndef bake(o):\n    light(o)\n    wait(1)\n',
    name: 'bake',
  },
  {
    what: 'two that could be it',
    base: 'def heat(o):\n    light(o)\n    wait(1)\n',
    head: 'def bake(o):\n    light(o)\n    wait(1)\ndef roast(o):\n    light(o)\n    wait(1)\n',
    name: null,
  },
  {
    what: 'the opposite',
    base: 'def heat(o):\n    light(o)\n    wait(1)\n',
    head: 'def rejects_heat(o):\n    light(o)\n    wait(1)\n',
    name: null,
  },
  {
    what: 'six lines in ten that are kept',
    base: 'def heat(o):\n    a(o)\n    b(o)\n    c(o)\n    d(o)\n',
    head: 'def bake(o):\n    a(o)\n    b(o)\n    x(o)\n    y(o)\n',
    name: 'bake',
  },
  {
    what: 'less than six lines in ten',
    base: 'def heat(o):\n    a(o)\n    b(o)\n    c(o)\n    d(o)\n    e(o)\n',
    head: 'def bake(o):\n    a(o)\n    b(o)\n    x(o)\n    y(o)\n    z(o)\n',
    name: null,
  },
  {
    what: 'a name that calls itself',
    base: 'def heat(o):\n    heat(1)\n    heat(2)\n    wait(o)\n',
    head: 'def bake(o):\n    bake(1)\n    bake(2)\n    rest(o)\n',
    name: 'bake',
  },
])('$what', ({ base, head, name }) => {
  expect(open(base, head)('heat')).toBe(name);
});

it('says nothing once the steps of a page are used up', () => {
  const file = (name: string): string => `def ${name}(o):\n${'    light(o)\n'.repeat(20)}`;
  expect(open(file('heat'), file('bake'))('heat')).toBe('bake');
  expect(open(file('heat'), file('bake'), 5)('heat')).toBeNull();
});
