// Every notation that evidence is written in, and those that only look like it: what kind each is, and how it resolves beside real files.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

/** A cell, and what each of its references is: `kind state target`, a question mark for no target. */
type Notation = readonly [what: string, cell: string, references: readonly string[]];

const FILES: Readonly<Record<string, string>> = {
  'src/engine/gear.rs': 'fn turn_gear() {}\n'.repeat(50),
  'src/engine/belt.rs': 'fn run_belt() {}\n',
  'src/ui/card.ts': 'export function drawCard() {}\n',
  'src/ui/card.css': '.card {}\n',
  'src/ui/list.h': 'int list;\n',
  'src/ui/list.cpp': 'int list = 1;\n',
  'src/ui/field.ts': 'export const field = 1;\n',
  'docs/guide.md': '# Guide\n',
  'docs/my notes/belts.md': '# Belts\n',
  'docs/50%25.md': '# Half\n',
  'docs/data/table.csv': 'a,b\n',
  'deep/er/still/pump.py': 'class WaterPump: ...\n',
  'one/same.go': 'package one\n',
  'two/same.go': 'package two\n',
  'tests/test_gear.py': 'def test_gear_turns(): ...\n',
  'k8s/app.yaml': 'kind: App\n',
  Makefile: 'lint:\n\techo\n',
  'package.json': '{"scripts":{"check":"true","test":"true"}}\n',
  'tools/sweep.py': 'print(1)\n',
};

