// Which lines of a file prove by what they hold that an anchor means them.
import { provesLines } from '../../src/evidence/lines/proven-lines.ts';

const KILN = [
  '// Heats and cools the kilns of the pottery.', // 1
  'import * as clay_io from "./clay.js";', // 2
  '', // 3
  'const PRESSURE_TABLE = [400, 900, 1250];', // 4
  '', // 5
  'export function heatKiln(start) {', // 6
  '  const step = Math.min(start, PRESSURE_TABLE[1]);', // 7
  '  if (step < 0) throw new Error("kiln is too cold to start");', // 8
  '  return clay_io.write(start + step);', // 9
  '}', // 10
  '', // 11
  'export function coolKiln(end) {', // 12
  '  try {', // 13
  '    openDamper(end);', // 14
  '    shelves.insert(end, vessel.clone());', // 15
  '  } catch (RangeError) {', // 16
  '    throw new Error("damper is stuck, vessel stays");', // 17
  '  }', // 18
  '  closeDamper(end);', // 19
  '  throw new Error("damper is stuck");', // 20
  '  closeDamper(0);', // 21
  '}', // 22
  '', // 23
];
const ANCHOR = /`?src\/kiln\.js:(\d+)(?:-(\d+))?(?:, \d+)?`?/u;

/** Of the first anchor of the last line of a text. */
function proves(text: string, file: readonly string[] = KILN): boolean {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => ANCHOR.test(line));
  const match = ANCHOR.exec(lines[at] ?? '');
  if (match === null) throw new Error('The text has no anchor.');
  const [whole, start, end = start] = match;
  const column = match.index + (whole.startsWith('`') ? 2 : 1);
  return provesLines({
    page: { path: 'docs/kiln.md', lines },
    range: { line: at + 1, column, endLine: at + 1, endColumn: column + whole.replaceAll('`', '').length },
    spans: [{ start: Number(start), end: Number(end) }, ...(whole.includes(',') ? [{ start: 8, end: 8 }] : [])],
    path: 'src/kiln.js',
    lines: file,
  });
}

it.each([
  ['the definition of a name in code marks', '| `src/kiln.js:6` | `heatKiln` | ok |'],
  ['the definition of a name without code marks', 'The oven heats (heatKiln, `src/kiln.js:6`).'],
  [
    'the definition of a constant with its value',
    'Both read `PRESSURE_TABLE = [400, 900, 1250]` (`src/kiln.js:4`) at once.',
  ],
  ['a range that begins with one', '| `src/kiln.js:6-8` | `heatKiln()` | ok |'],
  ['the only use of a name', '| `src/kiln.js:14` | `openDamper` | ok |'],
  ['the import of a name that others use', '| `src/kiln.js:2` | `clay_io` | ok |'],
  ['a piece of code', '| `src/kiln.js:16` | `catch (RangeError)` | accepted |'],
  ['a quote', '| Cold start | deferred | Says "too cold to start", see `src/kiln.js:8`. |'],
  ['a quote of several lines that has more words of its row', 'Vessel stays: "damper is stuck" at `src/kiln.js:17`.'],
  ['two words, of which one is there alone', '| 25 | Vessel cloned on insert | low | `src/kiln.js:15` |'],
  ['a definition with the word before the anchor', 'The suite (asserts pressure, `src/kiln.js:4`) runs at night.'],
  ['a name in the line above of the same sentence', 'The name\n`heatKiln`\n(`src/kiln.js:6`) is used.'],
])('%s', (_, text) => {
  expect(proves(text)).toBe(true);
});

