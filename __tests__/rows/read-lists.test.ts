import { at, pageOf, rowsOf } from './page.ts';
import { readRows } from '../../src/rows/read-rows.ts';

const LISTS =
  '# Harbour\n\n## Done\n\n- Cranes — `src/crane.rs`, `tests/crane.rs`\n- REQ-2 Ropes: [rope](src/rope.rs)\n- Oil (`src/oil.rs`)\n\n## 🟡 In progress\n\n- Lamps\n  - `src/lamp.rs`\n\n## Not started\n\n- Piers\n- Gates `src/gate.rs`\n';

describe('lists below headings that name a status', () => {
  it('hold claims with the status of their heading', async () => {
    const { rows, tables, dialect } = await rowsOf(LISTS);
    expect(dialect).toBe('matrix');
    expect(
      rows.map((row) => [row.key, row.title, row.declared.status, row.evidence.map((field) => field.text)]),
    ).toEqual([
      ['cranes', 'Cranes', 'done', ['src/crane.rs, tests/crane.rs']],
      ['REQ-2', 'Ropes', 'done', ['rope']],
      ['oil', 'Oil', 'done', ['src/oil.rs)']],
      ['lamps', 'Lamps', 'partial', ['src/lamp.rs']],
      ['piers', 'Piers', 'not-started', []],
      ['gates', 'Gates', 'not-started', []],
    ]);
    expect(tables.map((table) => [table.accepted, table.heading])).toEqual([
      [true, 'Done'],
      [true, '🟡 In progress'],
      [true, 'Not started'],
    ]);
    expect(rows.every((row) => row.declared.shared === true && row.required.length === 0)).toBe(true);
    expect(rows.map((row) => row.table)).toEqual([0, 0, 0, 1, 2, 2]);
    expect(rows.map((row) => at(LISTS, row.range))).toEqual([
      'Cranes',
      'REQ-2 Ropes',
      'Oil',
      'Lamps',
      'Piers',
      'Gates',
    ]);
  });

  it.each([
    ['cite nothing', '## Done\n\n- Cranes\n- Ropes\n\n## Todo\n\n- Lamps\n'],
    ['stand below one status only', '## Done\n\n- Cranes `src/crane.rs`\n'],
    [
      'stand below headings that say more',
      '## What is done when\n\n- `src/a.rs`\n\n## Open source parts\n\n- `src/b.rs`\n',
    ],
    [
      'stand on a page with a status table',
      '| Feature | Status | Evidence |\n|---|---|---|\n| A | done | `a.rs` |\n\n## Done\n\n- `src/a.rs`\n\n## Todo\n\n- `src/b.rs`\n',
    ],
  ])('are not read where they %s', async (_why, markdown) => {
    expect((await rowsOf(markdown)).rows.filter((row) => row.title !== 'A')).toEqual([]);
  });
});

describe('lists of check boxes', () => {
  const boxes = '# Harbour\n\n- [x] Cranes — `src/crane.rs`\n- [ ] Ropes — `src/rope.rs`\n';

  it('hold claims on a page that is configured or verified, and nowhere else', async () => {
    expect((await rowsOf(boxes)).rows).toEqual([]);
    const { rows } = await rowsOf(boxes, { configured: true });
    expect(
      rows.map((row) => [
        row.key,
        row.declared.text,
        row.declared.status,
        at(boxes, row.declared.range),
        row.evidence.map((field) => field.text),
      ]),
    ).toEqual([
      ['cranes', '[x]', 'done', '[x]', ['src/crane.rs']],
      ['ropes', '[ ]', 'not-started', '[ ]', []],
    ]);
    const stamp = {
      label: 'Last Verified Date',
      value: '2026-01-02',
      range: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    };
    const verified = readRows({
      page: await pageOf(boxes),
      settings: { columns: {}, statuses: {}, configured: false },
      metadata: { status: null, owner: null, lastVerifiedCommit: null, lastVerifiedDate: stamp, sourcePlan: null },
    });
    expect(verified.rows).toHaveLength(2);
  });

  it.each<[string, string, number]>([
    ['links to files', '- [x] [Crane](cranes/north/plan.md)\n- [ ] [Rope](ropes/plan.md)\n', 2],
    ['files in code marks, whatever they end in', '- [x] `Crane.astro` turns\n- [ ] Rope in `rope.odin`\n', 2],
    ['code that is no file', '- [x] `crane.turn()` works\n- [ ] `npm run rope`\n', 0],
    ['links to addresses', '- [x] [Crane](https://example.com)\n- [ ] [Rope](#rope)\n', 0],
  ])('are counted by what they cite: %s', async (_, list, citing) => {
    const { tables, rows } = await rowsOf(`# Harbour\n\n${list}`, { configured: true });
    expect(tables).toMatchObject([{ accepted: citing > 0 }]);
    expect(rows).toHaveLength(citing);
    if (citing === 0) expect(tables[0]?.reason).toContain('0 of 2 items cite a path');
  });

  it('say why they are refused', async () => {
    expect((await rowsOf(boxes)).tables).toMatchObject([
      { accepted: false, reason: expect.stringContaining('check boxes') as string },
    ]);
    expect((await rowsOf('- [x] eat\n- [ ] sleep\n', { configured: true })).tables).toMatchObject([
      { accepted: false, reason: expect.stringContaining('0 of 2') as string },
    ]);
  });
});

describe('tables of other shapes', () => {
  it('one a phase, status first, breaks and emoji in cells', async () => {
    const part = (name: string, status: string): string =>
      `## Phase ${name}\n\n| Status | Feature | Files |\n|:-:|---|---|\n| ${status} | ${name}.1 Dig<br>deep | \`a.rs\`<br>\`b.rs\` |\n`;
    const { rows, tables } = await rowsOf(`${part('1', '✅')}\n${part('2', '⚠️')}\n${part('3', '❌')}\n`);
    expect(tables.map((table) => table.heading)).toEqual(['Phase 1', 'Phase 2', 'Phase 3']);
    expect(rows.map((row) => [row.key, row.declared.status, row.declared.text])).toEqual([
      ['1.1', 'done', '✅'],
      ['2.1', 'partial', '⚠️'],
      ['3.1', 'not-started', '❌'],
    ]);
    expect(rows[0]?.evidence[0]?.text).toBe('a.rs\nb.rs');
  });
});
