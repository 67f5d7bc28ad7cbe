// Members of the kinds of what a page says besides its rows: traceability, counts, ids of a plan, names beside lines, closed words, headers of other pages.
import { PAGE, judgeMember, swap, type Member } from '../helpers/kind-members.ts';

const MEMBERS: Member[] = [];
const m = (
  ...[name, files, change, want, configuration]: readonly [
    string,
    Member['files'],
    Member['change'],
    Member['want'],
    string,
  ]
): void => {
  MEMBERS.push({ name, files, change, want, configuration });
};
const NV = '\nrules: {verification-missing: off}\n';
const rows = (r: readonly string[], head = '| ID | Piece | Status | Evidence |') =>
  `${head}\n${head.replace(/[^|]+/g, '---')}\n${r.join('\n')}\n`;
const B = '| K-1 | Bowl | done | `src/bowl.py` |',
  C = '| K-2 | Cup | partial | `src/cup.py` |',
  D = '| K-3 | Dish | done | `src/dish.py` |';
const T = rows([B, C, D]);
// Traceability
const tr = (head: string, cells: string[]) => `# Trace\n\n${rows(cells, head)}`;
m(
  'traceability: spec to code',
  {
    [PAGE]: tr('| Rule | Where | Checked by |', [
      '| Heat slowly | `src/bowl.py` | `tests/test_bowl.py` |',
      '| Cool slowly | `src/cup.py` | `tests/test_cup.py` |',
    ]),
  },
  { 'tests/test_cup.py': null },
  ['fails', 'docs/kiln.md:6'],
  'documents:\n - path: docs/kiln.md\n   columns: {Rule: item, Where: implementation, Checked by: tests}' + NV,
);
m(
  'traceability: by glob, CRLF',
  {
    'docs/trace/a.md': tr('| Req | Code |', ['| FR-1 Heat | `src/bowl.py` |', '| FR-2 Cool | `src/cup.py` |']).replace(
      /\n/g,
      '\r\n',
    ),
  },
  { 'src/cup.py': null },
  ['fails', 'docs/trace/a.md:6 FR-2'],
  'documents:\n - path: docs/trace/*.md\n   columns: {Req: item, Code: implementation}' + NV,
);
m(
  'traceability: columns for all pages',
  { [PAGE]: tr('| Requirement | Tests |', ['| FR-1 | `tests/test_bowl.py` |', '| FR-2 | `tests/test_cup.py` |']) },
  { 'tests/test_cup.py': null },
  ['fails', 'FR-2'],
  'documents: [docs/kiln.md]\ncolumns: {Requirement: key, Tests: tests}' + NV,
);
m(
  'traceability: beside a status table',
  {
    [PAGE]: `# Kiln\n\n${T}\n## Trace\n\n${rows(['| FR-1 | `tests/test_bowl.py` |', '| FR-2 | `tests/test_cup.py` |'], '| Need | Proof |')}`,
  },
  { 'tests/test_cup.py': null },
  ['fails', 'FR-2'],
  'documents:\n - path: docs/kiln.md\n   columns: {Need: key, Proof: tests}' + NV,
);
m(
  'traceability: words in place of the test',
  { [PAGE]: tr('| Requirement | Tests |', ['| FR-1 | `tests/test_bowl.py` |', '| FR-2 | `tests/test_cup.py` |']) },
  { [PAGE]: swap('`tests/test_cup.py`', 'by hand') },
  ['docs/kiln.md:6 FR-2'],
  'documents: [docs/kiln.md]\ncolumns: {Requirement: key, Tests: tests}' + NV,
);
m(
  'traceability: row removed',
  { [PAGE]: tr('| Requirement | Tests |', ['| FR-1 | `tests/test_bowl.py` |', '| FR-2 | `tests/test_cup.py` |']) },
  { [PAGE]: swap(/\| FR-2.*\n/, '') },
  ['row-removed', 'FR-2'],
  'documents: [docs/kiln.md]\ncolumns: {Requirement: key, Tests: tests}' + NV,
);
m(
  'traceability: cell emptied',
  { [PAGE]: tr('| Requirement | Tests |', ['| FR-1 | `tests/test_bowl.py` |', '| FR-2 | `tests/test_cup.py` |']) },
  { [PAGE]: swap('`tests/test_cup.py`', '') },
  ['docs/kiln.md:6 FR-2'],
  'documents: [docs/kiln.md]\ncolumns: {Requirement: key, Tests: tests}' + NV,
);
m(
  'traceability: symbol',
  {
    [PAGE]: tr('| Requirement | Tests |', [
      '| FR-1 | `tests/test_bowl.py::test_bowl` |',
      '| FR-2 | `tests/test_cup.py::test_cup` |',
    ]),
  },
  { 'tests/test_cup.py': 'def test_mug():\n    assert "mug"\n' },
  ['symbol-missing docs/kiln.md:6 FR-2'],
  'documents: [docs/kiln.md]\ncolumns: {Requirement: key, Tests: tests}' + NV,
);
// Counts
const counted = (text: string) => `# Kiln\n\n${text}\n\n${T}`;
for (const text of [
  '| Status | Count |\n|---|---|\n| Done | 4 |\n| Partial | 1 |',
  '| State | # |\n|---|---|\n| ✅ Done | 3 |\n| 🚧 Partial | 1 |',
  '| | Done | Partial |\n|---|---|---|\n| Rows | 3 | 1 |',
  '- Done: 3\n- Partial: 1',
  '**Done:** 3 / 3',
  'Summary: 3 done, 1 partial.',
  '3 of 3 done',
  'Done 3/3 (100%)',
  '| Status | Number | Share |\n|---|---|---|\n| Done | 2 | 80 % |\n| Partial | 1 | 20 % |',
  '| Done | 1 |\n|---|---|\n| Partial | 1 |',
  '> Done: **1** · Partial: **1**',
  '- ✅ Done — 3\n- 🚧 Partial — 1',
  '* done (1)\n* partial (1)',
  '| Metric | Value |\n|---|---|\n| Total | 5 |\n| Done | 2 |',
  '**3** rows are done and **1** is partial.',
  'Progress: 1/3',
  '`done`: 1, `partial`: 1',
  '<b>Done</b>: 1, <b>Partial</b>: 1',
  '| Total | Done | Partial | Not started |\n|---|---|---|---|\n| 3 | 1 | 2 | 0 |',
])
  m(
    'counts: ' + text.replace(/\n/g, '⏎'),
    {},
    { [PAGE]: counted(text) },
    ['counts-disagree'],
    'documents: [docs/kiln.md]' + NV,
  );
