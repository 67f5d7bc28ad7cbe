// Names of functions, constants and types in code marks, in any table of a page, whose definition a change takes out of the code.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { applySuggestions, guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/kiln.md';
const NAMED = `documents:\n  - ${PAGE}\n`;
const CODE = [
  'export const MAX_HEAT = 900;',
  '',
  'export function heatKiln(start) {',
  '  const step = Math.min(start, MAX_HEAT);',
  '  return start + step * 100;',
  '}',
  '',
  'export function ping() {',
  '  return heatKiln(20);',
  '}',
  '',
].join('\n');
const RENAMED = CODE.replaceAll('heatKiln', 'warmKiln');
const WITHOUT = 'export const MAX_HEAT = 900;\n\nexport function ping() {\n  return 1;\n}\n';
const STATUS = '| ID | Item | Status | Notes |\n|---|---|---|---|';
const row = (note: string, status = 'done', item = 'Heat'): string =>
  `${STATUS}\n| K-1 | ${item} | ${status} | ${note} |`;
const table = (cell: string, head = 'Covers'): string =>
  `${row('as drawn')}\n\n## Cases\n\n| No | ${head} |\n|---|---|\n| 1 | ${cell} |`;
const page = (text: string): string => `# Kiln status\n\n${text}\n`;

const told = ({ findings }: Report): string[] =>
  findings
    .filter(({ ruleId, shown }) => ruleId === 'symbol-missing' && shown)
    .map(({ severity, message }) => `${severity}: ${message.replaceAll('`', '')}`);

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/kiln.js': CODE });
});
afterEach(() => git.dispose());

async function afterChange(text: string, files: Readonly<Record<string, string>>, textAtHead = text): Promise<Report> {
  git.write({ [PAGE]: page(text) }).commit();
  git.write({ ...files, [PAGE]: page(textAtHead) }).commit();
  return await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED });
}
const rename = { 'src/kiln.js': RENAMED };
const RENAMES = 'warning: This change renames heatKiln in src/kiln.js to warmKiln.';

it.each([
  ['a note', row('see `heatKiln`')],
  ['a note, with its call', row('see `heatKiln(start)`')],
  ['a note, with its module', row('see `kiln.heatKiln`')],
  ['what names the row', row('', '✅', '`heatKiln`')],
  ['a partial row', row('`heatKiln` lacks a limit', 'partial')],
  ['a table without a status', table('`heatKiln` heats')],
  ['a table without a status, with its file', table('`src/kiln.js::heatKiln`')],
  ['a page without any status', '| No | Covers |\n|---|---|\n| 1 | `heatKiln` heats |'],
  ['a ticked item', `${row('as drawn')}\n\n- [x] \`heatKiln\` heats`],
  ['an item with a mark', `${row('as drawn')}\n\n- ✅ \`heatKiln\` heats`],
])('a renamed function is reported in %s', async (_, text) => {
  const report = await afterChange(text, rename);
  expect(told(report)).toEqual([RENAMES]);
  expect(applySuggestions(page(text), report.findings)).toBe(page(text).replace('heatKiln', 'warmKiln'));
});

it('each line that has it is reported and corrected', async () => {
  const text = `${table('`heatKiln`')}\n| 2 | \`heatKiln()\` again |`;
  const report = await afterChange(text, rename);
  expect(told(report)).toEqual([RENAMES, RENAMES]);
  expect(applySuggestions(page(text), report.findings)).toBe(page(text).replaceAll('heatKiln', 'warmKiln'));
});

it('twice on a line it is reported once', async () => {
  const text = table('`heatKiln` and `heatKiln()` again');
  const report = await afterChange(text, rename);
  expect(told(report)).toEqual([RENAMES]);
  expect(applySuggestions(page(text), report.findings)).toBe(page(text).replaceAll('heatKiln', 'warmKiln'));
});

describe('without code marks', () => {
  it.each([
    ['a call', table('heatKiln() heats')],
    ['calls of a list', table('ping(); heatKiln(), drain()')],
    ['a call with what it takes', table('see heatKiln(int start)')],
    ['a call of a note', row('see heatKiln()')],
  ])('%s is reported', async (_, text) => {
    const report = await afterChange(text, rename);
    expect(told(report)).toEqual([RENAMES]);
    expect(applySuggestions(page(text), report.findings)).toBe(page(text).replace('heatKiln', 'warmKiln'));
  });

  it.each([
    ['a name that is not called', table('heatKiln heats')],
    ['a call that is said to be removed', table('heatKiln() (removed)')],
    ['a part of an address', table('https://kiln.example/heatKiln()')],
    ['a call of a row that is to come', row('heatKiln()', 'planned')],
  ])('%s is not', async (_, text) => {
    expect(told(await afterChange(text, rename))).toEqual([]);
  });
});

it('a name of three words that is all of a cell needs no code marks', async () => {
  git.write({ 'src/kiln.js': CODE.replaceAll('heatKiln', 'heat_kiln_twice') }).commit();
  const files = { 'src/kiln.js': CODE.replaceAll('heatKiln', 'heat_kiln_once_more') };
  expect(told(await afterChange(table('heat_kiln_twice'), files))).toEqual([
    'warning: This change renames heat_kiln_twice in src/kiln.js to heat_kiln_once_more.',
  ]);
  expect(told(await afterChange(table('the heat_kiln_twice'), files))).toEqual([]);
});

