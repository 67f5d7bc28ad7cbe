// Members of the kinds of notations: what a cell of evidence can look like, what of it is followed, and what is no evidence.
import type { Files } from '../helpers/judge-change.ts';
import { PAGE, judgeMember, type Member } from '../helpers/kind-members.ts';

const row = (cell: string, head = 'Evidence'): string =>
  `# Kiln\n\n| ID | Piece | Status | ${head} |\n|---|---|---|---|\n| K-1 | Bowl | done | ${cell} |\n| K-2 | Cup | done | \`src/cup.py\` |\n| K-3 | Dish | done | \`src/dish.py\` |\n`;
const DECLARED = 'documents: [docs/kiln.md]\nrules: { verification-missing: off }\n';

const judge = async (member: Omit<Member, 'name' | 'files'> & { readonly files?: Files }): Promise<readonly string[]> =>
  await judgeMember({ name: '', files: {}, ...member });

/** That the row fails where the file that its cell cites is deleted. */
const seesDeleted = async (cell: string, path = 'src/bowl.py', files: Files = {}): Promise<void> => {
  const member = { files: { [PAGE]: row(cell), ...files }, change: { [path]: null } };
  expect(await judge({ ...member, want: ['fails', 'docs/kiln.md:5 K-1'] })).toEqual([]);
};
/** That nothing is said of the cell on a declared page. */
const isQuiet = async (
  cell: string,
  files: Files = {},
  want: readonly string[] = ['silent', 'passes'],
): Promise<void> => {
  expect(await judge({ files, change: { [PAGE]: row(cell) }, configuration: DECLARED, want })).toEqual([]);
};

describe('a requirement is not met by', () => {
  it.each(['looked at it', '`looks right`', '(see the log)', 'siehe Werkstatt', '✅', '`KilnMaster`'])(
    '%s',
    async (cell) => {
      const configuration = DECLARED.replace(
        'docs/kiln.md',
        '{ path: docs/kiln.md, require: { done: [{ column: Evidence }] } }',
      );
      const want = ['fails', 'status-overstated docs/kiln.md:5 K-1'];
      expect(await judge({ change: { [PAGE]: row(cell) }, configuration, want })).toEqual([]);
    },
  );

  it.each([
    [
      'a word of its own',
      'accepted',
      'statuses: { accepted: done }\nrequire: { words: { accepted: [{ glob: "src/**" }] } }\n',
    ],
    ['partial', 'partial', 'require: { partial: [{ column: implementation }] }\n'],
  ])('words, for %s', async (_, status, more) => {
    const page = row('seen').replace('| done | seen', `| ${status} | seen`);
    const want = ['fails', 'status-overstated docs/kiln.md:5 K-1'];
    expect(await judge({ change: { [PAGE]: page }, configuration: DECLARED + more, want })).toEqual([]);
  });
});

const SPACED: Files = { 'docs/old notes/glaze list.md': 'x\ny\nz\nq\n' };
describe('a path with spaces', () => {
  it.each([
    '`docs/old notes/glaze list.md`',
    '[g](<old notes/glaze list.md>)',
    '[g](old%20notes/glaze%20list.md)',
    '`docs/old notes/glaze list.md:3`',
    '`docs/old notes/glaze list.md#L2-L3`',
    '`docs/old notes/`',
    '`old notes/glaze list.md`',
    '`./docs/old notes/glaze list.md`',
    '`src/bowl.py`, `docs/old notes/glaze list.md`',
    '`docs/old notes/glaze list.md` (glazes)',
  ])('%s', async (cell) => {
    await isQuiet(cell, SPACED);
    await seesDeleted(cell, 'docs/old notes/glaze list.md', SPACED);
  });
});

describe('a path in short is shown as it is written', () => {
  it.each(['`src/…/bowl.py`', '`src/.../bowl.py`', '`src/b*l.py`', '`src/bowl.{py,pyi}`', 'src/bowl.py', '`bowl.py`'])(
    '%s',
    async (cell) => {
      const want = ['fails', 'docs/kiln.md:5 K-1', '!Src/', '!Bowl.py'];
      expect(await judge({ files: { [PAGE]: row(cell) }, change: { 'src/bowl.py': null }, want })).toEqual([]);
    },
  );
});

