import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readColumns } from '../../src/rows/tables/columns.ts';
import { readTable, type TableInput } from '../../src/rows/tables/read-table.ts';
import { makeLasting } from '../../src/text/lasting.ts';
import { at, pageOf, rowsOf } from './page.ts';
import { countSteps } from '../helpers/steps.ts';

const MATRIX = `# Harbour plan

Status legend:
- \`done\`: built and proven.
- \`moored\`: waits for somebody else, blocked.

| Plan heading | Status | Evidence (code) | Evidence (tests) | Gap note |
|---|---|---|---|---|
| \`EPIC 3 — Cranes\` | partial | \`src/crane.rs\`, \`docs/crane.md\` | \`tests/crane.rs\` | Crane two is missing. |
| \`3.1 Hooks\` | **done** | \`src/hook.rs\` | Gap | - |
| 3.2 Ropes (\`rope\` feature) | \`not started\` | Gap | | none |
| Oil | moored | — | — | |
`;

describe('the rows of a matrix', () => {
  it('have key, title, statuses, evidence and note', async () => {
    const { dialect, rows } = await rowsOf(MATRIX);
    expect(dialect).toBe('matrix');
    expect(rows.map(({ key, keyed, title, heading }) => ({ key, keyed, title, heading }))).toEqual([
      { key: 'EPIC 3', keyed: true, title: 'Cranes', heading: 'EPIC 3 — Cranes' },
      { key: '3.1', keyed: true, title: 'Hooks', heading: '3.1 Hooks' },
      { key: '3.2', keyed: true, title: 'Ropes (rope feature)', heading: '3.2 Ropes (rope feature)' },
      { key: 'oil', keyed: false, title: 'Oil', heading: 'Oil' },
    ]);
    expect(rows.map((row) => [row.declared.text, row.declared.status, row.declared.reason])).toEqual([
      ['partial', 'partial', 'vocabulary'],
      ['done', 'done', 'legend'],
      ['not started', 'not-started', 'vocabulary'],
      ['moored', 'blocked', 'legend'],
    ]);
    expect(
      rows.map((row) =>
        row.evidence.map(({ column, role, polarity, claim, text }) => [column, role, polarity, claim, text]),
      )[2],
    ).toEqual([
      ['Evidence (code)', 'implementation', 'work', null, 'Gap'],
      ['Evidence (tests)', 'tests', 'work', null, ''],
      // Its headings have code marks: whether they cite files only the repository can tell.
      ['Plan heading', 'implementation', 'work', null, '3.2 Ropes (rope feature)'],
    ]);
    expect(rows.map((row) => row.note?.placeholder)).toEqual([false, true, true, true]);
    expect(rows[0]).toMatchObject({
      table: 0,
      required: ['implementation', 'tests'],
      verifiedCommit: null,
      verifiedDate: null,
      shape: { cells: 5, expected: 5 },
    });
  });

  it('stand exactly where the page says', async () => {
    const { rows } = await rowsOf(MATRIX);
    expect(rows.map((row) => at(MATRIX, row.declared.range))).toEqual(['partial', 'done', 'not started', 'moored']);
    expect(rows.map((row) => at(MATRIX, row.range))).toEqual([
      '`EPIC 3 — Cranes`',
      '`3.1 Hooks`',
      '3.2 Ropes (`rope` feature)',
      'Oil',
    ]);
    expect(rows.map((row) => at(MATRIX, row.evidence[0]!.range))).toEqual([
      '`src/crane.rs`, `docs/crane.md`',
      '`src/hook.rs`',
      'Gap',
      '—',
    ]);
    expect(rows.map((row) => at(MATRIX, row.note!.range))).toEqual(['Crane two is missing.', '-', 'none', '']);
  });

  it.each([
    ['**Done**', 'Done', 'Done'],
    ['✅ **Done**', '✅ Done', '✅ **Done**'],
    ['**Done** (note 2)', 'Done', 'Done'],
    ['✅ **Done** (note 2)', '✅ Done', '✅ **Done**'],
    ['`done`', 'done', 'done'],
    ['~~planned~~ done', 'done', 'done'],
    ['[done](x.md)', 'done', 'done'],
    ['done<br>since July', 'done', 'done'],
    ['_Partial_ — see below', 'Partial', 'Partial'],
    ['❌ → ✅', '✅', '✅'],
    ['Partial \\| done', 'Partial | done', 'Partial \\| done'],
  ])('in %s the status words are exactly %j', async (cell, text, source) => {
    const markdown = `| Feature | Status | Evidence |\n|---|---|---|\n| A | ${cell} | \`a.rs\` |\n| B | done | \`b.rs\` |\n`;
    const { rows } = await rowsOf(markdown);
    expect(rows[0]?.declared.text).toBe(text);
    expect(at(markdown, rows[0]!.declared.range)).toBe(source);
  });

  it('that are struck through claim nothing', async () => {
    const { rows } = await rowsOf(
      '| Feature | Status | Evidence |\n|---|---|---|\n| A | ~~done~~ | ~~`a.rs`~~ |\n| B | done | `b.rs` |\n',
    );
    expect(rows[0]?.declared).toMatchObject({
      text: 'done',
      status: 'not-applicable',
      reason: expect.stringContaining('struck') as string,
    });
  });

  it('are not: group rows, blank rows and repeated headers', async () => {
    const { rows } = await rowsOf(`| Feature | Status | Evidence |
|---|---|---|
| **Login** | | |
| Password | done | \`a.rs\` |
| | | |
| Feature | Status | Evidence |
| Logout
| Token | done | \`b.rs\` |
| Session | | |
`);
    expect(rows.map((row) => row.title)).toEqual(['Password', 'Token', 'Session']);
    expect(rows[2]?.declared).toMatchObject({ text: '', status: 'unknown', reason: 'the cell is empty' });
  });

  it('with too few or too many cells say so, and keep what they have', async () => {
    const markdown =
      '| Feature | Status | Evidence | Tests |\n|---|---|---|---|\n| A | done | `a.rs` |\n| B | done | `b.rs` | `t.rs` | more |\n';
    const { rows } = await rowsOf(markdown);
    expect(rows.map((row) => row.shape)).toMatchObject([
      { cells: 3, expected: 4 },
      { cells: 5, expected: 4 },
    ]);
    expect(rows[0]?.evidence[1]).toMatchObject({ text: '', segments: [], role: 'tests' });
    expect(rows[0]?.evidence[1]?.range).toMatchObject({ line: 3, column: markdown.split('\n')[2]!.length + 1 });
  });

  it('take their key from a key column', async () => {
    const keys = async (cells: readonly string[]): Promise<unknown> =>
      (
        await rowsOf(
          `| ID | Feature | Status | Evidence |\n|---|---|---|---|\n| ${cells.join(' | ')} | done | \`a.rs\` |\n`,
        )
      ).rows.map(({ key, keyed, title }) => [key, keyed, title])[0];
    expect(await keys(['REQ-1', 'Login'])).toEqual(['REQ-1', true, 'Login']);
    expect(await keys(['7', 'Login'])).toEqual(['7', true, 'Login']);
    expect(await keys(['7', 'WS-P1 Login'])).toEqual(['WS-P1', true, 'Login']);
    expect(await keys(['auth.login', 'Login'])).toEqual(['auth.login', true, 'Login']);
    expect(await keys(['', 'Login'])).toEqual(['login', false, 'Login']);
    expect(await keys(['-', '3.4 Login'])).toEqual(['3.4', true, 'Login']);
  });

  it('are named by their titles where numbers begin anew in each table', async () => {
    const part = (first: string, second: string): string =>
      `\n| # | Task | Status | Evidence |\n|---|---|---|---|\n| 1 | ${first} | done | \`a.rs\` |\n| 2 | ${second} | done | \`b.rs\` |\n`;
    const { rows } = await rowsOf(`## Phase 1\n${part('Dig', 'Fill')}\n## Phase 2\n${part('Sow', 'Reap')}`);
    expect(rows.map((row) => [row.key, row.keyed, row.table])).toEqual([
      ['dig', false, 0],
      ['fill', false, 0],
      ['sow', false, 1],
      ['reap', false, 1],
    ]);
  });

  it('read their own last verified column, in one cell or two', async () => {
    const markdown =
      '| Feature | Status | Evidence | Last verified |\n|---|---|---|---|\n| A | done | `a.rs` | `abc1234` (2026-01-02) |\n| B | done | `b.rs` | 2026-03-04 |\n| C | done | `c.rs` | TBD |\n| D | done | `d.rs` | - |\n';
    const { rows } = await rowsOf(markdown);
    expect(rows.map((row) => [row.verifiedCommit?.value ?? null, row.verifiedDate?.value ?? null])).toEqual([
      ['abc1234', '2026-01-02'],
      [null, '2026-03-04'],
      ['TBD', null],
      [null, null],
    ]);
    expect(at(markdown, rows[0]!.verifiedCommit!.range)).toBe('abc1234');
    expect(at(markdown, rows[0]!.verifiedDate!.range)).toBe('2026-01-02');
    expect(rows[0]?.verifiedCommit?.label).toBe('Last verified');
  });

  it('are found in tables in lists and quotes, under their heading, with CRLF and a byte order mark', async () => {
    const markdown =
      '\uFEFF# Top\r\n\r\n> | Feature | Status | Evidence |\r\n> |---|---|---|\r\n> | 表 🚢 | done | `a.rs` |\r\n\r\n## Below\r\n\r\n- x\r\n\r\n  | Feature | Status | Evidence |\r\n  |---|---|---|\r\n  | B | ✅ | `b.rs` |\r\n';
    const { rows, tables } = await rowsOf(markdown);
    expect(tables.map((table) => table.heading)).toEqual(['Top', 'Below']);
    expect(rows.map((row) => at(markdown.slice(1), row.declared.range))).toEqual(['done', '✅']);
  });

  it('are read from a cell of a million characters within few steps', async () => {
    const steps = await countSteps(async () => {
      const { rows } = await rowsOf(
        `| Feature | Status | Evidence |\n|---|---|---|\n| ${'A ('.repeat(200_000)} | done ${'x/'.repeat(200_000)} | ${'a.rs, '.repeat(100_000)} |\n| B | done | \`b.rs\` |\n`,
      );
      expect(rows.length).toBeLessThanOrEqual(2);
    });
    expect(steps).toBeLessThan(40_000);
  });

  it('of a page of 117 claims are all understood', async () => {
    const markdown = readFileSync(join(import.meta.dirname, '../fixtures/large-matrix.md'), 'utf8');
    const { rows } = await rowsOf(markdown);
    const count = (status: string): number => rows.filter((row) => row.declared.status === status).length;
    expect([rows.length, count('done'), count('partial'), count('not-started')]).toEqual([117, 78, 27, 12]);
    expect(rows.every((row) => at(markdown, row.declared.range) === row.declared.text)).toBe(true);
  });
});