for (const text of [
  '| Status | Count |\n|---|---|\n| Done | 2 |\n| Partial | 1 |',
  '- Done: 2\n- Partial: 1',
  '2 of 3 done (67 %)',
  'Summary: 2 done, 1 partial.',
  'Total: 3 rows',
  'Done: 2026-01-01',
  'We fired 3 of 5 bowls.',
  'Phase 2 done, 4 partial shelves.',
  'v2.1 done',
  '3 done since May',
  'Target: 5/5 done',
])
  m(
    'counts: quiet ' + text.replace(/\n/g, '⏎'),
    {},
    { [PAGE]: counted(text) },
    ['!counts-disagree'],
    'documents: [docs/kiln.md]' + NV,
  );
m(
  'counts: German',
  {},
  {
    [PAGE]: `# Ofen\n\n| Status | Anzahl |\n|---|---|\n| Erledigt | 5 |\n| Offen | 1 |\n\n${rows(['| Schale | erledigt | `src/bowl.py` |', '| Tasse | offen | - |'], '| Aufgabe | Status | Nachweis |')}`,
  },
  ['counts-disagree'],
  'documents: [docs/kiln.md]' + NV,
);
m(
  'counts: sections',
  {},
  {
    [PAGE]: `# Kiln\n\n| Area | Done | Partial | Total |\n|---|---|---|---|\n| Pots | 2 | 1 | 3 |\n| Plates | 2 | 0 | 2 |\n\n## Pots\n\n${T}\n## Plates\n\n${rows(['| P-1 | Flat | done | `src/dish.py` |'])}`,
  },
  ['counts-disagree docs/kiln.md:6'],
  'documents: [docs/kiln.md]' + NV,
);
m(
  'counts: boxes',
  {},
  {
    [PAGE]:
      '# Kiln status\n\nProgress: 3 of 3 done\n\n- [x] K-1 Bowl: `src/bowl.py`\n- [x] K-2 Cup: `src/cup.py`\n- [ ] K-3 Dish: `src/dish.py`\n',
  },
  ['counts-disagree'],
  'documents: [docs/kiln.md]' + NV,
);
// Ids of a plan
const P = (rowsOf: string[]) => `# Kiln\n\n${rows(rowsOf)}`;
const plan = (
  ...[path, text, ids, want, keys = ['K-1', 'K-2']]: readonly [
    string,
    string,
    string,
    readonly string[],
    (readonly string[])?,
  ]
): void =>
  m(
    `ids: ${path} ${ids}`,
    {},
    { [path]: text, [PAGE]: P(keys.map((k) => `| ${k} | x | done | \`src/bowl.py\` |`)) },
    want,
    `documents:\n - path: docs/kiln.md\n   plan: {path: "${path}", ids: '${ids}'}` + NV,
  );
