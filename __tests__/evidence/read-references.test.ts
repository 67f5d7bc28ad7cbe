// Every notation of evidence, and everything that only looks like one.
import { MAX_REFERENCES, readReferences } from '../../src/evidence/read/read-references.ts';
import type { Reference } from '../../src/evidence/reference.ts';
import type { EvidenceField } from '../../src/rows/row.ts';
import { fieldsOf } from '../helpers/evidence-cell.ts';
import { countSteps } from '../helpers/steps.ts';

/** `kind path lines symbol runner|target|file`, with `!` where it is surely a path; text where there is no more to say. */
const TABLE: readonly (readonly [cell: string, references: readonly string[]])[] = [
  ['`src/a.rs`', ['path! src/a.rs']],
  ['`src/a.rs`, `b.rs`; `src/`', ['path! src/a.rs', 'path b.rs', 'path src/']],
  ['src/a.rs and tests/b.rs', ['path! src/a.rs', 'path! tests/b.rs']],
  ['`docs/v2/*`', ['glob docs/v2/*']],
  ['`src/**/*.test.ts`', ['glob! src/**/*.test.ts']],
  ['`src/a.{ts,tsx}`', ['path! src/a.ts', 'path! src/a.tsx']],
  ['`src/{a,b}/c.rs`', ['path! src/a/c.rs', 'path! src/b/c.rs']],
  ['`src/a.h/.cpp`', ['path src/a.h', 'path src/a.cpp']],
  ['`src/a.ts/b.ts`', ['path src/a.ts', 'path src/b.ts']],
  ['`src/a.rs:33`', ['lines! src/a.rs 33']],
  ['`src/a.rs:33-40`', ['lines! src/a.rs 33-40']],
  ['`src/a.rs:33–40`', ['lines! src/a.rs 33-40']],
  ['`src/a.rs:12,40-44`', ['lines! src/a.rs 12,40-44']],
  ['`src/a.rs:12:5`', ['lines! src/a.rs 12']],
  ['`src/a.rs#L33-L40`', ['lines! src/a.rs 33-40']],
  ['`src/a.rs#L33`', ['lines! src/a.rs 33']],
  ['`src/a.rs L33`', ['lines! src/a.rs 33']],
  ['`src/a.rs lines 3-9`', ['lines! src/a.rs 3-9']],
  ['`src/a.rs` L33-L40', ['path! src/a.rs', 'lines! src/a.rs 33-40']],
  ['`src/a.rs` (lines 3–9) and more', ['path! src/a.rs', 'lines! src/a.rs 3-9']],
  [
    '`src/a.rs` live (used in `AppShell` line 90, drawn line 99)',
    ['path! src/a.rs', 'symbol AppShell', 'prose live (used in , drawn'],
  ],
  // The nearest name of a file owns the lines, be it before or after them.
  ['`src/a.md`, and lines 198/199 of seed-160', ['path! src/a.md', 'prose and of seed-160']],
  ['`src/a.md` (lines 3-9 of the ADR-7)', ['path! src/a.md', 'ticket ADR-7']],
  [
    '`src/a.md`, then plan.adoc at line 12',
    ['path! src/a.md', 'path plan.adoc', 'lines plan.adoc 12', 'prose then at'],
  ],
  ['`src/a.md`, then seed-160 (line 12)', ['path! src/a.md', 'prose then seed-160']],
  ['`src/a.rs`, lines 3-9 of `src/b.rs`', ['path! src/a.rs', 'lines! src/b.rs 3-9', 'path! src/b.rs']],
  // Words with a dot or a hyphen are no documents.
  [
    '`src/a.ts` implements SHA-256 (lines 12-13)',
    ['path! src/a.ts', 'lines! src/a.ts 12-13', 'prose implements SHA-256'],
  ],
  ['`src/a.ts` starts Node.js (line 14)', ['path! src/a.ts', 'lines! src/a.ts 14', 'prose starts Node.js']],
  ['`src/a.ts` calls fs.read at lines 13-14', ['path! src/a.ts', 'lines! src/a.ts 13-14', 'prose calls fs.read at']],
  ['`src/a.ts` for T-12 (lines 14-15)', ['path! src/a.ts', 'lines! src/a.ts 14-15', 'prose for T-12']],
  ['`src/a.ts`, used by `run` line 14', ['path! src/a.ts', 'lines! src/a.ts 14', 'prose used by run']],
  ['`src/a.rs`, lines 3-9 of the file', ['path! src/a.rs', 'lines! src/a.rs 3-9']],
  [
    '`src/seed-160.rs`, lines 3-9 of seed-160',
    ['path! src/seed-160.rs', 'lines! src/seed-160.rs 3-9', 'prose of seed-160'],
  ],
  ['`src/a.rs` called from `AppShell` (line 90)', ['path! src/a.rs', 'symbol AppShell', 'prose called from']],
  ['`src/a.rs` `boardStreams` line 90', ['path! src/a.rs', 'symbol boardStreams', 'lines! src/a.rs 90']],
  ['`src/a.rs`:40', ['path! src/a.rs', 'lines! src/a.rs 40']],
  ['`src/a.rs:12`, `:40`', ['lines! src/a.rs 12', 'lines! src/a.rs 40']],
  ['src/a.rs:12, :40', ['lines! src/a.rs 12', 'lines! src/a.rs 40']],
  ['src/a.rs:12,40', ['lines! src/a.rs 12,40']],
  ['`docs/a.md#section-one`', ['path! docs/a.md']],
  ['`test_board_streams`', ['symbol test_board_streams']],
  ['`boardStreams` and `BoardWriter`', ['symbol boardStreams', 'symbol BoardWriter']],
  ['`Engine::search_batch`', ['symbol search_batch']],
  ['`tests/a.py::test_x`', ['symbol! tests/a.py test_x']],
  ['`tests/a.py::TestX::test_y`', ['symbol! tests/a.py test_y']],
  ['`tests/a.rs (test_x)`', ['symbol! tests/a.rs test_x']],
  ['`tests/a.rs` (`test_x`, other thing)', ['path! tests/a.rs', 'symbol test_x', 'prose other thing']],
  ['`fn board_streams()`', ['symbol board_streams']],
  ['tests/a.py::test_x', ['symbol! tests/a.py test_x']],
  ['test_board_streams', ['symbol test_board_streams']],
  ['`make x`', ['command make|x|']],
  ['`make -C sub build`', ['command make|build|sub']],
  ['`npm run build`', ['command npm|build|']],
  ['`npm test`', ['command npm|test|']],
  ['`pnpm lint`', ['command pnpm|lint|']],
  ['`yarn workspace web test`', ['command yarn|test|']],
  ['`bun run x`', ['command bun|x|']],
  ['`just release`', ['command just|release|']],
  ['`task docs:build`', ['command task|docs:build|']],
  ['`cargo test --test joins`', ['command cargo --test|joins|']],
  ['`cargo test -p core joins::left`', ['command cargo test|left|']],
  ['`python3 scripts/x.py --all`', ['command python3||scripts/x.py']],
  ['`python -m pkg.tool`', ['command python|pkg.tool|']],
  ['`node scripts/x.js`', ['command node||scripts/x.js']],
  ['`bash scripts/x.sh`', ['command bash||scripts/x.sh']],
  ['`./scripts/x.sh --all`', ['command script||scripts/x.sh']],
  ['`./scripts/x.sh`', ['path! scripts/x.sh']],
  ['`./src/a.ts`', ['path! src/a.ts']],
  ['`scripts/x.sh --all`', ['command script||scripts/x.sh']],
  ['`pytest tests/a.py::test_x -q`', ['command pytest|test_x|tests/a.py']],
  ['`go test ./pkg/x -run TestY`', ['command go|TestY|pkg/x']],
  ['`npx vitest run tests/a.test.ts`', ['command vitest||tests/a.test.ts']],
  ['`npx eslint .`', ['command npx|eslint|']],
  ['`uv run pytest tests/a.py`', ['command pytest||tests/a.py']],
  ['`docker compose up`', ['command docker|compose|']],
  ['https://example.com/x/y.md', ['url https://example.com/x/y.md']],
  ['[text](https://example.com/a)', ['url https://example.com/a']],
  ['[a page](guide.md)', ['path guide.md']],
  ['[`src/a.ts`](../src/a.ts)', ['path! ../src/a.ts']],
  ['[`src/a.ts:12`](../src/a.ts#L12)', ['lines! ../src/a.ts 12']],
  ['[a](../src/my%20file.ts)', ['path ../src/my file.ts']],
  ['[src/a.rs](https://github.com/o/r/blob/main/src/a.rs)', ['path! src/a.rs']],
  ['[src/a.rs](https://github.com/o/r/blob/main/src/b.rs#L3)', ['url https://github.com/o/r/blob/main/src/b.rs#L3']],
  ['[src/a.rs:3](https://github.com/o/r/blob/main/src/a.rs#L3)', ['lines! src/a.rs 3']],
  [
    '[src/a.rs:3](https://github.com/o/r/blob/0123456789abcdef0123456789abcdef01234567/src/a.rs#L3)',
    ['path! src/a.rs'],
  ],
  ['[PR #4](https://github.com/o/r/pull/4)', ['ticket PR #4']],
  ['[section](#section)', ['prose section']],
  ['#12', ['ticket #12']],
  ['ABC-3, PR #4, org/repo#7', ['ticket ABC-3', 'ticket PR #4', 'ticket org/repo#7']],
  ['`1a2b3c4`', ['commit 1a2b3c4']],
  ['commit 1a2b3c4d', ['commit 1a2b3c4d']],
  ['Gap', ['placeholder Gap']],
  ['-', ['placeholder -']],
  ['—', ['placeholder —']],
  ['TBD', ['placeholder TBD']],
  ['n/a', ['placeholder n/a']],
  ['Gap: nothing yet', ['placeholder Gap: nothing yet']],
  ['unit tests', ['prose unit tests']],
  ['wheel smoke in workflow', ['prose wheel smoke in workflow']],
  ['Works on my machine', ['prose Works on my machine']],
  ['✅', ['prose ✅']],
  ['42', ['prose 42']],
  ['0', ['placeholder 0']],
  ['`GET /api/x`', ['prose GET /api/x']],
  ['`/api/v1/users`', ['prose /api/v1/users']],
  ['`--flag`', ['prose --flag']],
  ['`1.2.3`', ['prose 1.2.3']],
  ['v2', ['prose v2']],
  ['`Vec<(A, B)>`', ['prose Vec<(A, B)>']],
  ['`ctx.table(...)`', ['prose ctx.table(...)']],
  ['`foo.bar`', ['prose foo.bar']],
  ['github.com/o/r', ['prose github.com/o/r']],
  ['`@scope/pkg`', ['prose @scope/pkg']],
  ['`application/json`', ['prose application/json']],
  ['`feature/board`', ['prose feature/board']],
  ['`origin/main`', ['prose origin/main']],
  ['`crates/python`', ['path crates/python']],
  ['install/run and/or', ['prose install/run and/or']],
  ['2026/02/21', ['prose 2026/02/21']],
  ['§3.2/4.1', ['prose §3.2/4.1']],
  ['`release.yml`', ['path release.yml']],
  ['release.yml', ['path release.yml']],
  ['Makefile', ['path Makefile']],
  ['`Makefile`', ['path! Makefile']],
  ['docker/Dockerfile', ['path! docker/Dockerfile']],
  ['`/otel-output/spans.jsonl`', ['path /otel-output/spans.jsonl']],
  ['`Cargo.toml`', ['path! Cargo.toml']],
  ['Node.js and Next.js', ['prose Node.js and Next.js']],
  ['~~`src/a.rs`~~ `src/b.rs`', ['path! gone src/a.rs', 'path! src/b.rs']],
  ['`src/a.rs` (deleted in #12)', ['path! gone src/a.rs', 'ticket #12']],
  ['`src/a.rs` superseded by `src/b.rs`', ['path! gone src/a.rs', 'path! src/b.rs']],
  ['removed `src/a.rs`, `src/b.rs`', ['path! gone src/a.rs', 'path! src/b.rs']],
  ['`src/a.rs` — renamed to `src/b.rs`', ['path! gone src/a.rs', 'path! src/b.rs']],
  ['`src/a.rs`, removed `src/b.rs`', ['path! src/a.rs', 'path! gone src/b.rs']],
  ['`src/a.rs` handles deleted rows', ['path! src/a.rs', 'prose handles deleted rows']],
  ['not removed: `src/a.rs`', ['path! src/a.rs']],
  [
    'the deleted `src/a.rs` and `src/b.rs` did this',
    ['path! gone src/a.rs', 'path! gone src/b.rs', 'prose the deleted and did this'],
  ],
  [
    'deleted `src/a.rs`, `src/b.rs` and `src/c.rs`, `src/d.rs`',
    ['path! gone src/a.rs', 'path! gone src/b.rs', 'path! gone src/c.rs', 'path! src/d.rs'],
  ],
  [
    '`src/a.rs`, `src/b.rs` and `src/c.rs` were removed',
    ['path! gone src/a.rs', 'path! gone src/b.rs', 'path! gone src/c.rs', 'prose and were removed'],
  ],
  ['`src/a.rs` and `src/b.rs` (both deleted)', ['path! gone src/a.rs', 'path! gone src/b.rs']],
  ['`src/a.rs` and `src/b.rs` (deleted)', ['path! src/a.rs', 'path! gone src/b.rs']],
  ['`…/x.rs`', ['path …/x.rs']],
  ['`.../deep/x.rs`', ['path .../deep/x.rs']],
  ['`/etc/passwd`', ['path /etc/passwd']],
  ['`../../outside.md`', ['path! ../../outside.md']],
  ['`C:\\x\\y.txt`', ['path C:/x/y.txt']],
  ['`src\\win\\a.cs`', ['path! src/win/a.cs']],
  ['`src/a.rs, src/b.rs`', ['path! src/a.rs', 'path! src/b.rs']],
  ['`src/a.rs + src/b.rs`', ['path! src/a.rs', 'path! src/b.rs']],
  ['(src/a.rs)', ['path! src/a.rs']],
  ['"src/a.rs".', ['path! src/a.rs']],
  ['`.github/workflows/ci.yml`', ['path! .github/workflows/ci.yml']],
  ['`app/(auth)/[id]/page.tsx`', ['path app/(auth)/[id]/page.tsx']],
  ['src/a.rs<br>src/b.rs', ['path! src/a.rs', 'path! src/b.rs']],
  ['`SELECT * FROM t`', ['prose SELECT * FROM t']],
  ['`test_window_*`', ['prose test_window_*']],
  ['`CapabilityUnavailable`', ['symbol CapabilityUnavailable']],
  ['`src/a.rs` → `src/b.rs`', ['path! src/a.rs', 'path! src/b.rs']],
  ['**src/a.rs**', ['path! src/a.rs']],
  ['__tests__/a.test.ts', ['path /a.test.ts']],
  ['e.g. src/a.rs.', ['path! src/a.rs']],
  // Remarks in the marks of a path.
  ['`src/a.ts (new)`', ['path! src/a.ts']],
  ['`src/a.ts (modified)`', ['path! src/a.ts']],
  ['`src/a.ts (stub)`', ['path! src/a.ts']],
  ['`src/a.ts (tests)`', ['path! src/a.ts']],
  ['`src/a.ts (new file, see below)`', ['path! src/a.ts']],
  ['`src/a.ts [new]`', ['path! src/a.ts']],
  ['`src/a.ts:5-9 (new)`', ['lines! src/a.ts 5-9']],
  ['`scripts/x.sh (new)`', ['path! scripts/x.sh']],
  ['`src/a.ts (removed)`', ['path! gone src/a.ts']],
  ['`src/a.ts (deleted in #12)`', ['path! gone src/a.ts']],
  ['`src/a.ts (drawCard)`', ['symbol! src/a.ts drawCard']],
  ['`src/a.ts (run())`', ['symbol! src/a.ts run']],
  ['`src/a.py:40 (fetch_all)`', ['lines! src/a.py 40', 'symbol! src/a.py fetch_all']],
  // Anchors that cannot be read leave a path.
  ['`src/a.ts:5+`', ['path! src/a.ts']],
  ['`src/a.ts:5ff`', ['path! src/a.ts']],
  ['`src/a.ts:~5`', ['path! src/a.ts']],
  ['`src/a.ts:0`', ['path! src/a.ts']],
  ['`src/a.ts:5-3`', ['path! src/a.ts']],
  ['`src/a.ts:`', ['path! src/a.ts']],
  ['`src/a.ts:?`', ['path! src/a.ts']],
  ['`src/a.ts#L0`', ['path! src/a.ts']],
  ['`src/a.ts#L5+`', ['path! src/a.ts']],
  ['src/a.ts:5+ and others', ['path! src/a.ts', 'prose and others']],
  // Several lines.
  ['`src/a.rs lines 5 to 99`', ['lines! src/a.rs 5-99']],
  ['`src/a.rs` (lines 5 to 99)', ['path! src/a.rs', 'lines! src/a.rs 5-99']],
  ['src/a.rs lines 5 to 99', ['path! src/a.rs', 'lines! src/a.rs 5-99']],
  ['`src/a.rs:2/4`', ['lines! src/a.rs 2,4']],
  ['`src/a.rs:2..4`', ['lines! src/a.rs 2-4']],
  ['`src/a.rs L14, L16`', ['lines! src/a.rs 14,16']],
  ['`src/a.rs` L14, L16', ['path! src/a.rs', 'lines! src/a.rs 14,16']],
  ['`src/a.rs` L14-L16, L20.', ['path! src/a.rs', 'lines! src/a.rs 14-16,20']],
  ['`src/a.rs` lines 14 and 16', ['path! src/a.rs', 'lines! src/a.rs 14,16']],
  ['`src/a.rs` `L14-L16`', ['path! src/a.rs', 'lines! src/a.rs 14-16']],
  ['`src/a.rs` L14, 16 cases', ['path! src/a.rs', 'lines! src/a.rs 14', 'prose 16 cases']],
  ['【F:src/a.py†L3-L9】', ['lines! src/a.py 3-9']],
  ['Done【F:src/a.py†L3】【F:src/b.py†L5-L6】', ['lines! src/a.py 3', 'lines! src/b.py 5-6', 'prose Done']],
  ['`【F:src/a.py†L3-L9】`', ['lines! src/a.py 3-9']],
  // Names beside a path.
  ['`src/a.py#fetch_all`', ['symbol! src/a.py fetch_all']],
  ['`src/a.py#run()`', ['symbol! src/a.py run']],
  ['`docs/a.md#fetch_all`', ['path! docs/a.md']],
  ['`package.json#scripts/test`', ['path! package.json']],
  ['`src/a.py:run()`', ['symbol! src/a.py run']],
  ['`src/a.py:fetch_all`', ['symbol! src/a.py fetch_all']],
  ['`src/a.py:fetch_all:40`', ['lines! src/a.py 40', 'symbol! src/a.py fetch_all']],
  ['`src/a.py:40:fetch_all`', ['lines! src/a.py 40', 'symbol! src/a.py fetch_all']],
  ['`src/a.py::run(x, y)`', ['symbol! src/a.py run']],
  ['`tests/a.py::test_x[one-two]`', ['symbol! tests/a.py test_x']],
  ['`run(x, y)`', ['symbol run']],
  ['`fetchAll(url: str = None)`', ['symbol fetchAll']],
  ['`varchar(255)`', ['prose varchar(255)']],
  ['`rgb(0, 0, 0)`', ['prose rgb(0, 0, 0)']],
  // Several paths in the marks.
  ['`src/a.ts src/b.ts`', ['path! src/a.ts', 'path! src/b.ts']],
  ['`src/a.ts / src/b.ts`', ['path! src/a.ts', 'path! src/b.ts']],
  ['`src/a.ts:5, src/b.ts:7-9`', ['lines! src/a.ts 5', 'lines! src/b.ts 7-9']],
  ['`src/a.ts:5, 9, src/b.ts`', ['lines! src/a.ts 5,9', 'path! src/b.ts']],
  ['`scripts/a.sh scripts/b.sh`', ['path! scripts/a.sh', 'path! scripts/b.sh']],
  ['`src/a.ts -> src/b.ts`', ['path! src/a.ts', 'path! src/b.ts']],
  ['`docs/my dir/x.md`', ['path docs/my', 'path dir/x.md']],
  // Links whose text looks like nothing.
  ['[TBD](../src/a.ts)', ['path! ../src/a.ts']],
  ['[—](../src/a.ts)', ['path! ../src/a.ts']],
  ['[x](../src/a.ts#L3)', ['lines! ../src/a.ts 3']],
  ['[TBD](https://example.com/1)', ['placeholder TBD']],
  ['[n/a](#later)', ['placeholder n/a']],
];

