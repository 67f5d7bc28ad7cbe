// A name that left the code: the file that is named is the row's own.
import { judgeMember, PAGE, swap, type Member } from '../helpers/kind-members.ts';

const page = (...rows: readonly string[]): string =>
  ['# Kiln', '', '| Item | Status | Evidence |', '|---|---|---|', ...rows.map((row) => `| ${row} |`), ''].join('\n');

const FUNCTION = 'def heat_more(kiln):\n    return kiln\n\n\ndef rest(kiln):\n    return kiln\n';
const MEMBERS: readonly Member[] = [
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
