// Files and names that a change cites in a column, or in ticked boxes, whose other rows cite what is there.
import { guardRepository } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const PAGE = 'docs/kiln.md';
const CONFIGURATION = `documents:\n  - ${PAGE}\n`;

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({
    'src/heat.ts': 'export function heatKiln() {}\nexport const warmUp = 1;\n',
    'src/view.js': '// view\n',
    'src/glaze.ts': 'export function glazePot() {}\n',
    'src/clay/mix.ts': 'export function mixClay() {}\nexport function kneadClay() {}\n',
    'tests/heat.test.ts': "it('heats', () => {});\n",
    'tests/all.py': [
      'heats_the_kiln_once',
      'glazes_the_pot_twice',
      'glazes_no_lid_ever',
      'mixes_the_wet_clay',
      'cools_the_kiln_down',
    ]
      .map((name) => `def ${name}():\n    pass\n`)
      .join(''),
    'cases/k1_slow_heat.yaml': 'heat: slow\n',
    'cases/k1_fast_heat.yaml': 'heat: fast\n',
    'cases/k2_cold_start.yaml': 'heat: none\n',
    'cases/k2_open_door.yaml': 'door: open\n',
    '.gitignore': 'made/\n',
  });
});
afterEach(() => git.dispose());

/** What is shown of the change from one page to the next, and whether a configuration names the page. */
async function said(
  before: string,
  after: string,
  files: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  git.write({ [PAGE]: before }).commit();
  git.write({ [PAGE]: after, ...files }).commit();
  const report = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration: CONFIGURATION });
  return report.findings
    .filter(({ ruleId, shown }) => shown && (ruleId === 'evidence-missing' || ruleId === 'symbol-missing'))
    .map(({ severity, messageId, evidence, ground }) => `${severity} ${messageId} ${evidence ?? ''} ${ground}`);
}

const page = (header: string, ...rows: readonly string[]): string =>
  `# Kiln\n\n${header}\n${header.replaceAll(/[^|]+/g, '---')}\n${rows.join('\n')}\n`;

/** The page without its last row, and with it. */
async function adds(header: string, ...rows: readonly string[]): Promise<readonly string[]> {
  return await said(page(header, ...rows.slice(0, -1)), page(header, ...rows));
}

const PARTS = ['| Heat | `src/heat.ts` |', '| Glaze | `src/glaze.ts` |', '| Clay | `src/clay/mix.ts` |'] as const;
const FILES = [
  '| Heat | done | heat.ts |',
  '| Glaze | done | glaze.ts |',
  '| Clay | done | mix.ts, glaze.ts |',
] as const;
const NAMES = [
  '| Heat | `heatKiln()` | ✅ |',
  '| Glaze | `Pot.glazePot` | ✅ |',
  '| Clay | `mixClay()` | ✅ |',
  '| Knead | `kneadClay` | ✅ |',
] as const;
const TESTS = [
  '| Heat | heats_the_kiln_once | done |',
  '| Glaze | glazes_the_pot_twice, glazes_no_lid_ever | done |',
  '| Clay | mixes_the_wet_clay | done |',
  '| Cool | cools_the_kiln_down | done |',
] as const;
const CASES = [
  '| Slow | `k1_slow_heat` | done |',
  '| Fast | `k1_fast_heat` | done |',
  '| Cold | `k2_cold_start` | done |',
  '| Door | `k2_open_door` | done |',
] as const;