const CODE: Files = {
  'src/kiln.py': 'class Kiln:\n    def heat_up(self):\n        pass\n',
  'src/Kiln.java': 'class Kiln {\n  void heatUp() {}\n}\n',
  'src/kiln.rb': 'class Kiln\n  def heat_up\n  end\nend\n',
  'src/kiln.go': 'package kiln\nfunc (k *Kiln) HeatUp() {}\n',
  'src/kiln.rs': 'impl Kiln {\n    fn heat_up(&self) {}\n}\n',
  'src/kiln.cpp': 'void Kiln::heat_up() {}\n',
  'src/kiln.php': '<?php\nclass Kiln { function heatUp() {} }\n',
  'src/kiln.ts': 'export class Kiln {\n  heatUp() {}\n}\n',
};
/** A name in a file, how a cell gives it, and its new name. */
const NAMES: readonly (readonly [path: string, cell: string, name: string, renamed: string])[] = [
  ['src/kiln.py', '`src/kiln.py:Kiln.heat_up:2`', 'heat_up', 'warm_up'],
  ['src/kiln.py', '`src/kiln.py:2:heat_up`', 'heat_up', 'warm_up'],
  ['src/kiln.py', '`src/kiln.py:Kiln::heat_up`', 'heat_up', 'warm_up'],
  ['src/kiln.py', '`src/kiln.py::Kiln::heat_up`', 'heat_up', 'warm_up'],
  ['src/kiln.py', '`src/kiln.py#Kiln.heat_up`', 'heat_up', 'warm_up'],
  ['src/kiln.py', '`src/kiln.py#heat_up`', 'heat_up', 'warm_up'],
  ['src/kiln.py', '`src/kiln.py:heat_up()`', 'heat_up', 'warm_up'],
  ['src/kiln.py', '`src/kiln.py` (`heat_up`)', 'heat_up', 'warm_up'],
  ['src/kiln.py', '`src/kiln.py` → `heat_up`', 'heat_up', 'warm_up'],
  ['src/kiln.py', '`src/kiln.py` `Kiln.heat_up()`', 'heat_up', 'warm_up'],
  ['src/kiln.py', '`heat_up` in `src/kiln.py`', 'heat_up', 'warm_up'],
  ['src/kiln.py', '`heat_up` (`src/kiln.py:2`)', 'heat_up', 'warm_up'],
  ['src/kiln.py', '[`heat_up`](../src/kiln.py)', 'heat_up', 'warm_up'],
  ['src/kiln.py', '[heat_up](../src/kiln.py#L2)', 'heat_up', 'warm_up'],
  ['src/Kiln.java', '`src/Kiln.java#heatUp`', 'heatUp', 'warmUp'],
  ['src/Kiln.java', '`src/Kiln.java#heatUp()`', 'heatUp', 'warmUp'],
  ['src/Kiln.java', '`src/Kiln.java:Kiln#heatUp`', 'heatUp', 'warmUp'],
  ['src/kiln.rb', '`src/kiln.rb:Kiln#heat_up`', 'heat_up', 'warm_up'],
  ['src/kiln.rb', '`src/kiln.rb#heat_up`', 'heat_up', 'warm_up'],
  ['src/kiln.go', '`src/kiln.go:HeatUp`', 'HeatUp', 'WarmUp'],
  ['src/kiln.go', '`src/kiln.go:(*Kiln).HeatUp`', 'HeatUp', 'WarmUp'],
  ['src/kiln.go', '`src/kiln.go#HeatUp`', 'HeatUp', 'WarmUp'],
  ['src/kiln.rs', '`src/kiln.rs:Kiln::heat_up`', 'heat_up', 'warm_up'],
  ['src/kiln.rs', '`src/kiln.rs::heat_up`', 'heat_up', 'warm_up'],
  ['src/kiln.rs', '`src/kiln.rs:2 heat_up`', 'heat_up', 'warm_up'],
  ['src/kiln.cpp', '`src/kiln.cpp:Kiln::heat_up`', 'heat_up', 'warm_up'],
  ['src/kiln.php', '`src/kiln.php:Kiln::heatUp()`', 'heatUp', 'warmUp'],
  ['src/kiln.ts', '`src/kiln.ts:Kiln.heatUp`', 'heatUp', 'warmUp'],
  ['src/kiln.ts', '`src/kiln.ts > heatUp`', 'heatUp', 'warmUp'],
  ['src/kiln.ts', '`src/kiln.ts@heatUp`', 'heatUp', 'warmUp'],
  ['src/kiln.ts', '`src/kiln.ts` — `heatUp()`', 'heatUp', 'warmUp'],
];
describe('a file and a name in it', () => {
  it.each(NAMES)('in %s: %s', async (...[path, cell, name, renamed]) => {
    await seesDeleted(cell, path, CODE);
    await isQuiet(cell, CODE);
    const lone = { [path]: CODE[path] ?? '' };
    const want = ['docs/kiln.md:5 K-1'];
    const change = { [path]: (text: string) => text.replaceAll(name, renamed) };
    expect(await judge({ files: { [PAGE]: row(cell), ...lone }, change, want })).toEqual([]);
  });
});

