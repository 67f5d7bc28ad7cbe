// A name that left the code: the file that is named is the row's own, and a row that says that something is called does not mean a field of that name elsewhere.
import { judgeMember, PAGE, swap, type Member } from '../helpers/kind-members.ts';

const page = (...rows: readonly string[]): string =>
  ['# Kiln', '', '| Item | Status | Evidence |', '|---|---|---|', ...rows.map((row) => `| ${row} |`), ''].join('\n');

const FIELD = 'class Meters:\n    heat_more: Counter\n\n    def all(self):\n        return [self.heat_more]\n';
const FUNCTION = 'def heat_more(kiln):\n    return kiln\n\n\ndef rest(kiln):\n    return kiln\n';
const CUT = { field: 'class Meters:\n    other: Counter\n', function: 'def rest(kiln):\n    return kiln\n' };

const METERS = { before: FIELD, after: CUT.field, path: 'src/meters.py' };

const member = (
  ...[name, cell, want, { before, after, path } = METERS]: readonly [
    name: string,
    cell: string,
    want: readonly string[],
    file?: { readonly before: string; readonly after: string; readonly path: string },
  ]
): Member => ({
  name,
  files: { [path]: before, [PAGE]: page(`Firing | done | ${cell}`) },
  change: { [path]: after },
  want,
});

const MOVED = { before: FUNCTION, after: CUT.function, path: 'src/heat.py' };
const GONE = 'symbol-missing docs/kiln.md:5';

const MEMBERS: readonly Member[] = [
  member('a field of that name', '`heat_more` called after firing (`src/bowl.py:1`)', ['silent']),
  member('a field, in passive voice', '`heat_more` is called after firing (`src/bowl.py`)', ['silent']),
  member('a field, beside a verb', '`src/bowl.py` calls `heat_more` at the end', ['silent']),
  member('a field, written as a call', '`src/bowl.py`: `heat_more()`', ['silent']),
  member('a field, beside a file that could be several', '`heat_more` called (`bowl.py:1+`)', ['silent']),
  member('a function of that name', '`heat_more` called after firing (`src/bowl.py:1`)', [GONE], MOVED),
  member('a call of that name', '`heat_more` called after firing (`src/bowl.py:1`)', [GONE], {
    before: 'import x\n\nx.heat_more(1)\n',
    after: 'import x\n',
    path: 'src/use.py',
  }),
  member('a function that is a value', '`heat_more` called after firing (`src/bowl.py:1`)', [GONE], {
    before: 'export const heat_more = (kiln) => kiln\nexport const rest = 1\n',
    after: 'export const rest = 1\n',
    path: 'src/heat.ts',
  }),
  member('a method without brackets', '`heat_more` called after firing (`src/bowl.py:1`)', [GONE], {
    before: 'class Kiln\n  def heat_more\n    1\n  end\nend\n',
    after: 'class Kiln\nend\n',
    path: 'src/kiln.rb',
  }),
  member('a pointer to a function', '`heat_more` called after firing (`src/bowl.py:1`)', [GONE], {
    before: 'struct kiln {\n  int (*heat_more)(int);\n  int other;\n};\n',
    after: 'struct kiln {\n  int other;\n};\n',
    path: 'src/kiln.h',
  }),
  member('a field of the file that the row cites', '`heat_more` called after firing (`src/meters.py`)', [GONE]),
  member('a field that nothing calls', '`heat_more` counts it (`src/bowl.py:1`)', [GONE]),
  member('a field of a row that cites no other code', '`heat_more` called after firing', [GONE]),
  {
    name: 'two files had the name, and each row cites one',
    files: {
      'src/one.py': FUNCTION,
      'src/two.py': FUNCTION.replace('rest', 'sleep'),
      [PAGE]: page('One | done | `src/one.py`: `heat_more`', 'Two | done | `src/two.py`: `heat_more`'),
    },
    change: { 'src/one.py': swap(/def heat_more.*\n.*\n/, ''), 'src/two.py': swap(/def heat_more.*\n.*\n/, '') },
    want: [
      'symbol-missing docs/kiln.md:5 one This change removes `heat_more` from `src/one.py`',
      'symbol-missing docs/kiln.md:6 two This change removes `heat_more` from `src/two.py`',
    ],
  },
  {
    name: 'the file that the row cites goes, and another had the name as well',
    files: {
      'src/one.py': FUNCTION,
      'src/two.py': FUNCTION,
      [PAGE]: page('One | done | `src/one.py`', 'Two | done | `src/two.py` with `heat_more`'),
    },
    change: { 'src/one.py': null, 'src/two.py': null },
    want: ['`heat_more` from `src/two.py`', '!`heat_more` from `src/one.py`'],
  },
];

it.each(MEMBERS.map((one) => [one.name, one] as const))('%s', async (_, one) => {
  expect(await judgeMember(one)).toEqual([]);
});
