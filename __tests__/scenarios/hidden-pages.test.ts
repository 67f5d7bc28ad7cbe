// Pages below folders with a dot, in translations, and indexes of linked pages: which are detected, and how loud they are.
import { judgeChange, saidBy } from '../helpers/judge-change.ts';

const page = (stamp = '', rows = ''): string =>
  `${stamp}# Phase 3\n\n| ID | Item | Status | Evidence |\n|---|---|---|---|\n| P-1 | Bell | done | \`src/bell.ts\` |\n${rows}`;
const CODE = { 'src/bell.ts': 'ring();\n', 'src/rope.ts': 'pull();\n' };

describe('a page below a folder with a dot', () => {
  it.each(['.planning/phases/3/3-VERIFICATION.md', '.specs/bell.md', 'app/.project/state.md'])(
    'is detected, and warned of what the change deletes: %s',
    async (path) => {
      const after = { 'src/rope.ts': CODE['src/rope.ts'] };
      const report = await judgeChange({
        before: { ...CODE, [path]: page() },
        after: { ...after, [path]: page() },
      });
      expect(saidBy('evidence-deleted', report)).toMatchObject([
        { messageId: 'deleted', severity: 'warning', ground: 'change', shown: true, line: 5, rowKey: 'P-1' },
      ]);
      expect(report.conclusion).toBe('success');
    },
  );

  it('is not declared by its header: an old stamp is not reported, one that claims leave behind is', async () => {
    const stamp = '---\nverified: 2025-03-01\n---\n';
    const path = '.planning/phases/3/3-VERIFICATION.md';
    const report = await judgeChange({
      before: { ...CODE, [path]: page(stamp) },
      after: { ...CODE, [path]: page(stamp, '| P-2 | Rope | done | `src/rope.ts` |\n') },
    });
    expect(report.findings.filter(({ shown }) => shown).map(({ ruleId }) => ruleId)).toEqual(['verification-outrun']);
  });

  it.each(['.claude/plans/a.md', '.venv/lib/a.md', '.cache/a.md'])('of a tool is not looked at: %s', async (path) => {
    const report = await judgeChange({ before: CODE, after: { ...CODE, [path]: page() } });
    expect(report.documents).toEqual([]);
  });
});

describe('a translated status page', () => {
  it.each([
    'docs/PARITY_MATRIX.zh-CN.md',
    'docs/parity-matrix_pt-br.md',
    'docs/feature-parity.ja.md',
    'docs/STATUS_de.md',
    'docs/STATUS.md',
  ])('is known by its name, with a table that cites nothing: %s', async (path) => {
    const text = '# 矩阵\n\n| 能力项 | 参考 | 状态 |\n|---|---|---|\n| 循环 | x | `Done` |\n| 会话 | y | `Done` |\n';
    const report = await judgeChange({ before: null, after: { [path]: text } });
    expect(report.documents.map(({ path: one }) => one)).toEqual([path]);
  });
});

describe('an index of pages with their status', () => {
  const index = (rows: string): string => `# Modules\n\n| Module | Purpose | Status |\n|---|---|---|\n${rows}`;

  it('is a matrix whose rows rest on the pages they link to', async () => {
    const text = index('| [bell](bell.md) | Rings | migrated |\n| [rope](rope.md) | Pulls | migrated |\n');
    const report = await judgeChange({
      before: { 'docs/README.md': text, 'docs/bell.md': '# Bell\n', 'docs/rope.md': '# Rope\n' },
      after: { 'docs/README.md': text, 'docs/bell.md': '# Bell\n' },
    });
    expect(saidBy('evidence-deleted', report)).toMatchObject([{ line: 6, ground: 'change', shown: true }]);
  });

  it('is none where its rows are only named', async () => {
    const text = index('| bell | Rings | migrated |\n| rope | Pulls | migrated |\n');
    expect((await judgeChange({ before: null, after: { 'docs/README.md': text } })).documents).toEqual([]);
  });
});

describe('a column of calls', () => {
  it.each(['Primary function(s)', 'Key functions', 'Symbols'])('is evidence: %s', async (header) => {
    const text = `# Status\n\n| Area | ${header} | Code | Status |\n|---|---|---|---|\n| Bells | \`bell.ring_once()\` | \`src/bell.py\` | Done |\n`;
    const report = await judgeChange({
      before: { 'docs/status.md': text, 'src/bell.py': 'def ring_once():\n    return strike(1)\n' },
      after: { 'docs/status.md': text, 'src/bell.py': 'def strike_once():\n    return strike(1)\n' },
    });
    expect(saidBy('symbol-missing', report)).toMatchObject([{ messageId: 'renamed', ground: 'change', line: 5 }]);
  });
});

describe('a link in a row that this change claims', () => {
  const TABLE = '# Gap matrix\n\n| Behavior | Status | Today |\n|---|---|---|\n| Bells ring | done | the bell |\n';
  const before = { 'docs/gap-matrix.md': `${TABLE}| Ropes pull | partial | some |\n` };
  const said = async (row: string, was: Readonly<Record<string, string>> = before): Promise<unknown> =>
    saidBy('link-broken', await judgeChange({ before: was, after: { 'docs/gap-matrix.md': TABLE + row } })).map(
      ({ ground, shown, line }) => ({ ground, shown, line }),
    );

  it.each([
    ['raised to done', '| Ropes pull | done | [proof](rope-proof.md) |\n'],
    ['given to a partial row', '| Ropes pull | partial | [proof](rope-proof.md) |\n'],
    ['added', '| Ropes pull | partial | some |\n| Sails set | done | [proof](sail-proof.md) |\n'],
  ])('is the change’s own claim: %s', async (_what, row) => {
    expect(await said(row)).toEqual([{ ground: 'change', shown: true, line: row.split('\n').length + 4 }]);
  });

  it.each([
    ['a row that claims nothing', '| Ropes pull | not started | [plan](rope-plan.md) |\n', before],
    [
      'a link that was broken before, respelled',
      '| Ropes pull | done | [proof](./rope-proof.md) |\n',
      { 'docs/gap-matrix.md': `${TABLE}| Ropes pull | partial | [proof](rope-proof.md) |\n` },
    ],
  ])('is what head shows, and not shown on a detected page: %s', async (_what, row, was) => {
    expect(await said(row, was)).toEqual([{ ground: 'head', shown: false, line: 6 }]);
  });
});