it.each([
  ['a line beside the definition', '| `src/kiln.js:7` | `heatKiln` | ok |'],
  ['the use of a name that is defined elsewhere', '| `src/kiln.js:7` | `PRESSURE_TABLE` | ok |'],
  ['one of two uses of a name', '| `src/kiln.js:19` | `closeDamper` | ok |'],
  ['a use of what the file imports', '| `src/kiln.js:9` | `clay_io` | ok |'],
  ['an ordinary word in code marks', '| `src/kiln.js:15` | `insert` | ok |'],
  ['a piece of code on another line', '| `src/kiln.js:13` | `catch (RangeError)` | accepted |'],
  ['a quote on another line', '| Cold start | deferred | Says "too cold to start", see `src/kiln.js:9`. |'],
  ['a quote of two lines, of which the other says as much', 'Says "damper is stuck" at `src/kiln.js:20`.'],
  ['one word that is there alone', '| 25 | Insert it | low | `src/kiln.js:15` |'],
  ['words that other lines have as well', '| 25 | Throw an error | low | `src/kiln.js:20` |'],
  ['words, where the row names what is elsewhere', '| 25 | Vessel cloned on insert by `heatKiln` | `src/kiln.js:15` |'],
  ['a name of another sentence', 'It calls `heatKiln`. The rest is below (`src/kiln.js:6`).'],
  ['a name of another paragraph', '`heatKiln`\n\nbelow `src/kiln.js:6`'],
  ['a name on most of the file', '| `src/kiln.js:2-12` | `heatKiln` | ok |'],
  ['one of several lines', '| `src/kiln.js:6, 8` | `heatKiln` | ok |'],
  ['a line that the file does not have', '| `src/kiln.js:60` | `heatKiln` | ok |'],
  ['nothing that the row says', '| `src/kiln.js:9` | - | ok |'],
])('not %s', (_, text) => {
  expect(proves(text)).toBe(false);
});

describe('words and names that many lines have', () => {
  const WORDS = ['glazed', 'copper', 'handle', 'silica'];
  /** A line with all of the words, and so many lines with each of them alone. */
  const withEach = (count: number): readonly string[] => [
    `${WORDS.join('(')}))));`,
    ...WORDS.flatMap((word) => Array.from({ length: count }, () => `${word}();`)),
  ];
  const SAID = `The ${WORDS.join(' ')} comes first (\`src/kiln.js:1\`).`;

  it.each([
    [1, true],
    [199, true],
    [200, false],
    [400, false],
  ])('each on %d other lines: proves %s', (count, expected) => {
    expect(proves(SAID, withEach(count))).toBe(expected);
  });

  it.each([
    ['a word on every line', '| Kiln glazed twice | `src/kiln.js:40` |', 'glazed(twice);'],
    ['a name on every line', '| Kiln | `src/kiln.js:40` | `glazePot()` |', 'glazePot();'],
    ['code on every line', '| Kiln | `src/kiln.js:40` | `glaze(pot, 2)` |', 'glaze(pot, 2);'],
  ])('%s proves nothing', (_, text, line) => {
    const lines = Array.from({ length: 300 }, () => line);
    expect(proves(text, lines)).toBe(false);
  });

  it('a name on every line does not hide that the row speaks of it', () => {
    const lines = Array.from({ length: 300 }, (_, at) => (at === 40 ? 'damper.shut(slowly);' : '// glazePot'));
    expect(proves('| Damper shut slowly | `src/kiln.js:41` |', lines)).toBe(true);
    expect(proves('| Damper shut slowly by `glazePot()` | `src/kiln.js:41` |', lines)).toBe(false);
  });

  it('of a file of very many lines words prove nothing, and what it defines still does', () => {
    const filler = Array.from({ length: 20_000 }, (_, at) => `cell(${at});`);
    const lines = ['damper.shut(slowly);', 'function glazePot() {}', ...filler];
    expect(proves('| Damper shut slowly | `src/kiln.js:1` |', lines)).toBe(false);
    expect(proves('| Damper shut slowly | `src/kiln.js:1` |', lines.slice(0, 900))).toBe(true);
    expect(proves('| Damper | `src/kiln.js:2` | `glazePot` |', lines)).toBe(true);
  });

  it('of a file of very much text code proves nothing', () => {
    const lines = ['s1(d2, 20);', ...Array.from({ length: 900 }, () => `cell("${'x'.repeat(600)}");`)];
    expect(proves('| Lid | `src/kiln.js:1` | `s1(d2, 20)` |', lines)).toBe(false);
    expect(proves('| Lid | `src/kiln.js:1` | `s1(d2, 20)` |', lines.slice(0, 800))).toBe(true);
  });
});