it.each([
  ['an arrow function', '  heatKiln: (start, end) => {\n    return start + end;\n  },\n'],
  [
    'an arrow function with types',
    '  heatKiln: async (start: number): Promise<void> => {\n    await warm(start);\n  },\n',
  ],
])('%s that is a member of an object is a definition', async (_, member) => {
  git.write({ 'src/store.ts': `export const store = {\n${member}};\n`, 'src/kiln.js': RENAMED }).commit();
  const files = { 'src/store.ts': `export const store = {\n${member.replace('heatKiln', 'warmKiln')}};\n` };
  expect(told(await afterChange(table('`heatKiln`'), files))).toEqual([RENAMES.replace('kiln.js', 'store.ts')]);
});

it.each([
  ['a constant', { 'src/kiln.js': CODE.replaceAll('MAX_HEAT', 'TOP_HEAT') }, 'MAX_HEAT', 'renames MAX_HEAT'],
  ['a word that is called', { 'src/kiln.js': CODE.replaceAll('ping', 'probe') }, 'ping()', 'renames ping'],
  ['what has no successor', { 'src/kiln.js': WITHOUT }, 'heatKiln', 'removes heatKiln'],
])('%s is reported in a row that is done', async (_, ...[files, name, said]) => {
  expect(told(await afterChange(row(`see \`${name}\``), files))).toEqual([expect.stringContaining(said)]);
});

it.each([
  ['a name of something else', row('calls `asyncio.heatKiln()` upstream'), rename],
  ['an item that is open', `${row('as drawn')}\n\n- [ ] \`heatKiln\` heats`, rename],
  ['an item without a mark', `${row('as drawn')}\n\n- \`heatKiln\` heats`, rename],
  ['an ordinary word', row('see `ping`'), { 'src/kiln.js': CODE.replaceAll('ping', 'probe') }],
  ['a name that other code has', row('see `heatKiln`'), { ...rename, 'src/old.js': 'heatKiln(3);\n' }],
  ['a name that another file defines', row('see `heatKiln`'), { 'src/kiln.js': WITHOUT, 'src/b.js': CODE }],
  ['a field of that name in data', row('see `heatKiln`'), { ...rename, 'data/kiln.json': '{"heatKiln": 1}\n' }],
  ['the name of a file', row('see `heatKiln`'), { ...rename, 'notes/heatKiln.md': '# Heat\n' }],
  ['a row that was not begun', row('see `heatKiln`', 'planned'), rename],
  ['a row that does not apply', `${row('as drawn')}\n| K-2 | Wood | n/a | see \`heatKiln\` |`, rename],
  ['another row that does not apply', `${row('as drawn')}\n| K-2 | Wood | not applicable | see \`heatKiln\` |`, rename],
  ['what the page says is gone', row('`heatKiln` (removed)'), rename],
  ['what the page says was renamed', row('`heatKiln` → `warmKiln`'), rename],
  ['what the page has struck out', row('~~`heatKiln`~~'), rename],
  [
    'what is under a heading of removals',
    `## Removed\n\n${table('`heatKiln`').replace(/^[^]*## Cases\n\n/, '')}`,
    rename,
  ],
  ['an entry of a day', table('`heatKiln` heats', 'What').replace('| 1 |', '| 2026-01-02 |'), rename],
  ['a name beside its successor', row('`heatKiln`, or `warmKiln`'), rename],
  ['a name without successor where no row claims it', table('`heatKiln`'), { 'src/kiln.js': WITHOUT }],
  ['a name of another file', table('`src/oven.js::heatKiln`'), rename],
  ['words', row('see `heatKiln now`'), rename],
])('%s is not reported', async (_, text, files) => {
  expect(told(await afterChange(text, files))).toEqual([]);
});

it('a name that this change writes into the page is not reported', async () => {
  expect(told(await afterChange(row('as drawn'), rename, row('see `heatKiln`')))).toEqual([]);
});

it('nor is the work of a row that this change makes done', async () => {
  expect(told(await afterChange(row('`heatKiln`', 'todo'), rename, row('`heatKiln`')))).toEqual([]);
});

it.each(['vendor/kiln.js', 'dist/kiln.js', 'data/kiln.json', 'docs/kiln.txt'])(
  'nor a name that %s had',
  async (path) => {
    git.write({ 'src/kiln.js': WITHOUT, [path]: CODE });
    expect(told(await afterChange(row('see `heatKiln`'), { [path]: RENAMED }))).toEqual([]);
  },
);

it('nor what only used the name', async () => {
  git.write({ 'src/kiln.js': "import { heatKiln } from 'oven';\nheatKiln(3);\n" });
  expect(
    told(await afterChange(row('see `heatKiln`'), { 'src/kiln.js': "import { warm } from 'oven';\nwarm(3);\n" })),
  ).toEqual([]);
});

it('nor a value inside of a function', async () => {
  const text = 'export function fire() {\n  const heatKiln = read();\n  return heatKiln + 1;\n}\n';
  git.write({ 'src/kiln.js': text });
  expect(
    told(await afterChange(row('see `heatKiln`'), { 'src/kiln.js': text.replaceAll('heatKiln', 'warmKiln') })),
  ).toEqual([]);
});

it('nor what so large a change takes away', async () => {
  const many = (text: string): Record<string, string> =>
    Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`src/part${at}.js`, `${text}${at};\n`]));
  git.write(many('let a = '));
  expect(told(await afterChange(row('see `heatKiln`'), { ...rename, ...many('let b = ') }))).toEqual([]);
});

it.each([
  ['rises with the removal', row('drop `heatKiln`', 'partial'), row('drop `heatKiln`')],
  [
    'is new to it, though another row has the name',
    `${row('drop `heatKiln`', 'planned')}\n| K-2 | Cool | done | see \`heatKiln\` |`,
    `${row('drop `heatKiln`')}\n| K-2 | Cool | done | as drawn |`,
  ],
])('nothing is said of a row that %s', async (_, before, after) => {
  expect(told(await afterChange(before, { 'src/kiln.js': WITHOUT }, after))).toEqual([]);
});
