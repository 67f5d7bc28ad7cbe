import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, pageOf, rowsOf } from './page.ts';
import { collect, startCollection } from '../../src/rows/lists/audit-fields.ts';
import { countSteps } from '../helpers/steps.ts';

const AUDIT = `# Harbour audit

| Workstream | Status | Notes |
|---|---|---|
| WS-P1 Cranes | Partial | x |
| WS-P2 Ropes | Partial + error | x |
| WS-P3 Oil | Mostly complete | x |
| WS-P4 Lamps | not started | x |

## Errors

1. **ERR-01: The hook calls \`lift\` twice.**  
Evidence:
- \`src/hook.rs:33\`
- \`src/lift.rs:278\`

Impact: ships wait at \`pier/a.md\`.

2. **ERR-02: Ropes tear.** The strain is too high.
Evidence: \`src/rope.rs:8\`

## Parts

### WS-P1 / WS-P2: Cranes and ropes

Implemented:
- The crane model exists.
  - \`src/crane.rs:10\`
  - \`src/crane.rs:20\`

Not closed:
- Nothing calls \`turn(...)\`.
  - \`src/main.rs:5\`
- ERR-01 twice the lift (above).

Tests:
- \`tests/crane.rs\`

### WS-P3: Oil

#### Delivered

Some words on \`src/words.rs\`.

- Tanks are read from \`src/tank.rs:4\`.

#### Residual scope

- No gauge yet.

### WS-P4: Lamps

- \`src/lamp.rs:3\` is empty.

## Drift

- Two fields differ.
  - \`src/a.rs:1\`
  - \`src/b.rs:2\`
- Prose with \`code\` and no list.

## Still to come

1. Fix ERR-01.
2. Light \`src/lamp.rs\`.
`;

type Summary = readonly [string, readonly string[]];
const summary = async (markdown: string, settings = {}): Promise<readonly Summary[]> =>
  (await rowsOf(markdown, settings)).rows.map((row) => [
    row.key,
    row.evidence.map(
      ({ column, role, polarity, text }) => `${column} ${role === 'tests' ? 'tests ' : ''}${polarity}: ${text}`,
    ),
  ]);