describe('lines that moved are followed, two in one cell', () => {
  const text = (...first: readonly string[]): string =>
    [...first, ...Array.from({ length: 40 }, (_, line) => `stone ${line + 1}`), ''].join('\n');
  it.each([
    '`src/s.rs` L14, L16',
    '`src/s.rs` lines 14 and 16',
    '`src/s.rs` (L14, L16)',
    '`src/s.rs:14,16`',
    '`src/s.rs:14/16`',
    '`src/s.rs:14`, `:16`',
    '`src/s.rs#L14,L16`',
    '`src/s.rs` L14 & L16',
    '`src/s.rs` l. 14, l. 16',
    '`src/s.rs` L14/L16',
    '`src/s.rs` L14 and L16',
    '`src/s.rs` line 14, line 16',
    '`src/s.rs` Zeilen 14, 16',
    '[s](../src/s.rs#L14), [s](../src/s.rs#L16)',
    '`src/s.rs` 第14、16行',
    '`src/s.rs` @ L14, L16',
    '`src/s.rs:L14,L16`',
    '`src/s.rs` lignes 14 et 16',
    '【F:src/s.rs†L14】【F:src/s.rs†L16】',
  ])('%s', async (cell) => {
    const files = { [PAGE]: row(cell), 'src/s.rs': text() };
    expect(await judge({ files, change: { 'src/s.rs': text('new') }, want: ['line-moved', '17'] })).toEqual([]);
  });
});

describe('words that only look like files', () => {
  it.each([
    'checks flags, README, CHANGELOG, Procfile, Gemfile, Jenkinsfile, CODEOWNERS and `src/bowl.py`',
    '`src/bowl.py` updates package.json, Cargo.toml and go.mod of the generated project',
    'Vagrantfile, Rakefile and Makefile are written by `src/bowl.py`',
    'Dockerfile',
  ])('%s', async (cell) => {
    await isQuiet(cell);
  });
});