describe('what nothing has, in a column where all the rest is there', () => {
  it.each([
    ['a file, in a table without statuses', '| Part | Code |', [...PARTS, '| Lid | `src/lid.ts` |'], ['src/lid.ts']],
    [
      'a file among other words',
      '| Part | Built with |',
      [...PARTS, '| Lid | the hinge, `src/lid.ts`, two screws |'],
      ['src/lid.ts'],
    ],
    [
      'bare names of files, without code marks',
      '| Part | Status | Place |',
      [...FILES, '| Lid | done | lid.ts, lid_tests.ts |'],
      ['lid.ts', 'lid_tests.ts'],
    ],
  ])('%s', async (_, ...[header, rows, expected]) => {
    expect(await adds(header, ...rows)).toEqual(expected.map((path) => `warning unbacked ${path} change`));
  });

  it.each([
    ['a function', '| Part | Call | Supported |', [...NAMES, '| Lid | `closeLid()` | ✅ |'], 'closeLid()'],
    ['a member', '| Part | Call | Supported |', [...NAMES, '| Lid | `Kiln.closeLid` | ✅ |'], 'Kiln.closeLid'],
    [
      'a test without code marks',
      '| What | Verify | Status |',
      [...TESTS, '| Lid | shuts_the_lid_twice | done |'],
      'shuts_the_lid_twice',
    ],
    ['a case by its id', '| What | Case | Status |', [...CASES, '| Lid | `k3_shut_lid` | done |'], 'k3_shut_lid'],
  ])('%s', async (_, ...[header, rows, expected]) => {
    expect(await adds(header, ...rows)).toEqual([`warning nowhere ${expected} change`]);
  });

  it('a name that was cited before, once its row rises', async () => {
    const header = '| Part | Call | Supported |';
    const open = page(header, ...NAMES, '| Lid | `closeLid()` | ❌ |');
    expect(await said(open, open.replace('❌', '✅'))).toEqual(['warning nowhere closeLid() change']);
  });

  it('a file beside rows that are only aligned anew', async () => {
    const header = '| Part | Code |';
    const before = page(header, ...PARTS);
    expect(await said(before, `${before.replaceAll(' |', '    |')}| Lid     | \`src/lid.ts\`   |\n`)).toEqual([
      'warning unbacked src/lid.ts change',
    ]);
  });

  it('a file beside one of eleven that is not there, however often it is cited', async () => {
    const files = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((name) => `src/${name}.ts`);
    git.write(Object.fromEntries(files.map((path) => [path, `// ${path}\n`]))).commit();
    const gone = ['| X | `src/gone.ts` |', '| Y | `src/gone.ts` |', '| Z | `src/gone.ts` |'];
    const rows = [...files.map((path) => `| ${path.slice(4, 5)} | \`${path}\` |`), ...gone, '| Lid | `src/lid.ts` |'];
    expect(await adds('| Part | Built with |', ...rows)).toEqual(['warning unbacked src/lid.ts change']);
  });

  it('a file in another table with the same header', async () => {
    const header = '| Part | Code |';
    const before = page(header, ...PARTS);
    expect(await said(before, `${before}\n## Lid\n\n${page(header, '| Lid | `src/lid.ts` |').slice(8)}`)).toEqual([
      'warning unbacked src/lid.ts change',
    ]);
  });

  it('a file in a box that is ticked', async () => {
    const boxes =
      '# Kiln\n\n- [x] heat, `src/heat.ts`\n- [x] glaze, `src/glaze.ts`\n- [x] clay, `mix.ts`\n- [ ] lid, `lid.ts`\n';
    const table = page('| Part | Status |', '| Heat | done |');
    expect(await said(`${table}\n${boxes}`, `${table}\n${boxes.replace('[ ]', '[x]')}`)).toEqual([
      'warning unbacked lid.ts change',
    ]);
  });
});

it('a note says how many of very many are left out', async () => {
  const header = '| Part | Code |';
  const rows = Array.from({ length: 103 }, (_, at) => `| Lid ${at} | \`src/lid${at}.ts\` |`);
  git.write({ [PAGE]: page(header, ...PARTS) }).commit();
  git.write({ [PAGE]: page(header, ...PARTS, ...rows) }).commit();
  const { notes } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration: CONFIGURATION });
  expect(notes.filter((note) => note.includes('left out'))).toEqual([
    'docs/kiln.md: of 103 references that this change adds and nothing in the repository backs, 3 are left out.',
  ]);
});