plan('plan/p.json', '{"parts":[{"id":"K-1"},{"id":"K-2"},{"id":"K-3"}]}', '"id": ?"(K-[0-9]+)"', [
  'heading-unmapped plan/p.json:1',
  'K-3',
]);
plan('plan/p2.json', '{\n  "K-1": {},\n  "K-2": {},\n  "K-3": {}\n}\n', '"(K-[0-9]+)":', [
  'heading-unmapped plan/p2.json:4',
  'K-3',
]);
plan('plan/p.csv', 'id,name\r\nK-1,a\r\nK-2,b\r\nK-3,c\r\n', '^(K-[0-9]+),', ['heading-unmapped plan/p.csv:4', 'K-3']);
plan('plan/p.toml', '[[part]]\nid = "K-1"\n[[part]]\nid = "K-2"\n[[part]]\nid = "K-3"\n', 'id = "([^"]+)"', [
  'heading-unmapped plan/p.toml:6',
  'K-3',
]);
plan('plan/p.yml', 'K-1: a\nK-2: b\nK-3: c\n', '^(K-[0-9]+):', ['heading-unmapped plan/p.yml:3', 'K-3']);
plan(
  'src/kiln.feature',
  'Feature: x\n  @K-1\n  Scenario: a\n  @K-2\n  Scenario: b\n  @K-3\n  Scenario: c\n',
  '@(K-[0-9]+)',
  ['heading-unmapped src/kiln.feature:6', 'K-3'],
);
plan('docs/plan.md', '# Plan\n\n- **K-1** a\n- **K-2** b\n\n| ID | x |\n|---|---|\n| K-3 | c |\n', 'K-[0-9]+', [
  'heading-unmapped docs/plan.md:8',
  'K-3',
]);
plan('plan/extra.txt', 'K-1\nK-2\n', 'K-[0-9]+', ['row-unplanned docs/kiln.md:7', 'K-3'], ['K-1', 'K-2', 'K-3']);
plan('plan/twice.txt', 'K-1\nK-2\n', 'K-[0-9]+', ['docs/kiln.md:7'], ['K-1', 'K-2', 'K-2']);
plan('plan/lower.txt', 'k-1\nk-2\nk-3\n', 'k-[0-9]+', ['heading-unmapped plan/lower.txt:3', 'k-3']);
m(
  'ids: nothing matches',
  {},
  { 'plan/x.txt': 'nothing here\n', [PAGE]: P([B]) },
  ['plan-missing'],
  `documents:\n - path: docs/kiln.md\n   plan: {path: plan/x.txt, ids: 'K-[0-9]+'}` + NV,
);
m(
  'ids: new id of two files',
  { 'plan/a.txt': 'K-1\n', 'plan/b.txt': 'K-2\n', [PAGE]: P([B, C]) },
  { 'plan/b.txt': 'K-2\nK-9\n' },
  ['heading-unmapped plan/b.txt:2', 'K-9'],
  `documents:\n - path: docs/kiln.md\n   plan: {path: ["plan/*.txt"], ids: 'K-[0-9]+'}` + NV,
);
m(
  'ids: row in boxes',
  {},
  {
    'plan/x.txt': 'K-1\nK-2\nK-3\n',
    [PAGE]: '# Kiln status\n\n- [x] K-1 Bowl: `src/bowl.py`\n- [x] K-2 Cup: `src/cup.py`\n',
  },
  ['heading-unmapped plan/x.txt:3', 'K-3'],
  `documents:\n - path: docs/kiln.md\n   plan: {path: plan/x.txt, ids: 'K-[0-9]+'}` + NV,
);
// Anchors and names
const S =
  Array.from({ length: 50 }, (_, i) =>
    i === 6 ? 'def heat_up():' : i === 19 ? 'def cool_down():' : `# ${i + 1}`,
  ).join('\n') + '\n';
for (const ev of [
  '`heat_up` (`src/s.py:40`)',
  '[`heat_up`](../src/s.py#L40)',
  '`src/s.py:40` (`heat_up`)',
  '`heat_up` at `src/s.py:40`',
  '`src/s.py:40` `heat_up`',
  '`src/s.py:heat_up:40`',
  '`src/s.py:40:heat_up`',
  '`heat_up()` — `src/s.py:40-44`',
  '`src/s.py:40 (heat_up)`',
  '[heat_up](../src/s.py#L40-L44)',
  '`src/s.py#L40` `heat_up()`',
  '`heat_up` @ `src/s.py:40`',
  '`heat_up` src/s.py:40',
  '`src/s.py` L40 (`heat_up`)',
  '`heat_up` in `src/s.py:40`',
  '`src/s.py:40` → `heat_up`',
  '`src/s.py:40` defines `heat_up`',
  '`src/s.py:40 heat_up`',
  '`src/s.py:40` - `heat_up`',
  '`heat_up`: `src/s.py:40`',
  '`src/s.py:40`: `heat_up()`',
]) {
  m(
    'names and lines: ' + ev,
    { 'src/s.py': S },
    { [PAGE]: P([`| K-1 | Bowl | done | ${ev} |`, C]) },
    ['anchor-mismatch docs/kiln.md:5 K-1', 'heat_up', '7'],
    'documents: [docs/kiln.md]' + NV,
  );
  m(
    'names and lines: right ' + ev,
    { 'src/s.py': S },
    { [PAGE]: P([`| K-1 | Bowl | done | ${ev.replace('44', '12').replace('40', '7')} |`, C]) },
    ['silent'],
    'documents: [docs/kiln.md]' + NV,
  );
}
// Closed
const closed = (c: string, words = '{proven: done, planned: not-started}') =>
  `documents:\n - path: docs/kiln.md\n   statuses: ${words}\n   closedStatuses: ${c}` + NV;