const SPOKEN = new Set(['prose', 'placeholder', 'url', 'ticket', 'commit']);

function brief({ kind, surelyPath, acknowledged, path, lines, symbol, command, text }: Reference): string {
  const parts = [
    kind + (surelyPath ? '!' : ''),
    acknowledged ? 'gone' : '',
    path ?? '',
    lines.map(({ start, end }) => (start === end ? start : `${start}-${end}`)).join(','),
    symbol ?? '',
    command === null ? '' : [command.runner, command.target ?? '', command.path ?? ''].join('|'),
    SPOKEN.has(kind) ? text : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

describe('a cell', () => {
  let read: Awaited<ReturnType<typeof fieldsOf>>;
  beforeAll(async () => {
    read = await fieldsOf(TABLE.map(([cell]) => cell));
  });

  it.each(TABLE.map(([cell, expected], index) => ({ cell, expected, index })))('$cell', ({ expected, index }) => {
    const field = read.fields[index]!;
    const { references, notes } = readReferences({ field, path: 'docs/status.md' });
    expect(references.map(brief)).toEqual(expected);
    expect(notes).toEqual([]);
    for (const { kind, text, range } of references) {
      // What an edit replaces is exactly what the reference says, so that a mend touches nothing else.
      if (kind !== 'prose' && kind !== 'placeholder')
        expect(read.page.lines[range.line - 1]!.slice(range.column - 1, range.endColumn - 1)).toBe(text);
    }
  });

  it('keeps its positions after emoji, wide letters, entities and escaped pipes', async () => {
    const { page, fields } = await fieldsOf(['🎉 世界 &amp; a\\|b `src/a.rs` &lt; src/b.rs:3, [x](../src/c.rs)']);
    const { references } = readReferences({ field: fields[0]!, path: 'docs/status.md' });
    expect(
      references
        .filter(({ kind }) => kind !== 'prose')
        .map(({ range: { line, column, endColumn } }) => page.lines[line - 1]!.slice(column - 1, endColumn - 1)),
    ).toEqual(['src/a.rs', 'src/b.rs:3', '../src/c.rs']);
  });
});

describe('an audit', () => {
  it('takes a name in a sentence for what the sentence speaks of, and a name in a list of evidence for evidence', async () => {
    const { fields } = await fieldsOf([
      'Root still exposes legacy `parameter_templates` in `src/a.rs`',
      '`parameter_templates`, `src/a.rs`',
    ]);
    const claimed = fields.map((field) =>
      readReferences({ field: { ...field, claim: 'A claim.' }, path: 'docs/audit.md' }).references.map(brief),
    );
    expect(claimed).toEqual([
      ['path! src/a.rs', 'prose Root still exposes legacy in'],
      ['symbol parameter_templates', 'path! src/a.rs'],
    ]);
  });
});

describe('hostile cells', () => {
  const field = (text: string, kind: 'text' | 'code' = 'text'): EvidenceField => {
    const range = { line: 1, column: 1, endLine: 1, endColumn: text.length + 1 };
    return {
      column: 'Evidence',
      role: 'implementation',
      polarity: 'work',
      claim: null,
      text,
      range,
      segments: [
        { kind, text, range, outer: range, columns: null, strong: false, emphasis: false, struck: false, link: null },
      ],
    };
  };
  const within = async (most: number, run: () => void): Promise<void> => {
    expect(await countSteps(run)).toBeLessThan(most);
  };

  it('says that it read only part of a cell of two megabytes', async () => {
    await within(2_000, () => {
      expect(readReferences({ field: field('src/a.rs '.repeat(250_000)), path: 'p.md' }).notes[0]).toContain(
        '100000 characters',
      );
    });
  });

  it('reads at most 500 references of a cell, and says so', () => {
    const { references, notes } = readReferences({
      field: field(Array.from({ length: 900 }, (_, index) => `src/a${index}.rs`).join(', ')),
      path: 'p.md',
    });
    expect(references.filter(({ kind }) => kind === 'path')).toHaveLength(MAX_REFERENCES);
    expect(notes[0]).toContain('500 references');
  });

  it.each([
    '['.repeat(20_000),
    '('.repeat(20_000),
    ')'.repeat(50_000),
    `${'{a,b}'.repeat(40)}.rs`,
    `src/${'{'.repeat(2000)}`,
    'a::'.repeat(20_000),
    '#'.repeat(50_000),
    ':1'.repeat(30_000),
    'a.'.repeat(30_000),
    '../'.repeat(20_000),
    '`'.repeat(10_000),
    'L1,'.repeat(20_000),
    'a-'.repeat(40_000),
    '!'.repeat(90_000),
    `${'a'.repeat(4000)} (x`,
    'lines '.repeat(15_000),
    'PR '.repeat(30_000),
    '*'.repeat(50_000),
    '1,'.repeat(40_000),
  ])('takes few steps for %.20s …', async (text) => {
    await within(400_000, () => {
      readReferences({ field: field(text), path: 'p.md' });
      readReferences({ field: field(text, 'code'), path: 'p.md' });
      readReferences({ field: field(text.slice(0, 4000), 'code'), path: 'p.md' });
    });
  });

  it('keeps a glob that stands for too many paths whole, for the resolver to refuse', () => {
    expect(
      readReferences({ field: field(`src/${'{a,b}'.repeat(40)}.rs`, 'code'), path: 'p.md' }).references.map(
        ({ kind }) => kind,
      ),
    ).toEqual(['glob']);
  });
});

it('asks of no more addresses than it may have references', async () => {
  const { fields } = await fieldsOf(['ftp://a/b '.repeat(MAX_REFERENCES + 100)]);
  const [field] = fields;
  let asked = 0;
  const readAddress = (): null => {
    asked += 1;
    return null;
  };
  const { references, notes } = readReferences({ field: field!, path: 'docs/status.md', known: { readAddress } });
  expect(asked).toBe(MAX_REFERENCES + 1);
  expect(references.filter(({ kind }) => kind === 'url')).toHaveLength(MAX_REFERENCES);
  expect(notes).toHaveLength(1);
});