const EVIDENCE: readonly Notation[] = [
  ['a path from the root', '`src/engine/gear.rs`', ['path present src/engine/gear.rs']],
  ['a bare path', 'src/engine/gear.rs', ['path present src/engine/gear.rs']],
  ['a link from the page', '[guide](guide.md)', ['path present docs/guide.md']],
  ['a link with a title and code', '[`gear.rs`](../src/engine/gear.rs "gears")', ['path present src/engine/gear.rs']],
  ['a path from the page’s folder', '`data/table.csv`', ['path present docs/data/table.csv']],
  [
    'a path with ./ and ../',
    '`./guide.md`, `../tools/sweep.py`',
    ['path present docs/guide.md', 'path present tools/sweep.py'],
  ],
  [
    'a bare name in the folder named before',
    '`src/engine/gear.rs`, `belt.rs`',
    ['path present src/engine/gear.rs', 'path present src/engine/belt.rs'],
  ],
  ['a bare name that is the only one', '`pump.py`', ['path present deep/er/still/pump.py']],
  ['a bare name that is not', '`same.go`', ['path unverifiable ?']],
  ['a bare name that is nowhere', '`gone.go`', ['path unverifiable gone.go']],
  ['a path with a space', '`docs/my notes/belts.md`', ['path present docs/my notes/belts.md']],
  ['a path with a space, as a link writes it', '`docs/my%20notes/belts.md`', ['path present docs/my notes/belts.md']],
  ['lines of such a path', '`docs/my%20notes/belts.md:1`', ['lines present docs/my notes/belts.md']],
  ['a file that is called so', '`docs/50%25.md`', ['path present docs/50%25.md']],
  ['such a path that is nowhere', '`docs/my%20notes/gears.md`', ['path missing docs/my notes/gears.md']],
  ['a link, which is decoded once', '[x](my%2520notes/belts.md)', ['path missing docs/my%20notes/belts.md']],
  ['a link to a file that is called so', '[x](50%2525.md)', ['path present docs/50%25.md']],
  ['a stray percent sign', '`docs/50%.md`', ['path missing docs/50%.md']],
  ['signs that no path has', '`docs/a%00%0Ab.md`', ['path missing docs/a%00%0Ab.md']],
  ['lines of a path with a space', '`docs/my notes/belts.md:1`', ['lines present docs/my notes/belts.md']],
  [
    'a path with a space that is nowhere',
    '`docs/my plans/belts.md`',
    ['path unverifiable docs/my', 'path unverifiable plans/belts.md'],
  ],
  ['a bare well-known name that is nowhere', 'Dockerfile', ['path unverifiable Dockerfile']],
  ['a path of a machine', '`/otel-output/spans.jsonl`', ['path unverifiable otel-output/spans.jsonl']],
  ['a path with ./ and nothing else', '`./src/ui/card.ts`', ['path present src/ui/card.ts']],
  ['a glob in another letter case', '`src/UI/*.ts`', ['glob missing ?']],
  ['path#name', '`src/ui/card.ts#drawCard`', ['symbol present src/ui/card.ts']],
  ['a unique ending', '`still/pump.py`', ['path present deep/er/still/pump.py']],
  [
    'an ellipsis',
    '`…/pump.py`, `.../still/pump.py`',
    ['path present deep/er/still/pump.py', 'path present deep/er/still/pump.py'],
  ],
  ['a folder', '`src/engine/`, `k8s/`', ['path present src/engine', 'path present k8s']],
  ['a folder that is nowhere', '`src/motor/`', ['path missing src/motor']],
  ['a well-known name', '`Makefile`, package.json', ['path present Makefile', 'path present package.json']],
  ['a file that is nowhere', '`src/engine/wheel.rs`', ['path missing src/engine/wheel.rs']],
  ['a file in other upper and lower case', '`src/engine/Gear.rs`', ['path missing src/engine/Gear.rs']],
  ['backslashes', '`src\\engine\\gear.rs`', ['path present src/engine/gear.rs']],
  ['a line', '`src/engine/gear.rs:33`', ['lines present src/engine/gear.rs']],
  ['a range', '`src/engine/gear.rs:33-40`', ['lines present src/engine/gear.rs']],
  ['lines as on GitHub', '`src/engine/gear.rs#L33-L40`', ['lines present src/engine/gear.rs']],
  ['a line and a plain word', '`src/engine/gear.rs:33 turns`', ['lines present src/engine/gear.rs']],
  ['a number that counts', '`src/engine/gear.rs:33 tests`', ['path present src/engine/gear.rs']],
  ['a list of lines', '`src/engine/gear.rs:3,5-9,12`', ['lines present src/engine/gear.rs']],
  [
    'lines that continue the path before',
    '`src/engine/gear.rs:3`, `:40`',
    ['lines present src/engine/gear.rs', 'lines present src/engine/gear.rs'],
  ],
  ['lines of a file that is nowhere', '`src/engine/wheel.rs:3`', ['lines missing src/engine/wheel.rs']],
  ['an anchor of a page', '`docs/guide.md#guide`', ['path present docs/guide.md']],
  ['braces for endings', '`src/ui/card.{ts,css}`', ['path present src/ui/card.ts', 'path present src/ui/card.css']],
  ['braces for folders', '`{one,two}/same.go`', ['path present one/same.go', 'path present two/same.go']],
  ['a pair of endings', '`src/ui/list.h/.cpp`', ['path present src/ui/list.h', 'path present src/ui/list.cpp']],
  ['a pair of names', '`src/ui/card.ts/field.ts`', ['path present src/ui/card.ts', 'path present src/ui/field.ts']],
  ['a glob', '`src/ui/*.ts`', ['glob present ?']],
  ['a glob without matches', '`src/ui/*.vue`', ['glob missing ?']],
  ['path::name', '`src/engine/gear.rs::turn_gear`', ['symbol present src/engine/gear.rs']],
  [
    'path (name)',
    '`src/engine/gear.rs` (`turn_gear`)',
    ['path present src/engine/gear.rs', 'symbol present src/engine/gear.rs'],
  ],
  ['a test’s id', '`tests/test_gear.py::test_gear_turns`', ['symbol present tests/test_gear.py']],
  ['the name of a test', '`test_gear_turns`', ['symbol present tests/test_gear.py']],
  ['the name of a type', '`WaterPump`', ['symbol present deep/er/still/pump.py']],
  ['a name that no file has', '`turn_wheel_around`', ['symbol missing ?']],
  ['a make target', '`make lint`', ['command present Makefile']],
  ['a script', '`npm run check`', ['command present package.json']],
  ['an interpreter and its file', '`python3 tools/sweep.py --fast`', ['command present tools/sweep.py']],
  [
    'a test runner and its file',
    '`pytest tests/test_gear.py::test_gear_turns -q`',
    ['command present tests/test_gear.py'],
  ],
  ['a make target that is not there', '`make polish`', ['command missing Makefile']],
  ['an address', 'https://example.com/a.ts', ['url unverifiable ?']],
  ['a linked address', '[run](https://example.com/run/1)', ['url unverifiable ?']],
  [
    'a ticket, an issue and a pull request',
    '#12, `ABC-3`, PR #45',
    ['ticket unverifiable ?', 'ticket unverifiable ?', 'ticket unverifiable ?'],
  ],
  ['a commit that nobody has here', '`1a2b3c4d5e`', ['commit unverifiable ?']],
  ['words', 'the gears were watched for a day', ['prose unverifiable ?']],
  ['a placeholder', 'TBD', ['placeholder unverifiable ?']],
  [
    'several separators',
    '`src/ui/card.ts`; `src/ui/card.css` + `src/ui/list.h` and `src/ui/list.cpp`<br>`src/ui/field.ts`',
    [
      'path present src/ui/card.ts',
      'path present src/ui/card.css',
      'path present src/ui/list.h',
      'path present src/ui/list.cpp',
      'path present src/ui/field.ts',
    ],
  ],
];