const PP = P(['| K-1 | Bowl | proven | `src/bowl.py` |', '| K-2 | Cup | planned | - |']);
for (const [to, c, want] of [
  ['done', 'true', 'row-form'],
  ['**done**', 'true', 'row-form'],
  ['✅', 'true', 'row-form'],
  ['✅ proven', 'true', 'row-form'],
  ['**proven**', 'true', ''],
  ['PROVEN', 'true', ''],
  ['PROVEN', 'exact', 'row-form'],
  ['proven.', 'exact', 'row-form'],
  ['proven (mostly)', 'true', 'row-form'],
  ['proven, planned', 'true', 'row-form'],
  ['provn', 'true', 'row-form'],
  ['`proven`', 'true', ''],
  ['proven / planned', 'true', 'row-form'],
  ['', 'true', 'row-unguarded'],
  ['TBD', 'true', 'row-form'],
  ['—', 'true', 'row-form'],
  ['[proven](x.md)', 'true', ''],
] as const)
  m(
    `closed words: ${to} ${c}`,
    { [PAGE]: PP },
    { [PAGE]: swap('| proven |', `| ${to} |`) },
    want === '' ? ['!row-form'] : [`${want} docs/kiln.md:5 K-1`],
    closed(c),
  );
m(
  'closed words: of the page',
  { [PAGE]: PP.replace('# Kiln\n', '# Kiln\n\nStatuses: `proven`, `planned`\n') },
  { [PAGE]: swap('| proven |', '| built |') },
  ['row-form docs/kiln.md:7 K-1'],
  'documents: [docs/kiln.md]' + NV,
);
m(
  'closed words: boxes',
  {
    [PAGE]:
      '# Kiln status\n\n- [x] K-1 Bowl: `src/bowl.py`\n- [x] K-2 Cup: `src/cup.py`\n- [ ] K-3 Dish: `src/dish.py`\n',
  },
  { [PAGE]: swap('- [x] K-2', '- [ ] K-2') },
  ['!row-form'],
  closed('true', '{x: done}'),
);
m(
  'closed words: second table',
  { [PAGE]: PP + '\n## More\n\n' + rows(['| K-8 | Ewer | planned | - |']) },
  { [PAGE]: swap('| Ewer | planned', '| Ewer | someday') },
  ['row-form docs/kiln.md:12 K-8'],
  closed('true'),
);
// Metadata
const HEAD =
  '# Guide\n\n- Status: verified\n- Owner: @kim\n- Last Verified Commit: abc1234\n- Last Verified Date: 2025-12-01\n\n';
for (const [n, from, to, said] of [
  ['path', '`src/bowl.py`', '`src/cup.py`', true],
  ['path added', 'Heat it', 'Heat it (`src/cup.py`)', true],
  ['link', '](../src/dish.py)', '](../src/ewer.py)', true],
  ['heading', '## Heating', '## Warming up', true],
  ['heading added', '## Heating', '## More\n\n## Heating', true],
  ['typo', 'slowly', 'very slowly', false],
  ['comma', 'Heat it', 'Heat it,', false],
  ['status', 'Status: verified', 'Status: draft', true],
  ['owner', '@kim', '@mo', false],
  ['line', 'src/bowl.py`', 'src/bowl.py:2`', false],
  ['blank lines', '\n\n## Heating', '\n\n\n## Heating', false],
] as const)
  m(
    `a header: ${n}`,
    { 'docs/guide.md': HEAD + '## Heating\n\nHeat it slowly with `src/bowl.py` and [this](../src/dish.py).\n' },
    { 'docs/guide.md': swap(from, to) },
    said ? ['verification-outrun docs/guide.md'] : ['!verification-outrun'],
    'metadata: [docs/guide.md]\n',
  );

it.each(MEMBERS.map((member) => [member.name, member] as const))('%s', async (_, member) => {
  expect(await judgeMember(member)).toEqual([]);
});
