// Lines that a change moves, where base itself shows that they were right: wherever the page cites them, and whatever else is wrong on it.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { applySuggestions, guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/kiln.md';
const CODE = [
  'import * as clay_io from "./clay.js";',
  '',
  'const PRESSURE_TABLE = [400, 900, 1250];',
  '',
  'export function heatKiln(start) {',
  '  const step = Math.min(start, PRESSURE_TABLE[1]);',
  '  if (step < 0) throw new Error("kiln is too cold to start");',
  '  return clay_io.write(start + step);',
  '}',
  '',
  'export function coolKiln(end) {',
  '  openDamper(end);',
  '  shelves.insert(end, vessel.clone());',
  '}',
  '',
];
const LOWER = ['// The kilns of the pottery,', '// which heat and cool.', '', ...CODE];
const STATUS = '| ID | Item | Status | Evidence | Notes |\n|---|---|---|---|---|\n';
const ROWS = `${STATUS}| K-1 | Cool | done | \`src/clay.js\` | as drawn |`;

const told = ({ findings }: Report): string[] =>
  findings
    .filter(({ ruleId, shown }) => ruleId === 'line-moved' && shown)
    .map(({ line, message, rowKey }) => `${line} ${rowKey ?? ''} ${/from line.*? of/.exec(message)?.[0] ?? message}`);

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/kiln.js': CODE.join('\n'), 'src/clay.js': 'export const write = (n) => n;\n' });
});
afterEach(() => git.dispose());

interface Change {
  readonly text: string;
  readonly after?: string;
  readonly configuration?: string;
}

async function afterMove({ text, after = text, configuration = `documents:\n  - ${PAGE}\n` }: Change): Promise<Report> {
  git.write({ [PAGE]: text }).commit();
  git.write({ 'src/kiln.js': LOWER.join('\n'), [PAGE]: after }).commit();
  return await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration });
}

const beside = (text: string): string => `# Kiln status\n\n${ROWS}\n\n${text}\n`;

describe('lines cited beside the evidence', () => {
  const TABLE = '| Place | What | Verdict |\n|---|---|---|\n| `src/kiln.js:5` | `heatKiln` | Keep |';
  const COLUMNS = '| File | Line | Purpose | Status |\n|---|---|---|---|\n| `src/kiln.js` | 5 | `heatKiln` | Fine |';

  it.each([
    ['a table of another kind', TABLE, '9  from line 5 to line 8 of'],
    ['two columns', COLUMNS, '9  from line 5 to line 8 of'],
    ['prose', 'Both call `heatKiln` (`src/kiln.js:5`) first.', '7  from line 5 to line 8 of'],
    ['a list', '- calls heatKiln, see `src/kiln.js:5`', '7  from line 5 to line 8 of'],
    ['a link', 'Starts cold: see [`heatKiln`](../src/kiln.js#L5).', '7  from line 5 to line 8 of'],
  ])('are followed in %s', async (...[, text, expected]) => {
    const report = await afterMove({ text: beside(text) });
    expect(told(report)).toEqual([expected]);
    expect(applySuggestions(beside(text), report.findings)).toBe(beside(text.replace('5', '8')));
  });

  it('are followed in the notes of a deferred row', async () => {
    const text = `# Kiln status\n\n${ROWS}\n| K-2 | Cold start | deferred | - | Says "too cold to start", \`src/kiln.js:7\`. |\n`;
    expect(told(await afterMove({ text }))).toEqual(['6 K-2 from line 7 to line 10 of']);
  });

  it('are followed on a page that nobody declared', async () => {
    const text = beside('Both call `heatKiln` (`src/kiln.js:5`) first.');
    expect(told(await afterMove({ text, configuration: '' }))).toEqual(['7  from line 5 to line 8 of']);
  });

  it.each([
    ['nothing beside them proves', 'See `src/kiln.js:5` for more.'],
    ['a name is on another line of', 'Both call `heatKiln` (`src/kiln.js:6`) first.'],
    ['the page says to be gone', '## Removed files\n\nIt had `heatKiln` (`src/kiln.js:5`).'],
    ['are struck through', 'Both call ~~`heatKiln` (`src/kiln.js:5`)~~ first.'],
    ['an entry of a day cites', '## 2025-03-01\n\nBoth call `heatKiln` (`src/kiln.js:5`) first.'],
    ['are those of another file', 'Both call `heatKiln` (`src/clay.js:1`) first.'],
  ])('are not followed where %s', async (_, text) => {
    expect(told(await afterMove({ text: beside(text) }))).toEqual([]);
  });

  it('are not where the page is kept as a record', async () => {
    const text = beside('Both call `heatKiln` (`src/kiln.js:5`) first.').replace(
      '\n',
      '\n\nThis page is kept as a historical record.\n',
    );
    expect(told(await afterMove({ text }))).toEqual([]);
  });

  it('are not where the change corrects or writes them', async () => {
    const text = beside('Both call `heatKiln` (`src/kiln.js:5`) first.');
    expect(told(await afterMove({ text, after: text.replace('js:5', 'js:8') }))).toEqual([]);
    expect(told(await afterMove({ text: beside(''), after: text }))).toEqual([]);
  });
});

it('lines of a row are followed on a page whose other numbers were guesses, where base proves them', async () => {
  const guesses = [2, 4, 9, 10, 14].map((line) => `| G-${line} | Pot ${line} | done | \`src/kiln.js:${line}\` | - |`);
  const row = '| K-9 | Vessel cloned on insert | done | `src/kiln.js:13` | - |';
  const other = '| K-8 | Damper | done | `src/kiln.js:8` | - |';
  const text = `# Kiln status\n\n${STATUS}${[...guesses, row, other].join('\n')}\n`;
  expect(told(await afterMove({ text }))).toEqual(['10 K-9 from line 13 to line 16 of']);
});