describe('what may be elsewhere, or never was said to be there', () => {
  it.each([
    ['too few rows before', '| Part | Built with |', [...PARTS.slice(1), '| Lid | `src/lid.ts` |']],
    [
      'others that are not there',
      '| Part | Built with |',
      [...PARTS, '| Door | `src/door.ts` |', '| Lid | `src/lid.ts` |'],
    ],
    ['another ending', '| Part | Code |', [...PARTS, '| Lid | `lid.onnx` |']],
    ['what git ignores', '| Part | Code |', [...PARTS, '| Lid | `made/lid.ts` |']],
    ['a file of that name in another folder', '| Part | Code |', [...PARTS, '| Test | `src/heat.test.ts` |']],
    ['what is to come, by its header', '| Part | Planned code |', [...PARTS, '| Lid | `src/lid.ts` |']],
    ['what is to come, by its words', '| Part | Code |', [...PARTS, '| Lid | will be in `src/lid.ts` |']],
    ['what another project has', '| Part | Upstream |', [...PARTS, '| Lid | `src/lid.ts` |']],
    ['a row that is open', '| Part | Status | Place |', [...FILES, '| Lid | planned | lid.ts |']],
    ['a part of a longer name', '| Part | Call | Supported |', [...NAMES, '| Mix | `mixClayWet` | ✅ |']],
    [
      'a row that is to come',
      '| Part | Built with | When |',
      [...PARTS.map((row) => `${row} now |`), '| Lid | `src/lid.ts` | Q3, planned |'],
    ],
    [
      'a row with a mark of what is open',
      '| Part | Built with | There |',
      [...PARTS.map((row) => `${row} yes |`), '| Lid | `src/lid.ts` | ❌ |'],
    ],
    [
      'a product',
      '| Part | Built with |',
      ['| A | heat.ts |', '| B | glaze.ts |', '| C | mix.ts |', '| D | view.js |', '| E | Node.js, Three.js |'],
    ],
    ['an ordinary word', '| Part | Call | Supported |', [...NAMES, '| Lid | `close()` | ✅ |']],
    [
      'names that are nowhere',
      '| Part | Flag | Works |',
      ['| A | `oneTwo` | ✅ |', '| B | `twoThree` | ✅ |', ...NAMES, '| C | `threeFour` | ✅ |'],
    ],
  ])('%s', async (why, header, rows) => {
    if (why === 'a part of a longer name') git.write({ 'src/more.ts': 'export const mixClayWetTwice = 1;\n' });
    expect(await adds(header, ...rows)).toEqual([]);
  });

  it('below a heading of what is to come', async () => {
    const header = '| Part | Code |';
    const before = page(header, ...PARTS);
    expect(await said(before, `${before}\n## Planned\n\n${page(header, '| Lid | `src/lid.ts` |').slice(8)}`)).toEqual(
      [],
    );
  });

  it('a file that the change adds', async () => {
    const header = '| Part | Code |';
    expect(
      await said(page(header, ...PARTS), page(header, ...PARTS, '| Lid | `src/lid.ts` |'), { 'src/lid.ts': 'lid\n' }),
    ).toEqual([]);
  });

  it('a cited file whose name is cited with it is said once', async () => {
    const table = page(
      '| Key | Status | Code |',
      '| A-1 | done | `src/heat.ts::heatKiln` |',
      '| A-2 | done | `src/glaze.ts` |',
      '| A-3 | done | `src/clay/mix.ts` |',
    );
    expect(await said(table, `${table}| A-4 | done | \`src/lid.ts::closeLid\` |\n`)).toEqual([
      'error never src/lid.ts::closeLid change',
    ]);
  });

  it('a row that stays as it was, or is only worded anew', async () => {
    const header = '| Part | Code |';
    const before = page(header, ...PARTS, '| Lid | `src/lid.ts` |');
    expect(await said(before, before.replace('| Lid |', '| The lid |'))).toEqual([]);
  });
});
