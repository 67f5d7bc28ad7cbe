// Pages without an evidence column: where rows name files in their notes or beside their status, what a change takes away of them is reported.
import { judgeChange, saidBy } from '../helpers/judge-change.ts';

const CODE = {
  'src/bell.ts': 'ring();\n',
  'src/rope.ts': 'pull();\n',
  'src/hull.ts': 'float();\n',
  'docs/keel.md': '# Keel\n',
};

/** Where `src/bell.ts` is named, with the line and how severe its deletion is: what is only named lowers no status. */
const PAGES: Readonly<Record<string, readonly [page: string, line: number, severity: 'error' | 'warning']>> = {
  'in one note of a table with a status column': [
    '# Boat\n\n| Part | Status | Notes |\n|---|---|---|\n| Bell | ✅ | rings in `src/bell.ts` |\n| Rope | ✅ | pulled by hand |\n| Hull | ❌ | - |\n',
    5,
    'warning',
  ],
  'in the comment of a row with a key, below a header that is not sure': [
    '# Boat\n\n| Req ID | Requirement | Implemented | Comment |\n|---|---|---|---|\n| B-1 | It rings | ✅ | `src/bell.ts` (loud) |\n| B-2 | It pulls | ✅ | `src/rope.ts` |\n| B-3 | It floats | ❌ | later |\n',
    5,
    'warning',
  ],
  'beside the status in its own cell': [
    '# Boat\n\n| Gate | Status |\n|---|---|\n| It rings | **Pass** — `src/bell.ts` |\n| It pulls | **Pass** — see [the keel](keel.md) |\n',
    5,
    'warning',
  ],
  'in a location beside cells that begin with status marks': [
    '# Boat\n\n| Feature | Implementation | Code Location |\n|---|---|---|\n| Bell | ✅ by hand | `src/bell.ts` |\n| Rope | ✅ twisted | `src/rope.ts` |\n| Hull | ❌ | - |\n',
    5,
    'error',
  ],
  'in a ticked box of a plan': [
    '# Sprint plan\n\n- [x] **Bell**: `src/bell.ts`\n- [x] **Rope**: `src/rope.ts`\n- [ ] **Hull**\n',
    3,
    'error',
  ],
  'below status words that go on without a space': [
    '# 船\n\n| 能力 | 实现 | 状态 |\n|---|---|---|\n| 钟 | `src/bell.ts` | 已完成骨架 |\n| 绳 | `src/rope.ts` | 已完成基础版 |\n| 船体 | `src/hull.ts` | 未完成 |\n',
    5,
    'error',
  ],
};

it.each(Object.entries(PAGES))('a file that is named %s', async (_, [text, line, severity]) => {
  const { 'src/bell.ts': removed, ...rest } = CODE;
  const page = { 'docs/boat.md': text };
  const report = await judgeChange({
    before: { ...rest, 'src/bell.ts': removed, ...page },
    after: { ...rest, ...page },
  });
  expect(saidBy('evidence-deleted', report)).toMatchObject([{ ground: 'change', shown: true, line, severity }]);
});

it.each([
  [
    'two columns of marks, which compare things',
    '| Tool | Ours | Theirs | Where |\n|---|---|---|---|\n| Bell | ✅ | ❌ | `src/bell.ts` |\n| Rope | ✅ | ✅ | `src/rope.ts` |\n',
  ],
  ['marks without files', '| Tool | Ours |\n|---|---|\n| Bell | ✅ |\n| Rope | ✅ |\n'],
  [
    'options of a file that say nothing of work',
    '| Option | Meaning |\n|---|---|\n| loud | see `src/bell.ts` |\n| soft | see `src/rope.ts` |\n',
  ],
])('no status page: %s', async (_, table) => {
  const report = await judgeChange({ before: null, after: { ...CODE, 'docs/boat.md': `# Boat\n\n${table}` } });
  expect(report.documents).toEqual([]);
});

describe('a column that loses its only evidence', () => {
  const page = (proof: string, header = 'Validation Evidence'): string =>
    `# Boat\n\n| ID | Item | Artifacts | ${header} | Status |\n|---|---|---|---|---|\n| B-1 | Bell | \`src/bell.ts\` | ${proof} | done |\n| B-2 | Rope | \`src/rope.ts\` | \`src/hull.ts\` | done |\n`;
  const judge = (after: string) =>
    judgeChange({
      before: { ...CODE, 'docs/status.md': page('`src/rope.ts`') },
      after: { ...CODE, 'docs/status.md': after },
    });

  it('is reported, whatever another column of its kind still cites', async () => {
    expect(saidBy('evidence-withdrawn', await judge(page('seen by hand')))).toMatchObject([
      { line: 5, rowKey: 'B-1', severity: 'warning', ground: 'change' },
    ]);
  });

  it('is silent where the column has another name and cites as before', async () => {
    expect(saidBy('evidence-withdrawn', await judge(page('`src/rope.ts`', 'Proof')))).toEqual([]);
  });
});
