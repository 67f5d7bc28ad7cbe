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

  describe('in two columns', () => {
    const HEADER = '| File | Line | Purpose | State |\n|---|---|---|---|\n';
    const ROW = '| `src/kiln.js` | 5 | `heatKiln` | fine |';

    it.each([
      ['below the heading of a day', `## Changelog\n\n### 2025-01-02\n\n${HEADER}${ROW}`],
      ['below a heading of what is gone', `## Removed\n\n${HEADER}${ROW}`],
      ['that say that it is gone', HEADER + ROW.replace('fine', 'deleted, superseded by nothing')],
      ['that are struck', HEADER + '| ~~`src/kiln.js`~~ | ~~5~~ | ~~`heatKiln`~~ | removed |'],
      ['of which one is struck', HEADER + ROW.replace('| 5 |', '| ~~5~~ |')],
      ['of what was before', HEADER.replace('File | Line', 'Old file | Old line') + ROW],
      ['below old places', `Old paths:\n\n${HEADER}${ROW}`],
    ])('%s they are not followed', async (_, text) => {
      expect(told(await afterMove({ text: beside(text) }))).toEqual([]);
    });

    it.each([
      ['below another heading', `## Audit\n\n${HEADER}${ROW}`],
      ['where another row is gone', `${HEADER}| \`src/clay.js\` | 1 | \`write\` | deleted |\n${ROW}`],
      ['without code marks', HEADER + ROW.replaceAll('`src/kiln.js`', 'src/kiln.js')],
    ])('%s they are', async (_, text) => {
      expect(told(await afterMove({ text: beside(text) }))).toHaveLength(1);
    });
  });

  it.each([
    'In release v1.2 `heatKiln` was at `src/kiln.js:5`.',
    '`heatKiln` was at `src/kiln.js:5`, and is called twice.',
    'It used to be `heatKiln` and used to live at `src/kiln.js:5`.',
    'The pottery had `heatKiln`, formerly at `src/kiln.js:5`.',
    'As of v2.0, `heatKiln` is at `src/kiln.js:5`.',
    'The start is `heatKiln` (`src/kiln.js:5`) as of release 1.4.',
    'At commit 4f2c1aa the start is `heatKiln` (`src/kiln.js:5`).',
    'The start, `heatKiln` at `src/kiln.js:5` (at commit `4f2c1aa`).',
    '3 offenders fixed: `heatKiln` in `src/clay.js:1`, `src/kiln.js:5` — all stripped to paths.',
    'Stale anchors of `heatKiln`: `src/clay.js:1`, `src/kiln.js:5`.',
    'The old line numbers of `heatKiln` (`src/kiln.js:5`) went.',
    '`heatKiln` had `src/kiln.js:5` — stripped to paths.',
    'Removed: `heatKiln`, `src/kiln.js:5`.',
    'Früher lag `heatKiln` in `src/kiln.js:5`.',
    'Antes `heatKiln` estaba en `src/kiln.js:5`.',
    '`heatKiln` était à `src/kiln.js:5`.',
    'Veraltete Zeilennummern: `heatKiln`, `src/kiln.js:5`.',
    '`heatKiln` 原来在 `src/kiln.js:5`。',
    '旧行番号: `heatKiln`, `src/kiln.js:5`',
    'In an older kiln\n`heatKiln`\nwas at `src/kiln.js:5`.',
  ])('are not followed where they are old: %s', async (text) => {
    expect(told(await afterMove({ text: beside(text) }))).toEqual([]);
  });

  it.each([
    '`heatKiln` was added in `src/kiln.js:5`.',
    'Added in v1.2: `heatKiln`, `src/kiln.js:5`.',
    'Since v1.2 `heatKiln` is at `src/kiln.js:5`.',
    'A stale lease is dropped by `heatKiln` (`src/kiln.js:5`).',
    'Offenders are listed by `heatKiln` (`src/kiln.js:5`).',
    'Marks are stripped by `heatKiln` (`src/kiln.js:5`).',
    'It was at rest. `heatKiln` is at `src/kiln.js:5`.',
    'Old lines are dropped by `heatKiln` (`src/kiln.js:5`).',
    '`heatKiln` (`src/kiln.js:5`) is on. In v1.2 it was not.',
  ])('are followed where they are not: %s', async (text) => {
    expect(told(await afterMove({ text: beside(text) }))).toHaveLength(1);
  });

  it.each(['3 offenders fixed:', 'In release v1.2,', 'It was said at commit 4f2c1aa:'])(
    'are followed where the change writes that they are old: %s',
    async (words) => {
      const text = beside('`heatKiln` is at `src/kiln.js:5` today.');
      const after = text.replace('`heatKiln` is', `${words}\n\`heatKiln\` is`);
      expect(told(await afterMove({ text, after }))).toEqual(['8  from line 5 to line 8 of']);
    },
  );

  describe('of very many', () => {
    const LAST = '- Both call `heatKiln` (`src/kiln.js:5`).\n';
    const withMany = (count: number, item: (at: number) => string): string =>
      beside(`${Array.from({ length: count }, (_, at) => item(at)).join('\n\n')}\n\n${LAST}`);
    const notesOf = ({ notes }: Report): readonly string[] => notes.filter((note) => note.includes('were followed'));

    it('those beside the same words count once', async () => {
      const report = await afterMove({ text: withMany(600, () => '- Something is at `src/kiln.js:6`.') });
      expect(told(report)).toHaveLength(1);
      expect(notesOf(report)).toEqual([]);
    });

    it('each that is alike is reported', async () => {
      const report = await afterMove({ text: withMany(2, () => LAST.trim()) });
      expect(told(report).map((one) => one.split(' ')[0])).toEqual(['7', '9', '11']);
    });

    it('a note says how many there are', async () => {
      const report = await afterMove({ text: withMany(500, (at) => `- Pot ${at} is at \`src/kiln.js:6\`.`) });
      expect(told(report)).toEqual([]);
      expect(notesOf(report)).toEqual([
        'docs/kiln.md: of 501 places that cite lines outside of its evidence, only the first 500 were followed.',
      ]);
    });
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