/** Each stands after a good path, so that only what it adds is seen. */
const LOOK_ALIKES: readonly (readonly [what: string, cell: string])[] = [
  ['an endpoint', '`GET /gears/{id}`'],
  ['the path of an endpoint', '`/api/v1/gears`'],
  ['a health check', '`/healthz`'],
  ['a flag', '`--dry-run`'],
  ['a type', '`Vec<(Gear, Belt)>`'],
  ['an expression', '`a = b / c`'],
  ['a media type', '`application/json`'],
  ['a branch', '`feature/gears`'],
  ['a package’s scope', '`@scope/gears`'],
  ['alternatives', 'and/or'],
  ['alternatives in code', '`read/write`'],
  ['a section', '`RFC 9110/4.2`'],
  ['a domain', '`example.com/docs`'],
  ['a machine and its port', '`localhost:8080/x.json`'],
  ['a dotted name', '`gear.turn.now`'],
  ['a product', '`Node.js`'],
  ['a version', '`v1.2.3`'],
  ['a fraction', '`1/2`'],
  ['a variable', '`${ROOT}/x.ts`'],
  ['a variable of the shell', '`$HOME/gear.toml`'],
  ['a name to fill in', '`src/<name>.ts`'],
  ['another name to fill in', '`path/to/gear.ts`'],
  ['an image', '`ghcr.io/gears/app:1.0`'],
  ['an installed module', '`react/jsx-runtime`'],
];

describe('notations', () => {
  const repository = new GitRepository(FILES);
  const found = new Map<string, readonly string[]>();

  beforeAll(async () => {
    // A table each: what one row names must not help the next.
    const cells = [
      ...EVIDENCE.map(([what, cell]) => [what, cell] as const),
      ...LOOK_ALIKES.map(([what, cell]) => [what, `\`tools/sweep.py\`, ${cell}`] as const),
    ];
    const page = cells
      .map(
        ([what, cell], index) =>
          `## T${index}\n\n| Item | Status | Evidence |\n|---|---|---|\n| ${what} | done | ${cell} |\n`,
      )
      .join('\n');
    repository.write({ 'docs/status-matrix.md': `# Status\n\n${page}` }).commit();
    const report = await guardRepository(repository.path, { head: 'HEAD' });
    for (const { title, evidence } of report.documents.flatMap(({ rows }) => rows))
      found.set(
        title,
        evidence.map(({ kind, resolution, target }) => `${kind} ${resolution} ${target ?? '?'}`),
      );
  }, 60_000);
  afterAll(() => {
    repository.dispose();
  });

  it.each(EVIDENCE)('read %s', (what, _, references) => {
    expect(found.get(what)).toEqual(references);
  });

  it.each(LOOK_ALIKES)('call nothing missing for %s', (what) => {
    const [first, ...rest] = found.get(what) ?? [];
    expect(first).toBe('path present tools/sweep.py');
    expect(rest.filter((one) => / (?:missing|present) /.test(one))).toEqual([]);
  });
});