describe('a place on a machine is not missing', () => {
  it.each([
    '`/tmp/out.json`',
    '`/app/config/kiln.yml`',
    '`/etc/kiln/kiln.conf`',
    '`C:\\logs\\kiln.txt`',
    '`~/kiln/notes.md`',
    '`$HOME/kiln/x.json`',
    '`${OUT}/x/y.json`',
    '`s3://kiln/x/y.json`',
    '`file:///srv/x.json`',
    '`/workspace/build/report.xml`',
    '`/data/kiln.db`',
    '`%APPDATA%/kiln/x.json`',
    '`/usr/local/bin/kiln.sh`',
    '`gs://a/b.json`',
    '`/proc/self/status.txt`',
    '`http://localhost:3000/health.json`',
    '`/api/v1/kilns.json`',
    '`/healthz`',
    '`git@host:x/y.git`',
    '`@scope/pkg/file.js`',
    '`<out>/report.json`',
    '`{out}/report.json`',
  ])('%s', async (cell) => {
    await isQuiet(`\`src/bowl.py\` writes ${cell}`, {}, ['passes', '!evidence-missing', '!status-overstated']);
  });
});

describe('files in another letter case are named', () => {
  it.each([
    ['`docs/ADR/*.md`', 'docs/adr', { 'docs/adr/1.md': 'x' }],
    ['`docs/Adr/**`', 'docs/adr', { 'docs/adr/1.md': 'x' }],
    ['`Tests/*.py`', 'tests', {}],
    ['`src/**/*.PY`', 'src/', {}],
    ['`tests/Test_*.py`', 'tests/test_', {}],
  ] satisfies readonly (readonly [string, string, Files])[])('%s', async (cell, named, files) => {
    const want = ['evidence-missing docs/kiln.md:5 K-1', named, '!status-overstated'];
    expect(await judge({ files, change: { [PAGE]: row(cell) }, configuration: DECLARED, want })).toEqual([]);
  });
});

describe('a header that means evidence', () => {
  it.each([
    'Test file:line',
    'File & line',
    'Fundstelle',
    'Test (file)',
    'Fichier de test',
    'Archivo',
    'Location(s)',
    'Source ref',
    'テスト',
    '実装',
    'Where tested',
    'Verified by',
    'Proof (path:line)',
    'Code pointer',
    'Spec file',
    'Test path',
    'Covered by',
    'Beleg',
    'Nachweis',
    'Preuve',
    'Evidencia',
    'Prueba',
    '证据',
    '测试文件',
    'Доказательство',
    'Kanıt',
    'Dowód',
    'Bewijs',
    'Evidência',
    '근거',
    'Anchor',
    'Implementation / tests',
  ])('%s', async (head) => {
    const page = `# Kiln\n\n| ID | Piece | Status | ${head} |\n|---|---|---|---|\n| K-1 | Bowl | done | tests/test_bowl.py:1 |\n| K-2 | Cup | done | tests/test_cup.py:1 |\n`;
    const want = ['fails', 'docs/kiln.md:5 K-1'];
    expect(await judge({ files: { [PAGE]: page }, change: { 'tests/test_bowl.py': null }, want })).toEqual([]);
  });
});

describe('a path as assistants, editors and HTML write it', () => {
  it.each([
    ...[
      'fires it.【F:src/bowl.py†L1】',
      '【F:src/bowl.py†L1-L2】',
      'x【F:src/bowl.py†L1-L2】【F:src/cup.py†L1-L1】',
      '【F:src/bowl.py】',
      '【F:src/bowl.py†L1-L2】 and more',
      '【F:./src/bowl.py†L1】',
      'Fires【F:src/bowl.py†L1-2】',
    ],
    ...[
      '<a href="../src/bowl.py">bowl</a>',
      "<a title=x href='../src/bowl.py#L1'>`bowl`</a>",
      'see <A HREF="../src/bowl.py">it</A> and `src/cup.py`',
      '<a href="https://example.com">x</a> <a href="../src/bowl.py">n/a</a>',
      '<a href="../src/bowl.py">src/bowl.py',
    ],
  ])('%s', async (cell) => {
    await seesDeleted(cell);
  });
});