describe('a row of a table that several readings share', () => {
  const TABLE = '| ID | Item | Status | Evidence |\n|---|---|---|---|\n| K-1 | Lid | Done | `src/lid.py` |\n';
  const words = { overrides: new Map(), legend: new Map(), listed: new Set<string>() };

  async function openTable(markdown: string) {
    const page = await pageOf(markdown);
    const table = page.blocks.find((block) => block.kind === 'table');
    if (table === undefined) throw new Error('The page has a table.');
    const [row] = table.rows;
    if (row === undefined) throw new Error('The table has a row.');
    const read = readColumns({
      table,
      rows: table.rows,
      configured: {},
      statusOf: () => 'done',
      isListed: () => false,
    });
    if (!('layout' in read)) throw new Error(read.refused);
    return { page, row, layout: read.layout };
  }

  it('is read once for one layout and the same words', async () => {
    const { page, row, layout } = await openTable(TABLE);
    makeLasting(row);
    const read = (rest: Partial<TableInput> = {}) =>
      readTable({ page, rows: [row], layout, table: 0, words, ...rest })[0];
    const first = read();
    expect(read()).toBe(first);
    expect(read({ layout: { ...layout } })).toBe(first);
    // What the row depends on makes another row of it.
    expect(read({ table: 1 })).toMatchObject({ key: 'K-1', table: 1 });
    expect(read({ layout: { ...layout, evidence: [] } })).toMatchObject({ key: 'K-1', evidence: [] });
    expect(read({ words: { ...words, overrides: new Map([['done', 'partial']]) } })).toMatchObject({
      declared: { status: 'partial' },
    });
  });

  it('is read again where nobody said that it lasts', async () => {
    const { page, row, layout } = await openTable(TABLE);
    const read = () => readTable({ page, rows: [{ ...row }], layout, table: 0, words })[0];
    const first = read();
    expect(read()).not.toBe(first);
    expect(read()).toEqual(first);
  });
});