describe('an audit', () => {
  it('gives each row the evidence below the headings that name it', async () => {
    const { dialect, rows } = await rowsOf(AUDIT);
    expect(dialect).toBe('audit');
    expect(await summary(AUDIT)).toEqual([
      ...['WS-P1', 'WS-P2'].map((key) => [
        key,
        [
          'Implemented work: src/crane.rs:10',
          'Implemented work: src/crane.rs:20',
          'Not closed gap: src/main.rs:5',
          'Not closed gap: ERR-01 twice the lift (above).',
          'Tests tests work: tests/crane.rs',
        ],
      ]),
      ['WS-P3', ['Delivered work: Tanks are read from src/tank.rs:4.', 'Residual scope gap: No gauge yet.']],
      ['WS-P4', ['WS-P4: Lamps gap: src/lamp.rs:3 is empty.']],
      ['ERR-01', ['Evidence gap: src/hook.rs:33', 'Evidence gap: src/lift.rs:278']],
      ['ERR-02', ['Evidence gap: src/rope.rs:8']],
      ['two-fields-differ', ['Evidence gap: src/a.rs:1', 'Evidence gap: src/b.rs:2']],
    ]);
    expect(rows.map((row) => row.declared.status)).toEqual([
      'partial',
      'partial',
      'partial',
      'not-started',
      'not-applicable',
      'not-applicable',
      'not-applicable',
    ]);
    expect(rows.map((row) => row.required)).toEqual([[], [], [], [], [], [], []]);
  });

  it('keeps with each reference the claim it belongs to, and its place', async () => {
    const { rows } = await rowsOf(AUDIT);
    const [first, , third] = rows;
    expect(first?.evidence.map((field) => field.claim)).toEqual([
      'The crane model exists.',
      'The crane model exists.',
      'Nothing calls turn(...).',
      'ERR-01 twice the lift (above).',
      'tests/crane.rs',
    ]);
    expect(first?.evidence.map((field) => at(AUDIT, field.range))).toEqual([
      '`src/crane.rs:10`',
      '`src/crane.rs:20`',
      '`src/main.rs:5`',
      'ERR-01 twice the lift (above).',
      '`tests/crane.rs`',
    ]);
    expect(third?.evidence[0]?.claim).toBe('Tanks are read from src/tank.rs:4.');
    const error = rows.find((row) => row.key === 'ERR-01');
    expect(error).toMatchObject({
      title: 'The hook calls lift twice.',
      table: -1,
      keyed: true,
      shape: null,
      note: null,
      declared: { text: 'open' },
    });
    expect(error?.evidence.map((field) => field.claim)).toEqual([
      'ERR-01: The hook calls lift twice.',
      'ERR-01: The hook calls lift twice.',
    ]);
  });

  it('reads a mere pointer to another row as words, not as evidence', async () => {
    const { rows } = await rowsOf(AUDIT);
    expect(rows[0]?.evidence[3]?.segments).toEqual([]);
  });

  it.each([
    ['### WS-P1/P2: both', ['WS-P1', 'WS-P2']],
    ['### WS-P1, WS-P3', ['WS-P1', 'WS-P3']],
    ['### WS-P1–P4: all', ['WS-P1', 'WS-P2', 'WS-P3', 'WS-P4']],
    ['### WS-P2 to WS-P4', ['WS-P2', 'WS-P3', 'WS-P4']],
    ['### WS-P1 & 3', ['WS-P1', 'WS-P3']],
    ['### ws p2 — ropes', ['WS-P2']],
    ['### Oil', []],
    ['### WS-P9: unknown', []],
    ['### On WS-P1', []],
  ])('whose section is called %j serves %j', async (heading, keys) => {
    const table = AUDIT.slice(0, AUDIT.indexOf('## Errors'));
    const { rows } = await rowsOf(`${table}\n${heading}\n\nImplemented:\n- \`src/a.rs:1\`\n`);
    expect(rows.filter((row) => row.evidence.length > 0).map((row) => row.key)).toEqual(keys);
  });

  it('finds rows without keys by their titles', async () => {
    expect(
      await summary(
        '| Area | Status |\n|---|---|\n| Cranes | done |\n| Ropes | partial |\n\n## Cranes\n\n- built in `src/crane.rs:1`\n\n## 2. Ropes\n\n**Gap:** `src/rope.rs:2`\n',
      ),
    ).toEqual([
      ['cranes', ['Cranes work: built in src/crane.rs:1']],
      ['ropes', ['Gap gap: src/rope.rs:2']],
    ]);
  });

  it.each([
    ['bold, inline', '**Evidence:** `src/a.rs:1`, `src/b.rs:2`', ['Evidence gap: src/a.rs:1, src/b.rs:2']],
    ['bold, colon outside', '**Evidence**: `src/a.rs:1`', ['Evidence gap: src/a.rs:1']],
    [
      'plain, with a list',
      'Evidence:\n\n- `src/a.rs:1`\n- `src/b.rs:2`',
      ['Evidence gap: src/a.rs:1', 'Evidence gap: src/b.rs:2'],
    ],
    ['list item, inline', '- **Evidence:** `src/a.rs:1`\n- **Impact:** `src/b.rs`', ['Evidence gap: src/a.rs:1']],
    ['list item, with inner list', '- Evidence:\n  - `src/a.rs:1`\n- Fix: `src/new.rs`', ['Evidence gap: src/a.rs:1']],
    [
      'several on one line',
      '**Evidence:** `src/a.rs:1` **Impact:** see `src/b.rs` **Tests:** `tests/a.rs`',
      ['Evidence gap: src/a.rs:1', 'Tests tests work: tests/a.rs'],
    ],
    [
      'going on in the next line',
      'Evidence: `src/a.rs:1`,\n`src/b.rs:2`',
      ['Evidence gap: src/a.rs:1,', 'Evidence gap: src/b.rs:2'],
    ],
    [
      'a sub-heading',
      '#### Evidence\n\n- `src/a.rs:1`\n\n#### Recommendation\n\n- `src/new.rs`',
      ['Evidence gap: src/a.rs:1'],
    ],
    ['location', '- Location: `src/a.rs:1`', ['Location gap: src/a.rs:1']],
  ])('reads the label of a finding: %s', async (_form, body, evidence) => {
    const other = '### ERR-02: Other\n\nEvidence: `src/z.rs:9`\n';
    expect((await summary(`# Audit\n\n### ERR-01: It breaks\n\n${body}\n\n${other}`))[0]).toEqual(['ERR-01', evidence]);
  });

  it.each([
    ['with no other', '- **Package:** App (`app/till.ts`)\n- **Severity:** high', ['Package: App (app/till.ts)']],
    [
      'with a label on words alone',
      '- **Module:** `app/till.ts`\n- **Locations:** in four views',
      ['in four views', 'Module: app/till.ts'],
    ],
    [
      'beside a labelled file',
      '- **Package:** App (`app/till.ts`)\n- **Location:** `app/fare.ts:3`',
      ['app/fare.ts:3'],
    ],
    ['in a paragraph', '**Module:** `app/till.ts`\n**Severity:** high', ['Module: app/till.ts']],
    [
      'in a paragraph with a labelled file',
      '**Location:** `app/fare.ts:3`\n**Module:** `app/till.ts`',
      ['app/fare.ts:3'],
    ],
  ])('takes the file of a line that names the part in question for a place: %s', async (_form, body, places) => {
    const { rows } = await rowsOf(
      `# Audit\n\n### ERR-01: It breaks\n\n${body}\n\n### ERR-02: Other\n\nEvidence: \`src/z.rs:9\`\n\n### ERR-03: Third\n\nEvidence: \`src/y.rs:9\`\n`,
    );
    expect(rows[0]?.key).toBe('ERR-01');
    expect(rows[0]?.evidence.map(({ text }) => text).sort()).toEqual([...places].sort());
  });

  it('takes a folder, or a part named by words, for no place, so that such a finding is no row', async () => {
    const { rows } = await rowsOf(
      '# Audit\n\n### ERR-01: It breaks\n\n- **Package:** App (`app/src`)\n\n### ERR-02: Other\n\nEvidence: `src/z.rs:9`\n\n### ERR-03: Third\n\n- Component: the till\n- Evidence: `src/y.rs:9`\n',
    );
    expect(rows.map(({ key, evidence }) => [key, evidence.map(({ text }) => text)])).toEqual([
      ['ERR-02', ['src/z.rs:9']],
      ['ERR-03', ['src/y.rs:9']],
    ]);
  });

  it('lets a finding state its own status', async () => {
    const markdown =
      '### ERR-01: It breaks\n\n- **Status:** Fixed in July\n- **Evidence:** `src/a.rs:1`\n\n### ERR-02: It sinks\n\n**Status:** Open\n**Evidence:** `src/b.rs:1`\n';
    const { rows } = await rowsOf(markdown);
    expect(
      rows.map((row) => [row.declared.status, at(markdown, row.declared.range), row.evidence[0]?.polarity]),
    ).toEqual([
      ['done', 'Fixed in July', 'work'],
      ['not-started', 'Open', 'gap'],
    ]);
  });

  it.each([
    ['numbered notes with paths', '# Notes\n\n1. added `src/a.rs`\n2. added `src/b.rs`\n'],
    ['one finding alone', '# Notes\n\n### BUG-1: It breaks\n\nEvidence: `src/a.rs:1`\n'],
    [
      'phases of a plan',
      '# Plan\n\n## Phase 1: Dig\n\nFiles:\n- `src/a.rs`\n\n## Phase 2: Fill\n\nFiles:\n- `src/b.rs`\n',
    ],
    ['a numbered plan', '# Plan\n\n## 1.1 Dig\n\nFiles:\n- `src/a.rs`\n\n## 1.2 Fill\n\nTests:\n- `src/b.rs`\n'],
  ])('is not: %s', async (_name, markdown) => {
    expect((await rowsOf(markdown)).rows).toEqual([]);
  });

  it.each([
    ['what was made', '- ✅ Four tables made:\n  - `moorings`\n  - `boats`\n'],
    ['names of tests', '- Test names\n  - `sails_at_dawn`\n  - `sails_at_dusk`\n'],
    ['files of tests', '- Unit:\n  - `tests/a.py`\n  - `tests/b.py`\n'],
    ['files that belong together', '- All that has to do with it:\n  - `src/a.py`\n  - `src/b.py`\n'],
    ['lines below a short word', '- Backend:\n  - `src/a.py:4`\n'],
    ['lines of work that is done', '- ✅ Three calls are mended\n  - `src/a.py:4`\n'],
  ])('finds no gap in a list of %s', async (_name, list) => {
    expect((await rowsOf(`# Harbour\n\n## Parts\n\n${list}`, { configured: true })).rows).toEqual([]);
  });

  it('finds in bullets the gaps that name lines, files under a label, or are findings', async () => {
    const bullets =
      '- Two fields differ here.\n  - `src/a.rs:1`\n- The cache is never read.\n  - Evidence: `src/b.rs`\n- ERR-07: It leaks.\n  - Evidence: `src/c.rs`\n- ✅ ERR-08: It leaked.\n  - Evidence: `src/d.rs`\n';
    const { rows } = await rowsOf(`# Harbour\n\n${bullets}`, { configured: true });
    expect(
      rows.map(({ key, title, declared, evidence }) => [
        key,
        title,
        declared.text,
        declared.status,
        evidence.map(({ polarity, text }) => `${polarity} ${text}`),
      ]),
    ).toEqual([
      ['two-fields-differ-here', 'Two fields differ here.', 'open', 'not-applicable', ['gap src/a.rs:1']],
      ['the-cache-is-never-read', 'The cache is never read.', 'open', 'not-applicable', ['gap src/b.rs']],
      ['ERR-07', 'It leaks.', 'open', 'not-applicable', ['gap src/c.rs']],
      ['ERR-08', 'It leaked.', '✅', 'done', ['work src/d.rs']],
    ]);
    expect(at(`# Harbour\n\n${bullets}`, rows[3]!.declared.range)).toBe('✅');
  });

  it('can share its page with a matrix, whose rows take nothing from headings', async () => {
    const markdown = `| Feature | Status | Evidence |\n|---|---|---|\n| WS-P9 Piers | done | \`src/pier.rs\` |\n\n${AUDIT}\n### WS-P9: Piers\n\nImplemented:\n- \`src/other.rs\`\n`;
    const all = await summary(markdown);
    expect(all).toHaveLength(8);
    expect(all[0]).toEqual(['WS-P9', ['Evidence work: src/pier.rs']]);
  });

  it('of hostile depth and size is read within few steps', async () => {
    const steps = await countSteps(async () => {
      const table = '| Workstream | Status |\n|---|---|\n| WS-P1 Cranes | done |\n\n### WS-P1: Cranes\n\n';
      await rowsOf(
        `${table}${Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- \`src/a.rs:${depth}\``).join('\n')}\n`,
      );
      const { rows } = await rowsOf(`${table}${'- `src/a.rs:1` Evidence: x\n'.repeat(20_000)}`);
      expect(rows[0]?.evidence.length).toBeLessThanOrEqual(2_000);
    });
    expect(steps).toBeLessThan(2_000_000);
  });

  it('of fourteen workstreams and two errors is understood', async () => {
    const markdown = readFileSync(join(import.meta.dirname, '../fixtures/large-audit.md'), 'utf8');
    const { dialect, rows } = await rowsOf(markdown);
    expect(dialect).toBe('audit');
    expect(rows.filter((row) => row.key.startsWith('WS-P') && row.table === 0)).toHaveLength(14);
    expect(rows.filter((row) => row.key.startsWith('ERR-'))).toHaveLength(2);
    expect(rows).toHaveLength(14 + 2 + 5 + 2);
    const anchored = new Set(
      rows.flatMap((row) => row.evidence.filter((field) => /:\d+$/.test(field.text)).map((field) => field.range.line)),
    );
    expect(anchored.size).toBe(markdown.split('\n').filter((line) => /`[^`]+:\d+`/.test(line)).length);
  });
});

it('keeps no more of what a page speaks of than it needs', async () => {
  const { blocks } = await pageOf('- a lid of `code`\n'.repeat(500));
  const collection = startCollection('Evidence');
  for (let time = 0; time < 5; time += 1) collect(collection, blocks);
  expect(new Set(collection.said.map(({ kind }) => kind))).toEqual(new Set(['code']));
  expect(collection.said).toHaveLength(2_000);
});