describe('a path from here, or from elsewhere', () => {
  it.each([
    ['`./src/bowl.py`', 'src/bowl.py', {}],
    ['./src/bowl.py', 'src/bowl.py', {}],
    ['`./src/k.ts`', 'src/k.ts', { 'src/k.ts': 'x\n' }],
    ['`./bin/fire.sh`', 'bin/fire.sh', { 'bin/fire.sh': 'x\n' }],
    ['`./bin/fire`', 'bin/fire', { 'bin/fire': 'x\n' }],
    ['`.\\src\\bowl.py`', 'src/bowl.py', {}],
    ['`././src/bowl.py`', 'src/bowl.py', {}],
    ['`./src/bowl.py:2`', 'src/bowl.py', {}],
    ['`./src/k.mjs`', 'src/k.mjs', { 'src/k.mjs': 'x\n' }],
    ['`./src/k.tsx#L1`', 'src/k.tsx', { 'src/k.tsx': 'x\n' }],
    ['`./src/k.vue`', 'src/k.vue', { 'src/k.vue': 'x\n' }],
    ['`src\\bowl.py`', 'src/bowl.py', {}],
    ['`./fire.ts`', 'fire.ts', { 'fire.ts': 'x\n' }],
    ['`/src/bowl.py`', 'src/bowl.py', {}],
    ['`src//bowl.py`', 'src/bowl.py', {}],
    ['`docs/../src/bowl.py`', 'src/bowl.py', {}],
    ['`../src/bowl.py`', 'src/bowl.py', {}],
  ] satisfies readonly (readonly [string, string, Files])[])('%s', async (cell, path, files) => {
    await seesDeleted(cell, path, files);
  });
});

describe('a link whose text says that there is nothing', () => {
  it.each([
    '-',
    'n/a',
    '—',
    'none',
    'TBD',
    '',
    'x',
    'gap',
    '?',
    '✗',
    'no',
    'pending',
    '[x]',
    '*gap*',
    '`-`',
    '0',
    'missing',
  ])('[%s]', async (label) => {
    await seesDeleted(`[${label}](../src/bowl.py)`);
    await isQuiet(`[${label}](../src/bowl.py)`);
  });

  it.each(['[gap][b]\n[b]', '[tbd][]\n[tbd]', '[none]\n[none]'])('by a definition: %j', async (written) => {
    const [cell = '', name = ''] = written.split('\n');
    const files = { [PAGE]: `${row(cell)}\n${name}: ../src/bowl.py\n` };
    expect(await judge({ files, change: { 'src/bowl.py': null }, want: ['fails', 'docs/kiln.md:9 K-1'] })).toEqual([]);
  });
});

describe('a notation of one or several paths', () => {
  it.each([
    '`src/bowl.py:2/2`',
    '`src/bowl.py:5-3`',
    '`src/bowl.py src/cup.py`',
    '`src/bowl.py, src/cup.py`',
    '`src/bowl.py; src/cup.py`',
    '`src/bowl.py + src/cup.py`',
    '`src/bowl.py` + `src/cup.py`',
    '`src/bowl.py` / `src/cup.py`',
    '`src/{bowl,cup}.py`',
    '**`src/bowl.py`**',
    '*src/bowl.py*',
    '"src/bowl.py"',
    '(src/bowl.py)',
    '`src/bowl.py`<br>`src/cup.py`',
    '``src/bowl.py``',
    '<code>src/bowl.py</code>',
    'see src/bowl.py.',
    '→ src/bowl.py',
    'src/bowl.py（新）',
    '`src/bowl.py`、`src/cup.py`',
    '`src/bowl.py\\|src/cup.py`',
    '`src/bowl.py:1-`',
    '`src/bowl.py:~2`',
    '`src/bowl.py:1:5`',
    '`src/bowl.py(2)`',
    '`src/bowl.py(2,5)`',
    '`src/bowl.py [1-2]`',
    '`src/bowl.py?plain=1#L2`',
    '`src/bowl.py#L2C1-L2C5`',
    '<u>src/bowl.py</u>',
    'Tests: src/bowl.py:2',
    '`src/bowl.py`: `fire_bowl`',
    '`src/bowl.py`*',
    '`src/bowl.py`[^1]',
    '![](../src/bowl.py)',
  ])('%s', async (cell) => {
    await seesDeleted(cell);
  });
});
